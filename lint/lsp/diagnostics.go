package lsp

import (
	"encoding/json"
	"slices"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

func (c *session) didOpen(p *didOpenParams) error {
	d := newDocument(p.Document.URI, p.Document.Language, p.Document.Version, p.Document.Text)
	c.forget(d.uri)
	c.open[d.uri] = d
	c.check(d)
	return nil
}

func (c *session) didChange(p *didChangeParams) error {
	d, err := c.document(p.Document.URI)
	if err != nil {
		return err
	}
	d.version = p.Document.Version
	for i := range p.Changes {
		d.change(&p.Changes[i], c.encoding)
	}
	c.check(d)
	return nil
}

func (c *session) didClose(p *documentParams) error {
	c.forget(p.Document.URI)
	return c.notify("textDocument/publishDiagnostics", publishParams{URI: p.Document.URI, Diagnostics: []diagnostic{}})
}

func (c *session) forget(uri string) {
	c.stale = slices.DeleteFunc(c.stale, func(d *document) bool { return d.uri == uri })
	delete(c.open, uri)
}

// document is an open document.
func (c *session) document(uri string) (*document, error) {
	if d, ok := c.open[uri]; ok {
		return d, nil
	}
	return nil, &rpcError{invalidParams, "not an open document: " + uri}
}

// check has d checked as soon as no message waits.
func (c *session) check(d *document) {
	if !slices.Contains(c.stale, d) {
		c.stale = append(c.stale, d)
	}
}

// findings are those of the document as it is now.
func (c *session) findings(d *document) (*report.Result, error) {
	if d.result == nil {
		driver, err := c.driver(d)
		if err != nil {
			return nil, err
		}
		d.result = driver.CheckText(d.name, d.text, 0)
	}
	return d.result, d.result.Err
}

// publish sends the findings in d to the client, or the reason why it could not be checked.
func (c *session) publish(d *document) error {
	list := []diagnostic{}
	if r, err := c.findings(d); err != nil {
		list = append(list, diagnostic{Severity: severityInformation, Code: "not-checked", Source: "artlint", Message: err.Error()})
	} else {
		for i := range r.Findings {
			list = append(list, c.diagnostic(d, &r.Findings[i]))
		}
	}
	return c.notify("textDocument/publishDiagnostics", publishParams{d.uri, &d.version, list})
}

const severityInformation = 3

func (c *session) diagnostic(d *document, f *lint.Finding) diagnostic {
	out := diagnostic{
		Range:    d.textRange(f.Span, c.encoding),
		Severity: int(lint.Error) - int(f.Severity) + 1,
		Code:     f.Rule.Name, Source: "artlint", Message: f.Message,
	}
	for _, r := range f.Related {
		out.Related = append(out.Related, relatedAt{location{d.uri, d.textRange(r.Span, c.encoding)}, r.Message})
	}
	return out
}

func (c *session) notify(method string, params any) error {
	raw, err := json.Marshal(params)
	if err != nil {
		return err
	}
	return c.out.write(&message{Method: method, Params: raw})
}

// request asks the client for something whose answer does not matter.
func (c *session) request(method string, params any) error {
	raw, err := json.Marshal(params)
	if err != nil {
		return err
	}
	return c.out.write(&message{ID: json.RawMessage(`"artlint"`), Method: method, Params: raw})
}

func (c *session) showError(err error) error {
	return c.notify("window/showMessage", showMessageParams{messageError, "artlint: " + err.Error()})
}
