package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// footer reports block i if it has the form of what stands below articles, whatever its words: a label in brackets and a
// headline, a time stamp, credits in a row, "With information from" others.
func (n *notices) footer(i int, b *lint.Block) bool {
	const edge = 4
	tokens := n.p.BlockTokens(b)
	if n.below(i) && n.long > 1 && n.row(b, tokens) {
		return true // whatever the paragraphs are like
	}
	if !n.published() {
		return false
	}
	switch {
	case i == len(n.p.Blocks)-1 && len(tokens) < 12 && initialsAtEnd(n.p.Slice(b.Span)):
		n.report(b.Span, lint.Suggested, 0.86, "These are the initials of the agency's desk")
	case n.below(i) && b.Marks.Has(lint.WithPause) && labelledLink(n.p, tokens) && !n.particular(line{tokens: tokens}, labelEnd(n.p, tokens)):
		n.report(b.Span, lint.Suggested, 0.82, "A label of the page and what it leads to stand below the article")
	case n.below(i) && labelledTitle(n.p, tokens) && tokens[len(tokens)-1].Kind != lint.Stop:
		n.report(b.Span, lint.Suggested, 0.85, "A label of the page and what it leads to stand below the article")
	case b.Marks.Has(lint.WithDigit) && i < edge && timeStamp(n.p, tokens):
		n.report(b.Span, lint.Suggested, 0.85, "This line is the time stamp of the page")
	case b.Marks.Has(lint.WithPause) && n.below(i) && creditRow(n.p, tokens):
		n.report(b.Span, lint.Suggested, 0.85, "This line is a row of credits")
	case (n.below(i) || i < edge) && creditWith(n.p, tokens):
		n.report(b.Span, lint.Suggested, 0.85, "This line credits the page's sources")
	default:
		return false
	}
	return true
}

// labelledTitle reports whether tokens are a label of pages in brackets and a text behind it: "[Photo gallery] Smoke rises".
func labelledTitle(p *lint.Pass, tokens []lint.Token) bool {
	const longest, shortestTitle = 4, 2
	if !frames(p.Word(&tokens[0])) || p.Word(&tokens[0]) == "(" {
		return false
	}
	end := 1
	for end < len(tokens) && end <= longest && (tokens[end].Kind == lint.Word || tokens[end].Kind == lint.Symbol && p.Word(&tokens[end]) != ">") {
		end++
	}
	if end == 1 || len(tokens)-end-1 < shortestTitle || tokens[end].Kind != lint.Close && p.Word(&tokens[end]) != ">" {
		return false
	}
	m := jargon.Count(tokens[1:end], onPages|jargon.Desk|jargon.Label)
	title := &tokens[end+1]
	return m.Known >= m.Strange && m.Known+m.Strange > 0 && title.Kind == lint.Word && !title.Has(lint.Lower)
}

// timeStamp reports whether tokens are nothing but a day and a time of the day, with a word before them that says what was
// done then: "Delivered 11/20 (Wed) 7:02".
func timeStamp(p *lint.Pass, tokens []lint.Token) bool {
	const longest, fewest = 18, 3
	if len(tokens) > longest || len(tokens) < fewest {
		return false
	}
	clock, numbers := false, 0
	for i := range tokens {
		t := &tokens[i]
		switch word := p.Word(t); t.Kind {
		case lint.Number:
			numbers++
			clock = clock || isClock(word) || i > 0 && lexicon.IsClockTime(word) && hourSign(p.LowerWord(&tokens[i-1]))
		case lint.Word:
			if lexicon.MonthOf(word) == 0 && lexicon.WeekdayOf(word) == 0 && lexicon.WeekdayOf(word+".") == 0 && !stampWord(t, word) && (i > 0 || !doneThen(word)) {
				return false
			}
		case lint.Stop:
			if i == len(tokens)-1 {
				return false
			}
		case lint.Address, lint.Mark:
			return false
		}
	}
	return clock && numbers > 1
}

// isClock reports "7:02" and "07:02:33".
func isClock(number string) bool {
	hour, rest, ok := strings.Cut(number, ":")
	return ok && len(hour) > 0 && len(hour) <= 2 && len(rest) >= 2
}

