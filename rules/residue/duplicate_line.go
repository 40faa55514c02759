package residue

import (
	"github.com/artlint/artlint/lint"
)

// DuplicateLine finds paragraphs and sentences that stand in the document twice.
var DuplicateLine = &lint.Rule{
	Name:     "duplicate-line",
	Family:   family,
	Title:    "The same line or sentence twice",
	Severity: lint.Warning,
	Issue:    lint.Duplication,
	Fix:      lint.Safe,
	Doc: `Pages carry the headline again above the comments and a teaser that repeats the lead; the scraper took both, and
the machine translated both, sometimes in slightly other words. Long sentences that were cut into pieces can come out with
one of them twice.

To delete the second of two equal lines in a row is **safe**. A line that returns further down, one whose words all stand in
the headline or the lead, and a sentence that is said again are **suggested**. Verse, tables and transcripts repeat themselves
on purpose.`,
	Examples: []lint.Example{
		{
			Bad:  "The ice will last until March.\n«The ice will last until March.»\nThe ferry waits.\n",
			Good: "The ice will last until March.\nThe ferry waits.\n",
		},
		{
			Bad:  "Harbour freezes over in a single night\n\nThe ice is thick.\n\nThe ferry waits.\n\n«Harbour freezes over in a single night»\n",
			Good: "Harbour freezes over in a single night\n\nThe ice is thick.\n\nThe ferry waits.\n\n",
		},
		{
			Bad:  "Ice\n\nThe harbour of Lund, which had been open since 1904, froze over in a single night.\n\nFerries wait.\n\n«The harbour of Lund froze over in a single night.»\n",
			Good: "Ice\n\nThe harbour of Lund, which had been open since 1904, froze over in a single night.\n\nFerries wait.\n\n",
		},
		{
			Bad:  "The ferry waits. The mayor wants to open the bridge in spring. «The mayor wants to open the bridge in spring.»",
			Good: "The ferry waits. The mayor wants to open the bridge in spring.",
		},
	},
	Counter: []lint.Counter{
		{Text: "the rain came in\nthe rain came in\nand sat down thin\nby my old door\n", Why: "verse"},
		{Text: "Yes, sir.\n\nYes, sir.\n\nNo, sir.", Why: "short lines"},
		{Text: "“I have nothing to say to you.”\n\nHe laughed.\n\n“I have nothing to say to you.”", Why: "speech"},
		{Text: "Oslo | 3 | 4 | 5\nOslo | 3 | 4 | 5\n", Why: "a table"},
	},
	Run: func(p *lint.Pass) {
		d := duplicates{p: p, blocks: make(map[uint64]int, len(p.Blocks)), sentences: make(map[uint64]int, len(p.Sentences)), lead: map[uint32]bool{}}
		d.run()
	},
}

const (
	fewestWords  = 4  // of a line that counts as repeated
	leadBlocks   = 3  // headline, subhead and lead
	longestEcho  = 40 // words of a line that may echo them
	manyRepeats  = 4  // of a document that repeats itself on purpose
	sentenceSize = 8  // words of a sentence that nobody says twice by chance
)

// duplicates looks through one document. The maps lead from what was read to where it stood first.
type duplicates struct {
	p         *lint.Pass
	blocks    map[uint64]int
	sentences map[uint64]int
	lead      map[uint32]bool // words of the first blocks
	keys      []uint64        // of the sentences of the block at hand
	found     []lint.Finding
}

func (d *duplicates) run() {
	for i := range d.p.Blocks {
		b := &d.p.Blocks[i]
		if first := &d.p.Tokens[min(b.FirstToken, len(d.p.Tokens)-1)]; b.FirstToken == b.EndToken || first.Has(lint.Quoted) || first.Kind == lint.Mark {
			continue
		}
		if b.Kind == lint.Field || b.Kind == lint.Cue || b.Kind == lint.Caption {
			continue
		}
		words, key := d.read(b)
		if words >= fewestWords && !d.block(i, words, key) {
			d.inside(b)
		}
	}
	verse := len(d.found) > 0 && d.verse()
	for _, f := range d.found {
		if !verse || len(d.found) < manyRepeats && f.BestFix().Applicability < lint.Safe {
			d.p.Report(f)
		}
	}
}

