package desk

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/source"
)

// article is what the client has in hand.
type article struct {
	Name     string   `json:"name"` // decides the format
	Text     string   `json:"text"` // the whole file in UTF-8
	Encoding string   `json:"encoding"`
	Evidence float64  `json:"evidence"` // as the last answer gave it; 0 at first
	Refused  []string `json:"refused"`  // fingerprints of findings to leave alone
	File     []byte   `json:"file"`     // a Word document as it was, whose XML is Text; empty for other files
}

// view is an article with what was found in it.
type view struct {
	Version  int              `json:"version"`
	Name     string           `json:"name"`
	Format   string           `json:"format"`
	Encoding string           `json:"encoding"`
	Text     string           `json:"text"`
	Evidence float64          `json:"evidence"`
	Applied  int              `json:"applied"` // repairs made by this request
	Words    int              `json:"words"`
	Verdict  Verdict          `json:"verdict"`
	Why      string           `json:"why"`
	Findings []report.Finding `json:"findings"`
	Passages []passage        `json:"passages"`
	File     []byte           `json:"file,omitempty"`
}

// passage is a block of the article as it reads.
type passage struct {
	Kind     string `json:"kind"`
	Runs     []run  `json:"runs"`
	Findings []int  `json:"findings"` // indexes into view.Findings
}

// run is a stretch of text.
type run struct {
	Text    string   `json:"text"`
	Finding int      `json:"finding"` // that marks it, an index into view.Findings; -1: none
	Op      fixes.Op `json:"op"`      // what repairs do: -1 delete, 0 keep, 1 insert
}

// check takes an article as JSON, or the bytes of a file with ?name=.
func (d *Desk) check(r *http.Request) (any, error) {
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		var a article
		if err := read(r, &a); err != nil {
			return nil, err
		}
		return d.view(&a)
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	return d.open(cmp.Or(r.URL.Query().Get("name"), "article.txt"), raw)
}

// open decodes the bytes of a file.
func (d *Desk) open(name string, raw []byte) (*view, error) {
	s, err := d.Driver.Decode(name, raw)
	if err != nil {
		return nil, err
	}
	a := &article{Name: name, Text: s.Text, Encoding: s.Encoding}
	if format.IsArchive(raw) {
		a.File = raw
	}
	return d.view(a)
}

// path is where an article would lie in the folder, for its configuration.
func (d *Desk) path(name string) string {
	name = filepath.FromSlash(name)
	if !filepath.IsLocal(name) {
		name = filepath.Base(name)
	}
	return filepath.Join(d.Folder, name)
}

// view checks an article.
func (d *Desk) view(a *article) (*view, error) {
	a.Name, a.Encoding = cmp.Or(a.Name, "article.txt"), cmp.Or(a.Encoding, "utf-8")
	r := d.Driver.CheckText(d.path(a.Name), a.Text, a.Evidence)
	if r.Err != nil {
		return nil, r.Err
	}
	r.Encoding = a.Encoding
	v := &view{
		Version: report.Version, Name: a.Name, Format: r.Document.Format, Encoding: a.Encoding, Text: a.Text,
		Evidence: a.Evidence, File: a.File, Words: r.Document.Profile.Words, Findings: make([]report.Finding, 0, len(r.Findings)),
	}
	for i := range r.Findings {
		v.Findings = append(v.Findings, report.NewFinding(r, &r.Findings[i]))
	}
	chosen := slices.DeleteFunc(slices.Clone(r.Findings), func(f lint.Finding) bool { return slices.Contains(a.Refused, f.Fingerprint) })
	open := *r
	open.Findings = chosen
	v.Verdict, v.Why = d.Thresholds.Judge(&open)
	for _, p := range report.Passages(r, chosen, lint.Suggested) {
		out := passage{Kind: p.Kind.String(), Findings: p.Findings}
		for _, x := range p.Runs {
			out.Runs = append(out.Runs, run{x.Text, x.Finding, x.Op})
		}
		v.Passages = append(v.Passages, out)
	}
	return v, nil
}

// fixRequest asks for repairs: those of single findings, or all safe ones.
type fixRequest struct {
	article
	Safe   bool     `json:"safe"`
	Accept []choice `json:"accept"`
}

