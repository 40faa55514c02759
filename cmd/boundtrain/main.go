// Command boundtrain learns the model of package boundary and writes it:
//
//	go run ./cmd/boundtrain -texts ../shared/data -out rules/boundary/model.bin
//
// Equal texts give equal bytes. It learns from nine documents in ten and prints what is found in the tenth: how
// many of the places that were cut, by how many false alarms there are in the text as it was.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

// collections are the folders of texts whose licences allow a model to be learned from them.
var collections = []string{
	"clean-news-wikinews", "clean-gov-18f", "clean-gov-digitalgov", "clean-gov-fomc",
	"clean-fiction-standardebooks", "clean-speech-stateunion", "clean-tech-goblog",
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "boundtrain:", err)
		os.Exit(1)
	}
}

func run() error {
	dir := flag.String("texts", "", "folder of the text collections")
	copies := flag.String("copy", "testdata/copy/dirty", "folder of the annotated articles")
	out := flag.String("out", "", "file to write the model to; nothing is written without it")
	show := flag.Int("show", 0, "how many false alarms to show for each question")
	flag.Parse()
	if *dir == "" {
		return fmt.Errorf("-texts is missing: the folder of the text collections")
	}
	var learn, held []string
	for _, name := range collections {
		texts, err := read(filepath.Join(*dir, name, "docs.jsonl"))
		if err != nil {
			return err
		}
		for i, text := range texts {
			if i%10 == 9 {
				held = append(held, text)
			} else {
				learn = append(learn, text)
			}
		}
	}
	articles, err := readArticles(*copies)
	if err != nil {
		return err
	}
	var heldArticles []article
	for i := len(articles) - 1; i >= 0; i -= 10 {
		heldArticles = append(heldArticles, articles[i])
		articles = slices.Delete(articles, i, i+1)
	}
	data := train(learn, articles, standard())
	m, err := boundary.Open(data)
	if err != nil {
		return err
	}
	const rate, seed = 0.15, 1000
	for q, name := range [...]string{"cut, by words", "cut, by tags", "breaks off, by words", "breaks off, by tags"} {
		q := boundary.Question(q)
		report(m, name, q, places(held, q, 0, seed), places(held, q, rate, seed), *show)
	}
	report(m, "torn off", boundary.TornOff, shortOnes(held, nil), annotated(heldArticles), *show)
	if *out == "" {
		return nil
	}
	if err := os.WriteFile(*out, data, 0o644); err != nil {
		return fmt.Errorf("model not written: %w", err)
	}
	return nil
}

// report shows the part of the damaged places that is found at several rates of false alarms, and the worst of these.
func report(m *boundary.Model, name string, q boundary.Question, clean, damaged []logit.Example, show int) {
	damaged = slices.DeleteFunc(damaged, func(e logit.Example) bool { return !e.Damaged })
	score := func(e *logit.Example) float64 { return m.Score(q, e.Keys) }
	slices.SortStableFunc(clean, func(a, b logit.Example) int { return cmp.Compare(score(&b), score(&a)) })
	fmt.Printf("%s: %d places, %d damaged\n", name, len(clean), len(damaged))
	for _, alarms := range []int{1, 3, 10, 30, 100, 300, 1000} {
		if alarms >= len(clean) {
			break
		}
		threshold, found := score(&clean[alarms]), 0
		for i := range damaged {
			if score(&damaged[i]) > threshold {
				found++
			}
		}
		fmt.Printf("  above %5.2f: %4d false alarms, 1 in %d, and %.1f %% found\n", threshold, alarms, len(clean)/alarms, 100*float64(found)/float64(len(damaged)))
	}
	for i := range clean[:min(show, len(clean))] {
		fmt.Printf("  %5.2f  %s\n", score(&clean[i]), strings.ReplaceAll(clean[i].Context, "\n", " "))
	}
}

// read gives the texts of a file of JSON lines.
func read(name string) ([]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var texts []string
	for in := json.NewDecoder(bufio.NewReader(file)); in.More(); {
		var doc struct{ Text string }
		if err := in.Decode(&doc); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		texts = append(texts, doc.Text)
	}
	return texts, nil
}
