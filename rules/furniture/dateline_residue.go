package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// DatelineResidue finds date lines and bylines in the form of the source's agency.
var DatelineResidue = &lint.Rule{
	Name:     "dateline-residue",
	Family:   family,
	Title:    "Date line or byline in the form of the source",
	Severity: lint.Warning,
	Issue:    lint.Formatting,
	Fix:      lint.Suggested,
	Doc: `Agencies open their reports each in a form of its own: "Agency, place, date (Reporter A, B)", "[Desk = Reporter
A]", a place on a line alone. Scrapers lose the mark behind a place that was set in bold: "MadridThe president".

The form of English agencies is **suggested**, and house style decides; /TASS/, (Kyodo) -- and the like are left alone. A
place on a line alone is only shown.`,
	Examples: []lint.Example{
		{
			Bad:  "«Northern News Agency, Turku, March 3rd (Reporter Aino Laine, Eero Salo)» The harbour froze over.",
			Good: "TURKU, March 3 (Northern News) -- The harbour froze over.",
		},
		{
			Bad:  "«Northern News Service Turku, March 3 (Reporter Aino Laine)» The harbour froze over.",
			Good: "TURKU, March 3 (Northern News) -- The harbour froze over.",
		},
		{Bad: "«Northern News Agency, Turku, March 3 (Reporter Aino Laine)»The harbour froze over.", Good: "TURKU, March 3 (Northern News) -- The harbour froze over."},
		{Bad: "«Northern News Agency, Turku, March 3 (Reporter Aino Laine)» - The harbour froze over.", Good: "TURKU, March 3 (Northern News) -- The harbour froze over."},
		{Bad: "«[Harbour Daily = Reporter Han Mi-ra]» The bridge will open.", Good: "By Han Mi-ra\n\nThe bridge will open."},
		{Bad: "«[Turku, Harbour News = Han Mi-ra reporter]» The bridge will open.", Good: "By Han Mi-ra\n\nThe bridge will open."},
		{Bad: "«(Turku=Harbour News) Reporter Han Mi-ra =» The bridge will open.", Good: "By Han Mi-ra\n\nThe bridge will open."},
		{Bad: "«Turku – Our correspondent:» Harbour ice grew overnight.", Good: "TURKU — Harbour ice grew overnight."},
		{Bad: "Harbour freezes\n\n«From our bureau with agencies»\n\nThe ice is thick.", Good: "Harbour freezes\n\nThe ice is thick."},
		{Bad: "Harbour freezes\n\nThe ice is thick.\n\n«(hk/LUM)»", Good: "Harbour freezes\n\nThe ice is thick.\n\n"},
		{Bad: "«TURKU, HARBOUR-NEWS.EXAMPLE» - The harbour froze over.", Good: "TURKU - The harbour froze over."},
		{Bad: "«[Turku=Harbour Daily] »The harbour froze over.", Good: "The harbour froze over."},
		{Bad: "«TURKU - Harbour Daily -» The harbour froze over.", Good: "TURKU (Harbour Daily) -- The harbour froze over."},
		{Bad: "«TurkuThe» harbour froze over.", Good: "TURKU — The harbour froze over."},
		{Bad: "Harbour freezes\n\n«Correspondent Eero Salo»\n\nThe ice is thick.", Good: "Harbour freezes\n\nBy Eero Salo\n\nThe ice is thick."},
		{Bad: "«Bureau, Turku:» The harbour froze over.", Good: "TURKU: The harbour froze over."},
		{Bad: "«TURKU, Harbour Today -» The harbour froze over.", Good: "TURKU — The harbour froze over."},
		{Bad: "Harbour freezes\n\nThe ice is thick, the mayor said. «(Turku Bureau, Laine)»", Good: "Harbour freezes\n\nThe ice is thick, the mayor said."},
		{Bad: "«Northern News Service Turku, March 3 (Reporter Aino Laine)» The harbour froze over.", Good: "TURKU, March 3 (Northern News) -- The harbour froze over."},
		{Bad: "«(Turku). HBN.-» The harbour froze over.", Good: "TURKU (HBN) — The harbour froze over."},
		{Bad: "«Turku, 3 abr (HBN).-» The harbour froze over.", Good: "TURKU (HBN) — The harbour froze over."},
		{Bad: "«Turku:HBN» The harbour froze over on Monday.", Good: "TURKU (HBN) — The harbour froze over on Monday."},
		{Bad: "«Baghdad:»\nThe bridge will open."},
	},
	Counter: []lint.Counter{
		{Text: "MOSCOW, March 3 (TASS) -- The harbour froze over.", Why: "the form of English agencies"},
		{Text: "Harbour freezes\n\nThe ice is thick. (AP)\n\n(Reporting from Turku)", Why: "sources as English names them"},
		{Text: "McDonald and MacArthur met in DeKalb.", Why: "names with a capital inside"},
		{Text: "The reporter (Reporter Smith, of the Post) left.", Why: "prose"},
		{Text: "Correspondent banks closed their accounts on Friday.", Why: "a sentence"},
		{Text: "Warning:\nThe ice is thin.", Why: "a label"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.FirstToken == b.EndToken {
				continue
			}
			gluedPlace(p, b)
			if b.Marks.Has(lint.WithBracket) {
				agencyLine(p, b)
			}
			if b.Marks.Has(lint.WithBullet) {
				bylineBefore(p, b)
			}
			if i < placeBlocks {
				placeAlone(p, b)
				specialLine(p, b)
				hyphenLine(p, b)
				placeAgency(p, b)
				siteLine(p, b)
				equalLine(p, b)
				namelessByline(p, b)
				deskPlace(p, b)
			}
			if i >= max(1, len(p.Blocks)-signBlocks) && b.Marks.Has(lint.WithBracket) {
				staffSign(p, b)
				deskSign(p, b)
			}
			bylineAlone(p, b)
		}
	},
}

