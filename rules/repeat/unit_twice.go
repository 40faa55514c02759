package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// unitFollows reports whether a word behind the one that follows number token i may be it again, by their first letters.
func unitFollows(p *lint.Pass, i int) bool {
	const farthest, shortest = 6, 4
	unit := &p.Tokens[i+1]
	if p.Text[p.Tokens[i+2].Start] == '/' {
		return true
	}
	for j := i + 2; j < min(i+farthest, len(p.Tokens)); j++ {
		switch t := &p.Tokens[j]; {
		case t.Kind == lint.Comma:
			return false
		case t.Kind == lint.Word && t.Class == 0 && t.End-t.Start >= shortest && p.Lower[t.Start] == p.Lower[unit.Start]:
			return true
		}
	}
	return false
}

// unitTwice looks behind number token i for its unit and the same unit again: "6 km kilometres", "9 minutes of time minutes", "4 m/s per second".
func unitTwice(p *lint.Pass, i int) {
	const farthest = 6
	unit := strings.TrimSuffix(p.Word(&p.Tokens[i+1]), ".")
	quantity := lexicon.Unit(unit)
	if quantity == "" {
		return
	}
	start, per := i+1, false
	for j := i + 2; j < min(i+farthest, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		word := p.LowerWord(t)
		switch {
		case word == "/" && j+1 < len(p.Tokens) && j == i+2:
			per, unit, start = true, p.LowerWord(&p.Tokens[j+1]), j+1
			if quantity = lexicon.Unit(unit); quantity == "" {
				return
			}
			j++
			continue
		case t.Kind == lint.Stop && j == i+2 && len(unit) < 4, t.Has(lint.Clitic), t.Kind == lint.Mark && !t.Has(lint.SpaceBefore), word == "of", word == "time", word == "per" && per:
			continue
		case t.Kind != lint.Word || len(word) < 4 || word[0] != unit[0] || lexicon.Unit(word) != quantity || per && p.LowerWord(&p.Tokens[j-1]) != "per":
			return
		}
		if last := p.LowerWord(&p.Tokens[j-1]); last == "of" || j == start+1 && len(unit) > 3 || j+1 < len(p.Tokens) && p.Tokens[j+1].Has(lint.Clitic) && last == "time" {
			return
		}
		again := upTo(&p.Tokens[start+1], t)
		if j == start+1 || !per && len(unit) < 4 {
			again = lint.Span{Start: int(p.Tokens[start].Start), End: int(t.Start)} // keep the word
			if per || unit == word {
				again = t.Span()
			}
		}
		reportTwice(p, upTo(&p.Tokens[i], t), again, 0.86, "The unit stands here twice")
		return
	}
}
