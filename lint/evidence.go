package lint

import (
	"math"
	"slices"
)

// Weights are the numbers of the pooling, fitted on annotated and clean copy.
//
// The pooled confidence p of a finding with local confidence c is
//
//	logit p = logit c + Rules[rule] + Pool·min(e, Cap) − Alone·[e = 0]
//
// where e, its support, is the evidence of the other rules in the document: of
// each the strongest finding counts, its local confidence above one half scaled to
// 0…1; its own rule counts where it has a clearly stronger finding. So a certain
// artifact makes the weaker signs beside it more credible, but a habit of the writer
// that one rule takes for an artifact does not prove itself by being repeated.
type Weights struct {
	Rules map[string]float64 // by rule name: how much its findings are to be trusted beyond what it says
	Pool  float64
	Cap   float64
	Alone float64
}

// clearly is by how much a finding's evidence must be surpassed for another of the
// same rule to support it.
const clearly = 0.2

// NoSupport is the support below which a finding stands alone.
const NoSupport = 0.05

// pool turns the local confidences of found into pooled ones; elsewhere is the evidence beside them.
func (w *Weights) pool(found []Finding, elsewhere float64) {
	for i, e := range Support(found, elsewhere) {
		f := &found[i]
		x := logit(f.Confidence) + w.Rules[f.Rule.Name] + w.Pool*min(e, w.Cap)
		if e < NoSupport {
			x -= w.Alone
		}
		f.Confidence = 1 / (1 + math.Exp(-x))
	}
}

// Support is for each of the findings in one document, with local confidences, the
// evidence of the others; elsewhere is added to each.
func Support(found []Finding, elsewhere float64) []float64 {
	strongest := byRule(found)
	total := elsewhere
	for _, e := range strongest {
		total += e.evidence
	}
	out := make([]float64, len(found))
	for i := range found {
		own := strongest[slices.IndexFunc(strongest, isOf(found[i].Rule))].evidence
		if own > evidence(found[i].Confidence, found[i].Severity)+clearly {
			own = 0 // a certain case of the same kind speaks for a weaker one
		}
		out[i] = max(0, total-own)
	}
	return out
}

// Evidence is what found says about the rest of its document, as Options.Evidence takes it.
func Evidence(found []Finding) float64 {
	total := 0.0
	for _, e := range byRule(found) {
		total += e.evidence
	}
	return total
}

// ruleEvidence is the strongest evidence that a rule has found.
type ruleEvidence struct {
	rule     *Rule
	evidence float64
}

func isOf(r *Rule) func(ruleEvidence) bool {
	return func(e ruleEvidence) bool { return e.rule == r }
}

// byRule gives each rule's strongest evidence, in the order in which the rules come.
func byRule(found []Finding) []ruleEvidence {
	var out []ruleEvidence
	for i := range found {
		e := evidence(found[i].Confidence, found[i].Severity)
		if k := slices.IndexFunc(out, isOf(found[i].Rule)); k >= 0 {
			out[k].evidence = max(out[k].evidence, e)
		} else {
			out = append(out, ruleEvidence{found[i].Rule, e})
		}
	}
	return out
}

// evidence is what a finding says about the rest of its document: nothing at a
// confidence of one half or for a matter of style, one when it is certain.
func evidence(confidence float64, s Severity) float64 {
	if s == Info {
		return 0
	}
	return max(0, 2*confidence-1)
}

func logit(p float64) float64 {
	p = min(max(p, 1e-6), 1-1e-6)
	return math.Log(p / (1 - p))
}
