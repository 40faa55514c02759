package driver

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// File is a file to look at.
type File struct {
	Path   string
	Walked bool  // found in a directory, not named: binary files are skipped
	Err    error // why the path could not be followed
}

// Files yields the files that paths name: each file once, under the name by which it is
// met first; the files of a directory in lexical order, without hidden and ignored ones; what a glob
// (with ** for any depth) matches. A path that leads nowhere yields a file with Err.
func Files(paths []string) iter.Seq[File] {
	return func(yield func(File) bool) {
		seen := map[string]bool{}
		once := func(f File) bool {
			key := filepath.Clean(f.Path)
			if target, err := filepath.EvalSymlinks(key); err == nil {
				key = target // two names of one file would be repaired at the same time
			}
			if seen[key] {
				return true
			}
			seen[key] = true
			return yield(f)
		}
		for _, path := range paths {
			if !expand(path, once) {
				return
			}
		}
	}
}

// expand yields the files of one path; it reports whether to go on.
func expand(path string, yield func(File) bool) bool {
	if path == Stdin {
		return yield(File{Path: Stdin})
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return walk(path, yield)
	case err == nil && !info.Mode().IsRegular() && info.Mode()&fs.ModeNamedPipe == 0:
		return yield(File{Path: path, Err: fmt.Errorf("%s: this is a device or a socket, not a file", path)})
	case err != nil && strings.ContainsAny(path, "*?[{"):
		return glob(path, yield)
	case err != nil:
		return yield(File{Path: path, Err: readError(path, err)})
	}
	return yield(File{Path: path})
}

func glob(pattern string, yield func(File) bool) bool {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoHidden())
	if err != nil {
		return yield(File{Path: pattern, Err: fmt.Errorf("%s: the pattern is malformed: %w", pattern, err)})
	}
	if len(matches) == 0 {
		return yield(File{Path: pattern, Err: fmt.Errorf("%s: no file matches", pattern)})
	}
	for _, m := range matches {
		if !yield(File{Path: m, Walked: true}) {
			return false
		}
	}
	return true
}

// walk yields the files under root.
func walk(root string, yield func(File) bool) bool {
	found, goOn := false, true
	ignored := newIgnores(root)
	err := filepath.WalkDir(followed(root), func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			found = true
			if goOn = yield(File{Path: path, Err: readError(path, err)}); !goOn {
				return fs.SkipAll
			}
			return nil
		}
		if filepath.Clean(path) != filepath.Clean(root) && (strings.HasPrefix(e.Name(), ".") || ignored.match(path, e.IsDir())) {
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if e.IsDir() {
			ignored.load(path)
			return nil
		}
		if !regular(path, e) {
			return nil
		}
		found = true
		if goOn = yield(File{Path: path, Walked: true}); !goOn {
			return fs.SkipAll
		}
		return nil
	})
	if err == nil && !found {
		return yield(File{Path: root, Err: fmt.Errorf("%s: no file to check in this directory: hidden, ignored and binary files are skipped", root)})
	}
	return goOn
}

// followed is root, spelled so that a walk goes into the directory where root is a
// symbolic link to one. Links that the walk meets are not followed.
func followed(root string) string {
	if info, err := os.Lstat(root); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return root + string(filepath.Separator)
	}
	return root
}

// regular reports whether the entry is a file or a symbolic link to one.
func regular(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		return err == nil && info.Mode().IsRegular()
	}
	return e.Type().IsRegular()
}
