package desk

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// mostQueued is how many files the queue shows.
const mostQueued = 1000

// queued is a file of the folder with its verdict.
type queued struct {
	Path     string  `json:"path"` // in the folder, with slashes
	Verdict  Verdict `json:"verdict,omitempty"`
	Why      string  `json:"why"` // the reason, or why the file cannot be read
	Words    int     `json:"words"`
	Errors   int     `json:"errors"`
	Warnings int     `json:"warnings"`
}

var errEnough = errors.New("enough")

// queue lists the folder, what can be sent on first.
func (d *Desk) queue(r *http.Request) (any, error) {
	if d.Folder == "" {
		return nil, noFolder()
	}
	out := struct {
		Files []queued `json:"files"`
		More  bool     `json:"more"` // files beyond the first thousand
	}{Files: []queued{}}
	files := d.Files
	if files == nil {
		files = driver.Files([]string{d.Folder})
	}
	err := d.Driver.Check(r.Context(), files, func(res *report.Result) error {
		if res.Document == nil && res.Err == nil || filepath.Clean(res.Path) == filepath.Clean(d.Folder) {
			return nil
		}
		if n := len(out.Files); n > 0 && out.Files[n-1].Path == d.queued(res).Path { // another part of a corpus
			out.Files[n-1].add(d.queued(res))
			return nil
		}
		if len(out.Files) == mostQueued {
			out.More = true
			return errEnough
		}
		out.Files = append(out.Files, d.queued(res))
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	slices.SortStableFunc(out.Files, func(a, b queued) int { return cmp.Compare(rank[a.Verdict], rank[b.Verdict]) })
	return out, nil
}

var rank = map[Verdict]int{Clean: 1, Repairable: 2, Editor: 3, Reject: 4, "": 5}

func (d *Desk) queued(r *report.Result) queued {
	q := queued{Path: r.Path}
	if rel, err := filepath.Rel(d.Folder, r.Path); err == nil {
		q.Path = filepath.ToSlash(rel)
	}
	if r.Err != nil {
		q.Why = r.Err.Error()
		return q
	}
	q.Words = r.Document.Profile.Words
	q.Verdict, q.Why = d.Thresholds.Judge(r)
	for i := range r.Findings {
		switch r.Findings[i].Severity {
		case lint.Error:
			q.Errors++
		case lint.Warning:
			q.Warnings++
		}
	}
	return q
}

// add counts another part of the file in; the worse verdict stands for both.
func (q *queued) add(part queued) {
	if rank[part.Verdict] > rank[q.Verdict] {
		q.Verdict, q.Why = part.Verdict, part.Why
	}
	q.Words += part.Words
	q.Errors += part.Errors
	q.Warnings += part.Warnings
}

func noFolder() error {
	return &apiError{http.StatusNotFound, "no folder is open: start the desk with one, as in artlint serve incoming/"}
}

// file opens a file of the folder.
func (d *Desk) file(r *http.Request) (any, error) {
	raw, err := d.readFile(r.URL.Query().Get("path"))
	if err != nil {
		return nil, err
	}
	return d.open(r.URL.Query().Get("path"), raw)
}

// readFile reads a file of the folder; a path that leads out of it is refused.
func (d *Desk) readFile(path string) ([]byte, error) {
	if d.Folder == "" {
		return nil, noFolder()
	}
	root, err := os.OpenRoot(d.Folder)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot be opened: %w", d.Folder, err)
	}
	defer root.Close()
	info, err := root.Stat(filepath.FromSlash(path))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &apiError{http.StatusNotFound, path + ": there is no such file in the folder any more"}
	case err != nil:
		return nil, badRequest(fmt.Errorf("%s: cannot be read: %w", path, err))
	case !info.Mode().IsRegular():
		return nil, badRequest(fmt.Errorf("%s: not a file", path))
	case info.Size() > d.Limits.Bytes:
		return nil, d.tooLarge()
	}
	return root.ReadFile(filepath.FromSlash(path))
}

// save replaces a file of the folder, if it still is what the client got.
func (d *Desk) save(r *http.Request) (any, error) {
	var q struct{ Path, Before, Text string }
	if err := read(r, &q); err != nil {
		return nil, err
	}
	if !d.Write {
		return nil, &apiError{http.StatusForbidden, "files are not written: start the desk with --write, or download the result"}
	}
	raw, err := d.readFile(q.Path)
	if err != nil {
		return nil, err
	}
	s, err := d.Driver.Decode(q.Path, raw)
	if err != nil {
		return nil, err
	}
	if s.Text != q.Before {
		return nil, &apiError{http.StatusConflict, q.Path + ": the file was changed in the folder since it was opened: download your version or open it again"}
	}
	after, err := d.Driver.Encode(s, q.Text)
	if err != nil {
		return nil, fmt.Errorf("%s: not written: %w", q.Path, err)
	}
	if !bytes.Equal(raw, after) {
		if err := fixes.WriteFile(filepath.Join(d.Folder, filepath.FromSlash(q.Path)), raw, after); err != nil {
			return nil, err
		}
	}
	return struct {
		Path string `json:"path"`
	}{q.Path}, nil
}
