package user

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// matcher is a compiled rule: where it looks, what it looks for, what it says.
type matcher struct {
	pattern    pattern
	except     []pattern
	before     []pattern // one of them must end where the match begins
	after      []pattern // one of them must begin where the match ends
	where      where
	message    string
	confidence float64
	fix        *fix
}

// where limits the sentences and places in which a pattern may match.
type where struct {
	kinds              uint16 // block kinds, a bit each; 0 for any
	all, none          lint.Marks
	minWords, maxWords int // of the sentence; 0 for no limit
	hostWords          int // of the sentence before it in its block
	quotation          quotation
	whole              bool // the match is the whole sentence, its stop aside
	start              bool // the match begins the sentence
}

type quotation uint8

const (
	anywhere quotation = iota
	outside
	inside
)

// fix says what replaces a match.
type fix struct {
	text          string
	applicability lint.Applicability
	message       string
	sentence      bool // the whole sentence goes, not only the match
}

// run looks at every sentence of the document.
func (m *matcher) run(p *lint.Pass) {
	if !m.pattern.mayStand(p.Document) {
		return
	}
	for i := range p.Sentences {
		if s := &p.Sentences[i]; m.pattern.mayMatch(s) && m.where.admits(p.Document, s, i) {
			m.search(p, s)
		}
	}
}

func (w *where) admits(d *lint.Document, s *lint.Sentence, i int) bool {
	if !s.Marks.All(w.all) || s.Marks.Has(w.none) || s.Words < w.minWords || w.maxWords > 0 && s.Words > w.maxWords {
		return false
	}
	if w.kinds != 0 && w.kinds&(1<<d.Blocks[s.Block].Kind) == 0 {
		return false
	}
	return w.hostWords == 0 || i > 0 && d.Sentences[i-1].Block == s.Block && d.Sentences[i-1].Words >= w.hostWords
}

// search reports the leftmost longest matches of the sentence.
func (m *matcher) search(p *lint.Pass, s *lint.Sentence) {
	in := sentence{doc: p.Document, tokens: p.SentenceTokens(s)}
	for i := 0; i < len(in.tokens); i++ {
		if m.where.start && i > 0 {
			return
		}
		if !m.pattern.first(&in, i) {
			continue
		}
		if in.tags == nil && m.wantsTags() {
			in.tags = p.Tags(s)
		}
		end := m.pattern.longest(&in, i)
		if end <= i || !m.accepts(&in, i, end) {
			continue
		}
		m.report(p, s, &in, i, end)
		i = end - 1
	}
}

func (m *matcher) wantsTags() bool {
	for _, patterns := range [][]pattern{m.except, m.before, m.after} {
		for k := range patterns {
			if patterns[k].tags {
				return true
			}
		}
	}
	return m.pattern.tags
}

// accepts applies the limits that concern the match itself, and the exceptions.
func (m *matcher) accepts(s *sentence, from, to int) bool {
	quoted := s.tokens[from].Has(lint.Quoted)
	if m.where.quotation == outside && quoted || m.where.quotation == inside && !quoted {
		return false
	}
	if m.where.whole {
		last := len(s.tokens)
		if s.tokens[last-1].Kind == lint.Stop {
			last--
		}
		if from != 0 || to < last {
			return false
		}
	}
	return m.inContext(s, from, to) && !m.excepted(s, from, to)
}

// inContext reports whether what stands around the match is as the rule wants it.
func (m *matcher) inContext(s *sentence, from, to int) bool {
	follows := m.after == nil
	for k := range m.after {
		follows = follows || m.after[k].longest(s, to) > to
	}
	precedes := m.before == nil
	for k := range m.before {
		for i := max(0, from-len(m.before[k].elements)); i < from && !precedes; i++ {
			precedes = m.before[k].longest(s, i) == from
		}
	}
	return follows && precedes
}

// excepted reports whether an exception overlaps the match.
func (m *matcher) excepted(s *sentence, from, to int) bool {
	for k := range m.except {
		for i := max(0, from-len(m.except[k].elements)); i < to; i++ {
			if m.except[k].longest(s, i) > from {
				return true
			}
		}
	}
	return false
}

func (m *matcher) report(p *lint.Pass, s *lint.Sentence, in *sentence, from, to int) {
	span := lint.Span{Start: int(in.tokens[from].Start), End: int(in.tokens[to-1].End)}
	if m.fix != nil && m.fix.sentence {
		span = s.Span
	}
	matched := p.Slice(span)
	f := lint.Finding{Span: span, Confidence: m.confidence, Message: strings.ReplaceAll(m.message, "$0", matched)}
	if m.fix != nil {
		repair := m.fix.of(p, span, matched)
		if m.fix.text == "" && from == 0 && to < len(in.tokens) && in.tokens[to].Has(lint.Lower) && !m.fix.sentence {
			first := int(in.tokens[to].Start) // of the sentence now
			repair.Edits = append(repair.Edits, lint.Edit{Span: lint.Span{Start: first, End: first + 1}, New: strings.ToUpper(p.Text[first : first+1])})
		}
		f.Fixes = []lint.Fix{repair}
	}
	p.Report(f)
}

// of makes the repair of one match; a replacement keeps the capital of what it replaces.
func (f *fix) of(p *lint.Pass, span lint.Span, matched string) lint.Fix {
	message := f.message
	if f.text == "" {
		if message == "" {
			message = fmt.Sprintf("Delete “%s”", matched)
		}
		return p.Delete(span, f.applicability, message)
	}
	text := f.text
	if c := matched[0]; c >= 'A' && c <= 'Z' && text[0] >= 'a' && text[0] <= 'z' {
		text = strings.ToUpper(text[:1]) + text[1:]
	}
	if message == "" {
		message = fmt.Sprintf("Write “%s”", text)
	}
	return p.Replace(span, text, f.applicability, message)
}
