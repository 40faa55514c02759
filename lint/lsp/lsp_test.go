package lsp_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/lsp"
)

const (
	uri   = "file:///desk/ferry.txt"
	other = "The museum of the harbour, which was closed for most of the winter because of the state of its roof, opened again on Friday with a new hall, the director of the museum told reporters."
	host  = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."
)

func TestDiagnosticsWhileTyping(t *testing.T) {
	c := hello(t, &lsp.Server{}, object{"capabilities": object{}})
	c.open(uri, "plaintext", "Ferry 🛳\n"+host+"\n")
	if got := c.diagnostics(uri, 1); len(got) != 0 {
		t.Errorf("clean copy: got %v", got)
	}
	end := position{1, len(host)}
	c.change(uri, 2, object{"range": span{end, end}, "text": " heard."})
	got := c.diagnostics(uri, 2)
	if len(got) != 1 || got[0].Severity != 1 || got[0].Range.Start.Line != 1 || got[0].Range.End != (position{1, len(host) + 7}) {
		t.Fatalf("got %+v", got)
	}
	c.change(uri, 3, object{"text": host})
	if got := c.diagnostics(uri, 3); len(got) != 0 {
		t.Errorf("whole text replaced: got %v", got)
	}
	if err := c.bye(); err != nil {
		t.Error(err)
	}
}

func TestPositionEncodings(t *testing.T) {
	text := "“🛳🛳” " + host + " heard."
	for _, encoding := range []struct {
		offered []string
		want    string
		end     int
	}{
		{nil, "utf-16", len(utf16.Encode([]rune(text)))},
		{[]string{"utf-16"}, "utf-16", len(utf16.Encode([]rune(text)))},
		{[]string{"utf-16", "utf-8"}, "utf-8", len(text)},
	} {
		c := start(t, &lsp.Server{})
		var result struct {
			Capabilities struct{ PositionEncoding string }
		}
		c.call("initialize", object{"capabilities": object{"general": object{"positionEncodings": encoding.offered}}}, &result)
		if result.Capabilities.PositionEncoding != encoding.want {
			t.Errorf("offered %v: got %s", encoding.offered, result.Capabilities.PositionEncoding)
		}
		c.open(uri, "plaintext", text)
		found := c.diagnostics(uri, 1)
		if len(found) == 0 || found[len(found)-1].Range.End.Character != encoding.end {
			t.Errorf("%s: got %+v, want the end at %d", encoding.want, found, encoding.end)
		}
	}
}

type action struct {
	Title, Kind string
	IsPreferred bool
	Diagnostics []diagnostic
	Edit        struct {
		Changes map[string][]struct {
			Range   span
			NewText string
		}
	}
}

// apply makes the edits of an action in text, which is ASCII.
func (a *action) apply(text string) string {
	edits := a.Edit.Changes[uri]
	for i := len(edits) - 1; i >= 0; i-- {
		at := func(p position) int {
			offset := 0
			for range p.Line {
				offset += strings.IndexByte(text[offset:], '\n') + 1
			}
			return offset + p.Character
		}
		text = text[:at(edits[i].Range.Start)] + edits[i].NewText + text[at(edits[i].Range.End):]
	}
	return text
}

func TestCodeActions(t *testing.T) {
	text := "Ferry\n" + host + " heard.\n" + other + " heard.\n"
	c := hello(t, &lsp.Server{}, object{})
	c.open(uri, "plaintext", text)
	at := position{1, len(host) + 2}
	var actions []action
	c.call("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": span{at, at}, "context": object{}}, &actions)
	if len(actions) < 2 || actions[0].Kind != "quickfix" || !actions[0].IsPreferred || len(actions[0].Diagnostics) != 1 {
		t.Fatalf("got %+v", actions)
	}
	if got, want := actions[0].apply(text), "Ferry\n"+host+"\n"+other+" heard.\n"; got != want {
		t.Errorf("quick fix: got %q", got)
	}

	c.call("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": span{}, "context": object{"only": []string{"source.fixAll"}}}, &actions)
	if len(actions) != 1 || actions[0].Kind != "source.fixAll.artlint" {
		t.Fatalf("only fixAll: got %+v", actions)
	}
	fixed := actions[0].apply(text)
	if want := "Ferry\n" + host + "\n" + other + "\n"; fixed != want {
		t.Errorf("fix all: got %q", fixed)
	}
	c.change(uri, 2, object{"text": fixed})
	c.call("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": span{}, "context": object{"only": []string{"source"}}}, &actions)
	if len(actions) != 0 {
		t.Errorf("repaired: got %+v", actions)
	}
}

