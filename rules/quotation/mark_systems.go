package quotation

import (
	"github.com/artlint/artlint/lint"
)

type markSystem uint8

const (
	straight markSystem = iota
	curly
	backquotes
	foreign
)

func systemOf(p *lint.Pass, token int) markSystem {
	switch p.Word(&p.Tokens[token]) {
	case `"`:
		return straight
	case "“", "”":
		return curly
	case "``", "''":
		return backquotes
	}
	return foreign
}

// styleCount counts the quotations of each system whose marks agree.
type styleCount [foreign + 1]int

// houseVote outweighs what any document does.
const houseVote = 1 << 30

func countStyles(p *lint.Pass) *styleCount {
	var n styleCount
	switch p.House.Quotes {
	case lint.CurlyQuotes:
		n[curly] = houseVote
	case lint.StraightQuotes:
		n[straight] = houseVote
	}
	for q := range everyDouble(p) {
		if q.Open < 0 || q.Close < 0 {
			continue
		}
		if open := systemOf(p, q.Open); open == foreign || open == systemOf(p, q.Close) {
			n[open]++
		}
	}
	return &n
}

// majority is the system most of the document's quotations use; otherwise where it is even.
func (n *styleCount) majority(otherwise markSystem) markSystem {
	switch {
	case n[curly] > n[straight]:
		return curly
	case n[straight] > n[curly]:
		return straight
	}
	return otherwise
}

func marksOf(s markSystem) (open, shut string) {
	if s == curly {
		return "“", "”"
	}
	return `"`, `"`
}
