package name

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

const longestFull = 4 // words of a full name

// pairs compares names of two words and more that have a word in common: the other
// is another reading of it, means the same, or has lost its last letter.
func (f *finder) pairs() {
	const most = 12 // a word in more names than that is no help
	var runs [most][2]int
	for i := range f.spellings {
		n := 0
		f.eachPlace(&f.spellings[i], func(p place) bool {
			if run := f.bare(p.run); run[1]-run[0] >= 2 && run[1]-run[0] <= longestFull {
				runs[n] = run
				n++
			}
			return n < most
		})
		for j := 1; j < n; j++ {
			for k := range j {
				f.pair(runs[k], runs[j])
			}
		}
	}
	f.continuedTails()
}

// bare is a name without the English word that begins its sentence: "Guide Lu Yinying".
func (f *finder) bare(run [2]int) [2]int {
	if n := run[1] - run[0]; n != 3 && n != longestFull+1 {
		return run
	}
	if first := f.of(run[0]); first.english() && !first.known() && f.sentenceOf(run[0]).FirstToken == run[0] {
		run[0]++
	}
	return run
}

// pair compares two full names of equal length that differ in one word.
func (f *finder) pair(a, b [2]int) {
	size := a[1] - a[0]
	if b[1]-b[0] != size {
		return
	}
	at, differ := 0, 0
	for k := range size {
		if f.Tokens[a[0]+k].Hash != f.Tokens[b[0]+k].Hash {
			at = k
			differ++
		}
	}
	if size == 2 && differ == 2 && f.Tokens[a[0]].Hash == f.Tokens[b[0]+1].Hash && f.Tokens[a[0]+1].Hash == f.Tokens[b[0]].Hash {
		f.reversed(a, b)
	}
	if size > 2 && differ == 2 && f.shuffled(a, b) {
		f.suggest(b[0], b[1]-1, f.Text[f.Tokens[a[0]].Start:f.Tokens[a[1]-1].End], a[0], 0.7, nil)
	}
	if differ != 1 || size > 3 {
		return
	}
	n, m := f.of(a[0]+at), f.of(b[0]+at)
	if confidence := f.oneName(a, b, at, n, m); confidence > 0 {
		if foreigner(n, m) || f.minor(n, m) && !foreigner(m, n) {
			n, m = m, n
		}
		f.replace(m, n, confidence)
	}
}

// shuffled reports whether two names of equal length have the same words: Le Thi Ut Em and Le Thi Em Ut.
func (f *finder) shuffled(a, b [2]int) bool {
	sum := uint32(0)
	for k := range a[1] - a[0] {
		sum += f.Tokens[a[0]+k].Hash - f.Tokens[b[0]+k].Hash
	}
	return sum == 0 && !f.of(a[0]).english() && !f.of(b[0]).english()
}

// reversed reports the later of two names whose words stand in the other order: family name first and last.
func (f *finder) reversed(a, b [2]int) {
	n, m := f.of(a[0]), f.of(a[0]+1)
	if familyFirst(m, n) {
		a, b, n, m = b, a, m, n
	}
	if familyFirst(n, m) && !n.english() && !m.english() {
		f.suggest(a[0], a[1]-1, f.Text[f.Tokens[b[0]].Start:f.Tokens[b[1]-1].End], b[0], 0.68, nil)
		return
	}
	if n.english() && !n.known() || m.english() && !m.known() || n == m || !strings.Contains(n.text, "-") && !strings.Contains(m.text, "-") && !oneGiven(n, m) {
		return
	}
	f.suggest(b[0], b[1]-1, f.Text[f.Tokens[a[0]].Start:f.Tokens[a[1]-1].End], a[0], 0.68, nil)
}

// oneGiven reports whether no word of a name is a given name, or one alone and it stands first.
func oneGiven(first, second *spelling) bool {
	given, also := lexicon.NameKind(first.text)&lexicon.Given != 0, lexicon.NameKind(second.text)&lexicon.Given != 0
	return !also && (!given || lexicon.NameKind(second.text)&^lexicon.Surname == 0)
}