// TestDisableLine holds that the comment of the code action does what it says.
func TestDisableLine(t *testing.T) {
	const page = "file:///desk/ferry.md"
	text := host + " heard.\n"
	c := hello(t, &lsp.Server{}, object{})
	c.open(page, "markdown", text)
	c.open(uri, "plaintext", text)
	at := position{0, len(host) + 2}
	var actions []action
	c.call("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": span{at, at}, "context": object{"only": []string{"quickfix"}}}, &actions)
	if len(actions) != 1 {
		t.Errorf("plain text has no comments: got %+v", actions)
	}
	c.call("textDocument/codeAction", object{"textDocument": object{"uri": page}, "range": span{at, at}, "context": object{"only": []string{"quickfix"}}}, &actions)
	if len(actions) != 2 || actions[1].Title != "Keep it: disable severed-attribution for this line" {
		t.Fatalf("got %+v", actions)
	}
	edit := actions[1].Edit.Changes[page][0]
	c.change(page, 2, object{"range": edit.Range, "text": edit.NewText})
	if got := c.diagnostics(page, 2); len(got) != 0 {
		t.Errorf("still found: %+v", got)
	}
}

func TestHover(t *testing.T) {
	c := hello(t, &lsp.Server{}, object{})
	c.open(uri, "plaintext", host+" heard.\n")
	var got *struct {
		Contents struct{ Kind, Value string }
	}
	c.call("textDocument/hover", object{"textDocument": object{"uri": uri}, "position": position{0, len(host) + 2}}, &got)
	if got == nil || got.Contents.Kind != "markdown" || !strings.Contains(got.Contents.Value, "**severed-attribution**") {
		t.Errorf("got %+v", got)
	}
	c.call("textDocument/hover", object{"textDocument": object{"uri": uri}, "position": position{0, 3}}, &got)
	if got != nil {
		t.Errorf("on clean words: got %+v", got)
	}
}

// TestFolders holds that a file gets the driver of its innermost folder, and a new
// one when the configuration changes.
func TestFolders(t *testing.T) {
	opened := make(chan string, 16)
	quiet := false
	c := hello(t, &lsp.Server{
		Watch: []string{"**/configuration"},
		Open: func(dir string) (*driver.Driver, error) {
			opened <- dir
			d, err := stable(dir)
			if quiet {
				d.Rules = nil
			}
			return d, err
		},
	}, object{
		"workspaceFolders": []object{{"uri": "file:///desk"}, {"uri": "file:///desk/sport%20news"}},
		"capabilities":     object{"workspace": object{"didChangeWatchedFiles": object{"dynamicRegistration": true}}},
	})
	for _, step := range []struct{ uri, dir string }{
		{"file:///desk/a.txt", "/desk"},
		{"file:///desk/sport%20news/b.txt", "/desk/sport news"},
		{"file:///elsewhere/c.txt", "/elsewhere"},
	} {
		c.open(step.uri, "plaintext", host+" heard.")
		if got := c.diagnostics(step.uri, 1); len(got) != 1 {
			t.Errorf("%s: got %+v", step.uri, got)
		}
		if got := <-opened; got != step.dir {
			t.Errorf("%s: opened %s, want %s", step.uri, got, step.dir)
		}
	}
	quiet = true
	c.notify("workspace/didChangeWatchedFiles", object{"changes": []object{}})
	for _, u := range []string{"file:///desk/a.txt", "file:///desk/sport%20news/b.txt", "file:///elsewhere/c.txt"} {
		if got := c.diagnostics(u, 1); len(got) != 0 {
			t.Errorf("after the reload: %s: got %+v", u, got)
		}
	}
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{"removed": []object{{"uri": "file:///desk/sport%20news"}}, "added": []object{}}})
	c.diagnostics("file:///elsewhere/c.txt", 1)
	for range 3 {
		<-opened
	}
	if got := <-opened + " " + <-opened; got != "/desk /elsewhere" {
		t.Errorf("after a folder was removed: opened %s", got)
	}
}

func TestConfigurationError(t *testing.T) {
	c := hello(t, &lsp.Server{Open: func(string) (*driver.Driver, error) { return nil, errors.New("line 3: no such rule") }}, object{})
	c.open(uri, "plaintext", host+" heard.")
	got := c.diagnostics(uri, 1)
	if len(got) != 1 || got[0].Severity != 3 || got[0].Message != "line 3: no such rule" {
		t.Errorf("got %+v", got)
	}
}

// TestCancel cancels a request that waits behind one which is being answered.
func TestCancel(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	s := &lsp.Server{Open: func(dir string) (*driver.Driver, error) {
		d, err := stable(dir)
		d.Rules = append(d.Rules, &lint.Rule{Name: "slow", Family: "test", Run: func(*lint.Pass) { entered <- true; <-leave }})
		return d, err
	}}
	c := hello(t, s, object{})
	c.open(uri, "plaintext", host)
	<-entered
	hover := object{"textDocument": object{"uri": uri}, "position": position{}}
	cancelled := c.request("textDocument/hover", hover)
	kept := c.request("textDocument/hover", hover)
	c.notify("$/cancelRequest", object{"id": json.RawMessage(cancelled)})
	c.notify("$/cancelRequest", object{"id": 999})
	c.notify("unknown", object{}) // read behind the cancellation: it is known by now
	leave <- true
	if r := c.await(cancelled); r.Error == nil || r.Error.Code != -32800 {
		t.Errorf("got %+v", r)
	}
	if r := c.await(kept); r.Error != nil {
		t.Errorf("got %+v", r.Error)
	}
}

