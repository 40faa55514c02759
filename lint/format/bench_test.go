package format

import (
	"fmt"
	"strings"
	"testing"
)

var prose = []string{
	"The harbour authority said on Tuesday that the second crane would be back at work before the end of the month.",
	"“We have waited long enough,” Mara Lindqvist, who runs the ferry office, told the council.",
	"Repairs have cost 4.2 million crowns so far, about a third more than the town had set aside for them.",
	"Nobody expects the old pier to open again this year, and few of the fishermen would use it if it did.",
}

// paragraphs are n paragraphs of four sentences, each written by write.
func paragraphs(n int, write func(i int, p string) string) string {
	var b strings.Builder
	for i := range n {
		var p []string
		for j := range prose {
			p = append(p, prose[(i+j)%len(prose)])
		}
		b.WriteString(write(i, strings.Join(p, " ")))
	}
	return b.String()
}

func benchmark(b *testing.B, format, source string) {
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("bench", source, Options{Format: format}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMarkdown(b *testing.B) {
	benchmark(b, "markdown", paragraphs(500, func(i int, p string) string {
		p = strings.ReplaceAll(p, "ferry office", "[ferry *office*](https://example.org/ferry)")
		if i%8 == 0 {
			return fmt.Sprintf("## Part %d of the story\n\n%s\n\n", i, p)
		}
		return p + "\n\n"
	}))
}

func BenchmarkHTML(b *testing.B) {
	source := paragraphs(500, func(i int, p string) string {
		p = strings.ReplaceAll(p, "ferry office", `<a href="https://example.org/ferry">ferry <em>office</em></a>`)
		return fmt.Sprintf("  <p class=\"story\" id=\"p%d\">%s</p>\n", i, strings.ReplaceAll(p, "“", "&ldquo;"))
	})
	benchmark(b, "html", "<!doctype html>\n<html><head><title>Harbour</title></head><body>\n"+source+"</body></html>\n")
}

func BenchmarkText(b *testing.B) {
	benchmark(b, "text", paragraphs(500, func(_ int, p string) string { return p + "\n\n" }))
}

func BenchmarkNITF(b *testing.B) {
	source := paragraphs(500, func(_ int, p string) string {
		return "        <p>" + strings.ReplaceAll(p, "Mara Lindqvist", "<person>Mara Lindqvist</person>") + "</p>\n"
	})
	benchmark(b, "nitf", "<nitf><body><body.content><block>\n"+source+"</block></body.content></body></nitf>")
}

func BenchmarkDOCX(b *testing.B) {
	source := paragraphs(500, func(_ int, p string) string {
		return "<w:p><w:r><w:t>" + strings.ReplaceAll(p, "Mara", "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Mara</w:t></w:r><w:r><w:t>") + "</w:t></w:r></w:p>"
	})
	benchmark(b, "docx", word(source))
}

// BenchmarkRecords reads a corpus of escaped articles record by record.
func BenchmarkRecords(b *testing.B) {
	var corpus strings.Builder
	article := paragraphs(8, func(_ int, p string) string { return jsonString.write(strings.ReplaceAll(p, "“", `"`) + "\n\n") })
	for i := range 200 {
		fmt.Fprintf(&corpus, "{\"id\": %d, \"source\": \"bench\", \"text\": \"%s\", \"metadata\": {\"length\": 1}}\n", i, article)
	}
	b.SetBytes(int64(corpus.Len()))
	b.ReportAllocs()
	for b.Loop() {
		for r, err := range Records(strings.NewReader(corpus.String())) {
			if err == nil {
				_, err = r.Parse("bench", Options{})
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
