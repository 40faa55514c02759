package desk_test

import (
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestBrowser walks the page in headless Chromium. It needs node, chromium and a
// folder in ARTLINT_E2E where `npm install playwright-core axe-core` was run;
// screenshots go to the folder in ARTLINT_SHOTS.
func TestBrowser(t *testing.T) {
	modules := os.Getenv("ARTLINT_E2E")
	if modules == "" {
		t.Skip("ARTLINT_E2E does not name a folder with playwright-core and axe-core")
	}
	for _, program := range []string{"node", "chromium"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatal(err)
	}
	d := newDesk(t)
	d.Folder, d.Write = t.TempDir(), true
	for name, text := range map[string]string{"late.txt": host + " heard.\n", "sub/fine.txt": "The ferry sails at noon.\n"} {
		path := filepath.Join(d.Folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s := httptest.NewServer(d.Handler())
	defer s.Close()
	out, err := exec.CommandContext(t.Context(), "node", "testdata/e2e.mjs", s.URL, modules, chromium, os.Getenv("ARTLINT_SHOTS")).CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
	if got, err := os.ReadFile(filepath.Join(d.Folder, "late.txt")); err != nil || string(got) != host+"\n" {
		t.Errorf("saved %q, %v", got, err)
	}
}
