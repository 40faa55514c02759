package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func stdoutOf(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), append([]string{"artlint"}, args...), nil, &out, &errs); code != exitClean {
		t.Fatalf("%v: exit %d: %s", args, code, errs.String())
	}
	return out.String()
}

// TestBashCompletion asks bash itself.
func TestBashCompletion(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("bash is not installed")
	}
	script := filepath.Join(t.TempDir(), "artlint.bash")
	if err := os.WriteFile(script, []byte(stdoutOf(t, "completion", "bash")), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ typed, want, not string }{
		{"che", "check", "fix"},
		{"check --form", "--format", "--write"},
		{"check --format sa", "sarif", "text"},
		{"fix --wr", "--write", "--format"},
		{"config sh", "show", "verify"},
		{"config show --sel", "--select", "--format"},
		{"baseline update --ad", "--add", "--format"},
		{"explain severed-t", "severed-tail", "quotation"},
		{"check --select sev", "severed", "quotation"},
		{"completion z", "zsh", "bash"},
	} {
		words := append([]string{"artlint"}, strings.Split(c.typed, " ")...)
		ask := `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _artlint; printf '%s\n' "${COMPREPLY[@]}"`
		out, err := exec.Command(bash, append([]string{"--norc", "-c", ask, "bash", script}, words...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		got := strings.Fields(string(out))
		if !slices.Contains(got, c.want) || slices.Contains(got, c.not) {
			t.Errorf("%s: got %v, want %s among them and not %s", c.typed, got, c.want, c.not)
		}
	}
}

// TestCompletionSyntax lets every shell read its script without running it.
func TestCompletionSyntax(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		t.Run(shell, func(t *testing.T) {
			program, err := exec.LookPath(shell)
			if err != nil {
				t.Skip(shell + " is not installed")
			}
			script := filepath.Join(t.TempDir(), "script")
			if err := os.WriteFile(script, []byte(stdoutOf(t, "completion", shell)), 0o644); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(program, "-n", script).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}

// TestEveryFlagIsTold holds that no flag is missing from the page and the completions.
func TestEveryFlagIsTold(t *testing.T) {
	man := strings.ReplaceAll(stdoutOf(t, "man"), `\-`, "-")
	texts := map[string]string{"man": man}
	for _, s := range shells {
		texts[s.name] = stdoutOf(t, "completion", s.name)
	}
	for _, x := range completions(newApp(nil, nil, nil).Commands, nil) {
		for name, text := range texts {
			for _, f := range x.flags {
				want := "--" + f.name
				if name == "fish" {
					want = "-l " + f.name
				}
				if !strings.Contains(text, want) {
					t.Errorf("%s does not know --%s of %s", name, f.name, strings.Join(x.path, " "))
				}
			}
			if last := append([]string{"artlint"}, x.path...); !strings.Contains(text, last[len(last)-1]) {
				t.Errorf("%s does not know %s", name, strings.Join(last, " "))
			}
		}
	}
	if mandoc, err := exec.LookPath("groff"); err == nil {
		cmd := exec.Command(mandoc, "-man", "-ww", "-z", "-Tutf8")
		cmd.Stdin = strings.NewReader(stdoutOf(t, "man"))
		if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("groff: %v\n%s", err, out)
		}
	}
}

func TestCompletionErrors(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"completion", "name one shell: artlint completion bash|zsh|fish|powershell"},
		{"completion bsh", `unknown shell "bsh": did you mean bash?`},
		{"man check", "man takes no argument"},
	} {
		var errs bytes.Buffer
		code := run(context.Background(), append([]string{"artlint"}, strings.Fields(c.args)...), nil, &bytes.Buffer{}, &errs)
		if code != exitTrouble || !strings.Contains(errs.String(), c.want) {
			t.Errorf("%s: exit %d, %s; want %s", c.args, code, errs.String(), c.want)
		}
	}
}
