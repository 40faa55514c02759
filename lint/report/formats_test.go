package report_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

func TestConcise(t *testing.T) {
	got := output(t, "concise", report.Options{}, result("a.txt", "“So”. heard.\nSo. heard.\n"))
	if want := "a.txt:1:7: error tail: A torn tail\na.txt:2:5: error tail: A torn tail\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

type sarifOutput struct {
	Runs []struct {
		ColumnKind  string
		Invocations []struct{ ExecutionSuccessful bool }
		Results     []struct {
			RuleID        string
			BaselineState string
			Suppressions  []struct{ Kind, Justification string }
			Locations     []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI, URIBaseID string }
					Region           struct {
						StartLine, StartColumn, EndLine, EndColumn int
						Snippet                                    struct{ Text string }
					}
				}
			}
			PartialFingerprints map[string]string
		}
	}
}

func sarif(t *testing.T, o report.Options, results ...*report.Result) sarifOutput {
	t.Helper()
	var out sarifOutput
	if err := json.Unmarshal([]byte(output(t, "sarif", o, results...)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestSARIF(t *testing.T) {
	run := sarif(t, report.Options{}, awkward()...).Runs[0]
	if run.ColumnKind != "unicodeCodePoints" || run.Invocations[0].ExecutionSuccessful || len(run.Results) != 4 {
		t.Fatalf("got %+v", run)
	}
	first := run.Results[0].Locations[0].PhysicalLocation
	if first.ArtifactLocation.URI != "desk/50%25%20off,%20a:b.txt" || first.ArtifactLocation.URIBaseID != "SRCROOT" {
		t.Errorf("got %+v", first.ArtifactLocation)
	}
	// 33 code points stand before it: 45 bytes, and 34 code units of UTF-16.
	if r := first.Region; r.StartLine != 1 || r.StartColumn != 34 || r.EndColumn != 40 || r.Snippet.Text != "heard." {
		t.Errorf("got %+v", r)
	}
	prints := map[string]bool{}
	for _, r := range run.Results {
		prints[r.PartialFingerprints["primaryLocationLineHash"]] = true
	}
	if len(prints) != 4 {
		t.Errorf("fingerprints are not unique: %v", prints)
	}
}

func TestSARIFSuppressed(t *testing.T) {
	if n := len(sarif(t, report.Options{}, suppressed()).Runs[0].Results); n != 1 {
		t.Errorf("got %d results, want the one that is shown", n)
	}
	var got []string
	for _, r := range sarif(t, report.Options{Suppressed: true}, suppressed()).Runs[0].Results {
		got = append(got, fmt.Sprint(r.BaselineState, r.Suppressions))
	}
	want := []string{"new[]", "new[{inSource because}]", "new[{external because}]", "unchanged[]"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPathsUnderRoot(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	o := report.Options{Root: filepath.Dir(dir)}
	r := result("a b.txt", "So. heard.\n")
	if got := sarif(t, o, r).Runs[0].Results[0].Locations[0].PhysicalLocation.ArtifactLocation.URI; got != "report/a%20b.txt" {
		t.Errorf("sarif: got %s", got)
	}
	for format, want := range map[string]string{"github": "file=report/a b.txt,", "gitlab": `"path":"report/a b.txt"`} {
		if got := output(t, format, o, r); !strings.Contains(got, want) {
			t.Errorf("%s: got %s, want in it %s", format, got, want)
		}
	}
}

func TestGitHub(t *testing.T) {
	got := output(t, "github", report.Options{}, awkward()...)
	want := `::error file=broken.xml,title=artlint::broken.xml: line 3: "<" is not closed: 100%25 wrong
::error file=desk/50%25 off%2C a%3Ab.txt,line=1,endLine=1,col=34,endColumn=40,title=artlint tail::A torn tail%0ADelete “heard.” (safe)
::error file=desk/50%25 off%2C a%3Ab.txt,line=2,endLine=2,col=5,endColumn=11,title=artlint tail::A torn tail%0ADelete “heard.” (safe)
::error file=desk/50%25 off%2C a%3Ab.txt,line=3,endLine=3,col=5,endColumn=11,title=artlint tail::A torn tail%0ADelete “heard.” (safe)
::error file=two lines.txt,line=1,endLine=2,title=artlint tail::A torn tail%0ADelete both (suggested)
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestGitHubLimits(t *testing.T) {
	r := result("a.txt", strings.Repeat("So. heard.\n", 25))
	r.Findings[24].Confidence = 0.999
	r.Findings[24].Message = strings.Repeat("€", 5000)
	for i := range 12 {
		r.Findings[i].Severity = lint.Warning
	}
	lines := strings.Split(output(t, "github", report.Options{}, r), "\n")
	count := map[string]int{}
	for _, line := range lines {
		kind, _, _ := strings.Cut(strings.TrimPrefix(line, "::"), " ")
		count[kind]++
	}
	if count["error"] != 10 || count["warning"] != 10 || count["artlint:"] != 2 {
		t.Errorf("got %v", count)
	}
	message := lines[0][strings.LastIndex(lines[0], "::")+2:]
	if !strings.Contains(lines[0], "line=25,") || len([]rune(message)) != 4096 {
		t.Errorf("the surest does not come first, cut to 4,096 characters: %d in %.80s", len([]rune(message)), lines[0])
	}
}

// runnerUnescape is what the runner of GitHub Actions does to the data of a command.
func runnerUnescape(s string) string {
	for _, x := range [][2]string{{"%0D", "\r"}, {"%0A", "\n"}, {"%3A", ":"}, {"%2C", ","}, {"%25", "%"}} {
		s = strings.ReplaceAll(s, x[0], x[1])
	}
	return s
}

func FuzzGitHub(f *testing.F) {
	for _, s := range []string{"", "100%", "a:b,c", "line\r\nline", "%0A", "::error::x", "%250A"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, path, message string) {
		line := strings.TrimSuffix(output(t, "github", report.Options{}, &report.Result{Path: path, Err: errors.New(message)}), "\n")
		if strings.ContainsAny(line, "\r\n") {
			t.Fatalf("more than one line: %q", line)
		}
		properties, data, _ := strings.Cut(strings.TrimPrefix(line, "::error "), "::")
		file, _, _ := strings.Cut(strings.TrimPrefix(properties, "file="), ",")
		if got := runnerUnescape(file); got != filepath.ToSlash(filepath.Clean(path)) {
			t.Errorf("the runner reads the path %q as %q", path, got)
		}
		if got := runnerUnescape(data); len([]rune(message)) < 4096 && got != message {
			t.Errorf("the runner reads %q as %q", message, got)
		}
	})
}

func TestGitLab(t *testing.T) {
	var got []struct {
		Description string
		CheckName   string `json:"check_name"`
		Fingerprint string
		Severity    string
		Location    struct {
			Path      string
			Positions struct{ Begin, End struct{ Line, Column int } }
		}
	}
	same := "So. heard.\nSo. heard.\n"
	text := output(t, "gitlab", report.Options{}, result("a.txt", same), result("./b.txt", same))
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	prints := map[string]bool{}
	for _, x := range got {
		prints[x.Fingerprint] = true
		if x.Severity != "major" || x.CheckName != "tail" || x.Description != "tail: A torn tail" || strings.HasPrefix(x.Location.Path, "./") {
			t.Errorf("got %+v", x)
		}
	}
	if len(got) != 4 || len(prints) != 4 {
		t.Errorf("got %d findings with %d fingerprints, want 4 of each", len(got), len(prints))
	}
	if at := got[1].Location.Positions; at.Begin.Line != 2 || at.Begin.Column != 5 || at.End.Column != 11 {
		t.Errorf("got %+v", at)
	}
}

func TestRDJSON(t *testing.T) {
	var got struct {
		Diagnostics []struct {
			Location    struct{ Range rdRange }
			Suggestions []struct {
				Range rdRange
				Text  string
			}
		}
	}
	if err := json.Unmarshal([]byte(output(t, "rdjson", report.Options{}, awkward()...)), &got); err != nil {
		t.Fatal(err)
	}
	d := got.Diagnostics
	if at := d[0].Location.Range; at.Start.Column != 46 || at.End.Column != 52 || at.Start.Line != 1 {
		t.Errorf("columns are not bytes: %+v", at)
	}
	if s := d[1].Suggestions[0]; s.Text != "So." || s.Range != (rdRange{rdPosition{Line: 2}, rdPosition{Line: 2}}) {
		t.Errorf("got %+v", s)
	}
	if s := d[3].Suggestions[0]; s.Text != "One line. Next line." || s.Range != (rdRange{rdPosition{Line: 1}, rdPosition{Line: 2}}) {
		t.Errorf("got %+v", s)
	}
	for _, x := range d {
		if s := x.Suggestions[0].Range; s.Start.Line != x.Location.Range.Start.Line || s.End.Line != x.Location.Range.End.Line {
			t.Errorf("GitHub refuses a suggestion for other lines than the comment's: %+v", x)
		}
	}
}

type rdPosition struct{ Line, Column int }

type rdRange struct{ Start, End rdPosition }

func TestRDJSONWholeLine(t *testing.T) {
	r := result("a.txt", "So it is.\nheard.\nNext.\n")
	r.Findings[0].Fixes = []lint.Fix{{Applicability: lint.Safe, Edits: []lint.Edit{{Span: lint.Span{Start: 10, End: 17}}}}}
	got := output(t, "rdjsonl", report.Options{}, r)
	if want := `"suggestions":[{"range":{"start":{"line":2},"end":{"line":2}},"text":""}]`; !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant in it\n%s", got, want)
	}
}

func TestCheckstyle(t *testing.T) {
	type document struct {
		Version string `xml:"version,attr"`
		Files   []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Attributes []xml.Attr `xml:",any,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	read := func(text string) (d document) {
		if err := xml.Unmarshal([]byte(text), &d); err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		return d
	}
	golden, err := os.ReadFile(filepath.Join("testdata", "checkstyle.xml"))
	if err != nil {
		t.Fatal(err)
	}
	r := result("desk/a & b.txt", "“So”. heard.\nSo. heard.\n")
	r.Findings[1].Message = `A "torn" <tail> & its 'host'`
	got, want := read(output(t, "checkstyle", report.Options{}, result("clean.txt", "So.\n"), r)), read(string(golden))
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

func TestMarkdown(t *testing.T) {
	got := output(t, "markdown", report.Options{}, awkward()...)
	for _, want := range []string{
		"4 findings (4 errors, 0 warnings, 0 info) in 2 of 3 files.",
		"| <code>broken.xml</code> | could not be checked |",
		"| <code>two lines.txt:1:11</code> | error tail | A torn tail <code>heard.↵heard.</code><br>Delete both (suggested) |",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant in it\n%s", got, want)
		}
	}
	if got := output(t, "markdown", report.Options{}, result("a.txt", "So.\n")); got != "## artlint\n\nNo findings in 1 file.\n" {
		t.Errorf("got\n%s", got)
	}
	long := output(t, "markdown", report.Options{}, result("a.txt", strings.Repeat("So. heard.\n", 1000)))
	if !strings.Contains(long, "… and 950 more.") || len(long) > 65536 {
		t.Errorf("got %d bytes: GitHub takes 65,536 in a comment", len(long))
	}
}

func TestStatistics(t *testing.T) {
	var out strings.Builder
	write(t, report.NewStatistics(&out), result("a.txt", "So. heard.\nSo. heard.\n"), result("b.txt", "Two words.\n"))
	want := `found  per 1,000 words  rule
    2           333.33  tail
    2           333.33  all

found  per 1,000 words  file
    2           500.00  a.txt
`
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
}

func TestQuietText(t *testing.T) {
	if got := output(t, "text", report.Options{Quiet: true}, result("a.txt", "So.\n")); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestEveryFormatClosesEmpty(t *testing.T) {
	for _, format := range report.Formats() {
		for i := range 2 {
			var results []*report.Result
			if i == 1 {
				results = []*report.Result{{Path: "image.png"}} // skipped
			}
			first := output(t, format, report.Options{}, results...)
			if again := output(t, format, report.Options{}, results...); first != again {
				t.Errorf("%s: two runs differ", format)
			}
		}
	}
	if report.New("yaml", nil, report.Options{}) != nil {
		t.Error("there is no format yaml")
	}
}

// Where a finding lies inside a structured document is shown beside its line.
func TestInside(t *testing.T) {
	r := result("a.txt", "So. heard.\n")
	r.Findings[0].Path = "//unit[@id='7']/target"
	for _, format := range []string{"text", "json", "jsonl", "sarif"} {
		if out := output(t, format, report.Options{}, r); !strings.Contains(out, r.Findings[0].Path) {
			t.Errorf("%s does not show the path: %s", format, out)
		}
	}
}
