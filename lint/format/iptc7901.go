package format

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// notForPublication begins the notes to editors below a story.
var notForPublication = regexp.MustCompile(`(?i)not for publication|^#+ *\w* *notebook`)

// IPTC7901 reads IPTC 7901 messages: headlines and text between STX and ETX.
// Header, trailer and notes that are not for publication are left alone; line
// breaks within a paragraph are spaces.
func IPTC7901(name, source string) (*lint.Document, error) {
	texts := messages(source)
	if texts == nil {
		return nil, at(name, source, 0, errNoText)
	}
	w := &wire{builder: newBuilder(name, "iptc7901", source)}
	for _, text := range texts {
		lines := wireLines(source, text)
		head := w.headlines(lines)
		for i, l := range lines {
			if notForPublication.MatchString(source[l.Start:l.End]) {
				lines = lines[:i]
				break
			}
		}
		w.paragraphs(lines[min(head, len(lines)):])
	}
	return w.document(), nil
}

// headlines adds the lines above the first blank line, where they are headlines,
// and gives their number. The last of them ends in "=".
func (w *wire) headlines(lines []line) int {
	const most = 6
	n, marked := 0, false
	for n < len(lines) && !lines[n].blank {
		marked = strings.HasSuffix(w.layer.text[lines[n].Start:lines[n].End], "=")
		n++
	}
	if n == 0 || n > most || !marked && endsSentence(w.layer.text[lines[n-1].Start:lines[n-1].End]) {
		return 0
	}
	for _, l := range lines[:n] {
		w.single(headerLine(w.layer.text, l.Span), lint.Heading)
	}
	return n
}

// headerLine is a header line without the marks around it.
func headerLine(s string, l lint.Span) lint.Span {
	if strings.HasPrefix(s[l.Start:l.End], "^") {
		l.Start++
	}
	l.End = l.Start + len(strings.TrimRight(s[l.Start:l.End], " \t<="))
	return l
}
