package lsp

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/suppress"
)

// The kinds of code actions; source.fixAll is what editors run on save.
const (
	kindQuickFix = "quickfix"
	kindFixAll   = "source.fixAll.artlint"
)

// codeActions are the repairs of every finding that the range touches, the best
// first, and the one that makes all safe repairs.
func (c *session) codeActions(p *codeActionParams) ([]codeAction, error) {
	d, err := c.document(p.Document.URI)
	if err != nil {
		return nil, err
	}
	actions := []codeAction{}
	if wants(p.Context.Only, kindQuickFix) {
		if actions, err = c.quickFixes(d, d.span(p.Range, c.encoding)); err != nil {
			return nil, err
		}
	}
	if wants(p.Context.Only, kindFixAll) {
		all, err := c.fixAll(d)
		if err != nil {
			return nil, err
		}
		actions = append(actions, all...)
	}
	return actions, nil
}

// wants reports whether a client that asks only for some kinds wants this one: a
// kind includes those that continue it behind a dot.
func wants(only []string, kind string) bool {
	if len(only) == 0 {
		return true
	}
	for _, k := range only {
		if k == kind || k == "" || strings.HasPrefix(kind, k+".") {
			return true
		}
	}
	return false
}

func (c *session) quickFixes(d *document, span lint.Span) ([]codeAction, error) {
	r, err := c.findings(d)
	if err != nil {
		return nil, err
	}
	actions := []codeAction{}
	for i := range r.Findings {
		f := &r.Findings[i]
		if !span.Overlaps(f.Span) {
			continue
		}
		for j, fix := range f.Fixes {
			if len(fix.Edits) == 0 {
				continue
			}
			actions = append(actions, codeAction{
				Title: title(&fix), Kind: kindQuickFix, Diagnostics: []diagnostic{c.diagnostic(d, f)},
				IsPreferred: j == 0 && fix.Applicability != lint.Manual, Edit: c.edit(d, fix.Edits),
			})
		}
		if keep, ok := suppress.Line(r.Document, f); ok {
			actions = append(actions, codeAction{
				Title: fmt.Sprintf("Keep it: disable %s for this line", f.Rule.Name), Kind: kindQuickFix,
				Diagnostics: []diagnostic{c.diagnostic(d, f)}, Edit: c.edit(d, []lint.Edit{keep}),
			})
		}
	}
	return actions, nil
}

// title says what a repair does and, where it is not safe, that it needs a look.
func title(fix *lint.Fix) string {
	if fix.Applicability == lint.Safe {
		return fix.Message
	}
	return fmt.Sprintf("%s (%s)", fix.Message, fix.Applicability)
}

func (c *session) fixAll(d *document) ([]codeAction, error) {
	r, err := c.findings(d)
	if err != nil || len(fixes.Choose(r.Findings, lint.Safe).Edits) == 0 {
		return nil, err
	}
	opened, err := c.driver(d)
	if err != nil {
		return nil, err
	}
	repaired, err := opened.FixText(d.name, d.text, driver.Repair{Least: lint.Safe})
	if err != nil {
		return nil, err
	}
	edits := fixes.Difference(d.text, string(repaired.After))
	if len(edits) == 0 {
		return nil, nil
	}
	return []codeAction{{Title: "Make all safe repairs", Kind: kindFixAll, Edit: c.edit(d, edits)}}, nil
}

func (c *session) edit(d *document, edits []lint.Edit) *workspaceEdit {
	out := make([]textEdit, 0, len(edits))
	for _, e := range edits {
		out = append(out, textEdit{d.textRange(e.Span, c.encoding), e.New})
	}
	return &workspaceEdit{map[string][]textEdit{d.uri: out}}
}
