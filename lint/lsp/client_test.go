package lsp_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"slices"
	"strconv"
	"testing"
	"unicode/utf16"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/lsp"
	"github.com/artlint/artlint/rules"
)

// client is a code editor as the server sees it: it keeps documents as UTF-16 and
// knows of the protocol only what is written here.
type client struct {
	t      testing.TB
	in     io.Writer
	out    *bufio.Reader
	nextID int
	done   chan error
}

type object = map[string]any

// reply is any message of the server.
type reply struct {
	ID     json.RawMessage
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  *struct {
		Code    int
		Message string
	}
}

func stable(string) (*driver.Driver, error) {
	all := slices.DeleteFunc(slices.Clone(rules.All()), func(r *lint.Rule) bool { return r.Status != lint.Stable })
	return &driver.Driver{Rules: all, Options: lint.Options{Weights: rules.Weights()}}, nil
}

// start runs a server on pipes.
func start(t testing.TB, s *lsp.Server) *client {
	t.Helper()
	if s.Open == nil {
		s.Open = stable
	}
	fromClient, in := io.Pipe()
	out, toClient := io.Pipe()
	c := &client{t: t, in: in, out: bufio.NewReader(out), done: make(chan error, 1)}
	go func() {
		c.done <- s.Serve(t.Context(), fromClient, toClient)
		_ = toClient.Close()
		_ = fromClient.Close()
	}()
	return c
}

// hello starts a server and initializes it.
func hello(t testing.TB, s *lsp.Server, params object) *client {
	t.Helper()
	c := start(t, s)
	var result struct{ Capabilities object }
	c.call("initialize", params, &result)
	c.notify("initialized", object{})
	return c
}

func (c *client) send(m object) {
	c.t.Helper()
	m["jsonrpc"] = "2.0"
	body, err := json.Marshal(m)
	if err != nil {
		c.t.Fatal(err)
	}
	if _, err := fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(body), body); err != nil {
		c.t.Fatal(err)
	}
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	c.send(object{"method": method, "params": params})
}

func (c *client) request(method string, params any) (id string) {
	c.t.Helper()
	c.nextID++
	c.send(object{"id": c.nextID, "method": method, "params": params})
	return strconv.Itoa(c.nextID)
}

func (c *client) receive() *reply {
	c.t.Helper()
	header, err := textproto.NewReader(c.out).ReadMIMEHeader()
	if err != nil {
		c.t.Fatal(err)
	}
	size, err := strconv.Atoi(header.Get("Content-Length"))
	if err != nil {
		c.t.Fatal(err)
	}
	body := make([]byte, size)
	if _, err := io.ReadFull(c.out, body); err != nil {
		c.t.Fatal(err)
	}
	var r reply
	if err := json.Unmarshal(body, &r); err != nil {
		c.t.Fatalf("%v in %s", err, body)
	}
	return &r
}

// await reads until the answer to id.
func (c *client) await(id string) *reply {
	c.t.Helper()
	for {
		if r := c.receive(); r.Method == "" && string(r.ID) == id {
			return r
		}
	}
}

// call sends a request and reads its result.
func (c *client) call(method string, params, result any) {
	c.t.Helper()
	r := c.await(c.request(method, params))
	if r.Error != nil {
		c.t.Fatalf("%s: %s", method, r.Error.Message)
	}
	if err := json.Unmarshal(r.Result, result); err != nil {
		c.t.Fatalf("%s: %v in %s", method, err, r.Result)
	}
}

type position struct{ Line, Character int }

type span struct{ Start, End position }

type diagnostic struct {
	Range    span
	Severity int
	Code     string
	Message  string
}

type published struct {
	URI         string
	Version     int
	Diagnostics []diagnostic
}

// diagnostics reads until those of a version of a document.
func (c *client) diagnostics(uri string, version int) []diagnostic {
	c.t.Helper()
	for {
		r := c.receive()
		var p published
		if r.Method != "textDocument/publishDiagnostics" {
			continue
		}
		if err := json.Unmarshal(r.Params, &p); err != nil {
			c.t.Fatal(err)
		}
		if p.URI == uri && p.Version == version {
			return p.Diagnostics
		}
	}
}

func (c *client) open(uri, language, text string) {
	c.t.Helper()
	c.notify("textDocument/didOpen", object{"textDocument": object{"uri": uri, "languageId": language, "version": 1, "text": text}})
}

func (c *client) change(uri string, version int, changes ...object) {
	c.t.Helper()
	c.notify("textDocument/didChange", object{"textDocument": object{"uri": uri, "version": version}, "contentChanges": changes})
}

func (c *client) bye() error {
	c.t.Helper()
	c.await(c.request("shutdown", nil))
	c.notify("exit", nil)
	return <-c.done
}

// units16 is a text as most editors hold it.
type units16 []uint16

func (u units16) String() string { return string(utf16.Decode(u)) }

// position is the line and column of unit i, counted afresh.
func (u units16) position(i int) position {
	var p position
	for j := 0; j < i; j++ {
		p.Character++
		if u[j] == '\n' || u[j] == '\r' && (j+1 == len(u) || u[j+1] != '\n') {
			p = position{Line: p.Line + 1}
		}
	}
	return p
}
