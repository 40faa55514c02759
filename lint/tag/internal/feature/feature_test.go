package feature

import "testing"

func analyse(s string) Word {
	var w Word
	w.Analyse(s)
	return w
}

func TestAnalyseTakesSpellingsAsOne(t *testing.T) {
	for _, c := range [][2]string{{"n’t", "n't"}, {"“", "``"}, {"”", "''"}, {"‘", "'"}, {"—", "--"}, {"…", "..."}} {
		if a, b := analyse(c[0]), analyse(c[1]); a.Lower != b.Lower || a.Form != b.Form || a.suffix != b.suffix {
			t.Errorf("%q and %q differ", c[0], c[1])
		}
	}
	for _, c := range [][2]string{{"1998", "2024"}, {"2,500", "9,100"}} {
		if a, b := analyse(c[0]), analyse(c[1]); a != b {
			t.Errorf("%q and %q differ", c[0], c[1])
		}
	}
}

func TestAnalyseTellsCaseApart(t *testing.T) {
	forms := map[uint64]string{}
	for _, s := range []string{"ministry", "Ministry", "MINISTRY", "miniStry"} {
		w := analyse(s)
		if w.Lower != analyse("ministry").Lower {
			t.Errorf("%q: not the same word in lower case", s)
		}
		if other, ok := forms[w.Form]; ok {
			t.Errorf("%q and %q have one form", s, other)
		}
		forms[w.Form] = s
	}
	if lower, upper := analyse("ministry"), analyse("Ministry"); lower.Entry() == upper.Entry() {
		t.Error("ministry and Ministry share an entry")
	}
	if titled, upper := analyse("Ministry"), analyse("MINISTRY"); titled.Entry() != upper.Entry() {
		t.Error("Ministry and MINISTRY have an entry each")
	}
	for _, s := range []string{"ministry", "Ministry"} {
		w := analyse(s)
		if keys := w.Entries(); w.Entry() != keys[0] && w.Entry() != keys[1] {
			t.Errorf("%q is looked up where it does not count", s)
		}
	}
}

// A word is used again for another: nothing of the old one may stay.
func TestAnalyseStartsAnew(t *testing.T) {
	w := analyse("Organisation-wide")
	w.Class = 1
	if w.Analyse("a"); w != analyse("a") {
		t.Errorf("got %+v, want %+v", w, analyse("a"))
	}
}

func TestCasingOf(t *testing.T) {
	cases := []struct {
		words []string
		want  Casing
	}{
		{[]string{"He", "came", "home", "."}, Mixed},
		{[]string{"Police", "Arrest", "Two", "in", "Paris"}, Titled},
		{[]string{"POLICE", "ARREST", "TWO"}, Titled},
		{[]string{"rice", "field", "."}, Plain},
		{[]string{"Paris"}, Mixed},
		{[]string{"", "2,500"}, Plain},
		{nil, Plain},
	}
	for _, c := range cases {
		if got := CasingOf(c.words); got != c.want {
			t.Errorf("CasingOf(%q) = %d, want %d", c.words, got, c.want)
		}
	}
}

func TestExtractTellsPositionsApart(t *testing.T) {
	w := analyse("rice")
	window := Window{&Boundary, &Boundary, &w, &Boundary, &Boundary}
	var a, b Keys
	a.Extract(&window, Plain, History{})
	b.Extract(&window, Plain, History{})
	if a != b {
		t.Error("the same position has other features the second time")
	}
	seen := map[uint64]int{}
	for i, k := range a {
		if j, ok := seen[k]; ok {
			t.Errorf("features %d and %d are one", i, j)
		}
		seen[k] = i
	}
}
