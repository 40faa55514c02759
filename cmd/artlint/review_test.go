package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/creack/pty"
)

// TestReviewTerminal drives the program in a pseudo-terminal of 80 columns, one
// key an answer, as over SSH.
func TestReviewTerminal(t *testing.T) {
	for _, c := range []struct{ name, keys, want string }{
		{"accept", "y", host + "\n"},
		{"refuse", "n", host + " heard.\n"},
		{"own words", "eIt rained.\r", host + " It rained.\n"},
		{"Ctrl-C", "\x03", host + " heard.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd, terminal, path := startReview(t, host+" heard.\n")
			screen := typeKeys(t, terminal, c.keys)
			if err := cmd.Wait(); err != nil {
				t.Errorf("%v\n%s", err, screen)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != c.want {
				t.Errorf("got %q, %v\n%s", got, err, screen)
			}
			if !strings.Contains(screen, "\x1b[31;9m") {
				t.Errorf("no colours on a terminal:\n%s", screen)
			}
		})
	}
}

const host = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."

// startReview starts a review of a file in a pseudo-terminal.
func startReview(t *testing.T, text string) (cmd *exec.Cmd, terminal *os.File, path string) {
	t.Helper()
	dir := t.TempDir()
	path = filepath.Join(dir, "a.txt")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd = exec.CommandContext(t.Context(), program, "fix", "--interactive", "--isolated", path)
	cmd.Args[0] = "artlint" // testscript's main runs the program under this name
	cmd.Env = append(os.Environ(), "XDG_CACHE_HOME="+dir, "HOME="+dir, "TERM=xterm")
	terminal, err = pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Skipf("no pseudo-terminal here: %v", err)
	}
	t.Cleanup(func() { _ = terminal.Close() })
	return cmd, terminal, path
}

// TestReviewHangUp holds that what was accepted is written when the connection breaks.
func TestReviewHangUp(t *testing.T) {
	cmd, terminal, path := startReview(t, host+" heard.\n\nThe bridge was closed to all vehicles but those of the fire brigade and of the port, the harbour master said. heard.\n")
	var screen bytes.Buffer
	buffer := make([]byte, 4096)
	for prompts := 0; prompts < 2; {
		n, err := terminal.Read(buffer)
		if err != nil {
			t.Fatalf("%v\n%s", err, screen.String())
		}
		screen.Write(buffer[:n])
		if now := strings.Count(screen.String(), "[?]: "); now > prompts {
			prompts = now
			if _, err := io.WriteString(terminal, "y"[:2-prompts]); err != nil { // nothing at the second
				t.Fatal(err)
			}
		}
	}
	_ = terminal.Close()
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v\n%s", err, screen.String())
	}
	if got, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(got), host+"\n") {
		t.Errorf("got %q, %v", got, err)
	}
}

// typeKeys types one key at each prompt, a line in one go, and returns what the screen showed.
func typeKeys(t *testing.T, terminal *os.File, keys string) string {
	t.Helper()
	var screen bytes.Buffer
	buffer := make([]byte, 4096)
	answered := 0
	for {
		n, err := terminal.Read(buffer)
		screen.Write(buffer[:n])
		prompts := strings.Count(screen.String(), "[?]: ") + strings.Count(screen.String(), "changes nothing): ")
		if prompts > answered && keys != "" {
			answered = prompts
			send := keys[:1]
			if answered > 1 {
				send = keys
			}
			keys = keys[len(send):]
			if _, err := io.WriteString(terminal, send); err != nil {
				t.Fatal(err)
			}
		}
		if err != nil { // the program closed its side
			return screen.String()
		}
	}
}
