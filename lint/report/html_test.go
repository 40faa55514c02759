package report_test

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/lint/segment"
)

// nodes are the elements named name in a page.
func nodes(t *testing.T, page, name string) []*html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var out []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			out = append(out, n)
		}
	}
	return out
}

func inner(n *html.Node) string {
	var out strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			out.WriteString(c.Data)
		}
	}
	return out.String()
}

func htmlPage(t *testing.T, results ...*report.Result) string {
	t.Helper()
	var out bytes.Buffer
	write(t, report.NewHTML(&out), results...)
	return out.String()
}

func TestHTML(t *testing.T) {
	page := htmlPage(t, result("clean.txt", "Nothing here.\n"), result("a.txt", "A heading\n\nIt is so. heard.\n"))
	if got := len(nodes(t, page, "article")); got != 1 {
		t.Errorf("%d articles, want the one with findings", got)
	}
	del := nodes(t, page, "del")
	if len(del) == 0 || inner(del[0])+inner(del[1]) != " heard." {
		t.Errorf("the repair is not struck out in place: %d", len(del))
	}
	rows := nodes(t, page, "tr")
	if len(rows) != 3 || !strings.Contains(inner(rows[1]), "a.txt") || !strings.Contains(inner(rows[1]), "166.7") {
		t.Errorf("got %d rows, the first %q", len(rows), inner(rows[1]))
	}
	for _, ref := range []string{"http://", "https://", "src=", "@import", "url("} {
		if strings.Contains(page, ref) {
			t.Errorf("the page asks for something from outside: %q", ref)
		}
	}
}

// TestHTMLEscapes holds that nothing in the copy or its name becomes markup or script.
func TestHTMLEscapes(t *testing.T) {
	for _, hostile := range []string{
		`<script>alert(1)</script>`, `</script><img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, `' onfocus='alert(1)`,
		`</style><b>`, `{{.Total}}`, `javascript:alert(1)`, `<!--`, `]]>`,
	} {
		page := htmlPage(t, result(hostile+".txt", hostile+" is so. heard.\n"))
		if n := len(nodes(t, page, "script")); n != 1 {
			t.Errorf("%s: %d scripts", hostile, n)
		}
		for _, name := range []string{"img", "svg"} {
			if n := len(nodes(t, page, name)); n != 0 {
				t.Errorf("%s: %d %s elements", hostile, n, name)
			}
		}
		if !strings.Contains(inner(nodes(t, page, "main")[0]), hostile) {
			t.Errorf("%s does not read as it is", hostile)
		}
		for _, a := range nodes(t, page, "a") {
			for _, attr := range a.Attr {
				if strings.HasPrefix(attr.Key, "on") || attr.Key == "href" && !strings.HasPrefix(attr.Val, "#") {
					t.Errorf("%s: attribute %s=%q", hostile, attr.Key, attr.Val)
				}
			}
		}
	}
}

func TestPassages(t *testing.T) {
	source := "<p>One &amp; <b>two</b>. heard.</p>\n<p>Three.</p>\n"
	d, err := format.Parse("a.html", source, format.Options{})
	if err != nil {
		t.Fatal(err)
	}
	segment.Analyze(d)
	r := &report.Result{Path: "a.html", Document: d, Findings: lint.Run(d, []*lint.Rule{tail}, lint.Options{})}
	var got strings.Builder
	for _, p := range report.Passages(r, r.Findings, lint.Safe) {
		for _, run := range p.Runs {
			got.WriteString([]string{"-", "", "+"}[run.Op+1] + run.Text + "|")
		}
		got.WriteString("\n")
	}
	if want := "One & two.|- |-heard.|\nThree.|\n"; got.String() != want {
		t.Errorf("got %q, want %q", got.String(), want)
	}
}

func FuzzPassages(f *testing.F) {
	f.Add("It is so. heard. heard.\n\nheard.\n")
	f.Fuzz(func(t *testing.T, text string) {
		r := result("a.txt", text)
		var reads strings.Builder
		for _, p := range report.Passages(r, r.Findings, lint.Safe) {
			for _, run := range p.Runs {
				if run.Op <= 0 {
					reads.WriteString(run.Text)
				}
			}
		}
		var want strings.Builder
		for i := range r.Document.Blocks {
			want.WriteString(r.Document.Slice(r.Document.Blocks[i].Span))
		}
		if reads.String() != want.String() {
			t.Errorf("got %q, want %q", reads.String(), want.String())
		}
	})
}
