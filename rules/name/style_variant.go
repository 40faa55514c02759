package name

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// StyleVariant finds abbreviations of countries written with and without full stops.
var StyleVariant = &lint.Rule{
	Name:     "style-variant",
	Family:   "name",
	Title:    "US and U.S. mixed",
	Severity: lint.Info,
	Issue:    lint.Inconsistency,
	Fix:      lint.Suggested,
	Doc: `A document writes both US and U.S., or UK and U.K., UN and U.N.

Each segment is translated by itself; the style of one sentence knows nothing of the next.

One finding stands at the first place of the rarer form, with the commoner form as the repair. Headings, captions and
quotations do not count. The style of the house, where the configuration has one for US, counts for more.`,
	Examples: []lint.Example{
		{
			Bad:  "The U.S. army left. The «US» embassy stayed, and the U.S. flag was taken down.",
			Good: "The U.S. army left. The U.S. embassy stayed, and the U.S. flag was taken down.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The US army left, and the US embassy stayed. GIVE US HOPE, it said.", Why: "one form"},
		{Text: "The U.S. army left. “The US embassy stayed,” he wrote.", Why: "a quotation keeps its style"},
	},
	Run: styleVariants,
}

// abbreviations are written without full stops or with them.
var abbreviations = [...][2]string{{"US", "U.S."}, {"UK", "U.K."}, {"UN", "U.N."}}

// styled are the hashes of abbreviations.
var styled = func() (t [len(abbreviations)][2]uint32) {
	for which, forms := range abbreviations {
		for form, text := range forms {
			t[which][form] = lint.HashWord(strings.ToLower(text))
		}
	}
	return t
}()

func styleVariants(p *lint.Pass) {
	mixed := func(forms [2]uint32) bool { return p.Capitals.MayHave(forms[0]) && p.Capitals.MayHave(forms[1]) }
	if p.House.UnitedStates == "" && !slices.ContainsFunc(styled[:], mixed) {
		return
	}
	var first, count [len(styled)][2]int
	for i := range p.Tokens {
		t := &p.Tokens[i]
		which, form, ok := styleOf(p, t)
		if !ok || p.Blocks[p.BlockAt(int(t.Start))].Kind != lint.Paragraph {
			continue
		}
		if count[which][form]++; count[which][form] == 1 {
			first[which][form] = i
		}
	}
	for which := range count {
		reportStyle(p, which, first[which], count[which])
	}
}

// styleOf tells which of the abbreviations t is, and whether it is written without (0) or with (1) full stops.
func styleOf(p *lint.Pass, t *lint.Token) (which, form int, ok bool) {
	n := t.End - t.Start
	if t.Kind != lint.Word || n != 2 && n != 4 || t.Has(lint.Quoted|lint.Lower) {
		return 0, 0, false
	}
	word := p.Word(t)
	for which, forms := range abbreviations {
		for form, text := range forms {
			if word == text {
				return which, form, form == 1 || t.Has(lint.Upper)
			}
		}
	}
	return 0, 0, false
}

// reportStyle reports the first place of the rarer form, or of the one that the
// house does not write, without (0) or with (1) full stops.
func reportStyle(p *lint.Pass, which int, first, count [2]int) {
	rare, who := 0, "document mostly"
	if count[0] > count[1] {
		rare = 1
	}
	other := count[1-rare]
	if house := p.House.UnitedStates; which == 0 && house != "" {
		rare, who, other = 0, "house", 1
		if house == "US" {
			rare = 1
		}
	}
	if count[rare] == 0 || other == 0 {
		return
	}
	common := abbreviations[which][1-rare]
	span := p.Tokens[first[rare]].Span()
	p.Report(lint.Finding{Span: span, Confidence: 0.8, Message: "The " + who + " writes “" + common + "”",
		Fixes: []lint.Fix{p.Replace(span, common, lint.Suggested, "Write "+common)}})
}
