package genre_test

import (
	"testing"

	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/genre"
)

func TestInformal(t *testing.T) {
	for text, want := range map[string]bool{
		"i think so too. we lost the key, so i waited outside.":                        true,
		"it rained all day lol. dont ask.":                                             true,
		"I think so too. We lost the key, so I waited outside.":                        false,
		"The party Prawo i Sprawiedliwość won. The Catalans of Junts i Esquerra lost.": false,
		"He wrote “i dont know lol” and left the room.":                                false,
		"The mayor left (i) early and (ii) in tears.":                                  false,
	} {
		if got := genre.Informal(linttest.Document(text)); got != want {
			t.Errorf("Informal(%q) = %v", text, got)
		}
	}
}

func TestCode(t *testing.T) {
	for text, want := range map[string]bool{
		"Call run() first.":               true,
		"The `go` command is in the path": true,
		"The mayor called first.":         false,
		"``So he says,'' she said.":       false,
	} {
		if got := genre.Code(linttest.Document(text)); got != want {
			t.Errorf("Code(%q) = %v", text, got)
		}
	}
}

func TestIntroduces(t *testing.T) {
	d, err := format.Markdown("a.md", "Call it like\n\n```\nrun()\n```\n\nThen wait.\n\nIt ends.\n")
	if err != nil {
		t.Fatal(err)
	}
	for b, want := range []bool{true, false, false} {
		if got := genre.Introduces(d, b); got != want {
			t.Errorf("Introduces(%q) = %v", d.Slice(d.Blocks[b].Span), got)
		}
	}
}
