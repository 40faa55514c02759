package person

import (
	"maps"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// other reports whether token i is a noun for somebody who is not named by it: "the
// coach", "a woman", but not "coach Arslan".
func (w *people) other(i int) bool {
	t := &w.Tokens[i]
	if t.Kind != lint.Word || !t.Has(lint.Lower) || t.Class&^lint.PersonTitle != 0 {
		return false
	}
	if !peopleNouns.MayHave(t.Hash) {
		return false
	}
	if word := w.LowerWord(t); !lexicon.IsOfficial(word) && !personNouns[word] {
		if _, gendered := w.genderOf(t); !gendered {
			return false
		}
	}
	_, named := w.named(i + 1)
	if named {
		return false
	}
	_, named = w.appositive(i)
	return !named || w.possessed(i)
}

// possessed reports whether the noun at token i is somebody of his or hers: "her late husband".
func (w *people) possessed(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		t := &w.Tokens[j]
		if t.Is(lint.Masculine|lint.Feminine) || t.Has(lint.Clitic) {
			return true
		}
		if t.Kind != lint.Word || t.Class != 0 {
			return false
		}
	}
	return false
}

// appositive is the person whom the noun at token i and a name across a comma name
// together: "the director of the dig, Dr. Samia Hadad," and "Samia Hadad, the director".
func (w *people) appositive(i int) (who int, ok bool) {
	const reach, title = 8, 4
	for j := i + 1; j < min(len(w.Tokens), i+reach); j++ {
		t := &w.Tokens[j]
		if t.Kind == lint.Comma {
			for k := j + 1; k < min(len(w.Tokens), j+1+title) && w.Tokens[k].Kind == lint.Word; k++ {
				if who, ok = w.named(k); ok {
					return who, true
				}
			}
			break
		}
		if t.Kind != lint.Word || t.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Do|lint.Modal|lint.Relative|lint.SubjectPronoun) {
			break
		}
	}
	for j := i - 1; j > max(1, i-title); j-- {
		if w.Tokens[j].Kind == lint.Comma {
			end := j
			if end > 2 && w.Tokens[end-1].Kind == lint.Number && w.Tokens[end-2].Kind == lint.Comma {
				end -= 2 // Ann Hill, 38, a bookkeeper
			}
			who, ok = w.named(w.nameStart(end))
			return who, ok && w.Tokens[j+1].Is(lint.Article|lint.Determiner)
		}
		if t := &w.Tokens[j]; t.Kind != lint.Word || t.Class&^(lint.Article|lint.Determiner) != 0 {
			break
		}
	}
	return ambiguous, false
}

// nameStart is the first token of the capitalised words that end before token end.
func (w *people) nameStart(end int) int {
	for end > 0 && w.Tokens[end-1].Kind == lint.Word && w.Tokens[end-1].Has(lint.Title|lint.Upper) && w.Tokens[end-1].Class == 0 {
		end--
	}
	return end
}

// personNouns are nouns for somebody, by kinship, age or what he is in the story.
var personNouns = lexicon.Set(`man woman boy girl husband wife father mother son daughter brother sister uncle aunt
	king queen prince princess victim suspect friend partner girlfriend boyfriend fiancé fiancée colleague patient defendant
	child baby teenager neighbour neighbor grandfather grandmother widow widower cousin nephew niece parent lady gentleman
	guy person student teacher accuser witness driver passenger player rival opponent teammate mate infant mum mom dad`)

// peopleNouns are the nouns for persons and offices, gendered ones among them, and a few others.
var peopleNouns = lint.VocabularyOf(1<<13, maps.Keys(personNouns), maps.Keys(genderedNouns), lexicon.Officials())
