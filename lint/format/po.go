package format

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// cString is how PO spells text.
var cString = &spelling{strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace}

// placeholders are printf and brace placeholders in messages.
var placeholders = regexp.MustCompile(`%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGaAcsp]\b|%\([\w.]+\)[#0+-]*\d*(?:\.\d+)?[sdifgrexX]\b|%L?\d+\b|%n\b|\{[\w.:!]*\}|\$\{\w+\}`)

// poEntry is a message of a PO file while its lines are read.
type poEntry struct {
	line         int // of its first string
	original     string
	plural       string
	translations []poText
	fuzzy        bool // flagged so in a comment: to be looked at by a translator
}

type poText struct {
	key string    // msgstr, msgstr[1]
	at  lint.Span // of its line, or of what it holds
	*layer
}

// po reads the lines of a PO file.
type po struct {
	*builder
	name    string
	entry   poEntry
	key     string
	current *layer
	at      lint.Span // of the string at hand
	text    strings.Builder
}

// PO reads GNU gettext catalogues: the translations, with the messages that they
// translate in Block.Original. Placeholders, comments and obsolete entries are left alone.
func PO(name, source string) (*lint.Document, error) {
	p := &po{builder: newBuilder(name, "po", source), name: name}
	p.objects = placeholders
	for i, l := range splitLines(source) {
		text := source[l.Start:l.End]
		var err error
		switch {
		case l.blank || strings.HasPrefix(text, "#"):
			err = p.flush(l.blank)
			p.entry.fuzzy = p.entry.fuzzy || strings.HasPrefix(text, "#,") && strings.Contains(text, "fuzzy")
		case strings.HasPrefix(text, `"`):
			err = p.str(l.Span)
		default:
			err = p.keyword(l.Span, i+1)
		}
		if err != nil {
			return nil, err
		}
	}
	if err := p.flush(true); err != nil {
		return nil, err
	}
	return p.document(), nil
}

func (p *po) fail(offset int, format string, args ...any) error {
	return at(p.name, p.doc.Source, offset, fmt.Errorf(format, args...))
}

var poKeyword = regexp.MustCompile(`^(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d+\]|domain)[ \t]*"`)

// keyword reads a line such as msgid "text".
func (p *po) keyword(l lint.Span, number int) error {
	m := poKeyword.FindStringSubmatchIndex(p.doc.Source[l.Start:l.End])
	if m == nil {
		return p.fail(l.Start, "a PO line begins with a keyword such as msgid, a string or #")
	}
	key := p.doc.Source[l.Start : l.Start+m[3]]
	p.finish()
	if key == "msgctxt" || key == "msgid" && p.entry.translations != nil {
		if err := p.flush(true); err != nil {
			return err
		}
	}
	if p.entry.line == 0 {
		p.entry.line = number
	}
	p.key, p.current = key, &layer{runs: []run{}}
	p.at = lint.Span{Start: l.Start + m[1] - 1, End: l.End}
	return p.str(p.at)
}

// str reads a string at the end of a line.
func (p *po) str(l lint.Span) error {
	s := p.doc.Source
	if p.current == nil {
		return p.fail(l.Start, "string without a keyword before it")
	}
	if l.Len() < 2 || s[l.End-1] != '"' {
		return p.fail(l.Start, "string without an end")
	}
	for i := l.Start + 1; i < l.End-1; {
		n := strings.IndexAny(s[i:l.End-1], `\"`)
		if n < 0 {
			n = l.End - 1 - i
		}
		p.current.add(&p.text, s[i:i+n], lint.Span{Start: i, End: i + n}, true, cString)
		if i += n; i == l.End-1 {
			break
		}
		if s[i] == '"' || i+1 == l.End-1 {
			return p.fail(i, "quotation mark or backslash inside a string; write a backslash before it")
		}
		decoded, size := unescapeC(s[i : l.End-1])
		p.current.add(&p.text, decoded, lint.Span{Start: i, End: i + size}, false, cString)
		i += size
	}
	return nil
}

// unescapeC decodes the escape at the start of s and gives its length.
func unescapeC(s string) (string, int) {
	switch c := s[1]; {
	case c == 'n':
		return "\n", 2
	case c == 't':
		return "\t", 2
	case c == 'r':
		return "\r", 2
	case c >= '0' && c <= '7':
		n := 2
		for n < len(s) && n < 4 && s[n] >= '0' && s[n] <= '7' {
			n++
		}
		v, _ := strconv.ParseUint(s[1:n], 8, 16)
		return string(rune(v & 0x7f)), n
	}
	return s[1:2], 2
}

// finish ends the string at hand.
func (p *po) finish() {
	if p.current == nil {
		return
	}
	p.current.text = p.text.String()
	p.text = strings.Builder{}
	switch p.key {
	case "msgid":
		p.entry.original = p.current.text
	case "msgid_plural":
		p.entry.plural = p.current.text
	default:
		if strings.HasPrefix(p.key, "msgstr") {
			p.entry.translations = append(p.entry.translations, poText{p.key, p.at, p.current})
		}
	}
	p.current = nil
}

var poLanguage = regexp.MustCompile(`(?m)^Language:[ \t]*([\w@-]+)`)

// flush ends the entry, where it is over, and adds its translations.
func (p *po) flush(over bool) error {
	if !over && p.entry.translations == nil && p.current == nil {
		return nil
	}
	p.finish()
	e := p.entry
	p.entry = poEntry{}
	begun := slices.ContainsFunc(e.translations, func(t poText) bool { return t.text != "" })
	for _, t := range e.translations {
		if e.original == "" { // the header
			if m := poLanguage.FindStringSubmatch(t.text); m != nil {
				p.language(m[1])
			}
			continue
		}
		original := e.original
		if t.key != "msgstr" && t.key != "msgstr[0]" && e.plural != "" {
			original = e.plural
		}
		p.fixed(t.key + " of line " + strconv.Itoa(e.line))
		first := len(p.doc.Blocks)
		if err := p.message(t.layer, original); err != nil {
			return err
		}
		if len(p.doc.Blocks) == first {
			p.missing(t.at, original, !begun)
		}
		for i := first; i < len(p.doc.Blocks); i++ {
			p.doc.Blocks[i].Pending = e.fuzzy || !begun
		}
	}
	return nil
}

// message adds the blocks of a translated message: its paragraphs, or its HTML.
func (b *builder) message(l *layer, original string) error {
	b.part++
	first := len(b.doc.Blocks)
	err := b.paragraphs(l)
	for i := first; i < len(b.doc.Blocks); i++ {
		b.doc.Blocks[i].Original = original
	}
	return err
}

var emptyLine = regexp.MustCompile(`\n\s*\n`)

// paragraphs adds the text of a layer: blank lines end a block, other line breaks are spaces.
func (b *builder) paragraphs(l *layer) error {
	if holdsHTML(l.text) {
		return b.nested(l, lint.Paragraph, false)
	}
	return b.within(l, nil, func() error {
		start := 0
		for start < len(l.text) {
			end, next := len(l.text), len(l.text)
			if m := emptyLine.FindStringIndex(l.text[start:]); m != nil {
				end, next = start+m[0], start+m[1]
			}
			b.begin(lint.Paragraph)
			b.prose(start, end)
			if b.end() {
				b.last().Kind = lineKind(string(b.text[b.last().Start:b.last().End]))
			}
			start = next
		}
		return nil
	})
}
