package report

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifRoot   = "SRCROOT"
)

// SARIF writes a log of the Static Analysis Results Interchange Format 2.1.0.
// Columns are code points, and the log says so. Suppressed and known findings are
// left out unless Options.Suppressed: GitHub shows them as alerts like any other.
type SARIF struct {
	w     io.Writer
	opts  Options
	run   sarifRun
	rules map[*lint.Rule]int // index into the driver's rules
	equal map[string]int     // findings of a path with the same fingerprint: records of a corpus may have them
}

// NewSARIF reports to w.
func NewSARIF(w io.Writer, opts Options) *SARIF {
	driver := sarifDriver{Name: "artlint", InformationURI: URL, Rules: []sarifRule{}}
	if semantic := strings.TrimPrefix(opts.Version, "v"); semanticVersion.MatchString(semantic) {
		driver.SemanticVersion = semantic
	} else {
		driver.Version = opts.Version
	}
	return &SARIF{w: w, opts: opts, rules: map[*lint.Rule]int{}, equal: map[string]int{}, run: sarifRun{
		Tool:              sarifTool{driver},
		Invocations:       []sarifInvocation{{ExecutionSuccessful: true}},
		AutomationDetails: sarifID{"artlint/"},
		ColumnKind:        "unicodeCodePoints",
		Artifacts:         []sarifArtifact{},
		Results:           []sarifResult{},
		OriginalURIBaseIDs: map[string]sarifArtifactLocation{
			sarifRoot: {Description: &sarifMessage{Text: "The root of the repository, or where artlint was started."}},
		},
	}}
}

var semanticVersion = regexp.MustCompile(`^\d+\.\d+\.\d+([-+].*)?$`)

// File implements [Reporter].
func (s *SARIF) File(r *Result) error {
	if r.Err != nil {
		s.fail(r)
	}
	if r.Document == nil {
		return nil
	}
	place := s.place(r.Path)
	state := ""
	if r.Baselined {
		state = "new"
	}
	before := len(s.run.Results)
	for i := range r.Findings {
		out := s.result(r.Document, place, &r.Findings[i])
		out.BaselineState = state
		s.run.Results = append(s.run.Results, out)
	}
	if s.opts.Suppressed {
		s.suppressed(r, place, state)
	}
	if len(s.run.Results) > before {
		s.artifact(r, place)
	}
	return nil
}

func (s *SARIF) fail(r *Result) {
	call := &s.run.Invocations[0]
	call.ExecutionSuccessful = false
	call.ToolExecutionNotifications = append(call.ToolExecutionNotifications, sarifNotification{
		Level: "error", Message: sarifMessage{Text: r.Err.Error()},
		Locations: []sarifLocation{{PhysicalLocation: sarifPhysical{ArtifactLocation: s.place(r.Path)}}},
	})
}

// place is the location of a file. A path that leads out of the root has no base.
func (s *SARIF) place(path string) sarifArtifactLocation {
	path = s.opts.path(path)
	if filepath.IsAbs(filepath.FromSlash(path)) {
		return sarifArtifactLocation{URI: (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(path, "/")}).String()}
	}
	return sarifArtifactLocation{URI: strings.TrimPrefix((&url.URL{Path: path}).String(), "./"), URIBaseID: sarifRoot}
}

func (s *SARIF) artifact(r *Result, place sarifArtifactLocation) {
	if n := len(s.run.Artifacts); n > 0 && s.run.Artifacts[n-1].Location == place {
		s.run.Artifacts[n-1].Hashes = nil // a corpus, read in parts
		return
	}
	out := sarifArtifact{Location: place, Encoding: r.Encoding}
	if r.Encoding == "utf-8" && r.Document.Origin == (lint.Origin{}) {
		sum := sha256.Sum256([]byte(r.Document.Source))
		out.Hashes = map[string]string{"sha-256": hex.EncodeToString(sum[:])}
	}
	s.run.Artifacts = append(s.run.Artifacts, out)
}

