package lexicon

import (
	"iter"
	"strings"
)

// list is the text of a data file: comment lines, then one entry a line in byte
// order, each a key that may be followed by a tab and a value. No key starts with
// a byte below '#', so the comments sort before the entries and a binary search
// over the bytes needs no index.
type list string

// lookup returns the value of key: "" for an entry without one.
func (l list) lookup(key string) (value string, ok bool) {
	_, value, ok = l.find(key)
	return value, ok
}

// find is lookup for a key that the caller has built in a buffer: it also returns
// the entry's own spelling of the key, which outlives the buffer.
func (l list) find(key string) (entry, value string, ok bool) {
	if key == "" || key[0] == '#' {
		return "", "", false
	}
	lo, hi := 0, len(l)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		start := mid // of the line that mid is in, which may lie before lo
		for start > 0 && l[start-1] != '\n' {
			start--
		}
		end := min(start+len(key), len(l))
		switch prefix := string(l[start:end]); {
		case prefix == key && (end == len(l) || l[end] <= '\n'):
			line, _, _ := strings.Cut(string(l[start:]), "\n")
			entry, value, _ = strings.Cut(line, "\t")
			return entry, value, entry == key // a key with a tab is none
		case prefix < key:
			lo = mid + 1
		default:
			hi = start
		}
	}
	return "", "", false
}

// has reports whether key is an entry.
func (l list) has(key string) bool {
	_, ok := l.lookup(key)
	return ok
}

// keys yields the entries without their values.
func (l list) keys() iter.Seq[string] {
	return func(yield func(string) bool) {
		for key := range l.entries() {
			if !yield(key) {
				return
			}
		}
	}
}

// entries yields keys and values in order.
func (l list) entries() iter.Seq2[string, string] {
	return func(yield func(key, value string) bool) {
		for line := range strings.Lines(string(l)) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			key, value, _ := strings.Cut(line, "\t")
			if !yield(key, value) {
				return
			}
		}
	}
}
