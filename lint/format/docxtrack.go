package format

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/artlint/artlint/lint"
)

// tracker writes edits as w:ins and w:del.
type tracker struct {
	source string
	edits  []lint.Edit // that are still to come, in order
	out    strings.Builder
	at     int // what of source has been written
	id     int
	marks  string // author and date of the changes
}

// errNotInText is returned for an edit that is neither inside the text of a run nor a whole paragraph.
var errNotInText = errors.New("an edit of markup cannot be a tracked change")

// trackChanges gives source with the edits as tracked changes: runs are split
// around them and keep their properties; a paragraph that goes as a whole is marked
// as deleted with its mark. Changes are numbered from above id; the last number is returned.
func trackChanges(source string, edits []lint.Edit, opts Rewrite, id int) (string, int, error) {
	t := &tracker{source: source, edits: sortEdits(edits), id: id, marks: changeMarks(opts)}
	x := newXML("part", source)
	for len(t.edits) > 0 {
		token, err := x.next()
		if errors.Is(err, io.EOF) {
			return "", 0, fmt.Errorf("byte %d: %w", t.edits[0].Start, errNotInText)
		}
		if err == nil && token.kind == xmlStart {
			switch token.name {
			case "w:p":
				err = t.paragraph(x, &token)
			case "w:r":
				err = t.run(x, &token)
			}
		}
		if err != nil {
			return "", 0, err
		}
	}
	t.copyTo(len(source))
	return t.out.String(), t.id, nil
}

func changeMarks(opts Rewrite) string {
	author := opts.Author
	if author == "" {
		author = "artlint"
	}
	marks := ` w:author="` + markupAttribute.write(author) + `"`
	if !opts.Date.IsZero() {
		marks += ` w:date="` + opts.Date.UTC().Format(time.RFC3339) + `"`
	}
	return marks
}

// maxChange is the highest w:id in source, above which new ones are free.
func maxChange(source string) int {
	highest := 0
	for rest := source; ; {
		_, after, found := strings.Cut(rest, ` w:id="`)
		if !found {
			return highest
		}
		var id int
		if _, err := fmt.Sscanf(after, "%d", &id); err == nil {
			highest = max(highest, id)
		}
		rest = after
	}
}

func (t *tracker) copyTo(offset int) {
	t.out.WriteString(t.source[t.at:offset])
	t.at = offset
}

// mark is the start of a w:ins or w:del element, or an empty one.
func (t *tracker) mark(element, end string) string {
	t.id++
	return fmt.Sprintf(`<%s w:id="%d"%s%s`, element, t.id, t.marks, end)
}

// paragraph marks a paragraph as deleted where the next edit takes it out as a whole.
func (t *tracker) paragraph(x *xmlScanner, p *xmlToken) error {
	e := t.edits[0]
	if e.New != "" || e.Start > p.span.Start || e.End <= p.span.End {
		return nil
	}
	t.copyTo(p.span.End)
	mark := t.mark("w:del", "/>")
	if !strings.HasPrefix(t.source[p.span.End:], "<w:pPr") {
		t.out.WriteString("<w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>")
		mark = ""
	}
	var texts []lint.Edit
	err := x.inside(p, func(token *xmlToken) error {
		switch {
		case token.kind == xmlStart && token.name == "w:rPr" && mark != "" && x.parent() == "w:pPr":
			if token.empty {
				t.copyTo(token.span.Start)
				t.out.WriteString("<w:rPr>" + mark + "</w:rPr>")
				t.at = token.span.End
			} else {
				t.copyTo(token.span.End)
				t.out.WriteString(mark)
			}
			mark = ""
		case token.kind == xmlEnd && token.name == "w:pPr" && mark != "":
			t.copyTo(token.span.Start)
			t.out.WriteString("<w:rPr>" + mark + "</w:rPr>")
			mark = ""
		case token.kind == xmlStart && token.name == "w:r":
			texts = t.texts(x, token)
			later := t.edits
			t.edits = texts
			err := t.split(x, token)
			t.edits = later
			return err
		}
		return nil
	})
	t.edits = t.edits[1:]
	if err == nil && x.pos < e.End {
		err = fmt.Errorf("byte %d: %w", e.Start, errNotInText)
	}
	return err
}

