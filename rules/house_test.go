package rules_test

import (
	"slices"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules"
)

// TestHouse holds that the style of a house decides where rules have a choice.
func TestHouse(t *testing.T) {
	all := rules.All()
	for _, c := range []struct {
		name, rule string
		house      lint.House
		text, want string
	}{
		{"US, as most of the text", "style-variant", lint.House{}, "The U.S. army left. The US embassy stayed, and the U.S. flag was taken down.",
			"The U.S. army left. The U.S. embassy stayed, and the U.S. flag was taken down."},
		{"US, as the house", "style-variant", lint.House{UnitedStates: "US"}, "The U.S. army left. The US embassy stayed.",
			"The US army left. The US embassy stayed."},
		{"U.S. throughout, the house agrees", "style-variant", lint.House{UnitedStates: "U.S."}, "The U.S. army left.", "The U.S. army left."},
		{"US throughout, against the house", "style-variant", lint.House{UnitedStates: "U.S."}, "The US army left.", "The U.S. army left."},
		{"UN is not in the house's style", "style-variant", lint.House{UnitedStates: "U.S."}, "The UN left.", "The UN left."},
		{"a name, by the text", "name-variant", lint.House{}, "Esmail Dariush Qaani left on Monday. Qaani said that he was tired.\n\nQani rushed the visit.",
			"Esmail Dariush Qaani left on Monday. Qaani said that he was tired.\n\nQaani rushed the visit."},
		{"a name, by the house", "name-variant", lint.House{Names: []string{"Esmail Qani"}}, "Esmail Dariush Qaani left on Monday. Qaani said that he was tired.\n\nQani rushed the visit.",
			"Esmail Dariush Qani left on Monday. Qani said that he was tired.\n\nQani rushed the visit."},
		{"mixed marks, by the house", "quote-style-mixed", lint.House{Quotes: lint.CurlyQuotes}, `"We sold the boats," she said. "He will be fit for Sunday.”`,
			`"We sold the boats," she said. “He will be fit for Sunday.”`},
		{"boilerplate of a partner", "boilerplate-residue", lint.House{Boilerplate: []string{"Harbour News brings you closer"}},
			"The bridge will open in May.\n\nHarbour News brings you closer\n\nWork began in 2019.", "The bridge will open in May.\n\nWork began in 2019."},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := slices.IndexFunc(all, func(r *lint.Rule) bool { return r.Name == c.rule })
			if i < 0 {
				t.Fatalf("there is no rule %s", c.rule)
			}
			look := func(text string, _ []lint.Finding) ([]lint.Finding, error) {
				return lint.Run(linttest.Document(text), all[i:i+1], lint.Options{MinConfidence: 0.5, House: c.house}), nil
			}
			out, err := fixes.Converge(c.text, lint.Suggested, look)
			if err != nil {
				t.Fatal(err)
			}
			if out.Text != c.want {
				t.Errorf("got  %s\nwant %s", out.Text, c.want)
			}
		})
	}
}
