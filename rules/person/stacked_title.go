package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// reportTitle reports one of two titles at span, which fix takes away.
func reportTitle(p *lint.Pass, span lint.Span, confidence float64, fix lint.Fix) {
	p.Report(lint.Finding{Span: span, Confidence: confidence, Message: "English has one title before a name", Fixes: []lint.Fix{fix}})
}

// behindOffice reports "Mayor Mr. Hill": the courtesy title at token i behind an office.
func behindOffice(p *lint.Pass, i int) {
	t, office := &p.Tokens[i], wordAt(p, i-1)
	if office == nil || t.Has(lint.LineBefore) || !office.Has(lint.Title) || !peopleNouns.MayHave(office.Hash) || !lexicon.IsOfficial(p.LowerWord(office)) || !isName(p, &p.Tokens[i+1]) {
		return
	}
	reportTitle(p, lint.Span{Start: int(t.Start), End: int(p.Tokens[i+1].End)}, 0.6, p.Delete(t.Span(), lint.Suggested, "Remove the courtesy title"))
}

// stackedTitle reports a courtesy title before an academic or official one and a name.
func stackedTitle(p *lint.Pass, i int) {
	office, name := &p.Tokens[i+1], wordAt(p, i+2)
	if name == nil || !name.Has(lint.Title) || name.Has(lint.LineBefore|lint.Clitic) || name.Class != 0 || !isName(p, name) {
		return
	}
	var text string
	switch word := p.LowerWord(office); word {
	case "doctor":
		text = "Dr."
	case "dr.", "dr", "prof.", "engineer", "professor", "minister", "director", "president", "governor", "ambassador", "colonel", "general", "captain", "chairman", "secretary", "lawyer", "attorney", "deputy", "senator":
		text = p.Word(office)
	default:
		return
	}
	start := int(p.Tokens[i].Start)
	reportTitle(p, lint.Span{Start: start, End: int(name.End)}, 0.65,
		p.Replace(lint.Span{Start: start, End: int(office.End)}, text, lint.Suggested, "Keep the second title"))
}

// fullNameOrOne reports whether at least one word of a name stands at token i.
func fullNameOrOne(p *lint.Pass, i int) bool {
	name := wordAt(p, i)
	return name != nil && name.Has(lint.Title) && name.Class == 0 && !name.Has(lint.LineBefore)
}

// twoTitles is how many of the titles at token i go: both where the second is a courtesy title, "Ibu Mrs.", else the first.
func twoTitles(p *lint.Pass, i int) int {
	if _, ok := courtesy(p, &p.Tokens[i+1]); ok {
		return 2
	}
	return 1
}