// read hashes the sentences of b and counts its words.
func (d *duplicates) read(b *lint.Block) (words int, key uint64) {
	d.keys = d.keys[:0]
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		s := &d.p.Sentences[i]
		words += s.Words
		h := hashTokens(d.p.SentenceTokens(s))
		d.keys = append(d.keys, h)
		key = key*31 + h
	}
	return words, key
}

// block looks whether block i stood there before.
func (d *duplicates) block(i, words int, key uint64) bool {
	b := &d.p.Blocks[i]
	first, again := d.blocks[key]
	if !again {
		d.blocks[key] = i
		if i < leadBlocks {
			for _, t := range d.p.BlockTokens(b) {
				d.lead[t.Hash] = true
			}
		} else if words <= longestEcho && words > fewestWords && d.echo(b) {
			d.add(b.Span, d.place(i), lint.Suggested, "This line says again what the headline or the lead says")
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
			confidence = d.place(i)
		}
		d.add(b.Span, confidence, lint.Suggested, "This line stood there before")
	}
	d.blocks[key] = i
	return true
}

// place is the confidence that block i is an echo of the first blocks: pages carry one at their foot.
func (d *duplicates) place(i int) float64 {
	if (i+1)*3 >= 2*len(d.p.Blocks) {
		return 0.85
	}
	return 0.5
}

// echo reports whether the words of b stand in the same order, nearly without gaps, in one of the first blocks.
func (d *duplicates) echo(b *lint.Block) bool {
	tokens := d.p.BlockTokens(b)
	missing := 0
	for _, t := range tokens {
		if t.Kind == lint.Word && !d.lead[t.Hash] {
			if missing++; missing*10 > len(tokens) {
				return false
			}
		}
	}
	for i := range leadBlocks {
		if d.within(tokens, d.p.BlockTokens(&d.p.Blocks[i])) {
			return true
		}
	}
	return false
}

// within reports whether all words of short but a tenth follow each other in long with few words between.
func (d *duplicates) within(short, long []lint.Token) bool {
	words, hits, at, first := 0, 0, 0, -1
	for _, t := range short {
		if t.Kind != lint.Word && t.Kind != lint.Number {
			continue
		}
		words++
		for j := at; j < len(long); j++ {
			if long[j].Hash == t.Hash {
				hits++
				at = j + 1
				if first < 0 {
					first = j
				}
				break
			}
		}
	}
	return words > fewestWords && hits*10 >= words*9 && at-first <= words*2
}

// inside looks for sentences of b that were said before.
func (d *duplicates) inside(b *lint.Block) {
	for i := b.FirstSentence; i < b.EndSentence; i++ {
		s := &d.p.Sentences[i]
		if s.Words < sentenceSize || s.Marks.Has(lint.StartsQuoted|lint.EndsQuoted) {
			continue
		}
		key := d.keys[i-b.FirstSentence]
		if _, again := d.sentences[key]; again {
			confidence := 0.4
			if i > b.FirstSentence && d.keys[i-1-b.FirstSentence] == key {
				confidence = 0.9
			}
			d.add(s.Span, confidence, lint.Suggested, "This sentence stood there before")
		}
		d.sentences[key] = i
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

// hashTokens is a hash of the spelling of words, numbers and marks in lower case.
func hashTokens(tokens []lint.Token) uint64 {
	h := uint64(14695981039346656037)
	for i := range tokens {
		if k := tokens[i].Kind; k == lint.Word || k == lint.Number || k == lint.Address {
			h = (h ^ uint64(tokens[i].Hash)) * 1099511628211
		}
	}
	return h
}
