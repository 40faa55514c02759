package lint

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLineTable(t *testing.T) {
	table := NewLineTable("één\r\n“two”\rthree\n")
	for _, c := range []struct{ offset, line, column, bytes int }{
		{0, 1, 1, 1}, {2, 1, 2, 3}, {7, 2, 1, 1}, {10, 2, 2, 4}, {17, 3, 1, 1}, {23, 4, 1, 1},
	} {
		p := table.Position(c.offset)
		if p.Line != c.line || p.Column != c.column || table.ByteColumn(c.offset) != c.bytes {
			t.Errorf("offset %d: got %+v and byte %d, want %+v", c.offset, p, table.ByteColumn(c.offset), c)
		}
	}
	if got := table.LineSpan(2); table.text[got.Start:got.End] != "“two”" {
		t.Errorf("line 2 is %q", table.text[got.Start:got.End])
	}
}

// TestLongLine holds that columns are right on both sides of every shortcut.
func TestLongLine(t *testing.T) {
	text := "first\n" + strings.Repeat("né “東京” 🙂 ", 3*stride)
	table := NewLineTable(text)
	for at := len("first\n"); at < len(text); {
		if at%97 < 4 || at%stride < 5 {
			if got, want := table.Position(at).Column, 1+utf8.RuneCountInString(text[len("first\n"):at]); got != want {
				t.Fatalf("offset %d: column %d, want %d", at, got, want)
			}
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
}
