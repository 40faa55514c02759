// Package mojibake finds text that was written as UTF-8 and read as something else ("itâ€™s", "cafÃ©"), once or several
// times over, and says what it was.
//
// The method is that of ftfy (Robyn Speer, https://ftfy.readthedocs.io): if a whole line, in one code page, spells valid
// UTF-8 and some of it is such as nobody writes, it was that; if it does not, each stretch that does and that nobody writes
// was that; and so again until the line is sound. What nobody writes is worked out here from what the characters do beside
// a word and from what they would decode to.
package mojibake

import (
	"strings"
	"unicode/utf8"
)

// Repair is a damaged stretch of the text and what it was. Offsets are bytes of the text, half-open.
type Repair struct {
	Start, End int
	New        string
	Encoding   string // how the damage came: "utf-8 read as windows-1252", or several such in the order they happened
}

const (
	maxReadings = 32      // bounds how often one text can have been misread; four times have been seen in print
	maxLine     = 8 << 10 // bytes of a line that are looked at as one, so that a file without newlines stays cheap
)

// Find gives the damaged stretches of text, in order and apart from each other. Sound text costs one pass and allocates
// nothing. Text with all repairs made has none.
func Find(text string) []Repair {
	t := codePages()
	var repairs []Repair
	done := 0
	for {
		i := t.suspect(text, done)
		if i < 0 {
			return repairs
		}
		start, end := lineAround(text, done, i)
		repairs = t.repairLine(repairs, text[start:end], start)
		done = end
	}
}

// lineAround gives the line around i, not before from, or the words around i of a line that is very long.
func lineAround(text string, from, i int) (start, end int) {
	back := text[max(from, i-maxLine):i]
	start = i - len(back)
	if n := strings.LastIndexByte(back, '\n'); n >= 0 {
		start += n + 1
	} else if start > from {
		start += strings.LastIndexByte(back, ' ') + 1
		for !utf8.RuneStart(text[start]) && start < i {
			start++
		}
	}
	ahead := text[i:min(len(text), i+maxLine)]
	end = i + len(ahead)
	if n := strings.IndexByte(ahead, '\n'); n >= 0 {
		return start, i + n
	}
	if end < len(text) {
		if n := strings.LastIndexByte(ahead, ' '); n > 0 {
			return start, i + n
		}
		for !utf8.RuneStart(text[end]) && end < len(text)-1 {
			end++
		}
	}
	return start, end
}

// suspect is the offset of the next character at which a damaged sequence could begin, or -1: enough characters that spell
// the bytes of one in some code page or other, the remains of a quotation mark, or a control character.
func (t *tables) suspect(text string, i int) int {
	for i < len(text) {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if 0x80 <= r && r < 0xA0 {
			return i
		}
		if role := t.role(r); role&leads != 0 && t.follows(text[i+size:], role) {
			return i
		}
		i += size
	}
	return -1
}

// follows reports whether text goes on as after a lead byte of the role.
func (t *tables) follows(text string, role uint8) bool {
	if strings.HasPrefix(text, " ") {
		return role&spaced != 0
	}
	for n := 1; ; n++ {
		r, size := utf8.DecodeRuneInString(text)
		if t.role(r)&continues == 0 {
			return n == 3 && role&lead4 != 0 && r == ' '
		}
		if n == 1 && (role&lead2 != 0 || r == '€') || n == 2 && role&lead3 != 0 || n == 3 {
			return true
		}
		text = text[size:]
	}
}

// cell is one character of the text as it is being repaired, with the bytes of the text that it stands for.
type cell struct {
	r          rune
	start, end int
	path       string // the readings that it was repaired from
}

func (t *tables) repairLine(repairs []Repair, line string, offset int) []Repair {
	cells := make([]cell, 0, len(line))
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		cells = append(cells, cell{r: r, start: offset + i, end: offset + i + size})
		i += size
	}
	for range maxReadings {
		var changed bool
		if cells, changed = t.unread(cells); !changed {
			break
		}
	}
	cells = closeQuotes(cells)
	return collect(repairs, cells)
}

// unread takes one reading back: in the first page in which the whole line was UTF-8, or else in stretches.
func (t *tables) unread(cells []cell) ([]cell, bool) {
	for i := range t.pages {
		if seqs, ok := t.pages[i].whole(cells); ok {
			fixed, last := t.pages[i].replace(make([]cell, 0, len(cells)), cells, 0, seqs)
			return append(fixed, cells[last:]...), true
		}
	}
	if fixed, ok := t.stretches(cells); ok {
		return fixed, true
	}
	return controls(cells)
}

// whole gives the sequences of a line that is UTF-8 throughout in the page, if some of them are convincing.
func (p *page) whole(cells []cell) (seqs []sequence, ok bool) {
	first := 0 // of the sequences that touch
	for i := 0; i < len(cells); {
		if cells[i].r < utf8.RuneSelf {
			i++
			continue
		}
		r, n := p.sequence(cells[i:])
		if n == 0 {
			return nil, false
		}
		if len(seqs) > first && seqs[len(seqs)-1].end < i {
			ok = ok || convincing(cells, seqs[first:])
			first = len(seqs)
		}
		seqs = append(seqs, sequence{i, i + n, r})
		i += n
	}
	return seqs, ok || len(seqs) > first && convincing(cells, seqs[first:])
}

