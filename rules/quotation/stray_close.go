package quotation

import "github.com/artlint/artlint/lint"

// strayClose reports whether the mark that q ends with, which nothing opens, stands a space behind the sentence that says who
// spoke: “We lost it,” the mayor said on Friday. ”
func strayClose(p *lint.Pass, b *lint.Block, q *lint.Quote) bool {
	mark := q.Close
	if q.Open >= 0 || mark <= b.FirstToken+1 || !p.Tokens[mark].Has(lint.SpaceBefore) || p.Tokens[mark-1].Kind != lint.Stop {
		return false
	}
	said := false
	for i := mark - 2; i > b.FirstToken; i-- {
		switch t := &p.Tokens[i]; {
		case t.Kind == lint.Mark:
			return said && p.Tokens[i-1].Kind == lint.Comma && t.Has(lint.Closing)
		case t.Kind == lint.Stop, t.Is(lint.FirstSingular | lint.FirstPlural):
			return false
		case t.Is(lint.SpeechVerb):
			said = true
		}
	}
	return false
}
