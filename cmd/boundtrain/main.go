// Command boundtrain learns the model of package boundary and writes it:
//
//	go run ./cmd/boundtrain -texts ../shared/data -out rules/boundary/model.bin
//
// Equal texts give equal bytes. It learns from nine documents in ten and prints what is found in the tenth: how
// many of the places that were cut, by how many false alarms there are in the text as it was.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "boundtrain:", err)
		os.Exit(1)
	}
}

func run() error {
	dir := flag.String("texts", "", "folder of the text collections")
	copies := flag.String("copy", "testdata/copy", "folder of the annotated articles and of the clean ones")
	out := flag.String("out", "", "file to write the model to; nothing is written without it")
	show := flag.Int("show", 0, "how many false alarms to show for each question")
	flag.Parse()
	learn, held, err := training.Texts(*dir)
	if err != nil {
		return err
	}
	articles, err := readArticles(*copies)
	if err != nil {
		return err
	}
	articles, heldArticles := split(articles)
	data := train(learn, articles, standard())
	m, err := boundary.Open(data)
	if err != nil {
		return err
	}
	report := func(name string, q boundary.Question, clean, damaged []logit.Example) {
		damaged = slices.DeleteFunc(damaged, func(e logit.Example) bool { return !e.Damaged })
		score := func(keys []uint32) float64 { return m.Score(q, keys) }
		training.Report(os.Stdout, name, score, clean, damaged, len(damaged), *show)
	}
	const rate, seed = 0.15, 1000
	for q, name := range [...]string{"cut, by words", "cut, by tags", "breaks off, by words", "breaks off, by tags"} {
		q := boundary.Question(q)
		report(name, q, places(held, q, 0, seed), places(held, q, rate, seed))
	}
	report("torn off", boundary.TornOff, shortOnes(held), annotated(heldArticles))
	return training.Write(*out, data)
}

// split keeps one article in ten from those that are learned from.
func split(articles []gold.Article) (learn, held []gold.Article) {
	for i := len(articles) - 1; i >= 0; i -= 10 {
		held = append(held, articles[i])
		articles = slices.Delete(articles, i, i+1)
	}
	return articles, held
}
