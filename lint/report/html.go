package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

//go:embed page/report.html
var reportPage string

//go:embed page/report.css
var reportStyle string

//go:embed page/report.js
var reportScript string

// HTML writes one page that needs nothing beside itself: an overview over the
// files, and each article that has findings as it reads. The page is written by
// Close, since the overview stands first.
type HTML struct {
	w     io.Writer
	page  page
	rules map[string]int
}

// page is what the template shows.
type page struct {
	Style  template.CSS
	Script template.JS
	Hash   string // of the script, for the content security policy
	Files  []fileView
	Clean  int // files without findings
	Total  severityCounts
	Rules  []ruleCount
}

// Summary is how much was found, and in how many files.
func (p *page) Summary() string {
	return Count(p.Total.All(), "finding") + " in " + Count(len(p.Files), "file")
}

type severityCounts struct{ Errors, Warnings, Infos int }

// All is the number of findings.
func (c severityCounts) All() int { return c.Errors + c.Warnings + c.Infos }

func (c *severityCounts) add(s lint.Severity) {
	switch s {
	case lint.Error:
		c.Errors++
	case lint.Warning:
		c.Warnings++
	default:
		c.Infos++
	}
}

type ruleCount struct {
	Name string
	N    int
}

type fileView struct {
	ID       int
	Path     string
	Err      string
	Words    int
	Counts   severityCounts
	Passages []passageView
}

// Density is the number of findings in a thousand words.
func (f fileView) Density() string {
	return fmt.Sprintf("%.1f", 1000*float64(f.Counts.All())/float64(max(1, f.Words)))
}

type passageView struct {
	Kind  string
	Runs  []runView
	Notes []noteView
}

type runView struct {
	Text     string
	Op       string // "", "del" or "ins"
	Note     string // the anchor of the note, empty where nothing is marked
	Severity string
	Number   string // of the note, behind the last run of what it is about
}

type noteView struct {
	ID, Number            string
	Rule, Severity        string
	Title, Message        string
	Line, Column, Percent int
	Fixes                 []fixView
}

type fixView struct {
	Message, Applicability string
	Changes                [][]runView
}

// NewHTML reports to w.
func NewHTML(w io.Writer) *HTML {
	sum := sha256.Sum256([]byte(reportScript))
	return &HTML{w: w, rules: map[string]int{}, page: page{
		Style: template.CSS(reportStyle), Script: template.JS(reportScript), Hash: base64.StdEncoding.EncodeToString(sum[:]),
	}}
}

// File implements [Reporter].
func (h *HTML) File(r *Result) error {
	if r.Document == nil && r.Err == nil {
		return nil
	}
	if n := len(h.page.Files); n == 0 || !r.Continues || h.page.Files[n-1].Path != r.Path {
		h.page.Files = append(h.page.Files, fileView{ID: n + 1, Path: r.Path})
	}
	v := &h.page.Files[len(h.page.Files)-1]
	if r.Err != nil {
		v.Err = r.Err.Error()
	}
	if r.Document == nil {
		return nil
	}
	before := v.Counts.All()
	v.Words += r.Document.Profile.Words
	for i := range r.Findings {
		v.Counts.add(r.Findings[i].Severity)
		h.page.Total.add(r.Findings[i].Severity)
		h.rules[r.Findings[i].Rule.Name]++
	}
	if len(r.Findings) > 0 {
		v.Passages = append(v.Passages, passageViews(r, notes{v.ID, before})...)
	}
	return nil
}

// notes numbers the notes of a file, behind those of its earlier parts.
type notes struct{ file, before int }

func (n notes) number(finding int) string { return strconv.Itoa(n.before + finding + 1) }

func (n notes) anchor(finding int) string { return fmt.Sprintf("n%d-%s", n.file, n.number(finding)) }

func passageViews(r *Result, notes notes) []passageView {
	passages := Passages(r, r.Findings, lint.Suggested)
	out := make([]passageView, 0, len(passages))
	for i := range passages {
		p := &passages[i]
		v := passageView{Kind: p.Kind.String()}
		last := map[int]int{}
		for k, run := range p.Runs {
			last[run.Finding] = k
		}
		for k, run := range p.Runs {
			rv := runView{Text: run.Text, Op: opNames[run.Op]}
			if run.Finding >= 0 {
				rv.Note = notes.anchor(run.Finding)
				rv.Severity = r.Findings[run.Finding].Severity.String()
				if last[run.Finding] == k {
					rv.Number = notes.number(run.Finding)
				}
			}
			v.Runs = append(v.Runs, rv)
		}
		for _, j := range p.Findings {
			v.Notes = append(v.Notes, newNote(r, notes, j))
		}
		out = append(out, v)
	}
	return out
}

var opNames = map[fixes.Op]string{fixes.Delete: "del", fixes.Insert: "ins"}

func newNote(r *Result, notes notes, i int) noteView {
	f := &r.Findings[i]
	at := r.Document.Lines().Position(f.Span.Start)
	n := noteView{
		ID: notes.anchor(i), Number: notes.number(i), Rule: f.Rule.Name, Severity: f.Severity.String(), Title: f.Rule.Title,
		Message: f.Message, Line: at.Line, Column: at.Column, Percent: int(100*f.Confidence + 0.5),
	}
	for j := range f.Fixes {
		v := fixView{Message: f.Fixes[j].Message, Applicability: f.Fixes[j].Applicability.String()}
		for _, e := range f.Fixes[j].Prose {
			v.Changes = append(v.Changes, change(r.Document, f.Block, e))
		}
		n.Fixes = append(n.Fixes, v)
	}
	return n
}

// change shows an edit between a few words of its block.
func change(d *lint.Document, block int, e lint.Edit) []runView {
	b := d.Blocks[block].Span
	out := []runView{{Text: before(d.Text[min(b.Start, e.Start):e.Start], around)}}
	for _, p := range fixes.Words(d.Slice(e.Span), e.New) {
		out = append(out, runView{Text: p.Text, Op: opNames[p.Op]})
	}
	return append(out, runView{Text: after(d.Text[e.End:max(b.End, e.End)], around)})
}

var htmlPage = template.Must(template.New("report").Parse(reportPage))

// Close implements [Reporter]. Files with the most findings a word come first.
func (h *HTML) Close() error {
	for _, f := range h.page.Files {
		if f.Counts.All() == 0 && f.Err == "" {
			h.page.Clean++
		}
	}
	for name, n := range h.rules {
		h.page.Rules = append(h.page.Rules, ruleCount{name, n})
	}
	slices.SortFunc(h.page.Rules, func(a, b ruleCount) int { return cmp.Or(b.N-a.N, cmp.Compare(a.Name, b.Name)) })
	slices.SortStableFunc(h.page.Files, func(a, b fileView) int {
		return cmp.Compare(b.Counts.All()*max(1, a.Words), a.Counts.All()*max(1, b.Words))
	})
	var out bytes.Buffer
	if err := htmlPage.Execute(&out, &h.page); err != nil {
		return err
	}
	_, err := h.w.Write(out.Bytes())
	return err
}
