package rules

import (
	_ "embed"
	"encoding/json"
	"sync"

	"github.com/artlint/artlint/lint"
)

//go:embed weights.json
var weightsFile []byte

// Weights are the fitted numbers of the pooling, from weights.json, read once.
var Weights = sync.OnceValue(func() lint.Weights {
	var w lint.Weights
	if err := json.Unmarshal(weightsFile, &w); err != nil {
		panic("rules/weights.json: " + err.Error()) // embedded: a broken build
	}
	return w
})
