package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// frontedVerb reports a phrase at the start of a sentence, a comma, and a verb that has no subject: "Under a law passed in
// May, must record the weight". Verbs of being and standing may come before their subject there.
func frontedVerb(p *lint.Pass, s *lint.Sentence) {
	first := &p.Tokens[s.FirstToken]
	if !first.Is(lint.Preposition) || !first.Has(lint.Title) || first.Has(lint.Quoted) || s.Words < 6 || !s.Marks.Has(lint.PlainStop) || !p.Profile.News() {
		return
	}
	comma := phraseComma(p, s)
	if comma < 0 {
		return
	}
	verb := comma + 1
	if p.Tokens[verb].Is(lint.Adverbial) && !p.Tokens[verb].Is(lint.Expletive) {
		verb++
	}
	t, next := &p.Tokens[verb], &p.Tokens[verb+1]
	if !t.Has(lint.Lower) || next.Kind != lint.Word || !next.Has(lint.Lower) {
		return
	}
	_, form, _ := lexicon.VerbForm(p.LowerWord(next))
	switch {
	case t.Is(lint.Modal) && (form&lexicon.Base != 0 || next.Is(lint.Be|lint.Have)), t.Is(lint.Have) && (form&lexicon.Participle != 0 || next.Is(lint.Be)):
	case p.LowerWord(first) == "of" && t.Class == 0 && verb > comma+1 && grammar.Of(p.Document, s).Tags[verb-s.FirstToken].IsVerb():
	default:
		return
	}
	if !clauseBefore(grammar.Of(p.Document, s), comma-s.FirstToken) {
		report(p, t, next, 0.82)
	}
}

// phraseComma is the comma that closes the phrase at the start of s, -1 where there is none or a clause stands before it.
func phraseComma(p *lint.Pass, s *lint.Sentence) int {
	const longest, rest = 14, 4 // tokens of the phrase, and behind its comma
	for i := s.FirstToken + 2; i < min(s.EndToken-rest, s.FirstToken+longest+1); i++ {
		if p.Tokens[i].Kind == lint.Comma {
			return i
		}
		if p.Tokens[i].Is(lint.Be | lint.Have | lint.Modal | lint.SubjectPronoun | lint.Wh | lint.Relative) {
			return -1
		}
	}
	return -1
}

// clauseBefore reports whether a finite verb stands before token end. "A rule passed in May" is a phrase.
func clauseBefore(g grammar.Sentence, end int) bool {
	for i := g.Finite(0); i >= 0 && i < end; i = g.Finite(i + 1) {
		if !lexicon.HasForm(g.Word(i), lexicon.Participle) {
			return true
		}
	}
	return false
}

// lostBeforeWhich reports a verb that has neither its object nor a question behind it, but "which" and a verb: "The board
// presented which show that".
func lostBeforeWhich(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken + 2; i+1 < s.EndToken; i++ {
		t, verb := &p.Tokens[i], &p.Tokens[i-1]
		if !t.Is(lint.Relative) || verb.Class != 0 || !verb.Has(lint.Lower) || p.LowerWord(t) != "which" || p.Tokens[i+1].Class != 0 {
			continue
		}
		lemma, form, _ := lexicon.VerbForm(p.LowerWord(verb))
		_, next, _ := lexicon.VerbForm(p.LowerWord(&p.Tokens[i+1]))
		if form&lexicon.Past == 0 || form&lexicon.Base != 0 || next&^lexicon.Gerund == 0 || asksWhich(lemma) || lexicon.TransitivityOf(lemma) == lexicon.Intransitive {
			continue
		}
		if before := &p.Tokens[i-2]; p.Profile.News() && !before.Is(lint.Be|lint.Have|lint.Preposition|lint.Pronoun|lint.Article) {
			report(p, verb, t, 0.8)
		}
	}
}

// asksWhich reports whether a question can stand behind the verb: "they decided which come first".
func asksWhich(lemma string) bool {
	switch lemma {
	case "know", "ask", "see", "decide", "determine", "show", "tell", "explain", "wonder", "learn", "choose", "say", "guess", "depend", "discuss", "consider",
		"forget", "remember", "discover", "find", "debate", "dispute", "establish", "understand", "specify", "list", "test", "indicate":
		return true
	}
	return false
}
