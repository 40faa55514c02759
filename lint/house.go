package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// House is the style of one newsroom: what it prefers where both are English, and
// what is to be left alone. Its zero value has no preference.
type House struct {
	UnitedStates string     // "US" or "U.S."; empty: as most of the document has it
	Quotes       QuoteMarks // of double quotations
	Names        []string   // known names, spelled as the house spells them: never flagged as they stand
	Keep         []string   // words and phrases that no repair may change
	Boilerplate  []string   // lines of partners that are not copy: whole lines, without regard to case and outer white space
}

// QuoteMarks are the marks that a house writes quotations with.
type QuoteMarks string

// The quotation marks.
const (
	AnyQuotes      QuoteMarks = ""
	CurlyQuotes    QuoteMarks = "curly"
	StraightQuotes QuoteMarks = "straight"
)

// IsBoilerplate reports whether line is one of the house's boilerplate lines.
func (h *House) IsBoilerplate(line string) bool {
	line = strings.TrimSpace(line)
	return slices.ContainsFunc(h.Boilerplate, func(b string) bool { return strings.EqualFold(strings.TrimSpace(b), line) })
}

// KnowsName reports whether word is one of the house's names or a word of one.
func (h *House) KnowsName(word string) bool {
	return slices.ContainsFunc(h.Names, func(name string) bool {
		return name == word || slices.Contains(strings.Fields(name), word)
	})
}

// protect drops findings that are about nothing but a known name or a kept word,
// and the fixes that would change a kept word. Spans are of d.Text.
func (h *House) protect(d *Document, found []Finding) []Finding {
	if len(h.Names) == 0 && len(h.Keep) == 0 {
		return found
	}
	var out []Finding
	for _, f := range found {
		within := func(s Span) bool { return s.Contains(f.Span) }
		if f.Span.Len() > 0 && (anyOccurrence(d, f.Span, h.Names, within) || anyOccurrence(d, f.Span, h.Keep, within)) {
			continue
		}
		f.Fixes = slices.DeleteFunc(slices.Clone(f.Fixes), func(x Fix) bool {
			return slices.ContainsFunc(x.Edits, func(e Edit) bool { return h.changesKept(d, e) })
		})
		out = append(out, f)
	}
	return out
}

// changesKept reports whether e takes away a part of a kept word, or splits one.
func (h *House) changesKept(d *Document, e Edit) bool {
	return anyOccurrence(d, e.Span, h.Keep, func(s Span) bool {
		if e.Len() == 0 {
			return s.Start < e.Start && e.Start < s.End
		}
		return s.Overlaps(e.Span) && !strings.Contains(e.New, d.Slice(s))
	})
}

// anyOccurrence reports whether ok holds for a place within reach of near where
// one of the words stands as a word of its own.
func anyOccurrence(d *Document, near Span, words []string, ok func(Span) bool) bool {
	for _, w := range words {
		if w == "" {
			continue
		}
		from, to := max(0, near.Start-len(w)), min(len(d.Text), near.End+len(w))
		for at := from; at < to; {
			n := strings.Index(d.Text[at:to], w)
			if n < 0 {
				break
			}
			s := Span{at + n, at + n + len(w)}
			if isWholeWord(d.Text, s) && ok(s) {
				return true
			}
			at = s.Start + 1
		}
	}
	return false
}

// isWholeWord reports whether neither end of s cuts a word of text.
func isWholeWord(text string, s Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	first, _ := utf8.DecodeRuneInString(text[s.Start:])
	last, _ := utf8.DecodeLastRuneInString(text[:s.End])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	return !(isWordRune(before) && isWordRune(first)) && !(isWordRune(last) && isWordRune(after))
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
