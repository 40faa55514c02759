package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// neverDoubled are function words that English does not put twice in a row.
var neverDoubled = lexicon.Set(`the a an of and or but for to with at from as our their my its your these those we they he she
	because while if when where which whose into onto than were been being have has having would could should must
	shall not also between among be both has who during until since`)

// emphatic are words that are doubled for their effect, or whose doubling is a word or grammar of its own.
var emphatic = lexicon.Set(`very really so too many much more no yes never ever long far now then there well had that is was
	do did does in on up out her him you it who what again over round ha hey bye please hello blah quite pretty super
	always truly deeply knock dear poor little great good bad big old sorry right wrong okay ok oh ah hear run go come
	wait stop help faster higher lower closer deeper further nearer later sooner early late slowly quickly boom bang
	sad fat wee win pop pom toc tock thank thanks night morning ding tick chop hush rah cheers wow yeah hot cold real`)

// stative are verbs of states, which last and are not done again and again.
var stative = lexicon.Set("stand lie belong exist own contain consist include remain cost weigh mean know need resemble deserve")

// settles are verbs of what is done once: an office that approved a plan does not go on approving it.
var settles = lexicon.Set("approve accept adopt appoint arrest confirm complete finish found establish inaugurate launch sign close elect abolish ban sentence award grant issue publish reject release")

// pairedByAnd are words that English joins to themselves.
var pairedByAnd = lexicon.Set(`time half neck again over on off out up down through round around by so such more less better
	worse half face hand eye cheek yes no wrong right truth love war man men day hot`)

// doubledWord is the confidence that a word twice in a row is an artifact; 0 where English doubles it.
func (f *repeat) doubledWord(p *lint.Pass) float64 {
	t := &p.Tokens[f.words[0]]
	word := p.LowerWord(t)
	switch {
	case f.commas:
		return f.participleTwice(p, word)
	case f.inTitle:
		return f.kindAgain(p)
	case t.Has(lint.Clitic | lint.HasDigit | lint.NonASCII):
		return 0
	case neverDoubled[word]:
		return 0.62 // people type it too: what else is wrong in the document decides
	case t.Is(lint.NumberWord) && f.next >= 0 && p.Tokens[f.next].Has(lint.Lower) && p.Tokens[f.next].Class == 0 && strings.HasSuffix(p.LowerWord(&p.Tokens[f.next]), "s"):
		return 0.66 // "two two points"
	case word == "in" || word == "on" || word == "at" || word == "by":
		return f.prepositionTwice(p)
	case t.Class&^(lint.SpeechVerb|lint.PersonTitle) != 0 || emphatic[word] || len(word) < 3:
		return 0
	case len(word) < 5 && lexicon.WordRank(word) < lexicon.Common, lexicon.WordRank(word) < lexicon.General:
		return 0 // a word of a game, a dance or another language
	}
	return 0.64
}

// participleTwice judges "was covered, covered by": in a report nobody dwells on it.
func (f *repeat) participleTwice(p *lint.Pass, word string) float64 {
	if f.prev < 0 || f.quoted || f.inTitle || !p.Tokens[f.prev].Is(lint.Be) || !p.Profile.News() || !f.tail(p) && !p.Tokens[f.next].Is(lint.Preposition) {
		return 0
	}
	if _, form, ok := lexicon.VerbForm(word); !ok || form&lexicon.Participle == 0 {
		return 0
	}
	return 0.65
}

// prepositionTwice judges "in in": behind a verb, or a verb and its object, the first of them may be the verb's particle.
func (f *repeat) prepositionTwice(p *lint.Pass) float64 {
	if f.prev < 1 || f.inTitle || f.next < 0 {
		return 0
	}
	prev, before := &p.Tokens[f.prev], &p.Tokens[f.prev-1]
	if prev.Class != 0 && (!prev.Is(lint.Pronoun) || !before.Is(lint.Have)) || prev.Kind != lint.Word {
		return 0
	}
	if _, _, verb := lexicon.VerbForm(p.LowerWord(prev)); verb && prev.Class == 0 {
		return 0
	}
	return 0.62
}

