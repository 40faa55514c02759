package wording

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

var perfects = lint.NewTriggers("has have")

// perfectBefore looks for has or have before a past time.
func perfectBefore(s near.Site) {
	for k := -2; k > -12 && s.Kind(k) == lint.Word; k-- {
		if s.Token(k).Is(lint.Have) && s.Any(k, perfects) {
			s.At += k
			perfectFlip(s)
			return
		}
	}
}

// perfectFlip finds "has been opened yesterday": the perfect of German, French, Italian and Hindi tells what is over.
func perfectFlip(s near.Site) {
	k, been := 1, false
	for s.Among(k, "been", "also", "already") {
		been = been || s.Is(k, "been")
		k++
	}
	lemma, form, ok := lexicon.VerbForm(s.Lowered(k))
	if !ok || form&lexicon.Participle == 0 || s.Token(k).Class != 0 || !s.Token(k).Has(lint.Lower) || s.Token(0).Has(lint.Quoted) || !perfectPast(s, k+1) {
		return
	}
	past := lexicon.PastTense(lemma)
	if been {
		past = "were " + s.Spelling(k)
		if s.Is(0, "has") {
			past = "was " + s.Spelling(k)
		}
	}
	f := lint.Finding{Span: s.Span(0, k), Confidence: 0.8, Message: "The time is over: English has the past tense"}
	if past != "" {
		f.Fixes = []lint.Fix{s.Replace(f.Span, past, lint.Suggested, "Write “"+past+"”")}
	}
	s.Report(f)
}

// perfectPast reports whether "yesterday" or "last week" ends the clause that goes on at k, with no other verb before it.
func perfectPast(s near.Site, k int) bool {
	for end := k + 8; k < end; k++ {
		t := s.Token(k)
		if t.Kind != lint.Word || t.Is(lint.SpeechVerb|lint.Relative|lint.Subordinator|lint.SubjectPronoun|lint.Modal|lint.Be|lint.Have|lint.Coordinator) && !t.Is(lint.Preposition) || s.Among(k, "since", "than", "like", "from", "to") {
			return false
		}
		yesterday := s.Is(k, "yesterday")
		if !yesterday && !(s.Is(k, "last") && pastUnit(s, k+1)) {
			if _, form, ok := lexicon.VerbForm(s.Lowered(k)); ok && t.Class == 0 && form&(lexicon.Past|lexicon.Participle) != 0 {
				return false
			}
			continue
		}
		if !yesterday {
			if s.Token(k - 1).Is(lint.Preposition | lint.Article | lint.Determiner) {
				return false
			}
			k++
		} else if s.Token(k - 1).Is(lint.Preposition) {
			return false
		}
		next := s.Token(k + 1)
		return !s.Has(k+1) || next.Kind == lint.Stop || next.Kind == lint.Comma || next.Is(lint.Preposition) && !next.Has(lint.Clitic)
	}
	return false
}
