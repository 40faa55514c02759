// Package training is what the commands that learn models share: the texts that they learn from, and how well a model
// does on those that it did not see.
package training

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/artlint/artlint/cmd/internal/jsonl"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/logit"
)

// collections are the folders of texts whose licences allow a model to be learned from them.
var collections = []string{
	"clean-news-wikinews", "clean-gov-18f", "clean-gov-digitalgov", "clean-gov-fomc",
	"clean-fiction-standardebooks", "clean-speech-stateunion", "clean-tech-goblog",
}

// Texts reads the collections in dir: nine documents in ten to learn from, the tenth to measure with.
func Texts(dir string) (learn, held []string, err error) {
	if dir == "" {
		return nil, nil, errors.New("-texts is missing: the folder of the text collections")
	}
	for _, name := range collections {
		docs, err := jsonl.Read[struct{ Text string }](filepath.Join(dir, name, "docs.jsonl"))
		if err != nil {
			return nil, nil, err
		}
		for i, doc := range docs {
			if i%10 == 9 {
				held = append(held, doc.Text)
			} else {
				learn = append(learn, doc.Text)
			}
		}
	}
	return learn, held, nil
}

// Document reads text as a plain-text file and analyses it.
func Document(text string) *lint.Document {
	d := format.Text("text", text)
	segment.Analyze(d)
	return d
}

// Report shows how many of the damaged examples, of all that there are, score finds at several numbers of false alarms
// among the clean ones, and the worst of these.
func Report(out io.Writer, name string, score func(keys []uint32) float64, clean, damaged []logit.Example, all, show int) {
	of := func(e *logit.Example) float64 { return score(e.Keys) }
	slices.SortStableFunc(clean, func(a, b logit.Example) int { return cmp.Compare(of(&b), of(&a)) })
	fmt.Fprintf(out, "%s: %d places in clean text, %d of %d damaged places can be asked about\n", name, len(clean), len(damaged), all)
	for _, alarms := range []int{1, 3, 10, 30, 100, 300, 1000} {
		if alarms >= len(clean) {
			break
		}
		threshold, found := of(&clean[alarms]), 0
		for i := range damaged {
			if of(&damaged[i]) > threshold {
				found++
			}
		}
		fmt.Fprintf(out, "  above %5.2f: %4d false alarms, 1 in %d, and %.1f %% found\n", threshold, alarms, len(clean)/alarms, 100*float64(found)/float64(all))
	}
	for i := range clean[:min(show, len(clean))] {
		fmt.Fprintf(out, "  %5.2f  %s\n", of(&clean[i]), strings.ReplaceAll(clean[i].Context, "\n", " "))
	}
}

// Write writes a model to the file out; nothing without it.
func Write(out string, data []byte) error {
	if out == "" {
		return nil
	}
	if err := os.WriteFile(out, data, 0o644); err != nil {
		return fmt.Errorf("model not written: %w", err)
	}
	return nil
}
