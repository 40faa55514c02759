package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// normalize moves the flags of a command before its arguments, because the cli
// package takes flags behind the first argument for arguments, and refuses
// commands and flags that it would answer with its help on standard output.
func normalize(app *cli.App, args []string) ([]string, error) {
	at := 1
	for at < len(args) && isFlag(args[at]) {
		if err := known(nil, args[at], globalFlags); err != nil {
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
	c := app.Command(args[at])
	if c == nil {
		var names []string
		for _, c := range app.Commands {
			names = append(names, c.Names()...)
		}
		return nil, fmt.Errorf("unknown command %q%s", args[at], suggest(args[at], names))
	}
	rest, err := reorder(c, args[at+1:])
	return append(slices.Clone(args[:at+1]), rest...), err
}

var globalFlags = []string{"help", "h", "version", "v"}

func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

// flagName is the name in -name, --name and --name=value.
func flagName(arg string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
	return name
}

func known(c *cli.Command, arg string, names []string) error {
	name := flagName(arg)
	if slices.Contains(names, name) {
		return nil
	}
	of := ""
	if c != nil {
		of = " of artlint " + c.Name
	}
	var dashed []string
	for _, n := range names {
		if len(n) > 1 {
			dashed = append(dashed, "--"+n)
		}
	}
	return fmt.Errorf("unknown flag --%s%s%s", name, of, suggest("--"+name, dashed))
}

// reorder gives the flags of c, then "--", then its arguments.
func reorder(c *cli.Command, args []string) ([]string, error) {
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
		if err := known(c, arg, names); err != nil {
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
