// Command seqtrain learns the model of package sequence and writes it:
//
//	go run ./cmd/seqtrain -texts ../shared/data -out rules/sequence/model.bin
//
// Equal texts give equal bytes. It learns from nine documents in ten and prints what is found in the tenth: how
// many of the damaged places, by how many false alarms there are in the text as it was.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/rules/logit"
	"github.com/artlint/artlint/rules/sequence"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "seqtrain:", err)
		os.Exit(1)
	}
}

func run() error {
	dir := flag.String("texts", "", "folder of the text collections")
	out := flag.String("out", "", "file to write the model to; nothing is written without it")
	show := flag.Int("show", 0, "how many false alarms to show")
	flag.Parse()
	learn, held, err := training.Texts(*dir)
	if err != nil {
		return err
	}
	o := standard()
	data := train(learn, o)
	m, err := sequence.OpenModel(data)
	if err != nil {
		return err
	}
	words := functionWords(learn)
	for stage, name := range [...]string{"by words", "by tags"} {
		report(m, name, sequence.Stage(stage), held, words, *show)
	}
	return training.Write(*out, data)
}

// report shows what is found in texts.
func report(m *sequence.Model, name string, stage sequence.Stage, texts []string, words []string, show int) {
	const rate, seed = 0.3, 1000
	clean, _ := examplesOf(texts, &m.Table, stage, words, 0, seed)
	damaged, all := examplesOf(texts, &m.Table, stage, words, rate, seed)
	damaged = slices.DeleteFunc(damaged, func(e logit.Example) bool { return !e.Damaged })
	training.Report(os.Stdout, name, func(keys []uint32) float64 { return m.Score(stage, keys) }, clean, damaged, all, show)
}
