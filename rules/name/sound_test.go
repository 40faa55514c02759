package name

import (
	"slices"
	"strings"
	"testing"
)

func TestSpellingsOfOneNameShareASkeleton(t *testing.T) {
	for _, pair := range [...][2]string{
		{"Qaani", "Khani"}, {"Pyo", "Phyo"}, {"Cho", "Jo"}, {"Moussa", "Musa"}, {"Diarra", "Diara"}, {"Tsukishima", "Tsukijima"},
		{"Brandão", "Brandao"}, {"al-Sudani", "Sudani"}, {"Jorge", "Jorji"}, {"Duncan", "Dengken"}, {"Gawad", "Gauad"},
	} {
		a, b := fold(pair[0]), fold(pair[1])
		if skeleton(a) != skeleton(b) {
			t.Errorf("%s and %s: skeletons %x and %x", pair[0], pair[1], skeleton(a), skeleton(b))
		}
	}
}

func TestDistance(t *testing.T) {
	for _, test := range [...]struct {
		a, b string
		want int
	}{
		{"qaani", "qaani", 0}, {"qaani", "qani", 1}, {"qaani", "khani", 4}, {"diarra", "diara", 1}, {"pinhal", "binhal", 2}, {"hansen", "hanson", 2}, {"smith", "jones", tooFar},
	} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
		if there, back := distance(test.a, test.b), distance(test.b, test.a); there != back {
			t.Errorf("distance of %q and %q: %d there, %d back", test.a, test.b, there, back)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("al-Sudani")
	f.Add("Đorđević\xff")
	f.Fuzz(func(t *testing.T, name string) {
		folded := fold(name)
		if again := fold(folded); again != folded {
			t.Errorf("fold(%q) = %q, again %q", name, folded, again)
		}
		if distance(folded, folded) != 0 && len(folded) <= 24 {
			t.Errorf("%q is far from itself", folded)
		}
		skeleton(folded)
	})
}

func TestMeaningsAreSortedAndFound(t *testing.T) {
	last := ""
	for line := range strings.Lines(meaningData) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		word, meanings, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || word <= last || meanings == "" || fold(word) != word {
			t.Errorf("line %q is out of place or not in form", line)
		}
		if got := meaningsOf(word); !slices.Equal(got, strings.Fields(meanings)) {
			t.Errorf("meaningsOf(%q) = %q", word, got)
		}
		last = word
	}
	for _, unknown := range [...]string{"", "a", "zzz", "mo"} {
		if meaningsOf(unknown) != nil {
			t.Errorf("%q has a meaning", unknown)
		}
	}
}
