package review

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Store keeps what was refused in each file, so that the next review does not ask
// again. Nil keeps nothing.
type Store struct {
	Dir string
}

// decisions are those about one file.
type decisions struct {
	Refused  []string `json:"refused"`  // fingerprints
	Evidence float64  `json:"evidence"` // of the repairs made, while the text is still Text
	Text     string   `json:"text"`     // its sum
}

func sum(text string) string {
	s := sha256.Sum256([]byte(text))
	return hex.EncodeToString(s[:])
}

func (s *Store) path(name string) (string, error) {
	abs, err := filepath.Abs(name)
	return filepath.Join(s.Dir, sum(abs)+".json"), err
}

func (s *Store) load(name string) (*decisions, error) {
	if s == nil {
		return nil, nil
	}
	path, err := s.path(name)
	if err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	d := new(decisions)
	if err == nil {
		err = json.Unmarshal(raw, d)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the decisions of the last review cannot be read: %w; --fresh forgets them", name, err)
	}
	return d, nil
}

// save keeps d, or forgets the file where nothing was refused.
func (s *Store) save(name string, d decisions) error {
	if s == nil {
		return nil
	}
	path, err := s.path(name)
	if err != nil {
		return err
	}
	if len(d.Refused) == 0 {
		return s.Forget(name)
	}
	raw, err := json.Marshal(d)
	if err == nil {
		err = os.MkdirAll(s.Dir, 0o700)
	}
	if err == nil {
		err = os.WriteFile(path, raw, 0o600)
	}
	if err != nil {
		return fmt.Errorf("%s: what was refused could not be kept: %w", name, err)
	}
	return nil
}

// Forget drops what was decided about a file.
func (s *Store) Forget(name string) error {
	path, err := s.path(name)
	if err == nil {
		err = os.Remove(path)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
