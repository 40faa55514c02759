package grammar

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// EndsOpen reports whether the last word wants another one behind it: an article,
// a preposition that is not stranded, a conjunction, an auxiliary, a verb that
// cannot stand without its object.
func (s Sentence) EndsOpen() bool {
	i := s.LastWord()
	return i >= 0 && s.openAt(i)
}

func (s Sentence) openAt(i int) bool {
	t := &s.Tokens[i]
	if t.Kind != lint.Word || t.Has(lint.Upper) || t.Has(lint.Title) && i > 0 {
		return false
	}
	switch s.Tags[i] {
	case tag.PRPS:
		return s.Word(i) != "his" || i == 0 || !s.Tokens[i-1].Is(lint.Be) // the line had been his
	case tag.TO, tag.CC, tag.WPS, tag.PDT:
		return true
	case tag.DT:
		return t.Is(lint.Article) || s.Word(i) == "every"
	case tag.IN:
		return !s.Stranded(i)
	case tag.MD:
		return false
	case tag.VB, tag.VBD, tag.VBZ, tag.VBP:
		if t.Is(lint.Be | lint.Have | lint.Do | lint.SpeechVerb) {
			return false
		}
		lemma, ok := lexicon.Lemma(s.Word(i))
		return ok && lexicon.TransitivityOf(lemma) == lexicon.Transitive && !s.HasRelative(i)
	}
	if s.Word(i) == "as" { // "so much as", which taggers take for an adverb
		return i > 0 && !s.Tags[i-1].IsVerb()
	}
	return s.Word(i) == "not" && i > 0 && !s.Tags[i-1].IsVerb()
}

// Stranded reports whether the preposition at i may rightly end its clause: "the
// country I live in", "what they voted for", "was dealt with", a particle ("gave up").
func (s Sentence) Stranded(i int) bool {
	switch s.Word(i) {
	case "of", "from", "into", "than", "between", "during", "among", "toward", "towards", "upon", "onto", "because", "if", "amid", "despite", "per", "via":
		return i > 0 && s.HasRelative(i) && (s.Tags[i-1].IsVerb() || s.Tags[i-1].IsAdjective())
	case "as":
		return i > 0 && s.HasRelative(i) && s.Tags[i-1].IsVerb() // not "so much as"
	case "in", "on", "off", "out", "up", "down", "over", "around", "along", "by", "through", "away", "behind", "before", "after", "since", "inside", "outside", "below", "above", "across", "under", "within", "without", "so", "though":
		if i > 0 && (s.Tags[i-1].IsVerb() || s.Tags[i-1] == tag.RB || s.Tags[i-1] == tag.PRP) {
			return true
		}
	}
	return i > 0 && (s.Tags[i-1].IsVerb() || s.Tags[i-1] == tag.RB) || s.HasRelative(i)
}

// HasRelative reports whether a relative or interrogative word, a comparison or an
// infinitive stands before i, which may take the place of a missing object.
func (s Sentence) HasRelative(i int) bool {
	for j := max(0, i-Reach); j < i; j++ {
		switch s.Tags[j] {
		case tag.WDT, tag.WP, tag.WRB, tag.WPS:
			return true
		case tag.TO:
			return true
		}
		if s.Tokens[j].Is(lint.Relative|lint.Wh) || s.Word(j) == "than" {
			return true
		}
	}
	return false
}

// HasWh reports whether a relative or interrogative word, "as" or "than" stands before i.
// It needs no tags.
func (s Sentence) HasWh(i int) bool {
	for j := max(0, i-Reach); j < i; j++ {
		if s.Tokens[j].Is(lint.Wh) || s.Word(j) == "as" || s.Word(j) == "than" {
			return true
		}
	}
	return false
}

// HasWhSince is HasWh of the clause that token i stands in: behind the last comma.
func (s Sentence) HasWhSince(i int) bool {
	from := i
	for from > max(0, i-Reach) && s.Tokens[from-1].Kind != lint.Comma {
		from--
	}
	s.Tokens = s.Tokens[from:]
	return s.HasWh(i - from)
}

// EndsInVerb reports whether the last word is a verb.
func (s Sentence) EndsInVerb() bool {
	i := s.LastWord()
	if i > 0 && s.Tokens[i-1].Is(lint.Have) { // "had worn", which taggers take for an adjective
		_, form, _ := lexicon.VerbForm(s.Word(i))
		return s.Tags[i].IsVerb() || form&lexicon.Participle != 0
	}
	return i >= 0 && s.Tags[i].IsVerb()
}

// EndsInNoun reports whether the last word is a noun.
func (s Sentence) EndsInNoun() bool {
	i := s.LastWord()
	return i >= 0 && s.Tags[i].IsNoun()
}

// LightNoun names nouns that make one verb with their preposition, taken care of, know nothing of, and what taggers take for
// such nouns: heard of, fond of.
func LightNoun(word string) bool {
	switch word {
	case "care", "nothing", "something", "anything", "much", "little", "sight", "hold", "use", "note", "notice", "charge", "advantage", "account", "fun", "vouch", "heard", "looked", "fond", "in",
		"track", "part", "rid", "bottom", "head":
		return true
	}
	return false
}