func TestLifecycle(t *testing.T) {
	c := start(t, &lsp.Server{})
	if r := c.await(c.request("textDocument/hover", object{})); r.Error == nil || r.Error.Code != -32002 {
		t.Errorf("before initialize: got %+v", r)
	}
	c.call("initialize", object{}, &object{})
	for _, bad := range []struct {
		method string
		params any
		code   int
	}{
		{"initialize", object{}, -32600},
		{"textDocument/rename", object{}, -32601},
		{"textDocument/hover", []int{1}, -32602},
		{"textDocument/hover", object{"textDocument": object{"uri": "file:///not/open"}}, -32602},
	} {
		if r := c.await(c.request(bad.method, bad.params)); r.Error == nil || r.Error.Code != bad.code {
			t.Errorf("%s: got %+v, want %d", bad.method, r.Error, bad.code)
		}
	}
	if _, err := c.in.Write([]byte("Content-Length: 3\r\n\r\n{,}")); err != nil {
		t.Fatal(err)
	}
	if r := c.receive(); r.Error == nil || r.Error.Code != -32700 {
		t.Errorf("broken JSON: got %+v", r)
	}
	if err := c.bye(); err != nil {
		t.Error(err)
	}

	c = hello(t, &lsp.Server{}, object{})
	c.notify("exit", nil)
	if err := <-c.done; !errors.Is(err, lsp.ErrNoShutdown) {
		t.Errorf("exit without shutdown: got %v", err)
	}
}

// FuzzEdits sends edits as an editor does and holds that the server has the same
// text and finds in it what a fresh run does.
func FuzzEdits(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(seed, uint64(1))
	}
	pieces := []string{" heard.", "Ta.", "“", "”", "\n", "\r\n", "\r", "🛳", "é", "", " ", "He said", host, host + " heard.\n", "the the "}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		random := rand.New(rand.NewPCG(seed1, seed2))
		c := hello(t, &lsp.Server{}, object{})
		text := units16(utf16.Encode([]rune(host + " heard.\r\n" + host + " 🛳 Ta.\n")))
		c.open(uri, "plaintext", text.String())
		version := 1
		for range 30 {
			version++
			var changes []object
			for range 1 + random.IntN(3) {
				from := text.boundary(random.IntN(len(text) + 1))
				to := text.boundary(min(len(text), from+random.IntN(40)))
				piece := pieces[random.IntN(len(pieces))]
				changes = append(changes, object{"range": span{text.position(from), text.position(to)}, "text": piece})
				text = append(append(append(units16{}, text[:from]...), utf16.Encode([]rune(piece))...), text[to:]...)
			}
			c.change(uri, version, changes...)
		}
		got := c.diagnostics(uri, version)
		fresh := hello(t, &lsp.Server{}, object{})
		fresh.open(uri, "plaintext", text.String())
		if want := fresh.diagnostics(uri, 1); !reflect.DeepEqual(got, want) {
			t.Errorf("in %q\ngot  %+v\nwant %+v", text, got, want)
		}
		d, _ := stable("")
		if want := d.CheckText("/desk/ferry.txt", text.String(), 0); len(want.Findings) != len(got) {
			t.Errorf("in %q\ngot %d findings, a fresh run %d", text, len(got), len(want.Findings))
		}
	})
}

// boundary moves i off the middle of a character or of a line ending.
func (u units16) boundary(i int) int {
	if i > 0 && i < len(u) && (utf16.IsSurrogate(rune(u[i])) && utf16.IsSurrogate(rune(u[i-1])) && u[i] >= 0xDC00 || u[i] == '\n' && u[i-1] == '\r') {
		return i - 1
	}
	return i
}

// BenchmarkKeystroke is the time from a keystroke in an article of 50 KB to its diagnostics.
func BenchmarkKeystroke(b *testing.B) {
	paragraph := host + "\n“We never saw them,” said Henrik Vold, who has worked on the ferry for eleven years.\n\n"
	text := strings.Repeat(paragraph, 50_000/len(paragraph)) + host + " heard."
	c := hello(b, &lsp.Server{}, object{})
	c.open(uri, "plaintext", text)
	c.diagnostics(uri, 1)
	version := 1
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		version++
		c.change(uri, version, object{"range": span{position{3, 10}, position{3, 10}}, "text": "a"})
		c.diagnostics(uri, version)
	}
}
