package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

func equals(p *lint.Pass, tokens []lint.Token) bool {
	for i := range tokens {
		if p.Word(&tokens[i]) == "=" {
			return true
		}
	}
	return false
}

// reporterName is what stands behind the last "Reporter" in the tokens.
func reporterName(p *lint.Pass, tokens []lint.Token) string {
	for i := len(tokens) - 1; i >= 0; i-- {
		if isReporter(p.LowerWord(&tokens[i])) && i+1 < len(tokens) && tokens[i+1].Capital() {
			return p.Text[tokens[i+1].Start:tokens[len(tokens)-1].End]
		}
	}
	if last := len(tokens) - 1; last > 2 && isReporter(p.LowerWord(&tokens[last])) { // "= Han Mi-ra reporter"
		first := last
		for first > 0 && tokens[first-1].Capital() {
			first--
		}
		if first > 0 && first < last && p.Word(&tokens[first-1]) == "=" {
			return p.Text[tokens[first].Start:tokens[last-1].End]
		}
	}
	return ""
}

func isReporter(lower string) bool {
	switch lower {
	case "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists", "intern":
		return true
	}
	return false
}

// bylineBefore looks for "(Seoul=Yonhap) Reporter Han Mi-ra =" at the head of a paragraph.
func bylineBefore(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	sign, depth := 0, 0
	for i := range min(len(tokens), headTokens/2) {
		switch t := &tokens[i]; {
		case t.Kind == lint.Open:
			depth++
		case t.Kind == lint.Close:
			depth--
		case depth == 0 && sign == 0 && p.Word(t) == "=":
			sign = i
		}
	}
	if sign == 0 || sign+1 == len(tokens) {
		return
	}
	name := reporterName(p, tokens[:sign])
	if name == "" || strings.Count(name, " ") > 3 {
		return
	}
	s := upTo(&tokens[0], &tokens[sign])
	rewrite(p, s, int(tokens[sign+1].Start), 0.85, "This byline has the form of the source", "By "+name+"\n\n")
}

// bylineAlone looks for a line such as "Correspondent Eero Salo".
func bylineAlone(p *lint.Pass, b *lint.Block) {
	tokens := p.BlockTokens(b)
	if len(tokens) < 3 || len(tokens) > bylineTokens || !isReporter(p.LowerWord(&tokens[0])) {
		return
	}
	first := 1
	if tokens[1].Kind == lint.Pause {
		first = 2
	}
	if tokens[len(tokens)-1].Kind == lint.Address {
		tokens = tokens[:len(tokens)-1]
	}
	for i := first; i < len(tokens); i++ {
		if !isCapitalRun(p.Document, tokens[i], i == first) {
			return
		}
	}
	if len(tokens)-first < 2 {
		return
	}
	name := p.Text[tokens[first].Start:tokens[len(tokens)-1].End]
	f := lint.Finding{Span: b.Span, Severity: lint.Info, Confidence: 0.75, Message: "This byline has the form of the source"}
	f.Fixes = []lint.Fix{p.Replace(b.Span, "By "+name, lint.Suggested, "Write “By”")}
	p.Report(f)
}
