package driver

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/rules"
)

// A Word document is repaired in place or by tracked changes, and stays as it is without repairs.
func TestFixDOCX(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/formats/harbour.docx")
	if err != nil {
		t.Fatal(err)
	}
	for _, tracked := range []bool{false, true} {
		path := filepath.Join(t.TempDir(), "harbour.docx")
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		d := &Driver{Rules: rules.All(), Options: lint.Options{Weights: rules.Weights()}}
		opts := FixOptions{Least: lint.Safe, Write: true, DOCX: format.Rewrite{TrackChanges: tracked}}
		for round := range 2 {
			err := d.Fix(context.Background(), Files([]string{path}), opts, func(r *Repaired) error {
				if r.Err != nil {
					t.Error(r.Err)
				}
				if r.Changed() != (round == 0) {
					t.Errorf("round %d: changed %v", round, r.Changed())
				}
				before, after := r.Texts()
				if round == 0 && (!strings.Contains(before, "authority. heard.\n") || !strings.Contains(after, "authority.\n")) {
					t.Errorf("texts %q and %q", before, after)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		repaired, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		part, err := format.OpenDOCX(repaired)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(part, "<w:delText xml:space=\"preserve\"> heard.</w:delText>") != tracked {
			t.Errorf("tracked %v: %s", tracked, part)
		}
		if bytes.Equal(repaired, raw) {
			t.Error("nothing was written")
		}
	}
}
