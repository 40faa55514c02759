// Package lsp is a language server (LSP 3.17) over a pair of streams: findings
// while typing, repairs as code actions, and what the rules know as hover.
//
// One goroutine reads messages, another answers them in their order. Documents are
// checked when no message waits, so that fast typing is checked once it pauses and
// no timer is needed.
package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/artlint/artlint/lint/driver"
)

// Server serves one client.
type Server struct {
	Version string
	// Open gives the driver for the files under dir. It is asked when a file of the
	// directory is opened first, and again after the configuration changed.
	Open func(dir string) (*driver.Driver, error)
	// Watch are the globs of the configuration files that Open reads.
	Watch []string
}

// ErrNoShutdown is returned where a client left without asking to shut down.
var ErrNoShutdown = errors.New("the client left without a shutdown request")

// Serve answers the client on in and out until it says exit, closes in, or ctx is done.
func (s *Server) Serve(ctx context.Context, in io.Reader, out io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c := &session{server: s, out: &writer{w: out}, open: map[string]*document{}, drivers: map[string]*driver.Driver{}, encoding: utf16Units}
	inbox := make(chan incoming, 1024)
	var readErr error
	go func() {
		defer close(inbox)
		readErr = c.pending.read(ctx, bufio.NewReader(in), inbox)
	}()
	for {
		m, ok, err := c.next(ctx, inbox)
		switch {
		case err != nil:
			return err
		case !ok && readErr != nil:
			return readErr
		case !ok || m.Method == "exit":
			if !c.shutdown {
				return ErrNoShutdown
			}
			return nil
		}
		if err := c.handle(m); err != nil {
			return err
		}
	}
}

// incoming is a message with the context that its cancellation ends.
type incoming struct {
	*message
	ctx context.Context
}

// session is what the server knows of its client.
type session struct {
	server      *Server
	out         *writer
	pending     pending
	initialized bool
	shutdown    bool
	dynamic     bool // the client can be asked to watch files
	encoding    encoding
	folders     []string // directories
	open        map[string]*document
	stale       []*document // to be checked, the oldest change first
	drivers     map[string]*driver.Driver
}

// next is the next message; while there is none, it checks what changed.
func (c *session) next(ctx context.Context, inbox <-chan incoming) (incoming, bool, error) {
	for {
		select {
		case m, ok := <-inbox:
			return m, ok, nil
		default:
		}
		if len(c.stale) == 0 {
			break
		}
		d := c.stale[0]
		c.stale = c.stale[1:]
		if err := c.publish(d); err != nil {
			return incoming{}, false, err
		}
	}
	select {
	case m, ok := <-inbox:
		return m, ok, nil
	case <-ctx.Done():
		return incoming{}, false, ctx.Err()
	}
}

// handle answers one message. Its error ends the session.
func (c *session) handle(m incoming) error {
	if m.Error != nil && m.Method == "" && m.ctx == nil { // broken JSON
		return c.out.write(&message{ID: json.RawMessage("null"), Error: m.Error})
	}
	if m.Method == "" {
		return nil // an answer to a request of ours: nothing hangs on it
	}
	if m.ID == nil {
		return c.notified(m)
	}
	defer c.pending.done(m.ID)
	result, err := c.answer(m)
	if m.ctx.Err() != nil {
		err = &rpcError{requestCancelled, "cancelled"}
	}
	reply := &message{ID: m.ID}
	if err == nil {
		reply.Result, err = json.Marshal(result)
	}
	if err != nil {
		reply.Error = asRPC(err)
	}
	return c.out.write(reply)
}

func asRPC(err error) *rpcError {
	if r, ok := errors.AsType[*rpcError](err); ok {
		return r
	}
	return &rpcError{internalError, err.Error()}
}

// answer computes the result of a request.
func (c *session) answer(m incoming) (any, error) {
	switch {
	case m.ctx.Err() != nil:
		return nil, m.ctx.Err()
	case m.Method == "initialize":
		return with(m.Params, c.initialize)
	case !c.initialized:
		return nil, &rpcError{notInitialized, "send initialize first"}
	case c.shutdown:
		return nil, &rpcError{invalidRequest, "the server is shutting down"}
	}
	switch m.Method {
	case "shutdown":
		c.shutdown = true
		return nil, nil
	case "textDocument/codeAction":
		return with(m.Params, c.codeActions)
	case "textDocument/hover":
		return with(m.Params, c.hover)
	}
	return nil, &rpcError{methodNotFound, fmt.Sprintf("the method %q is not known", m.Method)}
}

// notified takes a notification; unknown ones are skipped.
func (c *session) notified(m incoming) error {
	if !c.initialized {
		return nil
	}
	var err error
	switch m.Method {
	case "initialized":
		err = c.watch()
	case "textDocument/didOpen":
		err = take(m.Params, c.didOpen)
	case "textDocument/didChange":
		err = take(m.Params, c.didChange)
	case "textDocument/didClose":
		err = take(m.Params, c.didClose)
	case "workspace/didChangeWorkspaceFolders":
		err = take(m.Params, c.changeFolders)
	case "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles":
		c.reload()
	}
	if r, ok := errors.AsType[*rpcError](err); ok {
		return c.showError(r)
	}
	return err
}

// with reads the parameters of a request and answers it.
func with[P, R any](params json.RawMessage, f func(*P) (R, error)) (R, error) {
	var p P
	if err := json.Unmarshal(params, &p); err != nil {
		var none R
		return none, &rpcError{invalidParams, err.Error()}
	}
	return f(&p)
}

func take[P any](params json.RawMessage, f func(*P) error) error {
	_, err := with(params, func(p *P) (struct{}, error) { return struct{}{}, f(p) })
	return err
}

// pending are the requests that were read and not answered.
type pending struct {
	mu      sync.Mutex
	cancels map[string]context.CancelFunc
}

// read hands messages on until the stream ends; cancellations take effect at once.
func (p *pending) read(ctx context.Context, r *bufio.Reader, inbox chan<- incoming) error {
	for {
		m, err := readMessage(r)
		in := incoming{message: m}
		if broken, ok := errors.AsType[*rpcError](err); ok {
			in.message = &message{Error: broken}
		} else if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		} else if m.Method == "$/cancelRequest" {
			p.cancel(m.Params)
			continue
		} else {
			in.ctx = p.begin(ctx, m)
		}
		select {
		case inbox <- in:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// begin gives a request a context that it can be cancelled by.
func (p *pending) begin(ctx context.Context, m *message) context.Context {
	if m.ID == nil || m.Method == "" {
		return ctx
	}
	ctx, cancel := context.WithCancel(ctx)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cancels == nil {
		p.cancels = map[string]context.CancelFunc{}
	}
	p.cancels[string(m.ID)] = cancel
	return ctx
}

func (p *pending) cancel(params json.RawMessage) {
	var target struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(params, &target) != nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if cancel, ok := p.cancels[string(target.ID)]; ok {
		cancel()
	}
}

func (p *pending) done(id json.RawMessage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if cancel, ok := p.cancels[string(id)]; ok {
		cancel()
		delete(p.cancels, string(id))
	}
}
