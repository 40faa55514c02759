package main

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint/nearest"
)

var postEditSets = []string{"data/mt-mlqe-pe/dev.jsonl", "data/mt-edinpe/edinpe.jsonl"}

// postEdited is a tokenised translation and what people made of it.
type postEdited struct {
	MT string
	PE oneOrMore
}

// oneOrMore is a string or a list of strings.
type oneOrMore []string

// UnmarshalJSON implements [json.Unmarshaler].
func (o *oneOrMore) UnmarshalJSON(data []byte) error {
	var one string
	if err := json.Unmarshal(data, &one); err == nil {
		*o = oneOrMore{one}
		return nil
	}
	var more []string
	err := json.Unmarshal(data, &more)
	*o = more
	return err
}

// distance is the number of words and marks to insert, delete or replace to come
// from text to the nearest post-edit: the edits of TER (Snover et al. 2006)
// without its shifts. White space does not count.
func (p *postEdited) distance(text string) int {
	got := pieces(text)
	best := -1
	for _, pe := range p.PE {
		if d := nearest.Distance(got, pieces(detokenise(pe))); best < 0 || d < best {
			best = d
		}
	}
	return max(best, 0)
}

// pieces are the words and marks of text.
func pieces(text string) []string {
	d := analyse(text)
	out := make([]string, len(d.Tokens))
	for i := range d.Tokens {
		out[i] = d.Word(&d.Tokens[i])
	}
	return out
}

var (
	unescape  = strings.NewReplacer("&apos;", "'", "&quot;", `"`, "&amp;", "&", "&lt;", "<", "&gt;", ">", "&#124;", "|", "&#91;", "[", "&#93;", "]", " @-@ ", "-")
	gluedLeft = map[string]bool{
		".": true, ",": true, ";": true, ":": true, "!": true, "?": true, ")": true, "]": true, "}": true, "%": true, "...": true, "”": true,
		"'s": true, "n't": true, "'t": true, "'re": true, "'ve": true, "'ll": true, "'d": true, "'m": true, "’s": true, "’": true, "''": true, "°": true,
	}
	gluedRight = map[string]bool{"(": true, "[": true, "{": true, "$": true, "£": true, "€": true, "“": true, "``": true, "#": true}
)

// detokenise joins the tokens of a line as they are written: marks at their words, straight quotation marks in turn.
func detokenise(line string) string {
	var b strings.Builder
	glue, inside := true, false
	for _, t := range strings.Fields(unescape.Replace(line)) {
		left, right := gluedLeft[t], gluedRight[t]
		if t == `"` {
			left, right = inside, !inside
			inside = !inside
		}
		if !glue && !left {
			b.WriteByte(' ')
		}
		b.WriteString(t)
		glue = right
	}
	return b.String()
}

// moves counts safe edits, and those that move away from the post-edit, stay as near, or come nearer.
type moves struct{ all, away, nearer int }

func postEdits(l *lab, s *section) error {
	return eachSet(l, s, postEditSets, l.postEditSet)
}

func (l *lab) postEditSet(s *section, name string, rows []postEdited) error {
	texts := make([]string, len(rows))
	for i := range rows {
		texts[i] = detokenise(rows[i].MT)
	}
	var total moves
	rules := map[string]*moves{}
	for i, found := range l.checkAll(texts) {
		for j := range found {
			f := &found[j]
			if !isSafe(f) {
				continue
			}
			m := rules[f.Rule.Name]
			if m == nil {
				m = new(moves)
				rules[f.Rule.Name] = m
			}
			after, err := fixes.Apply(texts[i], f.BestFix().Edits)
			if err != nil {
				return err
			}
			step := rows[i].distance(after) - rows[i].distance(texts[i])
			m.add(step)
			total.add(step)
			if l.verbose && step > 0 {
				s.Details = append(s.Details, f.Rule.Name+" moves away: "+context(texts[i], f.Span)+" → "+oneLine(rows[i].PE[0]))
			}
		}
	}
	s.Rows = append(s.Rows, row{name, append(total.figures(95), count("segments", len(rows)))})
	for _, rule := range slices.SortedFunc(maps.Keys(rules), func(a, b string) int {
		return cmp.Or(cmp.Compare(rules[b].all, rules[a].all), cmp.Compare(a, b))
	}) {
		s.Rows = append(s.Rows, row{"  " + rule, rules[rule].figures(0)})
	}
	return nil
}

func (m *moves) add(step int) {
	m.all++
	switch {
	case step > 0:
		m.away++
	case step < 0:
		m.nearer++
	}
}

func (m *moves) figures(aim float64) []figure {
	kept := share("not away", m.all-m.away, m.all)
	if aim > 0 {
		kept = kept.least(aim)
	}
	return []figure{kept, share("nearer", m.nearer, m.all)}
}
