package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// HeadlineResidue finds what pages put around their headlines.
var HeadlineResidue = &lint.Rule{
	Name:     "headline-residue",
	Family:   family,
	Title:    "Label or site name run into the headline",
	Severity: lint.Warning,
	Issue:    lint.Addition,
	Fix:      lint.Suggested,
	Doc: `The title of a page is the headline with the newspaper in brackets and the portal behind a dash, or with the
section before it in brackets or before a colon. The scraper took the title for the headline.

To delete label or site is **suggested**. A section label in capitals before a colon is house style in many places: info.`,
	Examples: []lint.Example{
		{
			Bad:  "Harbour freezes over« (Northern Daily) --Nifu! News»\n\nThe ice is thick.",
			Good: "Harbour freezes over\n\nThe ice is thick.",
		},
		{Bad: "«[Farm News] »Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "«(photos) »Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "Harbour freezes over«_Regional Channel_Northern Window»\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "Harbour freezes over« (PHOTO + VIDEO)»\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "Harbour freezes over« < Society < Northern Ilbo»\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "Harbour freezes over\n\n«[Shipping] »The ice is thick, and the ferries wait.", Good: "Harbour freezes over\n\nThe ice is thick, and the ferries wait."},
		{Bad: "«Harbour News: »Ferries wait for a thaw\n\nThe ice is thick.", Good: "Ferries wait for a thaw\n\nThe ice is thick."},
		{Bad: "«NORTHERN DIGEST: »Ferries wait for a thaw\n\nThe ice is thick.", Good: "Ferries wait for a thaw\n\nThe ice is thick."},
		{Bad: "«PHOTOS. »Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "«Local news»\n\nHarbour freezes over at Ayun\n\n" + headlineText, Good: "Harbour freezes over at Ayun\n\n" + headlineText},
		{Bad: "«Exclusive | »Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{Bad: "«Shipping｜»Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
		{
			Bad:  "Harbour freezes over\n\n" + headlineText + "\n\n«Harbour freezes over, ferries wait - Lund News»\n",
			Good: "Harbour freezes over\n\n" + headlineText + "\n\n",
		},
		{Bad: "«Ayun: »Harbour freezes over\n\n" + headlineText, Good: "Harbour freezes over\n\n" + headlineText},
		{Bad: "«Lund Evening Post client news»\n\nHarbour freezes over\n\n" + headlineText, Good: "Harbour freezes over\n\n" + headlineText},
		{Bad: "Harbour freezes over\n\n«Lund Sailing / Second Division»\n\n" + headlineText, Good: "Harbour freezes over\n\n" + headlineText},
		{Bad: "«Culture Art News / Ayun: »Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
	},
	Counter: []lint.Counter{
		{Text: "Novak: Harbour will open in May\n\n“It is late,” Novak said in a statement that the harbour office in Ayun published on Monday.", Why: "a speaker"},
		{Text: "Anna Berg | Staff Reporter\n\nHarbour freezes over\n\n" + headlineText, Why: "a byline"},
		{Text: "Harbour freezes over\n\n[Laughter]\n\n[The] ice is thick, [sic] he wrote.", Why: "other brackets"},
		{Text: "Harbour freezes over - ferries wait - mayor is silent\n\nThe ice is thick.", Why: "dashes in a headline"},
		{Text: "Call snake_case a habit\n\nIt is one.", Why: "an identifier"},
		{Text: "Harbour freezes over – and ferries wait\n\nThe ice is thick.", Why: "a dash in a headline"},
		{Text: "Five minutes with... a piano tuner\n\nThe room comes first.", Why: "a headline"},
		{Text: "Mayor: bridge will open in May\n\nWork began in 2019.", Why: "a speaker before a colon"},
		{Text: "Good news: the bridge will open\n\nWork began in 2019.", Why: "a phrase"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Blocks {
			if i < 2 {
				labelLine(p, i)
			} else {
				titleBelow(p, i)
			}
		}
		if len(p.Blocks) < 2 || p.Blocks[0].EndToken-p.Blocks[0].FirstToken > maxLineTokens || len(p.BlockTokens(&p.Blocks[0])) < 3 {
			return
		}
		tokens := p.BlockTokens(&p.Blocks[0])
		labelBefore(p, tokens)
		if p.Blocks[0].Marks.Has(lint.PlainStop) {
			return
		}
		placeBefore(p, tokens)
		if !titleTrail(p, tokens) {
			siteSuffix(p, tokens)
		}
		mediaTail(p, tokens)
		sectionPrefix(p, tokens)
		const lead = 3 // blocks: headline, subhead and lead
		for i := 1; i < min(lead, len(p.Blocks)); i++ {
			if b := &p.Blocks[i]; b.Marks.Has(lint.WithBracket | lint.WithBullet) {
				leadLabel(p, b)
				titleTrail(p, p.BlockTokens(b))
			}
		}
	},
}

// headlineText is the text below a headline.
const headlineText = "The harbour in Ayun froze over on Monday, the mayor said, and the ferries wait for the thaw that is forecast."

// mediaWords end the names of newspapers, portals and broadcasters.
var mediaWords = lexicon.Set(`news times daily post herald tribune journal gazette online tv radio shimbun sports net portal
	network media press digest bulletin newspaper magazine weekly today express mail ilbo xinhuanet sina sohu naver msn infoseek`)

const suffixTokens = 6

// siteSuffix looks for "(Newspaper) --Portal" at the end of the headline.
func siteSuffix(p *lint.Pass, tokens []lint.Token) {
	dash := -1
	for i := len(tokens) - 1; i > max(0, len(tokens)-suffixTokens); i-- {
		if t := &tokens[i]; t.Kind == lint.Dash || p.Word(t) == "|" || p.Word(t) == "_" {
			dash = i
			break
		}
	}
	if dash < 2 || !isSite(p, tokens[dash+1:]) {
		return
	}
	first := dash
	confidence := 0.55 // one plain dash: many desks print the site
	if p.Word(&tokens[dash]) == "--" {
		confidence = 0.85
	}
	if tokens[dash-1].Kind == lint.Close {
		confidence = 0.85
		for first > 1 && tokens[first].Kind != lint.Open {
			first--
		}
	}
	s := lint.Span{Start: int(tokens[first-1].End), End: int(tokens[len(tokens)-1].End)}
	p.Report(lint.Finding{
		Span: s, Confidence: confidence, Message: "The name of the site is run into the headline",
		Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Delete it")},
	})
}

// isSite reports whether tokens are a name of a site: capitals, with a word that such names have.
func isSite(p *lint.Pass, tokens []lint.Token) bool {
	media := false
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == lint.Word && !t.Capital() && !t.Is(lint.Preposition|lint.Coordinator) {
			return false
		}
		media = media || t.Kind == lint.Address || mediaWords[p.LowerWord(t)]
	}
	return len(tokens) > 0 && (media || lexicon.OutletOf(p.Text[tokens[0].Start:tokens[len(tokens)-1].End]) != lexicon.NoOutlet)
}

// labelBrackets are the brackets around a label, the closing ones by the opening.
var labelBrackets = map[string]string{"[": "]", "<": ">", "(": ")"}

// photoLabels may stand in round brackets before a headline.
var photoLabels = lexicon.Set("photo photos video videos gallery graphic infographic exclusive update updated")

// sectionPrefix looks for "[Label]", "(photo)" and "Section News:" at the start of the headline.
func sectionPrefix(p *lint.Pass, tokens []lint.Token) {
	const labelTokens = 7
	closing, media := labelBrackets[p.Word(&tokens[0])], false
	for i := 1; i < min(labelTokens, len(tokens)-2); i++ {
		t, prev := &tokens[i], &tokens[i-1]
		f := lint.Finding{Message: "A label of the page is run into the headline", Confidence: 0.65}
		switch {
		case closing != "" && p.Word(t) == closing:
			if closing == ")" && !photoLabels[p.LowerWord(prev)] {
				return
			}
		case closing == "" && i > 1 && p.Word(t) == "/" && mediaWords[p.LowerWord(prev)]:
			media = true
			continue
		case media && p.Word(t) == ":", strings.Contains("｜│丨ㅣ┃", p.Word(t)) && tokens[i+1].Capital():
		case closing == "" && t.Kind == lint.Pause && i > 1 && mediaWords[p.LowerWord(prev)] && prev.Capital() && tokens[0].Has(lint.Title|lint.Upper):
			if tokens[0].Has(lint.Upper) {
				f.Severity = lint.Info
			}
		case t.Kind == lint.Word && (t.Capital() || closing != ""):
			continue
		default:
			return
		}
		f.Span = lint.Span{Start: int(tokens[0].Start), End: int(tokens[i+1].Start)}
		f.Fixes = []lint.Fix{p.Replace(f.Span, "", lint.Suggested, "Delete the label")}
		p.Report(f)
		return
	}
}