// replace appends cells to fixed from last on, one cell for every sequence, and gives the end of the last sequence. It
// leaves the space after an à that ends a word: of "voilÃ  le" one space was the damage, of "voilÃ le" the space is what
// two became.
func (p *page) replace(fixed, cells []cell, last int, seqs []sequence) ([]cell, int) {
	for _, s := range seqs {
		fixed = append(fixed, cells[last:s.start]...)
		last = s.end
		if s.r == 'à' && cells[s.end-1].r == ' ' && !inWord(cells[s.end:]) {
			last--
		}
		fixed = append(fixed, p.join(cells[s.start:last], s.r))
	}
	return fixed, last
}

// inWord reports whether cells go on with a space or with the rest of a Portuguese word that begins with à.
func inWord(cells []cell) bool {
	var rest strings.Builder
	for _, c := range cells[:min(len(cells), 5)] {
		rest.WriteRune(c.r)
	}
	for _, word := range []string{" ", "s ", "quele", "quela", "quilo"} {
		if strings.HasPrefix(rest.String(), word) {
			return true
		}
	}
	return false
}

// stretches decodes what is UTF-8 in one page or another and convincing by itself.
func (t *tables) stretches(cells []cell) ([]cell, bool) {
	fixed := make([]cell, 0, len(cells))
	last, changed := 0, false
	for i := 0; i < len(cells); {
		if t.role(cells[i].r)&leads == 0 || i > last && torn(cells[i-1]) {
			i++
			continue
		}
		p, seqs := t.stretch(cells, i)
		if p == nil {
			i++
			continue
		}
		fixed, last = p.replace(fixed, cells, last, seqs)
		i, changed = last, true
	}
	return append(fixed, cells[last:]...), changed
}

// torn reports whether c, which was not decoded, is neither typography nor one of the commonest lead bytes without the byte
// after it: what follows is then part of a larger garble, which decoding in pieces would make worse.
func torn(c cell) bool {
	return c.r >= utf8.RuneSelf && c.path == "" && !strings.ContainsRune("\u00A0–—―…‘’“”„‚«»‹›¡¿•·ÂÃÄÅ", c.r)
}

// stretch finds the first page in which convincing sequences begin at cells[i].
func (t *tables) stretch(cells []cell, i int) (*page, []sequence) {
	for k := range t.pages {
		p := &t.pages[k]
		var seqs []sequence
		for at := i; at < len(cells) && cells[at].r >= utf8.RuneSelf; {
			r, n := p.sequence(cells[at:])
			if n == 0 || !p.spaces && r > 0xFF && !isPunctuation(r) {
				break // a page unlike Latin-1 spells too much by chance
			}
			seqs = append(seqs, sequence{at, at + n, r})
			at += n
		}
		if len(seqs) > 0 && convincing(cells, seqs) {
			return p, seqs
		}
	}
	return nil, nil
}

// controls reads the control characters that are left as what Windows has in their places.
func controls(cells []cell) ([]cell, bool) {
	var fixed []cell
	for i, c := range cells {
		if c.r < 0x80 || c.r >= 0xA0 {
			continue
		}
		r := charmaps[0].DecodeByte(byte(c.r))
		if r == utf8.RuneError {
			continue // not assigned
		}
		if fixed == nil {
			fixed = append(fixed, cells...)
		}
		fixed[i].r = r
		fixed[i].path = addPath("windows-1252 read as iso-8859-1", c.path)
	}
	if fixed == nil {
		return cells, false
	}
	return fixed, true
}

// closeQuotes repairs, in place, the closing quotation marks of which windows-1252 lost the last byte, which it does not
// assign: "â€", "â€\uFFFD" or "â€?" after an opening mark.
func closeQuotes(cells []cell) []cell {
	open, fixed := false, cells[:0]
	for i := 0; i < len(cells); {
		c, n := cells[i], 1
		switch {
		case c.r == '“':
			open = true
		case c.r == '”':
			open = false
		case open:
			if lost := lostQuote(cells[i:]); lost > 0 {
				c, n, open = (&page{name: "windows-1252"}).join(cells[i:i+lost], '”'), lost, false
			}
		}
		fixed = append(fixed, c)
		i += n
	}
	return fixed
}

// lostQuote is how many cells at the start of cells are left of a closing quotation mark; zero where they are something else.
func lostQuote(cells []cell) int {
	if cells[0].r != 'â' || len(cells) < 2 || cells[1].r != '€' {
		return 0
	}
	n := 2
	if n < len(cells) && (cells[n].r == utf8.RuneError || cells[n].r == '?') {
		n++
	}
	if n < len(cells) && cells[n].r >= utf8.RuneSelf && codePages().role(cells[n].r)&continues != 0 {
		return 0
	}
	return n
}

// join makes one cell of those that spell r in the page.
func (p *page) join(cells []cell, r rune) cell {
	path := ""
	for _, c := range cells {
		if len(c.path) > len(path) {
			path = c.path
		}
	}
	return cell{r: r, start: cells[0].start, end: cells[len(cells)-1].end, path: addPath("utf-8 read as "+p.name, path)}
}

func addPath(first, later string) string {
	if later == "" {
		return first
	}
	return first + ", " + later
}

// collect makes repairs of the cells that changed, those that touch and came the same way in one.
func collect(repairs []Repair, cells []cell) []Repair {
	for i := 0; i < len(cells); {
		c := cells[i]
		if c.path == "" {
			i++
			continue
		}
		var text strings.Builder
		end := c.start
		for i < len(cells) && cells[i].path == c.path && cells[i].start == end {
			text.WriteRune(cells[i].r)
			end = cells[i].end
			i++
		}
		repairs = append(repairs, Repair{Start: c.start, End: end, New: text.String(), Encoding: c.path})
	}
	return repairs
}
