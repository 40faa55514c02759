package grammar

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/lexicon"
)

// MainVerb is the index of the first finite verb that no subordinate clause
// claims, from token i on, or -1: every relative, interrogative or subordinating
// word claims the next finite verb.
func (s Sentence) MainVerb(i int) int {
	claimed := 0
	for ; i < len(s.Tokens); i++ {
		t := &s.Tokens[i]
		switch {
		case t.Kind != lint.Word:
		case s.IsFinite(i):
			if claimed == 0 {
				return i
			}
			claimed--
		case s.Tags[i] == tag.WDT, s.Tags[i] == tag.WP, s.Tags[i] == tag.WRB, s.Tags[i] == tag.WPS,
			s.Tags[i] == tag.IN && t.Is(lint.Subordinator) && (!t.Is(lint.Preposition) || s.subjectFollows(i+1)):
			claimed = 1
		}
	}
	return -1
}

// subjectFollows reports whether a subject and its verb come within a few words of i.
func (s Sentence) subjectFollows(i int) bool {
	for j := i; j < min(len(s.Tokens), i+6); j++ {
		if s.Tokens[j].Kind != lint.Word {
			return false
		}
		if s.IsFinite(j) {
			return j > i
		}
	}
	return false
}

// MainAfterComma reports whether a clause of its own may follow a comma: what
// stands behind it is not a relative, a participle, a preposition or a bare verb.
// It trusts punctuation more than tags, which damaged copy misleads.
func (s Sentence) MainAfterComma() bool {
	for i := 1; i+1 < len(s.Tokens); i++ {
		if s.Tokens[i].Kind != lint.Comma {
			continue
		}
		next := &s.Tokens[i+1]
		switch tg := s.Tags[i+1]; {
		case tg == tag.VB:
			return true // In the morning, brush them.
		case next.Is(lint.Relative | lint.Wh | lint.Coordinator), next.Is(lint.Preposition) && !next.Is(lint.Subordinator):
		case tg == tag.VBG, tg == tag.VBN, tg.IsFinite(), tg.IsAdverb() && i+2 < len(s.Tags) && s.Tags[i+2] == tag.VBN:
		case next.Kind != lint.Word && next.Kind != lint.Number:
		default:
			for j := i + 2; j < len(s.Tokens) && s.Tokens[j].Kind != lint.Comma; j++ {
				if s.Tokens[j].Kind == lint.Word && (s.IsFinite(j) || s.mayBeFinite(j) && s.Tags[j-1] != tag.PRPS) {
					return true
				}
			}
		}
	}
	return false
}

// mayBeFinite reports whether the spelling at i can be a finite verb, whatever its tag.
func (s Sentence) mayBeFinite(i int) bool { return MayBeFinite(s.Doc, &s.Tokens[i]) }

// MayBeFinite reports whether the spelling of token t of d can be a finite verb.
func MayBeFinite(d *lint.Document, t *lint.Token) bool {
	if t.Kind != lint.Word || t.Has(lint.Title|lint.Upper) {
		return false
	}
	return lexicon.HasForm(d.LowerWord(t), lexicon.Third|lexicon.Past)
}

// MayHaveMainVerb is a careful MainVerb: a word that can be a finite verb counts as
// one even where its tag says otherwise.
func (s Sentence) MayHaveMainVerb() bool {
	if s.MainVerb(0) >= 0 || s.MainAfterComma() {
		return true
	}
	for i := 1; i < len(s.Tokens); i++ {
		if s.Tokens[i].Kind == lint.Word && s.Tags[i].IsNoun() && s.mayBeFinite(i) && i+1 < len(s.Tokens) &&
			(s.Tokens[i+1].Is(lint.Article|lint.Determiner|lint.Preposition|lint.Pronoun) || s.Tags[i+1] == tag.TO) && s.Tags[i-1].IsNoun() && !s.inRelative(i) {
			return true
		}
	}
	return false
}

// inRelative reports whether a relative word stands between i and the comma before it.
func (s Sentence) inRelative(i int) bool {
	for end := max(0, i-Reach); i > end && s.Tokens[i-1].Kind != lint.Comma; {
		i--
		switch s.Tags[i] {
		case tag.WDT, tag.WP, tag.WPS, tag.WRB:
			return true
		}
	}
	return false
}

// closed reports whether the clause that begins behind j is over before i: the verb of the main clause stands between
// them behind a comma, or that of another clause behind a conjunction.
func (s Sentence) closed(j, i int) bool {
	const behind = 5 // a verb is behind the comma and the conjunction of its clause
	own := s.Finite(j + 1)
	if own < 0 {
		return false
	}
	for k := own + 1; k < i; k++ {
		if !s.IsFinite(k) {
			continue
		}
		for m := k - 1; m > max(own, k-behind); m-- {
			if s.Tokens[m].Kind == lint.Comma && (m == k-1 || s.Tokens[m+1].Is(lint.Coordinator)) {
				return true
			}
		}
	}
	return false
}
