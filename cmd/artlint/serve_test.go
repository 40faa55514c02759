package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// TestInterrupt ends a command that waits for standard input.
func TestInterrupt(t *testing.T) {
	for _, command := range []string{"check", "fix"} {
		for _, name := range []string{"a.txt", "a.jsonl"} {
			ctx, interrupt := context.WithCancel(t.Context())
			in, typed := io.Pipe()
			code := make(chan int, 1)
			var stderr strings.Builder
			go func() {
				code <- run(ctx, []string{"artlint", command, "--isolated", "--stdin-filename", name, "-"}, in, io.Discard, &stderr)
			}()
			if _, err := io.WriteString(typed, "The ferry"); err != nil { // it reads by now
				t.Fatal(err)
			}
			interrupt()
			if got := <-code; got != exitTrouble || stderr.String() != "artlint: interrupted\n" {
				t.Errorf("%s %s: exit %d, %q", command, name, got, stderr.String())
			}
		}
	}
}

// TestServe starts the desk on a free port, asks it, and ends it as Ctrl-C does.
func TestServe(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	r, w := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, []string{"artlint", "serve", "--isolated", "--listen", "127.0.0.1:0"}, strings.NewReader(""), io.Discard, w)
	}()
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(line)
	resp, err := http.Post(url+"/api/check?name=a.txt", "application/octet-stream", strings.NewReader("The ferry sails at noon.\n"))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil || !strings.Contains(string(body), `"verdict":"clean"`) {
		t.Errorf("got %s, %v", body, err)
	}
	interrupt()
	if got := <-code; got != 0 {
		t.Errorf("ended with %d", got)
	}
}
