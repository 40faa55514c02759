package format

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// group fuzzes the formats that share a parser: none may panic, and what they
// give keeps its mapping; a deletion changes the bytes of its edits alone and
// leaves a file that still parses.
func group(f *testing.F, formats ...string) {
	for _, path := range samples(f) {
		name, source, opts := sample(f, path)
		if opts.Format == "" {
			opts.Format = Detect(name, source)
		}
		if i := slices.Index(formats, opts.Format); i >= 0 {
			f.Add(source, uint8(i), uint64(len(source)))
		}
	}
	f.Fuzz(func(t *testing.T, source string, which uint8, seed uint64) {
		format := formats[int(which)%len(formats)]
		d, err := Parse("f", source, Options{Format: format})
		if err != nil {
			return
		}
		checkMapping(t, d)
		deleteSome(t, d, rand.New(rand.NewPCG(seed, 1)))
	})
}

// deleteSome takes a stretch of a block out of the source.
func deleteSome(t *testing.T, d *lint.Document, r *rand.Rand) {
	t.Helper()
	if len(d.Blocks) == 0 {
		return
	}
	b := d.Blocks[r.IntN(len(d.Blocks))]
	start := b.Start + r.IntN(b.Len())
	end := start + 1 + r.IntN(b.End-start)
	for end < len(d.Text) && d.Text[end]&0xc0 == 0x80 {
		end++
	}
	for start > b.Start && d.Text[start]&0xc0 == 0x80 {
		start--
	}
	if d.Format == "text" {
		d.Segments = nil
	}
	made := translated(d, lint.Edit{Span: lint.Span{Start: start, End: end}})
	if made == nil {
		return // it would touch what is left alone
	}
	out, err := fixes.Apply(d.Source, made)
	if err != nil {
		t.Fatalf("the edits overlap: %v", err)
	}
	if _, err := Parse("f", out, Options{Format: d.Format}); err != nil && !allowed(d.Format) {
		t.Fatalf("deleting %q breaks the file: %v\n%q\n%q", d.Text[start:end], err, d.Source, out)
	}
}

// allowed are the formats whose structure is in the text itself.
func allowed(format string) bool { return format == "srt" || format == "iptc7901" || format == "anpa" }

// translated is e in offsets of the source; nil where it cannot be made.
func translated(d *lint.Document, e lint.Edit) []lint.Edit {
	rule := &lint.Rule{Name: "test", Family: "test", Severity: lint.Error, Run: func(p *lint.Pass) {
		p.Report(lint.Finding{Span: e.Span, Confidence: 0.99, Fixes: []lint.Fix{{Edits: []lint.Edit{e}}}})
	}}
	for _, f := range lint.Run(d, []*lint.Rule{rule}, lint.Options{}) {
		if fix := f.BestFix(); fix != nil {
			return fix.Edits
		}
	}
	return nil
}

func FuzzMarkdown(f *testing.F) { group(f, "markdown") }
func FuzzHTML(f *testing.F)     { group(f, "html") }
func FuzzText(f *testing.F)     { group(f, "text") }
func FuzzXML(f *testing.F) {
	group(f, "nitf", "newsml-g2", "rss", "atom", "wxr", "xliff", "tmx", "docx")
}
func FuzzJSON(f *testing.F)     { group(f, "json", "jsonl", "ninjs") }
func FuzzSubtitle(f *testing.F) { group(f, "srt", "webvtt") }
func FuzzPO(f *testing.F)       { group(f, "po") }
func FuzzWire(f *testing.F)     { group(f, "iptc7901", "anpa") }

func FuzzDetect(f *testing.F) {
	f.Add("a.xml", "<?xml version='1.0'?><nitf>")
	f.Fuzz(func(t *testing.T, name, head string) {
		if got := Detect(name, head); got != "" && !slices.Contains(Names(), got) {
			t.Errorf("unknown format %q", got)
		}
	})
}

// A damaged article is repaired in the bytes of its edits alone, wherever in it
// the damage was put, in every format.
func TestInjected(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for _, path := range samples(t) {
		name, source, opts := sample(t, path)
		d, err := Parse(name, source, opts)
		if err != nil {
			t.Fatal(err)
		}
		if d.Segments == nil {
			continue
		}
		for range 200 {
			b := d.Blocks[r.IntN(len(d.Blocks))]
			words := strings.Fields(d.Slice(b.Span))
			word := words[r.IntN(len(words))]
			at := b.Start + strings.Index(d.Slice(b.Span), word)
			made := translated(d, lint.Edit{Span: lint.Span{Start: at, End: at + len(word)}, New: `A & B < C "d" ]]> e`})
			if made == nil {
				t.Fatalf("%s: %q cannot be replaced", name, word)
			}
			out, err := fixes.Apply(source, made)
			if err != nil {
				t.Fatal(err)
			}
			wellFormedQuick(t, d.Format, out)
			again, err := Parse(name, out, opts)
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, out)
			}
			want := d.Text[:at] + `A & B < C "d" ]]> e` + d.Text[at+len(word):]
			if again.Text != want {
				t.Fatalf("%s: %q replaced:\n%s\nwant:\n%s", name, word, again.Text, want)
			}
		}
	}
}

// wellFormedQuick checks without tools.
func wellFormedQuick(t *testing.T, format, source string) {
	t.Helper()
	switch format {
	case "nitf", "newsml-g2", "rss", "atom", "wxr", "xliff", "tmx", "docx":
		wellFormedXML(t, source)
	}
}
