package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// judge tells how surely two copies are an artifact and their repair right.
func (f *repeat) judge(p *lint.Pass) (float64, lint.Applicability) {
	applicability := lint.Safe
	if f.inTitle || f.commas || f.named(p) || f.takesUp(p) {
		applicability = lint.Suggested
	}
	switch word, coordinated := f.coordinated(p); {
	case f.verse || f.idiom(p):
		return 0, applicability
	case f.size == 2 && !f.joined && !f.commas && f.compoundPreposition(p):
		return 0.85, applicability
	case coordinated && f.commas:
		return f.pairedPhrase(p), lint.Suggested
	case coordinated:
		return f.pairedWord(p, word), applicability
	case f.ofTheirs(p):
		return 0, applicability
	case f.size == 1 && f.third(p):
		return 0.85, lint.Suggested
	case f.size == 1:
		return f.doubledWord(p), applicability
	case f.size > 2 && f.next >= 0 && p.Tokens[f.next].Hash == p.Tokens[f.words[0]].Hash:
		return 0.45, lint.Suggested // a loop, or a chain of its writer's
	case f.inTitle && !f.joined && !f.commas:
		return f.nameTwice(p), applicability
	case f.inTitle || f.linked(p) || f.preceded(p, "call", "calls", "called", "calling", "name", "named"):
		return 0, applicability
	case f.joined && f.commas:
		return f.pairedPhrase(p), applicability
	case f.joined:
		return f.joinedPhrase(p), lint.Suggested // "a brain and a brain": the other was a walnut
	case f.commas:
		return f.commaPhrase(p), applicability
	case f.closed(p):
		return 0.62, lint.Suggested
	}
	if f.size > 2 {
		return 0.95, applicability
	}
	return 0.93, applicability
}

// named reports whether a word inside a copy has a capital.
func (f *repeat) named(p *lint.Pass) bool {
	for _, i := range f.words[1:f.size] {
		if p.Tokens[i].Has(lint.Title | lint.Upper) {
			return true
		}
	}
	return false
}

// nameTwice judges "Black Forest Black Forest": songs and cities of two words do it too.
func (f *repeat) nameTwice(p *lint.Pass) float64 {
	switch {
	case f.preceded(p, "call", "calls", "called", "calling", "name", "named"):
		return 0
	case f.size > 2:
		return 0.85
	}
	return 0.65
}

// third reports whether "and" joins the two copies of a word with a third: "thought and thought thought".
func (f *repeat) third(p *lint.Pass) bool {
	i := f.words[0]
	return i > 1 && p.LowerWord(&p.Tokens[i-1]) == "and" && p.Tokens[i-2].Hash == p.Tokens[i].Hash && p.Tokens[i].Has(lint.Lower)
}

// ofTheirs reports "close contacts of close contacts", "friends of friends": things that the things of their kind have.
func (f *repeat) ofTheirs(p *lint.Pass) bool {
	last := &p.Tokens[f.words[f.size-1]]
	if p.LowerWord(last) == "of" && f.size > 1 {
		last = &p.Tokens[f.words[f.size-2]]
	} else if p.LowerWord(&p.Tokens[f.words[f.size-1]+1]) != "of" {
		return false
	}
	word := p.LowerWord(last)
	return last.Class&^lint.SpeechVerb == 0 && strings.HasSuffix(word, "s") && !amounts[word] && !p.Tokens[f.words[0]].Is(lint.Article|lint.Determiner)
}

// coordinated is the word that "and" joins with itself: in "X and X", "and X and X" or "X and X and".
func (f *repeat) coordinated(p *lint.Pass) (word int, ok bool) {
	isAnd := func(i int) bool { return p.LowerWord(&p.Tokens[f.words[i]]) == "and" }
	switch {
	case f.size == 1 && f.joined:
		return f.words[0], true
	case f.size == 2 && !f.joined && isAnd(0):
		return f.words[1], true
	case f.size == 2 && !f.joined && isAnd(1):
		return f.words[0], true
	}
	return 0, false
}

