package review

import (
	"fmt"

	"github.com/artlint/artlint/lint/report"
)

const help = `  y     make the repair (1, 2 …: the repair of that number)
  n     leave it as it is
  e     write your own words in its place
  s     skip this rule from now on
  a     make all safe repairs of this article
  u     take the last decision back
  q     write what was accepted and end; the next review goes on here
`

// ask shows the first open finding and does what the editor answers.
func (s *sitting) ask(r *report.Result, open []int) error {
	f := r.Findings[open[0]]
	s.show(r, open)
	for {
		answer, err := s.In.Key(s.prompt(len(f.Fixes)))
		if err != nil {
			return ErrQuit
		}
		switch {
		case answer == 'y' && len(f.Fixes) > 0:
			return s.accept(f, 0)
		case answer >= '1' && int(answer-'1') < len(f.Fixes):
			return s.accept(f, int(answer-'1'))
		case answer == 'n':
			s.remember()
			s.refused = append(s.refused, f.Fingerprint)
			return nil
		case answer == 'e':
			words, ok, err := s.edit(s.text[f.Span.Start:f.Span.End])
			if err != nil {
				return ErrQuit
			}
			if ok {
				return s.replace(r.Document, f, words)
			}
		case answer == 's':
			s.remember()
			s.state.skipped = append(s.state.skipped, f.Rule.Name)
			return nil
		case answer == 'a':
			n, err := s.acceptSafe()
			fmt.Fprintf(s.Out, "%s made.\n", report.Count(n, "safe repair"))
			if err != nil || n > 0 {
				return err
			}
		case answer == 'u':
			if s.undo() {
				fmt.Fprintln(s.Out, "Taken back.")
				return nil
			}
			fmt.Fprintln(s.Out, "There is nothing to take back in this article.")
		case answer == 'q':
			return ErrQuit
		case answer == 'y':
			fmt.Fprintln(s.Out, "There is no repair: e writes your own, n leaves it.")
		default:
			fmt.Fprint(s.Out, help)
		}
	}
}

// edit asks for words; ok is false where the editor changes nothing.
func (s *sitting) edit(old string) (words string, ok bool, err error) {
	fmt.Fprintf(s.Out, "In place of: %s\n", report.Printable(old))
	words, err = s.In.Line("Write (- deletes, nothing changes nothing): ")
	if err != nil || words == "" {
		return "", false, err
	}
	if words == "-" {
		words = ""
	}
	return words, true, nil
}

func (s *sitting) prompt(repairs int) string {
	if s.Plain {
		if repairs == 0 {
			return "Answer no, edit, skip rule, all safe, undo, quit or help: "
		}
		return "Answer yes, no, edit, skip rule, all safe, undo, quit or help: "
	}
	yes := "[y]es "
	if repairs == 0 {
		yes = ""
	}
	return yes + "[n]o [e]dit [s]kip rule [a]ll safe [u]ndo [q]uit [?]: "
}
