package logit_test

import (
	"bytes"
	"testing"

	"github.com/artlint/artlint/rules/logit"
)

func keys(parts ...uint32) []uint32 {
	var k logit.Keys
	for _, p := range parts {
		k.Add(p)
	}
	return k.List()
}

func TestKeys(t *testing.T) {
	if a, b := keys(1, 2), keys(2, 1); a[0] == b[0] || a[0] == b[1] {
		t.Error("the place of a feature in the list does not count")
	}
	if a, b := keys(1, 2), keys(1, 2); a[0] != b[0] || a[1] != b[1] {
		t.Error("equal features have other hashes")
	}
}

func TestEncode(t *testing.T) {
	got := logit.Encode([]float64{0, 1, -1, 1000, -1000})
	for i, want := range []int8{0, 16, -16, 127, -127} {
		if int8(got[i]) != want {
			t.Errorf("weight %d is stored as %d, want %d", i, int8(got[i]), want)
		}
	}
}

func TestLearn(t *testing.T) {
	examples := func() (out []logit.Example) {
		for i := range uint32(400) {
			out = append(out, logit.Example{Keys: keys(i%2, i%7), Damaged: i%2 == 1})
		}
		return out
	}
	o := logit.Options{Seed: 1, Size: 1 << 10, Epochs: 4, Rate: 0.1, Decay: 1e-5, Drop: 0.3}
	w := logit.Learn(examples(), o)
	if !bytes.Equal(w, logit.Learn(examples(), o)) {
		t.Error("equal examples gave different weights")
	}
	if yes, no := w.Score(keys(1, 3)), w.Score(keys(0, 3)); yes <= 0 || no >= 0 {
		t.Errorf("log-odds %.2f and %.2f, want one above and one below zero", yes, no)
	}
}
