package format

import (
	"regexp"

	"github.com/artlint/artlint/lint"
)

var srtMarkup = regexp.MustCompile(`</?[A-Za-z][^<>]*>|\{\\[^{}]*\}|\{[yY]:[^{}]*\}`)

// SRT reads SubRip subtitles. Numbers, times and tags are left alone; a sentence runs on over cues.
func SRT(name, source string) (*lint.Document, error) {
	cues, err := readCues(name, source, splitLines(source))
	if err != nil {
		return nil, err
	}
	b := newBuilder(name, "srt", source)
	r := cueReader{builder: b, whole: true, chars: func(start, end int) {
		text, at := source[start:end], start
		for _, m := range srtMarkup.FindAllStringIndex(text, -1) {
			b.prose(at, start+m[0])
			at = start + m[1]
		}
		b.prose(at, end)
	}}
	r.read(cues)
	return b.document(), nil
}
