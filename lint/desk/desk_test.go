package desk_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/desk"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/rules"
)

const (
	host  = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."
	other = "The museum of the harbour, which was closed for most of the winter because of the state of its roof, opened again on Friday with a new hall, the director told reporters."
)

func newDesk(t testing.TB) *desk.Desk {
	t.Helper()
	all := slices.DeleteFunc(slices.Clone(rules.All()), func(r *lint.Rule) bool { return r.Status != lint.Stable })
	return &desk.Desk{
		Driver: &driver.Driver{Rules: all, Options: lint.Options{Weights: rules.Weights()}},
		Rules:  all,
		Limits: desk.DefaultLimits, Thresholds: desk.DefaultThresholds,
	}
}

type object = map[string]any

type finding struct {
	Rule, Fingerprint string
	Fixes             []struct{ Message, Applicability string }
}

type view struct {
	Name, Format, Encoding, Text, Verdict, Why, Error string
	Evidence                                          float64
	Applied                                           int
	Findings                                          []finding
	Passages                                          []struct {
		Kind string
		Runs []struct {
			Text    string
			Finding int
			Op      int
		}
	}
}

// call sends a request to the desk as its page does and reads the answer.
func call(t testing.TB, h http.Handler, method, path string, body any, into any) int {
	t.Helper()
	var r *http.Request
	if raw, ok := body.([]byte); ok {
		r = httptest.NewRequest(method, path, bytes.NewReader(raw))
	} else {
		raw, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		r = httptest.NewRequest(method, path, bytes.NewReader(raw))
		r.Header.Set("Content-Type", "application/json")
	}
	r.Host = "localhost:7411"
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if into != nil {
		if err := json.Unmarshal(w.Body.Bytes(), into); err != nil {
			t.Fatalf("%s %s: %v in %s", method, path, err, w.Body)
		}
	}
	return w.Code
}

func TestCheckAndFix(t *testing.T) {
	h := newDesk(t).Handler()
	text := host + " heard.\n" + other + " I kept fighting.\n"
	var v view
	if code := call(t, h, "POST", "/api/check", object{"name": "a.txt", "text": text}, &v); code != 200 {
		t.Fatalf("%d: %s", code, v.Error)
	}
	if len(v.Findings) != 2 || v.Verdict != "needs-editor" || v.Why != "1 of 2 to decide" || v.Format != "text" {
		t.Fatalf("got %+v", v)
	}
	var reads strings.Builder
	for _, r := range v.Passages[0].Runs {
		if r.Op >= 0 {
			reads.WriteString(r.Text)
		}
	}
	if reads.String() != host {
		t.Errorf("the repaired paragraph reads %q", reads.String())
	}

	accept := object{"name": "a.txt", "text": text, "accept": []object{{"fingerprint": v.Findings[1].Fingerprint, "fix": 0}}}
	var one view
	if code := call(t, h, "POST", "/api/fix", accept, &one); code != 200 || one.Text != host+" heard.\n"+other+"\n" || one.Applied != 1 || one.Evidence <= 0 {
		t.Errorf("%d: accepted one: got %+v", code, one)
	}
	accept["text"] = one.Text
	var gone view
	if code := call(t, h, "POST", "/api/fix", accept, &gone); code != 409 || !strings.Contains(gone.Error, "not in the text any more") {
		t.Errorf("accepted again: %d %s", code, gone.Error)
	}
	var safe view
	call(t, h, "POST", "/api/fix", object{"name": "a.txt", "text": text, "safe": true}, &safe)
	if safe.Text != host+"\n"+other+" I kept fighting.\n" || safe.Applied != 1 || len(safe.Findings) != 1 {
		t.Errorf("all safe: got %+v", safe)
	}
	var refused view
	call(t, h, "POST", "/api/fix", object{"name": "a.txt", "text": text, "safe": true, "refused": []string{v.Findings[0].Fingerprint}}, &refused)
	if refused.Text != text || refused.Applied != 0 {
		t.Errorf("refused: got %+v", refused)
	}
}

