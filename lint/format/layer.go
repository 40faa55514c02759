package format

import (
	"sort"
	"strings"

	"github.com/artlint/artlint/lint"
)

// spelling is how a container writes text. Spellings are compared by address; nil writes text as it is.
type spelling struct{ write func(string) string }

// run is a stretch of a layer and the bytes of Source that spell it.
type run struct {
	text, source lint.Span
	exact        bool
	as           *spelling
}

// layer is a text that lies in Source in another spelling: a JSON string without
// its escapes, the character data of an element. Without runs it is Source itself.
type layer struct {
	text string
	runs []run
}

// add appends source[span], which reads as text.
func (l *layer) add(text *strings.Builder, s string, source lint.Span, exact bool, as *spelling) {
	if s == "" {
		return
	}
	start := text.Len()
	text.WriteString(s)
	l.runs = append(l.runs, run{lint.Span{Start: start, End: text.Len()}, source, exact, as})
}

// source is the span of Source that spells text[start:end].
func (l *layer) source(span lint.Span) lint.Span {
	if l.runs == nil {
		return span
	}
	first, last := l.runAt(span.Start), l.runAt(span.End-1)
	if first == len(l.runs) {
		end := l.runs[len(l.runs)-1].source.End
		return lint.Span{Start: end, End: end}
	}
	r := &l.runs[first]
	out := r.source
	if r.exact {
		out.Start += max(0, span.Start-r.text.Start)
	}
	if span.Len() == 0 {
		return lint.Span{Start: out.Start, End: out.Start}
	}
	r = &l.runs[min(last, len(l.runs)-1)]
	out.End = r.source.End
	if r.exact {
		out.End = r.source.Start + min(span.End, r.text.End) - r.text.Start
	}
	return out
}

// runAt is the index of the first run that ends behind offset.
func (l *layer) runAt(offset int) int {
	return sort.Search(len(l.runs), func(i int) bool { return l.runs[i].text.End > offset })
}
