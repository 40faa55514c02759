package driver

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreFiles are read in every directory of a walk; the later ones win.
var ignoreFiles = [...]string{".gitignore", ".ignore", ".artlintignore"}

// ignores holds the patterns of the ignore files met so far, in the syntax of gitignore(5).
type ignores struct {
	byDir map[string][]pattern
	top   string // the root of the repository, or of the walk where there is none
}

type pattern struct {
	glob    string // relative to the directory of its file
	negated bool
	dirOnly bool
}

// newIgnores prepares a walk of root and reads the ignore files above it, up to the repository's root.
func newIgnores(root string) *ignores {
	ig := &ignores{byDir: map[string][]pattern{}}
	abs, err := filepath.Abs(root)
	if err != nil {
		return ig
	}
	ig.top = abs
	for dir := abs; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			ig.top = dir
			break
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	for dir := abs; dir != ig.top; {
		dir = filepath.Dir(dir)
		ig.load(dir)
	}
	return ig
}

// load reads the ignore files of dir.
func (ig *ignores) load(dir string) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return
	}
	for _, name := range ignoreFiles {
		text, err := os.ReadFile(filepath.Join(abs, name))
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(text)) {
			if p, ok := parsePattern(line); ok {
				ig.byDir[abs] = append(ig.byDir[abs], p)
			}
		}
	}
}

func parsePattern(line string) (pattern, bool) {
	line = strings.TrimRight(line, "\r\n")
	if !strings.HasSuffix(line, `\ `) {
		line = strings.TrimRight(line, " \t")
	}
	if line == "" || line[0] == '#' {
		return pattern{}, false
	}
	var p pattern
	if line[0] == '!' {
		p.negated, line = true, line[1:]
	}
	p.dirOnly = strings.HasSuffix(line, "/")
	line = strings.TrimSuffix(line, "/")
	if strings.Contains(line, "/") {
		line = strings.TrimPrefix(line, "/")
	} else {
		line = "**/" + line
	}
	p.glob = line
	return p, doublestar.ValidatePattern(line)
}

// match reports whether path is ignored: the last pattern of the nearest directory decides.
func (ig *ignores) match(path string, isDir bool) bool {
	abs, err := filepath.Abs(path)
	if err != nil || len(ig.byDir) == 0 {
		return false
	}
	for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
		rel, err := filepath.Rel(dir, abs)
		if err != nil {
			return false
		}
		patterns := ig.byDir[dir]
		for i := len(patterns) - 1; i >= 0; i-- {
			p := patterns[i]
			if p.dirOnly && !isDir {
				continue
			}
			if ok, _ := doublestar.Match(p.glob, filepath.ToSlash(rel)); ok {
				return !p.negated
			}
		}
		if dir == ig.top || dir == filepath.Dir(dir) {
			return false
		}
	}
}
