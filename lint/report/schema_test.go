package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// awkward are results with all that an output may trip over: characters of two to
// four bytes before the column, markup and control characters, a finding over two
// lines, two equal findings, a path that needs escapes, a file that failed.
func awkward() []*report.Result {
	failed := &report.Result{Path: "broken.xml", Err: errors.New("broken.xml: line 3: \"<\" is not closed: 100% wrong")}
	return []*report.Result{
		result("clean.txt", "Nothing here.\n"),
		result("desk/50% off, a:b.txt", "“Ötzi” 東京 😀 <b>|`x`|</b> & \x1b[31m heard.\r\nSo. heard.\nSo. heard.\n"),
		twoLines("two lines.txt", "One line. heard.\nheard. Next line.\n"),
		failed,
	}
}

// twoLines has one finding, that goes from one line to the next and deletes the second.
func twoLines(path, text string) *report.Result {
	r := result(path, text)
	f := r.Findings[0]
	f.Span.End = r.Findings[1].Span.End
	f.Related = []lint.Related{{Span: lint.Span{Start: 0, End: 3}, Message: "The “host”"}}
	f.Fixes = []lint.Fix{{Message: "Delete both", Applicability: lint.Suggested, Edits: []lint.Edit{{Span: lint.Span{Start: 9, End: f.Span.End}}}}}
	r.Findings = []lint.Finding{f}
	return r
}

func output(t *testing.T, format string, o report.Options, results ...*report.Result) string {
	t.Helper()
	var out bytes.Buffer
	write(t, report.New(format, &out, o), results...)
	return out.String()
}

func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(filepath.Join("testdata", "schema", name))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%v\nin\n%s", err, text)
	}
}

func TestSARIFSchema(t *testing.T) {
	s := schema(t, "sarif-2.1.0.json")
	validate(t, s, output(t, "sarif", report.Options{Version: "v1.2.3"}))
	validate(t, s, output(t, "sarif", report.Options{Version: "(devel)"}, awkward()...))
	validate(t, s, output(t, "sarif", report.Options{Suppressed: true}, suppressed()))
	if err := s.Validate(map[string]any{"version": "2.1.0"}); err == nil {
		t.Error("the schema takes anything")
	}
}

func TestRDJSONSchema(t *testing.T) {
	validate(t, schema(t, "rdf-result.json"), output(t, "rdjson", report.Options{}))
	validate(t, schema(t, "rdf-result.json"), output(t, "rdjson", report.Options{}, awkward()...))
	s := schema(t, "rdf-diagnostic.json")
	for line := range strings.Lines(output(t, "rdjsonl", report.Options{}, awkward()...)) {
		validate(t, s, line)
	}
}

func TestJUnitSchema(t *testing.T) {
	xmllint, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("xmllint (libxml2) is not installed: nothing else here checks an XML schema")
	}
	for name, results := range map[string][]*report.Result{"nothing": nil, "awkward": awkward()} {
		path := filepath.Join(t.TempDir(), name+".xml")
		if err := os.WriteFile(path, []byte(output(t, "junit", report.Options{}, results...)), 0o644); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(xmllint, "--noout", "--schema", filepath.Join("testdata", "schema", "junit.xsd"), path).CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	}
}

func TestJSONIsValid(t *testing.T) {
	for _, format := range []string{"json", "sarif", "gitlab", "rdjson"} {
		for name, results := range map[string][]*report.Result{"nothing": nil, "awkward": awkward(), "suppressed": {suppressed()}} {
			if out := output(t, format, report.Options{Suppressed: true}, results...); !json.Valid([]byte(out)) {
				t.Errorf("%s of %s is not JSON:\n%s", format, name, out)
			}
		}
	}
}

// suppressed has one finding that is shown, one for every suppressor, and one that went.
func suppressed() *report.Result {
	r := result("a.txt", "So. heard. heard. heard. heard.\n")
	for by := report.ByComment; by <= report.ByBaseline; by++ {
		r.Suppressed = append(r.Suppressed, report.Suppressed{Finding: r.Findings[by+1], By: by, Reason: "because"})
	}
	r.Findings = r.Findings[:1]
	r.Baselined = true
	return r
}