// joinedPhrase judges "each other and each other": a second copy that goes on is a comparison or another clause.
func (f *repeat) joinedPhrase(p *lint.Pass) float64 {
	if f.closed(p) && f.size < 3 && p.LowerWord(&p.Tokens[f.words[f.size-1]]) != "other" || f.preceded(p, "between") {
		return 0
	}
	if last := p.LowerWord(&p.Tokens[f.words[f.size-1]]); !f.tail(p) || last == "next" || last == "last" {
		return 0.4
	}
	return 0.8
}

// pairedPhrase judges "the month, and the month": where a report's sentence ends so, nothing is said of the second.
func (f *repeat) pairedPhrase(p *lint.Pass) float64 {
	if f.next >= 0 || f.quoted || f.inTitle || !p.Profile.News() || f.closed(p) || f.addresses(p) {
		return 0
	}
	return 0.7
}

// commaPhrase judges "a decade, a decade": at the end of a report's sentence it is no rhetoric.
func (f *repeat) commaPhrase(p *lint.Pass) float64 {
	switch {
	case f.closed(p), f.addresses(p), f.carriesOn(p):
		return 0
	case p.Profile.News() && !f.quoted && (f.next < 0 || p.Tokens[f.words[0]].Kind == lint.Number):
		return 0.65
	}
	return 0.4
}

// carriesOn reports whether the second copy is the subject of a verb: "called the doctor, the doctor called the police".
func (f *repeat) carriesOn(p *lint.Pass) bool {
	if f.next < 0 || f.tail(p) && f.next > f.words[len(f.words)-1]+1 {
		return false
	}
	next := &p.Tokens[f.next]
	if next.Is(lint.Be | lint.Have | lint.Modal | lint.Do) {
		return true
	}
	_, form, ok := lexicon.VerbForm(p.LowerWord(next))
	return ok && next.Has(lint.Lower) && form&(lexicon.Past|lexicon.Third) != 0
}

// compoundPreposition reports "according to according to", of which the words are one preposition.
func (f *repeat) compoundPreposition(p *lint.Pass) bool {
	switch s := p.Tokens[f.words[0]]; p.Lower[s.Start:p.Tokens[f.words[1]].End] {
	case "according to", "because of", "due to", "thanks to", "instead of", "owing to", "such as", "as well", "prior to", "apart from", "based on":
		return true
	}
	return false
}

// linked reports "day after day after day", "room to room to": a word and what links it with itself.
func (f *repeat) linked(p *lint.Pass) bool {
	if f.joined {
		return false
	}
	next := f.size < 3 && f.next >= 0 && p.Tokens[f.next].Hash == p.Tokens[f.words[0]].Hash
	return next || f.size == 2 && f.joiner(p) && p.Tokens[f.words[0]].Class == 0 && !f.joinedByOf(p) || f.size < 3 && p.LowerWord(&p.Tokens[f.words[0]]) == "as"
}

// idiom reports phrases that English says twice.
func (f *repeat) idiom(p *lint.Pass) bool {
	switch s := f.span(p); p.Lower[s.Start:s.End] {
	case "so on and so on", "so forth and so forth", "and so on and so on", "and so forth and so forth", "on and on and on and on":
		return true
	}
	return f.next >= 0 && p.Tokens[f.next].Has(lint.Clitic) && !p.Tokens[f.next].Has(lint.SpaceBefore) // our children and our children's
}

// takesUp reports whether the second of two words may stand for another that was lost: a number word, and
// a noun with more about it behind ("tile tile from clay").
func (f *repeat) takesUp(p *lint.Pass) bool {
	first := &p.Tokens[f.words[0]]
	if f.size > 1 || f.joined {
		return false
	}
	more := f.next >= 0 && p.Tokens[f.next].Is(lint.Preposition) && f.prev >= 0 && p.Tokens[f.prev].Class == 0
	return first.Is(lint.NumberWord) || more && first.Class == 0
}
