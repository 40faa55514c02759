package review

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// ANSI styles.
const (
	struck   = "31;9"
	inserted = "32;4"
	marked   = "7"
	strong   = "1"
)

// show writes the first open finding: its reason, its paragraph with the repair in
// it, and how the paragraph will read.
func (s *sitting) show(r *report.Result, open []int) {
	i := open[0]
	f := &r.Findings[i]
	line := r.Document.Lines().Position(f.Span.Start).Line
	fmt.Fprintf(s.Out, "\n%s\n", s.paint(strong, fmt.Sprintf("%s:%d %s %s, %d to go", r.Path, line, f.Severity, f.Rule.Name, len(open))))
	s.say(f.Message)
	fmt.Fprintln(s.Out)
	accepted := []lint.Finding(nil)
	if len(f.Fixes) > 0 {
		accepted = append(accepted, fixes.Accept(*f, 0))
	}
	passage := report.Passages(r, accepted, lint.Suggested)[f.Block]
	if s.Plain {
		s.showPlain(joined(passage.Runs), i)
	} else {
		s.showPassage(joined(passage.Runs), i)
	}
	for j, fix := range f.Fixes {
		s.say(fmt.Sprintf("%d: %s (%s)", j+1, fix.Message, fix.Applicability))
	}
}

// joined are runs where neighbours that are repaired alike are one.
func joined(runs []report.Run) []report.Run {
	var out []report.Run
	for _, r := range runs {
		if n := len(out); n > 0 && r.Op != fixes.Keep && out[n-1].Op == r.Op {
			out[n-1].Text += r.Text
			out[n-1].Finding = max(out[n-1].Finding, r.Finding)
			continue
		}
		out = append(out, r)
	}
	return out
}

// piece is text in a style; signs say the same where there are no colours.
type piece struct{ text, style, open, close string }

func (s *sitting) showPassage(runs []report.Run, finding int) {
	var change, after []piece
	changed := false
	for _, run := range runs {
		p := piece{text: run.Text}
		switch {
		case run.Op == fixes.Delete:
			p.style, p.open, p.close = struck, "[-", "-]"
		case run.Op == fixes.Insert:
			p.style, p.open, p.close = inserted, "{+", "+}"
		case run.Finding == finding:
			p.style, p.open, p.close = marked, ">>", "<<"
		}
		change = append(change, p)
		if run.Op != fixes.Delete {
			after = append(after, piece{text: run.Text})
		}
		changed = changed || run.Op != fixes.Keep
	}
	s.wrap("    ", change)
	if changed {
		s.say("will read")
		s.wrap("    ", after)
	}
}

// showPlain says in words what a screen reader would lose in signs.
func (s *sitting) showPlain(runs []report.Run, finding int) {
	var now, after, place strings.Builder
	var changes []string
	for _, run := range runs {
		if run.Op != fixes.Insert {
			now.WriteString(run.Text)
		}
		if run.Op != fixes.Delete {
			after.WriteString(run.Text)
		}
		if run.Finding == finding && run.Op != fixes.Insert {
			place.WriteString(run.Text)
		}
		switch run.Op {
		case fixes.Delete:
			changes = append(changes, "Remove: "+strings.TrimSpace(run.Text))
		case fixes.Insert:
			changes = append(changes, "Insert: "+strings.TrimSpace(run.Text))
		}
	}
	s.say("Found: " + strings.TrimSpace(place.String()))
	s.say("Paragraph: " + now.String())
	for _, c := range changes {
		s.say(c)
	}
	if len(changes) > 0 {
		s.say("Will read: " + after.String())
	}
}

func (s *sitting) say(text string) { s.wrap("  ", []piece{{text: text}}) }

func (s *sitting) paint(style, text string) string {
	if !s.Color || style == "" {
		return text
	}
	return "\x1b[" + style + "m" + text + "\x1b[0m"
}

// wrap writes pieces as lines of the terminal's width, each behind indent. A plain
// review leaves lines to the screen reader.
func (s *sitting) wrap(indent string, pieces []piece) {
	if s.Plain {
		indent = ""
	}
	var line strings.Builder
	column := 0
	flush := func() {
		fmt.Fprintln(s.Out, indent+strings.TrimRight(line.String(), " "))
		line.Reset()
		column = 0
	}
	for _, p := range pieces {
		text := report.Printable(p.text)
		if !s.Color && p.style != "" {
			text = p.open + text + p.close
		}
		for _, word := range strings.SplitAfter(text, " ") {
			n := report.Columns(strings.TrimRight(word, " "))
			if !s.Plain && column > 0 && len(indent)+column+n > s.Width {
				flush()
			}
			line.WriteString(s.paint(p.style, word))
			column += report.Columns(word)
		}
	}
	flush()
}
