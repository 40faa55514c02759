package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/nearest"
	"github.com/artlint/artlint/lint/report"
)

// shells write the completion of commands, flags and values.
var shells = []struct {
	name  string
	write func(io.Writer, []completed)
}{
	{"bash", bashCompletion}, {"zsh", zshCompletion}, {"fish", fishCompletion}, {"powershell", powershellCompletion},
}

func completionCommand() *cli.Command {
	var names []string
	for _, s := range shells {
		names = append(names, s.name)
	}
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a completion script: " + strings.Join(names, ", "),
		ArgsUsage: "SHELL",
		Description: "bash: artlint completion bash >/etc/bash_completion.d/artlint\n" +
			"zsh: artlint completion zsh >\"${fpath[1]}/_artlint\"\n" +
			"fish: artlint completion fish >~/.config/fish/completions/artlint.fish\n" +
			"PowerShell: artlint completion powershell >>$PROFILE",
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("name one shell: artlint completion %s", strings.Join(names, "|"))
			}
			at := slices.Index(names, c.Args().First())
			if at < 0 {
				return fmt.Errorf("unknown shell %q%s: use one of %s", c.Args().First(), nearest.Question(c.Args().First(), names), strings.Join(names, ", "))
			}
			shells[at].write(c.App.Writer, completions(c.App.Commands, nil))
			return nil
		},
	}
}

// completed is what may stand behind a command.
type completed struct {
	path  []string // of the command, below artlint
	words []string // commands, or values of the argument
	flags []completedFlag
	files bool // arguments are files
}

type completedFlag struct {
	name   string // without dashes
	usage  string
	value  bool     // takes one
	values []string // the values; none: a file or anything
}

// completions are artlint itself and all of its commands, each before those below it.
func completions(commands []*cli.Command, path []string) []completed {
	top := completed{path: path, words: commandNames(commands)}
	out := []completed{top}
	for _, c := range commands {
		path := append(slices.Clone(path), c.Name)
		if len(c.Subcommands) > 0 {
			out = append(out, completions(c.Subcommands, path)...)
			continue
		}
		x := completed{path: path}
		switch c.Name {
		case "explain":
			for _, r := range allRules() {
				x.words = append(x.words, r.Name)
			}
		case "completion":
			for _, s := range shells {
				x.words = append(x.words, s.name)
			}
		}
		x.files = c.ArgsUsage != "" && x.words == nil
		for _, f := range c.Flags {
			d, ok := f.(cli.DocGenerationFlag)
			if !ok {
				continue
			}
			x.flags = append(x.flags, completedFlag{
				name: f.Names()[0], usage: strings.ReplaceAll(d.GetUsage(), "`", ""), value: d.TakesValue(), values: flagValues(c, f.Names()[0]),
			})
		}
		out = append(out, x)
	}
	return out
}

// flagValues lists the values that a flag takes; nil where they cannot be listed.
func flagValues(c *cli.Command, flag string) []string {
	switch flag {
	case "format":
		if c.Name == "list" {
			return []string{"text", "json"}
		}
		return report.Formats()
	case "input-format":
		return format.Names()
	case "fail-on":
		return []string{"error", "warning", "info", "never"}
	case "color":
		return []string{"auto", "always", "never"}
	case "select", "ignore":
		var names []string
		for _, r := range allRules() {
			if !slices.Contains(names, r.Family) {
				names = append(names, r.Family)
			}
			names = append(names, r.Name)
		}
		return names
	}
	return nil
}

func bashCompletion(w io.Writer, all []completed) {
	fmt.Fprint(w, "# bash completion of artlint; made by: artlint completion bash\n_artlint() {\n"+
		"  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" path=\"\" i\n"+
		"  for ((i = 1; i < COMP_CWORD && i <= 2; i++)); do\n    case \"$path ${COMP_WORDS[i]}\" in\n")
	for _, x := range all[1:] {
		fmt.Fprintf(w, "      %q) path=\"$path ${COMP_WORDS[i]}\" ;;\n", " "+strings.Join(x.path, " "))
	}
	fmt.Fprint(w, "    esac\n  done\n  case \"$path $previous\" in\n")
	for _, x := range all {
		for _, f := range x.flags {
			if len(f.values) > 0 {
				fmt.Fprintf(w, "    %q) COMPREPLY=($(compgen -W %q -- \"$current\")); return ;;\n", bashPath(x.path)+" --"+f.name, strings.Join(f.values, " "))
			}
		}
	}
	fmt.Fprint(w, "  esac\n  local words=\"\"\n  case \"$path\" in\n")
	for _, x := range all {
		words := slices.Clone(x.words)
		for _, f := range x.flags {
			words = append(words, "--"+f.name)
		}
		fmt.Fprintf(w, "    %q) words=%q ;;\n", bashPath(x.path), strings.Join(append(words, "--help"), " "))
	}
	fmt.Fprint(w, "  esac\n  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}\ncomplete -o default -F _artlint artlint\n")
}

