package main

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

var spanSets = []string{
	"data/mt-mqm-google/ted_zhen_cat.jsonl", "data/mt-qe23-spans/train_news21_zhen.jsonl",
	"data/mt-qe23-spans/dev_qe22_zhen.jsonl", "data/mt-bio-mqm/bio.jsonl",
}

// segmentRow is a translated segment that a person has marked errors in.
type segmentRow struct {
	System, Doc, Path, Seg, MT string
	Spans                      []humanSpan
}

// humanSpan is a marked error, in code points: [start, end, severity, category].
type humanSpan struct {
	start, end int
	category   string
}

// UnmarshalJSON implements [json.Unmarshaler].
func (h *humanSpan) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&h.start, &h.end, new(string), &h.category})
}

// marked is a document of translated segments with the places of human errors in bytes.
type marked struct {
	text   string
	errors []lint.Span
}

func (m *marked) hit(s lint.Span) bool {
	return slices.ContainsFunc(m.errors, func(e lint.Span) bool { return e.Overlaps(s) })
}

// documents joins the segments of each system and document to paragraphs, as they
// stood; a segment that several people have marked stands once with all of their marks.
func documents(rows []segmentRow) []marked {
	type key struct{ system, doc string }
	bySegment := map[key]map[string][]segmentRow{}
	var order []key
	segments := map[key][]string{}
	for _, r := range rows {
		if strings.HasPrefix(strings.ToLower(r.System), "ref") {
			continue // a human translation among the systems
		}
		k := key{r.System, r.Doc + r.Path}
		if bySegment[k] == nil {
			bySegment[k] = map[string][]segmentRow{}
			order = append(order, k)
		}
		segment := r.Seg + " " + r.MT
		if bySegment[k][segment] == nil {
			segments[k] = append(segments[k], segment)
		}
		bySegment[k][segment] = append(bySegment[k][segment], r)
	}
	var out []marked
	for _, k := range order {
		var m marked
		for _, seg := range segments[k] {
			same := bySegment[k][seg]
			for _, r := range same {
				m.errors = append(m.errors, byteSpans(r.MT, r.Spans, len(m.text))...)
			}
			m.text += same[0].MT + "\n\n"
		}
		out = append(out, m)
	}
	return out
}

// byteSpans converts spans in code points of text to bytes, base being where text begins.
func byteSpans(text string, spans []humanSpan, base int) []lint.Span {
	var out []lint.Span
	for _, h := range spans {
		start := runeOffset(text, h.start)
		out = append(out, lint.Span{Start: base + start, End: base + max(start, runeOffset(text, h.end))})
	}
	return out
}

// runeOffset is the byte offset of the n-th code point.
func runeOffset(s string, n int) int {
	offset := 0
	for ; n > 0 && offset < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[offset:])
		offset += size
	}
	return offset
}

// overlaps counts findings and those that overlap a human span.
type overlaps struct{ hit, all int }

func spans(l *lab, s *section) error {
	return eachSet(l, s, spanSets, func(s *section, name string, rows []segmentRow) error {
		l.spanSet(s, name, documents(rows))
		return nil
	})
}

func (l *lab) spanSet(s *section, name string, docs []marked) {
	found := parallel(docs, func(m marked) []lint.Finding { return l.check(m.text) })
	var total overlaps
	rules := map[string]*overlaps{}
	var chance overlaps
	for i := range docs {
		m := &docs[i]
		hit, all := wordsHit(m)
		chance.hit += hit
		chance.all += all
		for j := range found[i] {
			f := &found[i][j]
			if f.Severity == lint.Info {
				continue
			}
			if rules[f.Rule.Name] == nil {
				rules[f.Rule.Name] = new(overlaps)
			}
			total.all++
			rules[f.Rule.Name].all++
			verdict := "outside"
			if m.hit(f.Span) {
				total.hit++
				rules[f.Rule.Name].hit++
				verdict = "inside"
			}
			if l.verbose {
				s.Details = append(s.Details, verdict+" "+f.Rule.Name+": "+context(m.text, f.Span))
			}
		}
	}
	s.Rows = append(s.Rows, row{name, []figure{
		share("overlap", total.hit, total.all), share("a word by chance", chance.hit, chance.all), lift(total, chance).least(3),
		rate("errors and warnings", total.all, chance.all),
	}})
	for _, rule := range slices.SortedFunc(maps.Keys(rules), func(a, b string) int {
		return cmp.Or(cmp.Compare(rules[b].all, rules[a].all), cmp.Compare(a, b))
	}) {
		s.Rows = append(s.Rows, row{"  " + rule, []figure{share("overlap", rules[rule].hit, rules[rule].all), lift(*rules[rule], chance)}})
	}
}

// lift is how many times more often than a random word something overlaps a human span.
func lift(o, chance overlaps) figure {
	return figure{Name: "lift", Value: number(float64(o.hit) / float64(o.all) / (float64(chance.hit) / float64(chance.all)))}
}

// wordsHit counts the words of m that overlap a human span, and all.
func wordsHit(m *marked) (hit, all int) {
	for i := 0; i < len(m.text); {
		if m.text[i] == ' ' || m.text[i] == '\n' {
			i++
			continue
		}
		end := i
		for end < len(m.text) && m.text[end] != ' ' && m.text[end] != '\n' {
			end++
		}
		all++
		if m.hit(lint.Span{Start: i, End: end}) {
			hit++
		}
		i = end
	}
	return hit, all
}
