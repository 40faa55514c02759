package train

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"

	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/lint/tag/internal/model"
)

// Options say how to train.
type Options struct {
	Seed   uint64    // of the order of the sentences and the choice of variants
	Select int       // passes over the corpus of a first round, which only chooses features
	Often  int       // corrections that a feature needs there to be chosen
	Epochs int       // passes of the second round, which learns the weights
	Scale  float64   // stored weight of an averaged weight of 1
	Least  float64   // averaged weights below this are not stored
	Agree  float64   // part of a MASC sentence's tags that a model of EWT alone must confirm
	Log    io.Writer // of the progress
}

// Standard are the options of the embedded model.
func Standard() Options {
	return Options{Seed: 1, Select: 3, Often: 2, Epochs: 8, Scale: 8, Least: 0.5, Agree: 0.95, Log: io.Discard}
}

// Train learns a model from ewt and, if there is any, from what agrees with it in masc. Equal input gives equal bytes.
func Train(ewt, masc []Sentence, o Options) ([]byte, error) {
	rnd := rand.New(rand.NewPCG(o.Seed, 0))
	corpus := slices.Clone(ewt)
	for _, s := range ewt {
		whole, changed := Whole(s)
		if changed {
			corpus = append(corpus, whole)
		}
		corpus = append(corpus, Variants(whole, rnd)...)
	}
	if len(masc) == 0 {
		return learn(corpus, rnd, o)
	}
	data, err := learn(corpus, rnd, o)
	if err != nil {
		return nil, err
	}
	first, err := tag.Open(data)
	if err != nil {
		return nil, err
	}
	agreed := agreeing(first, masc, o.Agree)
	fmt.Fprintf(o.Log, "%d of %d sentences of MASC agree\n", len(agreed), len(masc))
	corpus = append(corpus, ewt...) // once more, to keep the upper hand
	return learn(append(corpus, agreed...), rnd, o)
}

// agreeing gives the sentences whose tags differ from the tagger's in a part of at most 1-agree of their words. MASC's tags
// were made by a machine and corrected unevenly; a sentence that two unlike taggers see alike is mostly right, and
// where it is not what EWT would have, that is little.
func agreeing(t *tag.Tagger, sentences []Sentence, agree float64) []Sentence {
	var out []Sentence
	var tags []tag.Tag
	for _, s := range sentences {
		if len(s.Words) < 5 {
			continue
		}
		tags = t.Words(tags[:0], s.Words)
		same := 0
		for i, got := range tags {
			if got == s.Tags[i] {
				same++
			}
		}
		if float64(same) >= agree*float64(len(tags)) {
			out = append(out, s)
		}
	}
	return out
}

// learn gives the model of a corpus.
func learn(corpus []Sentence, rnd *rand.Rand, o Options) ([]byte, error) {
	entries := lexicon(corpus)
	words, err := model.Encode(entries, nil)
	if err != nil {
		return nil, err
	}
	lex, err := model.Open(words)
	if err != nil {
		return nil, err
	}
	p := newPerceptron(lex)
	for range o.Select {
		p.epoch(corpus, rnd)
	}
	p.restart(o.Often)
	for i := range o.Epochs {
		p.epoch(corpus, rnd)
		fmt.Fprintf(o.Log, "epoch %d of %d: %d features\n", i+1, o.Epochs, len(p.rows))
	}
	return model.Encode(entries, p.averaged(o.Scale, o.Least))
}

// Accuracy gives the share of the words of sentences that the tagger tags as they are tagged.
func Accuracy(t *tag.Tagger, sentences []Sentence) float64 {
	var right, all int
	var tags []tag.Tag
	for _, s := range sentences {
		tags = t.Words(tags[:0], s.Words)
		for i, got := range tags {
			if got == s.Tags[i] {
				right++
			}
		}
		all += len(tags)
	}
	return float64(right) / float64(max(all, 1))
}
