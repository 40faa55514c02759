package lint

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strconv"
)

// Severity says how sure we are that a finding is an artifact and how much it hurts.
type Severity uint8

// The severities, the weakest first.
const (
	Info Severity = iota + 1
	Warning
	Error
)

var severityNames = [...]string{Info: "info", Warning: "warning", Error: "error"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if n == name && i > 0 {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: use error, warning or info", name)
}

// MarshalText writes the name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the name.
func (s *Severity) UnmarshalText(name []byte) error {
	v, err := ParseSeverity(string(name))
	*s = v
	return err
}

// Applicability says how sure we are that a repair is right.
type Applicability uint8

// The applicabilities, the least sure first.
const (
	Manual    Applicability = iota // shown only
	Suggested                      // an editor accepts it
	Safe                           // residue goes, meaning cannot change
)

var applicabilityNames = [...]string{"manual", "suggested", "safe"}

func (a Applicability) String() string { return applicabilityNames[a] }

// ParseApplicability reads an applicability's name.
func ParseApplicability(name string) (Applicability, error) {
	for i, n := range applicabilityNames {
		if n == name {
			return Applicability(i), nil
		}
	}
	return 0, fmt.Errorf("unknown applicability %q: use safe, suggested or manual", name)
}

// MarshalJSON writes the name.
func (a Applicability) MarshalJSON() ([]byte, error) { return json.Marshal(a.String()) }

// UnmarshalJSON reads the name.
func (a *Applicability) UnmarshalJSON(b []byte) error {
	var name string
	if err := json.Unmarshal(b, &name); err != nil {
		return err
	}
	v, err := ParseApplicability(name)
	*a = v
	return err
}

// Edit replaces the bytes of Span by New.
type Edit struct {
	Span
	New string
}

// Fix is a repair: all of its edits or none. Edits are sorted and do not overlap.
type Fix struct {
	Message       string
	Applicability Applicability
	Edits         []Edit
	// Prose are the edits in Document.Text, as a rule gave them: what becomes of the
	// article as it reads. The engine fills them.
	Prose []Edit
}

// Related is another place that explains a finding.
type Related struct {
	Span
	Message string
}

// Finding is an artifact in a document. A rule gives spans in Document.Text; what
// the engine returns has them in Document.Source.
type Finding struct {
	Rule       *Rule
	Span       Span
	Prose      Span   // the place in Document.Text; the engine fills it
	Block      int    // index into Document.Blocks
	Path       string // of the block inside a structured document, see [Block]; filled in by the engine
	Message    string
	Severity   Severity
	Confidence float64 // in (0,1): local when a rule gives it, pooled when the engine returns it
	Fixes      []Fix   // alternatives, the best first
	Related    []Related
	// Fingerprint survives moves of lines and edits elsewhere; unique within a document.
	Fingerprint string
}

// BestFix is the first repair, nil where there is none.
func (f *Finding) BestFix() *Fix {
	if len(f.Fixes) == 0 {
		return nil
	}
	return &f.Fixes[0]
}

// fingerprint hashes the rule, the marked text and a little context; seen counts equal ones.
func fingerprint(d *Document, f *Finding, seen map[string]int) string {
	const context = 16
	h := fnv.New64a()
	write := func(s string) { _, _ = h.Write([]byte(s)); _, _ = h.Write([]byte{0}) }
	write("artlint/v1")
	write(f.Rule.Name)
	block := d.Blocks[f.Block].Span
	write(d.Text[max(block.Start, min(f.Span.Start, f.Span.Start-context)):f.Span.Start])
	write(d.Slice(f.Span))
	write(d.Text[f.Span.End:max(f.Span.End, min(block.End, f.Span.End+context))])
	key := strconv.FormatUint(h.Sum64(), 16)
	seen[key]++
	if n := seen[key]; n > 1 {
		write(strconv.Itoa(n))
		key = strconv.FormatUint(h.Sum64(), 16)
	}
	return key
}
