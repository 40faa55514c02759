package severed

import "math"

// A doubt is what the model of boundaries does not know and what speaks against its answer.
type doubt struct {
	holds bool
	worth float64 // log-odds
}

// doubted is z, the log-odds of an answer, less the doubts that hold.
func doubted(z float64, doubts ...doubt) float64 {
	for _, d := range doubts {
		if d.holds {
			z -= d.worth
		}
	}
	return z
}

// logistic is the confidence in an answer of log-odds z: one half at even, and the surer the steeper the slope.
func logistic(z, slope, even float64) float64 { return 1 / (1 + math.Exp(-slope*(z-even))) }