// bashPath is the path of a command as the function builds it.
func bashPath(path []string) string {
	if len(path) == 0 {
		return ""
	}
	return " " + strings.Join(path, " ")
}

func zshCompletion(w io.Writer, all []completed) {
	fmt.Fprint(w, "#compdef artlint\n# zsh completion of artlint; made by: artlint completion zsh\n_artlint() {\n"+
		"  local cmd=\"\" i\n  for ((i = 2; i < CURRENT && i <= 3; i++)); do\n    case \"$cmd $words[i]\" in\n")
	for _, x := range all[1:] {
		fmt.Fprintf(w, "      %s) cmd=\"$cmd $words[i]\" ;;\n", zshQuote(" "+strings.Join(x.path, " ")))
	}
	fmt.Fprint(w, "    esac\n  done\n  case \"$cmd\" in\n")
	for _, x := range all {
		fmt.Fprintf(w, "    %s)\n", zshQuote(bashPath(x.path)))
		for _, f := range x.flags {
			if len(f.values) > 0 {
				fmt.Fprintf(w, "      if [[ $words[CURRENT-1] == --%s ]]; then compadd -- %s; return; fi\n", f.name, strings.Join(f.values, " "))
			}
		}
		words := slices.Clone(x.words)
		for _, f := range x.flags {
			words = append(words, "--"+f.name)
		}
		fmt.Fprintf(w, "      compadd -- %s\n", strings.Join(append(words, "--help"), " "))
		if x.files {
			fmt.Fprint(w, "      _files\n")
		}
		fmt.Fprint(w, "      ;;\n")
	}
	fmt.Fprint(w, "  esac\n}\nif [[ $funcstack[1] == _artlint ]]; then _artlint; else compdef _artlint artlint; fi\n")
}

func zshQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func fishCompletion(w io.Writer, all []completed) {
	fmt.Fprint(w, "# fish completion of artlint; made by: artlint completion fish\n")
	for _, x := range all {
		when := "__fish_use_subcommand"
		if len(x.path) > 0 {
			when = "__fish_seen_subcommand_from " + x.path[0]
			if len(x.path) > 1 {
				when += "; and __fish_seen_subcommand_from " + x.path[1]
			}
		}
		line := "complete -c artlint -n " + zshQuote(when)
		if len(x.words) > 0 {
			fmt.Fprintf(w, "%s -f -a %s\n", line, zshQuote(strings.Join(x.words, " ")))
		}
		for _, f := range x.flags {
			fmt.Fprintf(w, "%s -l %s", line, f.name)
			if f.value {
				fmt.Fprint(w, " -r")
			}
			if len(f.values) > 0 {
				fmt.Fprintf(w, " -f -a %s", zshQuote(strings.Join(f.values, " ")))
			}
			fmt.Fprintf(w, " -d %s\n", fishQuote(f.usage))
		}
	}
}

func fishQuote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}

func powershellCompletion(w io.Writer, all []completed) {
	fmt.Fprint(w, "# PowerShell completion of artlint; made by: artlint completion powershell\n"+
		"Register-ArgumentCompleter -Native -CommandName artlint -ScriptBlock {\n"+
		"  param($wordToComplete, $commandAst, $cursorPosition)\n"+
		"  $words = @{\n")
	for _, x := range all {
		words := slices.Clone(x.words)
		for _, f := range x.flags {
			words = append(words, "--"+f.name)
		}
		fmt.Fprintf(w, "    %s = %s\n", psQuote(strings.Join(x.path, " ")), psList(append(words, "--help")))
	}
	fmt.Fprint(w, "  }\n  $values = @{\n")
	for _, x := range all {
		for _, f := range x.flags {
			if len(f.values) > 0 {
				fmt.Fprintf(w, "    %s = %s\n", psQuote(strings.Join(x.path, " ")+" --"+f.name), psList(f.values))
			}
		}
	}
	fmt.Fprint(w, "  }\n"+
		"  $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)\n"+
		"  $path = ''\n"+
		"  foreach ($word in ($typed | Select-Object -First 2)) {\n"+
		"    $longer = \"$path $word\".Trim()\n"+
		"    if ($words.ContainsKey($longer)) { $path = $longer }\n"+
		"  }\n"+
		"  $key = \"$path $($typed | Select-Object -Last 1)\"\n"+
		"  $found = if ($values.ContainsKey($key)) { $values[$key] } else { $words[$path] }\n"+
		"  $found | Where-Object { $_ -like \"$wordToComplete*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }\n"+
		"}\n")
}

func psQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func psList(words []string) string {
	quoted := make([]string, len(words))
	for i, s := range words {
		quoted[i] = psQuote(s)
	}
	return "@(" + strings.Join(quoted, ", ") + ")"
}
