package furniture

import (
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// row reports what stands below articles and is told by its numbers and signs alone: reactions with their counts, the clock of a
// player, the number of the page, how often it was read.
func (n *notices) row(b *lint.Block, tokens []lint.Token) bool {
	var message string
	switch {
	case b.Marks.Has(lint.PlainStop):
		return false
	case b.Marks.Has(lint.WithDigit) && timeStamp(n.p, tokens):
		message = "This line is the time stamp of the page"
	case b.Marks.Has(lint.WithDigit) && player(n.p, tokens):
		message = "This line is the player of the page"
	case b.Marks.Has(lint.WithBullet) && reactions(n.p, tokens):
		message = "This line is a row of the page's buttons"
	case b.Marks.Has(lint.WithDigit) && (pager(n.p, tokens) || readCount(n.p, tokens) || numberOf(n.p, tokens)):
		message = "This line is a counter of the page"
	case b.Marks.Has(lint.WithDigit) && counters(n.p, tokens):
		message = "This line is a row of the page's counters"
	case mailByline(n.p.Slice(b.Span)):
		message = "The reporter's name and address stand below the article"
	default:
		return false
	}
	n.report(b.Span, lint.Suggested, 0.86, message)
	return true
}

// player reports "00:00 / 04:21" in a line.
func player(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 10
	for i := 1; i < len(tokens)-1 && len(tokens) <= longest; i++ {
		if w := p.Word(&tokens[i]); (w == "/" || w == "|") && isClock(p.Word(&tokens[i-1])) && isClock(p.Word(&tokens[i+1])) {
			return true
		}
	}
	return false
}

// pager reports "Page 2 / 5", whatever stands behind it.
func pager(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 8
	if len(tokens) < 4 || len(tokens) > longest || !strings.HasPrefix(p.LowerWord(&tokens[0]), "page") || tokens[1].Kind != lint.Number || tokens[3].Kind != lint.Number {
		return false
	}
	between := p.LowerWord(&tokens[2])
	return between == "/" || between == "of"
}

// readCount reports "Viewed 310 times since Monday".
func readCount(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 7
	return len(tokens) > 2 && len(tokens) <= longest && jargon.Of(tokens[0].Hash)&(jargon.Order|jargon.Page|jargon.Desk) != 0 && tokens[1].Kind == lint.Number && p.LowerWord(&tokens[2]) == "times"
}

// numberOf reports "Number of viewings: 310" and "Times read: 812".
func numberOf(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 7
	last := len(tokens) - 1
	if last < 2 || last >= longest || tokens[last].Kind != lint.Number || tokens[last-1].Kind != lint.Pause {
		return false
	}
	return p.LowerWord(&tokens[0]) == "number" && p.LowerWord(&tokens[1]) == "of" || slices.ContainsFunc(tokens[:last], func(t lint.Token) bool { return readings.Has(t.Hash) })
}

// readings are what counters of pages count.
var readings = lint.NewTriggers("read reads views viewed viewings visits hits readings impressions clicks downloads shares likes")

// reactions reports a row of pictures for feelings with a word or a count beside each: "Like 👍 12 Sad 😢 3".
func reactions(p *lint.Pass, tokens []lint.Token) bool {
	const longest, mostWords = 24, 3
	faces, words := 0, 0
	if len(tokens) > longest {
		return false
	}
	for i := range tokens {
		switch t := &tokens[i]; {
		case strings.HasPrefix(p.Word(t), "\xf0\x9f"): // the planes of emoji
			faces++
		case t.Kind == lint.Word:
			words++
		}
	}
	return faces > 1 && words <= faces*mostWords
}

// counters reports a row of labels, each with its number, of which one at least is of pages: "Useful 12 Sad 3".
func counters(p *lint.Pass, tokens []lint.Token) bool {
	const longest, longestLabel = 24, 3
	counts, words, known := 0, 0, 0
	if len(tokens) > longest || tokens[0].Kind != lint.Word {
		return false
	}
	for i := range tokens {
		switch t := &tokens[i]; t.Kind {
		case lint.Number:
			if words == 0 || isClock(p.Word(t)) {
				return false
			}
			if words <= longestLabel {
				counts++
			}
			words = 0
		case lint.Word:
			if t.Is(lint.Have | lint.Modal | lint.SpeechVerb | lint.Month | lint.Weekday) {
				return false
			}
			words++
			if jargon.Of(t.Hash)&(jargon.Page|jargon.Site|jargon.Desk) != 0 {
				known++
			}
		case lint.Comma, lint.Mark, lint.Address, lint.Dash:
			return false
		}
	}
	return counts > 1 && words == 0 && known > 0 && !slices.ContainsFunc(tokens, func(t lint.Token) bool {
		_, kind := lexicon.NumberWord(p.LowerWord(&t))
		return kind != lexicon.NotNumber // the first quarter, the second
	})
}

// mailByline reports a line of a reporter, a name and an e-mail address, of which the site may be cut off: "a.lund@ Reporter Anna Lund".
func mailByline(line string) bool {
	const longest = 7
	if !strings.Contains(line, "@") {
		return false
	}
	reporter, mail, words := false, false, 0
	for field := range strings.FieldsSeq(line) {
		words++
		switch {
		case strings.Contains(field, "@"):
			mail = true
		case isReporter(strings.ToLower(strings.Trim(field, "=:,"))):
			reporter = true
		case field != "=" && (field[0] < 'A' || field[0] > 'Z'):
			return false
		}
	}
	return reporter && mail && words > 2 && words <= longest
}

// initialsAtEnd reports the marks of those who wrote and edited the message: "XNA/mb/ko".
func initialsAtEnd(line string) bool {
	const longest, most = 4, 4
	if strings.Contains(line, " ") || !strings.Contains(line, "/") {
		return false
	}
	pieces := strings.Split(line, "/")
	if len(pieces) > most || line[0] < 'A' || line[0] > 'Z' {
		return false
	}
	for _, piece := range pieces {
		if len(piece) < 2 || len(piece) > longest {
			return false
		}
		for _, c := range []byte(piece) {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				return false
			}
		}
	}
	return len(pieces) > 2 || pieces[1] == strings.ToLower(pieces[1])
}

// labelledLink reports a few words of pages, a colon and what they lead to: "Photo story: a winter at the quay".
func labelledLink(p *lint.Pass, tokens []lint.Token) bool {
	const shortestTitle = 3
	if jargon.Of(tokens[0].Hash) == 0 && !tokens[0].Has(lint.Hyphenated) {
		return false
	}
	colon := labelEnd(p, tokens)
	if colon == 0 || p.Word(&tokens[colon]) != ":" || colon < 2 || len(tokens)-colon-1 < shortestTitle {
		return false
	}
	title := tokens[colon+1:]
	m := jargon.Count(tokens[:colon], jargon.Page|jargon.Site|jargon.Heard)
	if m.Known == 0 || m.Strange > m.Known || !lastOf(tokens[:colon], jargon.Page|jargon.Site|jargon.Heard) || title[0].Kind != lint.Word || title[len(title)-1].Kind == lint.Stop {
		return false
	}
	return !allCapitals(p, title) && !lint.AnyIs(tokens[:colon], lint.Be|lint.Have|lint.Modal|lint.SpeechVerb) && !lint.AnyIs(title, lint.FirstSingular)
}

func lastOf(tokens []lint.Token, u jargon.Use) bool {
	return jargon.Of(tokens[len(tokens)-1].Hash)&u != 0
}
