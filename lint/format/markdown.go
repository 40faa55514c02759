package format

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	mdtext "github.com/yuin/goldmark/text"

	"github.com/artlint/artlint/lint"
)

var (
	markdownText = &spelling{strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, "&", `\&`).Replace}
	markdownCell = &spelling{func(s string) string { return strings.ReplaceAll(markdownText.write(s), "|", `\|`) }}
)

// markdownParser knows CommonMark with the tables, strike-through and task lists of GitHub.
var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList)).Parser()

// Markdown reads CommonMark with tables. Front matter, code, raw inline HTML and
// addresses are left alone; a line break within a paragraph is a space.
func Markdown(name, source string) (*lint.Document, error) {
	m := &markdown{builder: newBuilder(name, "markdown", source), base: frontMatter(source)}
	m.body = source[m.base:]
	m.spell(markdownText)
	m.bytes = []byte(m.body)
	root := markdownParser.Parse(mdtext.NewReader(m.bytes))
	if err := m.blocks(root, lint.Paragraph, 0); err != nil {
		return nil, at(name, source, 0, err)
	}
	return m.document(), nil
}

// markdown walks the syntax tree of body, which begins at base in Source.
type markdown struct {
	*builder
	body  string
	bytes []byte // the same
	base  int
	later []*ast.Image
}

// frontMatter is the length of the YAML or TOML block that source begins with.
func frontMatter(source string) int {
	s := strings.TrimPrefix(source, "\ufeff")
	skipped := len(source) - len(s)
	for _, fence := range []string{"---", "+++"} {
		if !strings.HasPrefix(s, fence+"\n") && !strings.HasPrefix(s, fence+"\r\n") {
			continue
		}
		for i := strings.IndexByte(s, '\n') + 1; i < len(s); {
			line, _, found := strings.Cut(s[i:], "\n")
			i += len(line)
			if found {
				i++
			}
			if end := strings.TrimRight(line, " \t\r"); end == fence || fence == "---" && end == "..." {
				return skipped + i
			}
		}
	}
	return skipped
}