type choice struct {
	Fingerprint string `json:"fingerprint"`
	Fix         int    `json:"fix"` // index into the finding's fixes
}

func (d *Desk) fix(r *http.Request) (any, error) {
	var q fixRequest
	if err := read(r, &q); err != nil {
		return nil, err
	}
	q.Name = cmp.Or(q.Name, "article.txt")
	repair := d.accept
	if q.Safe {
		repair = d.fixSafe
	}
	applied, err := repair(&q)
	if err != nil {
		return nil, err
	}
	v, err := d.view(&q.article)
	if err != nil {
		return nil, err
	}
	v.Applied = applied
	return v, nil
}

// fixSafe makes all safe repairs that were not refused.
func (d *Desk) fixSafe(q *fixRequest) (int, error) {
	out, err := d.Driver.FixText(d.path(q.Name), q.Text, driver.Repair{
		Least: lint.Safe, Evidence: q.Evidence,
		Refused: func(f *lint.Finding) bool { return slices.Contains(q.Refused, f.Fingerprint) },
	})
	if err != nil {
		return 0, err
	}
	q.Text, q.Evidence = string(out.After), q.Evidence+out.Evidence
	return out.Applied, nil
}

// accept makes the chosen repairs of single findings.
func (d *Desk) accept(q *fixRequest) (int, error) {
	r := d.Driver.CheckText(d.path(q.Name), q.Text, q.Evidence)
	if r.Err != nil {
		return 0, r.Err
	}
	var chosen []lint.Finding
	for _, c := range q.Accept {
		i := slices.IndexFunc(r.Findings, func(f lint.Finding) bool { return f.Fingerprint == c.Fingerprint })
		if i < 0 || c.Fix < 0 || c.Fix >= len(r.Findings[i].Fixes) {
			return 0, &apiError{http.StatusConflict, "this finding is not in the text any more: check it again"}
		}
		chosen = append(chosen, fixes.Accept(r.Findings[i], c.Fix))
	}
	plan := fixes.Choose(chosen, lint.Suggested)
	text, err := fixes.Apply(q.Text, plan.Edits)
	if err != nil {
		return 0, err
	}
	q.Text, q.Evidence = text, q.Evidence+lint.Evidence(plan.Applied)
	return len(plan.Applied), nil
}

// compare gives the difference of two texts word by word.
func (d *Desk) compare(r *http.Request) (any, error) {
	var q struct{ Before, After string }
	if err := read(r, &q); err != nil {
		return nil, err
	}
	out := []run{}
	add := func(op fixes.Op, text string) {
		if text != "" {
			out = append(out, run{text, -1, op})
		}
	}
	at := 0
	for _, e := range fixes.Difference(q.Before, q.After) {
		add(fixes.Keep, q.Before[at:e.Start])
		for _, p := range fixes.Words(q.Before[e.Start:e.End], e.New) {
			add(p.Op, p.Text)
		}
		at = e.End
	}
	add(fixes.Keep, q.Before[at:])
	return out, nil
}

// encode gives the bytes of a file in its own encoding.
func (d *Desk) encode(r *http.Request) (any, error) {
	var a article
	if err := read(r, &a); err != nil {
		return nil, err
	}
	s, err := source.Decode(a.Name, nil, cmp.Or(a.Encoding, "utf-8"))
	if len(a.File) > 0 {
		s, err = d.Driver.Decode(a.Name, a.File)
	}
	if err != nil {
		return nil, badRequest(err)
	}
	raw, err := d.Driver.Encode(s, a.Text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.Name, err)
	}
	return raw, nil
}

func (d *Desk) rules(*http.Request) (any, error) { return report.Rules(d.Rules), nil }

// read reads the JSON of a request.
func read(r *http.Request, into any) error {
	err := json.NewDecoder(r.Body).Decode(into)
	if err == nil {
		return nil
	}
	if large := new(http.MaxBytesError); errors.As(err, &large) {
		return err
	}
	return badRequest(fmt.Errorf("the request is not the JSON that is expected: %w", err))
}
