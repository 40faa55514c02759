package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// kinds are the words for what a place is that stand before its name in one language and behind it in another; those of one line mean the same.
var kinds = lexicon.Glossary(`
	lake lake
	mount mount mountain mt mt.
	river river
	bridge bridge
	street street
	province province
	district district
	temple temple
	castle castle
	bay bay
	cape cape
	valley valley
	palace palace`)

// kindWords are the words of kinds.
var kindWords = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 10)
	for word := range kinds {
		v.Add(lint.HashWord(word))
	}
	return v
}()

// kindTwice looks for "Lake Orun Lake" at token i: what the place is stands on both sides of its name.
func kindTwice(p *lint.Pass, i int) {
	const longest = 3
	kind := kinds[p.LowerWord(&p.Tokens[i])]
	if kind == "" {
		return
	}
	for j := i + 1; j < min(i+longest+1, len(p.Tokens)); j++ {
		t := &p.Tokens[j]
		if t.Kind != lint.Word || !t.Has(lint.Title) || t.Has(lint.LineBefore) || t.Class != 0 {
			return
		}
		if j == i+1 || kinds[p.LowerWord(t)] != kind {
			continue
		}
		if inLongerName(p, i, j) {
			return
		}
		p.Report(lint.Finding{
			Span: upTo(&p.Tokens[i], t), Confidence: 0.7, Message: "What the place is stands on both sides of its name",
			Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Keep the first")},
		})
		return
	}
}

// inLongerName reports whether tokens i to j are a part of a name with more words.
func inLongerName(p *lint.Pass, i, j int) bool {
	if j+1 < len(p.Tokens) && p.Tokens[j+1].Has(lint.Title) && p.Tokens[j+1].Kind == lint.Word {
		return true
	}
	return i > 0 && p.Tokens[i-1].Has(lint.Title) && p.Tokens[i-1].Class == 0 && p.Tokens[i-1].Kind == lint.Word
}

// dayTwice looks behind number token i for "a.m. in the morning" and "% percent".
func dayTwice(p *lint.Pass, i int) {
	if i+2 >= len(p.Tokens) {
		return
	}
	word := func(k int) string {
		if i+k >= len(p.Tokens) {
			return ""
		}
		return p.LowerWord(&p.Tokens[i+k])
	}
	switch half := strings.ReplaceAll(word(1), ".", ""); {
	case strings.HasPrefix(half, "%"):
		if word(2) == "percent" {
			reportSecond(p, i, i+2, i+2, 0.85)
		} else if word(2) == "per" && word(3) == "cent" {
			reportSecond(p, i, i+2, i+3, 0.85)
		}
	case (half == "am" || half == "pm") && word(2) == "in" && word(3) == "the":
		switch word(4) {
		case "morning", "afternoon", "evening":
			reportSecond(p, i, i+2, i+4, 0.75)
		}
	}
}

// reportSecond reports the tokens from i to end, of which those from second on say again what the others say.
func reportSecond(p *lint.Pass, i, second, end int, confidence float64) {
	s := upTo(&p.Tokens[second], &p.Tokens[end])
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(p.Tokens[i].Start), End: s.End}, Confidence: confidence, Message: "The words behind the sign say the same",
		Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Keep the sign")},
	})
}
