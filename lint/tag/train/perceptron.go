package train

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/lint/tag/internal/feature"
	"github.com/artlint/artlint/lint/tag/internal/model"
)

// perceptron is the weights while they are learned.
type perceptron struct {
	lexicon *model.Model // without weights
	index   map[uint64]int32
	rows    [][]cell
	keys    []uint64 // of rows
	updates []int    // of each row
	step    int64    // examples seen
	closed  bool     // no features are added
}

// cell is the weight of a tag in a row. The average over all steps is value - drift/steps (Daumé's form of
// averaging: drift sums each update times the step at which it came).
type cell struct {
	tag   uint8
	value int32
	drift int64
}

func newPerceptron(lexicon *model.Model) *perceptron {
	return &perceptron{lexicon: lexicon, index: map[uint64]int32{}}
}

// epoch learns from each sentence once, in a random order.
func (p *perceptron) epoch(sentences []Sentence, rnd *rand.Rand) {
	for _, i := range rnd.Perm(len(sentences)) {
		p.learn(sentences[i])
	}
}

// learn tags a sentence left to right with the weights so far and corrects them at each mistake. The tags before a
// position are the predicted ones, as they will be when tagging.
func (p *perceptron) learn(s Sentence) {
	words := make([]feature.Word, len(s.Words))
	only := make([]tag.Tag, len(s.Words))
	for i, text := range s.Words {
		words[i].Analyse(text)
		class, single := p.lexicon.Class(words[i].Entry())
		words[i].Class, only[i] = class, tag.Tag(single)
	}
	at := func(i int) *feature.Word {
		if i < 0 || i >= len(words) {
			return &feature.Boundary
		}
		return &words[i]
	}
	casing := feature.CasingOf(s.Words)
	var keys feature.Keys
	var history feature.History
	for i := range words {
		guess := only[i]
		if guess == tag.None {
			win := feature.Window{Prev2: at(i - 2), Prev: at(i - 1), Word: at(i), Next: at(i + 1), Next2: at(i + 2)}
			keys.Extract(&win, casing, history)
			guess = p.best(&keys)
			p.step++
			if guess != s.Tags[i] {
				p.update(&keys, s.Tags[i], guess)
			}
		}
		history.Push(uint8(guess), guess.IsFinite(), guess.OpensClause())
	}
}

func (p *perceptron) best(keys *feature.Keys) tag.Tag {
	var scores [model.Tags]int32
	for _, k := range keys {
		if i, ok := p.index[k]; ok {
			for _, c := range p.rows[i] {
				scores[c.tag] += c.value
			}
		}
	}
	best := tag.NN
	for t := tag.CC; int(t) < tag.Count; t++ {
		if scores[t] > scores[best] {
			best = t
		}
	}
	return best
}

func (p *perceptron) update(keys *feature.Keys, right, wrong tag.Tag) {
	for _, k := range keys {
		i, ok := p.index[k]
		if !ok && p.closed {
			continue
		}
		if !ok {
			i = int32(len(p.rows))
			p.index[k] = i
			p.rows = append(p.rows, nil)
			p.keys = append(p.keys, k)
			p.updates = append(p.updates, 0)
		}
		p.updates[i]++
		p.rows[i] = p.nudge(p.nudge(p.rows[i], uint8(right), 1), uint8(wrong), -1)
	}
}

func (p *perceptron) nudge(row []cell, t uint8, by int32) []cell {
	i := slices.IndexFunc(row, func(c cell) bool { return c.tag == t })
	if i < 0 {
		i = len(row)
		row = append(row, cell{tag: t})
	}
	row[i].value += by
	row[i].drift += int64(by) * p.step
	return row
}

// restart forgets what was learned but for which features are worth having: those that were corrected often enough.
// Learning anew with those alone gives back most of the accuracy that a smaller model costs.
func (p *perceptron) restart(least int) {
	old := *p
	*p = perceptron{lexicon: p.lexicon, index: map[uint64]int32{}, closed: true}
	for i, k := range old.keys {
		if old.updates[i] >= least {
			p.index[k] = int32(len(p.keys))
			p.keys = append(p.keys, k)
			p.rows = append(p.rows, nil)
			p.updates = append(p.updates, 0)
		}
	}
}

// averaged gives the averaged weights times scale, rounded, without those below least.
func (p *perceptron) averaged(scale, least float64) []model.Row {
	var rows []model.Row
	for i, row := range p.rows {
		var weights []model.Weight
		for _, c := range row {
			avg := float64(c.value) - float64(c.drift)/float64(p.step+1)
			value := min(max(int(math.Round(avg*scale)), -model.MaxWeight), model.MaxWeight)
			if value != 0 && math.Abs(avg) >= least {
				weights = append(weights, model.Weight{Tag: c.tag, Value: value})
			}
		}
		if len(weights) > 0 {
			slices.SortFunc(weights, func(a, b model.Weight) int { return cmp.Compare(a.Tag, b.Tag) })
			rows = append(rows, model.Row{Feature: p.keys[i], Weights: weights})
		}
	}
	return rows
}
