package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// TestLSP talks to the program as an editor starts it.
func TestLSP(t *testing.T) {
	var in, out, stderr bytes.Buffer
	for _, m := range []string{
		`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`,
		`{"jsonrpc":"2.0","method":"initialized","params":{}}`,
		`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.txt","languageId":"plaintext","version":1,` +
			`"text":"The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday. heard."}}}`,
		`{"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a.txt"},"range":{"start":{"line":0,"character":155},"end":{"line":0,"character":155}},"context":{"diagnostics":[]}}}`,
		`{"jsonrpc":"2.0","id":3,"method":"shutdown"}`,
		`{"jsonrpc":"2.0","method":"exit"}`,
	} {
		fmt.Fprintf(&in, "Content-Length: %d\r\n\r\n%s", len(m), m)
	}
	if code := run(t.Context(), []string{"artlint", "lsp", "--stdio"}, &in, &out, &stderr); code != 0 {
		t.Fatalf("code %d: %s", code, stderr.String())
	}
	for _, want := range []string{`"textDocumentSync":{"openClose":true,"change":2}`, `"kind":"quickfix"`, `"id":3,"result":null`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in %s", want, out.String())
		}
	}
}
