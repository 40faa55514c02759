package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

const repository = "../.."

// actionFile is the part of action.yml that the tests look at.
type actionFile struct {
	Inputs map[string]struct {
		Description string
		Default     string
	}
	Outputs map[string]struct{ Value string }
	Runs    struct {
		Using string
		Steps []struct {
			ID, Shell, Run string
			Env            map[string]string
		}
	}
}

func readYAML(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, name))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// TestActionInputs holds that every input of the action reaches its script, and
// every output comes from it.
func TestActionInputs(t *testing.T) {
	var action actionFile
	readYAML(t, "action.yml", &action)
	script, err := os.ReadFile(filepath.Join(repository, ".github/action/check.sh"))
	if err != nil {
		t.Fatal(err)
	}
	step := action.Runs.Steps[len(action.Runs.Steps)-1]
	if action.Runs.Using != "composite" || step.Run != `"$GITHUB_ACTION_PATH/.github/action/check.sh"` {
		t.Errorf("the last step does not run the script: %+v", step)
	}
	for name := range action.Inputs {
		if name == "working-directory" {
			continue
		}
		variable := "INPUT_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		if step.Env[variable] != "${{ inputs."+name+" }}" || !strings.Contains(string(script), variable) {
			t.Errorf("the input %s does not reach the script", name)
		}
	}
	for name := range action.Outputs {
		if !strings.Contains(string(script), `echo "`+name+`=`) {
			t.Errorf("the output %s does not come from the script", name)
		}
	}
}

// TestAction runs the action's script in a small repository as a job would: a pull
// request brings an artifact in, and the step fails until it is repaired.
func TestAction(t *testing.T) {
	for _, program := range []string{"bash", "git", "go"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skip(program + " is not installed")
		}
	}
	root, err := filepath.Abs(repository)
	if err != nil {
		t.Fatal(err)
	}
	dir, outside := t.TempDir(), t.TempDir()
	env := append(os.Environ(), "GITHUB_ACTION_PATH="+root, "GITHUB_OUTPUT="+filepath.Join(outside, "output"),
		"GITHUB_STEP_SUMMARY="+filepath.Join(outside, "summary"), "INPUT_PATHS=wire\ndesk", "INPUT_NEW_FROM_MERGE_BASE=main",
		"INPUT_SARIF="+filepath.Join(outside, "artlint.sarif"), "INPUT_RDJSON="+filepath.Join(outside, "artlint.rdjson"),
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org")
	command := func(name string, args ...string) (string, int) {
		cmd := exec.Command(name, args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		if cmd.ProcessState == nil {
			t.Fatalf("%s: %v", name, err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}
	git := func(args ...string) {
		t.Helper()
		if out, code := command("git", args...); code != 0 {
			t.Fatalf("git %v: %s", args, out)
		}
	}
	file := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	script := filepath.Join(root, ".github/action/check.sh")

	const clean = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."
	file("wire/old.txt", clean+" heard.\n") // was there before
	file("desk/note.md", "# A note\n\nThe ferry sails at noon.\n")
	git("init", "-q", "-b", "main", ".")
	git("add", ".")
	git("commit", "-q", "-m", "one")
	git("checkout", "-q", "-b", "topic")
	file("wire/new file.txt", "The port was quiet.\n\n"+clean+" heard.\n")
	git("add", ".")
	git("commit", "-q", "-m", "two")

	out, code := command("bash", script)
	if code != exitFindings || !regexp.MustCompile(`(?m)^::error file=wire/new file\.txt,line=3,`).MatchString(out) || strings.Contains(out, "old.txt") {
		t.Fatalf("exit %d, want 1 and an annotation of the new file alone:\n%s", code, out)
	}
	for name, want := range map[string]string{
		"output": "exit-code=1\n", "summary": "1 finding (1 error, 0 warnings, 0 info) in 1 of 3 files.",
		"artlint.sarif": `"uri": "wire/new%20file.txt"`, "artlint.rdjson": `"path":"wire/new file.txt"`,
	} {
		if text, err := os.ReadFile(filepath.Join(outside, name)); err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%s: got %s, %v; want in it %s", name, text, err, want)
		}
	}
	if text, err := os.ReadFile(filepath.Join(outside, "artlint.sarif")); err != nil || !json.Valid(text) {
		t.Errorf("the log is no JSON: %v", err)
	}

	t.Chdir(dir)
	stdoutOf(t, "fix", "--write", "wire/new file.txt")
	if out, code := command("bash", script); code != exitClean {
		t.Errorf("exit %d after the repair:\n%s", code, out)
	}
	git("diff", "--exit-code", "--", "wire/old.txt")
}

// TestHooks holds that what the hooks start is understood.
func TestHooks(t *testing.T) {
	var hooks []struct{ ID, Entry, Language string }
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	if len(hooks) != 2 {
		t.Fatalf("got %d hooks", len(hooks))
	}
	for _, h := range hooks {
		t.Run(h.ID, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile("a.txt", []byte("The ferry sails at noon.\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			words := strings.Fields(h.Entry)
			if words[0] != "artlint" || h.Language != "golang" {
				t.Errorf("got %+v", h)
			}
			stdoutOf(t, append(words[1:], "a.txt")...)
		})
	}
}

// TestGitLabTemplate runs the script of the job.
func TestGitLabTemplate(t *testing.T) {
	var template struct {
		Artlint struct {
			Variables map[string]string
			Script    []string
			Artifacts struct{ Reports map[string]string }
		}
	}
	readYAML(t, ".gitlab/artlint.gitlab-ci.yml", &template)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("The ferry sails at noon.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	job := template.Artlint
	line := os.Expand(job.Script[0], func(name string) string { return job.Variables[name] })
	stdoutOf(t, strings.Fields(line)[1:]...)
	for _, path := range job.Artifacts.Reports {
		if _, err := os.Stat(path); err != nil {
			t.Errorf("the job does not write its report: %v", err)
		}
	}
}
