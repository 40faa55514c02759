package severed

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/example"
	"github.com/artlint/artlint/lint/linttest"
)

// host is a finished, attributed sentence of thirty words in a report.
const host = "The ministry of transport, which took over the railway from its private owners in March, said on Friday that " +
	"the line along the coast would open again before the end of the summer. "

// TestTails puts what engines leave behind after a host, and what people write there.
func TestTails(t *testing.T) {
	for _, c := range []struct {
		tail, rule string // rule that must find it; empty for none
		safe       bool   // whether it may be deleted unread
	}{
		{"did.", "severed-tail", true},
		{"rice field.", "severed-tail", true},
		{"Ta", "severed-tail", true},
		{"has been.", "severed-tail", true},
		{"Is.", "severed-tail", false},
		{"Was held.", "severed-tail", false},
		{"Ongoing.", "severed-tail", false},
		{"The next.", "severed-tail", false},
		{"And that.", "severed-tail", false},
		{"ninety-eight million.", "severed-tail", false},
		{"specified.", "severed-attribution", true},
		{"officials explained.", "severed-attribution", true},
		{"Told.", "severed-attribution", false},
		{"He added.", "severed-attribution", false},
		{"The official said.", "severed-attribution", false},
		{"It is said so.", "severed-attribution", false},
		{"He used the phrase.", "severed-attribution", false},
		{"The mill owner drew a line.", "severed-attribution", false},
		{"She could not hide her disappointment.", "severed-attribution", false},
		{"He drew attention to this.", "severed-attribution", false},
		{"They emphasized on it.", "phantom-subject-tail", false},
		{"This was conveyed by the owners.", "severed-attribution", false},
		{"I kept fighting.", "phantom-subject-tail", false},
		{"It highlights that there is.", "phantom-subject-tail", false},
		{"It is expected to be.", "phantom-subject-tail", false},
		{"It will be carried out.", "phantom-subject-tail", false},
		{"That is the case.", "phantom-subject-tail", false},
		{"of the year.", "false-sentence-break", false},
		{"van Dijk agreed.", "", false},
		{"He shook his head.", "", false},
		{"The painter drew a horse.", "", false},
		{"The work will cost nine million.", "", false},
		{"Nobody expected it.", "", false},
		{"Trains will run every hour.", "", false},
		{"It will cost less.", "", false},
	} {
		t.Run(c.tail, func(t *testing.T) {
			least := 0.5
			if c.rule == "" {
				least = 0.8 // what needs the evidence of the document may be found
			}
			found := lint.Run(example.Document(host+c.tail), Rules, lint.Options{MinConfidence: least})
			if c.rule == "" {
				for _, f := range found {
					t.Errorf("%s found in %q", f.Rule.Name, c.tail)
				}
				return
			}
			if len(found) != 1 || found[0].Rule.Name != c.rule {
				t.Fatalf("found %v, want %s", found, c.rule)
			}
			if got := found[0].BestFix().Applicability == lint.Safe; got != c.safe {
				t.Errorf("safe is %v, want %v", got, c.safe)
			}
		})
	}
}

// TestTailHosts changes what stands before a tail: without a long, complete host it
// is no tail, and what the host lost must not be deleted.
func TestTailHosts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       lint.Applicability
		silent     bool
	}{
		{"short and claimed", "They wondered whether it would rain. It did.", 0, true},
		{"a question", "“Will the line that we were promised before the war open before the summer of this year?” he asked.", 0, true},
		{"lost its predicate", "Floods that came down from the hills on Sunday have caused at least sixteen people in two villages. death.", lint.Manual, false},
		{"waits for the word", "The report names eleven officers who were present when the boys were taken from the. village.", lint.Suggested, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := linttest.Findings(SeveredTail, c.text)
			if c.silent {
				if len(found) > 0 {
					t.Errorf("found %q", c.text[found[0].Span.Start:found[0].Span.End])
				}
				return
			}
			if len(found) != 1 || found[0].BestFix().Applicability != c.want {
				t.Errorf("found %+v, want one with a %s fix", found, c.want)
			}
		})
	}
}
