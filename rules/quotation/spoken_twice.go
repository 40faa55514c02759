package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// spokenTwice reports what stands between the closing mark of q and the end of its sentence where the
// quotation has been announced by a verb of saying: ”, was what he recalled. ” made a statement. ”, said Hill.
func spokenTwice(p *lint.Pass, b *lint.Block, q *lint.Quote, verb int) bool {
	const longest = 7
	first, end := q.Close+1, q.Close+1
	for end < b.EndToken && p.Tokens[end].Kind == lint.Word && !p.Tokens[end].Has(lint.LineBefore) {
		end++
	}
	if end == first || end == b.EndToken || end-first > longest || p.Word(&p.Tokens[end]) != "." || !p.Tokens[verb].Is(lint.SpeechVerb) {
		return false
	}
	words := p.Tokens[first:end]
	confidence := 0.7
	switch {
	case p.Tokens[q.Close-1].Kind != lint.Word && words[0].Is(lint.Be) && len(words) > 2 && words[1].Is(lint.Wh) && words[len(words)-1].Is(lint.SpeechVerb):
	case p.Tokens[verb-1].Is(lint.Masculine|lint.Feminine) && saysName(words):
		confidence = 0.62 // he may be somebody else
	case p.Tokens[q.Close-1].Kind != lint.Comma && words[0].Has(lint.Lower) && subjectless(p, words):
	default:
		return false
	}
	mark, tail := p.Word(&p.Tokens[q.Close]), &p.Tokens[q.Close-1]
	span, text := lint.Span{Start: int(tail.Start), End: int(p.Tokens[end].End)}, "."+mark
	switch tail.Kind {
	case lint.Comma:
	case lint.Stop:
		span.Start, text = int(p.Tokens[q.Close].Start), mark
	default:
		span.Start = int(tail.End)
	}
	reportSecondAt(p, span, text, confidence)
	return true
}

// saysName reports whether words are a name and its verb of saying, or the verb and the name.
func saysName(words []lint.Token) bool {
	last := len(words) - 1
	verb, name := &words[last], words[:last]
	if words[0].Is(lint.SpeechVerb) {
		verb, name = &words[0], words[1:]
	}
	for i := range name {
		if !name[i].Has(lint.Title) || name[i].Class&^lint.PersonTitle != 0 {
			return false
		}
	}
	return verb.Is(lint.SpeechVerb) && verb.Has(lint.Lower) && len(name) > 0
}

// subjectless reports whether words begin with a verb in the past and have no subject: "made statements".
func subjectless(p *lint.Pass, words []lint.Token) bool {
	const most = 4
	if len(words) > most || words[0].Class&^lint.SpeechVerb != 0 {
		return false
	}
	for i := range words {
		if words[i].Is(lint.SubjectPronoun|lint.Preposition) || i > 0 && words[i].Has(lint.Title) {
			return false
		}
	}
	return lexicon.HasForm(p.LowerWord(&words[0]), lexicon.Past)
}

// farVerb is the verb of a statement that has words of its speaker in marks: "Hill said that after the run, “we ate,” he
// said." It is negative where there is none.
func farVerb(p *lint.Pass, b *lint.Block, open int) int {
	for i := open - 1; i > b.FirstToken; i-- {
		t := &p.Tokens[i]
		if t.Kind == lint.Stop || t.Kind == lint.Mark || t.Kind == lint.Pause {
			return -1
		}
		if t.Is(lint.SpeechVerb) && t.Has(lint.Lower) && p.LowerWord(&p.Tokens[i+1]) == "that" {
			return i
		}
	}
	return -1
}
