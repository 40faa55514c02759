// Command lexgen makes the generated files of rules/lexicon/data from Debian's
// word lists and from text whose licence allows counts to be published. It needs
// no network and writes equal files from equal input.
//
//	apt-get install scowl wordnet-base
//	go run ./cmd/lexgen -text DIR
//
// Without -text it leaves names.txt, which needs text to count in, as it is.
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"github.com/artlint/artlint/rules/lexicon/wordtable"
)

// sources are the folders that lexgen reads.
type sources struct {
	scowl   string // Debian's package scowl
	wordnet string // Debian's package wordnet-base
	text    string // the text collections; may be empty
}

func main() {
	var from sources
	out := flag.String("out", "rules/lexicon/data", "folder of the data files: the hand-written lists are read there")
	flag.StringVar(&from.scowl, "scowl", scowlDir, "folder of the SCOWL word lists")
	flag.StringVar(&from.wordnet, "wordnet", wordnetDir, "folder of the WordNet database")
	flag.StringVar(&from.text, "text", "", "folder of the text collections; empty leaves the counted lists as they are")
	flag.Parse()
	if err := run(*out, from); err != nil {
		fmt.Fprintln(os.Stderr, "lexgen:", err)
		os.Exit(1)
	}
}

// run writes the generated files into out.
func run(out string, from sources) error {
	files, err := generate(out, from)
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(out, name), data, 0o644); err != nil {
			return fmt.Errorf("writing a generated list: %w", err)
		}
	}
	return nil
}

// generate returns the generated files by name, given the hand-written ones in dir.
func generate(dir string, from sources) (map[string][]byte, error) {
	files := map[string][]byte{}
	ranks, sum, err := rankedWords(dir, from.scowl)
	if err != nil {
		return nil, err
	}
	table, note, err := wordTable(ranks, sum)
	if err != nil {
		return nil, err
	}
	files["words.bin"], files["words.txt"], files["triples.txt"] = table, note, tripleList(ranks)
	if files["verbs.txt"], err = verbList(dir, from.wordnet, table); err != nil {
		return nil, err
	}
	lists, err := frameLists(from.wordnet, files["verbs.txt"])
	if err != nil {
		return nil, err
	}
	maps.Copy(files, lists)
	if files["formal.txt"], err = formalNouns(from.wordnet); err != nil {
		return nil, err
	}
	if from.text == "" {
		return files, nil
	}
	if files["names.txt"], err = nameList(dir, from.text, from.scowl, wordtable.Table(table)); err != nil {
		return nil, err
	}
	return files, nil
}
