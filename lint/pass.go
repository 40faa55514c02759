package lint

// Pass is one run of one rule over one document.
type Pass struct {
	*Document
	House *House // never nil
	rule  *Rule
	found []Finding
}

// Report adds a finding. Spans and edits are offsets into Document.Text; rule,
// severity and block are filled in where they are not set.
func (p *Pass) Report(f Finding) {
	f.Rule = p.rule
	if f.Severity == 0 {
		f.Severity = p.rule.Severity
	}
	f.Block = p.BlockAt(f.Span.Start)
	p.found = append(p.found, f)
}

// Delete is a fix that takes s out together with the white space before it, or,
// at the start of its block, the white space behind it.
func (p *Pass) Delete(s Span, a Applicability, message string) Fix {
	return Fix{Message: message, Applicability: a, Edits: []Edit{{Span: p.Gap(s)}}}
}

// Replace is a fix of one edit.
func (p *Pass) Replace(s Span, text string, a Applicability, message string) Fix {
	return Fix{Message: message, Applicability: a, Edits: []Edit{{s, text}}}
}

// Gap widens s by the white space that would be left over if s went.
func (p *Pass) Gap(s Span) Span {
	b := p.Blocks[p.BlockAt(s.Start)].Span
	start, end := s.Start, s.End
	for start > b.Start && isSpace(p.Text[start-1]) {
		start--
	}
	if start == b.Start {
		start = s.Start
		for end < b.End && isSpace(p.Text[end]) {
			end++
		}
	}
	return Span{start, end}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// BlockAt is the index of the block that holds offset, or of the last one that starts before it.
func (d *Document) BlockAt(offset int) int {
	lo, hi := 0, len(d.Blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Blocks[mid].Start > offset {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return max(0, lo-1)
}
