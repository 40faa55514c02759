package rules_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules"
)

// TestCutText runs all rules on the texts of their examples cut between words, before and behind, as scraped copy is cut:
// no rule may look past the ends of a text, and every finding lies in it.
func TestCutText(t *testing.T) {
	const cuts = 10 // of a text
	plain := strings.NewReplacer("«", "", "»", "")
	for _, r := range rules.All() {
		var texts []string
		for _, e := range r.Examples {
			texts = append(texts, plain.Replace(e.Bad))
		}
		for _, c := range r.Counter {
			texts = append(texts, c.Text)
		}
		for _, text := range texts {
			words := strings.Split(text, " ")
			for i := 1; i < len(words); i += 1 + len(words)/cuts {
				holds(t, strings.Join(words[:i], " "))
				holds(t, strings.Join(words[i:], " "))
			}
		}
	}
}

// TestTinyLines runs all rules on lines of one, two and three pieces of every kind: alone, above and below a paragraph.
func TestTinyLines(t *testing.T) {
	const paragraph = "The mayor said on Monday that the bridge would be closed, according to a statement."
	pieces := strings.Fields("a the A The Lund said is will not minus up by of and I he yesterday 7 7th 1,5 % $ No. U.S. 's . , : ; ! … - — ( ) [ ] “ ” \" ' « 「 。 ， • = / # @ & 日 & www.lund.example x-y-z-w")
	for i, a := range pieces {
		for j, b := range pieces {
			line := a + " " + b
			if (i+j)%2 == 0 {
				line = a + b + " " + pieces[(i*j+i)%len(pieces)]
			}
			for _, text := range []string{line, line + "\n\n" + paragraph, paragraph + "\n\n" + line, paragraph + " " + line} {
				holds(t, text)
			}
		}
		holds(t, a+"\n\n"+paragraph)
	}
}

// holds runs all rules on text: none panics, and every finding lies in it.
func holds(t *testing.T, text string) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("%q: %v", text, r)
		}
	}()
	for _, f := range lint.Run(linttest.Document(text), rules.All(), lint.Options{MinConfidence: 0.01}) {
		if f.Span.Start < 0 || f.Span.Start > f.Span.End || f.Span.End > len(text) {
			t.Errorf("%s: a finding at %v of %q", f.Rule.Name, f.Span, text)
		}
	}
}
