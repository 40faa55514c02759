package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules"
)

// folds is the number of parts of the documents for cross-validation.
const folds = 5

// fitSets are good copy for fitting: whatever is found there is a false alarm.
// Human translations are left out, since they carry real artifacts.
var fitSets = []string{
	"copy/clean", own + "/clean", "data/clean-news-wmt#wmt/orig", "data/clean-news-wikinews", "data/clean-gov-digitalgov", "data/clean-gov-18f",
	"data/clean-gov-fomc", "data/clean-fiction-standardebooks", "data/clean-speech-stateunion", "data/clean-tech-goblog",
}

// fit fits the weights, prints how they do on documents that they were not fitted on, and writes them.
func fit(args []string) error {
	flags := flag.NewFlagSet("quality fit", flag.ExitOnError)
	l := &lab{rules: rules.All()}
	flags.StringVar(&l.shared, "shared", "../shared", "folder of the measuring data")
	out := flags.String("out", "", "file to write the weights to; nothing is written without it")
	_ = flags.Parse(args) // exits
	documents, err := l.observe()
	if err != nil {
		return err
	}
	w := fitWeights(documents)
	crossValidate(os.Stdout, documents)
	printWeights(os.Stdout, documents, &w)
	if *out == "" {
		return nil
	}
	return writeWeights(*out, w)
}

// observed is a document with everything that the rules find in it.
type observed struct {
	damaged bool
	words   int
	samples []sample
	items   []lint.Span // places of the artifacts that must be found
}

// sample is a finding for the fit. Its weight is smaller where its rule has found
// more of the kind in the document, since those are no independent witnesses.
type sample struct {
	rule     string
	severity lint.Severity
	span     lint.Span
	local    float64 // log-odds of the local confidence
	support  float64
	right    bool
	weight   float64
}

// observe runs all rules on the annotated and the clean copy.
func (l *lab) observe() ([]observed, error) {
	var all []observed
	for _, set := range []string{"copy/dirty", "seed", own + "/dirty"} {
		articles, err := l.articles(set)
		if err != nil {
			return nil, fmt.Errorf("fitting needs the annotated copy: %w", err)
		}
		all = append(all, parallel(articles, func(a gold.Article) observed { return l.observeOne(a.Text, a.Items, true) })...)
	}
	for _, set := range fitSets {
		texts, err := l.texts(set)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s is not there, skipped\n", set)
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, parallel(texts, func(text string) observed { return l.observeOne(text, nil, false) })...)
	}
	return all, nil
}

func (l *lab) observeOne(text string, items []gold.Item, damaged bool) observed {
	found := lint.Collect(analyse(text), l.rules, new(lint.House))
	support := lint.Support(found, 0)
	o := observed{damaged: damaged, words: words(text)}
	for i := range items {
		if items[i].Level == "must" {
			o.items = append(o.items, items[i].Span())
		}
	}
	type witness struct {
		rule  string
		right bool
	}
	same := map[witness]int{}
	for i := range found {
		f := &found[i]
		right := slices.ContainsFunc(items, func(it gold.Item) bool { return overlap(f.Span, it.Span()) })
		o.samples = append(o.samples, sample{
			rule: f.Rule.Name, severity: f.Severity, span: f.Span, local: logOdds(f.Confidence), support: support[i], right: right,
		})
		same[witness{f.Rule.Name, right}]++
	}
	for i := range o.samples {
		s := &o.samples[i]
		s.weight = 1 / float64(same[witness{s.rule, s.right}])
	}
	return o
}

func logOdds(p float64) float64 {
	p = min(max(p, 1e-6), 1-1e-6)
	return math.Log(p / (1 - p))
}

// probability is the pooled confidence of s under w.
func probability(w *lint.Weights, s *sample) float64 {
	return 1 / (1 + math.Exp(-w.LogOdds(s.rule, s.local, s.support)))
}

// The fit. Rules are pulled to zero by a penalty worth a few documents, so that
// one hit in clean copy costs a rule little and a rule without hits keeps its word.
// What a rule is certain of, at 0.95, is shown as an error even where it stands
// alone: mostAlone and mostDoubt together are below the log-odds from there to the threshold.
const (
	penalty    = 2.0 // of the squares of the rules' weights
	mostAlone  = 0.7
	mostDoubt  = 0.8
	mostTrust  = 0.5
	steps      = 3000
	stepLength = 0.02
	fewest     = 3 // documents with a finding below which a rule keeps its word
)

// fitWeights minimizes the weighted logarithmic loss by projected gradient descent
// from zero. Pool and Alone are never negative; the best of a few caps is taken.
func fitWeights(documents []observed) lint.Weights {
	best, least := lint.Weights{}, math.Inf(1)
	for _, ceiling := range []float64{1, 2, 3} {
		w := descend(documents, ceiling)
		if loss := logLoss(&w, documents); loss < least-1e-9 {
			best, least = w, loss
		}
	}
	round := func(x float64) float64 { return math.Round(x*100) / 100 }
	for rule, x := range best.Rules {
		if best.Rules[rule] = round(x); best.Rules[rule] == 0 {
			delete(best.Rules, rule)
		}
	}
	best.Pool, best.Alone = round(best.Pool), round(best.Alone)
	return best
}

