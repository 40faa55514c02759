package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// addressed reports what the only you, your or our of a report stands for somebody whom
// it tells about: languages with a polite third person have one word for both.
func addressed(p *lint.Pass) {
	const few = 2
	pr := &p.Profile
	second, plural := pr.SecondPerson > 0 && pr.SecondPerson <= few, pr.FirstPlural > 0 && pr.FirstPlural <= few
	if !second && !plural {
		return
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		b := &p.Blocks[s.Block]
		if b.Kind != lint.Paragraph || !s.MayHave(yourBits|ourBits) || s.Marks.Has(lint.OtherStop) {
			continue
		}
		for j := s.FirstToken; j+2 < s.EndToken; j++ {
			t := &p.Tokens[j]
			if t.Has(lint.Quoted) || !t.Is(lint.SecondPerson|lint.FirstPlural) || spoken(p, int(s.Block)) {
				continue
			}
			switch {
			case plural && j == s.FirstToken && p.Word(t) == "Our":
				ourOffice(p, s, j)
			case plural && j > s.FirstToken+2 && p.Word(t) == "our" && p.LowerWord(&p.Tokens[j-1]) == "that":
				ourReported(p, s, j)
			case second && t.Is(lint.SecondPerson):
				secondPerson(p, s, j)
			}
			break
		}
	}
}

var (
	yourBits = lint.HashBit(lint.HashWord("you")) | lint.HashBit(lint.HashWord("your"))
	ourBits  = lint.HashBit(lint.HashWord("our"))
)

// ourOffice reports "Our mayor also thanked": the office whose text the report was made from.
func ourOffice(p *lint.Pass, s *lint.Sentence, i int) {
	noun := &p.Tokens[i+1]
	word := p.LowerWord(noun)
	if !lexicon.IsOfficial(word) && !institutions[word] || paper[word] || !p.Tokens[i+2].Has(lint.Lower) || p.Tokens[i+2].Has(lint.Clitic) {
		return
	}
	if g := grammar.Of(p.Document, s); g.Finite(0) < 0 || g.Finite(0) > 4 {
		return
	}
	span := lint.Span{Start: int(p.Tokens[i].Start), End: int(noun.End)}
	reportFlip(p, span, 0.55, "The report speaks for an office that it tells about", p.Replace(p.Tokens[i].Span(), "The", lint.Suggested, "Use the article"))
}

// ourReported reports "The official said that our office will check".
func ourReported(p *lint.Pass, s *lint.Sentence, i int) {
	g := grammar.Of(p.Document, s)
	k := i - s.FirstToken
	if verb := verbBefore(g, k-1); verb == k-2 && thirdSubject(g, verb) && g.Tags[k+1].IsNoun() {
		reportFlip(p, p.Tokens[i].Span(), 0.5, "The clause is about somebody whom the report tells of, not about its writer", p.Replace(p.Tokens[i].Span(), "the", lint.Suggested, "Use the article"))
	}
}

// paper are nouns behind an “our” that writers own: their paper and its people, their firm, team or country’s government.
var paper = map[string]bool{
	"correspondent": true, "reporter": true, "editor": true, "columnist": true, "critic": true, "journalist": true, "photographer": true, "analyst": true,
	"newspaper": true, "paper": true, "magazine": true, "website": true, "company": true, "agency": true, "team": true, "group": true, "bureau": true, "government": true,
}

// secondPerson reports a you or your at token i whose sentence tells of somebody in
// the past, or of him or her.
func secondPerson(p *lint.Pass, s *lint.Sentence, i int) {
	g := grammar.Of(p.Document, s)
	k := i - s.FirstToken
	for j := range g.Tokens {
		t := &g.Tokens[j]
		if t.Is(lint.FirstSingular|lint.FirstPlural) || k > 0 && j != k && t.Is(lint.SecondPerson) || t.Is(lint.Wh) && j < k && j+2 >= k && g.Word(j) != "that" || t.Kind == lint.Mark ||
			t.Is(lint.Modal) && (k > 0 || g.Word(j) != "will") || g.Word(j) == "if" {
			return // you is everybody, or the reader
		}
	}
	verb := k - 1
	for verb > 0 && !g.IsFinite(verb) {
		verb--
	}
	switch {
	case k == 0:
		if g.Word(1) != "will" && !g.Tokens[1].Is(lint.Have) || !laterThird(g, 2) {
			return
		}
	case g.Word(k) == "you" && k > 2:
		if verb := verbBefore(g, k-1); g.Word(k-1) != "that" || verb != k-2 || !thirdSubject(g, verb) || g.Tags[k+1] != tag.VBD {
			return
		}
	case g.Word(k) != "your" || !g.Tags[k+1].IsNoun() || verb <= 0 || g.Tags[verb] != tag.VBD:
		return
	}
	reportFlip(p, p.Tokens[i].Span(), 0.5, "Nobody is addressed in this report: a polite third person has become “"+strings.ToLower(p.Word(&p.Tokens[i]))+"”")
}

// laterThird reports whether he or she is a subject from token i of g on.
func laterThird(g grammar.Sentence, i int) bool {
	for ; i < len(g.Tokens); i++ {
		if t := &g.Tokens[i]; grammar.HeOrShe(t) && !t.Has(lint.Quoted) {
			return true
		}
	}
	return false
}

// speaking reports the I of an attribution: “Please do not write that,” I said.
func speaking(p *lint.Pass) {
	for i := range p.Quotes {
		q := &p.Quotes[i]
		if q.Open < 0 || q.Close < q.Open+2 || q.Close+3 >= len(p.Tokens) {
			continue
		}
		t, before := &p.Tokens[q.Close+1], &p.Tokens[q.Close-1]
		if !t.Is(lint.FirstSingular) || !t.Is(lint.SubjectPronoun) || t.Has(lint.Quoted|lint.LineBefore) || !p.Tokens[q.Close+2].Is(lint.SpeechVerb) || before.Kind != lint.Comma && before.Kind != lint.Stop {
			continue
		}
		reportFlip(p, t.Span(), 0.6, "The speaker of this quotation is somebody whom the report tells about", spokenBy(p, t)...)
	}
}

// spokenBy proposes he or she for t where the document has pronouns of one gender alone.
func spokenBy(p *lint.Pass, t *lint.Token) []lint.Fix {
	w := people{Pass: p}
	pronoun := onlyGender(w.pronouns())
	if pronoun == "" {
		return nil
	}
	return []lint.Fix{p.Replace(t.Span(), strings.ToLower(pronoun), lint.Suggested, "Use the third person")}
}
