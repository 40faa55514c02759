// Package config reads artlint.yaml: what is looked for in which files, the style
// of the house, and what is accepted.
package config

import "github.com/artlint/artlint/lint"

// Name is the name of the file.
const Name = "artlint.yaml"

// The tags of the fields make the published schema: doc is the description, enum
// the values, and check says what the texts are (rules, globs or pointers), which is looked up.

// Config is what one file says. The zero value changes nothing.
type Config struct {
	Extends   string   `yaml:"extends" doc:"A configuration that this one adds to: its path, from this file's directory."`
	Scope     Scope    `yaml:",inline"`
	Exclude   []string `yaml:"exclude" check:"globs" doc:"Files that are skipped in directories: globs from this file's directory, with ** for any depth. With --force-exclude, also where they are named."`
	House     House    `yaml:"house" doc:"The style of the house."`
	UserRules []string `yaml:"user-rules" check:"globs" doc:"Files of rules written in YAML: paths or globs from this file's directory."`
	Baseline  string   `yaml:"baseline" doc:"The file of findings that are known: its path from this file's directory."`
	Paths     []Path   `yaml:"paths" doc:"Settings for some files; the later ones win."`
	Accept    []Accept `yaml:"accept" doc:"Findings that are right as they stand, in files that have no room for a comment."`
}

// Scope is what may be set for all files or for some.
type Scope struct {
	Select        []string                 `yaml:"select" check:"rules" doc:"Only these rules: names, families or globs. Rules in preview run only by name."`
	Ignore        []string                 `yaml:"ignore" check:"rules" doc:"Not these rules: names, families or globs."`
	Severity      map[string]lint.Severity `yaml:"severity" check:"rules" enum:"error,warning,info" doc:"The severities that rules, families or globs report with."`
	MinConfidence Thresholds               `yaml:"min-confidence" doc:"Show findings from these confidences on (0 to 1), by severity."`
	FailOn        string                   `yaml:"fail-on" enum:"error,warning,info,never" doc:"Exit with 1 for findings from this severity on."`
	Format        string                   `yaml:"format" check:"formats" doc:"Read files in this format, whatever their names."`
	Fields        []string                 `yaml:"fields" check:"pointers" doc:"JSON pointers to the prose in JSON and JSON Lines; * stands for every element."`
}

// Thresholds are confidences by severity; 0 is the default.
type Thresholds struct {
	Error   float64 `yaml:"error" doc:"For errors."`
	Warning float64 `yaml:"warning" doc:"For warnings."`
	Info    float64 `yaml:"info" doc:"For matters of style."`
}

// House is the style of a newsroom, see [lint.House].
type House struct {
	UnitedStates string   `yaml:"united-states" enum:"US,U.S." doc:"How the country is abbreviated."`
	Quotes       string   `yaml:"quotes" enum:"curly,straight" doc:"The marks of quotations."`
	Names        []string `yaml:"names" doc:"Known names in the spelling of the house: never flagged as they stand."`
	Keep         []string `yaml:"keep" doc:"Words and phrases that no repair may change."`
	Boilerplate  []string `yaml:"boilerplate" doc:"Lines of partners that are not copy: whole lines."`
}

// Path are settings for the files that match.
type Path struct {
	Match []string `yaml:"match" check:"globs" required:"true" doc:"Globs from this file's directory, with ** for any depth."`
	Scope Scope    `yaml:",inline"`
}

// Accept is a finding that is right as it stands.
type Accept struct {
	Path   string `yaml:"path" check:"globs" required:"true" doc:"The files: a path or glob from this file's directory."`
	Rule   string `yaml:"rule" check:"rules" required:"true" doc:"The rule: a name, family or glob."`
	Text   string `yaml:"text" doc:"The text that is found; without it, every finding of the rule in the file."`
	Reason string `yaml:"reason" required:"true" doc:"Why it is right."`

	line, column int
}
