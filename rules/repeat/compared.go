package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// comparedTwice looks for a comparison with the year before that is made twice, at
// token i and a few words on: Chinese says it of the rise and again of the figure.
func comparedTwice(p *lint.Pass, i int) {
	const (
		farthest = 10
		message  = "The same comparison is made twice"
	)
	words := strings.Split(p.LowerWord(&p.Tokens[i]), "-")
	if len(words) != 3 || words[0] != words[2] || words[1] != "on" && words[1] != "over" {
		return
	}
	for j := i + 1; j < min(i+farthest, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		end := j
		switch {
		case t.Kind == lint.Stop, t.Kind == lint.Comma, t.Has(lint.LineBefore), t.Is(lint.Coordinator | lint.Be):
			return // another statement
		case t.Hash == p.Tokens[i].Hash:
		case p.LowerWord(t) == words[0] && j+2 < len(p.Tokens) && p.LowerWord(&p.Tokens[j+1]) == words[1] && p.LowerWord(&p.Tokens[j+2]) == words[2]:
			end = j + 2
		default:
			continue
		}
		s := upTo(&p.Tokens[i], &p.Tokens[end])
		f := lint.Finding{Span: s, Confidence: 0.75, Message: message}
		if from, ok := beforeFigure(p, i, j); ok {
			f.Fixes = []lint.Fix{p.Replace(from, "", lint.Suggested, "Keep the second")}
		} else {
			f.Fixes = []lint.Fix{p.Replace(lint.Span{Start: int(p.Tokens[j-1].End), End: s.End}, "", lint.Suggested, "Keep the first")}
		}
		p.Report(f)
		return
	}
}

// beforeFigure is what stands from the comparison at token i, its article included, to
// "up" or "down" before token j: the noun has then lost its figure to the verb.
func beforeFigure(p *lint.Pass, i, j int) (lint.Span, bool) {
	start := int(p.Tokens[i].Start)
	if i > 0 && p.Tokens[i-1].Is(lint.Article) {
		start = int(p.Tokens[i-1].Start)
	}
	for k := i + 1; k < j; k++ {
		if w := p.LowerWord(&p.Tokens[k]); w == "up" || w == "down" {
			return lint.Span{Start: start, End: int(p.Tokens[k].Start)}, true
		}
	}
	return lint.Span{}, false
}
