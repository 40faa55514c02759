package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// reportCredits reports picture credits on lines of their own; a page of pictures has many of them.
func reportCredits(p *lint.Pass) {
	const manyCredits = 3
	if creditWords.In(p.Document) == 0 {
		return
	}
	var found []lint.Finding
	furniture.shortLines(p, func(b *lint.Block, l line) {
		if creditAlone(p, l.tokens) || !b.Marks.Has(lint.PlainStop) && creditOf(p, l.tokens, b == &p.Blocks[0]) {
			found = append(found, lint.Finding{
				Span: b.Span, Severity: lint.Info, Confidence: 0.7, Message: "This credit stands without its picture",
				Fixes: []lint.Fix{p.Delete(b.Span, lint.Suggested, "Delete it")},
			})
		}
	})
	if len(found) > manyCredits {
		return
	}
	for _, f := range found {
		p.Report(f)
	}
}

// creditWords begin a picture's credit.
var creditWords = lint.NewTriggers("photo photos image picture video credit")

// creditAlone reports whether tokens are a picture's credit and nothing else.
func creditAlone(p *lint.Pass, tokens []lint.Token) bool {
	const longestCredit = 7
	if len(tokens) > longestCredit || !creditLabel(p, tokens) {
		return false
	}
	for i := 2; i < len(tokens); i++ {
		if !isCapitalRun(p.Document, tokens[i], i == 2) {
			return false
		}
	}
	return true
}

// creditLabel reports whether tokens begin with the label of a picture's credit.
func creditLabel(p *lint.Pass, tokens []lint.Token) bool {
	if len(tokens) < 3 || !creditWords.Has(tokens[0].Hash) {
		return false
	}
	w := p.LowerWord(&tokens[1])
	return w == ":" || w == "by" || w == "/" || w == "="
}

// creditOf reports whether tokens credit an institution by what it is, "Photo: Lund city police", or, on the first line,
// no more than a kind of source: "Photo: open sources".
func creditOf(p *lint.Pass, tokens []lint.Token, first bool) bool {
	const longest = 8
	if len(tokens) > longest || !creditLabel(p, tokens) {
		return false
	}
	holder := tokens[2:]
	for i := range holder {
		if t := &holder[i]; t.Kind != lint.Word || t.Class&^lint.PersonTitle != 0 && p.LowerWord(t) != "of" && p.LowerWord(t) != "the" && p.LowerWord(t) != "from" {
			return false
		}
	}
	last := &holder[len(holder)-1]
	if m := jargon.Count(holder, onPages|jargon.Desk|jargon.Label); m.Strange == 0 && m.Known > 0 {
		return first
	}
	return last.Has(lint.Lower) && institutions.Has(last.Hash) || institutions.Has(holder[0].Hash) || first && holder[0].Capital()
}

// institutions are the nouns of those who hand out pictures.
var institutions = lint.NewTriggers(`police service services ministry office agency archive archives council museum club court prosecutors university
	company department administration government army navy brigade headquarters authority authorities union federation league association committee
	hospital school parish embassy institute bureau directorate municipality district city prefecture province`)
