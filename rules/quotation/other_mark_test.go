package quotation_test

import (
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/quotation"
)

// TestGuillemetCloses reads marks that the examples of a rule cannot hold.
func TestGuillemetCloses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"no comma", "“A mule does not ask for a road» said Hill, who keeps two. “We know.”", "“A mule does not ask for a road,” said Hill, who keeps two. “We know.”"},
		{"comma", "“A mule does not ask for a road,» said Hill. “We know.”", "“A mule does not ask for a road,” said Hill. “We know.”"},
		{"a pair inside", "“The sign «Ferry» is gone,” said Hill. “We know.”", "“The sign «Ferry» is gone,” said Hill. “We know.”"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var edits []lint.Edit
			for _, f := range lint.Run(linttest.Document(c.text), []*lint.Rule{quotation.Unbalanced}, lint.Options{MinConfidence: 0.3}) {
				edits = append(edits, f.BestFix().Edits...)
			}
			got, err := fixes.Apply(c.text, edits)
			if err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("got:  %s\nwant: %s", got, c.want)
			}
		})
	}
}
