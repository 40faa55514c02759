package main

import (
	"math/rand/v2"
	"slices"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

// options say how to train.
type options struct {
	Seed   uint64  // of the cuts
	Copies int     // how often each text is cut, each time elsewhere
	Rate   float64 // part of the sentences that are cut
	Real   int     // how often an annotated torn-off sentence counts
	Learn  logit.Options
	Torn   float64 // size of the first step for torn-off sentences, of which there are few
}

// standard are the options of the embedded model.
func standard() options {
	return options{
		Seed: 1, Copies: 8, Rate: 0.25, Real: 20,
		Learn: logit.Options{Seed: 1, Size: boundary.Size, Epochs: 4, Rate: 0.1, Decay: 1e-5, Drop: 0.4}, Torn: 0.03,
	}
}

// train learns a model from texts and annotated articles. Equal input gives equal bytes.
func train(texts []string, articles []gold.Article, o options) []byte {
	var out []byte
	for q := range boundary.TornOff {
		var examples []logit.Example
		for i := range o.Copies {
			examples = append(examples, places(texts, q, o.Rate, o.Seed+uint64(i))...)
		}
		out = append(out, logit.Learn(examples, o.Learn)...)
	}
	o.Learn.Rate = o.Torn
	return append(out, logit.Learn(tornExamples(texts, articles, o), o.Learn)...)
}

// places cuts the texts and lists the places that question q is about.
func places(texts []string, q boundary.Question, rate float64, seed uint64) []logit.Example {
	rnd := rand.New(rand.NewPCG(seed, 0))
	var out []logit.Example
	for _, text := range texts {
		damaged, cuts := cut(text, rate, rnd)
		d := training.Document(damaged)
		for i := range d.Sentences {
			a, b := &d.Sentences[i], (*lint.Sentence)(nil)
			if i+1 < len(d.Sentences) && d.Sentences[i+1].Block == a.Block {
				b = &d.Sentences[i+1]
			}
			if !boundary.Asks(d, a, b, q) {
				continue
			}
			f := boundary.Of(d, a, b, q)
			out = append(out, logit.Example{
				Keys: slices.Clone(f.List()), Damaged: cuts[int(d.Tokens[a.EndToken-1].Start)],
				Context: endOf(d, a) + d.Text[a.End:min(len(d.Text), a.End+50)],
			})
		}
	}
	return out
}

// endOf is the end of s and a bar, to be shown before what follows.
func endOf(d *lint.Document, s *lint.Sentence) string {
	const shown = 80 // bytes
	return d.Text[max(s.Start, s.End-shown):s.End] + " | "
}
