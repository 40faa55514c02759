package review

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/term"
)

// Answers are what the editor types. An error says that nothing more comes, and ends the sitting.
type Answers interface {
	// Key asks for one of the prompt's letters.
	Key(prompt string) (rune, error)
	// Line asks for words.
	Line(prompt string) (string, error)
}

// Lines are answers on a line each: the first letter counts.
type Lines struct {
	in  *bufio.Reader
	out io.Writer
}

// NewLines reads answers from in and writes prompts to out.
func NewLines(in io.Reader, out io.Writer) *Lines { return &Lines{bufio.NewReader(in), out} }

// Key implements [Answers].
func (l *Lines) Key(prompt string) (rune, error) {
	line, err := l.Line(prompt)
	for _, r := range strings.ToLower(line) {
		return r, err
	}
	return '?', err
}

// Line implements [Answers].
func (l *Lines) Line(prompt string) (string, error) {
	fmt.Fprint(l.out, prompt)
	line, err := l.in.ReadString('\n')
	if errors.Is(err, io.EOF) && line != "" {
		err = nil
	}
	return strings.TrimRight(line, "\r\n"), err
}

// Keys are answers of one key on a terminal; words are typed on a line.
type Keys struct {
	lines *Lines
	fd    int
}

// NewKeys reads from in, the terminal of the file descriptor fd.
func NewKeys(in io.Reader, fd int, out io.Writer) *Keys {
	return &Keys{NewLines(in, out), fd}
}

// Control characters that end a review as q does.
const (
	ctrlC = 3
	ctrlD = 4
)

// Key implements [Answers].
func (k *Keys) Key(prompt string) (rune, error) {
	// Raw before the prompt stands there: a key typed at once must not be a signal.
	before, err := term.MakeRaw(k.fd)
	if err != nil {
		return 0, err
	}
	fmt.Fprint(k.lines.out, prompt)
	r, _, err := k.lines.in.ReadRune()
	if restoreErr := term.Restore(k.fd, before); err == nil {
		err = restoreErr
	}
	switch {
	case err != nil:
		return 0, err
	case r == ctrlC || r == ctrlD:
		r = 'q'
	case r < ' ':
		r = '?'
	}
	fmt.Fprintf(k.lines.out, "%c\n", r)
	return []rune(strings.ToLower(string(r)))[0], nil
}

// Line implements [Answers].
func (k *Keys) Line(prompt string) (string, error) { return k.lines.Line(prompt) }
