package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/example"
	"github.com/artlint/artlint/rules/user"
)

func testCommand() *cli.Command {
	return &cli.Command{
		Name:      "test",
		Usage:     "run the examples of rules written in YAML",
		ArgsUsage: "RULEFILE…",
		Action:    testRules,
	}
}

func testRules(c *cli.Context) error {
	if !c.Args().Present() {
		return errors.New("name a rule file: artlint test RULEFILE")
	}
	var errs []error
	for _, name := range c.Args().Slice() {
		if err := testFile(c, name); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

func testFile(c *cli.Context, name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	rules, err := user.Load(name, data)
	if err != nil {
		return err
	}
	var errs []error
	for _, r := range rules {
		if err := example.Check(r); err != nil {
			errs = append(errs, fmt.Errorf("%s: rule %s: %w", name, r.Name, err))
			continue
		}
		fmt.Fprintf(c.App.Writer, "ok   %s (%d examples, %d silent)\n", r.Name, len(r.Examples), len(r.Counter))
	}
	return errors.Join(errs...)
}
