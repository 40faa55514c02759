package repeat

import "github.com/artlint/artlint/lint"

// teaser reports whether block i ends in an ellipsis and what stands before it begins one of the next blocks, perhaps behind
// a date line.
func (d *duplicates) teaser(i int) bool {
	const fewest, dateline = 8, 10 // words, tokens
	tokens := d.p.BlockTokens(&d.p.Blocks[i])
	if last := d.p.Word(&tokens[len(tokens)-1]); last != "..." && last != "…" {
		return false
	}
	tokens = tokens[:len(tokens)-1]
	for j := i + 1; j < min(len(d.p.Blocks), i+leadBlocks) && len(tokens) >= fewest; j++ {
		long := d.p.BlockTokens(&d.p.Blocks[j])
		for from := 0; from < dateline && from+len(tokens) <= len(long); from++ {
			k := 0
			for k < len(tokens) && tokens[k].Hash == long[from+k].Hash {
				k++
			}
			if k >= len(tokens)-1 { // the last word may be cut
				return true
			}
		}
	}
	return false
}

// echo reports whether the words of b stand in the same order, nearly without gaps, in one of the first blocks.
func (d *duplicates) echo(b *lint.Block) bool {
	tokens := d.p.BlockTokens(b)
	missing := 0
	for _, t := range tokens {
		if t.Kind == lint.Word && d.lead[t.Hash>>6%16]>>(t.Hash%64)&1 == 0 {
			if missing++; missing*4 > len(tokens) {
				return false
			}
		}
	}
	for i := range leadBlocks {
		if d.within(tokens, d.p.BlockTokens(&d.p.Blocks[i])) {
			return true
		}
	}
	return false
}

// within reports whether all words of short but a tenth follow each other in long with few words between.
func (d *duplicates) within(short, long []lint.Token) bool {
	words, hits, at, first := 0, 0, 0, -1
	for _, t := range short {
		if t.Kind != lint.Word && t.Kind != lint.Number {
			continue
		}
		words++
		found := false
		for j := at; j < len(long) && !found; j++ {
			if found = long[j].Hash == t.Hash; found {
				hits++
				at = j + 1
				if first < 0 {
					first = j
				}
			}
		}
		if !found && t.Is(lint.Modal|lint.Be|lint.Article) {
			words-- // which headlines leave out
		}
	}
	return words > fewestWords && hits*4 >= words*3 && (words >= 12 || hits*10 >= words*9) && at-first <= words*2
}

// echoConfidence is how sure it is that block i is an echo of the first blocks: pages carry one at their foot.
func (d *duplicates) echoConfidence(i int) float64 {
	if (i+1)*3 >= 2*len(d.p.Blocks) {
		return 0.85
	}
	return 0.5
}
