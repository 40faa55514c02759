package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"
	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint/config"
)

func configCommand() *cli.Command {
	return &cli.Command{
		Name:  "config",
		Usage: "write, check and show " + config.Name,
		Subcommands: []*cli.Command{
			{Name: "init", Usage: "write a configuration with every key in a comment", Action: configInit},
			{Name: "verify", Usage: "check configurations; without a FILE, the nearest one", ArgsUsage: "[FILE…]", Action: configVerify},
			{Name: "show", Usage: "show what files are checked with, and where it comes from", ArgsUsage: "PATH…", Flags: ruleFlags(), Action: configShow},
			{Name: "schema", Usage: "print the JSON Schema of a configuration", Action: configSchema, Flags: []cli.Flag{
				&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"},
			}},
		},
	}
}

func configInit(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("config init takes no argument, got %q: it writes %s in the current directory", c.Args().First(), config.Name)
	}
	f, err := os.OpenFile(config.Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists: change it, or remove it first", config.Name)
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", config.Name, err)
	}
	_, err = f.WriteString(config.Starter)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("%s cannot be written: %w", config.Name, err)
	}
	fmt.Fprintf(c.App.ErrWriter, "artlint: wrote %s\n", config.Name)
	return nil
}

func configVerify(c *cli.Context) error {
	loader := newLoader(c)
	paths := c.Args().Slice()
	if len(paths) == 0 {
		f, err := loader.For(".")
		if err != nil {
			return err
		}
		if f.Path == "" {
			return fmt.Errorf("there is no %s here or above in the repository: artlint config init writes one", config.Name)
		}
		paths = []string{f.Path}
	}
	var errs []error
	for _, path := range paths {
		if _, err := loader.Load(path); err != nil {
			errs = append(errs, err)
			continue
		}
		fmt.Fprintf(c.App.Writer, "%s: valid\n", path)
	}
	return errors.Join(errs...)
}

// shownSettings is what config show prints for a file.
type shownSettings struct {
	File           string             `yaml:"file"`
	Configurations []string           `yaml:"configurations"` // the outermost base first
	Excluded       bool               `yaml:"excluded"`
	Baseline       string             `yaml:"baseline,omitempty"`
	FailOn         string             `yaml:"fail-on,omitempty"`
	MinConfidence  map[string]float64 `yaml:"min-confidence,omitempty"`
	Format         string             `yaml:"format,omitempty"`
	Fields         []string           `yaml:"fields,omitempty"`
	House          config.House       `yaml:"house,omitempty"`
	Rules          map[string]string  `yaml:"rules"` // the severity of each that runs
}

func configShow(c *cli.Context) error {
	if c.NArg() == 0 {
		return errors.New("name the files whose settings are to be shown: artlint config show PATH…")
	}
	s, err := newSettings(c)
	if err != nil {
		return err
	}
	out := yaml.NewEncoder(c.App.Writer)
	out.SetIndent(2)
	for _, path := range c.Args().Slice() {
		shown, err := s.show(path)
		if err != nil {
			return err
		}
		if err := out.Encode(shown); err != nil {
			return err
		}
	}
	return out.Close()
}

func (s *settings) show(path string) (*shownSettings, error) {
	f, err := s.loader.For(path)
	if err != nil {
		return nil, err
	}
	own, err := s.of(path)
	if err != nil {
		return nil, err
	}
	set := f.Settings(path)
	out := &shownSettings{
		File: path, Configurations: f.Sources(), Excluded: f.Excluded(path), Baseline: f.BaselinePath(),
		FailOn: set.FailOn, Format: own.Format.Format, Fields: own.Format.Fields,
		MinConfidence: map[string]float64{}, Rules: map[string]string{},
		House: config.House{
			UnitedStates: set.House.UnitedStates, Quotes: string(set.House.Quotes),
			Names: set.House.Names, Keep: set.House.Keep, Boilerplate: set.House.Boilerplate,
		},
	}
	for severity, v := range own.Options.Effective() {
		out.MinConfidence[severity.String()] = v
	}
	for _, r := range own.Rules {
		severity := r.Severity
		if v := set.SeverityOf(r); v != 0 {
			severity = v
		}
		out.Rules[r.Name] = severity.String()
	}
	return out, nil
}

func configSchema(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("config schema takes no argument, got %q", c.Args().First())
	}
	text, err := config.Schema()
	if err != nil {
		return err
	}
	if path := c.String("output"); path != "" {
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return fmt.Errorf("the schema cannot be written: %w", err)
		}
		return nil
	}
	_, err = c.App.Writer.Write(text)
	return err
}