// hourSign reports what stands before the time of the day in stamps of other languages.
func hourSign(lower string) bool {
	switch lower {
	case "h", "at", "hour", "hours", "time", "ore", "om", "kl":
		return true
	}
	return false
}

// stampWord reports words that stand in time stamps beside the names of days and months.
func stampWord(t *lint.Token, word string) bool {
	switch strings.ToLower(word) {
	case "am", "pm", "a.m.", "p.m.", "at", "h", "hour", "on", "by", "time", "hours", "hrs", "th", "date":
		return true
	}
	return t.Has(lint.Upper) && len(word) <= 4 || jargon.Of(t.Hash)&(jargon.Desk|jargon.Label|jargon.Page) != 0
}

// doneThen reports participles.
func doneThen(word string) bool {
	_, form, ok := lexicon.VerbForm(strings.ToLower(word))
	return ok && form&lexicon.Participle != 0
}

// creditRow reports whether tokens are several roles of a newsroom, each with a name: "Text: Anna Berg. Video: Ole Lund."
func creditRow(p *lint.Pass, tokens []lint.Token) bool {
	credits, colons := 0, 0
	for len(tokens) > 0 {
		i := 0
		for i < len(tokens) && tokens[i].Kind == lint.Word && (jargon.Of(tokens[i].Hash)&jargon.Desk != 0 || i > 0 && tokens[i].Is(lint.Coordinator)) {
			i++
		}
		if i == 0 || i+1 >= len(tokens) {
			return false
		}
		switch w := p.LowerWord(&tokens[i]); {
		case w == ":" || w == "=":
			colons++
		case w != "by":
			return false
		}
		name := i + 1
		for i = name; i < len(tokens) && tokens[i].Capital() && (i == name || jargon.Of(tokens[i].Hash)&jargon.Desk == 0); {
			i++
		}
		if i == name {
			return false
		}
		credits++
		for i < len(tokens) && (tokens[i].Kind == lint.Stop || tokens[i].Kind == lint.Comma || tokens[i].Kind == lint.Symbol || tokens[i].Kind == lint.Pause || tokens[i].Kind == lint.Bullet) {
			i++
		}
		tokens = tokens[i:]
	}
	return credits > 1 && colons > 0
}

// creditWith reports whether tokens are "With information from" and names.
func creditWith(p *lint.Pass, tokens []lint.Token) bool {
	const longest = 12
	l := undecorated(p.Document, tokens)
	t := l.tokens
	if len(t) < 4 || len(t) > longest || p.LowerWord(&t[0]) != "with" || lint.AnyIs(t, lint.Be|lint.Have|lint.Modal|lint.SpeechVerb) {
		return false
	}
	if work := &t[1]; work.Has(lint.Title) || work.Class != 0 && !work.Is(lint.Article) && jargon.Of(work.Hash) == 0 {
		return false
	}
	i := 1
	for i < len(t) && t[i].Kind == lint.Word && (jargon.Of(t[i].Hash)&(jargon.Page|jargon.Desk|jargon.Label|jargon.Version) != 0 || t[i].Is(lint.Article|lint.Coordinator) || sharedWork(p.LowerWord(&t[i]))) {
		i++
	}
	if i < 2 || p.LowerWord(&t[1]) == "reporting" || i+1 >= len(t) || !t[i].Is(lint.Preposition) {
		return false
	}
	for j := i + 1; j < len(t); j++ {
		if !isCapitalRun(p.Document, t[j], j == i+1) && !lexicon.IsCredit(p.LowerWord(&t[j])) && jargon.Of(t[j].Hash)&(jargon.Page|jargon.Desk|jargon.Label) == 0 {
			return false
		}
	}
	return true
}

// sharedWork reports words for what others gave to an article.
func sharedWork(lower string) bool {
	switch lower {
	case "collaboration", "contribution", "contributions", "help", "assistance", "cooperation", "participation", "data", "files", "information", "inputs", "input", "materials":
		return true
	}
	return false
}
