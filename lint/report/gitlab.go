package report

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"github.com/artlint/artlint/lint"
)

// GitLab writes a Code Quality report: one JSON array. GitLab shows only the
// first of equal fingerprints, so each is of its path and its finding.
type GitLab struct {
	w       *bufio.Writer
	encoder *json.Encoder
	opts    Options
	found   int
	equal   map[string]int // findings of a path with the same fingerprint: records of a corpus may have them
}

// NewGitLab reports to w.
func NewGitLab(w io.Writer, opts Options) *GitLab {
	b := bufio.NewWriter(w)
	return &GitLab{w: b, encoder: newEncoder(b), opts: opts, equal: map[string]int{}}
}

type gitlabIssue struct {
	Description string         `json:"description"` // GitLab does not show check_name: the rule stands here too
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path      string          `json:"path"`
	Positions gitlabPositions `json:"positions"`
}

type gitlabPositions struct {
	Begin gitlabPosition `json:"begin"`
	End   gitlabPosition `json:"end"`
}

type gitlabPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

var gitlabSeverities = [...]string{lint.Info: "info", lint.Warning: "minor", lint.Error: "major"}

// File implements [Reporter].
func (g *GitLab) File(r *Result) error {
	path := g.opts.path(r.Path)
	for i := range r.Findings {
		f := &r.Findings[i]
		start, end := r.Document.Lines().Position(f.Span.Start), r.Document.Lines().Position(f.Span.End)
		key := path + "\x00" + f.Fingerprint
		g.equal[key]++
		id := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, g.equal[key]))
		g.separate()
		err := g.encoder.Encode(gitlabIssue{
			Description: f.Rule.Name + ": " + f.Message, CheckName: f.Rule.Name,
			Fingerprint: hex.EncodeToString(id[:]), Severity: gitlabSeverities[f.Severity],
			Location: gitlabLocation{path, gitlabPositions{gitlabPosition{start.Line, start.Column}, gitlabPosition{end.Line, end.Column}}},
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (g *GitLab) separate() {
	mark := byte(',')
	if g.found == 0 {
		mark = '['
	}
	g.found++
	_ = g.w.WriteByte(mark)
}

// Close implements [Reporter].
func (g *GitLab) Close() error {
	if g.found == 0 {
		_ = g.w.WriteByte('[')
	}
	_, _ = g.w.WriteString("]\n")
	return g.w.Flush()
}
