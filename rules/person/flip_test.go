package person_test

import (
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/person"
)

// TestAntecedent reads signs too weak to be shown alone: what they propose.
func TestAntecedent(t *testing.T) {
	const rest = " The road is shut, officials said. Rain fell until noon. The school is closed. Buses stop at the bridge. Nobody was hurt."
	for _, c := range []struct{ name, text, want string }{
		{"family name", "Kaoru Orui led the club for nine years. I answered every letter that the fans of the club had sent.", "Kaoru Orui led the club for nine years. Orui answered every letter that the fans of the club had sent."},
		{"the document shows the gender", "Kaoru Orui led the club for nine years. I answered every letter that the fans of the club had sent.\n\nOrui is ill. He rests.", "Kaoru Orui led the club for nine years. He answered every letter that the fans of the club had sent.\n\nOrui is ill. He rests."},
		{"two people", "Kaoru Orui met Yuji Bando in May. I answered every letter that the fans of the club had sent.", "Kaoru Orui met Yuji Bando in May. I answered every letter that the fans of the club had sent."},
		{"no person", "The club rose in May. I answered every letter that the fans of the club had sent.", "The club rose in May. I answered every letter that the fans of the club had sent."},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := c.text + "\n\n" + rest[1:]
			found := lint.Run(linttest.Document(text), []*lint.Rule{person.Flip}, lint.Options{MinConfidence: 0.3})
			if len(found) != 1 {
				t.Fatalf("found %d places, want 1", len(found))
			}
			var edits []lint.Edit
			if fix := found[0].BestFix(); fix != nil {
				edits = fix.Edits
			}
			got, err := fixes.Apply(text, edits)
			if err != nil {
				t.Fatal(err)
			}
			if want := c.want + "\n\n" + rest[1:]; got != want {
				t.Errorf("got:  %s\nwant: %s", got, want)
			}
		})
	}
}
