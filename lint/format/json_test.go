package format

import (
	"strings"
	"testing"
)

// Each byte is looked for at each place of a text, behind one that is another one's neighbour in the arithmetic.
func TestPlainJSON(t *testing.T) {
	const text = "Der H\u00e4fen \U0001f6a2 \u201cold\u201d !#[]\x7f harbour"
	if n := plainJSON(text); n < len(text)-7 || n > len(text) {
		t.Errorf("plainJSON(%q) = %d", text, n)
	}
	for c := range 256 {
		special := c < ' ' || c == '"' || c == '\\'
		for at := range len(text) {
			s := text[:at] + string([]byte{byte(c)}) + text[at:]
			n := plainJSON(s)
			switch {
			case n > at && special:
				t.Fatalf("plainJSON(%q) = %d, over byte %#x at %d", s, n, c, at)
			case n < len(s)-7 && !special, n < at && n < len(s)-7:
				t.Fatalf("plainJSON(%q) = %d, no special byte there", s, n)
			}
		}
	}
	if n := plainJSON(strings.Repeat("a", 16)); n != 16 {
		t.Errorf("16 plain bytes: %d", n)
	}
}
