package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/nearest"
)

// decode reads the text of a configuration. Every error has its line and column.
func decode(text []byte) (*Config, *yaml.Node, error) {
	var root yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	if err := decoder.Decode(&root); errors.Is(err, io.EOF) {
		return &Config{}, &root, nil
	} else if err != nil {
		return nil, nil, err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, nil, errors.New("there is a second YAML document: put all in one")
	}
	body := root.Content[0]
	c := &Config{}
	if body.Kind == yaml.ScalarNode && body.Tag == "!!null" {
		return c, body, nil
	}
	if err := shape(body, reflect.TypeFor[Config](), field{}); err != nil {
		return nil, nil, err
	}
	if err := body.Decode(c); err != nil {
		return nil, nil, err
	}
	if list := child(body, "accept"); list != nil {
		for i, n := range list.Content {
			c.Accept[i].line, c.Accept[i].column = n.Line, n.Column
		}
	}
	return c, body, nil
}

// field is a key of a mapping and the type of its values.
type field struct {
	name, check, doc string
	enum             []string
	required         bool
	of               reflect.Type
}

// fieldsOf are the keys of a struct, with those of its inlined structs, in their order.
func fieldsOf(t reflect.Type) []field {
	var out []field
	for i := range t.NumField() {
		f := t.Field(i)
		name, option, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		switch {
		case !f.IsExported():
		case option == "inline":
			out = append(out, fieldsOf(f.Type)...)
		default:
			x := field{name: name, check: f.Tag.Get("check"), doc: f.Tag.Get("doc"), required: f.Tag.Get("required") != "", of: f.Type}
			if enum := f.Tag.Get("enum"); enum != "" {
				x.enum = strings.Split(enum, ",")
			}
			if x.check == "formats" {
				x.enum = format.Names()
			}
			out = append(out, x)
		}
	}
	return out
}

// shape checks that n is what type t takes.
func shape(n *yaml.Node, t reflect.Type, f field) error {
	n = resolved(n)
	switch {
	case t.Kind() == reflect.Struct:
		return mapping(n, t)
	case t.Kind() == reflect.Slice:
		if n.Kind != yaml.SequenceNode {
			return wrong(n, "%s takes a list: put each value behind a dash", f.name)
		}
		for _, x := range n.Content {
			if err := shape(x, t.Elem(), f); err != nil {
				return err
			}
		}
		return nil
	case t.Kind() == reflect.Map:
		if n.Kind != yaml.MappingNode {
			return wrong(n, "%s takes a value for each name, as NAME: VALUE", f.name)
		}
		for i := 1; i < len(n.Content); i += 2 {
			if err := scalar(n.Content[i], t.Elem(), f); err != nil {
				return err
			}
		}
		return nil
	}
	return scalar(n, t, f)
}

func mapping(n *yaml.Node, t reflect.Type) error {
	if n.Kind != yaml.MappingNode {
		return wrong(n, "settings are wanted here, as KEY: VALUE")
	}
	fields := fieldsOf(t)
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		at := slices.IndexFunc(fields, func(f field) bool { return f.name == key.Value })
		if at < 0 {
			names := namesOf(fields)
			if q := nearest.Question(key.Value, names); q != "" {
				return wrong(key, "unknown key %q%s", key.Value, q)
			}
			return wrong(key, "unknown key %q: use one of %s", key.Value, strings.Join(names, ", "))
		}
		if seen[key.Value] {
			return wrong(key, "%s stands here twice: put all in one", key.Value)
		}
		seen[key.Value] = true
		if err := shape(n.Content[i+1], fields[at].of, fields[at]); err != nil {
			return err
		}
	}
	for _, f := range fields {
		if f.required && !seen[f.name] {
			return wrong(n, "%s is missing: %s", f.name, f.doc)
		}
	}
	return nil
}

func namesOf(fields []field) []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	return names
}

func scalar(n *yaml.Node, t reflect.Type, f field) error {
	n = resolved(n)
	if n.Kind != yaml.ScalarNode {
		return wrong(n, "%s takes a single value here", f.name)
	}
	switch {
	case len(f.enum) > 0 && !slices.Contains(f.enum, n.Value):
		return wrong(n, "%s %q: use one of %s", f.name, n.Value, strings.Join(f.enum, ", "))
	case t.Kind() == reflect.Float64:
		var v float64
		if err := n.Decode(&v); err != nil || !(v >= 0 && v <= 1) { // also .nan
			return wrong(n, "%s %q: give a number from 0 to 1", f.name, n.Value)
		}
	case t.Kind() == reflect.String && strings.TrimSpace(n.Value) == "":
		return wrong(n, "%s is empty: give it a value or leave it out", f.name)
	case f.check == "pointers":
		if err := format.CheckField(n.Value); err != nil {
			return wrong(n, "%s: %w", f.name, err)
		}
	case f.check == "globs" && !doublestar.ValidatePattern(n.Value):
		return wrong(n, "%s: the glob %q is malformed", f.name, n.Value)
	case f.check == "globs" && path.IsAbs(n.Value):
		return wrong(n, "%s %q: give it from this file's directory on, not from the root", f.name, n.Value)
	}
	return nil
}

// checkRules looks up every text that names rules.
func checkRules(n *yaml.Node, t reflect.Type, all []*lint.Rule) error {
	n = resolved(n)
	if t.Kind() == reflect.Slice && n.Kind == yaml.SequenceNode && t.Elem().Kind() == reflect.Struct {
		for _, x := range n.Content {
			if err := checkRules(x, t.Elem(), all); err != nil {
				return err
			}
		}
	}
	if t.Kind() != reflect.Struct || n.Kind != yaml.MappingNode {
		return nil
	}
	for _, f := range fieldsOf(t) {
		value := child(n, f.name)
		switch {
		case value == nil:
		case f.check != "rules":
			if err := checkRules(value, f.of, all); err != nil {
				return err
			}
		default:
			for _, x := range ruleNodes(value) {
				if err := CheckPattern(all, x.Value); err != nil {
					return wrong(x, "%w", err)
				}
			}
		}
	}
	return nil
}

// ruleNodes are the nodes that name rules: the value, its elements or its keys.
func ruleNodes(n *yaml.Node) []*yaml.Node {
	var out []*yaml.Node
	switch n.Kind {
	case yaml.ScalarNode:
		return []*yaml.Node{n}
	case yaml.SequenceNode:
		return n.Content
	}
	for i := 0; i < len(n.Content); i += 2 {
		out = append(out, n.Content[i])
	}
	return out
}

// child is the value of a key, nil where the key is not there.
func child(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return resolved(n.Content[i+1])
		}
	}
	return nil
}

// resolved is n, or what it is an alias of.
func resolved(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

// placed is an error at a place of the file.
type placed struct {
	line, column int
	err          error
}

func (p *placed) Error() string { return fmt.Sprintf("%d:%d: %v", p.line, p.column, p.err) }
func (p *placed) Unwrap() error { return p.err }

func wrong(n *yaml.Node, message string, args ...any) error {
	return &placed{n.Line, n.Column, fmt.Errorf(message, args...)}
}
