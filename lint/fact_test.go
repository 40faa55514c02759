package lint_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

func TestFactIsAskedOnce(t *testing.T) {
	asked := map[*lint.Document]int{}
	long := &lint.Fact{Holds: func(d *lint.Document) bool { asked[d]++; return len(d.Tokens) > 5 }}
	short := &lint.Fact{Holds: func(d *lint.Document) bool { asked[d]++; return len(d.Tokens) <= 5 }}
	one, two := linttest.Document("The ferry waits."), linttest.Document("The ferry waits for the mayor.")
	for range 100 {
		if long.Of(one) || !short.Of(one) || !long.Of(two) || short.Of(two) {
			t.Fatal("a fact holds for the wrong document")
		}
	}
	if asked[one] != 2 || asked[two] != 2 {
		t.Errorf("two facts were looked at %d and %d times, want 2", asked[one], asked[two])
	}
}

func TestLastUses(t *testing.T) {
	uses := func(text string) (found []int) {
		for i := range linttest.Document(text).LastUses(lint.HashWord("ferry")) {
			found = append(found, i)
		}
		return found
	}
	if got := uses("The ferry waits. A Ferry, no Ferries."); len(got) != 2 || got[0] != 5 || got[1] != 1 {
		t.Errorf("uses %v, want [5 1]", got)
	}
	if got := uses("Nobody waits."); got != nil {
		t.Errorf("uses %v of a word that is not there", got)
	}
	few, many := len(uses(strings.Repeat("ferry ", 5_000))), len(uses(strings.Repeat("ferry ", 50_000)))
	if few != many {
		t.Errorf("%d uses of 5,000 and %d of 50,000: what is looked at grows with the text", few, many)
	}
}

func TestSentenceAt(t *testing.T) {
	d := linttest.Document("The ferry waits. It rains.\n\nNobody came.")
	for i := range d.Tokens {
		if s := &d.Sentences[d.SentenceAt(i)]; i < s.FirstToken || i >= s.EndToken {
			t.Errorf("token %d is not in sentence %d", i, d.SentenceAt(i))
		}
	}
	if got := d.SentenceAt(len(d.Tokens)); got != len(d.Sentences)-1 {
		t.Errorf("behind all tokens: sentence %d, want the last", got)
	}
}
