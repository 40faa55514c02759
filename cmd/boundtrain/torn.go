package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/cmd/internal/gold"
	"github.com/artlint/artlint/cmd/internal/training"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/boundary"
	"github.com/artlint/artlint/rules/logit"
)

// tornExamples are short sentences: those of clean texts, scraps put behind sentences of clean texts, and those of
// annotated articles, which count more.
func tornExamples(texts []string, articles []gold.Article, o options) []logit.Example {
	rnd := rand.New(rand.NewPCG(o.Seed, 2))
	out := shortOnes(texts, nil)
	var damaged []string
	scraps := scrapsOf(texts, rnd)
	for range o.Copies / 2 {
		damaged = append(damaged, texts...)
	}
	out = append(out, shortOnes(damaged, func(text string) (string, map[int]bool) { return putBehind(text, scraps, rnd) })...)
	found := annotated(articles)
	for range o.Real {
		out = append(out, found...)
	}
	return out
}

// shortOnes are the short sentences of texts: of each as it is, or of damaged copies those that damage put there.
func shortOnes(texts []string, damage func(string) (string, map[int]bool)) []logit.Example {
	var out []logit.Example
	for _, text := range texts {
		var put map[int]bool
		if damage != nil {
			text, put = damage(text)
		}
		d := training.Document(text)
		for i := 1; i < len(d.Sentences); i++ {
			if put == nil || put[d.Sentences[i].Start] {
				out = appendShort(out, d, i, put != nil)
			}
		}
	}
	return out
}

// annotated are the short sentences of articles that are torn off, or sound.
func annotated(articles []gold.Article) []logit.Example {
	var out []logit.Example
	for _, a := range articles {
		d := training.Document(a.Text)
		for i := 1; i < len(d.Sentences); i++ {
			torn, other := false, false
			for _, item := range a.Items {
				if item.Start < d.Sentences[i].End && d.Sentences[i].Start < item.End {
					is := slices.Contains([]string{"severed-tail", "severed-attribution", "phantom-subject-tail"}, item.Kind)
					torn, other = torn || is, other || !is
				}
			}
			if torn || !other {
				out = appendShort(out, d, i, torn)
			}
		}
	}
	return out
}

// appendShort appends sentence i of d, if it is one that can be asked about.
func appendShort(out []logit.Example, d *lint.Document, i int, torn bool) []logit.Example {
	host, s := &d.Sentences[i-1], &d.Sentences[i]
	if host.Block != s.Block || !boundary.Asks(d, host, s, boundary.TornOff) {
		return out
	}
	f := boundary.Of(d, host, s, boundary.TornOff)
	return append(out, logit.Example{
		Keys: slices.Clone(f.List()), Damaged: torn,
		Context: d.Text[max(host.Start, host.End-80):host.End] + " | " + d.Text[s.Start:s.End],
	})
}

// putBehind puts scraps behind some of the long sentences of text, mostly at the ends of paragraphs. It gives the new
// text and where the scraps begin.
func putBehind(text string, scraps []string, rnd *rand.Rand) (string, map[int]bool) {
	const hostWords, inside, final = 12, 0.04, 0.15
	d := training.Document(text)
	var b strings.Builder
	put, done := map[int]bool{}, 0
	for i := range d.Sentences {
		s, rate := &d.Sentences[i], inside
		if s.Marks.Has(lint.BlockLast) {
			rate = final
		}
		if s.Words < hostWords || !s.Marks.Has(lint.PlainStop) || s.Marks.Has(lint.EndsQuoted) || rnd.Float64() > rate {
			continue
		}
		b.WriteString(d.Text[done:s.End])
		b.WriteByte(' ')
		put[b.Len()] = true
		scrap := scraps[rnd.IntN(len(scraps))]
		first, width := utf8.DecodeRuneInString(scrap)
		if first = unicode.ToUpper(first); rnd.IntN(3) == 0 {
			first = unicode.ToLower(first)
		}
		b.WriteRune(first)
		b.WriteString(scrap[width:] + ".")
		done = s.End
	}
	b.WriteString(d.Text[done:])
	return b.String(), put
}
