// Package desk is a web page where an editor repairs articles, and the JSON API
// behind it. The server keeps nothing: an article and what was decided about it
// live in the browser, so that nothing is lost when either of them is closed.
package desk

import (
	"embed"
	"io/fs"
	"iter"
	"net/http"
	"time"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
)

// Desk serves the page and its API.
type Desk struct {
	Driver     *driver.Driver
	Rules      []*lint.Rule // that the API lists
	Version    string
	Thresholds Thresholds
	Limits     Limits
	// Hosts are the names that the page may be asked for under beside those of this
	// machine, without ports. Other names are refused, which keeps pages of other
	// sites from reaching the desk through a name that they resolve to it.
	Hosts []string
	// Folder is a directory of incoming files to work through; empty: none.
	Folder string
	Files  iter.Seq[driver.File] // of the folder, for the queue; nil: all that [driver.Files] finds
	Write  bool                  // files of the folder may be replaced by what the editor made of them
}

// Limits protect the machine that the desk runs on.
type Limits struct {
	Bytes   int64         // of one request
	Time    time.Duration // for one request
	AtOnce  int           // requests worked on at once
	Waiting int           // requests that may wait for their turn
}

// DefaultLimits are for one newsroom on one machine.
var DefaultLimits = Limits{Bytes: 16 << 20, Time: 30 * time.Second, AtOnce: 4, Waiting: 256}

//go:embed assets
var assets embed.FS

// Handler answers all requests.
func (d *Desk) Handler() http.Handler {
	mux := http.NewServeMux()
	slots := newSlots(&d.Limits)
	api := func(pattern string, h handler) { mux.Handle(pattern, d.limited(h, slots)) }
	api("POST /api/check", d.check)
	api("POST /api/fix", d.fix)
	api("POST /api/compare", d.compare)
	api("POST /api/encode", d.encode)
	api("GET /api/rules", d.rules)
	api("GET /api/desk", d.about)
	api("GET /api/queue", d.queue)
	api("GET /api/file", d.file)
	api("PUT /api/file", d.save)
	mux.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		writeError(w, &apiError{http.StatusNotFound, "there is no " + r.Method + " " + r.URL.Path + ": see docs/desk.md"})
	})
	files, err := fs.Sub(assets, "assets")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	mux.Handle("/", http.FileServerFS(files))
	return d.guard(mux)
}

// about reports to the page what the desk offers.
func (d *Desk) about(*http.Request) (any, error) {
	return struct {
		Version string     `json:"version"`
		Bytes   int64      `json:"bytes"` // most of one request
		Queue   bool       `json:"queue"`
		Write   bool       `json:"write"`
		Reject  Thresholds `json:"thresholds"`
	}{d.Version, d.Limits.Bytes, d.Folder != "", d.Folder != "" && d.Write, d.Thresholds}, nil
}

// serious reports whether a finding counts for the verdict: matters of style do not.
func serious(f *lint.Finding) bool { return f.Severity > lint.Info }
