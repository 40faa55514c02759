package lint

import (
	"math"
	"slices"
)

// Weights are the numbers of the pooling, fitted on annotated and clean copy.
//
// The pooled confidence p of a finding with local confidence c is
//
//	logit p = logit c + Rules[rule] + Pool·min(e, Cap) − Alone·max(0, 1 − e)
//
// where e, its support, is the evidence of the other rules on the same pages of the
// document: of each the strongest finding counts, its local confidence above one half
// scaled to 0…1; its own rule counts where it has a clearly stronger finding. So a
// certain artifact makes the weaker signs beside it more credible, but a habit of the
// writer that one rule takes for an artifact does not prove itself by being repeated,
// and a long document does not become suspect by its length.
type Weights struct {
	Rules map[string]float64 // by rule name: how much its findings are to be trusted beyond what it says
	Pool  float64
	Cap   float64
	Alone float64
}

// clearly is by how much a finding's evidence must be surpassed for another of the
// same rule to support it.
const clearly = 0.2

// pool turns the local confidences of found into pooled ones; elsewhere is the evidence beside them.
func (w *Weights) pool(found []Finding, elsewhere float64) {
	for i, e := range Support(found, elsewhere) {
		f := &found[i]
		f.Confidence = 1 / (1 + math.Exp(-w.LogOdds(f.Rule.Name, logit(f.Confidence), e)))
	}
}

// LogOdds is the pooled confidence of a finding of a rule, from its local confidence in log-odds and its support.
func (w *Weights) LogOdds(rule string, local, support float64) float64 {
	return local + w.Rules[rule] + w.Pool*min(support, w.Cap) - w.Alone*Loneliness(support)
}

// Loneliness is how far a finding with that support stands alone: from 1, with nothing beside it, to 0.
func Loneliness(support float64) float64 { return max(0, 1-support) }

// page is how many bytes of Text are judged together, with the pages before and behind: an article has one or two.
const page = 8 << 10

// Support is for each of the findings in one document, with local confidences, the
// evidence of the others on its page and the pages beside it; elsewhere is added to each.
func Support(found []Finding, elsewhere float64) []float64 {
	pages := map[int][]ruleEvidence{}
	for i := range found {
		k := found[i].Span.Start / page
		pages[k] = strongest(pages[k], found[i].Rule, evidence(found[i].Confidence, found[i].Severity))
	}
	around := map[int][]ruleEvidence{}
	for k := range pages {
		for _, e := range slices.Concat(pages[k-1], pages[k], pages[k+1]) {
			around[k] = strongest(around[k], e.rule, e.evidence)
		}
	}
	out := make([]float64, len(found))
	for i := range found {
		f := &found[i]
		support := elsewhere
		for _, e := range around[f.Span.Start/page] {
			if e.rule != f.Rule || e.evidence > evidence(f.Confidence, f.Severity)+clearly {
				support += e.evidence
			}
		}
		out[i] = support
	}
	return out
}

// Evidence is what found says about the rest of its document, as Options.Evidence takes it.
func Evidence(found []Finding) float64 {
	var rules []ruleEvidence
	for i := range found {
		rules = strongest(rules, found[i].Rule, evidence(found[i].Confidence, found[i].Severity))
	}
	total := 0.0
	for _, e := range rules {
		total += e.evidence
	}
	return total
}

// ruleEvidence is the strongest evidence that a rule has found.
type ruleEvidence struct {
	rule     *Rule
	evidence float64
}

// strongest enters evidence of rule into list, which holds the strongest of each rule in the order in which they came.
func strongest(list []ruleEvidence, rule *Rule, evidence float64) []ruleEvidence {
	k := slices.IndexFunc(list, func(e ruleEvidence) bool { return e.rule == rule })
	if k < 0 {
		return append(list, ruleEvidence{rule, evidence})
	}
	list[k].evidence = max(list[k].evidence, evidence)
	return list
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