// texts are deletions of all text of the run r.
func (t *tracker) texts(x *xmlScanner, r *xmlToken) []lint.Edit {
	ahead := &xmlScanner{source: x.source, name: x.name, pos: r.span.Start, frames: make([]xmlFrame, 1)}
	var edits []lint.Edit
	token, err := ahead.next()
	if err != nil {
		return nil
	}
	_ = ahead.inside(&token, func(token *xmlToken) error {
		if token.kind == xmlText && ahead.frames[len(ahead.frames)-1].name == "w:t" && token.span.Len() > 0 {
			edits = append(edits, lint.Edit{Span: token.span})
		}
		return nil
	})
	return edits
}

// run splits the run r around the edits inside it.
func (t *tracker) run(x *xmlScanner, r *xmlToken) error {
	if t.edits[0].Start >= runEnd(t.source, r.span.Start) {
		return nil
	}
	return t.split(x, r)
}

func runEnd(source string, start int) int {
	if n := strings.Index(source[start:], "</w:r>"); n >= 0 {
		return start + n
	}
	return len(source)
}

// split writes the run r as several: what stays, what goes, what comes.
func (t *tracker) split(x *xmlScanner, r *xmlToken) error {
	if len(t.edits) == 0 {
		return nil
	}
	t.copyTo(r.span.Start)
	s := &splitter{tracker: t, head: t.source[r.span.Start:r.span.End]}
	err := x.inside(r, func(token *xmlToken) error {
		if token.kind != xmlStart {
			return nil
		}
		if err := x.skip(token); err != nil {
			return err
		}
		element := t.source[token.span.Start:x.pos]
		text := lint.Span{Start: token.span.End, End: x.pos - len("</w:t>")}
		switch {
		case token.name == "w:rPr":
			s.head += element
		case token.name == "w:t" && !token.empty && len(t.edits) > 0 && t.edits[0].Start <= text.End:
			return s.edited(text)
		default:
			s.keep(element)
		}
		return nil
	})
	s.end()
	t.at = x.pos
	return err
}

// splitter writes the parts of a run, each a run of its own where a change stands between them.
type splitter struct {
	*tracker
	head string // the start of the run and its properties
	open bool   // a run is open in out
}

// keep writes an element, or nothing, into the open run.
func (s *splitter) keep(element string) {
	if element == "" {
		return
	}
	if !s.open {
		s.out.WriteString(s.head)
		s.open = true
	}
	s.out.WriteString(element)
}

func (s *splitter) end() {
	if s.open {
		s.out.WriteString("</w:r>")
		s.open = false
	}
}

// edited writes a text with the edits in it.
func (s *splitter) edited(text lint.Span) error {
	from := text.Start
	for len(s.edits) > 0 && s.edits[0].Start <= text.End {
		e := s.edits[0]
		if e.Start < from || e.End > text.End {
			return fmt.Errorf("byte %d: %w", e.Start, errNotInText)
		}
		s.edits = s.edits[1:]
		s.keep(textElement("w:t", s.source[from:e.Start]))
		s.end()
		s.change("w:del", "w:delText", s.source[e.Start:e.End])
		s.change("w:ins", "w:t", e.New)
		from = e.End
	}
	s.keep(textElement("w:t", s.source[from:text.End]))
	return nil
}

// change writes a run of text inside a change.
func (s *splitter) change(change, element, text string) {
	if text != "" {
		s.out.WriteString(s.mark(change, ">") + s.head + textElement(element, text) + "</w:r></" + change + ">")
	}
}

// textElement is an element that holds text, and nothing for none.
func textElement(name, text string) string {
	if text == "" {
		return ""
	}
	return "<" + name + ` xml:space="preserve">` + text + "</" + name + ">"
}
