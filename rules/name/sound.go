package name

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/rules/lexicon"
)

// fold is a name in lower case without diacritics, hyphens and apostrophes, and
// without the Arabic article.
func fold(name string) string {
	plain := true
	for i := 0; i < len(name) && plain; i++ {
		plain = name[i]-'a' < 26
	}
	if plain {
		return name
	}
	name = strings.ToLower(name)
	if article(name) {
		_, name, _ = strings.Cut(name, "-")
	}
	var b strings.Builder
	for _, r := range name {
		switch f, ok := lexicon.Unaccented(r); {
		case ok:
			b.WriteString(f)
		case r < utf8.RuneSelf && uint32(r-'a') < 26:
			b.WriteRune(r)
		case r >= utf8.RuneSelf:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// article reports whether a name begins with the Arabic article and a hyphen.
func article(name string) bool {
	before, rest, ok := strings.Cut(name, "-")
	if !ok || len(rest) < 3 || len(before) > 3 {
		return false
	}
	switch strings.ToLower(before) {
	case "al", "el", "as", "ash", "an", "ar", "at", "ad":
		return true
	}
	return false
}

// sounds are the classes of consonants that scripts and transliterations mix up:
// p b f v, k g q, t d, s z j ch sh, l r; h and the vowels are none.
var sounds = func() (t [256]byte) {
	for class, letters := range []string{1: "pbfv", 2: "kgqx", 3: "td", 4: "szj", 5: "lr", 6: "m", 7: "n"} {
		for _, c := range []byte(letters) {
			t[c] = byte(class)
		}
	}
	return t
}()

// skeleton packs the classes of a folded name's consonants, four bits each. Names
// that are spellings of one another nearly always share it.
func skeleton(folded string) uint64 {
	var key uint64
	last := byte(0)
	for i := 0; i < len(folded); i++ {
		class := sounds[folded[i]]
		switch folded[i] {
		case 'c', 'g', 't':
			class = sound(folded, i)
		}
		if class != 0 && class != last {
			key = key<<4 | uint64(class)
		}
		if class != 0 || folded[i] != 'h' {
			last = class
		}
	}
	return key
}

// sound is the class of the letter at i, which its neighbours can change: ph, ch, soft c and g, ng.
func sound(s string, i int) byte {
	next := byte(0)
	if i+1 < len(s) {
		next = s[i+1]
	}
	soft := next == 'e' || next == 'i' || next == 'y'
	switch s[i] {
	case 'c':
		if next == 'h' || soft || next == 'o' && i+2 < len(s) && (s[i+2] == 'v' || s[i+2] == 'w') { // Slepcov is Sleptsov
			return 4
		}
		return 2
	case 'g':
		switch {
		case i > 0 && s[i-1] == 'n' && !soft:
			return 7
		case soft:
			return 4
		}
	case 't':
		if next == 's' || next == 'z' || next == 'c' {
			return 4
		}
	}
	return sounds[s[i]]
}

// tooFar is the distance of spellings that no rule takes for one name.
const tooFar = 6

// distance is how far two folded spellings are from each other, in quarters of a letter, tooFar at most: a
// mute h, a doubled letter or vowel costs one, another vowel or a consonant of the same class two, all else four.
func distance(a, b string) int {
	const most = 24
	if len(a) > most || len(b) > most {
		return tooFar
	}
	var rows [2][most + 1]int
	var inserted [most]int // what the letters of b cost that a does not have
	prev, row := rows[0][:], rows[1][:]
	for j := range len(b) {
		inserted[j] = single(b, j)
		prev[j+1] = prev[j] + inserted[j]
	}
	for i := range len(a) {
		deleted := single(a, i)
		row[0] = prev[0] + deleted
		least := row[0]
		for j := range len(b) {
			row[j+1] = min(prev[j+1]+deleted, row[j]+inserted[j], prev[j]+swap(a, b, i, j))
			least = min(least, row[j+1])
		}
		if least >= tooFar {
			return tooFar
		}
		prev, row = row, prev
	}
	return min(prev[len(b)], tooFar)
}

// single is what it costs that only one spelling has the letter at i.
func single(s string, i int) int {
	switch {
	case i > 0 && s[i] == s[i-1], s[i] == 'h' && i > 0, silent(s, i), i > 1 && s[i] == 's' && s[i-1] == 't':
		return 1
	case i > 0 && s[i] == 'g' && s[i-1] == 'n', s[i] == 'c' && i+1 < len(s) && s[i+1] == 'h':
		return 2
	case vowel(s[i]) && i > 0 && vowel(s[i-1]), vowel(s[i]) && i+1 < len(s) && vowel(s[i+1]):
		return 1
	case vowel(s[i]):
		return 2
	}
	return 4
}

// swap is what it costs that the letters at i and j stand for each other.
func swap(a, b string, i, j int) int {
	switch {
	case a[i] == b[j]:
		return 0
	case nasal(a, i) && nasal(b, j), a[i]+b[j] == 'v'+'w' && (a[i] == 'v' || b[j] == 'v'):
		return 1
	case a[i]+b[j] == 'c'+'t' && (a[i] == 't' || b[j] == 't') && sound(a, i) == sound(b, j): // ts and c
		return 0
	case a[i]+b[j] == 'i'+'y' && (a[i] == 'y' || b[j] == 'y'):
		return 1
	case vowel(a[i]) && vowel(b[j]):
		return 2
	case sound(a, i) != 0 && sound(a, i) == sound(b, j):
		return 2
	}
	return 4
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'w':
		return true
	}
	return false
}
