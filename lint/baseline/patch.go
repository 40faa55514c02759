package baseline

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// Changes are the lines that a change brought in.
type Changes struct {
	From  string // the revision, branch or patch compared with, for messages
	lines map[string]map[int]bool
	whole map[string]bool // files that are new altogether
}

func newChanges() *Changes {
	return &Changes{lines: map[string]map[int]bool{}, whole: map[string]bool{}}
}

// ParsePatch reads a unified diff, as git diff and diff -u write it. Its paths are
// relative to root. Errors name the line.
func ParsePatch(r io.Reader, root string) (*Changes, error) {
	p := patch{root: root, changes: newChanges()}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadString('\n')
		if line != "" {
			if err := p.read(strings.TrimRight(line, "\r\n")); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		}
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
	}
	if p.oldLeft > 0 || p.newLeft > 0 {
		return nil, errors.New("the patch is cut off within a hunk")
	}
	if !p.any {
		return nil, errors.New("this is no unified diff: make it with git diff or diff -u")
	}
	return p.changes, nil
}

// patch is where the reader of a patch stands.
type patch struct {
	changes          *Changes
	root             string
	prefixed         bool // the paths have git's a/ and b/
	file             map[int]bool
	line             int // of the new file
	oldLeft, newLeft int // lines of the hunk that are to come
	any              bool
}

func (p *patch) read(line string) error {
	if p.oldLeft > 0 || p.newLeft > 0 {
		return p.hunkLine(line)
	}
	switch {
	case strings.HasPrefix(line, "diff --git "):
		p.any, p.file = true, nil
	case strings.HasPrefix(line, "--- "):
		old := pathOf(line)
		p.prefixed = strings.HasPrefix(old, "a/") || old == "/dev/null"
	case strings.HasPrefix(line, "+++ "):
		p.any = true
		path := pathOf(line)
		if path == "/dev/null" {
			p.file = map[int]bool{}
			return nil
		}
		if p.prefixed {
			path = strings.TrimPrefix(path, "b/")
		}
		p.file = p.changes.of(filepath.Join(p.root, filepath.FromSlash(path)))
	case strings.HasPrefix(line, "@@ "):
		return p.hunk(line)
	}
	return nil
}

// of are the lines of the file at the absolute path.
func (c *Changes) of(path string) map[int]bool {
	if c.lines[path] == nil {
		c.lines[path] = map[int]bool{}
	}
	return c.lines[path]
}

// hunk reads @@ -OLD,COUNT +NEW,COUNT @@.
func (p *patch) hunk(line string) error {
	fields := strings.Fields(line)
	if p.file == nil || len(fields) < 4 || fields[3] != "@@" {
		return fmt.Errorf("malformed hunk %q: make the patch with git diff or diff -u", line)
	}
	_, old, err := lineRange(fields[1], '-')
	start, added, err2 := lineRange(fields[2], '+')
	if err := errors.Join(err, err2); err != nil {
		return fmt.Errorf("malformed hunk %q: %w", line, err)
	}
	p.line, p.oldLeft, p.newLeft = start, old, added
	return nil
}

// lineRange reads -3,2 or +7 (of one line).
func lineRange(text string, sign byte) (start, count int, err error) {
	first, second, found := strings.Cut(text[1:], ",")
	if text[0] != sign {
		return 0, 0, fmt.Errorf("%c is missing", sign)
	}
	if start, err = strconv.Atoi(first); err != nil || start < 0 {
		return 0, 0, fmt.Errorf("%s is no line", first)
	}
	if !found {
		return start, 1, nil
	}
	if count, err = strconv.Atoi(second); err != nil || count < 0 {
		return 0, 0, fmt.Errorf("%s is no number of lines", second)
	}
	return start, count, nil
}

func (p *patch) hunkLine(line string) error {
	kind := byte(' ')
	if line != "" { // an empty context line whose blank was lost
		kind = line[0]
	}
	switch kind {
	case '+':
		p.file[p.line] = true
		p.line++
		p.newLeft--
	case '-':
		p.oldLeft--
	case ' ':
		p.line++
		p.oldLeft--
		p.newLeft--
	case '\\': // no newline at the end of the file
	default:
		return fmt.Errorf("%q is no line of a hunk", line)
	}
	if p.oldLeft < 0 || p.newLeft < 0 {
		return errors.New("the hunk has more lines than it says")
	}
	return nil
}

// pathOf is the path behind --- or +++; git quotes one with unusual characters, diff puts a time behind a tab.
func pathOf(line string) string {
	path := line[len("+++ "):]
	if strings.HasPrefix(path, `"`) {
		if unquoted, err := strconv.Unquote(path); err == nil {
			return unquoted
		}
	}
	path, _, _ = strings.Cut(path, "\t")
	return path
}

// Apply suppresses the findings in r that do not touch a line of the change.
func (c *Changes) Apply(r *report.Result) {
	r.Baselined = true
	abs, err := filepath.Abs(r.Path)
	if err != nil {
		return
	}
	if resolved, err := filepath.EvalSymlinks(abs); err == nil && c.lines[abs] == nil && !c.whole[abs] {
		abs = resolved // git resolves links in the root of a repository
	}
	if c.whole[abs] {
		return
	}
	changed := c.lines[abs]
	lines := r.Document.Lines()
	r.Suppress(report.ByChange, "", c.From, func(f *lint.Finding) bool {
		for line := lines.Line(f.Span.Start); line <= lines.Line(f.Span.End); line++ {
			if changed[line] {
				return false
			}
		}
		return true
	})
}
