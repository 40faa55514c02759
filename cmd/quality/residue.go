package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/artlint/artlint/cmd/internal/jsonl"
	"github.com/artlint/artlint/lint"
)

// untranslated compares the findings of the rules that look for words of another
// language with the words that a translator is known to have left as they were.
func untranslated(l *lab, s *section) error {
	rows, err := jsonl.Read[segmentRow](l.path("data/mt-apertium-residue/residue.jsonl"))
	if err != nil {
		return err
	}
	docs := documents(keepCategory(rows, "untranslated"))
	found := parallel(docs, func(m marked) []lint.Finding { return l.check(m.text) })
	var precise, recalled overlaps
	for i := range docs {
		m := &docs[i]
		var places []lint.Span
		for j := range found[i] {
			f := &found[i][j]
			if !slices.Contains(foreign, f.Rule.Name) {
				continue
			}
			places = append(places, f.Span)
			precise.all++
			if m.hit(f.Span) {
				precise.hit++
			} else if l.verbose {
				s.Details = append(s.Details, "outside "+f.Rule.Name+": "+context(m.text, f.Span))
			}
		}
		for _, e := range m.errors {
			recalled.all++
			if slices.ContainsFunc(places, e.Overlaps) {
				recalled.hit++
			} else if l.verbose {
				s.Details = append(s.Details, "missed: "+context(m.text, e))
			}
		}
	}
	s.Rows = append(s.Rows, row{"untranslated words", []figure{
		share("precision", precise.hit, precise.all), share("recall", recalled.hit, recalled.all),
	}})
	return nil
}

// foreign are the rules that look for another language.
var foreign = []string{"untranslated-word", "untranslated-line", "source-script-residue"}

func keepCategory(rows []segmentRow, category string) []segmentRow {
	out := slices.Clone(rows)
	for i := range out {
		out[i].Spans = slices.DeleteFunc(slices.Clone(out[i].Spans), func(h humanSpan) bool { return h.category != category })
	}
	return out
}

// visible are the kinds of damage that the rules are made for, by what is damaged;
// the others change the meaning and leave good English.
var visible = map[string][]string{
	"repetition":  {"minor_id1_repeat2", "minor_id2_repeat4"},
	"residue":     {"critical_id4_codemix"},
	"punctuation": {"minor_id28_final_punc_removed", "minor_id29_punc_addition", "minor_id30_tokenized", "minor_id31_full_lower", "minor_id32_first_lower"},
}

// damage compares the findings in damaged translations with those in the same
// translations undamaged: recall is the share of damaged ones with a finding that
// the good one does not have; precision, the share of these among them and the
// good ones with any.
func damage(l *lab, s *section) error {
	rows, err := jsonl.Read[struct{ Pert, Clean, MT string }](l.path("data/mt-demetr/demetr.jsonl"))
	if err != nil {
		return err
	}
	var damaged, good []string
	for _, r := range rows {
		damaged, good = append(damaged, r.MT), append(good, r.Clean)
	}
	inDamaged, inGood := l.checkAll(damaged), l.checkAll(good)
	kinds := map[string]*overlaps{}
	var alarms overlaps
	for i := range rows {
		k := kinds[rows[i].Pert]
		if k == nil {
			k = new(overlaps)
			kinds[rows[i].Pert] = k
		}
		k.all++
		alarms.all++
		if len(inGood[i]) > 0 {
			alarms.hit++
			if l.verbose {
				s.Details = append(s.Details, "alarm "+inGood[i][0].Rule.Name+": "+context(good[i], inGood[i][0].Span))
			}
		}
		if gained(inGood[i], inDamaged[i]) {
			k.hit++
		}
	}
	s.Rows = append(s.Rows, row{"undamaged", []figure{share("alarms", alarms.hit, alarms.all)}})
	for _, family := range slices.Sorted(maps.Keys(visible)) {
		var found overlaps
		for _, name := range visible[family] {
			if k := kinds[name]; k != nil {
				found.hit += k.hit
				found.all += k.all
			}
		}
		wrong := alarms.hit * found.all / max(1, alarms.all) // as many good ones, and their alarms
		s.Rows = append(s.Rows, row{family, []figure{share("recall", found.hit, found.all), share("precision", found.hit, found.hit+wrong)}})
	}
	for _, name := range slices.SortedFunc(maps.Keys(kinds), func(a, b string) int {
		return cmp.Or(cmp.Compare(kinds[b].hit, kinds[a].hit), cmp.Compare(a, b))
	}) {
		s.Rows = append(s.Rows, row{"  " + name, []figure{share("found", kinds[name].hit, kinds[name].all)}})
	}
	return nil
}

// gained reports whether b has more findings of some rule than a.
func gained(a, b []lint.Finding) bool {
	counts := map[string]int{}
	for i := range a {
		counts[a[i].Rule.Name]--
	}
	for i := range b {
		counts[b[i].Rule.Name]++
		if counts[b[i].Rule.Name] > 0 {
			return true
		}
	}
	return false
}

// loops compares the findings of the repetition rules with segments that people said repeat themselves.
func loops(l *lab, s *section) error {
	rows, err := jsonl.Read[struct {
		MT          string
		Repetitions int
	}](l.path("data/mt-hallucination-deen/deen.jsonl"))
	if err != nil {
		return err
	}
	texts := make([]string, len(rows))
	for i := range rows {
		texts[i] = rows[i].MT
	}
	var precise, recalled overlaps
	for i, found := range l.checkAll(texts) {
		at := slices.IndexFunc(found, func(f lint.Finding) bool { return slices.Contains(repetition, f.Rule.Name) })
		loops := rows[i].Repetitions > 0
		if at >= 0 {
			precise.all++
			if loops {
				precise.hit++
			} else if l.verbose {
				s.Details = append(s.Details, "outside "+found[at].Rule.Name+": "+context(texts[i], found[at].Span))
			}
		}
		if loops {
			recalled.all++
			if at >= 0 {
				recalled.hit++
			} else if l.verbose {
				s.Details = append(s.Details, "missed: "+oneLine(texts[i]))
			}
		}
	}
	s.Rows = append(s.Rows, row{"segments that loop", []figure{
		share("precision", precise.hit, precise.all), share("recall", recalled.hit, recalled.all), count("segments", len(rows)),
	}})
	return nil
}

// repetition are the rules that look for it.
var repetition = []string{"repetition-loop", "duplicate-phrase", "duplicate-line"}
