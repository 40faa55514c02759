package main

import (
	"math"
	"math/rand/v2"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/boundary"
)

// options say how to train.
type options struct {
	Seed   uint64  // of the cuts and of the order of the examples
	Copies int     // how often each text is cut, each time elsewhere
	Rate   float64 // part of the sentences that are cut
	Epochs int     // passes over the examples
	Rate0  float64 // size of the first step
	Decay  float64 // of weights, each step
	Drop   float64 // part of the features that an example does without, each time others
}

// standard are the options of the embedded model.
func standard() options {
	return options{Seed: 1, Copies: 8, Rate: 0.25, Epochs: 4, Rate0: 0.1, Decay: 1e-5, Drop: 0.4}
}

// train learns a model from texts. Equal input gives equal bytes.
func train(texts []string, o options) []byte {
	var out []byte
	for q := range boundary.Questions {
		var examples []example
		for copy := range o.Copies {
			examples = append(examples, places(texts, q, o.Rate, o.Seed+uint64(copy))...)
		}
		out = append(out, boundary.Encode(learn(examples, o))...)
	}
	return out
}

// example is a place in a text, and whether it was damaged.
type example struct {
	Keys    []uint32
	Damaged bool
	Context string // the text around it
}

// places cuts the texts and lists the places that question q is about.
func places(texts []string, q boundary.Question, rate float64, seed uint64) []example {
	rnd := rand.New(rand.NewPCG(seed, 0))
	var out []example
	for _, text := range texts {
		damaged, cuts := cut(text, rate, rnd)
		d := format.Text("text", damaged)
		segment.Analyze(d)
		for i := range d.Sentences {
			a, b := &d.Sentences[i], (*lint.Sentence)(nil)
			if i+1 < len(d.Sentences) && d.Sentences[i+1].Block == a.Block {
				b = &d.Sentences[i+1]
			}
			if !boundary.Asks(d, a, b, q) {
				continue
			}
			f := boundary.Of(d, a, b, q)
			out = append(out, example{
				Keys:    append([]uint32(nil), f.Keys()...),
				Damaged: cuts[int(d.Tokens[a.EndToken-1].Start)],
				Context: d.Text[max(a.Start, a.End-80):a.End] + " | " + d.Text[a.End:min(len(d.Text), a.End+50)],
			})
		}
	}
	return out
}

// learn gives the weights of a logistic regression, found by stochastic gradient descent with a step size for
// each weight (Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011).
func learn(examples []example, o options) []float64 {
	weights, squares := make([]float64, boundary.Size), make([]float64, boundary.Size)
	rnd := rand.New(rand.NewPCG(o.Seed, 1))
	var kept []uint32
	for range o.Epochs {
		rnd.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for i := range examples {
			kept = kept[:0]
			for _, key := range examples[i].Keys {
				if rnd.Float64() >= o.Drop {
					kept = append(kept, key)
				}
			}
			wrong := 1 / (1 + math.Exp(-sum(weights, kept)/(1-o.Drop)))
			if examples[i].Damaged {
				wrong--
			}
			for _, key := range kept {
				step := wrong + o.Decay*weights[key]
				squares[key] += step * step
				weights[key] -= o.Rate0 * step / (math.Sqrt(squares[key]) + 1e-3)
			}
		}
	}
	return weights
}

func sum(weights []float64, keys []uint32) float64 {
	total := 0.0
	for _, key := range keys {
		total += weights[key]
	}
	return total
}
