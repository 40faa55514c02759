package fixes

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrChanged says that a file is no longer what was read.
var ErrChanged = errors.New("the file was changed since it was read: run artlint again")

// WriteFile replaces the file at path by after, whole or not at all: a temporary
// file in the same directory gets the content and the mode, is synced, and is
// renamed over it. A symbolic link is followed and stays a link; of several hard
// links only this one sees the change. The file must still hold before, else the
// error is [ErrChanged]. A file without write permission is refused.
func WriteFile(path string, before, after []byte) error {
	r, err := replace(path)
	if err != nil {
		return err
	}
	unchanged := func() error {
		now, err := os.ReadFile(r.target)
		if err == nil && !bytes.Equal(now, before) {
			err = ErrChanged
		}
		return err
	}
	if err = unchanged(); err == nil {
		_, err = r.Write(after)
	}
	if err != nil {
		r.Discard()
		return writeError(path, err)
	}
	return r.commit(unchanged)
}

// Replacement is a file that is written anew piece by piece and takes the place of
// another when it is complete, as [WriteFile] does it.
type Replacement struct {
	*os.File // the new content goes here
	path     string
	target   string      // what path leads to
	mode     fs.FileMode // of target
	read     fs.FileInfo
}

// Replace begins to replace the file at path. read is what [os.File.Stat] said of it
// when it was opened for reading: Commit compares the file with it to detect later changes.
func Replace(path string, read fs.FileInfo) (*Replacement, error) {
	r, err := replace(path)
	if err != nil {
		return nil, err
	}
	r.read = read
	return r, nil
}

func replace(path string) (*Replacement, error) {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, writeError(path, err)
	}
	info, err := os.Stat(target)
	switch {
	case err != nil:
		return nil, writeError(path, err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: cannot be written: this is no regular file", path)
	case info.Mode().Perm()&0o222 == 0:
		return nil, fmt.Errorf("%s: cannot be written: the file is read-only (mode %v)", path, info.Mode().Perm())
	}
	dir, base := filepath.Split(target)
	f, err := os.CreateTemp(filepath.Clean(dir+"."), "."+base+".*.tmp")
	if err != nil {
		return nil, writeError(path, err)
	}
	return &Replacement{File: f, path: path, target: target, mode: info.Mode().Perm()}, nil
}

// Commit puts the new file in its place.
func (r *Replacement) Commit() error {
	return r.commit(func() error {
		now, err := os.Stat(r.target)
		if err == nil && !(os.SameFile(now, r.read) && now.Size() == r.read.Size() && now.ModTime().Equal(r.read.ModTime())) {
			err = ErrChanged
		}
		return err
	})
}

// commit puts the new file in its place unless unchanged gives an error.
func (r *Replacement) commit(unchanged func() error) error {
	err := errors.Join(r.Chmod(r.mode), r.Sync(), r.Close())
	if err == nil {
		err = unchanged()
	}
	if err == nil {
		err = os.Rename(r.Name(), r.target)
	}
	if err != nil {
		_ = os.Remove(r.Name())
		return writeError(r.path, err)
	}
	syncDir(filepath.Dir(r.target))
	return nil
}

// Discard leaves the file as it is.
func (r *Replacement) Discard() {
	_ = r.Close()
	_ = os.Remove(r.Name())
}

// syncDir makes a rename durable where the system can; elsewhere it is a hint only.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

func writeError(path string, err error) error {
	var pathErr *fs.PathError
	var linkErr *os.LinkError
	switch {
	case errors.Is(err, ErrChanged):
		return fmt.Errorf("%s: not written: %w", path, ErrChanged)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: not written: no permission to create files in %s", path, filepath.Dir(path))
	case errors.As(err, &pathErr):
		err = pathErr.Err
	case errors.As(err, &linkErr):
		err = linkErr.Err
	}
	return fmt.Errorf("%s: not written: %w", path, err)
}
