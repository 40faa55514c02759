package furniture

import "github.com/artlint/artlint/lint"

// line is a short block that may be furniture as a whole: its tokens without the
// brackets, bullets and rules around them.
type line struct {
	lint.Span              // of the block
	tokens    []lint.Token // of what is inside the decoration
	framed    bool         // stands in brackets of any form
}

const maxLineTokens = 48

// shortLines calls f for every block of at most maxLineTokens tokens that a phrase of the book can be.
func (b *book) shortLines(p *lint.Pass, f func(block *lint.Block, l line)) {
	for i := range p.Blocks {
		block := &p.Blocks[i]
		n := block.EndToken - block.FirstToken
		if n == 0 || n > maxLineTokens {
			continue
		}
		if !b.begins(&p.Tokens[block.FirstToken]) {
			continue
		}
		if l := undecorated(p.Document, p.BlockTokens(block)); len(l.tokens) > 0 {
			f(block, l)
		}
	}
}

// undecorated takes the marks off both ends of tokens.
func undecorated(d *lint.Document, tokens []lint.Token) line {
	var l line
	open, end := 0, len(tokens)
	for open < end && decoration(&tokens[open], d) {
		open++
	}
	for end > open && closes(&tokens[end-1], d, open > 0) {
		end--
	}
	l.framed = open > 0 && end < len(tokens) && frames(d.Word(&tokens[open-1]))
	l.tokens = tokens[open:end]
	return l
}

func decoration(t *lint.Token, d *lint.Document) bool {
	switch t.Kind {
	case lint.Bullet, lint.Open, lint.Close, lint.Dash:
		return true
	case lint.Symbol:
		switch d.Text[t.Start] {
		case '#', '$', '+', '/', '%', '&', '@':
			return false
		}
		return !isRightsSign(d.Word(t))
	}
	return false
}

// isRightsSign reports the signs before the holder of rights.
func isRightsSign(mark string) bool {
	return mark == "©" || mark == "ⓒ" || mark == "Ⓒ" || mark == "℗"
}

// closes reports whether the token ends a line without being part of it; a closing bracket does only behind an opening one.
func closes(t *lint.Token, d *lint.Document, opened bool) bool {
	return t.Kind == lint.Stop && d.Word(t) == "." || (t.Kind != lint.Close || opened) && decoration(t, d)
}

func frames(mark string) bool {
	switch mark {
	case "(", "[", "{", "<", "【", "〈", "《", "［", "（", "「", "◀", "◆", "■", "=", "◇", "▶":
		return true
	}
	return false
}

// allows reports whether the line may be a phrase of that scope.
func (l *line) allows(ph *phrase) bool {
	return ph.scope == wholeBlock || ph.scope == blockTail || ph.scope == framedBlock && l.framed
}

// wholeLines reports the blocks that are a phrase of the book.
func (b *book) wholeLines(p *lint.Pass, message string) {
	b.shortLines(p, func(block *lint.Block, l line) {
		if ph := b.find(p.Document, l.tokens, l.allows); ph != nil {
			p.Report(ph.finding(p, block.Span, message))
		}
	})
}

// tails reports the last sentences of blocks that are a phrase of the book.
func (b *book) tails(p *lint.Pass, message string) {
	for i := range p.Blocks {
		block := &p.Blocks[i]
		if block.EndSentence-block.FirstSentence < 2 {
			continue
		}
		s := &p.Sentences[block.EndSentence-1]
		tokens := p.SentenceTokens(s)
		if !b.begins(&tokens[0]) {
			continue
		}
		if last := &tokens[len(tokens)-1]; len(tokens) > 1 && last.Kind == lint.Stop {
			tokens = tokens[:len(tokens)-1]
		}
		if len(tokens) > maxLineTokens || tokens[0].Has(lint.Quoted) {
			continue
		}
		isTail := func(ph *phrase) bool { return ph.scope == blockTail }
		ph := b.find(p.Document, tokens, isTail)
		if ph == nil && tokens[0].Kind == lint.Open {
			ph = b.find(p.Document, undecorated(p.Document, tokens).tokens, isTail)
		}
		if ph != nil {
			p.Report(ph.finding(p, s.Span, message))
		}
	}
}

// finding deletes what the phrase is, as surely as the phrase says.
func (ph *phrase) finding(p *lint.Pass, s lint.Span, message string) lint.Finding {
	f := lint.Finding{Span: s, Message: message, Confidence: ph.confidence}
	if ph.applicability > lint.Manual {
		f.Fixes = []lint.Fix{p.Delete(s, ph.applicability, "Delete it")}
	}
	return f
}
