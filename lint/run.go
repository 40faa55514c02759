package lint

import (
	"slices"
)

// Options say how a document is judged.
type Options struct {
	Weights Weights
	// MinConfidence replaces the thresholds of all severities when it is above zero.
	MinConfidence float64
	Thresholds    Thresholds
	House         House
	// Evidence is known of the document beside what the rules find in it: of what was
	// repaired in it before.
	Evidence float64
}

// Thresholds are the pooled confidences from which findings are shown, by
// severity; zero is the default.
type Thresholds [Error + 1]float64

var thresholds = Thresholds{Info: 0.75, Warning: 0.8, Error: 0.8}

// Run looks at an analysed document with every rule, pools what they found, and
// returns the findings that are worth showing, in order of their places in Source.
func Run(d *Document, rules []*Rule, opts Options) []Finding {
	found := Collect(d, rules, &opts.House)
	opts.Weights.pool(found, opts.Evidence)
	found = slices.DeleteFunc(found, func(f Finding) bool { return f.Confidence < opts.threshold(f.Severity) })
	found = opts.House.protect(d, resolve(found))
	return locate(d, found)
}

// Collect gives all that the rules find in an analysed document, rule by rule, with
// local confidences and spans in Text: what Run pools.
func Collect(d *Document, rules []*Rule, house *House) []Finding {
	p := &Pass{Document: d, House: house}
	for _, r := range rules {
		p.rule = r
		r.Run(p)
	}
	return p.found
}

// Effective are the thresholds in force, by severity.
func (o *Options) Effective() map[Severity]float64 {
	return map[Severity]float64{Info: o.threshold(Info), Warning: o.threshold(Warning), Error: o.threshold(Error)}
}

func (o *Options) threshold(s Severity) float64 {
	if o.MinConfidence > 0 {
		return o.MinConfidence
	}
	if o.Thresholds[s] > 0 {
		return o.Thresholds[s]
	}
	return Threshold(s)
}

// Threshold is the pooled confidence from which a finding of severity s is shown by default.
func Threshold(s Severity) float64 { return thresholds[s] }

// locate translates findings to offsets of Source and gives them their fingerprints.
// A fix that cannot be spelled in the container is dropped, its finding stays.
func locate(d *Document, found []Finding) []Finding {
	seen := make(map[string]int, len(found))
	for i := range found {
		f := &found[i]
		f.Fingerprint = fingerprint(d, f, seen)
		f.Path = d.Blocks[f.Block].Path
		f.Prose = f.Span
		for j := range f.Fixes {
			f.Fixes[j].Prose = slices.Clone(f.Fixes[j].Edits)
		}
		if d.Segments == nil {
			for j := range f.Fixes {
				f.Fixes[j].Edits = d.wholeBlocks(f.Fixes[j].Edits)
			}
			continue
		}
		f.Fixes = d.sourceFixes(f.Fixes)
		for j := range f.Related {
			f.Related[j].Span = d.SourceSpan(f.Related[j].Span)
		}
		f.Span = d.SourceSpan(f.Span)
	}
	return found
}
