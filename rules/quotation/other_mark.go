package quotation

import "github.com/artlint/artlint/lint"

// otherMark reports a mark of another system that stands where the quotation ends, before
// token end: a single one, or one of another language.
func (u *unbalanced) otherMark(end int) bool {
	for i := u.quote.Open + 2; i < end; i++ {
		t, prev := &u.Tokens[i], &u.Tokens[i-1]
		if t.Kind != lint.Mark || t.Has(lint.SpaceBefore) || i+1 < u.block.EndToken && !u.Tokens[i+1].Has(lint.SpaceBefore) {
			continue
		}
		tail := prev.Kind == lint.Stop || prev.Kind == lint.Comma
		switch word := u.Word(t); {
		case word == "」" || word == "』":
			return true // another rule's
		case word == "»" && u.closesNothing(i):
			comma := ""
			if !tail && i+1 < end && attributionEnds(u.Tokens[i+1:end]) {
				comma = ","
			}
			u.confidence += 0.15 // hardly a slip
			u.otherSystem(i, comma, "The quotation closes with a mark of another language")
			return true
		case tail && !t.Has(lint.Closing):
			u.otherSystem(i, "", "The quotation opens with a double mark and closes with a single one.")
			return true
		}
	}
	return false
}

// otherSystem reports the mark at token i, for which comma and the closing mark of the quotation stand.
func (u *unbalanced) otherSystem(i int, comma, message string) {
	_, shut := marksOf(systemOf(u.Pass, u.quote.Open))
	span := lint.Span{Start: int(u.Tokens[i-1].End), End: int(u.Tokens[i].End)}
	u.Report(lint.Finding{
		Span: span, Confidence: u.confidence, Message: message,
		Fixes: []lint.Fix{u.Replace(span, comma+shut, lint.Suggested, "Close with the double mark")},
	})
}

// closesNothing reports whether the closing mark at token i has no opening one of its own.
func (u *unbalanced) closesNothing(i int) bool {
	for _, q := range u.BlockQuotes(u.block) {
		if q.Close == i {
			return q.Open < 0
		}
	}
	return true
}

// typedOpener reports the commas or angle brackets that somebody typed for the opening mark of
// another language: ,,We left” and <<We left”.
func (u *unbalanced) typedOpener(opener string) bool {
	for i := u.quote.Close - 2; i >= u.block.FirstToken && u.Tokens[i].Kind != lint.Mark; i-- {
		t, next := &u.Tokens[i], &u.Tokens[i+1]
		word, end := u.Word(t), int(t.End)
		if (word == "," || word == "<") && int(next.Start) == end && u.Word(next) == word {
			end, next = int(next.End), &u.Tokens[i+2]
			word += word
		}
		if word != ",," && word != "<<" || i > u.block.FirstToken && !t.Has(lint.SpaceBefore) || int(next.Start) != end || next.Kind != lint.Word {
			continue
		}
		span := lint.Span{Start: int(t.Start), End: end}
		u.Report(lint.Finding{
			Span: span, Confidence: u.confidence + 0.15, Message: "Other signs stand for the opening quotation mark",
			Fixes: []lint.Fix{u.Replace(span, opener, lint.Suggested, "Use a quotation mark")},
		})
		return true
	}
	return false
}
