package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// reported reports whether the pronoun at i is the subject of what a third person
// says or asks: "asked why I", "said that we".
func reported(g grammar.Sentence, i int) bool {
	if i < 2 {
		return false
	}
	if g.Tokens[i-1].Is(lint.SpeechVerb) && (g.Tokens[i].Is(lint.FirstSingular) || i+1 < len(g.Tokens) && g.Word(i+1) == "would") {
		return thirdSubject(g, i-1) // "the driver said I had", "the company said we would"
	}
	if g.Tokens[i-1].Kind == lint.Comma && i > 4 && g.Tokens[i-2].Is(lint.SpeechVerb) {
		// "the engine, Rao believes, I can"
		return g.Tokens[i-3].Has(lint.Title) && g.Tokens[i-4].Kind == lint.Comma
	}
	if i < 3 || !g.Tokens[i-1].Is(lint.Subordinator|lint.Wh) || g.Tokens[i-1].Is(lint.Preposition) {
		return false
	}
	return thirdSubject(g, verbBefore(g, i-1)) || i > 4 && speakingOn[g.Word(i-2)] && thirdSubject(g, g.Finite(0))
}

// speakingOn are the participles with which the subject of a sentence says something more: "Hill denied it, adding that I".
var speakingOn = map[string]bool{"adding": true, "saying": true, "noting": true, "explaining": true, "claiming": true, "insisting": true, "arguing": true, "admitting": true, "stating": true, "stressing": true, "recalling": true}

// coordinated reports whether the pronoun at i says something in a second clause
// whose first one has a third person: "The leader bowed, and we said".
func coordinated(g grammar.Sentence, i int) bool {
	if i < 5 || i+1 >= len(g.Tokens) || g.Tokens[i-1].Kind != lint.Word || g.Word(i-1) != "and" || g.Tokens[i-2].Kind != lint.Comma {
		return false
	}
	return g.Tokens[i+1].Is(lint.SpeechVerb) && thirdSubject(g, g.Finite(0))
}

// cited reports whether the sentence says between commas that somebody else says it:
// "We are still brothers, and the pump, he said, works".
func cited(g grammar.Sentence) bool {
	for i := 3; i+1 < len(g.Tokens); i++ {
		if t := &g.Tokens[i]; !t.Is(lint.SpeechVerb) || t.Has(lint.Quoted) || g.Tokens[i-2].Kind != lint.Comma || g.Tokens[i+1].Kind != lint.Comma && g.Tokens[i+1].Kind != lint.Stop {
			continue
		}
		if who := &g.Tokens[i-1]; who.Is(lint.Masculine|lint.Feminine) || who.Has(lint.Title) && who.Class == 0 {
			return true
		}
	}
	return false
}

// verbBefore is the speech verb that ends within two tokens before i, -1 where there is none.
func verbBefore(g grammar.Sentence, i int) int {
	for j := i - 1; j >= max(0, i-4); j-- {
		if g.Tokens[j].Is(lint.SpeechVerb) && !g.Tokens[j].Has(lint.Quoted) && (j == 0 || !g.Tokens[j-1].Is(lint.Be|lint.Have)) {
			return j
		}
	}
	return -1
}

// thirdSubject reports whether the verb at v has a noun or a name before it.
func thirdSubject(g grammar.Sentence, v int) bool {
	for j := v - 1; j >= 0 && j >= v-4; j-- {
		switch {
		case g.Tags[j].IsNoun(), j == v-1 && lexicon.IsOfficial(g.Word(j)):
			return true
		case j == v-1 && j > 2 && g.Tokens[j].Kind == lint.Comma && g.Tags[j-1].IsNoun(): // The mayor, Ann Hill, said
			return true
		case g.Tokens[j].Kind != lint.Word || g.Tokens[j].Is(lint.Pronoun):
			return g.Tokens[j].Is(lint.Masculine | lint.Feminine)
		}
	}
	return false
}

