package format

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

const corpus = "{\"id\": 1, \"text\": \"One.\\n\\nTwo.\"}\n\n{\"text\": }\r\n{\"id\": 4, \"doc\": {\"body\": \"Three.\"}}\n{\"text\": \"\xff\"}\n{\"text\": \"Last.\"}"

func TestRecords(t *testing.T) {
	var all strings.Builder
	var got []string
	opts := Options{Fields: []string{"/text", "/doc/*"}}
	for r, err := range Records(strings.NewReader(corpus)) {
		if err != nil {
			t.Fatal(err)
		}
		if int(r.Offset) != all.Len() {
			t.Errorf("line %d is at %d, not %d", r.Line, all.Len(), r.Offset)
		}
		all.WriteString(r.Source)
		d, err := r.Parse("f", opts)
		switch {
		case err != nil:
			got = append(got, err.Error())
		case d.Format != "jsonl":
			t.Errorf("format %q", d.Format)
		default:
			checkMapping(t, d)
			got = append(got, d.Text)
		}
	}
	if all.String() != corpus {
		t.Errorf("the records are not the file: %q", all.String())
	}
	want := []string{"One.\n\nTwo.", "", `f:3:10: '}' where a JSON value should be (byte 9)`, "Three.", "f:5:11: the record is not valid UTF-8 (byte 10)", "Last."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestRecordTooLong(t *testing.T) {
	endless := io.MultiReader(strings.NewReader("{}\n"), zeros{})
	lines := 0
	for _, err := range Records(endless) {
		if err != nil {
			if !strings.Contains(err.Error(), "line 2: a record of more than") {
				t.Errorf("error %v", err)
			}
			return
		}
		lines++
	}
	t.Errorf("no error after %d lines", lines)
}

// zeros never ends.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func TestFieldsUnknown(t *testing.T) {
	if _, err := Parse("f", "{}", Options{Format: "json", Fields: []string{"text"}}); err == nil || !strings.Contains(err.Error(), "JSON pointer") {
		t.Errorf("error %v", err)
	}
}

func TestCompression(t *testing.T) {
	for _, c := range []Compression{Uncompressed, Gzip, Zstd} {
		var packed bytes.Buffer
		w, err := c.Writer(&packed)
		if err == nil {
			_, err = io.WriteString(w, corpus)
		}
		if err == nil {
			err = w.Close()
		}
		if err != nil {
			t.Fatal(err)
		}
		r, got, err := Decompress(bytes.NewReader(packed.Bytes()))
		if err != nil || got != c {
			t.Fatalf("compression %d read as %d: %v", c, got, err)
		}
		text, err := io.ReadAll(r)
		if err != nil || string(text) != corpus {
			t.Errorf("compression %d: %q, %v", c, text, err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
		if c != Uncompressed {
			truncated, _, err := Decompress(bytes.NewReader(packed.Bytes()[:packed.Len()-6]))
			if err == nil {
				_, err = io.ReadAll(truncated)
			}
			if err == nil {
				t.Errorf("compression %d: a truncated file is read as whole", c)
			}
		}
	}
}
