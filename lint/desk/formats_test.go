package desk_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/format"
)

// TestFormats takes an article of every format through the desk: unchanged it comes
// out as it was, repaired as artlint fix writes it.
func TestFormats(t *testing.T) {
	d := newDesk(t)
	h := d.Handler()
	paths, err := filepath.Glob("../../testdata/formats/*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var v struct {
				Name, Text, Encoding, Error string
				File                        []byte
				Words                       int
				Findings                    []finding
				Passages                    []struct{ Findings []int }
			}
			name := filepath.Base(path)
			if code := call(t, h, "POST", "/api/check?name="+name, raw, &v); code != 200 {
				t.Fatalf("%d: %s", code, v.Error)
			}
			placed := 0
			for _, p := range v.Passages {
				placed += len(p.Findings)
			}
			if v.Words < 40 || len(v.Findings) == 0 || placed != len(v.Findings) {
				t.Errorf("%d findings in %d words, %d of them in the passages", len(v.Findings), v.Words, placed)
			}
			article := object{"name": name, "text": v.Text, "encoding": v.Encoding, "file": v.File, "safe": true}
			if !bytes.Equal(download(t, h, article), raw) {
				t.Error("unchanged, it does not come out as it was")
			}
			call(t, h, "POST", "/api/fix", article, &v)
			article["text"] = v.Text
			want, err := d.Driver.FixText(name, string(raw), driver.Repair{Least: lint.Safe})
			if len(v.File) == 0 && err == nil && !bytes.Equal(download(t, h, article), want.After) {
				t.Error("repaired, it is not what artlint fix writes")
			}
			var again struct{ Text string }
			call(t, h, "POST", "/api/check?name="+name, download(t, h, article), &again)
			if again.Text != v.Text {
				t.Error("what was downloaded does not open as it was shown")
			}
		})
	}
}

func download(t *testing.T, h http.Handler, article object) []byte {
	t.Helper()
	body, err := json.Marshal(article)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("POST", "http://localhost/api/encode", bytes.NewReader(body)))
	if w.Code != 200 {
		t.Fatalf("%d: %s", w.Code, w.Body)
	}
	return w.Body.Bytes()
}

// TestSaveDOCX holds that a Word document of the folder stays one when the page saves it.
func TestSaveDOCX(t *testing.T) {
	d := newDesk(t)
	d.Folder, d.Write = t.TempDir(), true
	raw, err := os.ReadFile("../../testdata/formats/harbour.docx")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(d.Folder, "harbour.docx")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	var v view
	h := d.Handler()
	call(t, h, "GET", "/api/file?path=harbour.docx", nil, &v)
	text := strings.Replace(v.Text, " heard.", "", 1)
	if code := call(t, h, "PUT", "/api/file", object{"path": "harbour.docx", "before": v.Text, "text": text}, &v); code != 200 {
		t.Fatalf("%d: %s", code, v.Error)
	}
	saved, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := format.OpenDOCX(saved); err != nil || got != text {
		t.Errorf("%v, saved as the page has it: %v", err, got == text)
	}
}