// dislocated reports whether the subject of the sentence stands before the pronoun
// at i without a verb of its own: "The assembly, which can overturn it, we will vote".
func dislocated(g grammar.Sentence, i int) bool {
	if i < 6 || g.Tokens[i-1].Kind != lint.Comma && g.Tokens[i-1].Kind != lint.Dash || !g.Tokens[0].Has(lint.Title) || g.Word(0) != "the" {
		return false
	}
	if i+1 >= len(g.Tags) || !g.Tokens[i+1].Is(lint.Modal) {
		return false
	}
	relative := 0
	for j := 1; j < i; j++ {
		if g.Tokens[j].Kind == lint.Comma && j+1 < i && g.Tokens[j+1].Is(lint.Relative) && relative == 0 {
			relative = j
		}
		if relative == 0 && (g.IsFinite(j) || g.Tags[j] == tag.IN && g.Word(j) != "of" || g.Tokens[j].Kind != lint.Word) {
			return false
		}
	}
	return relative > 0
}

// official reports whether the sentence begins with we and what an office or a
// business says of itself now: "We are hurrying to", "We apologize".
func official(g grammar.Sentence, i int) bool {
	if i > 1 || i == 1 && g.Word(0) != "and" || i+2 >= len(g.Tokens) {
		return false
	}
	verb := i + 1
	if g.Word(verb) == "would" && g.Word(verb+1) == "like" && verb+3 < len(g.Tokens) { // I would like to ask for
		lemma, ok := lexicon.Lemma(g.Word(verb + 3))
		return ok && officialVerbs[lemma]
	}
	if !g.Tokens[i].Is(lint.FirstPlural) {
		return false
	}
	if g.Tags[verb] != tag.VBP || g.Tokens[verb].Is(lint.Negation) {
		return false
	}
	if g.Tokens[verb].Is(lint.Have) {
		return g.Tags[verb+1].IsNoun() || g.Tags[verb+1] == tag.CD
	}
	if g.Tokens[verb].Is(lint.Be) {
		verb++
		if g.Tags[verb] != tag.VBG {
			return false
		}
	}
	lemma, ok := lexicon.Lemma(g.Word(verb))
	return ok && officialVerbs[lemma]
}

// owning reports whether the word at i is a my that belongs to the subject of its
// sentence: "The president left with my wife".
func owning(g grammar.Sentence, i int) bool {
	return g.Word(i) == "my" && i > 2 && i+1 < len(g.Tags) && g.Tags[i+1].IsNoun() && thirdSubject(g, g.Finite(0)) && g.Finite(0) < i
}

// acting reports whether the pronoun at i opens the sentence, or its second main
// clause, and does something that a report tells of: "We decided to hold it in
// India". What writers do, and what everybody does, is left out.
func acting(g grammar.Sentence, i int) bool {
	if i+3 >= len(g.Tokens) || i > 0 && (g.Word(i-1) != "and" || i > 1 && !thirdSubject(g, g.Finite(0))) {
		return false
	}
	verb := i + 1
	if g.Tags[verb] == tag.RB {
		verb++
	}
	switch t := &g.Tokens[verb]; {
	case t.Has(lint.Clitic) || t.Is(lint.Be|lint.Do):
		return false
	case t.Is(lint.Have) && g.Tags[verb+1] == tag.VBN, g.Word(verb) == "will":
		verb++
	case g.Tags[verb] != tag.VBD:
		return false
	}
	lemma, ok := lexicon.Lemma(g.Word(verb))
	return ok && !writersVerbs[lemma]
}

// writersVerbs are what a writer does, or reader and writer alike.
var writersVerbs = map[string]bool{
	"ask": true, "approach": true, "be": true, "believe": true, "call": true, "come": true, "contact": true, "feel": true,
	"find": true, "get": true, "go": true, "have": true, "hear": true, "interview": true, "know": true, "learn": true,
	"live": true, "look": true, "meet": true, "need": true, "publish": true, "reach": true, "read": true, "remember": true,
	"report": true, "say": true, "see": true, "speak": true, "talk": true, "think": true, "try": true, "understand": true,
	"update": true, "visit": true, "walk": true, "want": true, "watch": true, "write": true,
}

// officialVerbs are what offices, businesses and police say that they do.
var officialVerbs = map[string]bool{
	"adjust": true, "aim": true, "announce": true, "apologize": true, "apologise": true, "appeal": true, "ask": true,
	"call": true, "check": true, "confirm": true, "consider": true, "continue": true, "cooperate": true, "expect": true,
	"express": true, "extend": true, "hope": true, "hurry": true, "intend": true, "investigate": true, "monitor": true,
	"plan": true, "prepare": true, "proceed": true, "promote": true, "provide": true, "pursue": true, "request": true,
	"respond": true, "review": true, "strive": true, "support": true, "thank": true, "urge": true, "work": true,
}
