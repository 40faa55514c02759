package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// attachedVerbs reports a speech verb without its subject at the end of a sentence: "… one engine shut down,
// said.", "“…,” used the expressions."
func attachedVerbs(p *lint.Pass) {
	const hostWords = 8
	for i := range p.Sentences {
		s := &p.Sentences[i]
		switch {
		case !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.EndsQuoted) || s.EndToken-s.FirstToken < 6:
		case s.Marks.Has(lint.WithQuote):
			behindQuotation(p, s)
		case s.Words >= hostWords && !s.Marks.Has(lint.StartsQuoted):
			behindComma(p, s)
		}
	}
}

// behindComma reports "… one engine shut down, said." and "…, laughed."
func behindComma(p *lint.Pass, s *lint.Sentence) {
	verb, comma := &p.Tokens[s.EndToken-2], &p.Tokens[s.EndToken-3]
	if comma.Kind != lint.Comma || comma.Has(lint.Quoted) || !verb.Has(lint.Lower) || verb.Class&^lint.SpeechVerb != 0 || !tells(p.Document, verb) && !happens(p.Document, verb) {
		return
	}
	g := grammar.Of(p.Document, s)
	last := len(g.Tokens) - 3
	if main := g.MainVerb(0); main < 0 || main >= last || subjectAhead(g, main, last) {
		return // the verb is the sentence's own: "The man, who was 40, said."
	}
	span := lint.Span{Start: int(comma.Start), End: int(verb.End)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.85, Message: fmt.Sprintf("“%s” is a torn-off attribution", p.Word(verb)),
		Fixes: []lint.Fix{p.Replace(span, "", lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(span)))},
	})
}

// subjectAhead reports whether what stands between the main verb and the comma at last may hold the subject of
// the verb behind it: a part without a verb ("…, Novak, the spokesman, said."), a relative clause at its end, a verb
// in a row of verbs ("He came, saw, conquered.").
func subjectAhead(g grammar.Sentence, main, last int) bool {
	start, finite := main, true
	for i := main + 1; i <= last; i++ {
		switch {
		case g.Tokens[i].Kind == lint.Comma:
			if !finite {
				return true
			}
			if i < last {
				start, finite = i+1, false
			}
		case g.IsFinite(i):
			finite = true
		}
	}
	first := &g.Tokens[start]
	return start > main && (first.Is(lint.Relative|lint.Wh) || first.Class == 0 && g.IsFinite(start))
}

// behindQuotation reports “…,” said. and “…,” used the expressions.: nobody is named who speaks.
func behindQuotation(p *lint.Pass, s *lint.Sentence) {
	const longest = 4 // words of a formula
	verb := s.EndToken - 2
	for verb > s.FirstToken+2 && s.EndToken-1-verb <= longest && p.Tokens[verb-1].Kind != lint.Mark {
		verb--
	}
	if first := &p.Tokens[verb]; p.Tokens[verb-1].Kind != lint.Mark || p.Tokens[verb-2].Kind != lint.Comma || !first.Has(lint.Lower) || first.Has(lint.Quoted) {
		return
	}
	if last := &p.Tokens[s.EndToken-2]; verb == s.EndToken-2 && tells(p.Document, last) ||
		verb < s.EndToken-3 && speaks(p.LowerWord(&p.Tokens[verb])) && wording(p.LowerWord(last)) {
		span := lint.Span{Start: int(p.Tokens[verb].Start), End: int(last.End)}
		p.Report(lint.Finding{Span: span, Confidence: 0.85, Message: fmt.Sprintf("“%s” does not say who speaks", p.Slice(span))})
	}
}

// tells reports whether the token is the past or present of a verb that says nothing without what is told.
func tells(d *lint.Document, t *lint.Token) bool {
	lemma, form, _ := lexicon.VerbForm(d.LowerWord(t))
	return form&(lexicon.Past|lexicon.Third) != 0 && lexicon.WantsContent(lemma)
}

// happens reports whether the token is the past of a verb without an object, which is no adjective ("laughed"), or
// the present of one that reports ("informs").
func happens(d *lint.Document, t *lint.Token) bool {
	lemma, form, _ := lexicon.VerbForm(d.LowerWord(t))
	return form&lexicon.Past != 0 && lexicon.TransitivityOf(lemma) == lexicon.Intransitive ||
		form&lexicon.Third != 0 && lexicon.SpeechVerb(d.LowerWord(t))&lexicon.Reports != 0
}

func commas(tokens []lint.Token) int {
	n := 0
	for i := range tokens {
		if tokens[i].Kind == lint.Comma {
			n++
		}
	}
	return n
}