// blocks reads the block children of n.
func (m *markdown) blocks(n ast.Node, kind lint.Kind, depth int) error {
	if depth > maxDepth {
		return errDepth
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		inner := kind
		switch c.Kind() {
		case ast.KindBlockquote:
			inner = lint.BlockQuote
		case ast.KindListItem:
			inner = lint.ListItem
		case extast.KindTableCell:
			m.spell(markdownCell)
			m.leaf(c, lint.Field)
			m.spell(markdownText)
			continue
		case ast.KindParagraph, ast.KindTextBlock:
			m.leaf(c, kind)
			continue
		case ast.KindHeading:
			m.leaf(c, lint.Heading)
			continue
		case ast.KindHTMLBlock:
			if err := m.htmlBlock(c.Lines()); err != nil {
				return err
			}
			continue
		case ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindThematicBreak, ast.KindLinkReferenceDefinition:
			continue
		}
		if err := m.blocks(c, inner, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// leaf reads a block of inline content.
func (m *markdown) leaf(n ast.Node, kind lint.Kind) {
	m.begin(kind)
	m.inlines(n)
	if m.end() {
		b := m.last()
		b.Kind = refine(b.Kind, string(m.text[b.Start:b.End]))
		if len(m.later) == 0 {
			b.Outer = m.outerLines(n)
		}
	}
	images := m.later
	m.later = nil
	for _, image := range images {
		m.begin(lint.Caption)
		m.inlines(image)
		m.end()
	}
}

// outerLines are the lines of a paragraph, heading or list item, with the blank line behind it.
func (m *markdown) outerLines(n ast.Node) lint.Span {
	lines := n.Lines()
	if n.Kind() == extast.KindTableCell || lines.Len() == 0 {
		return lint.Span{}
	}
	parent := n.Parent()
	item := parent.Kind() == ast.KindListItem
	if item && parent.ChildCount() > 1 {
		return lint.Span{}
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	newline := strings.LastIndexByte(m.body[:start], '\n')
	if len(strings.Fields(m.body[newline+1:start])) > 1 {
		return lint.Span{} // an item that begins on the line of another
	}
	start = newline + 1
	end = m.lineEnd(end)
	if n.Kind() == ast.KindHeading && !strings.HasPrefix(strings.TrimLeft(m.body[start:], " >"), "#") {
		end = m.lineEnd(end + 1) // the underline of the heading
	}
	next := m.lineEnd(end + 1)
	if !item && end < len(m.body) && strings.TrimSpace(m.body[end:min(next, len(m.body))]) == "" {
		end = next
	}
	return lint.Span{Start: m.base + start, End: m.base + min(end, len(m.body))}
}

// lineEnd is the offset behind the line that holds the byte before offset.
func (m *markdown) lineEnd(offset int) int {
	if offset > len(m.body) || offset > 0 && m.body[offset-1] == '\n' {
		return min(offset, len(m.body))
	}
	if n := strings.IndexByte(m.body[offset:], '\n'); n >= 0 {
		return offset + n + 1
	}
	return len(m.body)
}

func (m *markdown) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			m.leafText(c)
		case *ast.CodeSpan:
			if first, ok := c.FirstChild().(*ast.Text); ok {
				last := c.LastChild().(*ast.Text)
				m.opaque(m.base+first.Segment.Start, m.base+last.Segment.Stop, object)
			}
		case *ast.AutoLink:
			label := c.Label(m.bytes)
			if i := strings.Index(m.body[max(0, c.Pos()):], string(label)); i >= 0 {
				start := m.base + max(0, c.Pos()) + i
				m.opaque(start, start+len(label), string(label))
			}
		case *ast.RawHTML:
			m.rawHTML(c)
		case *ast.Image:
			m.later = append(m.later, c)
		default:
			m.inlines(c)
		}
	}
}

func (m *markdown) leafText(t *ast.Text) {
	start, end := t.Segment.Start, t.Segment.Stop
	m.escaped(m.base+start, m.base+end)
	if !t.SoftLineBreak() && !t.HardLineBreak() {
		return
	}
	from := end
	for end < len(m.body) && (m.body[end] == ' ' || m.body[end] == '\\' || m.body[end] == '\t' || m.body[end] == '\r') {
		end++
	}
	if end == len(m.body) || m.body[end] != '\n' {
		m.joint()
		return
	}
	for end++; end < len(m.body) && (m.body[end] == ' ' || m.body[end] == '\t' || m.body[end] == '>'); {
		end++
	}
	m.space(m.base+from, m.base+end)
}

// rawHTML is left alone; a line break is a space.
func (m *markdown) rawHTML(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	start, end := n.Segments.At(0).Start, n.Segments.At(n.Segments.Len()-1).Stop
	if strings.HasPrefix(strings.ToLower(m.body[start:end]), "<br") {
		m.space(m.base+start, m.base+end)
	}
}

// escaped adds text with backslash escapes and entities.
func (m *markdown) escaped(start, end int) {
	s := m.layer.text
	if strings.IndexByte(s[start:end], '\\') < 0 {
		m.markup(start, end)
		return
	}
	for i := start; i < end; i++ {
		switch {
		case s[i] == '\\' && i+1 < end && isASCIIPunct(s[i+1]):
			m.prose(start, i)
			m.decoded(i, i+2, s[i+1:i+2])
			i++
		case s[i] == '&':
			text, n := entity(s[i:end])
			if n == 0 {
				continue
			}
			m.prose(start, i)
			m.reference(i, i+n, text)
			i += n - 1
		default:
			continue
		}
		start = i + 1
	}
	m.prose(start, end)
}

func isASCIIPunct(c byte) bool { return c > ' ' && c < 0x7f && !isAlnum(c) }

// htmlBlock reads an HTML block whose lines lie side by side.
func (m *markdown) htmlBlock(lines *mdtext.Segments) error {
	if lines.Len() == 0 {
		return nil
	}
	for i := 1; i < lines.Len(); i++ {
		if lines.At(i).Start != lines.At(i-1).Stop {
			return nil
		}
	}
	span := lint.Span{Start: m.base + lines.At(0).Start, End: m.base + lines.At(lines.Len()-1).Stop}
	l := &layer{text: m.layer.text[span.Start:span.End]}
	l.runs = []run{{lint.Span{End: span.Len()}, span, true, nil}}
	return m.within(l, markupText, func() error { return m.html(lint.Paragraph, false) })
}
