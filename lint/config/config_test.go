package config_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/config"
)

var rules = []*lint.Rule{
	{Name: "severed-tail", Family: "severed", Severity: lint.Error},
	{Name: "severed-predicate", Family: "severed", Severity: lint.Error},
	{Name: "quote-spacing", Family: "quotation", Severity: lint.Warning},
	{Name: "quote-new", Family: "quotation", Severity: lint.Warning, Status: lint.Preview},
}

// tree writes files into a new directory with a repository's root and returns it.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files[".git/HEAD"] = ""
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func userRules(_ string, data []byte) ([]*lint.Rule, error) {
	r := &lint.Rule{
		Name: strings.TrimSpace(string(data)), Family: "house", Title: "t", Doc: "d", Issue: lint.Style,
		Examples: []lint.Example{{}}, Counter: []lint.Counter{{}}, Run: func(*lint.Pass) {},
	}
	return []*lint.Rule{r}, nil
}

func names(rules []*lint.Rule) string {
	var out []string
	for _, r := range rules {
		out = append(out, r.Name)
	}
	return strings.Join(out, " ")
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"not YAML", "a: [", "artlint.yaml: yaml: line 1: did not find expected node content"},
		{"unknown key", "select: [severed]\nselekt: []\n", `artlint.yaml:2:1: unknown key "selekt": did you mean select?`},
		{"unknown key far from all", "zzzzzz: 1\n", `artlint.yaml:1:1: unknown key "zzzzzz": use one of extends, select,`},
		{"unknown key inside", "house:\n  keeep: [a]\n", `artlint.yaml:2:3: unknown key "keeep": did you mean keep?`},
		{"twice", "select: [severed]\nselect: [severed]\n", "artlint.yaml:2:1: select stands here twice"},
		{"unknown rule", "ignore:\n  - severed-tail\n  - severd-tail\n", `artlint.yaml:3:5: unknown rule "severd-tail": did you mean severed-tail?`},
		{"unknown rule in a map", "severity:\n  quote-spacin: info\n", `artlint.yaml:2:3: unknown rule "quote-spacin": did you mean quote-spacing?`},
		{"unknown rule for some paths", "paths:\n  - match: [a]\n    ignore: [nothing-near-it]\n", `artlint.yaml:3:14: unknown rule "nothing-near-it": see artlint list`},
		{"unknown rule that is accepted", "accept:\n  - {path: a, rule: b-c-d-e-f, reason: c}\n", `artlint.yaml:2:21: unknown rule`},
		{"severity", "severity: {severed: loud}\n", `artlint.yaml:1:21: severity "loud": use one of error, warning, info`},
		{"threshold", "min-confidence:\n  error: 2\n", `artlint.yaml:2:10: error "2": give a number from 0 to 1`},
		{"house", "house: {united-states: USA}\n", `artlint.yaml:1:24: united-states "USA": use one of US, U.S.`},
		{"not a list", "select: severed\n", "artlint.yaml:1:9: select takes a list"},
		{"not a value", "baseline: [a]\n", "artlint.yaml:1:11: baseline takes a single value"},
		{"not settings", "- a\n", "artlint.yaml:1:1: settings are wanted here"},
		{"not a map", "severity: [a]\n", "artlint.yaml:1:11: severity takes a value for each name"},
		{"no reason", "accept:\n  - path: a\n    rule: severed\n", "artlint.yaml:2:5: reason is missing: Why it is right."},
		{"empty", "baseline: ''\n", "artlint.yaml:1:11: baseline is empty"},
		{"glob", "exclude: ['a[']\n", `artlint.yaml:1:11: exclude: the glob "a[" is malformed`},
		{"absolute", "exclude: [/etc]\n", `artlint.yaml:1:11: exclude "/etc": give it from this file's directory on`},
		{"format", "format: word\n", `artlint.yaml:1:9: format "word": use one of`},
		{"pointer", "fields: [text]\n", `artlint.yaml:1:10: fields: "text" is no JSON pointer`},
		{"two documents", "select: [severed]\n---\n", "there is a second YAML document"},
		{"extends nothing", "extends: base.yaml\n", "artlint.yaml: extends: base.yaml: there is no such configuration"},
		{"extends itself", "extends: artlint.yaml\n", `artlint.yaml:1:10: extends "artlint.yaml": the configurations extend each other in a circle`},
		{"not a number", "min-confidence: {error: .nan}\n", `artlint.yaml:1:25: error ".nan": give a number from 0 to 1`},
		{"no user rules, by an alias", "exclude: &x [none.yaml]\nuser-rules: *x\n", `artlint.yaml:1:14: user-rules "none.yaml": no file matches`},
		{"no user rules", "user-rules: [none.yaml]\n", `artlint.yaml:1:14: user-rules "none.yaml": no file matches`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(tree(t, map[string]string{config.Name: c.text}))
			l := &config.Loader{Rules: rules, UserRules: userRules}
			_, err := l.For("a.txt")
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	dir := tree(t, map[string]string{
		config.Name:           "ignore: [severed]\n",
		"wire/" + config.Name: "ignore: [quotation]\n",
		"wire/deep/a.txt":     "", "other/a.txt": "", "repo/.git/HEAD": "", "repo/a.txt": "", "bad/artlint.yml": "",
	})
	t.Chdir(dir)
	l := &config.Loader{Rules: rules}
	for path, want := range map[string]string{
		"wire/deep/a.txt": "wire/artlint.yaml", "other/a.txt": "artlint.yaml", "repo/a.txt": "", "a.txt": "artlint.yaml",
	} {
		f, err := l.For(path)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.ToSlash(f.Path) != want {
			t.Errorf("%s: got the configuration %q, want %q", path, f.Path, want)
		}
	}
	if _, err := l.For("bad/a.txt"); err == nil || !strings.Contains(err.Error(), "the configuration is called artlint.yaml: rename it") {
		t.Errorf("got %v", err)
	}
	isolated := &config.Loader{Rules: rules, Isolated: true}
	if f, err := isolated.For("a.txt"); err != nil || f.Path != "" {
		t.Errorf("got %+v, %v", f, err)
	}
	explicit := &config.Loader{Rules: rules, File: filepath.Join("wire", config.Name)}
	if f, err := explicit.For("other/a.txt"); err != nil || f.Settings("other/a.txt").Ignore[0] != "quotation" {
		t.Errorf("got %+v, %v", f, err)
	}
}