func TestEncodings(t *testing.T) {
	h := newDesk(t).Handler()
	latin := []byte("Caf\xe9. " + host + " heard.\r\n")
	var v view
	if code := call(t, h, "POST", "/api/check?name=caf%C3%A9.txt", latin, &v); code != 200 || v.Encoding != "windows-1252" || !strings.HasPrefix(v.Text, "Café") {
		t.Fatalf("%d: %+v", code, v)
	}
	raw, err := json.Marshal(object{"name": v.Name, "text": v.Text, "encoding": v.Encoding})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", "http://localhost/api/encode", bytes.NewReader(raw))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if !bytes.Equal(w.Body.Bytes(), latin) {
		t.Errorf("got %q, want the bytes as they were", w.Body)
	}
	var bad view
	if code := call(t, h, "POST", "/api/encode", object{"text": "東京", "encoding": "windows-1252"}, &bad); code != 422 || bad.Error == "" {
		t.Errorf("not in the encoding: %d %s", code, bad.Error)
	}
	if code := call(t, h, "POST", "/api/check?name=x.png", []byte("\x89PNG\r\n\x1a\n\x00\x00"), &bad); code != 422 || bad.Error == "" {
		t.Errorf("binary: %d %s", code, bad.Error)
	}
}

func TestCompare(t *testing.T) {
	var runs []struct {
		Text string
		Op   int
	}
	call(t, newDesk(t).Handler(), "POST", "/api/compare", object{"before": "One.\nTwo days.\nThree.\n", "after": "One.\nThree days.\nThree.\n"}, &runs)
	before, after := "", ""
	for _, r := range runs {
		if r.Op <= 0 {
			before += r.Text
		}
		if r.Op >= 0 {
			after += r.Text
		}
	}
	if before != "One.\nTwo days.\nThree.\n" || after != "One.\nThree days.\nThree.\n" || len(runs) != 4 {
		t.Errorf("got %+v", runs)
	}
}

func TestGuard(t *testing.T) {
	d := newDesk(t)
	d.Hosts = []string{"desk.example"}
	h := d.Handler()
	for _, c := range []struct {
		name, host, origin, site string
		want                     int
	}{
		{"this machine", "127.0.0.1:7411", "", "", 200},
		{"by name", "localhost", "http://localhost", "same-origin", 200},
		{"IPv6", "[::1]:7411", "", "", 200},
		{"known name", "desk.example:80", "", "", 200},
		{"a name that was pointed here", "evil.example", "", "", 421},
		{"form of another site", "localhost:7411", "http://evil.example", "cross-site", 403},
		{"old browser", "localhost:7411", "http://evil.example", "", 403},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest("POST", "/api/check?name=a.txt", strings.NewReader("The ferry sails.\n"))
			r.Host = c.host
			if c.origin != "" {
				r.Header.Set("Origin", c.origin)
			}
			if c.site != "" {
				r.Header.Set("Sec-Fetch-Site", c.site)
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != c.want {
				t.Errorf("got %d: %s", w.Code, w.Body)
			}
			if csp := w.Header().Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'none'") {
				t.Errorf("policy %q", csp)
			}
		})
	}
}

func TestPage(t *testing.T) {
	h := newDesk(t).Handler()
	for path, kind := range map[string]string{"/": "text/html", "/desk.js": "text/javascript", "/desk.css": "text/css"} {
		r := httptest.NewRequest("GET", path, nil)
		r.Host = "localhost"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != 200 || !strings.HasPrefix(w.Header().Get("Content-Type"), kind) || strings.Contains(w.Body.String(), "https://") {
			t.Errorf("%s: %d %s", path, w.Code, w.Header().Get("Content-Type"))
		}
	}
	var v view
	if code := call(t, h, "GET", "/api/nothing", nil, &v); code != 404 || v.Error == "" {
		t.Errorf("unknown: %d %s", code, v.Error)
	}
	if code := call(t, h, "POST", "/api/check", []int{1}, &v); code != 400 || v.Error == "" {
		t.Errorf("not the JSON expected: %d %s", code, v.Error)
	}
}

// endless is a body that would go on for a gigabyte.
type endless struct{ left int64 }

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), e.left)
	e.left -= n
	return int(n), nil
}

