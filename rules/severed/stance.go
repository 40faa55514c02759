package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// stance judges a clause of somebody who does no more than take a stance or make a gesture: "The owner drew a line.", "She
// brought clarity.", "He could not hide the regret." Reports in Korean, Turkish, Japanese and Chinese close what somebody
// said with such a verb and its noun. A gesture of one's own is what writers report too, but not behind an attributed
// quotation as often.
func stance(d *lint.Document, t tail, s grammar.Sentence) float64 {
	if t.Words < 3 || t.lower || !t.Marks.Has(lint.PlainStop) || s.Tokens[0].Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) || s.Word(0) == "it" {
		return 0
	}
	verb, last := s.Finite(1), s.LastWord()
	if vague(s, last) && last > 2 && s.Tokens[last-1].Is(lint.Preposition) {
		last -= 2 // "He drew attention to this."
	}
	if verb > 0 && verb+2 < last && s.Tokens[verb].Is(lint.Do|lint.Modal) && s.Tokens[verb+1].Is(lint.Negation) {
		verb += 2
	}
	if verb < 1 || verb >= last || !s.Tokens[last].Has(lint.Lower) || !s.Tags[verb].IsVerb() || !takesStance(lemma(s, verb)) {
		return 0
	}
	own := false
	for i := verb + 1; i < last; i++ {
		own = own || s.Tags[i] == tag.PRPS
		tok, t := &s.Tokens[i], s.Tags[i]
		before := tok.Is(lint.Article) || t == tag.PRPS || t == tag.RP || t.IsAdjective() || i == verb+1 && tok.Is(lint.Preposition)
		if !before || tok.Has(lint.Title|lint.HasDigit) {
			return 0 // the noun is not its object, or it is told more
		}
	}
	switch noun := s.Word(last); {
	case stanceNoun(noun) || wording(noun):
		return 0.79
	case own && speakingPart(noun) && (endsQuoted(d, &d.Sentences[t.index-1]) || t.attributed(d)):
		return 0.5
	}
	return 0
}

// takesStance reports whether the verb with that base form has a stance or a gesture for its object.
func takesStance(lemma string) bool {
	switch lemma {
	case "draw", "attract", "hide", "conceal", "convey", "stick", "heave", "pour", "gather", "clench", "puff", "set", "lay", "place", "hold", "pass":
		return true
	}
	return speaks(lemma)
}

// stanceNoun names what reports say somebody gives, takes, brings or draws who speaks.
func stanceNoun(noun string) bool {
	switch noun {
	case "attention", "clarity", "emphasis", "information", "knowledge", "position", "stance", "line", "regret", "regrets", "confidence", "message", "messages",
		"opinion", "opinions", "determination", "expectation", "expectations", "criticism", "disappointment", "concern", "concerns", "gratitude", "satisfaction",
		"resolution", "resolve", "aspiration", "aspirations", "ambition", "impressions", "explanation", "explanations", "news", "warnings", "sigh", "analysis", "diagnosis", "prediction":
		return true
	}
	return lexicon.FormalNoun(noun)
}
