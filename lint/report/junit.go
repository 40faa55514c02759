package report

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/artlint/artlint/lint"
)

// JUnit writes the XML of test runners: a suite for every file, a failed case for
// every finding, and a case that passed for a clean file, so that a server that
// counts tests shows that something ran.
type JUnit struct {
	w       *bufio.Writer
	encoder *xml.Encoder
	begun   bool
}

// NewJUnit reports to w.
func NewJUnit(w io.Writer) *JUnit {
	b := bufio.NewWriter(w)
	return &JUnit{w: b, encoder: newXMLEncoder(b)}
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	Classname string        `xml:"classname,attr"`
	Error     *junitProblem `xml:"error"`
	Failure   *junitProblem `xml:"failure"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// File implements [Reporter].
func (j *JUnit) File(r *Result) error {
	if r.Document == nil && r.Err == nil {
		return nil
	}
	j.begin()
	suite := junitSuite{Name: r.Path}
	if r.Err != nil {
		suite.Errors = 1
		suite.Cases = []junitCase{{Name: "artlint", Classname: r.Path, Error: &junitProblem{r.Err.Error(), "error", ""}}}
	}
	for i := range r.Findings {
		suite.Failures++
		suite.Cases = append(suite.Cases, newJUnitCase(r, &r.Findings[i]))
	}
	if len(suite.Cases) == 0 {
		suite.Cases = []junitCase{{Name: "artlint", Classname: r.Path}}
	}
	suite.Tests = len(suite.Cases)
	if err := j.encoder.Encode(suite); err != nil {
		return err
	}
	return j.w.WriteByte('\n')
}

func newJUnitCase(r *Result, f *lint.Finding) junitCase {
	lines := r.Document.Lines()
	at := lines.Position(f.Span.Start)
	text := fmt.Sprintf("%s:%d:%d: %s\n%s\n", r.Path, at.Line, at.Column, f.Message, quoteLine(r.Document, f.Span))
	if fix := f.BestFix(); fix != nil {
		text += fmt.Sprintf("%s: %s\n", fix.Applicability, fix.Message)
	}
	return junitCase{
		Name: fmt.Sprintf("%s %d:%d", f.Rule.Name, at.Line, at.Column), Classname: r.Path,
		Failure: &junitProblem{f.Message, f.Severity.String(), text},
	}
}

// quoteLine is the part of a line around span with what is in span marked below it.
func quoteLine(d *lint.Document, span lint.Span) string {
	lines := d.Lines()
	line, mark := snippet(d.Source, lines.LineSpan(lines.Line(span.Start)), span)
	return line + "\n" + mark
}

func (j *JUnit) begin() {
	if !j.begun {
		_, _ = j.w.WriteString(xml.Header + "<testsuites name=\"artlint\">\n")
		j.begun = true
	}
}

// Close implements [Reporter].
func (j *JUnit) Close() error {
	j.begin()
	_, _ = j.w.WriteString("</testsuites>\n")
	return j.w.Flush()
}
