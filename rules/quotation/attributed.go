package quotation

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/grammar"
)

// attributed is the ending before the attribution behind token i, which is the comma or
// the stop there, or the last word where that was lost too.
func (u *unbalanced) attributed(i, end int) ending {
	after := u.Tokens[i+1 : end]
	switch t := &u.Tokens[i]; t.Kind {
	case lint.Comma:
		if attributionEnds(after) {
			return u.behind(i)
		}
	case lint.Stop:
		if segment.Attribution(after) == 0 {
			return ending{}
		}
		if u.Word(t) != "." {
			return u.behind(i)
		}
		return ending{token: i, place: t.Span(), before: ","}
	case lint.Word:
		if !t.Is(lint.Wh|lint.Subordinator|lint.Relative|lint.Coordinator|lint.Preposition) && closesSentence(after) {
			e := u.behind(i)
			e.before = ","
			return e
		}
	}
	return ending{}
}

// closesSentence reports whether tokens are "he said." or "said Hill.", with no more to come.
func closesSentence(tokens []lint.Token) bool {
	if len(tokens) < 3 || !tokens[0].Has(lint.Lower) {
		return false
	}
	if tokens[0].Is(lint.SpeechVerb) {
		return tokens[1].Has(lint.Title) && tokens[1].Class == 0 && tokens[2].Kind == lint.Stop ||
			tokens[1].Is(lint.Article|lint.PersonTitle) && len(tokens) > 3 && tokens[2].Kind == lint.Word && tokens[3].Kind == lint.Stop
	}
	return tokens[2].Kind == lint.Stop && grammar.HeOrShe(&tokens[0]) && tokens[1].Is(lint.SpeechVerb)
}

// attributionEnds reports whether tokens begin with an attribution: "he said", "said
// the mayor", or one by name that soon ends its sentence, "Tom Webb told reporters."
func attributionEnds(tokens []lint.Token) bool {
	if segment.Attribution(tokens) > 0 {
		return true
	}
	const name, rest = 4, 4
	n := 0
	for n < min(name, len(tokens)) && tokens[n].Kind == lint.Word && tokens[n].Has(lint.Title) {
		n++
	}
	if n == 0 || n >= len(tokens) || !tokens[n].Is(lint.SpeechVerb) || tokens[0].Is(lint.Pronoun) {
		return false
	}
	for i := n + 1; i < min(len(tokens), n+rest); i++ {
		if tokens[i].Kind == lint.Stop {
			return true
		}
		if tokens[i].Kind != lint.Word || tokens[i].Is(lint.Subordinator) {
			return false
		}
	}
	return false
}
