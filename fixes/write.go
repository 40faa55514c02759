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
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return writeError(path, err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return writeError(path, err)
	}
	if info.Mode().Perm()&0o222 == 0 {
		return fmt.Errorf("%s: cannot be written: the file is read-only (mode %v)", path, info.Mode().Perm())
	}
	if err := unchanged(target, before); err != nil {
		return writeError(path, err)
	}
	temp, err := writeTemp(target, after, info.Mode())
	if err != nil {
		return writeError(path, err)
	}
	if err = unchanged(target, before); err == nil {
		err = os.Rename(temp, target)
	}
	if err != nil {
		_ = os.Remove(temp)
		return writeError(path, err)
	}
	syncDir(filepath.Dir(target))
	return nil
}

// unchanged reports as an error that the file no longer holds content.
func unchanged(path string, content []byte) error {
	now, err := os.ReadFile(path)
	if err == nil && !bytes.Equal(now, content) {
		err = ErrChanged
	}
	return err
}

// writeTemp writes content to a new file beside target and returns its name.
func writeTemp(target string, content []byte, mode fs.FileMode) (name string, err error) {
	dir, base := filepath.Split(target)
	f, err := os.CreateTemp(filepath.Clean(dir+"."), "."+base+".*.tmp")
	if err != nil {
		return "", err
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Chmod(mode.Perm())
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name())
		return "", err
	}
	return f.Name(), nil
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
