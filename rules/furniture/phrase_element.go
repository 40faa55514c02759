package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

type elementKind uint8

const (
	single elementKind = iota
	capitals
	few
	rest
)

type element struct {
	kind     elementKind
	words    []string
	optional bool
}

func parseElement(f string) element {
	switch f {
	case "Aa+":
		return element{kind: capitals}
	case "~":
		return element{kind: few}
	case "...":
		return element{kind: rest}
	}
	words, optional := strings.CutSuffix(f, "?")
	if words == "" {
		return element{words: []string{f}}
	}
	return element{words: strings.Split(words, "|"), optional: optional}
}

// match reports whether elements spell all of tokens.
func match(d *lint.Document, elements []element, tokens []lint.Token) bool {
	if len(elements) == 0 {
		return len(tokens) == 0
	}
	e, others := &elements[0], elements[1:]
	switch e.kind {
	case few, rest:
		most := len(tokens)
		if e.kind == few {
			most = min(most, 4)
		}
		for n := 0; n <= most; n++ {
			if match(d, others, tokens[n:]) {
				return true
			}
		}
		return false
	case capitals:
		for n := 1; n <= len(tokens) && isCapitalRun(d, tokens[n-1], n == 1); n++ {
			if match(d, others, tokens[n:]) {
				return true
			}
		}
		return false
	}
	if len(tokens) > 0 && e.takes(d, &tokens[0]) && match(d, others, tokens[1:]) {
		return true
	}
	return e.optional && match(d, others, tokens)
}

func (e *element) takes(d *lint.Document, t *lint.Token) bool {
	word := plain(d, t)
	for _, w := range e.words {
		switch w {
		case word:
			return true
		case numberKey:
			if t.Kind == lint.Number {
				return true
			}
		case "@":
			if t.Kind == lint.Address {
				return true
			}
		case "Aa":
			if t.Capital() {
				return true
			}
		}
	}
	return false
}

func isCapitalRun(d *lint.Document, t lint.Token, first bool) bool {
	if t.Capital() {
		return true
	}
	return !first && (t.Kind == lint.Comma || t.Is(lint.Coordinator) || t.Has(lint.Clitic) || d.Text[t.Start] == '&' || d.Text[t.Start] == '/' || d.Word(&t) == "of")
}

// plain is the token in lower case with a straight apostrophe.
func plain(d *lint.Document, t *lint.Token) string {
	w := d.LowerWord(t)
	if t.Has(lint.Clitic) {
		w = strings.Replace(w, "’", "'", 1)
	}
	return w
}
