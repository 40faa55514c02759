package lexicon

import "testing"

func TestSurprise(t *testing.T) {
	english := []string{"harbour", "lighthouse", "winter", "question", "government", "yesterday", "doomscrolling"}
	foreign := []string{"xiangmu", "hrnky", "zavod", "nguoi", "szkola", "saat", "żółw", "chvilek"}
	for _, word := range english {
		if bits := Surprise(word); bits > 4 {
			t.Errorf("Surprise(%q) = %.2f, want at most 4: it is English", word, bits)
		}
	}
	for _, word := range foreign {
		if bits := Surprise(word); bits < 4.5 {
			t.Errorf("Surprise(%q) = %.2f, want at least 4.5", word, bits)
		}
	}
	for _, word := range []string{"", "$", "a", "\xff"} {
		if bits := Surprise(word); bits < 0 || bits > 20 {
			t.Errorf("Surprise(%q) = %.2f", word, bits)
		}
	}
}

func TestSpelled(t *testing.T) {
	for _, word := range []string{"harbour", "lighthouse", "rhythm"} {
		if !Spelled([]byte(word)) {
			t.Errorf("Spelled(%q) = false", word)
		}
	}
	for _, word := range []string{"hrnky", "harbouq", "qzarbour", "café"} {
		if Spelled([]byte(word)) {
			t.Errorf("Spelled(%q) = true", word)
		}
	}
}

// What the triples leave out, the dictionary does not have.
func TestSpelledHoldsGeneralWords(t *testing.T) {
	for word := range newsroom.keys() {
		if onlyLetters(word) && !Spelled([]byte(word)) {
			t.Errorf("Spelled(%q) = false", word)
		}
	}
}

func onlyLetters(word string) bool {
	for i := range len(word) {
		if letterOf(word[i]) == edge {
			return false
		}
	}
	return true
}

func TestUnspelled(t *testing.T) {
	for _, c := range []struct {
		word       string
		end, begin int
	}{
		{"water", 5, 0},
		{"wqter", 1, 1},
		{"waterqk", 6, 5},
	} {
		end, begin := Unspelled(c.word)
		if end != c.end || begin != c.begin {
			t.Errorf("Unspelled(%q) = %d, %d; want %d, %d", c.word, end, begin, c.end, c.begin)
		}
	}
}
