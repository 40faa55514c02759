// Command seqtrain learns the model of package sequence and writes it:
//
//	go run ./cmd/seqtrain -texts ../shared/data -out rules/sequence/model.bin
//
// Equal texts give equal bytes. It learns from nine documents in ten and prints what is found in the tenth: how
// many of the damaged places, by how many false alarms there are in the text as it was.
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

	"github.com/artlint/artlint/rules/logit"
	"github.com/artlint/artlint/rules/sequence"
)

// collections are the folders of texts whose licences allow a model to be learned from them.
var collections = []string{
	"clean-news-wikinews", "clean-gov-18f", "clean-gov-digitalgov", "clean-gov-fomc",
	"clean-fiction-standardebooks", "clean-speech-stateunion", "clean-tech-goblog",
}

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
	if *out == "" {
		return nil
	}
	if err := os.WriteFile(*out, data, 0o644); err != nil {
		return fmt.Errorf("model not written: %w", err)
	}
	return nil
}

// report shows the part of the damaged places that is found at several rates of false alarms, and the worst of these.
func report(m *sequence.Model, name string, stage sequence.Stage, texts []string, words []string, show int) {
	const rate, seed = 0.3, 1000
	clean, _ := examplesOf(texts, &m.Table, stage, words, 0, seed)
	damaged, all := examplesOf(texts, &m.Table, stage, words, rate, seed)
	damaged = slices.DeleteFunc(damaged, func(e logit.Example) bool { return !e.Damaged })
	score := func(e *logit.Example) float64 { return m.Score(stage, e.Keys) }
	slices.SortStableFunc(clean, func(a, b logit.Example) int { return cmp.Compare(score(&b), score(&a)) })
	fmt.Printf("%s: %d rare places in clean text, %d of %d damaged places are rare\n", name, len(clean), len(damaged), all)
	for _, alarms := range []int{1, 3, 10, 30, 100, 300} {
		if alarms >= len(clean) {
			break
		}
		threshold, found := score(&clean[alarms]), 0
		for i := range damaged {
			if score(&damaged[i]) > threshold {
				found++
			}
		}
		fmt.Printf("  above %5.2f: %4d false alarms and %.1f %% found\n", threshold, alarms, 100*float64(found)/float64(all))
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
