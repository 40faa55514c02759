package lint

import (
	"errors"
	"fmt"
	"path"
	"regexp"
	"strings"
)

// Status says whether a rule runs by default.
type Status uint8

// The statuses.
const (
	Stable  Status = iota
	Preview        // not yet quiet enough: runs only when selected by name
)

func (s Status) String() string { return [...]string{"stable", "preview"}[s] }

// Issue is a type of the W3C Internationalization Tag Set 2.0, localization quality issue.
type Issue string

// The issue types that artifacts belong to.
const (
	Mistranslation       Issue = "mistranslation"
	Omission             Issue = "omission"
	Untranslated         Issue = "untranslated"
	Addition             Issue = "addition"
	Duplication          Issue = "duplication"
	Inconsistency        Issue = "inconsistency"
	Grammar              Issue = "grammar"
	Register             Issue = "register"
	LocaleViolation      Issue = "locale-violation"
	Style                Issue = "style"
	Characters           Issue = "characters"
	Typographical        Issue = "typographical"
	Formatting           Issue = "formatting"
	InconsistentEntities Issue = "inconsistent-entities"
	Numbers              Issue = "numbers"
	Markup               Issue = "markup"
	Whitespace           Issue = "whitespace"
	NonConformance       Issue = "non-conformance"
)

// Example is damaged copy and what its repair gives. Bad marks what must be found
// with «guillemets»; they are taken out before the rule sees the text. Good is the
// text after the best fix of every finding; empty where the rule offers none.
// Source is what Bad translates, for rules that compare the two.
type Example struct{ Bad, Good, Source string }

// Counter is good copy that looks like the artifact and must stay silent.
type Counter struct{ Text, Why, Source string }

// Rule detects one kind of artifact. A rule is a value, has no state, and may run
// on many documents at once.
type Rule struct {
	Name     string // kebab-case; never changed again
	Family   string // the folder it lives in
	Title    string // one line, no full stop
	Doc      string // Markdown: what it is, why the machine makes it, what is safe to do
	Severity Severity
	Issue    Issue
	Status   Status
	Fix      Applicability // the most that its fixes can be
	Examples []Example
	Counter  []Counter
	Run      func(*Pass)
}

// Matches reports whether pattern is the rule's name or family, or a glob of its name.
func (r *Rule) Matches(pattern string) bool {
	ok, _ := path.Match(pattern, r.Name)
	return ok || pattern == r.Family
}

var ruleName = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*$`)

// Validate reports rules that break the contract: a bad or repeated name, no
// documentation, no example, no counter-example, nothing to run.
func Validate(rules []*Rule) error {
	var errs []error
	seen := map[string]bool{}
	for _, r := range rules {
		switch {
		case !ruleName.MatchString(r.Name):
			errs = append(errs, fmt.Errorf("rule %q: the name is not kebab-case", r.Name))
		case seen[r.Name]:
			errs = append(errs, fmt.Errorf("rule %s: there are two of this name", r.Name))
		case r.Family == "" || r.Title == "" || strings.TrimSpace(r.Doc) == "" || r.Issue == "":
			errs = append(errs, fmt.Errorf("rule %s: family, title, doc and issue are required", r.Name))
		case len(r.Examples) == 0 || len(r.Counter) == 0:
			errs = append(errs, fmt.Errorf("rule %s: needs an example and a counter-example", r.Name))
		case r.Run == nil:
			errs = append(errs, fmt.Errorf("rule %s: nothing to run", r.Name))
		}
		seen[r.Name] = true
	}
	return errors.Join(errs...)
}
