package repeat

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// openers join a sentence to the one before it; those of one line say the same.
var openers = [...][]string{
	{"meanwhile", "in the meantime", "at the same time", "on the other hand", "for its part", "in the meanwhile"},
	{"however", "nevertheless", "nonetheless", "on the other hand", "in spite of this", "despite this"},
	{"moreover", "furthermore", "in addition", "in addition to this", "in addition to that", "besides", "additionally", "apart from this", "what is more"},
	{"therefore", "thus", "hence", "consequently", "as a result", "for this reason", "for that reason", "because of this", "accordingly"},
	{"for example", "for instance", "such as"},
	{"finally", "at last", "in the end", "in conclusion", "in short", "to sum up"},
}

// openerTwice looks for two openers of one meaning before the subject of s: "Meanwhile, at the same time, the ferry …".
func openerTwice(p *lint.Pass, s *lint.Sentence) {
	const longest = 6
	commas := 0
	for i := s.FirstToken + 1; i < min(s.FirstToken+2*longest, s.EndToken) && (commas > 0 || i < s.FirstToken+longest); i++ {
		if p.Tokens[i].Kind == lint.Comma {
			commas++
		}
	}
	if commas < 2 {
		return
	}
	text := p.Lower[s.Start:s.End]
	comma := strings.IndexByte(text, ',')
	if comma < 0 || comma > len("in addition to that") || s.Marks.Has(lint.StartsQuoted) {
		return
	}
	first, rest := text[:comma], strings.TrimLeft(text[comma+1:], " ")
	for _, group := range openers {
		if !slices.Contains(group, first) {
			continue
		}
		for _, second := range group {
			behind, ok := strings.CutPrefix(rest, second)
			if !ok || second == first || !strings.HasPrefix(behind, ",") || len(behind) < 3 {
				continue
			}
			start := s.End - len(rest)
			again := lint.Span{Start: start, End: start + len(second) + 1}
			reportTwice(p, lint.Span{Start: s.Start, End: again.End}, again, 0.78, "Both of these openings say the same")
			return
		}
	}
}
