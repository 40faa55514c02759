package fixes

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// contextLines is how many unchanged lines a hunk shows on either side.
const contextLines = 3

// Unified is the difference of two versions of the file path as a unified diff,
// empty where they are equal. Lines end in \n alone; every other byte, valid
// UTF-8 or not, is kept.
//
// `patch -p0` finds the file by its old name, which is as given, `git apply` and
// `patch -p1` by its new name, which has git's prefix.
func Unified(path, before, after string) string {
	if before == after {
		return ""
	}
	return UnifiedHeader(path) + UnifiedHunks(0, before, after)
}

// UnifiedHeader names the file of the hunks behind it, from the working directory on
// where it lies below it: there patch and git look for it.
func UnifiedHeader(path string) string {
	if dir, err := os.Getwd(); err == nil && filepath.IsAbs(path) {
		if rel, err := filepath.Rel(dir, path); err == nil && filepath.IsLocal(rel) {
			path = rel
		}
	}
	name, prefix := strings.TrimPrefix(filepath.ToSlash(path), "./"), "b/"
	if filepath.IsAbs(path) {
		prefix = "" // there is no folder to apply it in
	}
	return fmt.Sprintf("--- %s\n+++ %s\n", header("", name), header(prefix, name))
}

// UnifiedHunks is the difference of two versions of a part of a file, which has as
// many lines in both, behind skipped lines that have been dealt with.
func UnifiedHunks(skipped int, before, after string) string {
	var out strings.Builder
	for _, h := range group(lineParts(before, after)) {
		h.before, h.after = h.before+skipped, h.after+skipped
		h.write(&out)
	}
	return out.String()
}

// header spells a file name as git does: quoted where it holds a quotation mark, a
// backslash or a control character, and ended by a tab where it holds a space.
func header(prefix, name string) string {
	var quoted strings.Builder
	for i := range len(name) {
		switch c := name[i]; {
		case c == '"' || c == '\\':
			quoted.WriteByte('\\')
			quoted.WriteByte(c)
		case c < ' ' || c == 0x7f:
			fmt.Fprintf(&quoted, `\%03o`, c)
		default:
			quoted.WriteByte(c)
		}
	}
	if quoted.Len() > len(name) {
		return `"` + prefix + quoted.String() + `"`
	}
	if strings.Contains(name, " ") {
		return prefix + name + "\t"
	}
	return prefix + name
}

// lineParts is the difference of two texts, one part a line. Where the texts
// part, it looks for the next lines where they agree again, so that its cost
// grows with the number of changes and not with their product with the length.
func lineParts(before, after string) []Part {
	a, b := splitLines(before), splitLines(after)
	var out []Part
	for len(a) > 0 || len(b) > 0 {
		n := 0
		for n < len(a) && n < len(b) && a[n] == b[n] {
			n++
		}
		out = append(out, parts(Keep, a[:n])...)
		a, b = a[n:], b[n:]
		i, j := agree(a, b)
		out = append(out, sequenceDiff(a[:i], b[:j], false)...)
		a, b = a[i:], b[j:]
	}
	return out
}

// agree is the nearest place where the next lines of a and b are equal again, or their ends.
func agree(a, b []string) (int, int) {
	const reach, enough = 64, 3
	for sum := 1; sum <= reach; sum++ {
		for i := max(0, sum-len(b)); i <= min(sum, len(a)); i++ {
			j := sum - i
			n := 0
			for n < enough && i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n == enough || n > 0 && i+n == len(a) && j+n == len(b) {
				return i, j
			}
		}
	}
	return len(a), len(b)
}

func splitLines(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// hunk is a run of changed lines with their context.
type hunk struct {
	before, after int // numbers of the lines before it, in either version
	ops           []Part
}

// group cuts ops into hunks: changes nearer than twice the context share one.
func group(ops []Part) []hunk {
	var hunks []hunk
	before, after, shownTo := 0, 0, 0 // lines passed; ops up to shownTo are in hunks
	for i := 0; i < len(ops); i++ {
		if ops[i].Op == Keep {
			before++
			after++
			continue
		}
		start := max(shownTo, i-contextLines)
		end := hunkEnd(ops, i)
		h := hunk{before - (i - start), after - (i - start), ops[start:end]}
		hunks = append(hunks, h)
		for _, op := range ops[i:end] {
			if op.Op != Insert {
				before++
			}
			if op.Op != Delete {
				after++
			}
		}
		shownTo, i = end, end-1
	}
	return hunks
}

// hunkEnd is the index behind the last line of the hunk whose first change is ops[i].
func hunkEnd(ops []Part, i int) int {
	last := i
	for j := i; j < len(ops) && j <= last+2*contextLines; j++ {
		if ops[j].Op != Keep {
			last = j
		}
	}
	return min(len(ops), last+1+contextLines)
}

func (h *hunk) write(out *strings.Builder) {
	var before, after int
	for _, op := range h.ops {
		if op.Op != Insert {
			before++
		}
		if op.Op != Delete {
			after++
		}
	}
	fmt.Fprintf(out, "@@ -%s +%s @@\n", extent(h.before, before), extent(h.after, after))
	for _, op := range h.ops {
		out.WriteByte("- +"[op.Op+1])
		out.WriteString(op.Text)
		if !strings.HasSuffix(op.Text, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// extent is a hunk's place in one version: its first line and its number of
// lines; a hunk without lines is placed behind the line it follows.
func extent(skipped, lines int) string {
	switch lines {
	case 0:
		return fmt.Sprintf("%d,0", skipped)
	case 1:
		return fmt.Sprintf("%d", skipped+1)
	}
	return fmt.Sprintf("%d,%d", skipped+1, lines)
}
