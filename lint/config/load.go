package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"sync"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint"
)

// Loader finds and reads configurations, each once. It may be used from several goroutines.
type Loader struct {
	Rules []*lint.Rule // that artlint has
	// UserRules compiles a file of rules.
	UserRules func(name string, data []byte) ([]*lint.Rule, error)
	File      string // the configuration of all files; empty: the nearest of each
	Isolated  bool   // read no configuration

	mu   sync.Mutex
	dirs map[string]*File // by absolute directory; the nearest
	errs map[string]error
}

// File is a configuration that was read, with those that it extends.
type File struct {
	Config
	Path  string       // as shown to people; empty where there is no configuration
	Base  *File        // what it extends; nil where it does not
	Rules []*lint.Rule // all there are: artlint's and the user's

	dir string // absolute; what its globs are relative to
}

// For is the configuration of the file at path.
func (l *Loader) For(path string) (*File, error) {
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if f, ok := l.dirs[dir]; ok {
		return f, l.errs[dir]
	}
	if l.dirs == nil {
		l.dirs, l.errs = map[string]*File{}, map[string]error{}
	}
	l.dirs[dir], l.errs[dir] = l.nearest(dir)
	return l.dirs[dir], l.errs[dir]
}

// nearest reads the configuration of a directory, looking upwards to the root of the repository.
func (l *Loader) nearest(dir string) (*File, error) {
	none := &File{Rules: l.Rules, dir: dir}
	if l.Isolated {
		return none, nil
	}
	if l.File != "" {
		return l.Load(l.File)
	}
	for {
		path := filepath.Join(dir, Name)
		if _, err := os.Stat(path); err == nil {
			return l.Load(shown(path))
		}
		if other := filepath.Join(dir, "artlint.yml"); exists(other) {
			return nil, fmt.Errorf("%s: the configuration is called %s: rename it", shown(other), Name)
		}
		up := filepath.Dir(dir)
		if up == dir || isRoot(dir) {
			return none, nil
		}
		dir = up
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// shown is path as seen from the working directory where it lies below it.
func shown(path string) string {
	if dir, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(dir, path); err == nil && filepath.IsLocal(rel) {
			return rel
		}
	}
	return path
}

// Load reads the configuration at path and those that it extends.
func (l *Loader) Load(path string) (*File, error) { return l.load(path, nil) }

func (l *Loader) load(path string, below []string) (*File, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: there is no such configuration: artlint config init writes one", path)
	} else if err != nil {
		return nil, fmt.Errorf("the configuration cannot be read: %w", err)
	}
	c, body, err := decode(text)
	if err != nil {
		return nil, located(path, err)
	}
	f := &File{Config: *c, Path: path, dir: filepath.Dir(abs), Rules: l.Rules}
	if c.Extends != "" {
		if slices.Contains(append(below, abs), f.abs(c.Extends)) {
			return nil, located(path, wrong(child(body, "extends"), "extends %q: the configurations extend each other in a circle", c.Extends))
		}
		if f.Base, err = l.load(shown(f.abs(c.Extends)), append(below, abs)); err != nil {
			return nil, fmt.Errorf("%s: extends: %w", path, err)
		}
		f.Rules = f.Base.Rules
	}
	if err := l.userRules(f, child(body, "user-rules")); err != nil {
		return nil, located(path, err)
	}
	if err := checkRules(body, reflect.TypeFor[Config](), f.Rules); err != nil {
		return nil, located(path, err)
	}
	return f, nil
}

// located puts the file's name before the place.
func located(path string, err error) error {
	var p *placed
	if errors.As(err, &p) {
		return fmt.Errorf("%s:%w", path, err)
	}
	return fmt.Errorf("%s: %w", path, err)
}

// userRules adds the rules of the user's files to those of f.
func (l *Loader) userRules(f *File, list *yaml.Node) error {
	for i, pattern := range f.UserRules {
		matches, err := doublestar.FilepathGlob(f.abs(pattern), doublestar.WithFilesOnly())
		if err == nil && len(matches) == 0 {
			err = fmt.Errorf("user-rules %q: no file matches", pattern)
		}
		if err != nil {
			return wrong(list.Content[i], "%w", err)
		}
		slices.Sort(matches)
		for _, m := range matches {
			data, err := os.ReadFile(m)
			if err != nil {
				return wrong(list.Content[i], "user-rules: %w", err)
			}
			rules, err := l.UserRules(shown(m), data)
			if err != nil {
				return wrong(list.Content[i], "user-rules: %w", err)
			}
			for _, r := range rules {
				if slices.ContainsFunc(f.Rules, func(x *lint.Rule) bool { return x.Name == r.Name }) {
					return wrong(list.Content[i], "user-rules: %s: there is a rule %s already: give it another name", shown(m), r.Name)
				}
			}
			f.Rules = slices.Concat(f.Rules, rules)
		}
	}
	return nil
}

// abs is a path of the configuration, which is relative to its directory.
func (f *File) abs(path string) string {
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(f.dir, filepath.FromSlash(path))
}

// match reports whether one of the globs matches the file at path.
func (f *File) match(globs []string, path string) bool {
	abs, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(f.dir, abs)
	if err != nil {
		return false
	}
	rel = filepath.ToSlash(rel)
	return slices.ContainsFunc(globs, func(glob string) bool {
		ok, _ := doublestar.Match(glob, rel)
		return ok
	})
}
