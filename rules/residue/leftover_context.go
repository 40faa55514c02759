package residue

import (
	"github.com/artlint/artlint/lint"
)

// torn reports whether a sign follows token i at once: wrongly decoded text, a file name.
func (u *untranslated) torn(s *lint.Sentence, i int) bool {
	if i+1 >= s.EndToken {
		return false
	}
	next := &u.p.Tokens[i+1]
	return next.Kind == lint.Symbol && !next.Has(lint.SpaceBefore)
}

// explained reports whether the word at token i is introduced as a word or explained behind.
func (u *untranslated) explained(s *lint.Sentence, i int) bool {
	if i > s.FirstToken {
		switch u.p.LowerWord(&u.p.Tokens[i-1]) {
		case "called", "named", "known", "as", "dubbed", "term", "word", "or", "verb", "noun", "so-called":
			return true
		}
	}
	if i+2 >= s.EndToken {
		return false
	}
	switch next, then := &u.p.Tokens[i+1], &u.p.Tokens[i+2]; next.Kind {
	case lint.Open, lint.Dash:
		return true
	case lint.Comma:
		return then.Is(lint.Article) && !u.speaker(s, i+3) && !u.listed(s, i+3) || then.Is(lint.Relative) || u.p.LowerWord(then) == "or" || u.p.LowerWord(then) == "meaning"
	case lint.Word:
		return u.p.LowerWord(next) == "means" || u.p.LowerWord(next) == "or"
	}
	return false
}

// speaker reports whether a noun at token i has a verb of speech behind it: "…, the captain told them".
func (u *untranslated) speaker(s *lint.Sentence, i int) bool {
	const farthest = 3
	for j := i; j < min(i+farthest, s.EndToken) && u.p.Tokens[j].Kind == lint.Word; j++ {
		if u.p.Tokens[j].Is(lint.SpeechVerb) {
			return true
		}
	}
	return false
}

// listed reports whether a noun at token i is followed by "and" and an article: "a carrinho, a uniform and a paper".
func (u *untranslated) listed(s *lint.Sentence, i int) bool {
	const farthest = 3
	for j := i; j < min(i+farthest, s.EndToken-1) && u.p.Tokens[j].Kind == lint.Word; j++ {
		if u.p.Tokens[j].Is(lint.Coordinator) {
			return u.p.Tokens[j+1].Is(lint.Article)
		}
	}
	return false
}
