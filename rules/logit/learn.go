package logit

import (
	"math"
	"math/rand/v2"
)

// Example is a place in a text, and whether it was damaged.
type Example struct {
	Keys    []uint32
	Damaged bool
	Context string // the text around it, to be shown
}

// Options say how to learn.
type Options struct {
	Seed   uint64  // of the order of the examples
	Size   int     // number of weights, a power of two
	Epochs int     // passes over the examples
	Rate   float64 // size of the first step
	Decay  float64 // of weights, each step
	Drop   float64 // part of the features that an example does without, each time others
}

// Learn gives the weights of a logistic regression, found by stochastic gradient descent with a step size for
// each weight (Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011). Equal examples give equal weights;
// their order changes.
func Learn(examples []Example, o Options) Weights {
	weights, squares := make([]float64, o.Size), make([]float64, o.Size)
	rnd := rand.New(rand.NewPCG(o.Seed, 1))
	shift := shiftOf(o.Size)
	var kept []uint32
	for range o.Epochs {
		rnd.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for i := range examples {
			kept = kept[:0]
			total := 0.0
			for _, key := range examples[i].Keys {
				if rnd.Float64() >= o.Drop {
					kept = append(kept, key>>shift)
					total += weights[key>>shift]
				}
			}
			wrong := 1 / (1 + math.Exp(-total/(1-o.Drop)))
			if examples[i].Damaged {
				wrong--
			}
			for _, key := range kept {
				step := wrong + o.Decay*weights[key]
				squares[key] += step * step
				weights[key] -= o.Rate * step / (math.Sqrt(squares[key]) + 1e-3)
			}
		}
	}
	return Encode(weights)
}
