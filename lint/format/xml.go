package format

import (
	"errors"
	"fmt"
	"html"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// xmlKind is what an XML token is.
type xmlKind uint8

const (
	xmlText xmlKind = iota
	xmlCDATA
	xmlStart
	xmlEnd
	xmlOther // comment, processing instruction, declaration
)

// xmlToken is a token and its raw bytes.
type xmlToken struct {
	kind  xmlKind
	span  lint.Span
	inner lint.Span // of CDATA: its text
	name  string    // with its prefix
	empty bool      // <name/>
}

// local is the name without its prefix.
func (t *xmlToken) local() string { return t.name[strings.IndexByte(t.name, ':')+1:] }

// xmlScanner reads XML as raw tokens with exact offsets, and checks that tags
// match. It knows the predefined entities and those of HTML; entities that the
// document declares are never expanded, and nothing outside is ever opened.
type xmlScanner struct {
	source string
	name   string // of the file
	pos    int
	frames []xmlFrame // open elements; those behind the end are kept for their memory
	closed int        // 1: the last token was an empty element, still open
}

type xmlFrame struct {
	name     string
	index    int // among the siblings of its name, from 1
	children []xmlCount
}

type xmlCount struct {
	name string
	n    int
}

func newXML(name, source string) *xmlScanner {
	x := &xmlScanner{source: source, name: name, frames: make([]xmlFrame, 1, 16)}
	if strings.HasPrefix(source, "\ufeff") {
		x.pos = len("\ufeff")
	}
	return x
}

func (x *xmlScanner) fail(offset int, format string, args ...any) error {
	return at(x.name, x.source, offset, fmt.Errorf(format, args...))
}

// next reads a token; io.EOF at the end of a complete document. The element of a
// start tag is open behind it, also an empty one: until the next call.
func (x *xmlScanner) next() (xmlToken, error) {
	if x.closed > 0 {
		x.pop()
		x.closed = 0
	}
	s, start := x.source, x.pos
	if start == len(s) {
		if len(x.frames) > 1 {
			return xmlToken{}, x.fail(start, "the file ends inside <%s>", x.frames[len(x.frames)-1].name)
		}
		return xmlToken{}, io.EOF
	}
	if s[start] != '<' {
		end := len(s)
		if i := strings.IndexByte(s[start:], '<'); i >= 0 {
			end = start + i
		}
		x.pos = end
		return xmlToken{kind: xmlText, span: lint.Span{Start: start, End: end}}, x.checkText(start, end)
	}
	switch rest := s[start:]; {
	case strings.HasPrefix(rest, "<!--"):
		return x.until(start, start+4, "-->", "comment", xmlOther)
	case strings.HasPrefix(rest, "<![CDATA["):
		return x.until(start, start+9, "]]>", "CDATA section", xmlCDATA)
	case strings.HasPrefix(rest, "<?"):
		return x.until(start, start+2, "?>", "processing instruction", xmlOther)
	case strings.HasPrefix(rest, "<!"):
		return x.doctype(start)
	case strings.HasPrefix(rest, "</"):
		return x.endTag(start)
	}
	return x.startTag(start)
}

func (x *xmlScanner) until(start, from int, end, what string, kind xmlKind) (xmlToken, error) {
	i := strings.Index(x.source[from:], end)
	if i < 0 {
		return xmlToken{}, x.fail(start, "%s without an end", what)
	}
	x.pos = from + i + len(end)
	return xmlToken{kind: kind, span: lint.Span{Start: start, End: x.pos}, inner: lint.Span{Start: from, End: from + i}}, nil
}

// doctype skips a document type with its internal subset.
func (x *xmlScanner) doctype(start int) (xmlToken, error) {
	depth := 0
	for i := start + 2; i < len(x.source); i++ {
		switch c := x.source[i]; c {
		case '"', '\'':
			n := strings.IndexByte(x.source[i+1:], c)
			if n < 0 {
				return xmlToken{}, x.fail(i, "quotation mark without its partner in a declaration")
			}
			i += n + 1
		case '<':
			if strings.HasPrefix(x.source[i:], "<!--") {
				n := strings.Index(x.source[i:], "-->")
				if n < 0 {
					return xmlToken{}, x.fail(i, "comment without an end")
				}
				i += n + 2
				continue
			}
			depth++
		case '[':
			depth++
		case ']':
			depth--
		case '>':
			if depth <= 0 {
				x.pos = i + 1
				return xmlToken{kind: xmlOther, span: lint.Span{Start: start, End: x.pos}}, nil
			}
			depth--
		}
	}
	return xmlToken{}, x.fail(start, "document type without an end")
}

// checkText refuses what character data cannot be.
func (x *xmlScanner) checkText(start, end int) error {
	text := x.source[start:end]
	if len(x.frames) == 1 && strings.Trim(text, " \t\r\n") != "" {
		return x.fail(start, "text outside of the document's element")
	}
	for i := strings.IndexByte(text, '&'); i >= 0; {
		if xmlReference(text[i:]) == 0 {
			return x.fail(start+i, "an ampersand that begins no entity; write &amp;")
		}
		n := strings.IndexByte(text[i+1:], '&')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return nil
}

// reference is a reference of XML: to a character by its number, or to an entity.
var reference = regexp.MustCompile(`^&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z_:][\w:.-]*);`)

// xmlReference is the length of the reference at the start of s, zero where none is.
func xmlReference(s string) int { return len(reference.FindString(s)) }

// xmlEntity decodes the reference at the start of s. An entity that is neither of
// XML nor of HTML is the document's own and stays closed: its text is empty.
func xmlEntity(s string) (text string, n int) {
	n = xmlReference(s)
	if n == 0 {
		return "", 0
	}
	if text = html.UnescapeString(s[:n]); text == s[:n] {
		text = ""
	}
	return text, n
}

func isNameByte(c byte) bool {
	return isAlnum(c) || c == '_' || c == '-' || c == '.' || c == ':' || c >= 0x80
}

func (x *xmlScanner) endTag(start int) (xmlToken, error) {
	s := x.source
	i := start + 2
	for i < len(s) && isNameByte(s[i]) {
		i++
	}
	name := s[start+2 : i]
	for i < len(s) && isFolded(s[i]) {
		i++
	}
	if i == len(s) || s[i] != '>' || name == "" {
		return xmlToken{}, x.fail(start, "malformed end tag")
	}
	if open := x.frames[len(x.frames)-1].name; len(x.frames) == 1 || open != name {
		if len(x.frames) == 1 {
			return xmlToken{}, x.fail(start, "</%s> closes no element", name)
		}
		return xmlToken{}, x.fail(start, "</%s> where <%s> is open", name, open)
	}
	x.pos = i + 1
	x.closed = 1
	return xmlToken{kind: xmlEnd, span: lint.Span{Start: start, End: x.pos}, name: name}, nil
}

func (x *xmlScanner) startTag(start int) (xmlToken, error) {
	s := x.source
	i := start + 1
	for i < len(s) && isNameByte(s[i]) {
		i++
	}
	name := s[start+1 : i]
	if name == "" {
		return xmlToken{}, x.fail(start, "“<” that begins no tag; write &lt;")
	}
	for i < len(s) && s[i] != '>' {
		switch s[i] {
		case '"', '\'':
			n := strings.IndexByte(s[i+1:], s[i])
			if n < 0 {
				return xmlToken{}, x.fail(i, "quotation mark without its partner in <%s>", name)
			}
			i += n + 1
		case '<':
			return xmlToken{}, x.fail(i, "“<” inside the tag <%s>", name)
		}
		i++
	}
	if i >= len(s) {
		return xmlToken{}, x.fail(start, "the file ends inside the tag <%s>", name)
	}
	if err := x.push(name); err != nil {
		return xmlToken{}, at(x.name, s, start, err)
	}
	t := xmlToken{kind: xmlStart, span: lint.Span{Start: start, End: i + 1}, name: name, empty: s[i-1] == '/'}
	x.pos = i + 1
	if t.empty {
		x.closed = 1
	}
	return t, nil
}

func (x *xmlScanner) push(name string) error {
	if len(x.frames) > maxDepth {
		return errDepth
	}
	parent := &x.frames[len(x.frames)-1]
	if len(x.frames) == 1 && len(parent.children) > 0 {
		return errors.New("a second element beside the document's own")
	}
	index := 0
	for i := range parent.children {
		if c := &parent.children[i]; c.name == name {
			c.n++
			index = c.n
			break
		}
	}
	if index == 0 {
		parent.children = append(parent.children, xmlCount{name, 1})
		index = 1
	}
	if n := len(x.frames); n < cap(x.frames) {
		x.frames = x.frames[:n+1]
		x.frames[n] = xmlFrame{name, index, x.frames[n].children[:0]}
		return nil
	}
	x.frames = append(x.frames, xmlFrame{name: name, index: index})
	return nil
}

func (x *xmlScanner) pop() { x.frames = x.frames[:len(x.frames)-1] }

// path is where the open element lies, as an XPath.
func (x *xmlScanner) path() string { return x.pathTo(len(x.frames)) }

// pathTo is the path of the open element at a level of nesting.
func (x *xmlScanner) pathTo(level int) string {
	var b strings.Builder
	for i := 1; i < min(level, len(x.frames)); i++ {
		b.WriteByte('/')
		b.WriteString(x.frames[i].name)
		if i > 1 {
			b.WriteByte('[')
			b.WriteString(strconv.Itoa(x.frames[i].index))
			b.WriteByte(']')
		}
	}
	return b.String()
}

// parent is the name of the element around the one at hand.
func (x *xmlScanner) parent() string {
	if n := len(x.frames); n > 1 {
		return x.frames[n-2].name
	}
	return ""
}
