// Package baseline tells new findings from known ones: by a file of findings that
// were there before, or by the lines that a change brought in.
package baseline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/report"
)

// Name is the usual name of the file.
const Name = "artlint-baseline.json"

// version is that of the file's format.
const version = 1

// Baseline is a set of known findings. They are identified by the text found and
// its context, not by lines, and so survive edits elsewhere.
type Baseline struct {
	Path    string // of the file; paths in it are relative to its directory
	Entries []Entry
	byPath  map[string][]int
	raw     []byte // the file as it was read or written last; nil: there is none yet
}

// Entry is a known finding.
type Entry struct {
	Path        string `json:"path"`
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
	Count       int    `json:"count"` // of findings with this fingerprint
	Text        string `json:"text"`  // what is found, for people
}

// content is the file.
type content struct {
	Version int     `json:"version"`
	Entries []Entry `json:"entries"`
}

// Read reads the baseline at path.
func Read(path string) (*Baseline, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: there is no such baseline: artlint baseline write makes it", path)
	}
	if err != nil {
		return nil, fmt.Errorf("the baseline cannot be read: %w", err)
	}
	var c content
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return nil, fmt.Errorf("%s: this is no baseline: %w: write it anew with artlint baseline write", path, err)
	}
	if c.Version != version {
		return nil, fmt.Errorf("%s: version %d of the format is unknown: use a newer artlint, or write it anew", path, c.Version)
	}
	b := &Baseline{Path: path, Entries: c.Entries, raw: text}
	b.index()
	return b, nil
}

// index finds the entries by their paths; it follows every change of their order.
func (b *Baseline) index() {
	b.byPath = map[string][]int{}
	for i, e := range b.Entries {
		b.byPath[e.Path] = append(b.byPath[e.Path], i)
	}
}

// Write writes the entries in canonical order, whole or not at all. A baseline that
// was read must still be what it was, a new one must not be there.
func (b *Baseline) Write() error {
	defer b.index()
	slices.SortFunc(b.Entries, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(content{version, append([]Entry{}, b.Entries...)}); err != nil {
		return err
	}
	var err error
	if b.raw == nil {
		err = create(b.Path, out.Bytes())
	} else {
		err = fixes.WriteFile(b.Path, b.raw, out.Bytes())
	}
	if err == nil {
		b.raw = out.Bytes()
	}
	return err
}

// create writes a file that is not there yet.
func create(path string, text []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err == nil {
		_, err = f.Write(text)
		err = errors.Join(err, f.Close())
	}
	if err != nil {
		return fmt.Errorf("the baseline cannot be written: %w", err)
	}
	return nil
}

// key is the path of a file as entries have it: from the baseline's directory, with slashes.
func (b *Baseline) key(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	dir, err := filepath.Abs(filepath.Dir(b.Path))
	if err != nil {
		return filepath.ToSlash(path)
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

// file is where the file of an entry lies.
func (b *Baseline) file(e *Entry) string {
	return filepath.Join(filepath.Dir(b.Path), filepath.FromSlash(e.Path))
}

// Apply suppresses the known findings in r. A corpus is checked in parts, and each part
// may hold all that is known of it.
func (b *Baseline) Apply(r *report.Result) {
	r.Baselined = true
	left := map[string]int{}
	for _, i := range b.byPath[b.key(r.Path)] {
		left[b.Entries[i].Fingerprint] += b.Entries[i].Count
	}
	r.Suppress(report.ByBaseline, "", b.Path, func(f *lint.Finding) bool {
		left[f.Fingerprint]--
		return left[f.Fingerprint] >= 0
	})
}

// Add adds the findings that are shown in r.
func (b *Baseline) Add(r *report.Result) {
	path := b.key(r.Path)
	for i := range r.Findings {
		f := &r.Findings[i]
		b.add(Entry{path, f.Rule.Name, f.Fingerprint, 1, shorten(r.Document.Source[f.Span.Start:f.Span.End])})
	}
}

// Merge adds the entries of another baseline of the same directory.
func (b *Baseline) Merge(other *Baseline) {
	for _, e := range other.Entries {
		b.add(e)
	}
}

func (b *Baseline) add(e Entry) {
	if b.byPath == nil {
		b.index()
	}
	for _, i := range b.byPath[e.Path] {
		if x := &b.Entries[i]; x.Rule == e.Rule && x.Fingerprint == e.Fingerprint {
			x.Count += e.Count
			return
		}
	}
	b.byPath[e.Path] = append(b.byPath[e.Path], len(b.Entries))
	b.Entries = append(b.Entries, e)
}

// shorten keeps the beginning of a long text.
func shorten(text string) string {
	const most = 80
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// Drop removes entries, as often as they count, and returns the number of findings removed.
func (b *Baseline) Drop(absent []Entry) int {
	dropped := 0
	for _, a := range absent {
		for i := range b.Entries {
			if e := &b.Entries[i]; e.Path == a.Path && e.Rule == a.Rule && e.Fingerprint == a.Fingerprint {
				e.Count -= a.Count
				dropped += a.Count
			}
		}
	}
	b.Entries = slices.DeleteFunc(b.Entries, func(e Entry) bool { return e.Count <= 0 })
	b.index()
	return dropped
}

// DropMissing removes the entries of files that are gone, and returns the number of findings removed.
func (b *Baseline) DropMissing() int {
	dropped := 0
	b.Entries = slices.DeleteFunc(b.Entries, func(e Entry) bool {
		_, err := os.Stat(b.file(&e))
		gone := errors.Is(err, fs.ErrNotExist)
		if gone {
			dropped += e.Count
		}
		return gone
	})
	b.index()
	return dropped
}

// Findings is the number of findings that the entries stand for.
func (b *Baseline) Findings() int {
	n := 0
	for _, e := range b.Entries {
		n += e.Count
	}
	return n
}
