package driver

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/report"
	"github.com/artlint/artlint/rules"
)

const (
	cleanRecord   = `{"id": "%d", "text": "The council of Vestmark voted on Monday to keep the old ferry running until the new crane has been tested by the port authority."}` + "\n"
	damagedRecord = `{"id": "%d", "text": "The council of Vestmark voted on Monday to keep the old ferry running until the new crane has been tested by the port authority. heard."}` + "\n"
)

// corpus has damage in every hundredth record, and several batches.
func corpus(records int) (dirty, clean string) {
	var a, b strings.Builder
	for i := range records {
		fmt.Fprintf(&b, cleanRecord, i)
		if i%100 == 50 {
			fmt.Fprintf(&a, damagedRecord, i)
		} else {
			fmt.Fprintf(&a, cleanRecord, i)
		}
	}
	return a.String(), b.String()
}

func corpusDriver() *Driver {
	return &Driver{Rules: rules.All(), Options: lint.Options{Weights: rules.Weights()}, Workers: 2}
}

func packed(t *testing.T, c format.Compression, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := c.Writer(&out)
	if err == nil {
		_, err = io.WriteString(w, text)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func unpacked(t *testing.T, path string) (string, format.Compression) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, c, err := format.Decompress(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(text), c
}

// A corpus is checked and repaired in parts, packed as it was, with places that count from its beginning.
func TestCorpus(t *testing.T) {
	const records = 8000
	dirty, clean := corpus(records)
	if len(dirty) < batchSize {
		t.Fatalf("%d bytes are one batch", len(dirty))
	}
	for name, c := range map[string]format.Compression{"c.jsonl": format.Uncompressed, "c.jsonl.gz": format.Gzip, "c.json.zst": format.Zstd} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(path, packed(t, c, dirty), 0o600); err != nil {
				t.Fatal(err)
			}
			var lines []int
			err := corpusDriver().Check(context.Background(), Files([]string{path}), func(r *report.Result) error {
				if r.Err != nil {
					return r.Err
				}
				if len(r.Rules) == 0 {
					t.Error("a part does not tell which rules ran")
				}
				for _, f := range r.Findings {
					at := r.Document.Lines().Position(f.Span.Start)
					lines = append(lines, at.Line)
					if got := dirty[at.Offset : at.Offset+6]; got != "heard." {
						t.Fatalf("offset %d of line %d is %q", at.Offset, at.Line, got)
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if len(lines) != records/100 || !slices.IsSorted(lines) || lines[0] != 51 || lines[len(lines)-1] != records-49 {
				t.Errorf("%d findings, lines %d to %d", len(lines), lines[0], lines[len(lines)-1])
			}
			applied, parts := 0, 0
			err = corpusDriver().Fix(context.Background(), Files([]string{path}), FixOptions{Least: lint.Safe, Write: true}, func(r *Repaired) error {
				applied += r.Applied
				if !r.Continues {
					parts++
				}
				return r.Err
			})
			if err != nil {
				t.Fatal(err)
			}
			got, pack := unpacked(t, path)
			if applied != records/100 || parts != 1 || pack != c || got != clean {
				t.Errorf("%d repairs, %d files, packed %d; as wanted: %v", applied, parts, pack, got == clean)
			}
		})
	}
}

// Standard input is repaired as a stream; a malformed record passes through with an error.
func TestCorpusStream(t *testing.T) {
	dirty, clean := corpus(120)
	const bad = "{\"text\": oops}\n"
	d := corpusDriver()
	d.Stdin, d.StdinName = strings.NewReader(dirty+bad), "c.jsonl"
	var out bytes.Buffer
	var errs []string
	err := d.Fix(context.Background(), Files([]string{Stdin}), FixOptions{Least: lint.Safe, Write: true, Stdout: &out}, func(r *Repaired) error {
		if r.Err != nil {
			errs = append(errs, r.Err.Error())
		}
		return nil
	})
	if err != nil || out.String() != clean+bad {
		t.Errorf("repaired as wanted: %v, %v", out.String() == clean+bad, err)
	}
	if len(errs) != 1 || !strings.Contains(errs[0], "c.jsonl:121:10:") {
		t.Errorf("errors %q", errs)
	}
}

// A corpus that breaks off, or has nothing to repair, stays as it is.
func TestCorpusUntouched(t *testing.T) {
	dirty, clean := corpus(200)
	whole := packed(t, format.Gzip, dirty)
	for name, raw := range map[string][]byte{"cut.jsonl.gz": whole[:len(whole)-9], "clean.jsonl.gz": packed(t, format.Gzip, clean), "bad.jsonl": []byte(dirty + "{\n")} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		failed := false
		err := corpusDriver().Fix(context.Background(), Files([]string{path}), FixOptions{Least: lint.Safe, Write: true}, func(r *Repaired) error {
			failed = failed || r.Err != nil
			return nil
		})
		if err != nil || failed != (name != "clean.jsonl.gz") {
			t.Errorf("%s: failed %v, %v", name, failed, err)
		}
		now, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(now, raw) {
			t.Errorf("%s was changed (%v)", name, err)
		}
		entries, err := os.ReadDir(filepath.Dir(path))
		if err != nil || len(entries) != 1 {
			t.Errorf("%s: %d files left behind (%v)", name, len(entries)-1, err)
		}
	}
}
