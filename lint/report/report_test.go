package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/lint/report"
)

var tail = &lint.Rule{
	Name: "tail", Family: "test", Severity: lint.Error,
	Run: func(p *lint.Pass) {
		for at := 0; ; {
			n := strings.Index(p.Text[at:], "heard.")
			if n < 0 {
				return
			}
			s := lint.Span{Start: at + n, End: at + n + len("heard.")}
			p.Report(lint.Finding{Span: s, Message: "A torn tail", Confidence: 0.98, Fixes: []lint.Fix{p.Delete(s, lint.Safe, "Delete “heard.”")}})
			at = s.End
		}
	},
}

func result(path, text string) *report.Result {
	d := linttest.Document(text)
	return &report.Result{Path: path, Encoding: "utf-8", Document: d, Findings: lint.Run(d, []*lint.Rule{tail}, lint.Options{})}
}

func write(t *testing.T, r report.Reporter, results ...*report.Result) {
	t.Helper()
	for _, x := range results {
		if err := r.File(x); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
}

const long = "The delegation, which had spent the better part of a week in the capital, returned on Friday after talks with the minister of trade. heard. " +
	"Ten people who had been waiting at the airport since the early morning said that they knew nothing of it.\n"

func TestText(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"clean", "Nothing here.\n", "No findings in 1 file.\n"},
		{"short", "It is so. heard.\n", `a.txt:1:11: error tail: A torn tail
    It is so. heard.
              ^^^^^^
    safe: Delete “heard.”
    It is so.[- heard.-]

1 finding (1 error, 0 warnings, 0 info) in 1 of 1 file.
artlint fix --write repairs 1; with --suggested 1.
`},
		{"long", long, `a.txt:1:134: error tail: A torn tail
    … after talks with the minister of trade. heard. Ten people who had been waiting at the airport …
                                              ^^^^^^
    safe: Delete “heard.”
    … with the minister of trade.[- heard.-] Ten people who had been …

1 finding (1 error, 0 warnings, 0 info) in 1 of 1 file.
artlint fix --write repairs 1; with --suggested 1.
`},
		{"wide and control characters", "東京\x1b[31m. heard.\n", `a.txt:1:10: error tail: A torn tail
    東京�[31m. heard.
               ^^^^^^
    safe: Delete “heard.”
    東京�[31m.[- heard.-]

1 finding (1 error, 0 warnings, 0 info) in 1 of 1 file.
artlint fix --write repairs 1; with --suggested 1.
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			write(t, report.NewText(&out, report.Options{}), result("a.txt", c.text))
			if out.String() != c.want {
				t.Errorf("got\n%s\nwant\n%s", out.String(), c.want)
			}
		})
	}
}

func TestTextColor(t *testing.T) {
	var out bytes.Buffer
	write(t, report.NewText(&out, report.Options{Color: true}), result("a.txt", "It is so. heard.\n"))
	if want := "It is so.\x1b[31;9m heard.\x1b[0m\n"; !strings.Contains(out.String(), want) {
		t.Errorf("got\n%q\nwant in it\n%q", out.String(), want)
	}
}

func TestJSON(t *testing.T) {
	var out bytes.Buffer
	write(t, report.NewJSON(&out), result("a.txt", "“So”, heard.\n"), result("b.txt", "Nothing.\n"), result("c.txt", "So. heard. heard.\n"))
	var got struct {
		Version, Files int
		Findings       []struct {
			Path, Rule, Severity, Message string
			Confidence                    float64
			Start, End                    struct{ Offset, Line, Column int }
			Fixes                         []struct {
				Message, Applicability string
				Edits                  []struct {
					Start, End int
					Text       string
				}
			}
		}
	}
	d := json.NewDecoder(&out)
	if err := d.Decode(&got); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
	if got.Version != 1 || got.Files != 3 || len(got.Findings) != 3 {
		t.Fatalf("got %+v", got)
	}
	f := got.Findings[0]
	if f.Path != "a.txt" || f.Rule != "tail" || f.Severity != "error" || f.Confidence != 0.98 ||
		f.Start.Offset != 10 || f.Start.Column != 7 || f.End.Offset != 16 || f.End.Column != 13 {
		t.Errorf("got %+v", f)
	}
	if e := f.Fixes[0].Edits[0]; f.Fixes[0].Applicability != "safe" || e.Start != 9 || e.End != 16 || e.Text != "" {
		t.Errorf("got %+v", f.Fixes)
	}

	out.Reset()
	write(t, report.NewJSON(&out), result("b.txt", "Nothing.\n"))
	if want := "{\"version\": 1, \"findings\": [], \"files\": 1}\n"; out.String() != want {
		t.Errorf("got %s want %s", out.String(), want)
	}
}

func TestJSONL(t *testing.T) {
	var out bytes.Buffer
	write(t, report.NewJSONL(&out), result("a.txt", "So. heard.\n"), result("c.txt", "So. heard. heard.\n"))
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != 3 {
		t.Fatalf("got %d lines, want one a finding: %s", len(lines), out.String())
	}
	for _, line := range lines {
		if !json.Valid([]byte(line)) || !strings.Contains(line, `"path":`) {
			t.Errorf("got %s", line)
		}
	}
}

// A corpus comes in parts: their lines count from its beginning.
func TestParts(t *testing.T) {
	part := func(lines int, text string) *report.Result {
		r := result("a.jsonl", text)
		r.Document.Origin, r.Continues = lint.Origin{Offset: 100 * lines, Lines: lines}, lines > 0
		return r
	}
	parts := []*report.Result{part(0, "So.\n"), part(1, "So. heard.\n"), part(2, "So. heard.\n")}
	for format, want := range map[string]string{
		"diff":       "--- a.jsonl\n+++ b/a.jsonl\n@@ -2 +2 @@\n-So. heard.\n+So.\n@@ -3 +3 @@\n-So. heard.\n+So.\n",
		"statistics": "    2           400.00  a.jsonl\n",
		"concise":    "a.jsonl:2:5: error tail: A torn tail\na.jsonl:3:5: error tail: A torn tail\n",
	} {
		if got := output(t, format, report.Options{}, parts...); !strings.HasSuffix(got, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", format, got, want)
		}
	}
}

// The parts of a corpus are one file of the page, their notes numbered throughout.
func TestPartsHTML(t *testing.T) {
	first, second := result("a.jsonl", "So. heard.\n"), result("a.jsonl", "So. heard.\n")
	second.Continues = true
	page := output(t, "html", report.Options{}, first, second)
	for _, want := range []string{"<p>2 findings in 1 file:", `id="n1-1"`, `id="n1-2"`} {
		if strings.Count(page, want) != 1 {
			t.Errorf("%q stands %d times in the page", want, strings.Count(page, want))
		}
	}
}

// A file of which a part could not be checked shows what was found in the rest.
func TestErrorBesideFindings(t *testing.T) {
	r := result("a.jsonl", "So. heard.\n")
	r.Err = errors.New("a.jsonl:2: not JSON")
	for _, format := range []string{"text", "json", "sarif", "html", "markdown", "junit"} {
		got := output(t, format, report.Options{}, r)
		if !strings.Contains(got, "A torn tail") {
			t.Errorf("%s loses the finding:\n%s", format, got)
		}
	}
}

func TestDiff(t *testing.T) {
	var out bytes.Buffer
	write(t, report.NewDiff(&out, lint.Safe), result("a.txt", "So. heard.\n"), result("b.txt", "Nothing.\n"))
	if want := "--- a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-So. heard.\n+So.\n"; out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
}
