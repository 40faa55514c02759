package format

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// cue is a subtitle.
type cue struct {
	id         string
	start, end int         // milliseconds
	outer      lint.Span   // its lines, with the blank line behind
	lines      []lint.Span // its text, without white space around
	voice      string      // who speaks, where the file says so
}

var timing = regexp.MustCompile(`^\s*(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?[ \t]*-->[ \t]*(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?(?:\s|$)`)

// readCues finds the cues of SubRip and WebVTT: a line of times, often below a
// line with a number or name, and the lines of text behind it.
func readCues(name, source string, lines []line) ([]cue, error) {
	var cues []cue
	fail := func(offset int, text string) error {
		return at(name, source, offset, errors.New(text))
	}
	isTiming := func(i int) bool {
		return i < len(lines) && strings.Contains(source[lines[i].Start:lines[i].End], "-->")
	}
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if l.blank {
			if n := len(cues); n > 0 && l.Len() == 0 && cues[n-1].outer.End == l.outer.Start {
				cues[n-1].outer.End = l.outer.End
			}
			continue
		}
		text := source[l.Start:l.End]
		switch {
		case isTiming(i):
			m := timing.FindStringSubmatch(text)
			if m == nil {
				return nil, fail(l.Start, "malformed times of a cue")
			}
			c := cue{id: strconv.Itoa(len(cues) + 1), start: milliseconds(m[1:5]), end: milliseconds(m[5:9]), outer: l.outer}
			if i > 0 && !lines[i-1].blank && !isTiming(i-1) {
				c.id, c.outer.Start = source[lines[i-1].Start:lines[i-1].End], lines[i-1].outer.Start
			}
			cues = append(cues, c)
		case isTiming(i + 1): // its number
		case len(cues) == 0:
			return nil, fail(l.Start, "text before the first cue")
		default:
			c := &cues[len(cues)-1]
			c.lines = append(c.lines, l.Span)
			c.outer.End = l.outer.End
		}
	}
	return cues, nil
}

func milliseconds(m []string) int {
	n := [4]int{}
	for i := range n {
		n[i], _ = strconv.Atoi(m[i])
	}
	for i := len(m[3]); i < 3; i++ {
		n[3] *= 10
	}
	return ((n[0]*60+n[1])*60+n[2])*1000 + n[3]
}

// Cues that follow each other within maxPause milliseconds are read as one
// paragraph, of at most maxCues.
const (
	maxPause = 1500
	maxCues  = 40
)

// cueReader turns cues into blocks; chars adds the text of a line.
type cueReader struct {
	*builder
	first, last *cue
	joined      int
	whole       bool // the block holds all text of its cues
	chars       func(start, end int)
}

// read adds the blocks of cues.
func (r *cueReader) read(cues []cue) {
	r.begin(lint.Cue)
	for i := range cues {
		c := &cues[i]
		if r.joined > 0 && (c.start-r.last.end > maxPause || c.start < r.last.start || c.voice != r.last.voice || r.joined >= maxCues) {
			r.flush()
		}
		for n, l := range c.lines {
			dash := strings.HasPrefix(r.layer.text[l.Start:l.End], "-") || strings.HasPrefix(r.layer.text[l.Start:l.End], "–")
			switch {
			case dash && r.joined > 0:
				whole := n == 0
				r.whole = r.whole && whole
				r.flush()
				r.whole = whole
			case n > 0:
				r.space(c.lines[n-1].End, l.Start)
			default:
				r.joint()
			}
			if r.joined == 0 {
				r.first = c
			}
			if r.last != c || r.joined == 0 {
				r.joined++
			}
			r.last = c
			r.chars(l.Start, l.End)
		}
	}
	r.flush()
}

// narration reports whether the text of cues has the long sentences of written prose
// and none of the marks of dialogue.
func narration(text string) bool {
	const fewest = 8 // words of a sentence
	words, sentences := 0, 0
	for w := range strings.FieldsSeq(text) {
		words++
		if endsSentence(w) {
			sentences++
		}
	}
	return words >= fewest*max(1, sentences) && words > fewest && !strings.ContainsAny(text[:1], "-[(") && !strings.Contains(text, "♪")
}

// flush ends the block and gives it its cues.
func (r *cueReader) flush() {
	if r.joined > 0 && r.end() {
		b := &r.doc.Blocks[len(r.doc.Blocks)-1]
		b.Path = "cue " + r.first.id
		if r.first != r.last {
			b.Path = "cues " + r.first.id + "–" + r.last.id
		}
		if narration(string(r.text[b.Start:b.End])) {
			b.Kind = lint.Paragraph
		}
		if r.whole {
			b.Outer = lint.Span{Start: r.first.outer.Start, End: r.last.outer.End}
		}
	}
	r.joined, r.whole = 0, true
	r.begin(lint.Cue)
}
