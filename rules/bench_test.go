package rules_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules"
)

// sink keeps the compiler from leaving out what is measured.
var sink int

// corpus is clean news from the measuring data, or where that is not there an invented report told many times.
func corpus(b *testing.B) []string {
	b.Helper()
	const report = `The harbour authority of Lindholm said on Tuesday that it would widen the northern canal, a project that was first
proposed in 1994 and has been delayed three times.

“We have waited long enough,” said Karin Holm, who runs the ferry company. “The ships are larger now, and the old locks
cannot take them.” She added that 14 of her 22 vessels already unload at a second port, 40 kilometers away.

Opponents say the work, which is to cost $310 million, would flood two nature reserves. A court in the capital is expected
to rule on their complaint by the end of next month; officials did not say what they would do if it stops the dredging.
`
	file, err := os.Open("../../shared/data/clean-news-wmt/docs.jsonl")
	if err != nil {
		texts := make([]string, 1000)
		for i := range texts {
			texts[i] = strings.Repeat(report+"\n", 1+i%5)
		}
		return texts
	}
	defer file.Close()
	var texts []string
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var doc struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			b.Fatal(err)
		}
		texts = append(texts, doc.Text)
	}
	return texts
}

// run measures work on each text of the corpus.
func run(b *testing.B, work func(text string)) {
	texts := corpus(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			work(text)
		}
	}
}

// BenchmarkWalk decodes every code point: what reading a text costs at the least.
func BenchmarkWalk(b *testing.B) {
	run(b, func(text string) {
		for _, r := range text {
			sink += int(r)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	run(b, func(text string) { sink += len(format.Text("a.txt", text).Blocks) })
}

func BenchmarkAnalyze(b *testing.B) {
	var a segment.Analyzer
	run(b, func(text string) {
		d := format.Text("a.txt", text)
		a.Analyze(d)
		sink += len(d.Tokens)
	})
}

// BenchmarkCheck checks the texts one after the other in the same memory, as a worker of the driver does.
func BenchmarkCheck(b *testing.B) {
	all, options := rules.All(), lint.Options{Weights: rules.Weights()}
	var a segment.Analyzer
	run(b, func(text string) {
		d := format.Text("a.txt", text)
		a.Analyze(d)
		sink += len(lint.Run(d, all, options))
	})
}

// BenchmarkSize checks files of several sizes, in paragraphs and on one line: the cost of a byte
// is to be the same.
func BenchmarkSize(b *testing.B) {
	all, options := rules.All(), lint.Options{Weights: rules.Weights()}
	joined := strings.Join(corpus(b), "\n\n")
	for _, size := range []int{10_000, 1_000_000, 20_000_000} {
		text := strings.ToValidUTF8(strings.Repeat(joined, size/len(joined)+1)[:size], " ")
		for _, shape := range []struct{ name, text string }{{"paragraphs", text}, {"line", strings.ReplaceAll(text, "\n", " ")}} {
			b.Run(fmt.Sprintf("%dkB/%s", size/1000, shape.name), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					d := format.Text("a.txt", shape.text)
					segment.Analyze(d)
					sink += len(lint.Run(d, all, options))
				}
			})
		}
	}
}

// shapes are texts of a kind that nobody writes and scraped pages hold, by the piece that they repeat: what a rule asks of
// its neighbourhood at every candidate must not grow with the text.
var shapes = []struct{ name, piece string }{
	{"equal lines", "The minister said on Tuesday that the new bridge in Lindholm would cost 14 million dollars.\n"},
	{"echoes without a stop", "the ferry and the ferry, "},
	{"function words without a stop", "and and the the of of "},
	{"quotations that never close", "«a ” “b’ "},
	{"marks between words", "the\"harbour\"post "},
	{"loose marks", "a , b . c ; d ! "},
	{"entities on a line", "the harbour &amp; the ferry "},
	{"notices", "Read more: Click here to subscribe. Share this article.\n"},
	{"e-mail", "> On May 3, Karin wrote:\n> > the harbour\n>> is closed\n"},
	{"no spaces", "harbourferryt"},
	{"another script", "항구는 크다. the 항구 was "},
	{"dates", "It rained until 8. September and on 9. may.\n"},
}

// BenchmarkShapes checks odd texts of two sizes: the cost of a byte is to be the same.
func BenchmarkShapes(b *testing.B) {
	all, options := rules.All(), lint.Options{Weights: rules.Weights()}
	for _, shape := range shapes {
		for _, size := range []int{100_000, 400_000} {
			text := strings.Repeat(shape.piece, size/len(shape.piece))
			b.Run(fmt.Sprintf("%s/%dkB", shape.name, size/1000), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					d := format.Text("a.txt", text)
					segment.Analyze(d)
					sink += len(lint.Run(d, all, options))
				}
			})
		}
	}
}

// BenchmarkRules runs each rule alone, and all of them, over documents that are analysed and tagged before. Each document is
// run several times in a row: in a check its tokens are in the cache, because other rules have read them.
func BenchmarkRules(b *testing.B) {
	var documents []*lint.Document
	size := 0
	for _, text := range corpus(b) {
		d := format.Text("a.txt", text)
		segment.Analyze(d)
		documents, size = append(documents, d), size+len(text)
	}
	const inRow = 10
	bench := func(name string, rules ...*lint.Rule) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(inRow * int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, d := range documents {
					for range inRow {
						sink += len(lint.Collect(d, rules, &lint.House{}))
					}
				}
			}
		})
	}
	bench("all", rules.All()...)
	for _, rule := range rules.All() {
		bench(rule.Name, rule)
	}
}
