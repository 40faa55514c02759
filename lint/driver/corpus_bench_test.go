package driver

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint/report"
)

// sentences are what the articles of a generated corpus are put together from.
var sentences = []string{
	"The harbour authority of Lindholm said on Tuesday that it would widen the northern canal, a project that was first proposed in 1994.",
	"“We have waited long enough,” said Karin Holm, who runs the ferry company.",
	"Opponents say the work, which is to cost $310 million, would flood two nature reserves.",
	"A court in the capital is expected to rule on their complaint by the end of next month.",
	"She added that 14 of her 22 vessels already unload at a second port, 40 kilometers away.",
	"Nobody expects the old pier to open again this year, and few of the fishermen would use it if it did.",
	"Officials did not say what they would do if the ruling stops the dredging.",
	"The ships are larger now, and the old locks cannot take them.",
	"Repairs have cost 4.2 million crowns so far, about a third more than the town had set aside for them.",
	"In the village of Strand, where most people work at the shipyard, the news was met with relief.",
	"The ministry, which pays for half of the work, wants to see new figures before it decides.",
}

// article is the nth record of a generated corpus, of some two kilobytes: no two are the same,
// and every hundredth has a torn-off end.
func article(n int) string {
	var text strings.Builder
	for i := range 20 {
		text.WriteString(sentences[(n*7+i*(1+n%5))%len(sentences)])
		if i%3 == 2 {
			fmt.Fprintf(&text, ` It was day %d of the strike.\n\n`, n)
		} else {
			text.WriteByte(' ')
		}
	}
	if n%100 == 50 {
		text.WriteString("The council of the harbour town voted on Monday to keep the old ferry running until the crane has been tested. heard.")
	}
	return fmt.Sprintf(`{"id": "%d", "source": "bench", "text": "%s"}`+"\n", n, text.String())
}

// generated is a corpus that is made while it is read.
type generated struct {
	left int // bytes that are still wanted
	n    int
	rest string
}

func (g *generated) Read(p []byte) (int, error) {
	if g.rest == "" {
		if g.left <= 0 {
			return 0, io.EOF
		}
		g.rest = article(g.n)
		g.n++
		g.left -= len(g.rest)
	}
	n := copy(p, g.rest)
	g.rest = g.rest[n:]
	return n, nil
}

// BenchmarkCorpus checks a gigabyte of JSON Lines with every rule on one processor.
// peak-MB is the most memory that the process ever held, where the system tells (Linux).
//
//	go test -run '^$' -bench Corpus -benchtime 1x ./lint/driver
func BenchmarkCorpus(b *testing.B) {
	const size = 1 << 30
	d := corpusDriver()
	d.Workers, d.StdinName = 1, "corpus.jsonl"
	b.SetBytes(size)
	found := 0
	for b.Loop() {
		d.Stdin = &generated{left: size}
		err := d.Check(context.Background(), Files([]string{Stdin}), func(r *report.Result) error {
			found += len(r.Findings)
			return r.Err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(found)/float64(b.N), "findings")
	if peak, ok := peakMemory(); ok {
		b.ReportMetric(peak, "peak-MB")
	}
}

// peakMemory is the peak of the process's resident memory in megabytes.
func peakMemory() (float64, bool) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	_, rest, ok := strings.Cut(string(status), "VmHWM:")
	var kilobytes float64
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		return 0, false
	}
	return kilobytes / 1024, ok
}

// The generated corpus is as long as it is asked to be and has its damage.
func TestGeneratedCorpus(t *testing.T) {
	d := corpusDriver()
	d.StdinName, d.Stdin = "corpus.jsonl", &generated{left: 3 << 20}
	words, found := 0, 0
	err := d.Check(context.Background(), Files([]string{Stdin}), func(r *report.Result) error {
		words += r.Document.Profile.Words
		found += len(r.Findings)
		return r.Err
	})
	if err != nil {
		t.Fatal(err)
	}
	if words < 400_000 || found < 13 {
		t.Errorf("%d words, %d findings", words, found)
	}
}
