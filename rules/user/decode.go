package user

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// placeError is an error at a place of a rule file.
type placeError struct {
	line, column int
	message      string
}

func (e *placeError) Error() string { return fmt.Sprintf("%d:%d: %s", e.line, e.column, e.message) }

func errAt(n *yaml.Node, format string, args ...any) error {
	return &placeError{n.Line, n.Column, fmt.Sprintf(format, args...)}
}

// fields are the keys that an object may have and what reads them.
type fields map[string]func(*yaml.Node) error

// object reads a mapping; an unknown or repeated key is an error.
func object(n *yaml.Node, f fields) error {
	if n.Kind != yaml.MappingNode {
		return errAt(n, "want keys and values here")
	}
	var errs []error
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		read, ok := f[key.Value]
		switch {
		case !ok:
			errs = append(errs, errAt(key, "unknown key %q; the keys here are %s", key.Value, strings.Join(sortedKeys(f), ", ")))
		case seen[key.Value]:
			errs = append(errs, errAt(key, "%q stands here twice", key.Value))
		default:
			errs = append(errs, read(value))
		}
		seen[key.Value] = true
	}
	return errors.Join(errs...)
}

func sortedKeys(f fields) []string {
	keys := make([]string, 0, len(f))
	for k := range f {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// text reads a string into s.
func text(s *string) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if n.Kind != yaml.ScalarNode {
			return errAt(n, "want a text here")
		}
		*s = n.Value
		return nil
	}
}

// number reads a whole number from 1 to limit into i.
func number(i *int, limit int) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if err := n.Decode(i); err != nil || *i < 1 || *i > limit {
			return errAt(n, "want a whole number from 1 to %d, not %q", limit, n.Value)
		}
		return nil
	}
}

// truth reads true or false into b.
func truth(b *bool) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if err := n.Decode(b); err != nil {
			return errAt(n, "want true or false, not %q", n.Value)
		}
		return nil
	}
}

// oneOf reads a name out of a table and hands its value on.
func oneOf[T any](table map[string]T, use func(T)) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		v, ok := table[n.Value]
		if n.Kind != yaml.ScalarNode || !ok {
			names := make([]string, 0, len(table))
			for k := range table {
				names = append(names, k)
			}
			slices.Sort(names)
			return errAt(n, "unknown value %q; use one of %s", n.Value, strings.Join(names, ", "))
		}
		use(v)
		return nil
	}
}

// each reads a list, or a single value as a list of one.
func each(read func(*yaml.Node) error) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if n.Kind != yaml.SequenceNode {
			return read(n)
		}
		var errs []error
		for _, item := range n.Content {
			errs = append(errs, read(item))
		}
		return errors.Join(errs...)
	}
}

// words reads a text or a list of texts into a set, in lower case.
func words(set *map[string]bool) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if *set == nil {
			*set = map[string]bool{}
		}
		return each(func(item *yaml.Node) error {
			var w string
			if err := text(&w)(item); err != nil {
				return err
			}
			if strings.ContainsAny(w, " \t") || w == "" {
				return errAt(item, "%q is not one word; write a phrase as a pattern of its own", w)
			}
			(*set)[strings.ToLower(w)] = true
			return nil
		})(n)
	}
}