func TestSettings(t *testing.T) {
	t.Chdir(tree(t, map[string]string{
		"base.yaml": `
house: {united-states: US, names: [Qaani], boilerplate: [Read more]}
ignore: [severed-predicate]
severity: {severed: warning}
min-confidence: {error: 0.9}
baseline: known.json
`,
		config.Name: `
extends: base.yaml
house: {united-states: U.S., names: [Sudani], keep: [Ten], quotes: curly}
user-rules: ["rules/*"]
exclude: ["old/**"]
fail-on: error
severity: {"severed-*": info, severed-tail: error}
paths:
  - match: ["wire/**"]
    select: [severed, house-rule]
    fail-on: never
    format: text
  - match: ["wire/late/**"]
    ignore: [severed-tail]
`,
		"rules/one.yaml": "house-rule",
	}))
	l := &config.Loader{Rules: rules, UserRules: userRules}
	f, err := l.For("a.txt")
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"a.txt":           "severed-tail quote-spacing house-rule",
		"wire/a.txt":      "severed-tail house-rule",
		"wire/late/a.txt": "house-rule",
	} {
		s := f.Settings(path)
		if got := names(config.Select(f.Rules, s.Select, s.Ignore)); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
	s := f.Settings("wire/a.txt")
	if want := (lint.House{UnitedStates: "U.S.", Quotes: lint.CurlyQuotes, Names: []string{"Qaani", "Sudani"}, Keep: []string{"Ten"}, Boilerplate: []string{"Read more"}}); !reflect.DeepEqual(s.House, want) {
		t.Errorf("got %+v", s.House)
	}
	if s.FailOn != "never" || s.Format.Format != "text" || s.Thresholds[lint.Error] != 0.9 || s.Thresholds[lint.Info] != 0 {
		t.Errorf("got %+v", s)
	}
	for i, want := range []lint.Severity{lint.Error, lint.Info, 0, 0} {
		if got := s.SeverityOf(rules[i]); got != want {
			t.Errorf("%s: got %v, want %v", rules[i].Name, got, want)
		}
	}
	if !f.Excluded("old/deep/a.txt") || f.Excluded("a.txt") {
		t.Error("exclude does not do as it says")
	}
	for path, want := range map[string]bool{config.Name: true, "base.yaml": true, "known.json": true, "rules/one.yaml": true, "a.txt": false, "wire/one.yaml": false} {
		if got := f.Own(path); got != want {
			t.Errorf("%s belongs to the configuration: %v", path, got)
		}
	}
	if f.BaselinePath() != "known.json" || len(f.Sources()) != 2 {
		t.Errorf("got %s, %v", f.BaselinePath(), f.Sources())
	}
}