// pairedWord is the confidence that "X and X" of the word at token i is an artifact.
func (f *repeat) pairedWord(p *lint.Pass, i int) float64 {
	t := &p.Tokens[i]
	word := p.LowerWord(t)
	switch {
	case t.Class&^lint.SpeechVerb != 0 || t.Has(lint.Clitic|lint.HasDigit|lint.NonASCII|lint.Hyphenated), pairedByAnd[word] || amounts[word], len(word) < 3:
		return 0
	case strings.HasSuffix(word, "ing") && f.next < 0 && f.preceded(p, "is", "are", "was", "were") && p.Profile.News() && !f.quoted:
		return 0.55 // "is missing and missing"
	case strings.HasSuffix(word, "er"), strings.HasSuffix(word, "ing"):
		return 0 // comparatives and what goes on and on
	case f.size == 1 && f.pluralSubject(p, word):
		return 0.55
	case f.size == 1 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is"):
		return 0 // years and years
	case f.inTitle || !t.Has(lint.Lower) && !f.opens(p):
		if (f.next >= 0 && p.Tokens[f.next].Has(lint.Title) || f.preceded(p, "of", "for")) && lexicon.IsWord(word) && lexicon.NameKind(p.Word(t)) == 0 {
			return 0.65 // "Health and Health Commission"
		}
		return 0
	case f.iterated(p, word), f.preceded(p, "between", "from"):
		return 0
	case f.tail(p):
	case p.Tokens[f.next].Class == 0, p.Tokens[f.next].Is(lint.Relative) && !p.Tokens[f.next].Is(lint.Subordinator), p.Tokens[f.next].Is(lint.Preposition) && !f.preceded(p, "is", "are", "was", "were", "be", "been"):
		return 0.5 // "inflation and inflation expectations", "quality and quality of life"
	}
	return 0.85
}

// pluralSubject reports "cows and cows could": what does something is not said twice for its number, unless it is an amount.
func (f *repeat) pluralSubject(p *lint.Pass, word string) bool {
	if f.quoted || !p.Profile.News() || f.next < 0 || !p.Tokens[f.next].Is(lint.Be|lint.Have|lint.Modal) || f.next != f.words[len(f.words)-1]+1 {
		return false
	}
	_, kind := lexicon.NumberWord(word)
	return strings.HasSuffix(word, "s") && kind == lexicon.NotNumber
}

// amounts are plurals that are doubled for how many there are.
var amounts = lexicon.Set(`years months weeks days hours minutes decades centuries ages generations miles yards acres tons pounds dollars pages rows piles
	stacks lots loads heaps layers lines boxes books people crowds waves rounds reams`)

// opens reports whether the copies open a sentence, to which the capital of the first is due.
func (f *repeat) opens(p *lint.Pass) bool {
	return f.prev < 0 && p.Tokens[f.words[len(f.words)-1]].Has(lint.Lower)
}

// iterated reports whether word is a verb where it stands that tells of something done again and again: "waited and waited".
func (f *repeat) iterated(p *lint.Pass, word string) bool {
	lemma, form, ok := lexicon.VerbForm(word)
	if !ok {
		return false
	}
	speech := lexicon.SpeechVerb(word)
	reports := speech != 0 && speech&lexicon.Weak == 0 && form&lexicon.Past != 0 && lemma != "ask" && lemma != "shout"
	if (stative[lemma] || reports) && p.Profile.News() && !f.quoted {
		return false
	}
	if f.next >= 0 && p.Tokens[f.next].Is(lint.Article) && form&lexicon.Past != 0 && p.Profile.News() && !f.quoted && settles[lemma] {
		return false
	}
	passive := f.prev >= 0 && p.Tokens[f.prev].Is(lint.Be|lint.Have)
	switch {
	case passive && form&(lexicon.Past|lexicon.Participle|lexicon.Gerund) == 0:
		return false
	case form&(lexicon.Past|lexicon.Participle) != 0:
		return !passive
	case lexicon.TransitivityOf(lemma) == lexicon.Intransitive || len(word) <= 5:
		return f.prev < 0 || !p.Tokens[f.prev].Is(lint.Article|lint.Determiner) && !takesNoun(p.LowerWord(&p.Tokens[f.prev]))
	}
	return false
}

// takesNoun reports whether a noun and not a verb follows the word.
func takesNoun(lower string) bool {
	switch lower {
	case "take", "taking", "takes", "took", "with", "of", "in", "for", "without", "from", "by":
		return true
	}
	return false
}
