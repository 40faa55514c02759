package lsp

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// hover explains the findings at a place: the reason, then what the rule knows. It is null where there is none.
func (c *session) hover(p *documentParams) (*hover, error) {
	d, err := c.document(p.Document.URI)
	if err != nil {
		return nil, err
	}
	r, err := c.findings(d)
	if err != nil {
		return nil, err
	}
	at := d.offset(p.Position, c.encoding)
	var out *hover
	for i := range r.Findings {
		f := &r.Findings[i]
		if !f.Span.Overlaps(lint.Span{Start: at, End: at}) {
			continue
		}
		if out == nil {
			out = &hover{markup{Kind: "markdown"}, d.textRange(f.Span, c.encoding)}
		} else {
			out.Contents.Value += "\n\n---\n\n"
		}
		out.Contents.Value += explain(f)
	}
	return out, nil
}

func explain(f *lint.Finding) string {
	var out strings.Builder
	fmt.Fprintf(&out, "**%s** (%s): %s\n\n", f.Rule.Name, f.Severity, f.Message)
	for _, fix := range f.Fixes {
		fmt.Fprintf(&out, "- %s: %s\n", fix.Applicability, fix.Message)
	}
	fmt.Fprintf(&out, "\n%s", strings.TrimSpace(f.Rule.Doc))
	return out.String()
}
