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
		case s.Words >= hostWords && s.Marks.Has(lint.WithSpeech) && !s.Marks.Has(lint.StartsQuoted):
			behindComma(p, s)
		}
	}
}

// behindComma reports "… one engine shut down, said."
func behindComma(p *lint.Pass, s *lint.Sentence) {
	verb, comma := &p.Tokens[s.EndToken-2], &p.Tokens[s.EndToken-3]
	if comma.Kind != lint.Comma || comma.Has(lint.Quoted) || !verb.Is(lint.SpeechVerb) || !verb.Has(lint.Lower) || !tells(p.Document, verb) {
		return
	}
	if g := grammar.Of(p.Document, s); g.MainVerb(0) < 0 || g.MainVerb(0) >= len(g.Tokens)-3 {
		return // the verb is the sentence's own: "The man, who was 40, said."
	}
	if commas(p.SentenceTokens(s)) > 1 {
		return // "…, Novak, the spokesman, said."
	}
	span := lint.Span{Start: int(comma.Start), End: int(verb.End)}
	p.Report(lint.Finding{
		Span: span, Confidence: 0.85, Message: fmt.Sprintf("“%s” is a torn-off attribution", p.Word(verb)),
		Fixes: []lint.Fix{p.Replace(span, "", lint.Suggested, fmt.Sprintf("Delete “%s”", p.Slice(span)))},
	})
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

func commas(tokens []lint.Token) int {
	n := 0
	for i := range tokens {
		if tokens[i].Kind == lint.Comma {
			n++
		}
	}
	return n
}
