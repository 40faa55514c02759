package main

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/artlint/artlint/rules/sequence"
)

var article = strings.Repeat("The council voted for a new bridge across the river on Monday. It will be built by a firm from Oslo that won the tender.\n\n", 30)

func TestDamagePlaces(t *testing.T) {
	words := []string{"of", "the"}
	wrong, places := damage(article, words, 0.9, rand.New(rand.NewPCG(1, 1)))
	if len(places) == 0 {
		t.Fatal("nothing was damaged")
	}
	for _, p := range places {
		if p.End > len(wrong) || strings.TrimSpace(wrong[p.Start:p.End]) == "" {
			t.Errorf("no word at %v", p)
		}
	}
}

func TestDamageNothing(t *testing.T) {
	if wrong, places := damage(article, []string{"of"}, 0, rand.New(rand.NewPCG(1, 1))); wrong != article || len(places) != 0 {
		t.Errorf("the text changed, with %d places", len(places))
	}
}

func TestTrain(t *testing.T) {
	o := standard()
	o.Copies = 1
	texts := []string{article, article, article, article, article}
	data := train(texts, o)
	if !bytes.Equal(data, train(texts, o)) {
		t.Error("equal texts gave different models")
	}
	if _, err := sequence.OpenModel(data); err != nil {
		t.Error(err)
	}
}
