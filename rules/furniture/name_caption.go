package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// nameCaption looks for the caption of a speaker before what was said: "[Han Mi-ra / Bridge worker] “I have not slept.”".
func nameCaption(p *lint.Pass, b *lint.Block) {
	const longest = 14
	tokens := p.BlockTokens(b)
	if w := p.Word(&tokens[0]); w != "[" && w != "<" && w != "(" && w != "【" {
		return
	}
	slash, end, colon := 0, 0, false
	for i := 1; i < min(len(tokens)-1, longest) && end == 0; i++ {
		switch w := p.Word(&tokens[i]); {
		case w == "/" || w == "|":
			slash = i
		case w == "]" || w == ">" || w == ")" || w == "】":
			end = i
		case w == ":" && slash > 0 && tokens[i+1].Kind == lint.Close:
			colon = true
		case slash == 0 && !tokens[i].Capital(), tokens[i].Kind == lint.Pause, tokens[i].Kind == lint.Stop:
			return
		}
	}
	if slash < 2 || end < slash+2 || tokens[end+1].Kind != lint.Mark || jargon.Of(tokens[1].Hash)&jargon.Heard != 0 {
		return
	}
	s := upTo(&tokens[0], &tokens[end])
	name, role := p.Text[tokens[1].Start:tokens[slash-1].End], strings.TrimRight(p.Text[tokens[slash+1].Start:tokens[end-1].End], ": ")
	said := ", said:"
	plain := plainRole(role)
	switch {
	case colon:
		role, said = plain, ":"
	case plain != role:
		role = article(plain) + plain
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.88, Message: "The caption of a speaker stands before what was said",
		Fixes: []lint.Fix{p.Replace(s, name+", "+role+said, lint.Suggested, "Introduce the quotation")},
	})
}

// heardCaption looks for a label of what is heard and its speaker in brackets before what was said:
// "[Interview: Han Mi-ra, Harbour Police] Nobody has slept since Monday."
func heardCaption(p *lint.Pass, b *lint.Block) {
	const longest, speech = 14, 3
	tokens := p.BlockTokens(b)
	if w := p.Word(&tokens[0]); w != "[" && w != "<" && w != "【" || len(tokens) < 8 || jargon.Of(tokens[1].Hash)&jargon.Heard == 0 || !tokens[3].Capital() {
		return
	}
	if w := p.Word(&tokens[2]); w != ":" && w != "/" && w != "|" && w != "=" {
		return
	}
	end, comma := 4, 0
	for end < min(len(tokens)-1, longest) && tokens[end].Kind != lint.Close && p.Word(&tokens[end]) != ">" && p.Word(&tokens[end]) != "】" {
		if w := p.Word(&tokens[end]); comma == 0 && (w == "," || w == "/" || w == "|" || w == "(") {
			comma = end
		}
		end++
	}
	if len(tokens)-end-1 < speech || end == longest || comma == 0 {
		return
	}
	name := p.Text[tokens[3].Start:tokens[comma-1].End]
	role := p.Text[tokens[comma+1].Start:tokens[end-1].End]
	said := p.Text[tokens[end+1].Start:b.End]
	if tokens[end+1].Kind != lint.Mark {
		said = quoted(p, said)
	}
	p.Report(lint.Finding{
		Span: b.Span, Confidence: 0.88, Message: "The caption of a speaker stands before what was said",
		Fixes: []lint.Fix{p.Replace(b.Span, name+", "+plainRole(role)+": "+said, lint.Suggested, "Write it as a quotation")},
	})
}

// article is the indefinite article, with its space, before a word.
func article(word string) string {
	if strings.ContainsRune("aeiou", rune(word[0])) {
		return "an "
	}
	return "a "
}

// stationLabel looks for a label by which a station introduces what it says itself: "Comment from this station:".
func stationLabel(p *lint.Pass, tokens []lint.Token) {
	const longest = 6
	own, known := false, false
	for i := range tokens[:min(len(tokens)-1, longest)] {
		t := &tokens[i]
		if i > 1 && p.Word(t) == ":" {
			if !own || !known {
				return
			}
			s := lint.Span{Start: int(tokens[0].Start), End: int(t.End)}
			p.Report(lint.Finding{
				Span: s, Confidence: 0.85, Message: "A label of the source's template was translated with the text",
				Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Delete the label")},
			})
			return
		}
		lower := p.LowerWord(t)
		switch {
		case t.Kind != lint.Word || t.Has(lint.Quoted):
			return
		case jargon.Of(t.Hash)&(jargon.Heard|jargon.Desk) != 0:
			known = true
			own = own || i > 0 && tokens[i-1].Is(lint.Determiner) && p.LowerWord(&tokens[i-1]) != "the"
		case lower == "this" || lower == "our", lower == "station" || lower == "newspaper" || lower == "website" || lower == "channel":
			own = own || lower == "this" || lower == "our"
		case !t.Is(lint.Preposition|lint.Article|lint.Determiner) && !t.Has(lint.Clitic):
			return
		}
	}
}