func descend(documents []observed, ceiling float64) lint.Weights {
	w := lint.Weights{Rules: map[string]float64{}, Cap: ceiling}
	seen := documentsByRule(documents)
	for range steps {
		gradient := map[string]float64{}
		pool, alone := 0.0, 0.0
		for i := range documents {
			for j := range documents[i].samples {
				s := &documents[i].samples[j]
				d := probability(&w, s) * s.weight
				if s.right {
					d -= s.weight
				}
				gradient[s.rule] += d
				pool += d * min(s.support, ceiling)
				alone -= d * lint.Loneliness(s.support)
			}
		}
		for rule, d := range gradient {
			if seen[rule] < fewest {
				continue
			}
			x := w.Rules[rule] - stepLength*(d+penalty*w.Rules[rule])/4
			w.Rules[rule] = min(max(x, -mostDoubt), mostTrust)
		}
		w.Pool = max(0, w.Pool-stepLength*pool/100)
		w.Alone = min(max(0, w.Alone-stepLength*alone/100), mostAlone)
	}
	return w
}

// documentsByRule counts the documents in which each rule found something.
func documentsByRule(documents []observed) map[string]int {
	counts := map[string]int{}
	for i := range documents {
		here := map[string]bool{}
		for _, s := range documents[i].samples {
			here[s.rule] = true
		}
		for rule := range here {
			counts[rule]++
		}
	}
	return counts
}

// logLoss is the weighted loss in bits a sample.
func logLoss(w *lint.Weights, documents []observed) float64 {
	loss, total := 0.0, 0.0
	for i := range documents {
		for j := range documents[i].samples {
			s := &documents[i].samples[j]
			p := probability(w, s)
			if !s.right {
				p = 1 - p
			}
			loss -= s.weight * math.Log2(max(p, 1e-9))
			total += s.weight
		}
	}
	return loss / total
}

// crossValidate prints how weights do on documents they have not seen, beside none and those in use.
func crossValidate(out io.Writer, documents []observed) {
	inUse := rules.Weights()
	var none, used, fitted verdict
	for fold := range folds {
		var train, test []observed
		for i := range documents {
			if i%folds == fold {
				test = append(test, documents[i])
			} else {
				train = append(train, documents[i])
			}
		}
		w := fitWeights(train)
		none.add(&lint.Weights{}, test)
		used.add(&inUse, test)
		fitted.add(&w, test)
	}
	fmt.Fprintf(out, "cross-validation, %d folds of %d documents\n", folds, len(documents))
	for _, line := range []struct {
		name string
		v    *verdict
	}{{"no pooling", &none}, {"weights in use", &used}, {"fitted", &fitted}} {
		fmt.Fprintf(out, "  %-16s %s\n", line.name, line.v)
	}
}

// verdict is how weights do on documents: loss, recall of what must be found, alarms in good copy.
type verdict struct {
	loss         float64
	found, items int
	alarms       int // errors and warnings in good copy
	words        int
}

func (v *verdict) add(w *lint.Weights, documents []observed) {
	v.loss += logLoss(w, documents) / folds
	for i := range documents {
		d := &documents[i]
		var shown []lint.Span
		for j := range d.samples {
			s := &d.samples[j]
			if probability(w, s) < lint.Threshold(s.severity) {
				continue
			}
			shown = append(shown, s.span)
			if !d.damaged && s.severity > lint.Info {
				v.alarms++
			}
		}
		v.items += len(d.items)
		for _, item := range d.items {
			if slices.ContainsFunc(shown, func(s lint.Span) bool { return overlap(s, item) }) {
				v.found++
			}
		}
		if !d.damaged {
			v.words += d.words
		}
	}
}

func (v *verdict) String() string {
	return fmt.Sprintf("%.3f bits a finding, must found %d/%d, %d errors and warnings in good copy (%.3f per 10,000 words)",
		v.loss, v.found, v.items, v.alarms, 1e4*float64(v.alarms)/float64(v.words))
}

// printWeights shows each rule's evidence, in documents, and its weight.
func printWeights(out io.Writer, documents []observed, w *lint.Weights) {
	type tally struct{ right, wrong float64 }
	counts := map[string]*tally{}
	for i := range documents {
		for _, s := range documents[i].samples {
			if counts[s.rule] == nil {
				counts[s.rule] = new(tally)
			}
			if s.right {
				counts[s.rule].right += s.weight
			} else {
				counts[s.rule].wrong += s.weight
			}
		}
	}
	fmt.Fprintf(out, "pool %.2f up to %.0f, alone %.2f\n", w.Pool, w.Cap, w.Alone)
	fmt.Fprintf(out, "  %-34s %6s %6s %7s\n", "rule, documents with findings", "right", "wrong", "weight")
	for _, rule := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(out, "  %-34s %6.0f %6.0f %+7.2f\n", rule, counts[rule].right, counts[rule].wrong, w.Rules[rule])
	}
}

// readWeights reads what writeWeights has written.
func readWeights(path string, w *lint.Weights) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	*w = lint.Weights{}
	if err := json.Unmarshal(data, w); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// writeWeights writes the weights as JSON, rules in order.
func writeWeights(path string, w lint.Weights) error {
	file := struct {
		Comment string
		lint.Weights
	}{"Fitted by: go run ./cmd/quality fit -out rules/weights.json; see lint.Weights.", w}
	data, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("weights not written: %w", err)
	}
	return nil
}
