package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

var (
	baseWanted = lint.NewTriggers("would could should must cannot do does did didn doesn")
	comparing  = lint.NewTriggers("more most dated")
)

// wrongForms finds the open words beside function words that cannot have the form they have.
func wrongForms(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for j := s.FirstToken; j+1 < s.EndToken; j++ {
			switch t := &p.Tokens[j]; {
			case t.Is(lint.Pronoun):
				if p.Tokens[j+1].Is(lint.Article) {
					ownBody(near.Of(p, s, j))
				}
			case t.Is(lint.Modal|lint.Do) && !t.Has(lint.Quoted) && baseWanted.Has(t.Hash):
				wantsBase(near.Of(p, s, j))
			}
		}
	}
	near.Triggered(p, comparing, func(s near.Site) {
		if s.Among(0, "dated") {
			onDated(s)
		} else {
			doubleComparison(s)
		}
	})
}

// wrong reports f where people do not write as they speak.
func wrong(s near.Site, f lint.Finding) {
	if !genre.Informal(s.Document) {
		s.Report(f)
	}
}

// onDated reports "on dated 4 July", where Hindi, Bengali and Urdu have a word before a date.
func onDated(s near.Site) {
	if s.Among(-1, "on", "by", "until", "till", "from", "since") && (s.Kind(1) == lint.Number || s.Token(1).Is(lint.Month)) {
		wrong(s, lint.Finding{Span: s.Span(-1, 0), Confidence: 0.8, Message: "A date has no “dated” behind a preposition",
			Fixes: []lint.Fix{s.Delete(s.Span(0, 0), lint.Suggested, "Remove “dated”")}})
	}
}

// wantsBase looks at what stands behind a verb that wants the plain form of another.
func wantsBase(s near.Site) {
	k := 1
	if next := s.Token(1); s.Among(1, "not", "n't", "n’t") {
		k = 2
	} else if s.Token(0).Is(lint.Do) || next.Class != 0 && !s.Is(1, "to") {
		return // "what he did helped"
	}
	switch t := s.Token(k); {
	case s.Is(k, "to"):
		needlessTo(s, k)
	case t.Class == 0 && t.Kind == lint.Word && t.Has(lint.Lower) && s.Text[t.End-1] != 'g' && !s.Is(k, "used"):
		inflected(s, k)
	}
}

// needlessTo reports "must to go" and "do not to go".
func needlessTo(s near.Site, k int) {
	if next := s.Token(k + 1); !next.Has(lint.Lower) || next.Is(lint.Pronoun|lint.Article|lint.Determiner) || s.Is(k+1, "mention") ||
		k == 1 && (!s.Among(0, "must", "should", "would", "cannot") || !subject(s, -1) || relative(s)) {
		return
	}
	wrong(s, lint.Finding{Span: s.Span(0, k), Confidence: 0.78, Message: "Behind “" + s.Spelling(0) + "” the verb stands without “to”",
		Fixes: []lint.Fix{s.Delete(s.Span(k, k), lint.Suggested, "Remove “to”")}})
}

// plain are past forms of one verb that are the plain form of another.
var plain = map[string]bool{"bore": true, "found": true, "fell": true, "wound": true, "saw": true, "lay": true, "ground": true, "rent": true, "bound": true, "stove": true}

// inflected reports "would went" and "did not knew".
func inflected(s near.Site, k int) {
	lemma, form, ok := lexicon.VerbForm(s.Lowered(k))
	if !ok || plain[s.Lowered(k)] || form&(lexicon.Base|lexicon.Gerund) != 0 || form&lexicon.Past == 0 || lexicon.WordRank(lemma) != lexicon.Common {
		return
	}
	if k == 1 && (form&lexicon.Participle != 0 || relative(s)) {
		return
	}
	wrong(s, lint.Finding{Span: s.Span(k, k), Confidence: 0.75, Message: "Behind “" + s.Spelling(0) + "” the plain form of the verb stands.",
		Fixes: []lint.Fix{s.Replace(s.Span(k, k), lemma, lint.Suggested, "Write “"+lemma+"”")}})
}

// subject reports whether the word at k is a pronoun as a subject, a name or a plural.
func subject(s near.Site, k int) bool {
	t := s.Token(k)
	return t.Is(lint.SubjectPronoun) || t.Kind == lint.Word && t.Class == 0 && (t.Has(lint.Title) || strings.HasSuffix(s.Lowered(k), "s"))
}

// relative reports whether a word before s opens a clause that may end with it: "all that she could helped".
func relative(s near.Site) bool {
	for k := -1; k > -6 && s.Kind(k) == lint.Word; k-- {
		if s.Token(k).Is(lint.Relative|lint.Wh|lint.Subordinator) && !s.Is(k, "that") || s.Among(k, "all", "everything", "as", "than") {
			return true
		}
	}
	return false
}

// doubleComparison reports "more better" and "most largest" where no noun follows: more older people vote.
func doubleComparison(s near.Site) {
	t, ending, other := s.Token(1), "er", "est"
	if s.Among(0, "most") {
		ending, other = other, ending
	}
	stem, ok := strings.CutSuffix(s.Lowered(1), ending)
	if irregular := s.Among(1, "better", "worse", "best", "worst"); !irregular && (!ok || t.Class != 0 || !t.Has(lint.Lower) || lexicon.WordRank(stem+other) == lexicon.NoWord) {
		return
	}
	if next := s.Token(2); t.Has(lint.Hyphenated) || next.Kind == lint.Word && next.Class&^lint.Determiner == 0 || s.Among(-1, "no", "any", "once", "the") && s.Is(0, "more") {
		return
	}
	wrong(s, lint.Finding{Span: s.Span(0, 0), Confidence: 0.7, Message: "“" + s.Spelling(1) + "” is a comparison already.",
		Fixes: []lint.Fix{s.Delete(s.Span(0, 0), lint.Suggested, "Remove “"+s.Spelling(0)+"”")}})
}

var (
	owners = map[string]string{"myself": "my", "yourself": "your", "himself": "his", "herself": "her", "ourselves": "our", "themselves": "their"}
	body   = lint.NewTriggers(`arm arms leg legs hand hands foot feet head neck back nose ear ears eye eyes face finger fingers thumb
		toe toes knee knees elbow elbows shoulder shoulders wrist wrists ankle ankles rib ribs skull jaw hair teeth tooth skin forehead chest hip hips tongue collarbone`)
)

// ownBody reports "broke himself the leg": English says whose it is before the part of the body.
func ownBody(s near.Site) {
	if !s.Is(1, "the") || !s.Any(2, body) || s.Is(3, "of") || s.Token(-1).Is(lint.Preposition|lint.SpeechVerb|lint.Coordinator) || s.Kind(-1) != lint.Word {
		return
	}
	own := owners[s.Lowered(0)]
	if own == "" {
		return
	}
	wrong(s, lint.Finding{Span: s.Span(0, 1), Confidence: 0.78, Message: "English says whose it is before the part of the body",
		Fixes: []lint.Fix{s.Replace(s.Span(0, 1), own, lint.Suggested, "Write “"+own+"”")}})
}
