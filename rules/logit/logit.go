// Package logit is logistic regression over hashed features, with weights of one byte: what a model that is
// embedded in the program is read and learned with.
package logit

import "math"

// Keys are the hashes of the features of one place.
type Keys struct {
	keys [64]uint32
	n    int
}

// Add lists the conjunction of parts; the place of the call in the list tells one kind of feature from another.
func (k *Keys) Add(parts ...uint32) {
	h := uint32(k.n+1) * 0x9E3779B9
	for _, p := range parts {
		h = (h ^ p) * 0x85EBCA6B
		h ^= h >> 13
	}
	h *= 0xC2B2AE35
	k.keys[k.n] = h ^ h>>16
	k.n++
}

// Truth is a fact as a part of a feature.
func Truth(fact bool) uint32 {
	if fact {
		return 1
	}
	return 0
}

// List is the hashes in the order in which they were added.
func (k *Keys) List() []uint32 { return k.keys[:k.n] }

// Weights are those of a model, one byte each; a feature has the weight at the leading bits of its hash. There is a power of two of them.
type Weights []byte

const scale = 16.0 // stored weight of a weight of 1

// Score is the answer for a place with the features keys, in log-odds.
func (w Weights) Score(keys []uint32) float64 {
	shift, sum := shiftOf(len(w)), 0
	for _, key := range keys {
		sum += int(int8(w[key>>shift]))
	}
	return float64(sum) / scale
}

// shiftOf is how many bits of a hash are too many for size weights.
func shiftOf(size int) int {
	shift := 32
	for ; size > 1; size >>= 1 {
		shift--
	}
	return shift
}

// Encode stores weights as bytes.
func Encode(weights []float64) Weights {
	out := make(Weights, len(weights))
	for i, w := range weights {
		out[i] = byte(int8(max(-127, min(127, math.Round(w*scale)))))
	}
	return out
}
