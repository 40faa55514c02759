package furniture

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// A book holds phrases by the word that they begin with. It is read from a data
// file of lines
//
//	scope applicability confidence element…
//
// An element is a word or mark in lower case, "#" for a number, "@" for an address
// or "Aa" for a word with a capital; several of them with bars between; any of
// these with a question mark behind if it may be missing; "Aa+" for a run of words
// with capitals, with commas and ands; "~" for at most four tokens; "..." for any
// number of them.
type book struct {
	phrases map[string][]phrase
	starts  lint.Vocabulary // of the words that phrases begin with
	pairs   lint.Vocabulary // of the two words that they begin with, or of the first where any may follow
}

type phrase struct {
	scope         scope
	applicability lint.Applicability
	confidence    float64
	elements      []element
}

// scope says what a phrase must be.
type scope uint8

const (
	wholeBlock  scope = iota + 1 // a whole block
	framedBlock                  // a whole block in brackets
	blockTail                    // a whole block or the last sentence of one
	anySentence                  // any sentence
)

var scopes = map[string]scope{"line": wholeBlock, "framed": framedBlock, "tail": blockTail, "sentence": anySentence}

// numberKey is the entry of phrases that begin with a number.
const numberKey = "#"

// mustBook reads a data file; the files are embedded, so that a fault in one is a bug.
func mustBook(data string) *book {
	b := newBook()
	for n, text := range strings.Split(data, "\n") {
		if text == "" || text[0] == '#' {
			continue
		}
		if err := b.add(strings.Fields(text)); err != nil {
			panic(fmt.Sprintf("furniture: line %d: %v", n+1, err))
		}
	}
	return b
}

func newBook() *book {
	return &book{phrases: map[string][]phrase{}, starts: lint.NewVocabulary(1 << 13), pairs: lint.NewVocabulary(1 << 14)}
}

func (b *book) add(fields []string) error {
	ph, err := parsePhrase(fields)
	if err != nil {
		return err
	}
	for i := range ph.elements {
		e := &ph.elements[i]
		if e.kind != single {
			return fmt.Errorf("a phrase begins with a word or a number, not %q", fields[3+i])
		}
		for _, word := range e.words {
			b.enter(word, ph, ph.elements[i+1:])
		}
		if !e.optional {
			break
		}
	}
	return nil
}

// parsePhrase reads the fields of a line.
func parsePhrase(fields []string) (ph phrase, err error) {
	if len(fields) < 4 {
		return ph, fmt.Errorf("want scope, applicability, confidence and elements, got %q", fields)
	}
	if ph.scope = scopes[fields[0]]; ph.scope == 0 {
		return ph, fmt.Errorf("unknown scope %q", fields[0])
	}
	if ph.applicability, err = lint.ParseApplicability(fields[1]); err != nil {
		return ph, err
	}
	if ph.confidence, err = strconv.ParseFloat(fields[2], 64); err != nil {
		return ph, err
	}
	for _, f := range fields[3:] {
		ph.elements = append(ph.elements, parseElement(f))
	}
	return ph, nil
}

// enter puts a phrase under a word that it can begin with; rest is what follows the word.
func (b *book) enter(word string, ph phrase, rest []element) {
	b.phrases[word] = append(b.phrases[word], ph)
	first := lint.HashWord(word)
	b.starts.Add(first)
	words, anyWord := seconds(rest)
	for _, second := range words {
		b.pairs.Add(pair(first, lint.HashWord(second)))
	}
	if anyWord {
		b.pairs.Add(first)
	}
}

// seconds are the words that elements can begin with; anyWord tells whether other words can stand there too.
func seconds(elements []element) (words []string, anyWord bool) {
	if len(elements) == 0 {
		return nil, false
	}
	e := &elements[0]
	if e.kind != single || slices.Contains(e.words, "Aa") {
		return nil, true
	}
	if e.optional {
		words, anyWord = seconds(elements[1:])
	}
	return append(words, e.words...), anyWord
}

// pair is the hash of two words in a row.
func pair(first, second uint32) uint32 { return first*31 ^ second }

// begins reports whether a phrase may begin with the token; it is wrong for some that none does.
func (b *book) begins(t *lint.Token) bool { return t.Kind != lint.Word || b.starts.MayHave(t.Hash) }

// goesOn reports whether a phrase may begin with the two tokens; it is wrong for some that none does.
func (b *book) goesOn(first, second *lint.Token) bool {
	return first.Kind != lint.Word || second.Kind != lint.Word || second.Has(lint.Clitic) || b.pairs.MayHave(first.Hash) || b.pairs.MayHave(pair(first.Hash, second.Hash))
}

// find is the first phrase that accept takes and that is all of tokens.
func (b *book) find(d *lint.Document, tokens []lint.Token, accept func(*phrase) bool) *phrase {
	if len(tokens) == 0 || !b.begins(&tokens[0]) || len(tokens) > 1 && !b.goesOn(&tokens[0], &tokens[1]) {
		return nil
	}
	key := numberKey
	if tokens[0].Kind != lint.Number {
		key = plain(d, &tokens[0])
	}
	list := b.phrases[key]
	for i := range list {
		if accept(&list[i]) && match(d, list[i].elements, tokens) {
			return &list[i]
		}
	}
	return nil
}
