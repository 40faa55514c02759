package residue

import (
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// SourceScriptResidue finds letters of other scripts in English sentences.
var SourceScriptResidue = &lint.Rule{
	Name:     "source-script-residue",
	Family:   family,
	Title:    "Letters of another script in an English sentence",
	Severity: lint.Error,
	Issue:    lint.Untranslated,
	Fix:      lint.Safe,
	Doc: `The engine did not know a word and copied it, with its translation beside it or without: "the явка turnout". And
keyboards of other scripts write letters that look like Latin ones: the С of °С may be Cyrillic.

A letter that looks like a Latin one, and a number in the digits of another script, is replaced: **safe**. A unit behind its
number gets its English, and a word with English on both sides is deleted, for which it may have been the only one that says
what it says: **suggested**. Otherwise the finding is **manual**. Names and terms in brackets or quotation marks, Greek letters
in formulas, and texts about languages are left alone.`,
	Examples: []lint.Example{
		{Bad: "It was +5 °«С» in the shade and the «vоlume» of 20«х30» cm was off.", Good: "It was +5 °C in the shade and the volume of 20x30 cm was off."},
		{Bad: "It was 17 °« С» in the hut and 20 degree« С» in the sun.", Good: "It was 17 °C in the hut and 20 degrees C in the sun."},
		{Bad: "The «явка» turnout was low.", Good: "The turnout was low."},
		{Bad: "Guests were told not to drink «汤» the soup.", Good: "Guests were told not to drink the soup."},
		{Bad: "Older models are «対象外» not supported.", Good: "Older models are not supported."},
		{Bad: "It cost 3 «млрд» roubles.", Good: "It cost 3 billion roubles."},
		{Bad: "The network needs «۱۲» more vans and «๓๐» drivers.", Good: "The network needs 12 more vans and 30 drivers."},
		{Bad: "A «姪» Sun spoke."},
		{Bad: "“For a year he «啥也没唱» sang nothing,” she said.", Good: "“For a year he sang nothing,” she said."},
	},
	Counter: []lint.Counter{
		{Text: "The protein α-synucleon was absent, and β-blockers did not help, the doctors said.", Why: "Greek letters of science"},
		{Text: "Kim Min-su (김민수), 41, is a baker.", Why: "a name in its own script, in brackets"},
		{Text: "Kim Min-su (born 김민수 in Busan), 41, is a baker.", Why: "a name in its own script, in brackets"},
		{Text: "The sign said «выход», and he went.", Why: "a word that is quoted"},
		{Text: "The angle α is twice β, and μ is 5.", Why: "mathematics"},
		{Text: "In Russian: хлеб. In Bulgarian: хляб.", Why: "a text about languages"},
		{Text: "東京は雨です。", Why: "a line in another language"},
	},
	Run: func(p *lint.Pass) {
		reportNativeDigits(p)
		var found []lint.Finding
		for i := range p.Blocks {
			if b := &p.Blocks[i]; b.Marks.Has(lint.WithNonLatin) {
				found = scriptBlock(p, b, found)
			}
		}
		if len(found) > manyForeign {
			return // a text in two languages, or about one
		}
		for _, f := range found {
			p.Report(f)
		}
	},
}

const (
	manyForeign = 8
	longestLeft = 6 // words and marks of a run; a longer one is a passage in the original
)

// scriptBlock adds the foreign words of a block that is in English otherwise to found.
func scriptBlock(p *lint.Pass, b *lint.Block, found []lint.Finding) []lint.Finding {
	if foreignShare(p, b) > 0.35 {
		return found
	}
	for i := b.FirstToken; i < b.EndToken; i++ {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || !t.Has(lint.NonLatin) || !otherScript(p.Word(t)) {
			continue
		}
		if latin, ok := lookalike(p.Word(t)); ok && readsLatin(p, i, latin) {
			fix := p.Replace(t.Span(), latin, lint.Safe, "Write Latin letters")
			if latin == "C" {
				fix.Edits = append(degree(p, b, i), fix.Edits...)
			}
			found = append(found, lint.Finding{
				Span: lint.Span{Start: fix.Edits[0].Start, End: int(t.End)}, Confidence: 0.96, Message: "Letters of another script look like Latin ones here",
				Fixes: []lint.Fix{fix},
			})
			continue
		}
		end := i + 1
		for end < b.EndToken && foreignRun(&p.Tokens[end]) {
			end++
		}
		for p.Tokens[end-1].Kind != lint.Word {
			end--
		}
		if end-i <= longestLeft && !glossed(p, b, i) {
			found = append(found, leftWord(p, b, i, end))
		}
		i = end - 1
	}
	return found
}

func foreignRun(t *lint.Token) bool {
	return t.Kind == lint.Word && t.Has(lint.NonLatin) || t.Kind == lint.Comma || t.Kind == lint.Dash
}

// glossed reports whether the word at token i is given as such: in brackets or quotation marks, behind a colon or a language's name.
func glossed(p *lint.Pass, b *lint.Block, i int) bool {
	t := &p.Tokens[i]
	next := &p.Tokens[min(i+1, b.EndToken-1)]
	if next.Kind == lint.Stop && i+2 < b.EndToken && !p.Tokens[i+2].Has(lint.SpaceBefore) {
		return true // a host name
	}
	letter, n := utf8.DecodeRuneInString(p.Word(t))
	symbol := unicode.Is(unicode.Greek, letter) && (n == len(p.Word(t)) || p.Word(t)[n] == '-') // β-blockers
	if t.Has(lint.Bracketed) || t.Has(lint.Quoted) && !amongEnglish(p, b, i) || symbol {
		return true
	}
	if i == b.FirstToken {
		return false
	}
	switch prev := &p.Tokens[i-1]; prev.Kind {
	case lint.Pause, lint.Symbol, lint.Mark, lint.Open, lint.Dash, lint.Address:
		return true
	case lint.Stop, lint.Number, lint.Close:
		return !t.Has(lint.SpaceBefore) // the end of a host name, a figure with its counter
	case lint.Comma:
		return t.Has(lint.Title)
	case lint.Word:
		return prev.Has(lint.Title) && lexicon.NameKind(p.Word(prev))&lexicon.Demonym != 0
	}
	return false
}

// amongEnglish reports whether English words stand on both sides of the run of foreign ones at token i, as in a quoted sentence.
func amongEnglish(p *lint.Pass, b *lint.Block, i int) bool {
	const longest = 64 // tokens of a run that English words frame
	end := i + 1
	for end < min(b.EndToken, i+longest) && foreignRun(&p.Tokens[end]) {
		end++
	}
	english := func(t *lint.Token) bool { return t.Kind == lint.Word && t.Has(lint.Quoted) && !t.Has(lint.NonLatin) }
	return i > b.FirstToken && end < b.EndToken && english(&p.Tokens[i-1]) && english(&p.Tokens[end])
}

// leftWord is the finding for the foreign words of tokens [first, end). They may go where an English word follows that can stand for them.
func leftWord(p *lint.Pass, b *lint.Block, first, end int) lint.Finding {
	s := lint.Span{Start: int(p.Tokens[first].Start), End: int(p.Tokens[end-1].End)}
	f := lint.Finding{Span: s, Confidence: 0.85, Message: "A word of the source is left in its own script"}
	switch english, ok := cyrillicUnits[p.Lower[s.Start:s.End]]; {
	case ok && first > b.FirstToken && p.Tokens[first-1].Kind == lint.Number:
		f.Fixes = []lint.Fix{p.Replace(s, english, lint.Suggested, "Write “"+english+"”")}
	case translated(p, b, first, end):
		f.Fixes = []lint.Fix{p.Delete(s, lint.Suggested, "Delete it, if the English beside it says the same")}
	}
	return f
}

// translated reports whether English words that can stand for the tokens [first, end) follow them.
func translated(p *lint.Pass, b *lint.Block, first, end int) bool {
	if end >= b.EndToken || p.Tokens[end].Kind != lint.Word {
		return false
	}
	if t := &p.Tokens[end]; t.Is(lint.Article) && (first == b.FirstToken) == t.Has(lint.Title) && (first == b.FirstToken || p.Tokens[first-1].Kind == lint.Word) {
		return true // drink 汤 the soup
	}
	if !p.Tokens[end].Has(lint.Lower) {
		return false
	}
	var prev lint.TokenKind
	if first > b.FirstToken {
		prev = p.Tokens[first-1].Kind
	}
	next := &p.Tokens[end]
	return prev != lint.Number && (next.Class == 0 || next.Is(lint.Negation) || prev == lint.Comma && next.Is(lint.Relative))
}
