package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// antecedent is how the person can be called whom the sentence before g is about, its only one, or the
// one whose name begins it where bySubject: "He", "She" or the family name; empty where nobody is certain.
func antecedent(p *lint.Pass, b *lint.Block, g grammar.Sentence, bySubject bool) string {
	const article = 5000 // words
	if p.Profile.Words > article || g.Start == b.Start {
		return ""
	}
	w := findPeople(p)
	who, start := ambiguous, sentenceBefore(p, b, g.FirstToken).FirstToken
	if k, ok := w.named(start); ok && k >= 0 && bySubject {
		return w.reference(k)
	}
	for j := start; j < g.FirstToken; j++ {
		k, named := w.named(j)
		if named && (k < 0 || who >= 0 && k != who) || !named && w.other(j) {
			return ""
		}
		if named {
			who = k
		}
	}
	if who < 0 {
		return ""
	}
	return w.reference(who)
}

// thirdPersonOf proposes the third person for the first person at token i of g, whose
// singular is called subject. It proposes nothing where the verb would not agree.
func thirdPersonOf(p *lint.Pass, g grammar.Sentence, i int, subject string) []lint.Fix {
	if subject == "" {
		return nil
	}
	t, text := &g.Tokens[i], thirdForm(g.Word(i), subject)
	if text == "" {
		return nil
	}
	span := t.Span()
	if t.Is(lint.SubjectPronoun) {
		if i > 0 {
			text = lowerPronoun(text)
		} else {
			text = lexicon.Capitalized(text)
		}
		verb := &g.Tokens[i+1]
		switch word := g.Word(i + 1); {
		case word != "were" && (g.Tags[i+1] == tag.VBD || g.Tags[i+1] == tag.MD) || text != "it" && t.Is(lint.FirstPlural) && (word == "were" || g.Tags[i+1] == tag.VBP):
		case word == "have" || word == "am" || word == "are":
			text += " " + map[string]string{"have": "has", "am": "is", "are": "is"}[word]
			span.End = int(verb.End)
		case g.Tags[i+1] == tag.VBP && verb.Class == 0:
			text += " " + inThird(word)
			span.End = int(verb.End)
		default:
			return nil
		}
	}
	return []lint.Fix{p.Replace(span, text, lint.Suggested, "Use the third person")}
}

// inThird is the present of a regular verb in the third person: wants, tries, watches.
func inThird(base string) string {
	last := base[len(base)-1]
	switch {
	case last == 'y' && len(base) > 1 && !strings.ContainsRune("aeou", rune(base[len(base)-2])):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh") || strings.ContainsRune("osxz", rune(last)):
		return base + "es"
	}
	return base + "s"
}

// thirdForm is a word of the first person in the third, for somebody called subject; empty where it is not known.
func thirdForm(word, subject string) string {
	switch word {
	case "i":
		return subject
	case "we":
		if subject == "It" {
			return "it"
		}
		return "they"
	case "us":
		return "them"
	case "our":
		return "their"
	case "ourselves":
		return "themselves"
	}
	forms := map[string]string{"me": "him", "my": "his", "myself": "himself"}
	switch subject {
	case "He":
	case "She":
		forms = map[string]string{"me": "her", "my": "her", "myself": "herself"}
	default:
		return ""
	}
	return forms[word]
}

// lowerPronoun is text inside a sentence: a pronoun loses its capital, a name keeps it.
func lowerPronoun(text string) string {
	switch text {
	case "He", "She", "He or she":
		return strings.ToLower(text[:1]) + text[1:]
	}
	return text
}

// sentenceBefore is the sentence of block b that ends at token end.
func sentenceBefore(p *lint.Pass, b *lint.Block, end int) *lint.Sentence {
	if s := &p.Sentences[max(b.FirstSentence, p.SentenceAt(end-1))]; s.EndToken == end {
		return s
	}
	return &p.Sentences[b.FirstSentence]
}

// reference is how a sentence that follows the name may call person who.
func (w *people) reference(who int) string {
	for i := range w.Blocks {
		w.count(i)
	}
	var n [2]int
	for _, v := range w.humans[who].votes {
		n[index(v.female)]++
	}
	if n == [2]int{} {
		switch given, _ := w.given(&w.humans[who]); given {
		case lexicon.GivenMale:
			return "He"
		case lexicon.GivenFemale:
			return "She"
		}
	}
	if pronoun := onlyGender(n); pronoun != "" {
		return pronoun
	}
	family := w.humans[who].full[len(w.humans[who].full)-1]
	for i := range w.Tokens {
		if w.Tokens[i].Hash == family {
			if word := w.Word(&w.Tokens[i]); word != strings.ToUpper(word) {
				return word
			}
		}
	}
	return "He or she"
}
