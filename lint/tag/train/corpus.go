// Package train learns the tagger's model from tagged corpora. cmd/postrain is its command.
package train

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/artlint/artlint/lint/tag"
)

// Sentence is a sentence's tokens and their tags.
type Sentence struct {
	Words []string
	Tags  []tag.Tag
	glued []bool // no space after the word; nil if the corpus does not say
}

func (s *Sentence) add(word string, t tag.Tag, glued bool) {
	s.Words = append(s.Words, word)
	s.Tags = append(s.Tags, t)
	s.glued = append(s.glued, glued)
}

// ReadEWT reads the file of UD English EWT that is called en_ewt-part.conllu in dir, with the tags of column XPOS.
func ReadEWT(dir, part string) ([]Sentence, error) {
	path := filepath.Join(dir, "en_ewt-"+part+".conllu")
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sentences, err := readCoNLLU(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return sentences, nil
}

// readCoNLLU reads the CoNLL-U format (universaldependencies.org/format): a token a line in ten columns, an empty
// line after each sentence. Lines of multiword tokens (1-2) and of empty nodes (8.1) carry no tag and are passed over.
func readCoNLLU(r io.Reader) ([]Sentence, error) {
	var sentences []Sentence
	var s Sentence
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for line := 1; scan.Scan(); line++ {
		text := scan.Text()
		if text == "" {
			if len(s.Words) > 0 {
				sentences = append(sentences, s)
			}
			s = Sentence{}
			continue
		}
		if text[0] == '#' {
			continue
		}
		column := strings.Split(text, "\t")
		if len(column) != 10 {
			return nil, fmt.Errorf("line %d: %d columns, want 10", line, len(column))
		}
		if strings.ContainsAny(column[0], "-.") {
			continue
		}
		t, ok := tag.Parse(column[4])
		if !ok {
			return nil, fmt.Errorf("line %d: unknown tag %q", line, column[4])
		}
		s.add(column[1], t, strings.Contains(column[9], "SpaceAfter=No"))
	}
	if len(s.Words) > 0 {
		sentences = append(sentences, s)
	}
	return sentences, scan.Err()
}

// ReadMASC reads the written part of MASC in dir: word_TAG tokens, a sentence a line. What follows another convention
// than EWT is retagged; a sentence with a tag that EWT does not have is left out.
func ReadMASC(dir string) ([]Sentence, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "written", "*.txt")) // sorted
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no written/*.txt there", dir)
	}
	var sentences []Sentence
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			if s, ok := parseMASC(line); ok {
				sentences = append(sentences, s)
			}
		}
	}
	return sentences, nil
}

// parseMASC reads one line of MASC; not ok for a line without words or with a tag that EWT does not have.
func parseMASC(line string) (s Sentence, ok bool) {
	fields := strings.Fields(line)
	open := false // a straight quotation mark has been opened
	for i, field := range fields {
		cut := strings.LastIndexByte(field, '_')
		if cut <= 0 {
			return Sentence{}, false
		}
		word, name := field[:cut], field[cut+1:]
		next := ""
		if i+1 < len(fields) {
			next = fields[i+1]
		}
		t, known := tag.Parse(name)
		switch {
		case strings.Trim(word, "-–—") == "":
			t, known = tag.Comma, true
		case word == "\"":
			t, known = tag.OpenQuote, true
			if open {
				t = tag.CloseQuote
			}
			open = !open
		case t == tag.TO && !strings.HasSuffix(next, "_VB") && !strings.HasSuffix(next, "_RB"):
			t = tag.IN // EWT keeps TO for the infinitive
		case word[0] == '$' && len(word) > 1:
			t, known = tag.CD, true
		default:
			if fixed, ok := marks[word]; ok {
				t, known = fixed, true
			}
		}
		if !known {
			return Sentence{}, false
		}
		s.add(word, t, false)
	}
	return s, len(s.Words) > 0
}

// marks are the tags of punctuation that MASC tags by a convention of its own, or by mistake.
var marks = map[string]tag.Tag{
	"(": tag.OpenParen, "[": tag.OpenParen, "{": tag.OpenParen,
	")": tag.CloseParen, "]": tag.CloseParen, "}": tag.CloseParen,
	"“": tag.OpenQuote, "”": tag.CloseQuote, "``": tag.OpenQuote, "''": tag.CloseQuote,
	"...": tag.Comma, "…": tag.Comma, ";": tag.Comma, "%": tag.NN, "/": tag.SYM, "*": tag.NFP,
}
