package repeat

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

const (
	fewestWords  = 4  // of a line that counts as repeated
	leadBlocks   = 3  // headline, subhead and lead
	longestEcho  = 40 // words of a line that may echo them
	manyRepeats  = 4  // of a document that repeats itself on purpose
	manyThirds   = 3  // of a form or a manual, whose entries begin and end in the same words
	sentenceSize = 8  // words of a sentence that nobody says twice by chance
)

// duplicates looks through one document.
type duplicates struct {
	p         *lint.Pass
	blocks    places
	sentences places
	lead      [16]uint64 // words of the first blocks, as bits of their hashes
	keys      []uint64   // of the sentences of the block at hand
	found     []lint.Finding
	thirds    int // how often something was found again that had been found again before
}

func (d *duplicates) run() {
	for i := range d.p.Blocks {
		b := &d.p.Blocks[i]
		if b.FirstToken == b.EndToken || b.Kind == lint.Field || b.Kind == lint.Cue {
			continue
		}
		if b.Kind == lint.Caption {
			d.caption(i, b)
			continue
		}
		if first := &d.p.Tokens[b.FirstToken]; first.Has(lint.Quoted) || first.Kind == lint.Mark {
			d.read(b)
			d.inside(b)
			continue
		}
		words, key := d.read(b)
		if words >= fewestWords && !d.block(i, words, key) {
			d.inside(b)
		}
	}
	verse := d.thirds >= manyThirds || len(d.found) > 0 && d.verse()
	for _, f := range d.found {
		if !verse || len(d.found) < manyRepeats && f.BestFix().Applicability < lint.Safe {
			d.p.Report(f)
		}
	}
}

// caption looks whether block i is the caption just above it again; pictures in a row share their credits.
func (d *duplicates) caption(i int, b *lint.Block) {
	tokens := d.p.BlockTokens(b)
	if len(tokens) < fewestWords || i == 0 || d.p.Slice(d.p.Blocks[i-1].Span) != d.p.Slice(b.Span) || lexicon.IsCreditLabel(d.p.LowerWord(&tokens[0])) || tokens[0].Kind == lint.Open {
		return
	}
	d.p.Report(lint.Finding{
		Span: b.Span, Confidence: 0.85, Message: "This caption stands there twice",
		Fixes: []lint.Fix{d.p.Delete(b.Span, lint.Safe, "Delete it")},
	})
}

// read hashes the sentences of b and counts its words. Other parts of a file may
// say the same: the text and the XHTML of an article, the items of a feed.
func (d *duplicates) read(b *lint.Block) (words int, key uint64) {
	d.keys = d.keys[:0]
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		s := &d.p.Sentences[i]
		words += s.Words
		h := hashTokens(d.p.SentenceTokens(s)) + uint64(b.Part)*0x9e3779b97f4a7c15
		d.keys = append(d.keys, h)
		key = key*31 + h
	}
	return words, key
}

// block looks whether block i stood there before.
func (d *duplicates) block(i, words int, key uint64) bool {
	b := &d.p.Blocks[i]
	first := d.put(d.blocks, key, i)
	if first < 0 {
		if i < leadBlocks && d.teaser(i) {
			d.add(b.Span, 0.85, lint.Suggested, "This teaser breaks off, and the paragraph follows whole")
			return true
		}
		if i < leadBlocks {
			for _, t := range d.p.BlockTokens(b) {
				d.lead[t.Hash>>6%16] |= 1 << (t.Hash % 64)
			}
		} else if b.Part == d.p.Blocks[0].Part && words <= longestEcho && words > fewestWords && d.echo(b) {
			d.add(b.Span, d.echoConfidence(i), lint.Suggested, "This line says again what the headline or the lead says")
			return true
		}
		return false
	}
	last := d.p.Tokens[b.EndToken-1]
	switch {
	case last.Kind == lint.Pause: // "For example:"
	case first == i-1:
		d.add(b.Span, 0.75, lint.Safe, "This line stands there twice")
	case words > fewestWords:
		confidence := 0.5
		if first < leadBlocks {
			confidence = d.echoConfidence(i)
		}
		d.add(b.Span, confidence, lint.Suggested, "This line stood there before")
	}
	return true
}

// inside looks for sentences of b that were said before.
func (d *duplicates) inside(b *lint.Block) {
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		s := &d.p.Sentences[i]
		alone := b.EndSentence-b.FirstSentence == 1
		if s.Words <= fewestWords || s.Marks.Has(lint.StartsQuoted|lint.EndsQuoted) {
			continue
		}
		key := d.keys[i-b.FirstSentence]
		if d.put(d.sentences, key, i) >= 0 && (alone || s.Words >= sentenceSize) {
			confidence := 0.4
			if alone {
				confidence = 0.6
			}
			if i > b.FirstSentence && d.keys[i-1-b.FirstSentence] == key {
				confidence = 0.9
			}
			d.add(s.Span, confidence, lint.Suggested, "This sentence stood there before")
		}
	}
}

func (d *duplicates) add(s lint.Span, confidence float64, a lint.Applicability, message string) {
	d.found = append(d.found, lint.Finding{Span: s, Confidence: confidence, Message: message, Fixes: []lint.Fix{d.p.Delete(s, a, "Delete it")}})
}

// verse reports whether most lines of the document end without a stop: verse, lists, tables.
func (d *duplicates) verse() bool {
	open := 0
	for i := range d.p.Blocks {
		if b := &d.p.Blocks[i]; b.EndToken > b.FirstToken && d.p.Tokens[b.EndToken-1].Kind != lint.Stop && d.p.Tokens[b.EndToken-1].Kind != lint.Mark {
			open++
		}
	}
	return open*2 > len(d.p.Blocks)
}
