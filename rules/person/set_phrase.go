package person

import (
	"github.com/artlint/artlint/lint"
)

// setPhrases reports what speakers say to their public and reports do not: the only
// we or you of a document, in a phrase of a press release or a speech.
func setPhrases(p *lint.Pass) {
	pr := &p.Profile
	if pr.Attributions == 0 || pr.FirstPlural != 1 && pr.SecondPerson != 1 {
		return
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph || spoken(p, i) {
			continue
		}
		for j := b.FirstSentence; j < b.EndSentence; j++ {
			s := &p.Sentences[j]
			if s.Words > setPhraseWords {
				continue
			}
			switch first := &p.Tokens[s.FirstToken]; {
			case first.Has(lint.Quoted) || first.Kind != lint.Word:
			case pr.FirstPlural == 1 && p.Word(first) == "We" && courtesyPhrase(p, s):
				p.Report(lint.Finding{
					Span: s.Span, Confidence: 0.5, Message: "Somebody addresses the public here whom the report does not quote",
					Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, "Delete the phrase")},
				})
			case pr.SecondPerson == 1 && p.Word(first) == "As":
				if end := asYouSaid(p, s); end > 0 {
					p.Report(lint.Finding{
						Span: lint.Span{Start: s.Start, End: end}, Confidence: 0.5,
						Message: "Nobody is addressed in this report: a polite third person has become “you”",
					})
				}
			}
		}
	}
}

const setPhraseWords = 30

// courtesyPhrase reports whether the sentence is "We apologize for the inconvenience",
// "We ask for your understanding" or the like, and nothing more.
func courtesyPhrase(p *lint.Pass, s *lint.Sentence) bool {
	const longest = 10
	if s.Words > longest || s.Words < 4 {
		return false
	}
	switch p.LowerWord(&p.Tokens[s.FirstToken+1]) {
	case "apologize", "apologise", "ask", "thank", "appreciate", "request", "look", "hope", "regret":
	default:
		return false
	}
	for i := s.FirstToken + 2; i < s.EndToken; i++ {
		switch p.LowerWord(&p.Tokens[i]) {
		case "inconvenience", "understanding", "cooperation", "patience", "support", "patronage", "trouble":
			return true
		}
	}
	return false
}

// pleaded reports what an office asks of its public, in the middle of a report: "Please be careful of the fruit."
func pleaded(p *lint.Pass) {
	const ending = 2 // blocks in which a paper speaks to its readers
	if p.Profile.Attributions == 0 || !p.Profile.News() || please.In(p.Document) == 0 {
		return
	}
	for i := range p.Blocks[:max(0, len(p.Blocks)-ending)] {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph || spoken(p, i) {
			continue
		}
		for j := b.FirstSentence; j < b.EndSentence; j++ {
			s := &p.Sentences[j]
			if first := &p.Tokens[s.FirstToken]; first.Has(lint.Quoted) || p.Word(first) != "Please" || !s.Marks.Has(lint.PlainStop) || s.Words > setPhraseWords || p.Tokens[s.EndToken-1].Has(lint.Quoted) || addresses(p, s) {
				continue
			}
			p.Report(lint.Finding{
				Span: s.Span, Confidence: 0.5, Message: "Somebody addresses the public here whom the report does not quote",
				Fixes: []lint.Fix{p.Delete(s.Span, lint.Suggested, "Delete the sentence")},
			})
		}
	}
}

var please = lint.NewTriggers("please")

// addresses reports whether the sentence has an address to write to, or a number, or names those to be told.
func addresses(p *lint.Pass, s *lint.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if k := p.Tokens[i].Kind; k == lint.Address || k == lint.Number || k == lint.Mark || p.Tokens[i].Is(lint.FirstPlural) {
			return true
		}
	}
	return false
}

// asYouSaid is the end of "As you have recalled," at the start of the sentence, 0 where there is none.
func asYouSaid(p *lint.Pass, s *lint.Sentence) int {
	i := s.FirstToken + 1
	if i+3 >= s.EndToken || p.LowerWord(&p.Tokens[i]) != "you" {
		return 0
	}
	i++
	if p.LowerWord(&p.Tokens[i]) == "have" {
		i++
	}
	if t := &p.Tokens[i]; !t.Is(lint.SpeechVerb) || p.Tokens[i+1].Kind != lint.Comma || p.Tokens[i-1].Is(lint.Modal) {
		return 0
	}
	return int(p.Tokens[i+1].End)
}
