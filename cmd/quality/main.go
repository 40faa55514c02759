// Command quality measures artlint on annotated, clean and machine-translated copy:
//
//	go run ./cmd/quality [-shared DIR] [-only SECTION,…] [-weights FILE] [-v] [-json]
//	go run ./cmd/quality fit [-shared DIR] [-out rules/weights.json]
//
// Sets that are not there are skipped, and the report says so. With -v every miss and every false alarm is shown.
// fit fits the weights of the pooling on the annotated and the clean copy.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules"
)

func main() {
	run := measure
	args := os.Args[1:]
	if len(args) > 0 && args[0] == "fit" {
		run, args = fit, args[1:]
	}
	if err := run(args); err != nil {
		fmt.Fprintln(os.Stderr, "quality:", err)
		os.Exit(1)
	}
}

// measurements are the sections in the order of the report.
var measurements = []struct {
	name, title string
	run         func(*lab, *section) error
}{
	{"own", "the repository's annotated articles (testdata/copy/dirty)", ownDirty},
	{"ownclean", "the repository's good copy full of look-alikes (testdata/copy/clean)", ownClean},
	{"heldout", "annotated articles that no rule was written beside (testdata/heldout/dirty)", heldOutDirty},
	{"seed", "the article that it began with", seed},
	{"dirty", "annotated articles", dirty},
	{"clean", "good copy full of look-alikes", cleanCopy},
	{"news", "good news and government copy", cleanNews},
	{"other", "novels, speeches, technical posts", cleanOther},
	{"spans", "machine translations with human error spans: errors and warnings that overlap one", spans},
	{"postedit", "safe edits to machine translations that do not move away from the human post-edit (word edit distance)", postEdits},
	{"untranslated", "untranslated words with exact gold", untranslated},
	{"damage", "good translations and controlled damage of them", damage},
	{"loops", "repetitions annotated in machine translation", loops},
	{"curve", "recall and silence by --min-confidence", curve},
	{"speed", "speed and memory", speed},
}

func measure(args []string) error {
	flags := flag.NewFlagSet("quality", flag.ExitOnError)
	l := &lab{rules: stable(rules.All()), options: lint.Options{Weights: rules.Weights()}}
	flags.StringVar(&l.shared, "shared", "../shared", "folder of the measuring data")
	flags.BoolVar(&l.verbose, "v", false, "show each miss and each false alarm")
	only := flags.String("only", "", "measure these sections, comma-separated: "+strings.Join(sectionNames(), ", "))
	weights := flags.String("weights", "", "a file of weights to measure with instead of those in use")
	preview := flags.Bool("preview", false, "with the rules in preview too")
	asJSON := flags.Bool("json", false, "write JSON")
	_ = flags.Parse(args) // exits
	if flags.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	}
	if *preview {
		l.rules = rules.All()
	}
	if *weights != "" {
		if err := readWeights(*weights, &l.options.Weights); err != nil {
			return err
		}
	}
	r, err := l.measure(*only)
	if err != nil {
		return err
	}
	if *asJSON {
		out := json.NewEncoder(os.Stdout)
		out.SetEscapeHTML(false)
		out.SetIndent("", " ")
		return out.Encode(r)
	}
	r.write(os.Stdout)
	return nil
}

// measure measures the sections named in only, all where it is empty.
func (l *lab) measure(only string) (*results, error) {
	wanted := strings.FieldsFunc(only, func(r rune) bool { return r == ',' })
	for _, name := range wanted {
		if !slices.Contains(sectionNames(), name) {
			return nil, fmt.Errorf("unknown section %q: use %s", name, strings.Join(sectionNames(), ", "))
		}
	}
	var r results
	for _, m := range measurements {
		if len(wanted) > 0 && !slices.Contains(wanted, m.name) {
			continue
		}
		s := section{Name: m.name, Title: m.title}
		if err := m.run(l, &s); errors.Is(err, fs.ErrNotExist) {
			s.Skipped = err.Error()
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", m.name, err)
		}
		r.Sections = append(r.Sections, s)
	}
	return &r, nil
}

func sectionNames() []string {
	var names []string
	for _, m := range measurements {
		names = append(names, m.name)
	}
	return names
}

// stable leaves out the rules in preview.
func stable(all []*lint.Rule) []*lint.Rule {
	return slices.DeleteFunc(slices.Clone(all), func(r *lint.Rule) bool { return r.Status != lint.Stable })
}
