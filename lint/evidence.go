package lint

import "math"

// Weights are the numbers of the pooling, fitted on annotated and clean copy.
//
// The pooled confidence p of a finding with local confidence c is
//
//	logit p = logit c + Rules[rule] + Pool·min(e, Cap) − Alone·[e = 0]
//
// where e is the evidence of the document's other findings: the sum of their
// local confidences above one half, scaled to 0…1, so that a certain artifact
// makes the weaker signs beside it more credible.
type Weights struct {
	Rules map[string]float64 // by rule name: how much its findings are to be trusted beyond what it says
	Pool  float64
	Cap   float64
	Alone float64
}

// pool turns the local confidences of found into pooled ones; total is the evidence from elsewhere.
func (w *Weights) pool(found []Finding, total float64) {
	for i := range found {
		total += evidence(found[i].Confidence, found[i].Severity)
	}
	for i := range found {
		f := &found[i]
		e := max(0, total-evidence(f.Confidence, f.Severity))
		x := logit(f.Confidence) + w.Rules[f.Rule.Name] + w.Pool*min(e, w.Cap)
		if e < 0.05 {
			x -= w.Alone
		}
		f.Confidence = 1 / (1 + math.Exp(-x))
	}
}

// Evidence is what found says about the rest of its document, as Options.Evidence takes it.
func Evidence(found []Finding) float64 {
	total := 0.0
	for i := range found {
		total += evidence(found[i].Confidence, found[i].Severity)
	}
	return total
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
