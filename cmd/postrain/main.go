// Command postrain trains the part-of-speech tagger of package lint/tag and writes its model:
//
//	go run ./cmd/postrain -ewt ../shared/data/ud-ewt -masc ../shared/data/pos-masc -out lint/tag/model.bin
//
// Equal corpora give equal bytes. It prints the accuracy on the development part of EWT and the speed on one core.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/lint/tag/train"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "postrain:", err)
		os.Exit(1)
	}
}

func run() error {
	ewtDir := flag.String("ewt", "", "folder of UD English EWT (en_ewt-train.conllu, en_ewt-dev.conllu)")
	mascDir := flag.String("masc", "", "folder of MASC, tagged (written/*.txt); optional")
	out := flag.String("out", "", "file to write the model to; nothing is written without it")
	o := train.Standard()
	flag.Uint64Var(&o.Seed, "seed", o.Seed, "seed of the order of the sentences and the choice of variants")
	flag.IntVar(&o.Epochs, "epochs", o.Epochs, "passes over the corpus")
	flag.Float64Var(&o.Least, "least", o.Least, "averaged weights below this are not stored")
	flag.Float64Var(&o.Agree, "agree", o.Agree, "part of a MASC sentence's tags that a model of EWT alone must confirm")
	flag.Parse()
	if *ewtDir == "" {
		return errors.New("-ewt is missing: the folder of UD English EWT")
	}
	o.Log = os.Stderr

	ewt, err := train.ReadEWT(*ewtDir, "train")
	if err != nil {
		return err
	}
	dev, err := train.ReadEWT(*ewtDir, "dev")
	if err != nil {
		return err
	}
	var masc []train.Sentence
	if *mascDir != "" {
		if masc, err = train.ReadMASC(*mascDir); err != nil {
			return err
		}
	}
	data, err := train.Train(ewt, masc, o)
	if err != nil {
		return err
	}
	tagger, err := tag.Open(data)
	if err != nil {
		return err
	}
	fmt.Printf("model           %.2f MB\n", float64(len(data))/1e6)
	fmt.Printf("accuracy        %.2f %% XPOS, EWT dev, gold tokens\n", 100*train.Accuracy(tagger, dev))
	fmt.Printf("speed           %.2f million tokens/s on one core\n", speed(tagger, dev)/1e6)
	return training.Write(*out, data)
}

// speed gives the tokens tagged a second in the best of ten passes, so that other work on the machine counts little.
func speed(t *tag.Tagger, sentences []train.Sentence) float64 {
	var tags []tag.Tag
	best := 0.0
	for range 10 {
		tokens, start := 0, time.Now()
		for _, s := range sentences {
			tags = t.Words(tags[:0], s.Words)
			tokens += len(tags)
		}
		best = max(best, float64(tokens)/time.Since(start).Seconds())
	}
	return best
}
