package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/nearest"
)

// normalize moves the flags of a command before its arguments, because the cli
// package takes flags behind the first argument for arguments, and refuses
// commands and flags that it would answer with its help on standard output.
func normalize(app *cli.App, args []string) ([]string, error) {
	at := 1
	for at < len(args) && isFlag(args[at]) {
		if err := known("", args[at], globalFlags); err != nil {
			return nil, err
		}
		at++
	}
	if at == len(args) {
		if at == 1 {
			return nil, errors.New("name a command: artlint check PATH…, or artlint --help")
		}
		return args, nil
	}
	c, err := command(app.Commands, args[at], "artlint")
	if err != nil {
		return nil, err
	}
	path := "artlint " + c.Name
	for len(c.Subcommands) > 0 {
		if at++; at == len(args) {
			return nil, fmt.Errorf("say which: %s %s", path, strings.Join(commandNames(c.Subcommands), "|"))
		}
		if isFlag(args[at]) {
			return args, known(path, args[at], []string{"help", "h"})
		}
		if c, err = command(c.Subcommands, args[at], path); err != nil {
			return nil, err
		}
		path += " " + c.Name
	}
	rest, err := reorder(c, path, args[at+1:])
	return append(slices.Clone(args[:at+1]), rest...), err
}

// command finds the command of a name below the command path.
func command(commands []*cli.Command, name, path string) (*cli.Command, error) {
	for _, c := range commands {
		if c.HasName(name) {
			return c, nil
		}
	}
	of := ""
	if path != "artlint" {
		of = " of " + path
	}
	if q := nearest.Question(name, commandNames(commands)); q != "" {
		return nil, fmt.Errorf("unknown command %q%s%s", name, of, q)
	}
	return nil, fmt.Errorf("unknown command %q%s: use one of %s", name, of, strings.Join(commandNames(commands), ", "))
}

func commandNames(commands []*cli.Command) []string {
	var names []string
	for _, c := range commands {
		names = append(names, c.Names()...)
	}
	return names
}

var globalFlags = []string{"help", "h", "version", "v"}

func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

// flagName is the name in -name, --name and --name=value.
func flagName(arg string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
	return name
}

// known refuses a flag that the command path does not have; the path is empty for artlint itself.
func known(path, arg string, names []string) error {
	name := flagName(arg)
	if slices.Contains(names, name) {
		return nil
	}
	of := ""
	if path != "" {
		of = " of " + path
	}
	var dashed []string
	for _, n := range names {
		if len(n) > 1 {
			dashed = append(dashed, "--"+n)
		}
	}
	hint := nearest.Question("--"+name, dashed)
	if hint == "" {
		hint = ": --help lists them"
	}
	return fmt.Errorf("unknown flag --%s%s%s", name, of, hint)
}

// reorder gives the flags of c, then "--", then its arguments.
func reorder(c *cli.Command, path string, args []string) ([]string, error) {
	names, valued := []string{"help", "h"}, map[string]bool{}
	for _, f := range c.Flags {
		names = append(names, f.Names()...)
		if v, ok := f.(cli.DocGenerationFlag); ok && v.TakesValue() {
			for _, n := range f.Names() {
				valued[n] = true
			}
		}
	}
	var flags, paths []string
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			paths = append(paths, args[i+1:]...)
			break
		}
		if !isFlag(arg) {
			paths = append(paths, arg)
			continue
		}
		if err := known(path, arg, names); err != nil {
			return nil, err
		}
		flags = append(flags, arg)
		if valued[flagName(arg)] && !strings.Contains(arg, "=") {
			if i++; i == len(args) {
				return nil, fmt.Errorf("flag %s needs a value", arg)
			}
			flags = append(flags, args[i])
		}
	}
	return slices.Concat(flags, []string{"--"}, paths), nil
}
