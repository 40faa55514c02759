// Package suppress reads the comments with which people keep findings from being
// shown, in the formats that have comments:
//
//	<!-- artlint-disable-next-line RULE: reason -->  the next line that is not blank
//	<!-- artlint-disable-line RULE: reason -->       the line the comment is on
//	<!-- artlint-disable RULE: reason -->            from here to artlint-enable, or the end
//	<!-- artlint-enable RULE -->
//	<!-- artlint-disable-file RULE: reason -->       the file
//
// RULE is one rule or several: names, families or globs. The reason is required.
package suppress

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/nearest"
)

// formats are those with comments of SGML.
var formats = map[string]bool{
	"markdown": true, "html": true, "nitf": true, "newsml-g2": true, "rss": true, "atom": true, "wxr": true,
}

const (
	prefix   = "artlint-"
	nextLine = "disable-next-line"
	thisLine = "disable-line"
	block    = "disable"
	enable   = "enable"
	file     = "disable-file"
)

var verbs = []string{nextLine, thisLine, block, enable, file}

// directive is a comment to artlint.
type directive struct {
	span   lint.Span // the comment, in Source
	verb   string
	rules  []string // patterns
	reason string
	first  int    // the lines that it speaks of
	last   int    // the last of them
	wrong  string // why it is malformed; empty where it is not
	used   []bool // by pattern
	equals int    // how many of the same words stand before it
}

var comment = regexp.MustCompile(`(?s)<!--\s*artlint-(.*?)\s*-->`)

// directives are the comments to artlint in d, in their order.
func directives(d *lint.Document, known []*lint.Rule) []*directive {
	if !formats[d.Format] || !strings.Contains(d.Source, prefix) {
		return nil
	}
	var out []*directive
	seen := map[string]int{}
	for _, m := range comment.FindAllStringSubmatchIndex(d.Source, -1) {
		span := lint.Span{Start: m[0], End: m[1]}
		if d.Format == "markdown" && inCode(d.Source, span.Start) {
			continue
		}
		x := parse(d.Source[m[2]:m[3]], known)
		x.span = span
		x.equals = seen[d.Source[m[2]:m[3]]]
		seen[d.Source[m[2]:m[3]]]++
		x.lines(d.Lines())
		out = append(out, x)
	}
	closeBlocks(out)
	return out
}

// parse reads what stands behind the prefix: VERB RULES: REASON.
func parse(text string, known []*lint.Rule) *directive {
	head, reason, _ := strings.Cut(text, ":")
	words := strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune(" \t\r\n,", r) })
	x := &directive{reason: strings.TrimSpace(reason)}
	if len(words) > 0 {
		x.verb, x.rules = words[0], words[1:]
	}
	x.used = make([]bool, len(x.rules))
	switch {
	case !slices.Contains(verbs, x.verb):
		x.wrong = fmt.Sprintf("there is no %s%s%s", prefix, x.verb, nearest.Question(prefix+x.verb, prefixed(verbs)))
	case x.verb == enable:
	case len(x.rules) == 0:
		x.wrong = fmt.Sprintf("it names no rule: write %s%s RULE: reason", prefix, x.verb)
	case x.reason == "":
		x.wrong = fmt.Sprintf("it gives no reason: write %s%s %s: reason", prefix, x.verb, strings.Join(x.rules, " "))
	}
	for _, pattern := range x.rules {
		if x.wrong == "" && !slices.ContainsFunc(known, func(r *lint.Rule) bool { return r.Matches(pattern) }) {
			x.wrong = fmt.Sprintf("there is no rule %s%s", pattern, nearest.Question(pattern, ruleNames(known)))
		}
	}
	return x
}

func prefixed(verbs []string) []string {
	var out []string
	for _, v := range verbs {
		out = append(out, prefix+v)
	}
	return out
}

func ruleNames(rules []*lint.Rule) []string {
	var out []string
	for _, r := range rules {
		out = append(out, r.Name, r.Family)
	}
	return out
}

// lines finds the lines that x speaks of; a block is closed later.
func (x *directive) lines(t *lint.LineTable) {
	at, end := t.Line(x.span.Start), t.Line(x.span.End)
	switch x.verb {
	case thisLine:
		x.first, x.last = at, end
	case nextLine:
		for end < t.Lines() && t.Blank(end+1) {
			end++
		}
		x.first, x.last = end+1, end+1
	case file:
		x.first, x.last = 1, t.Lines()
	default:
		x.first, x.last = at, t.Lines()
	}
}

// closeBlocks lets every block end at the next enable of one of its rules.
func closeBlocks(all []*directive) {
	for i, x := range all {
		if x.verb != block {
			continue
		}
		for _, y := range all[i+1:] {
			if y.verb == enable && (len(y.rules) == 0 || slices.ContainsFunc(y.rules, func(r string) bool { return slices.Contains(x.rules, r) })) {
				x.last = y.first
				break
			}
		}
	}
}

// inCode reports whether offset lies in a fenced block or a code span of Markdown.
func inCode(source string, offset int) bool {
	fence := ""
	for line := range strings.Lines(source[:offset]) {
		trimmed := strings.TrimLeft(line, " ")
		switch {
		case fence != "" && strings.HasPrefix(trimmed, fence) && strings.Trim(trimmed, fence[:1]+" \r\n") == "":
			fence = ""
		case fence == "" && len(line)-len(trimmed) < 4 && (strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~")):
			fence = trimmed[:3]
		}
	}
	start := strings.LastIndexByte(source[:offset], '\n') + 1
	return fence != "" || strings.Count(source[start:offset], "`")%2 == 1
}