// oneName is the confidence that the names at a and b, which differ in word at, are one.
func (f *finder) oneName(a, b [2]int, at int, n, m *spelling) float64 {
	size := a[1] - a[0]
	last := at == size-1
	other := f.of(a[0] + (at+size-1)%size)
	switch {
	case size == 2 && f.together(n, m):
		return 0
	case size == 2 && !last && oneGivenName(n, m):
		return 0.7
	case size == 2 && last && len(other.folded) <= 5 && finalNasal(n, m):
		return 0.72
	case size == 3 && last && short(n, m) && !inflected(n.folded, m.folded) && (strings.HasPrefix(n.folded, m.folded) || strings.HasPrefix(m.folded, n.folded)):
		return 0.72
	case size == 2 && last && tail(n.folded, m.folded) >= 4 && other.titled && !n.known() && !m.known() && !n.english() && !m.english():
		return 0.7
	case size == 2 && !last && len(other.folded) > 4 && !other.english() && !other.known() && reading(n.folded) != 0 && reading(n.folded) == reading(m.folded):
		return 0.75
	case size == 3 || other.english() || other.known():
		return 0
	case len(n.folded) == len(m.folded) && len(n.folded) <= 4 && len(other.folded) > len(n.folded) && substituted(n.folded, m.folded) == 1:
		return 0.7
	case last && means(n.folded) != 0 && means(n.folded) == means(m.folded):
		return 0.7
	}
	return 0
}

// continuedTails compares a full name that never returns with a name that was never
// introduced, where both end in the same character's reading: Yunaga and Tomonaga.
func (f *finder) continuedTails() {
	for i := range f.spellings {
		m := &f.spellings[i]
		if m.beside || !m.acts || m.count < 2 || len(m.folded) < 6 {
			continue
		}
		for j := range f.spellings {
			n := &f.spellings[j]
			if f.introducedOnce(n) && readAlike(n, m) && !n.known() && !n.english() && !m.known() && !m.english() {
				f.replace(n, m, 0.66)
			}
		}
	}
}

// introducedOnce reports whether n stands in one place, where it ends a full name with a title.
func (f *finder) introducedOnce(n *spelling) bool {
	return n.beside && n.count == 1 && f.endsRun(n) && f.of(f.places[n.first].run[0]).titled
}

// readAlike reports whether two long names have most of their letters in common at one end, and are no forms of one word.
func readAlike(n, m *spelling) bool {
	const shortest, end, start = 6, 4, 5
	return len(n.folded) >= shortest && n.folded != m.folded && (tail(n.folded, m.folded) >= end || head(n.folded, m.folded) >= start) && !inflected(n.folded, m.folded)
}

// endsRun reports whether the first place of n is the last word of its name.
func (f *finder) endsRun(n *spelling) bool {
	p := f.places[n.first]
	return p.token+1 == p.run[1]
}

// countries looks for a person who became a country: “Sudan has declared” for Sudani.
func (f *finder) countries() {
	for i := range f.spellings {
		n := &f.spellings[i]
		if n.count != 1 || !f.speaks(n) || lexicon.NameKind(n.text)&lexicon.Country == 0 {
			continue
		}
		for j := range f.spellings {
			m := &f.spellings[j]
			if m.person() && (m.text == n.text+"i" || m.text == n.text+"y" || m.text == n.text+"ov") {
				f.replace(n, m, 0.68)
			}
		}
	}
}

// speaks reports whether the only place of a country's name is the subject of a verb that people have.
func (f *finder) speaks(n *spelling) bool {
	i := f.token(n)
	if i+2 >= len(f.Tokens) || i > 0 && f.Tokens[i-1].Is(lint.Preposition) && !f.Tokens[i-1].Is(lint.Subordinator) {
		return false
	}
	next := &f.Tokens[i+1]
	return next.Is(lint.SpeechVerb) || next.Is(lint.Have) && f.Tokens[i+2].Is(lint.SpeechVerb)
}
