package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// thirdPerson reports whether the document is a report in the third person, with
// somebody cited, in which a first person is the exception. Answers behind their
// speaker's name do not count.
func thirdPerson(p *lint.Pass) bool {
	const most = 4
	pr := &p.Profile
	if pr.Attributions == 0 || pr.Sentences < 5 || pr.FirstSingular+pr.FirstPlural > 2*most || pr.SecondPerson > most {
		return false
	}
	first := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != lint.Paragraph || !b.Marks.Has(lint.WithFirst) || spoken(p, i) {
			continue
		}
		for j := b.FirstSentence; j < b.EndSentence; j++ {
			if p.Sentences[j].Marks.Has(lint.WithFirst) {
				first++
			}
		}
	}
	return first <= most && first*5 <= pr.Sentences
}

// spoken reports whether block i may be speech without marks: an answer behind its
// speaker's name, or part of a quotation that lost a mark.
func spoken(p *lint.Pass, i int) bool { return inOpenQuotation(p, i) || answered(p, i) }

// inOpenQuotation reports whether block i may be part of a quotation that lost its closing mark.
func inOpenQuotation(p *lint.Pass, i int) bool {
	for j := max(0, i-1); j <= i; j++ {
		for _, q := range p.BlockQuotes(&p.Blocks[j]) {
			turned := q.Open > 1 && p.Tokens[q.Open-1].Kind == lint.Comma && p.Tokens[q.Open-2].Kind == lint.Mark // ”, “Hill said: no quotation
			if !q.Closed() && q.Open >= 0 && !turned && !endsBehind(p, &p.Blocks[j], q.Open, j < i) {
				return true
			}
		}
	}
	return false
}

// answered reports whether block i begins with a speaker's name or another sign of an interview.
func answered(p *lint.Pass, i int) bool {
	const label = 10 // tokens of a speaker's name and office
	b := &p.Blocks[i]
	if interviews(p, b) {
		return true
	}
	for j := b.FirstToken; j < min(b.EndToken, b.FirstToken+label); j++ {
		switch t := &p.Tokens[j]; {
		case t.Kind == lint.Pause, t.Kind == lint.Dash && j == b.FirstToken:
			return true
		case t.Kind == lint.Comma || t.Kind == lint.Stop:
			return false
		}
	}
	return false
}

// endsBehind reports whether the quotation that opens at token open of block b and lost
// its closing mark ends in the block, as its attribution tells.
func endsBehind(p *lint.Pass, b *lint.Block, open int, before bool) bool {
	return !p.Tokens[b.EndToken-1].Has(lint.Quoted) || before && attributedBehind(p, open, b.EndToken)
}

// interviews reports whether a line of block b begins with the letter of a question or an answer: "A. In May."
func interviews(p *lint.Pass, b *lint.Block) bool {
	end := b.EndToken
	if !b.Marks.Has(lint.OtherStop) { // no question before the answer
		end = min(end, b.FirstToken+1)
	}
	for i := b.FirstToken; i < end; i++ {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || t.End-t.Start > 2 || i > b.FirstToken && !t.Has(lint.LineBefore) {
			continue
		}
		switch p.Word(t) {
		case "Q.", "A.":
			return true
		case "Q", "A":
			if next := &p.Tokens[min(i+1, b.EndToken-1)]; next.Kind == lint.Pause || next.Kind == lint.Stop || next.Kind == lint.Close || next.Kind == lint.Dash {
				return true
			}
		}
	}
	return false
}

// attributedBehind reports whether the quotation that lost its closing mark ends with
// its attribution between the tokens from and end: “The file goes, she said.
func attributedBehind(p *lint.Pass, from, end int) bool {
	for i := from + 1; i+2 < end; i++ {
		if p.Tokens[i].Kind == lint.Comma {
			if n := segment.Attribution(p.Tokens[i+1 : end]); n > 0 && i+1+n < end && p.Tokens[i+1+n].Kind == lint.Stop && i+2+n == end {
				return true
			}
		}
	}
	return false
}

// mayFlip reports whether the words around token k allow what flipped asks the tags about.
func mayFlip(p *lint.Pass, b *lint.Block, s *lint.Sentence, k int) bool {
	if k+2 >= s.EndToken {
		return false
	}
	t, next := &p.Tokens[k], &p.Tokens[k+1]
	switch i := k - s.FirstToken; {
	case !t.Is(lint.SubjectPronoun): // my
		return i > 2
	case i == 0:
		return !torn(b, s) && !next.Is(lint.Do) && (t.Is(lint.FirstPlural) || !next.Is(lint.Be)) && mayAct(p, s, k)
	}
	switch before := &p.Tokens[k-1]; {
	case before.Is(lint.SpeechVerb | lint.Subordinator | lint.Wh):
		return true
	case before.Kind == lint.Comma, before.Kind == lint.Dash: // “The assembly, which can overturn it, we will vote”
		return next.Is(lint.Modal) && p.LowerWord(&p.Tokens[s.FirstToken]) == "the"
	default:
		return p.LowerWord(before) == "and" && (mayAct(p, s, k) || next.Is(lint.SpeechVerb))
	}
}

// mayAct reports without tags whether the words behind the pronoun at token k allow what cited, acting and official look for.
func mayAct(p *lint.Pass, s *lint.Sentence, k int) bool {
	next, after := &p.Tokens[k+1], &p.Tokens[k+2]
	word := p.LowerWord(next)
	switch {
	case s.Marks.Has(lint.WithSpeech) && cited(grammar.Untagged(p.Document, s)):
		return true
	case next.Is(lint.Modal):
		return word == "will" || word == "would"
	case next.Is(lint.Be):
		return strings.HasSuffix(p.LowerWord(after), "ing")
	case next.Is(lint.Have):
		return after.Class&^(lint.NumberWord|lint.SpeechVerb|lint.Adverbial) == 0
	}
	lemma, form, ok := lexicon.VerbForm(word)
	return !ok || officialVerbs[lemma] || !writersVerbs[lemma] && (form&lexicon.Past != 0 || next.Class != 0)
}

// torn reports whether s looks like a predicate torn off the sentence before it,
// which is another rule's.
func torn(b *lint.Block, s *lint.Sentence) bool {
	return s.Marks.Has(lint.BlockLast) && s.Words <= tailWords && b.EndSentence-b.FirstSentence > 1
}

// onlyFirst is the token of I, we or my where it is the first word of the first person
// in the sentence outside quotations, -1 where another form of it comes first.
func onlyFirst(p *lint.Pass, s *lint.Sentence) int {
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &p.Tokens[i]
		if !t.Is(lint.FirstSingular|lint.FirstPlural) || t.Has(lint.Quoted) {
			continue
		}
		if !t.Is(lint.SubjectPronoun) && p.LowerWord(t) != "my" || t.Has(lint.Upper) || i+1 < s.EndToken && p.Tokens[i+1].Has(lint.Clitic) {
			return -1
		}
		return i
	}
	return -1
}
