package user

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
)

// flags are the facts about a sentence that “where” may ask for.
var flags = map[string]lint.Marks{
	"starts-lower":    lint.StartsLower,
	"starts-quoted":   lint.StartsQuoted,
	"ends-quoted":     lint.EndsQuoted,
	"full-stop":       lint.PlainStop,
	"other-stop":      lint.OtherStop,
	"paragraph-first": lint.BlockFirst,
	"paragraph-final": lint.BlockLast,
	"with-quote":      lint.WithQuote,
	"with-digit":      lint.WithDigit,
	"with-speech":     lint.WithSpeech,
	"with-bracket":    lint.WithBracket,
	"first-person":    lint.WithFirst,
}

var blockKinds = map[string]lint.Kind{
	"paragraph": lint.Paragraph, "heading": lint.Heading, "caption": lint.Caption, "quote": lint.BlockQuote,
	"list-item": lint.ListItem, "cue": lint.Cue, "field": lint.Field,
}

// read reads the “where” of a rule.
func (w *where) read(n *yaml.Node) error {
	const manyWords = 1000
	return object(n, fields{
		"block":      each(oneOf(blockKinds, func(k lint.Kind) { w.kinds |= 1 << k })),
		"is":         each(oneOf(flags, func(m lint.Marks) { w.all |= m })),
		"is-not":     each(oneOf(flags, func(m lint.Marks) { w.none |= m })),
		"min-words":  number(&w.minWords, manyWords),
		"max-words":  number(&w.maxWords, manyWords),
		"host-words": number(&w.hostWords, manyWords),
		"quotation":  oneOf(map[string]quotation{"anywhere": anywhere, "outside": outside, "inside": inside}, func(q quotation) { w.quotation = q }),
		"whole":      truth(&w.whole),
		"start":      truth(&w.start),
	})
}

// readFix reads the “replace” of a rule: a text, or a text with its applicability.
func (m *matcher) readFix(n *yaml.Node) error {
	m.fix = &fix{applicability: lint.Suggested}
	if n.Kind == yaml.ScalarNode {
		m.fix.text = n.Value
		return nil
	}
	return object(n, fields{
		"text":          text(&m.fix.text),
		"message":       text(&m.fix.message),
		"applicability": oneOf(applicabilities, func(a lint.Applicability) { m.fix.applicability = a }),
		"sentence":      truth(&m.fix.sentence),
	})
}

// patterns reads one or several patterns: a text is a phrase, a list is a sequence of elements.
func (l *loader) patterns(out *[]pattern) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		alternatives := []*yaml.Node{n}
		if n.Kind == yaml.SequenceNode && !hasElement(n) {
			alternatives = n.Content
		}
		for _, alternative := range alternatives {
			p, err := l.pattern(alternative)
			if err != nil {
				return err
			}
			*out = append(*out, p)
		}
		return nil
	}
}

// hasElement reports whether the list is itself one sequence of elements.
func hasElement(n *yaml.Node) bool {
	for _, item := range n.Content {
		if item.Kind == yaml.MappingNode {
			return true
		}
	}
	return false
}

func (l *loader) pattern(n *yaml.Node) (pattern, error) {
	var p pattern
	items := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		items = n.Content
	}
	for _, item := range items {
		elements, err := l.elements(item)
		if err != nil {
			return p, err
		}
		p.elements = append(p.elements, elements...)
	}
	p.seal()
	required := false
	for i := range p.elements {
		required = required || !p.elements[i].optional
		p.tags = p.tags || p.elements[i].tags != nil
	}
	if !required {
		return p, errAt(n, "a pattern needs an element that is not optional")
	}
	if len(p.elements) >= maxStates {
		return p, errAt(n, "the pattern has %d elements; at most %d are allowed", len(p.elements), maxStates-1)
	}
	return p, nil
}

// elements reads an item of a pattern: words of a phrase (“a|b” for either), or one element.
func (l *loader) elements(n *yaml.Node) ([]element, error) {
	if n.Kind == yaml.ScalarNode {
		var out []element
		for _, w := range strings.Fields(strings.ToLower(n.Value)) {
			e := element{words: map[string]bool{}}
			for _, alternative := range strings.Split(w, "|") {
				e.words[alternative] = true
			}
			out = append(out, e)
		}
		if out == nil {
			return nil, errAt(n, "the phrase is empty")
		}
		return out, nil
	}
	var e element
	repeat := 1
	err := object(n, fields{
		"word":     words(&e.words),
		"lemma":    words(&e.lemmas),
		"list":     l.list(&e),
		"tag":      each(readTag(&e)),
		"is":       each(oneOf(shapes, func(s lint.Shape) { e.shape |= s })),
		"class":    each(oneOf(classes, func(c lint.Class) { e.class |= c })),
		"kind":     each(oneOf(tokenKinds, func(k lint.TokenKind) { e.kinds |= 1 << k })),
		"not":      truth(&e.not),
		"optional": truth(&e.optional),
		"times":    number(&repeat, maxStates-1),
	})
	if err != nil {
		return nil, err
	}
	out := []element{e}
	for e.optional = true; len(out) < repeat; {
		out = append(out, e)
	}
	return out, nil
}

func (l *loader) list(e *element) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		set, ok := l.lists[n.Value]
		if !ok {
			return errAt(n, "there is no list %q; lists are declared under “lists”, before the rules", n.Value)
		}
		if e.words == nil {
			e.words = map[string]bool{}
		}
		for w := range set {
			e.words[w] = true
		}
		return nil
	}
}

func readTag(e *element) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		t, ok := tag.Parse(n.Value)
		if !ok {
			return errAt(n, "unknown part-of-speech tag %q; Penn tags such as NN, VBD, JJ are known", n.Value)
		}
		if e.tags == nil {
			e.tags = map[tag.Tag]bool{}
		}
		e.tags[t] = true
		return nil
	}
}
