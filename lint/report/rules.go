package report

import "github.com/artlint/artlint/lint"

// Rule is a rule in JSON. Fields never change their meaning.
type Rule struct {
	Name     string             `json:"name"`
	Family   string             `json:"family"`
	Title    string             `json:"title"`
	Severity lint.Severity      `json:"severity"`
	Fix      lint.Applicability `json:"fix"` // the most that its repairs can be
	Status   string             `json:"status"`
	Issue    lint.Issue         `json:"issue"` // ITS 2.0 localization quality issue type
	Doc      string             `json:"doc"`   // Markdown
}

// Rules are rules for JSON.
func Rules(all []*lint.Rule) []Rule {
	out := make([]Rule, 0, len(all))
	for _, r := range all {
		out = append(out, Rule{r.Name, r.Family, r.Title, r.Severity, r.Fix, r.Status.String(), r.Issue, r.Doc})
	}
	return out
}
