package user

import (
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

// house is a rule file as a newsroom may write it.
const house = `
version: 1
lists:
  loose: [heard, revealed]
rules:
  - name: loose-verb
    message: "“$0” hangs on nothing"
    severity: error
    where: {block: paragraph, is: [starts-lower, paragraph-final], host-words: 6, max-words: 2, whole: true}
    match: [{list: loose}]
    replace: {text: "", applicability: safe, sentence: true}
    examples:
      - bad: "The council met for six hours on Monday. «heard.»"
        good: "The council met for six hours on Monday."
    silent:
      - {text: "He heard. She heard nothing.", why: no host}
  - name: partner-name
    message: Our partner is written in one word
    where: {quotation: outside}
    match: ["harbour times", [{word: harbour}, {kind: dash}, {word: times}]]
    except: ["the harbour times of"]
    replace: HarbourTimes
    examples:
      - bad: "As the «Harbour Times» wrote."
        good: "As the HarbourTimes wrote."
    silent:
      - {text: "They met at the harbour. Times were hard.", why: two sentences}
      - {text: "He kept the harbour times of the tide.", why: an exception}
      - {text: "“I read the Harbour Times,” he said.", why: a quotation}
  - name: tagged
    message: a number of bare nouns
    match: [{tag: CD}, {is: lower, tag: [NN]}, {class: preposition}]
    examples:
      - bad: "They saw «three ship in» the bay."
    silent: ["They saw three ships in the bay."]
`

func TestLoad(t *testing.T) {
	rules, err := Load("house.yaml", []byte(house))
	if err != nil {
		t.Fatal(err)
	}
	linttest.Rules(t, rules...)
}

func TestLoadErrors(t *testing.T) {
	rule := func(s string) string { return "rules:\n  - name: x\n    message: m\n" + s }
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "f.yaml: the file is empty"},
		{"not yaml", "rules: [", "f.yaml: yaml: line 1"},
		{"unknown key", "rulez: []", `f.yaml:1:1: unknown key "rulez"; the keys here are lists, rules, version`},
		{"no pattern", rule(""), "f.yaml:2:5: rule x needs a pattern"},
		{"bad severity", rule("    severity: grave\n"), `f.yaml:4:15: unknown value "grave"; use one of error, info, warning`},
		{"bad tag", rule("    match: [{tag: NOUN}]\n"), `f.yaml:4:19: unknown part-of-speech tag "NOUN"`},
		{"unknown list", rule("    match: [{list: tails}]\n"), `f.yaml:4:20: there is no list "tails"`},
		{"all optional", rule("    match: [{word: a, optional: true}]\n"), "f.yaml:4:12: a pattern needs an element that is not optional"},
		{"too long", rule("    match: [{word: a, times: 63}, {word: b}]\n"), "f.yaml:4:12: the pattern has 64 elements; at most 63"},
		{"two words", rule("    match: [{word: a b}]\n"), `f.yaml:4:20: "a b" is not one word`},
		{"no examples", rule("    match: a\n"), "f.yaml: rule x: needs an example and a counter-example"},
		{"twice", "version: 1\nversion: 1\nrules: []", `"version" stands here twice`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load("f.yaml", []byte(c.file))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v\nwant %s", err, c.want)
			}
		})
	}
}

// FuzzLoad checks that no rule file and no text can make the loader or a rule panic.
func FuzzLoad(f *testing.F) {
	f.Add(house, "The council met. heard.")
	f.Fuzz(func(_ *testing.T, file, text string) {
		rules, err := Load("f.yaml", []byte(file))
		if err != nil {
			return
		}
		d := linttest.Document(text)
		lint.Run(d, rules, lint.Options{})
	})
}

func BenchmarkLongText(b *testing.B) {
	rules, err := Load("house.yaml", []byte(strings.Replace(house, "[{word: harbour}", "[{word: a, times: 40}, {word: harbour}", 1)))
	if err != nil {
		b.Fatal(err)
	}
	d := linttest.Document(strings.Repeat("a ", 100_000) + ".")
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		lint.Run(d, rules, lint.Options{})
	}
}