// suppressed adds what is not shown, each marked with its reason.
func (s *SARIF) suppressed(r *Result, place sarifArtifactLocation, state string) {
	for i := range r.Suppressed {
		x := &r.Suppressed[i]
		out := s.result(r.Document, place, &x.Finding)
		out.BaselineState = state
		switch x.By {
		case ByBaseline, ByChange:
			out.BaselineState = "unchanged"
		case ByComment:
			out.Suppressions = []sarifSuppression{{"inSource", "accepted", x.Reason}}
		default:
			out.Suppressions = []sarifSuppression{{"external", "accepted", x.Reason}}
		}
		s.run.Results = append(s.run.Results, out)
	}
}

func (s *SARIF) result(d *lint.Document, place sarifArtifactLocation, f *lint.Finding) sarifResult {
	s.equal[place.URI+f.Fingerprint]++
	out := sarifResult{
		RuleID: f.Rule.Name, RuleIndex: s.rule(f.Rule), Level: sarifLevels[f.Severity], Message: sarifMessage{Text: f.Message},
		Locations: []sarifLocation{{PhysicalLocation: sarifPhysical{place, sarifSpan(d, f.Span, true)}}},
		PartialFingerprints: map[string]string{
			"artlint/v1":              f.Fingerprint,
			"primaryLocationLineHash": fmt.Sprintf("%s:%d", f.Fingerprint, s.equal[place.URI+f.Fingerprint]), // GitHub would hash the line, which may be a whole paragraph
		},
		Rank: float64(int(f.Confidence*1000+0.5)) / 10,
	}
	if f.Path != "" {
		out.Locations[0].LogicalLocations = []sarifLogical{{f.Path}}
	}
	for i, x := range f.Related {
		out.RelatedLocations = append(out.RelatedLocations, sarifLocation{
			ID: i + 1, PhysicalLocation: sarifPhysical{place, sarifSpan(d, x.Span, false)}, Message: &sarifMessage{Text: x.Message},
		})
	}
	for _, x := range f.Fixes {
		change := sarifArtifactChange{ArtifactLocation: place}
		for _, e := range x.Edits {
			change.Replacements = append(change.Replacements, sarifReplacement{*sarifSpan(d, e.Span, false), sarifContent{e.New}})
		}
		if len(change.Replacements) > 0 {
			out.Fixes = append(out.Fixes, sarifFix{sarifMessage{Text: x.Message + " (" + x.Applicability.String() + ")"}, []sarifArtifactChange{change}})
		}
	}
	return out
}

var sarifLevels = [...]string{lint.Info: "note", lint.Warning: "warning", lint.Error: "error"}

// rule is the index of r among the driver's rules.
func (s *SARIF) rule(r *lint.Rule) int {
	if i, ok := s.rules[r]; ok {
		return i
	}
	driver := &s.run.Tool.Driver
	s.rules[r] = len(driver.Rules)
	doc := strings.TrimSpace(r.Doc)
	what, _, _ := strings.Cut(doc, "\n\n")
	driver.Rules = append(driver.Rules, sarifRule{
		ID: r.Name, ShortDescription: sarifMessage{Text: r.Title + "."}, FullDescription: sarifMessage{Text: oneLine(what)},
		Help:                 sarifMessage{Text: doc, Markdown: unwrap(doc)},
		DefaultConfiguration: sarifConfiguration{sarifLevels[r.Severity]},
		Properties:           sarifTags{[]string{r.Family, string(r.Issue)}},
	})
	return s.rules[r]
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// unwrap joins the lines of paragraphs: GitHub shows line breaks in a rule's help as such.
func unwrap(markdown string) string {
	paragraphs := strings.Split(markdown, "\n\n")
	for i, p := range paragraphs {
		paragraphs[i] = oneLine(p)
	}
	return strings.Join(paragraphs, "\n\n")
}

func sarifSpan(d *lint.Document, s lint.Span, snippet bool) *sarifRegion {
	start, end := d.Lines().Position(s.Start), d.Lines().Position(s.End)
	out := &sarifRegion{StartLine: start.Line, StartColumn: start.Column, EndLine: end.Line, EndColumn: end.Column}
	if snippet {
		out.Snippet = &sarifContent{d.Source[s.Start:s.End]}
	}
	return out
}

// Close implements [Reporter].
func (s *SARIF) Close() error {
	w := bufio.NewWriter(s.w)
	encoder := newEncoder(w)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(sarifLog{sarifSchema, "2.1.0", []sarifRun{s.run}}); err != nil {
		return err
	}
	return w.Flush()
}
