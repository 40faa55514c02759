// Package watch checks files again whenever they are saved and reports what changed
// in their findings.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/report"
)

// Watch looks at files until it is stopped.
type Watch struct {
	Paths []string // files and directories, as [driver.Files] takes them
	// Open gives the driver and the files under Paths. It is asked at the start and
	// whenever a file named Config changes.
	Open   func() (*driver.Driver, iter.Seq[driver.File], error)
	Config string
	Report func(*report.Result) error // shows findings, those that are new
	Out    io.Writer
	// Settle is how long nothing may happen before files are read: editors write a
	// file in several steps.
	Settle time.Duration

	driver  *driver.Driver
	files   iter.Seq[driver.File]
	notify  *fsnotify.Watcher
	stamps  map[string]stamp
	found   map[string]map[string]string // by path, by fingerprint: what is found
	touched map[string]bool              // paths that something happened to
}

// stamp identifies a version of a file.
type stamp struct {
	modified time.Time
	size     int64
}

// Run watches until ctx is done, which is no error.
func (w *Watch) Run(ctx context.Context) error {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch: %w", err)
	}
	defer notify.Close()
	w.notify, w.stamps, w.found, w.touched = notify, map[string]stamp{}, map[string]map[string]string{}, map[string]bool{}
	if err := w.start(); err != nil {
		return err
	}
	if err := w.missing(); err != nil {
		return err
	}
	if err := w.check(ctx); err != nil {
		return stopped(err)
	}
	fmt.Fprintf(w.Out, "Watching %s; Ctrl-C ends.\n", report.Count(len(w.stamps), "file"))
	for {
		if err := w.wait(ctx); err != nil {
			return stopped(err)
		}
		if err := w.check(ctx); err != nil {
			return stopped(err)
		}
	}
}

func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// start opens the files and watches the directories that they are in: a file that
// is replaced by another would be lost sight of.
func (w *Watch) start() error {
	d, files, err := w.Open()
	if err != nil {
		return err
	}
	w.driver, w.files = d, files // of a configuration with an error nothing changes
	for _, path := range w.Paths {
		if err := w.watchTree(path); err != nil {
			return err
		}
	}
	for f := range w.files {
		if f.Path == driver.Stdin {
			return errors.New("standard input cannot be watched: name files or directories")
		}
		if err := w.add(filepath.Dir(f.Path)); err != nil {
			return err
		}
	}
	return nil
}

// missing is the error of a path that leads nowhere. An empty directory is none: files may come.
func (w *Watch) missing() error {
	for f := range w.files {
		if _, err := os.Stat(f.Path); err != nil && f.Err != nil {
			return f.Err
		}
	}
	return nil
}

func (w *Watch) add(dir string) error {
	if err := w.notify.Add(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: cannot be watched: %w", dir, err)
	}
	return nil
}

// watchTree watches the directories under root, without hidden ones.
func (w *Watch) watchTree(root string) error {
	return filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil || !e.IsDir():
			return nil // what cannot be read is reported by the check
		case path != root && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		}
		return w.add(path)
	})
}

// wait returns when something happened and then nothing more for the time of Settle.
func (w *Watch) wait(ctx context.Context) error {
	var settled <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-settled:
			return nil
		case err := <-w.notify.Errors:
			fmt.Fprintf(w.Out, "watch: %v\n", err) // events may be lost: look at all files
			settled = time.After(w.Settle)
		case e := <-w.notify.Events:
			if e.Op == fsnotify.Chmod {
				continue
			}
			w.touched[filepath.Clean(e.Name)] = true
			if err := w.happened(e); err != nil {
				fmt.Fprintf(w.Out, "%v\n", err)
			}
			settled = time.After(w.Settle)
		}
	}
}

// happened takes new directories and configurations in.
func (w *Watch) happened(e fsnotify.Event) error {
	if filepath.Base(e.Name) == w.Config {
		clear(w.stamps)
		return w.start()
	}
	if info, err := os.Stat(e.Name); err == nil && info.IsDir() && e.Has(fsnotify.Create) {
		return w.watchTree(e.Name)
	}
	return nil
}

// check checks the files that changed and reports the difference.
func (w *Watch) check(ctx context.Context) error {
	changed, gone := w.changed()
	w.touched = map[string]bool{}
	for _, path := range gone {
		fmt.Fprintf(w.Out, "%s: the file is gone\n", path)
		delete(w.found, path)
		delete(w.stamps, path)
	}
	now := map[string]map[string]string{}
	err := w.driver.Check(ctx, slices.Values(changed), func(r *report.Result) error {
		if r.Err != nil {
			fmt.Fprintf(w.Out, "%v\n", r.Err)
			return nil
		}
		return w.tell(r, now)
	})
	if err != nil {
		return err
	}
	for _, path := range slices.Sorted(maps.Keys(now)) {
		for _, fingerprint := range slices.Sorted(maps.Keys(w.found[path])) {
			if _, still := now[path][fingerprint]; !still {
				fmt.Fprintf(w.Out, "%s: settled: %s\n", path, w.found[path][fingerprint])
			}
		}
		if before, known := w.found[path]; known && !maps.Equal(before, now[path]) {
			fmt.Fprintf(w.Out, "%s: %d left\n", path, len(now[path]))
		}
		w.found[path] = now[path]
	}
	return nil
}

// tell shows the findings of r that were not there before, and notes all.
func (w *Watch) tell(r *report.Result, now map[string]map[string]string) error {
	if now[r.Path] == nil {
		now[r.Path] = map[string]string{}
	}
	fresh := *r
	fresh.Findings = nil
	for i := range r.Findings {
		f := &r.Findings[i]
		now[r.Path][f.Fingerprint] = f.Rule.Name + ": " + f.Message
		if _, known := w.found[r.Path][f.Fingerprint]; !known {
			fresh.Findings = append(fresh.Findings, *f)
		}
	}
	return w.Report(&fresh)
}

// changed are the files that differ from what was checked, and the paths that are gone.
func (w *Watch) changed() (files []driver.File, gone []string) {
	seen := map[string]bool{}
	for f := range w.files {
		info, err := os.Stat(f.Path)
		if err != nil {
			continue
		}
		seen[f.Path] = true
		s := stamp{info.ModTime(), info.Size()}
		if w.stamps[f.Path] != s || w.touched[filepath.Clean(f.Path)] {
			w.stamps[f.Path] = s
			files = append(files, f)
		}
	}
	for path := range w.stamps {
		if !seen[path] {
			gone = append(gone, path)
		}
	}
	slices.Sort(gone)
	return files, gone
}
