package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
)

// waits reports whether a word before the comma makes the sentence wait for another clause. It needs no tags.
func waits(g grammar.Sentence, at int) bool {
	const opens = lint.Subordinator | lint.Wh | lint.Relative | lint.Negation
	for i := range at {
		t := &g.Tokens[i]
		switch word := g.Word(i); {
		case t.Kind == lint.Dash, word == "every":
			return true
		case word == "that", word == "once", word == "who" && i == 1: // their clauses end before the comma too
		case t.Is(opens) && !t.Is(lint.Preposition):
			return true
		}
	}
	return false
}

// independent reports whether what stands before the comma can be a sentence: a
// subject and a main verb.
func independent(g grammar.Sentence, at int) bool {
	first := g.Tags[0]
	if first == tag.IN || first == tag.VBG || first == tag.VBN || first == tag.RB || first == tag.TO {
		return false
	}
	verb := g.MainVerb(0)
	for i := 1; i < at && (verb < 0 || verb > at); i++ {
		if g.Tokens[i].Is(lint.Modal) && g.Tags[i] == tag.MD {
			verb = i
		}
	}
	return verb > 0 && verb < at && g.Tags[at-1] != tag.IN && (verb >= at-12 || g.Tokens[at-1].Kind == lint.Word)
}

// subjectWords bounds the words from the comma to the verb behind it.
const subjectWords = 7

// clauseBehind reports whether a subject of a few words and its verb stand
// behind the comma, the verb is none of saying, and no list goes on behind it.
func clauseBehind(g grammar.Sentence, at int) bool {
	for i := at + 1; i < min(len(g.Tokens)-1, at+1+subjectWords); i++ {
		switch {
		case i > at+1 && (g.IsFinite(i) || g.Tokens[i].Is(lint.Modal) && g.Tags[i] == tag.MD):
			if g.Tokens[i].Is(lint.SpeechVerb) || i == at+2 && g.Tokens[at+1].Is(lint.Determiner) && !g.Tokens[at+1].Is(lint.Pronoun) {
				return false
			}
			for j := i + 1; j+1 < len(g.Tokens); j++ {
				if g.Tokens[j].Kind == lint.Comma || g.Tokens[j].Is(lint.SpeechVerb) && j+2 >= len(g.Tokens) {
					return false
				}
			}
			return true
		case g.Tags[i] == tag.WDT || g.Tags[i] == tag.WP:
			return false
		case g.Tags[i].IsNoun(), g.Tags[i].IsAdjective(), g.Tags[i].IsDeterminer(), g.Tags[i] == tag.PRP, g.Tags[i] == tag.PRPS, g.Tags[i] == tag.CD, g.Tags[i] == tag.IN && i > at+1, g.Tags[i] == tag.EX, g.Word(i) == "only":
		default:
			return false
		}
	}
	return false
}
