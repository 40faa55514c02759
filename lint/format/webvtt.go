package format

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

var (
	vttTag   = regexp.MustCompile(`<[^<>]*>`)
	vttVoice = regexp.MustCompile(`<v(?:\.[^ \t>]*)?[ \t]+([^<>]*)>`)
)

// WebVTT reads WebVTT subtitles. The header, notes, styles, regions, times,
// settings and tags are left alone; a sentence runs on over cues of one voice.
func WebVTT(name, source string) (*lint.Document, error) {
	cues, err := readCues(name, source, vttLines(source))
	if err != nil {
		return nil, err
	}
	for i := range cues {
		for _, l := range cues[i].lines {
			if m := vttVoice.FindStringSubmatch(source[l.Start:l.End]); m != nil {
				cues[i].voice = m[1]
			}
		}
	}
	b := newBuilder(name, "webvtt", source)
	b.spell(markupText)
	r := cueReader{builder: b, whole: true, chars: func(start, end int) {
		text, at := source[start:end], start
		for _, m := range vttTag.FindAllStringIndex(text, -1) {
			b.markup(at, start+m[0])
			at = start + m[1]
		}
		b.markup(at, end)
	}}
	r.read(cues)
	return b.document(), nil
}

// vttLines are the lines of source; those of blocks that are no cues (header, notes,
// styles, regions) count as blank.
func vttLines(source string) []line {
	lines := splitLines(source)
	hidden, first := true, true // the header is hidden
	for i := range lines {
		l := &lines[i]
		if l.blank {
			hidden, first = false, true
			continue
		}
		if first && i > 0 {
			hidden = !strings.Contains(source[l.Start:lines[min(i+1, len(lines)-1)].End], "-->")
		}
		first = false
		l.blank = hidden
	}
	return lines
}
