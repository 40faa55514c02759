package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// nameTwice looks at the capitalised token i for a name that is given again with what it names.
func nameTwice(p *lint.Pass, i int) {
	if i+3 >= len(p.Tokens) {
		return
	}
	t, next := &p.Tokens[i], &p.Tokens[i+1]
	if t.Class != 0 || t.Has(lint.Quoted) {
		return
	}
	switch {
	case next.Kind == lint.Comma:
		surnameTwice(p, i)
	case p.Tokens[i+2].Hash == t.Hash:
		nameAround(p, i)
	}
}

// nameAround looks for "Orun College Orun": a place on both sides of what is there.
func nameAround(p *lint.Pass, i int) {
	t, what, again, after := &p.Tokens[i], &p.Tokens[i+1], &p.Tokens[i+2], &p.Tokens[i+3]
	if !again.Has(lint.Title) || !commonNoun(p, what) || commonNoun(p, t) {
		return
	}
	goesOn := after.Kind == lint.Word && (after.Capital() || after.Has(lint.Clitic))
	begun := i > 0 && p.Tokens[i-1].Capital() && p.Tokens[i-1].Class == 0
	if !goesOn && !begun {
		reportTwice(p, upTo(t, again), again.Span(), 0.84, "The name stands on both sides of what it names")
	}
}

// commonNoun reports a word of every day that is written as a part of a name.
func commonNoun(p *lint.Pass, t *lint.Token) bool {
	lower := p.LowerWord(t)
	return t.Kind == lint.Word && t.Has(lint.Title|lint.Upper) && t.Class == 0 && len(lower) > 3 && lower != "most" && lexicon.WordRank(lower) >= lexicon.General && lexicon.NameKind(p.Word(t)) == 0
}

// surnameTwice looks for "Ko, Ko Mi-ra": the family name before the whole name, which a reader of the source's order takes for two.
func surnameTwice(p *lint.Pass, i int) {
	t, again, given := &p.Tokens[i], &p.Tokens[i+2], &p.Tokens[i+3]
	if i == 0 || again.Hash != t.Hash || !again.Has(lint.Title) || !given.Capital() || given.Class != 0 || t.Has(lint.LineBefore) {
		return
	}
	switch p.Tokens[i-1].Kind {
	case lint.Comma, lint.Stop, lint.Mark:
		return // a list, an address
	}
	if lower := p.LowerWord(t); strings.HasSuffix(lower, "s") && lexicon.WordRank(lower) >= lexicon.General {
		return
	}
	reportTwice(p, upTo(t, again), lint.Span{Start: int(t.Start), End: int(again.Start)}, 0.72, "The family name stands here twice")
}

// kindAgain judges "Orun Road Road": what a place or a paper is, twice behind its name.
func (f *repeat) kindAgain(p *lint.Pass) float64 {
	i := f.words[0]
	if f.prev != i-1 || f.prev < 0 || f.words[1] != i+1 || !p.Tokens[f.prev].Capital() || p.Tokens[f.prev].Class != 0 {
		return 0 // no name stands before it
	}
	if p.Tokens[i].Has(lint.Clitic|lint.HasDigit|lint.NonASCII) || !commonNoun(p, &p.Tokens[i]) || emphatic[p.LowerWord(&p.Tokens[i])] || f.quoted {
		return 0
	}
	if f.next == i+2 && p.Tokens[f.next].Capital() {
		return 0
	}
	return 0.82
}
