// Package boundary judges where sentences end: whether a full stop cuts one sentence in
// two, whether a sentence breaks off, and whether a short one was torn off the sentence before it.
//
// # Method
//
// Logistic regression over hashed features: the words and tags around the stop, the shape of
// both sides (their verbs, their length, their phrases in a row). It is learned from clean text that is cut at random
// places: the stops that were put in are what a machine's false stops look like, those of the writers are not. What torn-off
// sentences look like is learned from the annotated articles of this repository; its clean articles and the short
// sentences of clean text are what they do not look like.
//
// Where many places are asked about, each question is asked twice. The words alone answer it for nine joints in ten, so
// that only the doubtful ones are tagged.
//
// # Data
//
// The file model.bin holds weights and no text. They are derived from Wikinews (CC BY 2.5), posts of 18F and
// Digital.gov, statements of the Federal Reserve, State of the Union addresses and novels (public domain), and the Go
// blog (CC BY 4.0); see the file NOTICE. The command that makes it, always with the same bytes from the same texts, is
//
//	go run ./cmd/boundtrain -texts ../shared/data -out rules/boundary/model.bin
//
// It prints what is found in the tenth of the documents that it did not learn from.
package boundary

import (
	_ "embed"
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/logit"
)

//go:embed model.bin
var embedded []byte

var standard = mustOpen(embedded)

// Never is an answer without doubt: there is nothing the matter with the stop.
const Never = -20.0

// Cut is how likely the stop between sentences a and b of d, two neighbours, cuts one sentence in
// two: log-odds, in a text that is cut at about one stop in four.
func Cut(d *lint.Document, a, b *lint.Sentence) float64 { return standard.Cut(d, a, b) }

// BreaksOff is how likely sentence s of d lacks its end: log-odds, in a text where one sentence in seven does.
func BreaksOff(d *lint.Document, s *lint.Sentence) float64 { return standard.BreaksOff(d, s) }

// Torn is how likely the short sentence s of d was torn off its host, the sentence before it: log-odds, in a text where
// one short sentence in four was.
func Torn(d *lint.Document, host, s *lint.Sentence) float64 { return standard.Torn(d, host, s) }

// Model answers with its own weights.
type Model struct{ weights logit.Weights }

// A Question is what a model can be asked.
type Question int

// The questions, the first two by words alone and by words and tags.
const (
	CutByWords Question = iota
	CutByTags
	BreaksOffByWords
	BreaksOffByTags
	TornOff
	Questions // how many there are
)

// Size is the number of weights of a question.
const Size = 1 << 18

// gate is the log-odds below which words alone decide, as for nine joints in ten.
const gate = 0.6

// Open gives the model that data holds. The model keeps data.
func Open(data []byte) (*Model, error) {
	if len(data) != Size*int(Questions) {
		return nil, fmt.Errorf("boundary model: %d bytes, want %d: make it again with cmd/boundtrain", len(data), Size*int(Questions))
	}
	return &Model{data}, nil
}

func mustOpen(data []byte) *Model {
	m, err := Open(data)
	if err != nil {
		panic(err) // the embedded file and this package do not go together
	}
	return m
}

// Cut is the function Cut.
func (m *Model) Cut(d *lint.Document, a, b *lint.Sentence) float64 {
	return m.twice(d, a, b, CutByWords, CutByTags)
}

// BreaksOff is the function BreaksOff.
func (m *Model) BreaksOff(d *lint.Document, s *lint.Sentence) float64 {
	return m.twice(d, s, nil, BreaksOffByWords, BreaksOffByTags)
}

// twice asks a question of words alone, and of the tags too where they leave a doubt.
func (m *Model) twice(d *lint.Document, a, b *lint.Sentence, byWords, byTags Question) float64 {
	f := Of(d, a, b, byWords)
	if m.Score(byWords, f.List()) < gate {
		return Never
	}
	f = Of(d, a, b, byTags)
	return m.Score(byTags, f.List())
}

// Torn is the function Torn.
func (m *Model) Torn(d *lint.Document, host, s *lint.Sentence) float64 {
	f := Of(d, host, s, TornOff)
	return m.Score(TornOff, f.List())
}

// Score is the answer to question q of a place with the features keys, in log-odds.
func (m *Model) Score(q Question, keys []uint32) float64 {
	return m.weights[int(q)*Size:][:Size].Score(keys)
}

// Asks reports whether question q can be asked of sentence a of d, and of b, which follows it in its paragraph or is nil.
func Asks(d *lint.Document, a, b *lint.Sentence, q Question) bool {
	if q == TornOff {
		return d.Blocks[a.Block].IsProse() && b != nil && asksTorn(d, a, b)
	}
	if !d.Blocks[a.Block].IsProse() || !a.Marks.Has(lint.PlainStop) || a.Marks.Has(lint.EndsQuoted) || d.Tokens[a.EndToken-1].Kind != lint.Stop {
		return false
	}
	switch q {
	case BreaksOffByWords, BreaksOffByTags:
		return a.Words >= 4 && d.Tokens[a.EndToken-2].Kind == lint.Word
	}
	initial := d.Tokens[a.EndToken-2].End-d.Tokens[a.EndToken-2].Start == 1
	return a.Words >= 2 && !initial && b != nil && b.Words >= 2 && !b.Marks.Has(lint.DoubtfulStart|lint.StartsLower|lint.StartsQuoted) &&
		d.Tokens[b.FirstToken].Kind == lint.Word
}

// asksTorn reports whether s, behind host, is short and no more than a sentence: what ends a quotation may be the host too.
func asksTorn(d *lint.Document, host, s *lint.Sentence) bool {
	const hostWords, words = 2, 9
	first := &d.Tokens[s.FirstToken]
	return host.Words >= hostWords && host.Marks.Has(lint.PlainStop|lint.EndsQuoted) &&
		s.Words >= 1 && s.Words <= words && (s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.BlockLast) && d.Tokens[s.EndToken-1].Kind == lint.Word) &&
		!s.Marks.Has(lint.WithQuote|lint.StartsQuoted|lint.WithPause|lint.WithBracket|lint.WithAddress|lint.WithDash) &&
		first.Kind == lint.Word && !first.Has(lint.Quoted)
}
