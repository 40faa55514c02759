package tag_test

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint/tag"
)

// prose is the benchmark's text, tokenised: news as the linter reads it.
var prose = sentences(`
The ministry said on Tuesday that at least 40 people had been killed in the floods , most of them in the northern provinces .
“ We have not seen water like this in 30 years , ” said Maria Lopez , a farmer who lost two rice fields and a long-planned harvest .
Rescue teams reached the village late in the evening , but roads to the coast were still closed , officials said .
It was n't clear when power would be restored , and the U.S. embassy has told its staff to leave the region 's capital .
Analysts expect the central bank to raise interest rates by 0.25 percentage points next month because inflation is rising faster than it had forecast .
The company , which employs 2,500 people in three countries , did not respond to a request for comment .
`)

func sentences(text string) [][]string {
	var out [][]string
	for line := range strings.Lines(strings.TrimSpace(text)) {
		out = append(out, strings.Fields(line))
	}
	return out
}

func BenchmarkWords(b *testing.B) {
	var tags []tag.Tag
	tokens := 0
	for b.Loop() {
		for _, words := range prose {
			tags = tag.Words(tags[:0], words)
			tokens += len(tags)
		}
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(0, "ns/op")
}
