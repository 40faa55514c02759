package lsp

import (
	"net/url"
	"path/filepath"
)

// filePath is the path that a file URI names; false for other URIs.
func filePath(uri string) (string, bool) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" {
		return "", false
	}
	path := u.Path
	if len(path) >= 3 && path[0] == '/' && path[2] == ':' { // a drive: /C:/copy
		path = path[1:]
	}
	return filepath.FromSlash(path), true
}

// within reports whether path lies in dir or is it.
func within(path, dir string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}
