package fixes

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Replacement is a file that is written anew piece by piece and takes the place of
// another when it is complete. See [WriteFile], whose promises it keeps; that the
// other file is still what was read it tells by its size and time.
type Replacement struct {
	*os.File // the new content goes here
	path     string
	target   string
	before   fs.FileInfo
}

// Replace begins to replace the file at path.
func Replace(path string) (*Replacement, error) {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, writeError(path, err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return nil, writeError(path, err)
	}
	if info.Mode().Perm()&0o222 == 0 {
		return nil, fmt.Errorf("%s: cannot be written: the file is read-only (mode %v)", path, info.Mode().Perm())
	}
	dir, base := filepath.Split(target)
	f, err := os.CreateTemp(filepath.Clean(dir+"."), "."+base+".*.tmp")
	if err != nil {
		return nil, writeError(path, err)
	}
	return &Replacement{f, path, target, info}, nil
}

// Commit puts the new file in its place.
func (r *Replacement) Commit() error {
	err := errors.Join(r.Chmod(r.before.Mode().Perm()), r.Sync(), r.Close())
	if err == nil {
		var now fs.FileInfo
		now, err = os.Stat(r.target)
		if err == nil && (now.Size() != r.before.Size() || !now.ModTime().Equal(r.before.ModTime())) {
			err = ErrChanged
		}
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
