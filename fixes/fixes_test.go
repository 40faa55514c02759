package fixes

import (
	"errors"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
)

func edit(start, end int, text string) lint.Edit {
	return lint.Edit{Span: lint.Span{Start: start, End: end}, New: text}
}

func finding(a lint.Applicability, confidence float64, edits ...lint.Edit) lint.Finding {
	return lint.Finding{
		Rule: &lint.Rule{Name: "test"}, Severity: lint.Error, Confidence: confidence,
		Span: edits[0].Span, Fixes: []lint.Fix{{Applicability: a, Edits: edits}},
	}
}

func TestApply(t *testing.T) {
	for _, c := range []struct {
		name, want string
		edits      []lint.Edit
	}{
		{"none", "abcdef", nil},
		{"unsorted", "xbcy", []lint.Edit{edit(3, 6, "y"), edit(0, 1, "x")}},
		{"touching", "xf", []lint.Edit{edit(0, 2, "x"), edit(2, 5, "")}},
		{"insertions", "[abcdef]", []lint.Edit{edit(0, 0, "["), edit(6, 6, "]")}},
	} {
		got, err := Apply("abcdef", c.edits)
		if err != nil || got != c.want {
			t.Errorf("%s: got %q, %v, want %q", c.name, got, err, c.want)
		}
	}
	for _, edits := range [][]lint.Edit{
		{edit(0, 3, ""), edit(2, 4, "")},
		{edit(5, 7, "")},
		{edit(-1, 0, "")},
		{edit(3, 2, "")},
	} {
		if got, err := Apply("abcdef", edits); err == nil {
			t.Errorf("%v: no error but %q", edits, got)
		}
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		name             string
		found            []lint.Finding
		least            lint.Applicability
		want             string // after applying
		applied, skipped int
	}{
		{"safe only", []lint.Finding{finding(lint.Safe, 0.9, edit(0, 1, "")), finding(lint.Suggested, 0.9, edit(3, 4, ""))}, lint.Safe, "bcdef", 1, 0},
		{"suggested too", []lint.Finding{finding(lint.Safe, 0.9, edit(0, 1, "")), finding(lint.Suggested, 0.9, edit(3, 4, ""))}, lint.Suggested, "bcef", 2, 0},
		{"never manual", []lint.Finding{finding(lint.Manual, 0.9, edit(0, 1, ""))}, lint.Manual, "abcdef", 0, 0},
		{"the surer wins", []lint.Finding{finding(lint.Safe, 0.8, edit(0, 3, "")), finding(lint.Safe, 0.9, edit(2, 4, "x"))}, lint.Safe, "abxef", 1, 1},
		{"whole or none", []lint.Finding{finding(lint.Safe, 0.9, edit(0, 1, "")), finding(lint.Safe, 0.8, edit(0, 2, ""), edit(5, 6, ""))}, lint.Safe, "bcdef", 1, 1},
		{"the same edit once", []lint.Finding{finding(lint.Safe, 0.9, edit(0, 1, "")), finding(lint.Safe, 0.8, edit(0, 1, ""), edit(5, 6, ""))}, lint.Safe, "bcde", 2, 0},
		{"two insertions at one place", []lint.Finding{finding(lint.Safe, 0.9, edit(2, 2, "x")), finding(lint.Safe, 0.8, edit(2, 2, "y"))}, lint.Safe, "abxcdef", 1, 1},
		{"an insertion beside a deletion", []lint.Finding{finding(lint.Safe, 0.9, edit(2, 4, "")), finding(lint.Safe, 0.8, edit(4, 4, "y"))}, lint.Safe, "abef", 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := Choose(c.found, c.least)
			got, err := Apply("abcdef", p.Edits)
			if err != nil || got != c.want || len(p.Applied) != c.applied || len(p.Skipped) != c.skipped {
				t.Errorf("got %q, %v, %d applied, %d skipped", got, err, len(p.Applied), len(p.Skipped))
			}
		})
	}
}

// without finds the first place of sub and deletes it.
func without(sub string) func(string, []lint.Finding) ([]lint.Finding, error) {
	return func(text string, _ []lint.Finding) ([]lint.Finding, error) {
		if at := strings.Index(text, sub); at >= 0 {
			return []lint.Finding{finding(lint.Safe, 0.9, edit(at, at+len(sub), ""))}, nil
		}
		return nil, nil
	}
}

func TestConverge(t *testing.T) {
	out, err := Converge("a((()))b", lint.Safe, without("()"))
	if err != nil || out.Text != "ab" || len(out.Applied) != 3 || len(out.Left) != 0 {
		t.Errorf("got %+v, %v", out, err)
	}
	grow := func(string, []lint.Finding) ([]lint.Finding, error) {
		return []lint.Finding{finding(lint.Safe, 0.9, edit(0, 0, "x"))}, nil
	}
	if _, err := Converge("a", lint.Safe, grow); err == nil || !strings.Contains(err.Error(), "rule test") {
		t.Errorf("a repair without end: got %v, want an error that names the rule", err)
	}
	broken := errors.New("broken")
	if _, err := Converge("a", lint.Safe, func(string, []lint.Finding) ([]lint.Finding, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("got %v, want the error of the check", err)
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"heard. Ten people", "Ten people", "[-heard. -]Ten people"},
		{"the goverment said", "the government said", "the [-goverment-]{+government+} said"},
		{"Mr Kim’s", "Mr. Kim’s", "Mr{+.+} Kim’s"},
		{"", "new", "{+new+}"},
		{"平和。", "peace.", "[-平和。-]{+peace.+}"},
		{"same", "same", "same"},
	} {
		var got strings.Builder
		for _, p := range Words(c.before, c.after) {
			switch p.Op {
			case Delete:
				got.WriteString("[-" + p.Text + "-]")
			case Insert:
				got.WriteString("{+" + p.Text + "+}")
			default:
				got.WriteString(p.Text)
			}
		}
		if got.String() != c.want {
			t.Errorf("%q to %q: got %s, want %s", c.before, c.after, got.String(), c.want)
		}
	}
}

func FuzzApply(f *testing.F) {
	f.Add("Ten people. Ta. He", 11, 15, "", 0, 3, "11")
	f.Add("a\xffb", 1, 2, "x", 2, 3, "\xfe")
	f.Fuzz(func(t *testing.T, text string, s1, e1 int, n1 string, s2, e2 int, n2 string) {
		edits := []lint.Edit{edit(s1, e1, n1), edit(s2, e2, n2)}
		got, err := Apply(text, edits)
		if err != nil {
			return
		}
		if edits[1].Start < edits[0].Start || edits[1].Start == edits[0].Start && edits[1].End < edits[0].End {
			edits[0], edits[1] = edits[1], edits[0]
		}
		a, b := edits[0], edits[1]
		if want := text[:a.Start] + a.New + text[a.End:b.Start] + b.New + text[b.End:]; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}
