package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// useColor decides whether w gets ANSI colours; mode is the value of --color.
func useColor(mode string, w io.Writer) (bool, error) {
	switch mode {
	case "always":
		return true, nil
	case "never":
		return false, nil
	case "auto":
		if os.Getenv("FORCE_COLOR") != "" {
			return true, nil
		}
		if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
			return false, nil
		}
		return isTerminal(w), nil
	}
	return false, fmt.Errorf("--color %q: use auto, always or never", mode)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// progress shows on a terminal how far a long run has got. Its zero value is silent.
type progress struct {
	w     io.Writer
	next  time.Time
	files int
	shown bool
}

const (
	progressDelay = time.Second
	progressEvery = 100 * time.Millisecond
)

// newProgress shows progress on w if w is a terminal.
func newProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		return &progress{}
	}
	return &progress{w: w, next: time.Now().Add(progressDelay)}
}

// step counts a file.
func (p *progress) step() {
	p.files++
	if p.w == nil {
		return
	}
	if now := time.Now(); now.After(p.next) {
		fmt.Fprintf(p.w, "\r%d files", p.files)
		p.next, p.shown = now.Add(progressEvery), true
	}
}

// clear erases the line before something else is written.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

// interruptible is a reader that waits no longer than ctx: what is typed or piped may never come.
type interruptible struct {
	ctx context.Context
	in  io.Reader
}

// Read implements [io.Reader].
func (r interruptible) Read(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	done := make(chan result, 1)
	buffer := make([]byte, len(p)) // p is the caller's again when this returns first
	go func() {
		n, err := r.in.Read(buffer)
		done <- result{n, err}
	}()
	select {
	case x := <-done:
		return copy(p, buffer[:x.n]), x.err
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	}
}
