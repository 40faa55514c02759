package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/artlint/artlint/"

// TestImports holds the directions in which packages may import each other.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", module+"...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		pkg := strings.TrimPrefix(fields[0], module)
		for _, imported := range fields[1:] {
			if why := forbidden(pkg, strings.TrimPrefix(imported, module)); why != "" {
				t.Errorf("%s imports %s: %s", pkg, imported, why)
			}
		}
	}
}

// forbidden is the rule that an import breaks, empty where it is allowed.
func forbidden(pkg, imported string) string {
	within := func(s string, dirs ...string) bool {
		return slices.ContainsFunc(dirs, func(d string) bool { return s == d || strings.HasPrefix(s, d+"/") })
	}
	external := strings.Contains(strings.SplitN(imported, "/", 2)[0], ".")
	switch {
	case within(imported, "github.com/urfave/cli") && !within(pkg, "cmd"):
		return "only cmd sees the command line"
	case within(imported, "github.com/sergi/go-diff") && pkg != "fixes":
		return "only fixes computes differences"
	case pkg == "lint" && external && !within(imported, "golang.org/x/text"):
		return "lint needs the standard library and x/text only"
	case pkg == "lint" && within(imported, "lint", "rules", "fixes", "cmd") && imported != "lint/tag":
		return "lint is below everything"
	case within(pkg, "rules") && within(imported, "lint/format", "lint/driver", "lint/report", "fixes", "cmd"):
		return "rules see the engine alone"
	case pkg == "fixes" && within(imported, "rules", "lint/format", "lint/driver", "lint/report", "cmd"):
		return "fixes see the vocabulary alone"
	case within(pkg, "lint") && within(imported, "rules", "cmd"):
		return "the engine is given the rules"
	}
	return ""
}