func TestTooLarge(t *testing.T) {
	s := httptest.NewServer(newDesk(t).Handler())
	defer s.Close()
	for _, length := range []int64{1 << 30, -1} { // told before, or found out while reading
		r, err := http.NewRequestWithContext(t.Context(), "POST", s.URL+"/api/check?name=huge.txt", &endless{1 << 30})
		if err != nil {
			t.Fatal(err)
		}
		r.ContentLength = length
		r.Header.Set("Expect", "100-continue")
		client := &http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if resp.StatusCode != 413 || !strings.Contains(string(body), "too large: the desk takes articles of up to 16 MB") {
			t.Errorf("%d: %s", resp.StatusCode, body)
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	s := httptest.NewServer(newDesk(t).Handler())
	defer s.Close()
	text := strings.Repeat(other+"\n", 300) + host + " heard.\n"
	var wg sync.WaitGroup
	errs := make([]error, 50)
	for i := range errs {
		wg.Go(func() {
			resp, err := http.Post(s.URL+fmt.Sprintf("/api/check?name=%d.txt", i), "application/octet-stream", strings.NewReader(text))
			if err != nil {
				errs[i] = err
				return
			}
			defer resp.Body.Close()
			var v view
			if err := json.NewDecoder(resp.Body).Decode(&v); err != nil || resp.StatusCode != 200 || len(v.Findings) == 0 {
				errs[i] = fmt.Errorf("%d: %w", resp.StatusCode, err)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
}

func TestBusyAndSlow(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	d := newDesk(t)
	d.Driver.Rules = []*lint.Rule{{Name: "slow", Family: "test", Run: func(*lint.Pass) { entered <- true; <-leave }}}
	d.Limits = desk.Limits{Bytes: 1 << 20, Time: time.Minute, AtOnce: 1}
	h := d.Handler()
	code := make(chan int)
	go func() { code <- call(t, h, "POST", "/api/check", object{"text": "One."}, nil) }()
	<-entered
	var v view
	if busy := call(t, h, "GET", "/api/rules", nil, &v); busy != 503 || !strings.Contains(v.Error, "busy") {
		t.Errorf("no place to wait: %d %s", busy, v.Error)
	}
	leave <- true
	if got := <-code; got != 200 {
		t.Errorf("the one that was worked on: %d", got)
	}

	d.Limits.Time = time.Nanosecond
	if code := call(t, d.Handler(), "GET", "/api/rules", nil, nil); code != 503 {
		t.Errorf("out of time: %d", code)
	}
}

func TestQueue(t *testing.T) {
	d := newDesk(t)
	d.Folder = t.TempDir()
	h := d.Handler()
	var listed struct {
		Files []struct{ Path, Verdict, Why string }
	}
	if call(t, h, "GET", "/api/queue", nil, &listed); len(listed.Files) != 0 {
		t.Errorf("an empty folder: got %+v", listed)
	}
	for name, text := range map[string]string{
		"editor.txt": other + " I kept fighting.\n", "sub/safe.txt": host + " heard.\n", "clean.txt": other + "\n", "broken.txt": "The “fer\xffry”.\n",
	} {
		path := filepath.Join(d.Folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	call(t, h, "GET", "/api/queue", nil, &listed)
	var got []string
	for _, f := range listed.Files {
		got = append(got, f.Path+" "+f.Verdict)
	}
	if want := []string{"clean.txt clean", "sub/safe.txt repairable", "editor.txt needs-editor", "broken.txt "}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}

	d.Files = driver.Files([]string{filepath.Join(d.Folder, "clean.txt")})
	if call(t, d.Handler(), "GET", "/api/queue", nil, &listed); len(listed.Files) != 1 {
		t.Errorf("the files that were given: got %+v", listed)
	}
	for _, path := range []string{"../secret", "/etc/passwd", "sub", "missing.txt", ""} {
		var v view
		if code := call(t, h, "GET", "/api/file?path="+path, nil, &v); code < 400 || v.Error == "" {
			t.Errorf("%q: %d", path, code)
		}
	}
	save := object{"path": "sub/safe.txt", "before": host + " heard.\n", "text": host + "\n"}
	var v view
	if code := call(t, h, "PUT", "/api/file", save, &v); code != 403 {
		t.Errorf("without --write: %d", code)
	}
	d.Write = true
	if code := call(t, h, "PUT", "/api/file", save, &v); code != 200 {
		t.Errorf("save: %d %s", code, v.Error)
	}
	if code := call(t, h, "PUT", "/api/file", save, &v); code != 409 || !strings.Contains(v.Error, "was changed in the folder") {
		t.Errorf("changed since: %d %s", code, v.Error)
	}
	if raw, err := os.ReadFile(filepath.Join(d.Folder, "sub/safe.txt")); err != nil || string(raw) != host+"\n" {
		t.Errorf("got %q, %v", raw, err)
	}
}
