package fixes

import "github.com/artlint/artlint/lint"

// piece is a stretch of a text that was edited: of the original, or new.
type piece struct {
	lint.Span        // of the original
	text      string // new; empty for a stretch of the original
}

func (p *piece) len() int { return max(p.Len(), len(p.text)) }

// Compose returns the edits of a text of size bytes that have the effect of first,
// followed by next on its result. Both are sorted and do not overlap; so is the result.
func Compose(size int, first, next []lint.Edit) []lint.Edit {
	var out []piece
	rest := pieces(size, first)
	at := 0 // where rest begins in the result of first
	take := func(end int, keep bool) {
		for len(rest) > 0 && at < end {
			head, n := rest[0], min(end-at, rest[0].len())
			if n < head.len() {
				head, rest[0] = head.cut(n)
			} else {
				rest = rest[1:]
			}
			if keep {
				out = append(out, head)
			}
			at += n
		}
	}
	for _, e := range next {
		take(e.Start, true)
		take(e.End, false)
		if e.New != "" {
			out = append(out, piece{text: e.New})
		}
	}
	return edits(size, append(out, rest...))
}

// pieces is the result of edits of a text of size bytes.
func pieces(size int, edits []lint.Edit) []piece {
	var out []piece
	add := func(p piece) {
		if p.len() > 0 {
			out = append(out, p)
		}
	}
	at := 0
	for _, e := range edits {
		add(piece{Span: lint.Span{Start: at, End: e.Start}})
		add(piece{text: e.New})
		at = e.End
	}
	add(piece{Span: lint.Span{Start: at, End: size}})
	return out
}

// cut splits p behind its first n bytes.
func (p *piece) cut(n int) (head, tail piece) {
	if p.text != "" {
		return piece{text: p.text[:n]}, piece{text: p.text[n:]}
	}
	return piece{Span: lint.Span{Start: p.Start, End: p.Start + n}}, piece{Span: lint.Span{Start: p.Start + n, End: p.End}}
}

// edits are what turns a text of size bytes into pieces.
func edits(size int, pieces []piece) []lint.Edit {
	var out []lint.Edit
	at, text := 0, ""
	until := func(start int) {
		if start > at || text != "" {
			out = append(out, lint.Edit{Span: lint.Span{Start: at, End: start}, New: text})
			text = ""
		}
	}
	for _, p := range pieces {
		if p.text != "" {
			text += p.text
			continue
		}
		until(p.Start)
		at = p.End
	}
	until(size)
	return out
}