func TestSelect(t *testing.T) {
	for _, c := range []struct {
		selected, ignored []string
		want              string
	}{
		{nil, nil, "severed-tail severed-predicate quote-spacing"},
		{[]string{"quotation"}, nil, "quote-spacing"},
		{[]string{"quote-*"}, nil, "quote-spacing"},
		{[]string{"quote-new"}, nil, "quote-new"},
		{[]string{"severed"}, []string{"*-tail"}, "severed-predicate"},
	} {
		if got := names(config.Select(rules, c.selected, c.ignored)); got != c.want {
			t.Errorf("%v without %v: got %s, want %s", c.selected, c.ignored, got, c.want)
		}
	}
}

func TestSchemaIsCurrent(t *testing.T) {
	want, err := config.Schema()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("schema.json is not what the types say: run go generate ./lint/config")
	}
}

// asJSON turns YAML into the values that a JSON schema is checked with.
func asJSON(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	out, err := jsonschema.UnmarshalJSON(bytes.NewReader(encoded))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// uncommented is the starter with every example in force.
func uncommented() string {
	var out strings.Builder
	for line := range strings.Lines(config.Starter) {
		if rest := strings.TrimPrefix(line, "# "); strings.Contains(rest, ":") && !strings.HasPrefix(rest, "yaml-language") && strings.ToLower(rest[:1]) == rest[:1] {
			line = rest
		}
		out.WriteString(line)
	}
	return out.String()
}

func TestSchemaAgreesWithDecode(t *testing.T) {
	s, err := jsonschema.NewCompiler().Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		ok         bool
	}{
		{"starter", config.Starter, true},
		{"everything", uncommented(), true},
		{"unknown key", "selekt: [severed]", false},
		{"severity", "severity: {severed: loud}", false},
		{"threshold", "min-confidence: {error: 2}", false},
		{"no reason", "accept: [{path: a, rule: severed}]", false},
		{"not a list", "select: severed", false},
		{"empty", "baseline: ''", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := s.Validate(asJSON(t, c.text)); (err == nil) != c.ok {
				t.Errorf("the schema says %v, want valid: %v", err, c.ok)
			}
			t.Chdir(tree(t, map[string]string{config.Name: c.text}))
			l := &config.Loader{Rules: append([]*lint.Rule{{Name: "p", Family: "person"}, {Name: "r", Family: "furniture"}, {Name: "quote-style-mixed"}}, rules...)}
			if _, err := l.For("a"); (err == nil) != c.ok {
				t.Errorf("the program says %v, want valid: %v", err, c.ok)
			}
		})
	}
}

func FuzzLoad(f *testing.F) {
	for _, s := range []string{"", "a: [", config.Starter, uncommented(), "extends: x", "select: *a", "a: &a {b: *a}", "accept: [{}]", "accept: {}", "paths: [1]", "? [a]: b", "severity: {[a]: info}", "select: &a [*a]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		path := filepath.Join(t.TempDir(), config.Name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		l := &config.Loader{Rules: rules, UserRules: userRules}
		if got, err := l.Load(path); err == nil && got == nil || err != nil && !strings.Contains(err.Error(), config.Name) {
			t.Errorf("got %v, %v", got, err)
		}
	})
}
