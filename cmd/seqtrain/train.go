package main

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/logit"
	"github.com/artlint/artlint/rules/sequence"
)

// options say how to train.
type options struct {
	Expected float64 // how often words must be expected together for their pair to be called rare
	Ratio    float64 // how much of that a rare pair is met
	Folds    int     // parts of the texts, each of which is learned from by the counts of the others
	Seed     uint64
	Copies   int     // how often each text is damaged, each time elsewhere
	Rate     float64 // part of the sentences that are damaged
	Learn    logit.Options
}

// standard are the options of the embedded model.
func standard() options {
	return options{
		Expected: 4, Ratio: 0.07, Folds: 5, Seed: 1, Copies: 10, Rate: 0.3,
		Learn: logit.Options{Seed: 1, Size: sequence.Size, Epochs: 2, Rate: 0.1, Decay: 1e-5, Drop: 0.5},
	}
}

// train learns a model from texts. What is rare in one part of them is counted in the others, as it will be in a new
// text. Equal input gives equal bytes.
func train(texts []string, o options) []byte {
	table := count(texts).table(o)
	out := append(slices.Clone([]byte(table.Rare)), table.Bonds...)
	words := functionWords(texts)
	others := make([]*sequence.Table, o.Folds)
	for fold := range others {
		others[fold] = count(part(texts, o.Folds, fold, false)).table(o)
	}
	for stage := range sequence.Stages {
		var examples []logit.Example
		for copy := range o.Copies {
			for fold, unseen := range others {
				more, _ := examplesOf(part(texts, o.Folds, fold, true), unseen, stage, words, o.Rate, o.Seed+uint64(copy*o.Folds+fold))
				examples = append(examples, more...)
			}
		}
		out = append(out, logit.Learn(examples, o.Learn)...)
	}
	return out
}

// part is the texts of one of several folds, or those of all others.
func part(texts []string, folds, fold int, own bool) []string {
	var out []string
	for i, text := range texts {
		if (i%folds == fold) == own {
			out = append(out, text)
		}
	}
	return out
}

// examplesOf damages the texts and lists the places with rare words. It also gives the number of places that were damaged, rare or not.
func examplesOf(texts []string, table *sequence.Table, stage sequence.Stage, words []string, rate float64, seed uint64) (out []logit.Example, damaged int) {
	rnd := rand.New(rand.NewPCG(seed, 0))
	for _, text := range texts {
		wrong, places := damage(text, words, rate, rnd)
		damaged += len(places)
		d := training.Document(wrong)
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if !d.Blocks[s.Block].IsProse() {
				continue
			}
			table.Rare.Each(d, s, func(token int) {
				k := table.Of(d, s, token, stage)
				t := &d.Tokens[token]
				pair := lint.Span{Start: int(d.Tokens[max(token-1, s.FirstToken)].Start), End: int(t.End)}
				out = append(out, logit.Example{
					Keys:    slices.Clone(k.List()),
					Damaged: touches(places, pair),
					Context: d.Text[max(0, pair.Start-50):pair.Start] + "[" + d.Slice(pair) + "]" + d.Text[pair.End:min(len(d.Text), pair.End+40)],
				})
			})
		}
	}
	return out, damaged
}

// touches reports whether span shares a place or its edge with one of places, which are in order.
func touches(places []lint.Span, span lint.Span) bool {
	i, _ := slices.BinarySearchFunc(places, span.Start, func(p lint.Span, start int) int { return cmp.Compare(p.End, start) })
	return i < len(places) && places[i].Start <= span.End
}

// functionWords are the function words of texts, each as often as the fourth root of its frequency has it.
func functionWords(texts []string) []string {
	met := map[string]int{}
	for _, text := range texts {
		d := training.Document(text)
		for i := range d.Tokens {
			if t := &d.Tokens[i]; t.Class != 0 && sequence.Function(t, false) {
				met[d.Word(t)]++
			}
		}
	}
	var words []string
	for word, n := range met {
		for ; n >= 16; n /= 16 {
			words = append(words, word)
		}
	}
	slices.Sort(words)
	return words
}
