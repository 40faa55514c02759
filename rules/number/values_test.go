package number

import "testing"

func TestSpell(t *testing.T) {
	for v, want := range map[float64]string{340000: "340,000", 5.6e6: "5.6 million", 3.5e8: "350 million", 9.12e10: "91.2 billion", 999: "999", 1e12: "1 trillion"} {
		if got := spell(v); got != want {
			t.Errorf("spell(%v) = %q, want %q", v, got, want)
		}
	}
}

func TestOrdinals(t *testing.T) {
	for figures, want := range map[string]string{"1": "st", "2": "nd", "3": "rd", "4": "th", "11": "th", "12": "th", "13": "th", "21": "st", "112": "th", "103": "rd", "0": "th"} {
		if got := suffixOf(figures); got != want {
			t.Errorf("suffixOf(%q) = %q, want %q", figures, got, want)
		}
	}
	for n, want := range map[int]string{1: "first", 9: "ninth", 10: "10th", 22: "22nd"} {
		if got := ordinalWord(n); got != want {
			t.Errorf("ordinalWord(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestMonthNumber(t *testing.T) {
	for word, want := range map[string]int{"March": 3, "march": 3, "Sept.": 9, "Sep": 9, "May": 5, "may": 5, "dec": 0, "Marching": 0, "": 0, "No": 0} {
		if got := monthNumber(word); got != want {
			t.Errorf("monthNumber(%q) = %d, want %d", word, got, want)
		}
	}
}

func TestConverted(t *testing.T) {
	for _, test := range [...]struct {
		right, other float64
		text, want   string
	}{
		{7.196, 0.72, "0.72", "7.2"}, {1968.5, 197, "197", "1,970"}, {295.3, 29.5, "29.5", "295"}, {74.56, 40, "40", "75"},
	} {
		if got := converted(test.right, test.other, test.text); got != test.want {
			t.Errorf("converted(%v, %v, %q) = %q, want %q", test.right, test.other, test.text, got, test.want)
		}
	}
}
