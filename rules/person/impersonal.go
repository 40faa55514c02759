package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

var (
	weather     = lexicon.Set("rain rained rains snow snowed snows hail hailed hails drizzle drizzled thunder thundered")
	impersonals = lexicon.Set("necessary forbidden prohibited possible impossible advisable obligatory obvious mandatory compulsory worth customary")
)

// impersonal reports the he or she of a verb that nobody does: "He rained all night", "she is forbidden to touch them".
// Romance and Slavic verbs carry a person that English writes as “it”.
func impersonal(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken; i+2 < s.EndToken; i++ {
		t, verb, next := &p.Tokens[i], &p.Tokens[i+1], &p.Tokens[i+2]
		if !grammar.HeOrShe(t) || t.Has(lint.Quoted) || verb.Kind != lint.Word {
			continue
		}
		var confidence float64
		switch {
		case weather[p.LowerWord(verb)] && noObject(p, next):
			confidence = 0.62
		case verb.Is(lint.Be) && impersonals[p.LowerWord(next)] && i+3 < s.EndToken && (p.LowerWord(&p.Tokens[i+3]) == "to" || p.LowerWord(&p.Tokens[i+3]) == "that"):
			confidence = 0.6
			if personBefore(p, i) {
				confidence = 0.42 // who may be forbidden something
			}
		default:
			continue
		}
		text := "it"
		if t.Has(lint.Title) {
			text = "It"
		}
		p.Report(lint.Finding{
			Span: lint.Span{Start: int(t.Start), End: int(next.End)}, Confidence: confidence, Message: "Nobody does this: English says “it”",
			Fixes: []lint.Fix{p.Replace(t.Span(), text, lint.Suggested, "Use “it”")},
		})
	}
}

// noObject reports whether t, behind a verb, begins no object: "all night", "hard", a stop.
func noObject(p *lint.Pass, t *lint.Token) bool {
	switch word := p.LowerWord(t); {
	case t.Kind != lint.Word, word == "all", word == "hard", strings.HasSuffix(word, "ly"):
		return true
	case t.Is(lint.Article | lint.Pronoun):
		return false
	}
	return t.Class != 0
}

// personBefore reports whether another he or she, an office or a name stands in the two sentences up to token i.
func personBefore(p *lint.Pass, i int) bool {
	stops := 0
	for j := i - 1; j >= 0 && stops < 2; j-- {
		t := &p.Tokens[j]
		if t.Kind == lint.Stop {
			stops++
		}
		if t.Is(lint.Masculine|lint.Feminine) || t.Kind == lint.Word && peopleNouns.MayHave(t.Hash) && lexicon.IsOfficial(p.LowerWord(t)) || t.Has(lint.Title) && lexicon.NameKind(p.Word(t))&lexicon.Given != 0 {
			return true
		}
	}
	return false
}

// objectFirst reports "The funeral they will celebrate on Saturday": an object before a subject that nothing names.
func objectFirst(p *lint.Pass, s *lint.Sentence) {
	const longest = 4
	if !p.Tokens[s.FirstToken].Is(lint.Article) || p.Tokens[s.FirstToken].Has(lint.Quoted) || !s.Marks.Has(lint.PlainStop) {
		return
	}
	i := s.FirstToken + 1
	for i < min(s.EndToken-4, s.FirstToken+longest) && p.Tokens[i].Kind == lint.Word && p.Tokens[i].Class == 0 {
		i++
	}
	if i == s.FirstToken+1 || p.Tokens[i].Hash != they || !p.Tokens[i+1].Is(lint.Modal|lint.Have) {
		return
	}
	g := grammar.Of(p.Document, s)
	k := i - s.FirstToken
	after := &g.Tokens[k+3]
	if !g.Tags[k-1].IsNoun() || !g.Tags[k+2].IsVerb() || !after.Is(lint.Preposition) && after.Kind != lint.Stop || g.Finite(k+2) > 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       lint.Span{Start: int(p.Tokens[i].Start), End: int(p.Tokens[i+2].End)},
		Confidence: 0.6, Message: "The object stands before a subject that the text does not name: English uses the passive",
	})
}