const (
	placeBlocks  = 4  // of a document that can hold its date line
	signBlocks   = 4  // of a document that can hold the signs of its staff
	headTokens   = 26 // of a paragraph that its date line can fill
	bylineTokens = 9
)

// rewrite reports s, and writes repaired over it and the spaces behind it up to end.
func rewrite(p *lint.Pass, s lint.Span, end int, confidence float64, message, repaired string) {
	f := lint.Finding{Span: s, Confidence: confidence, Message: message}
	if repaired != "" {
		f.Fixes = []lint.Fix{p.Replace(lint.Span{Start: s.Start, End: end}, repaired, lint.Suggested, "Write “"+strings.TrimSpace(repaired)+"”")}
	}
	p.Report(f)
}

// gluedPlace looks for a place that lost the mark between it and the first word.
func gluedPlace(p *lint.Pass, b *lint.Block) {
	t := &p.Tokens[b.FirstToken]
	if t.Kind != lint.Word || t.Has(lint.Lower|lint.Upper|lint.Hyphenated) || t.End-t.Start < 6 {
		return
	}
	word := p.Word(t)
	cut := strings.LastIndexFunc(word, unicode.IsUpper)
	if cut < 3 {
		return
	}
	if r, _ := utf8.DecodeLastRuneInString(word[:cut]); !unicode.IsLower(r) {
		return
	}
	switch word[cut:] {
	case "In", "On", "At", "It", "More", "After", "For", "With", "As", "When", "One", "Two":
		if lexicon.NameKind(word[:cut])&lexicon.Place == 0 {
			return
		}
		fallthrough
	case "The", "A", "An", "This", "That":
		rewrite(p, t.Span(), int(t.End), 0.9, "The mark between the place and the first word is lost", strings.ToUpper(word[:cut])+" — "+word[cut:])
	}
}

// agencyLine looks for reporters in brackets at the head of a paragraph.
func agencyLine(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	tokens = tokens[:min(len(tokens), headTokens)]
	open := -1
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Kind == lint.Open && open < 0:
			open = i
		case t.Kind == lint.Close && open >= 0:
			bracketLine(p, b, tokens[:i+1], open)
			return
		case t.Kind == lint.Stop, open < 0 && t.Kind == lint.Word && t.Has(lint.Lower) && !t.Is(lint.Preposition):
			return // a sentence
		}
	}
}

// bracketLine looks at the tokens up to a closing bracket, the opening one being at open.
func bracketLine(p *lint.Pass, b *lint.Block, tokens []lint.Token, open int) {
	inside := tokens[open+1 : len(tokens)-1]
	name := reporterName(p, inside)
	s := upTo(&tokens[0], &tokens[len(tokens)-1])
	switch {
	case name == "":
	case open == 0 && (equals(p, inside) || p.Word(&tokens[0]) == "[" && int(tokens[len(tokens)-1].End) < b.End):
		end := s.End
		for end < b.End && p.Text[end] == ' ' {
			end++
		}
		rewrite(p, s, end, 0.85, "This byline has the form of the source", "By "+name+"\n\n")
	case open > 0:
		line, end := englishDateline(p, tokens[:open]), s.End
		if rest := strings.TrimLeft(p.Text[end:b.End], " -–—"); line != "" && rest != "" && b.End-len(rest) != end+1 {
			line, end = line+" ", b.End-len(rest) // no space, or a dash of its own
		}
		rewrite(p, s, end, 0.93, "This date line has the form of the source", line)
	}
}

// placeAlone looks for a place with a colon, or with an agency in brackets, on a line of its own.
func placeAlone(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	last := len(tokens) - 1
	if last < 1 || last > 5 || !tokens[0].Capital() || !tokens[0].Has(lint.Title) {
		return
	}
	colon := tokens[last].Kind == lint.Pause && last <= 2 && lexicon.NameKind(p.Text[tokens[0].Start:tokens[last-1].End])&(lexicon.City|lexicon.Country) != 0
	bracket := tokens[last].Kind == lint.Close && tokens[1].Kind == lint.Open && last >= 3 && tokens[2].Capital()
	if colon || bracket {
		p.Report(lint.Finding{Span: b.Span, Severity: lint.Info, Confidence: 0.6, Message: "The date line stands on a line of its own"})
	}
}
