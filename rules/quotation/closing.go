package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
)

// closings looks at how the quotations of a document end. What the document does with
// its other quotations is counted when it is first asked for.
type closings struct {
	*lint.Pass
	styles *styleCount
	placed *placement
}

// placement counts the quotations that have their comma or full stop inside the closing mark and
// behind it: of whole sentences, and of words inside a clause, for which British usage differs.
type placement struct{ sentences, words struct{ inside, outside int } }

// shape is the mark that closes q: of its own system, but of that of the opening mark where it has
// the shape of an opening one, or where the rest of the document is on the side of the opening mark.
func (c *closings) shape(q *lint.Quote) string {
	mark := c.Word(&c.Tokens[q.Close])
	if q.Open < 0 || !isDouble(q) {
		return closingShape(mark)
	}
	open, shut := systemOf(c.Pass, q.Open), systemOf(c.Pass, q.Close)
	if open == shut && mark != "“" || open != straight && open != curly || shut != straight && shut != curly {
		return closingShape(mark)
	}
	if mark != "“" {
		if c.styles == nil {
			c.styles = countStyles(c.Pass)
		}
		if c.styles.majority(shut) != open {
			return mark
		}
	}
	_, right := marksOf(open)
	return right
}

// inside reports whether the stop of q belongs inside its closing mark, as the rest of the document
// has it; sure tells whether the document leaves no doubt. Without evidence, that of a sentence does, and
// that of a few words stays where it is.
func (c *closings) inside(q *lint.Quote) (inside, sure bool) {
	const enough = 2
	if c.placed == nil {
		c.placed = countPlacement(c.Pass)
	}
	n, sentence := c.placed.words, isSentence(c.Pass, q)
	if sentence {
		n = c.placed.sentences
	}
	if n.inside == n.outside {
		return sentence, !sentence
	}
	return n.inside > n.outside, max(n.inside, n.outside) >= enough && min(n.inside, n.outside) == 0
}

func countPlacement(p *lint.Pass) *placement {
	var n placement
	for q := range everyDouble(p) {
		if q.Close < 1 || q.Close+1 >= len(p.Tokens) || p.Tokens[q.Close].Has(lint.SpaceBefore) {
			continue
		}
		count := &n.words
		if isSentence(p, q) {
			count = &n.sentences
		}
		prev, next := &p.Tokens[q.Close-1], &p.Tokens[q.Close+1]
		switch {
		case stopOrComma(p, prev):
			count.inside++
		case isWord(prev) && stopOrComma(p, next) && !next.Has(lint.SpaceBefore) && !cutOff(p, q.Close+1):
			count.outside++
		}
	}
	return &n
}

// cutOff reports whether the stop at token i, behind a closing mark, cuts off an attribution.
func cutOff(p *lint.Pass, i int) bool {
	if p.Tokens[i].Kind != lint.Stop || i+3 >= len(p.Tokens) {
		return false
	}
	after := p.Tokens[i+1 : min(len(p.Tokens), i+10)]
	return segment.Attribution(after) > 0 || pronounSaid(after) || namedAttribution(after)
}

// isSentence reports whether q begins as a sentence does and is as long as one.
func isSentence(p *lint.Pass, q *lint.Quote) bool {
	const least = 3 // tokens
	return q.Open < 0 || q.Close-q.Open > least && (p.Tokens[q.Open+1].Has(lint.Title) || p.Word(&p.Tokens[q.Open+1]) == "I")
}

// stopOrComma reports whether t is a full stop or a comma, which English sets on one side of the
// closing mark whatever it stops.
func stopOrComma(p *lint.Pass, t *lint.Token) bool {
	return t.Kind == lint.Comma || t.Kind == lint.Stop && p.Word(t) == "."
}
