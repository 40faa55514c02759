package fixes

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// MaxRounds bounds how often a text is checked again after a repair. Two or three
// rounds are usual: a repair gives way to one that conflicted with it.
const MaxRounds = 10

// Outcome is what [Converge] reached.
type Outcome struct {
	Text    string         // repaired
	Edits   []lint.Edit    // that turn the text that was given into Text, sorted
	Applied []lint.Finding // repaired, with spans in the texts that they were found in
	Left    []lint.Finding // in Text, what was not repaired
}

// Converge repairs text, checks the result again, and so on until no repair that
// is at least as sure as least applies. check receives the findings repaired so
// far and must be deterministic. It is an error, naming a rule, if repairs are
// still found after [MaxRounds] rounds.
func Converge(text string, least lint.Applicability, check func(text string, repaired []lint.Finding) ([]lint.Finding, error)) (Outcome, error) {
	out := Outcome{Text: text}
	for round := 0; ; round++ {
		found, err := check(out.Text, out.Applied)
		if err != nil {
			return Outcome{}, err
		}
		plan := Choose(found, least)
		if len(plan.Applied) == 0 {
			out.Left = found
			return out, nil
		}
		if round == MaxRounds {
			f := plan.Applied[0]
			return Outcome{}, fmt.Errorf("rule %s still finds %q to repair after %d rounds: this is an error in the rule; leave it out with --ignore %s",
				f.Rule.Name, clip(out.Text[f.Span.Start:f.Span.End]), MaxRounds, f.Rule.Name)
		}
		if out.Text, err = Apply(out.Text, plan.Edits); err != nil {
			return Outcome{}, fmt.Errorf("rule %s: %w", plan.Applied[0].Rule.Name, err)
		}
		out.Edits = Compose(len(text), out.Edits, plan.Edits)
		out.Applied = append(out.Applied, plan.Applied...)
	}
}

func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
