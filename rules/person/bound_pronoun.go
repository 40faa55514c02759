package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

var masculine, feminine = lint.NewTriggers("he him his himself"), lint.NewTriggers("she her hers herself")

// boundPronouns reports what must agree with the subject of its sentence and does not:
// "He hurt herself", "he is survived, by her own count," and the second clause of "she
// hit eleven aces, but he lost her serve".
func boundPronouns(p *lint.Pass, w *people) {
	his, hers := masculine.In(p.Document), feminine.In(p.Document)
	if his == 0 || hers == 0 {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if p.Blocks[s.Block].Kind != lint.Paragraph || !s.Marks.Has(lint.WithGender) || !s.MayHave(his) || !s.MayHave(hers) {
			continue
		}
		subject := w.pronounSubject(s)
		if subject < 0 {
			continue
		}
		female := p.Tokens[subject].Is(lint.Feminine)
		if k := w.disagreeing(s, subject, female); k >= 0 {
			w.reportBound(s, subject, k)
		}
	}
}

// pronounSubject is he or she where it is the first word for a person in the sentence
// outside quotations; -1 where another stands before it.
func (w *people) pronounSubject(s *lint.Sentence) int {
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &w.Tokens[i]
		switch _, named := w.named(i); {
		case t.Has(lint.Quoted) || t.Kind == lint.Mark || named:
			return -1
		case grammar.HeOrShe(t):
			return i
		case t.Is(lint.Pronoun|lint.SpeechVerb) || w.other(i) || i > s.FirstToken && t.Has(lint.Title) && t.Class == 0:
			return -1
		}
	}
	return -1
}

// disagreeing is the token of the sentence that cannot be of another gender than the
// subject; -1 where there is none, or where another person may come between.
func (w *people) disagreeing(s *lint.Sentence, subject int, female bool) int {
	own := -1
	for i := subject + 1; i < s.EndToken; i++ {
		t := &w.Tokens[i]
		if _, named := w.named(i); named || t.Has(lint.Quoted) || t.Kind == lint.Word && t.Has(lint.Title) && t.Class == 0 || t.Is(lint.SpeechVerb|lint.Relative) {
			return -1
		}
		if !t.Is(lint.Masculine | lint.Feminine) {
			continue
		}
		switch other := t.Is(lint.Feminine) != female; {
		case !other:
		case reflexive(w.LowerWord(t)) && w.alone(s, subject, i):
			return i
		case i+1 < s.EndToken && w.LowerWord(&w.Tokens[i+1]) == "own" && w.LowerWord(&w.Tokens[i-1]) == "by" && w.Tags(s)[i-s.FirstToken] == tag.PRPS:
			return i
		case t.Is(lint.SubjectPronoun) && own < 0 && w.joins(i) && w.alone(s, subject, i):
			own = i // the same subject, if something of the first gender is behind it
			continue
		default:
			return -1
		}
		if own >= 0 && !t.Is(lint.SubjectPronoun) {
			return own
		}
	}
	return -1
}

// joins reports whether the pronoun at token i begins a second clause: ", but he".
func (w *people) joins(i int) bool {
	return w.Tokens[i-1].Is(lint.Coordinator) && w.Tokens[i-2].Kind == lint.Comma
}

// alone reports whether nobody else is mentioned between the tokens from and to.
func (w *people) alone(s *lint.Sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t := &w.Tokens[i]; w.other(i) || t.Is(lint.Masculine|lint.Feminine) && t.Is(lint.Feminine) != w.Tokens[from].Is(lint.Feminine) {
			return false
		}
	}
	return w.namesNobody(&w.Blocks[s.Block]) || w.Tokens[to].Is(lint.Masculine|lint.Feminine) && reflexive(w.LowerWord(&w.Tokens[to]))
}

// reportBound reports the one of the two pronouns whose gender is the rarer in the document.
func (w *people) reportBound(s *lint.Sentence, subject, bound int) {
	n := w.pronouns()
	wrong := bound
	if female := w.Tokens[subject].Is(lint.Feminine); n[index(female)] < n[index(!female)] {
		wrong = subject
	}
	span := w.Tokens[wrong].Span()
	w.Report(lint.Finding{
		Span: span, Confidence: 0.55, Message: "The sentence speaks of one person as he and as she",
		Fixes: []lint.Fix{w.Replace(span, w.turned(wrong), lint.Suggested, "Use one gender")},
	})
}
