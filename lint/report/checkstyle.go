package report

import (
	"bufio"
	"encoding/xml"
	"io"
)

// Checkstyle writes the XML of the Java tool of that name, which many servers
// read: a file element for every file with findings. Columns count code points from 1.
type Checkstyle struct {
	w       *bufio.Writer
	encoder *xml.Encoder
	begun   bool
}

// NewCheckstyle reports to w.
func NewCheckstyle(w io.Writer) *Checkstyle {
	b := bufio.NewWriter(w)
	return &Checkstyle{w: b, encoder: newXMLEncoder(b)}
}

// newXMLEncoder indents the elements that stand within a root written by hand.
func newXMLEncoder(w io.Writer) *xml.Encoder {
	e := xml.NewEncoder(w)
	e.Indent("  ", "  ")
	return e
}

type checkstyleFile struct {
	XMLName xml.Name          `xml:"file"`
	Name    string            `xml:"name,attr"`
	Errors  []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// File implements [Reporter].
func (c *Checkstyle) File(r *Result) error {
	c.begin()
	out := checkstyleFile{Name: r.Path}
	if r.Err != nil {
		out.Errors = []checkstyleError{{1, 1, "error", r.Err.Error(), "artlint"}}
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		at := r.Document.Lines().Position(f.Span.Start)
		out.Errors = append(out.Errors, checkstyleError{at.Line, at.Column, f.Severity.String(), f.Message, "artlint." + f.Rule.Name})
	}
	if len(out.Errors) == 0 {
		return nil
	}
	if err := c.encoder.Encode(out); err != nil {
		return err
	}
	return c.w.WriteByte('\n')
}

func (c *Checkstyle) begin() {
	if !c.begun {
		_, _ = c.w.WriteString(xml.Header + "<checkstyle version=\"4.3\">\n")
		c.begun = true
	}
}

// Close implements [Reporter].
func (c *Checkstyle) Close() error {
	c.begin()
	_, _ = c.w.WriteString("</checkstyle>\n")
	return c.w.Flush()
}
