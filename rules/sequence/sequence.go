// Package sequence judges whether function words can follow one another as they do.
//
// # Method
//
// Function words are so frequent that a pair which good English allows turns up in any million words. A pair or a triple
// that was met ten times more seldom than its words would make one expect is rare; a set of hashes tells at once that
// a pair is not. What is rare is judged by logistic regression over the words, and where these leave a doubt the tags, around
// it: “the place they came from is” has a rare pair and is English. The regression is learned from clean text
// in which function words were put in, taken out, exchanged and replaced at random.
//
// # Data
//
// The file model.bin holds a set of hashes and weights and no text. They are derived from Wikinews (CC BY 2.5), posts of 18F and
// Digital.gov, statements of the Federal Reserve, State of the Union addresses and novels (public domain), and the Go
// blog (CC BY 4.0); see the file NOTICE. The command that makes it, always with the same bytes from the same texts, is
//
//	go run ./cmd/seqtrain -texts ../shared/data -out rules/sequence/model.bin
//
// It prints what is found in the tenth of the documents that it did not learn from.
package sequence

import (
	_ "embed"
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/logit"
)

//go:embed model.bin
var embedded []byte

var standard = mustOpen(embedded)

// Never is an answer without doubt: the words can follow one another.
const Never = -20.0

// Stage is how much is looked at.
type Stage int

// The stages: words alone, words and tags.
const (
	Words Stage = iota
	Tags
	Stages // how many there are
)

// Size is the number of weights of a stage.
const Size = 1 << 16

const gate = 0.5 // below it, words alone decide where there is no doubt

// Model answers with its own set and weights.
type Model struct {
	Table
	weights [Stages]logit.Weights
}

// Table is what was counted.
type Table struct {
	Rare  Rare
	Bonds Bonds
}

// ModelSize is the number of bytes of a model.
const ModelSize = RareSize + BondSize + Size*int(Stages)

// OpenModel gives the model that data holds: the table, then the weights of each stage. The model keeps data.
func OpenModel(data []byte) (*Model, error) {
	if len(data) != ModelSize {
		return nil, fmt.Errorf("sequence model: %d bytes, want %d: make it again with cmd/seqtrain", len(data), ModelSize)
	}
	m := &Model{Table: Table{data[:RareSize], data[RareSize:][:BondSize]}}
	for i := range m.weights {
		m.weights[i] = data[RareSize+BondSize+Size*i:][:Size]
	}
	return m, nil
}

func mustOpen(data []byte) *Model {
	m, err := OpenModel(data)
	if err != nil {
		panic(err) // the embedded file and this package do not go together
	}
	return m
}

// Odd visits the function words of sentence s of d that can hardly follow the word before them, with the
// log-odds that they cannot, in a text where one sentence in five is damaged, less the doubt of the place. The token is an
// index into d.Tokens.
func Odd(d *lint.Document, s *lint.Sentence, doubt func(token int) float64, visit func(token int, odds float64)) {
	standard.Odd(d, s, doubt, visit)
}

// Odd is the function Odd.
func (m *Model) Odd(d *lint.Document, s *lint.Sentence, doubt func(token int) float64, visit func(token int, odds float64)) {
	m.Rare.Each(d, s, func(token int) {
		less := doubt(token)
		k := m.Of(d, s, token, Words)
		if m.Score(Words, k.List()) < gate+less/2 { // the tags seldom say more than that
			return
		}
		k = m.Of(d, s, token, Tags)
		visit(token, m.Score(Tags, k.List())-less)
	})
}

// Score is the answer of a stage for a place with the features keys.
func (m *Model) Score(stage Stage, keys []uint32) float64 { return m.weights[stage].Score(keys) }
