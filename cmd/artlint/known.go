package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"

	"github.com/urfave/cli/v2"

	"github.com/artlint/artlint/lint/baseline"
	"github.com/artlint/artlint/lint/config"
)

func baselineFlag() cli.Flag {
	return &cli.StringFlag{Name: "baseline", Usage: "show only what this `FILE` does not know, instead of the configuration's baseline; none: look at everything"}
}

// changeFlags say against what findings are new.
func changeFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "new-from-rev", Usage: "show only what stands on lines changed since the git revision `REV`"},
		&cli.StringFlag{Name: "new-from-merge-base", Usage: "show only what stands on lines changed since the history left `BRANCH`"},
		&cli.StringFlag{Name: "new-from-patch", Usage: "show only what stands on lines that the unified diff `FILE` adds; its paths are from the root of the repository"},
	}
}

// known reads what the flags say about known findings.
func (s *settings) known(c *cli.Context) (err error) {
	s.baseline.flag = c.String("baseline")
	if _, err := s.baseline.of(&config.File{}); err != nil {
		return err
	}
	s.changes, err = changes(c)
	return err
}

func changes(c *cli.Context) (*baseline.Changes, error) {
	rev, branch, patch := c.String("new-from-rev"), c.String("new-from-merge-base"), c.String("new-from-patch")
	given := 0
	for _, v := range []string{rev, branch, patch} {
		if v != "" {
			given++
		}
	}
	switch {
	case given > 1:
		return nil, errors.New("--new-from-rev, --new-from-merge-base and --new-from-patch: give one of them")
	case rev != "":
		return fromGit("new-from-rev", func() (*baseline.Changes, error) { return baseline.FromRevision(c.Context, ".", rev) })
	case branch != "":
		return fromGit("new-from-merge-base", func() (*baseline.Changes, error) { return baseline.FromMergeBase(c.Context, ".", branch) })
	case patch != "":
		return fromPatch(patch)
	}
	return nil, nil
}

func fromGit(flag string, get func() (*baseline.Changes, error)) (*baseline.Changes, error) {
	c, err := get()
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flag, err)
	}
	return c, nil
}

func fromPatch(path string) (*baseline.Changes, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("--new-from-patch: %w", err)
	}
	defer f.Close()
	root, ok := config.RepositoryRoot(".")
	if !ok {
		if root, err = os.Getwd(); err != nil {
			return nil, err
		}
	}
	c, err := baseline.ParsePatch(f, root)
	if err != nil {
		return nil, fmt.Errorf("--new-from-patch %s: %w", path, err)
	}
	c.From = path
	return c, nil
}

// baselines reads each baseline once.
type baselines struct {
	flag string // the path for all files, or none; empty: as the configurations say

	mu   sync.Mutex
	read map[string]*baseline.Baseline
	errs map[string]error
}

// of is the baseline for the files of a configuration; nil where there is none.
func (b *baselines) of(f *config.File) (*baseline.Baseline, error) {
	path := b.path(f)
	if path == "" {
		return nil, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.read == nil {
		b.read, b.errs = map[string]*baseline.Baseline{}, map[string]error{}
	}
	if _, ok := b.read[path]; !ok {
		b.read[path], b.errs[path] = baseline.Read(path)
	}
	return b.read[path], b.errs[path]
}

// path is where the baseline lies; empty where there is none.
func (b *baselines) path(f *config.File) string {
	switch b.flag {
	case "":
		return f.BaselinePath()
	case "none":
		return ""
	}
	return b.flag
}

// all are the baselines that were read.
func (b *baselines) all() []*baseline.Baseline {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []*baseline.Baseline
	for _, path := range slices.Sorted(maps.Keys(b.read)) {
		if b.read[path] != nil {
			out = append(out, b.read[path])
		}
	}
	return out
}
