package residue

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

// wideMark is how English writes a mark: its text and where a space belongs.
type wideMark struct {
	text          string
	before, after bool
}

var wideMarks = map[rune]wideMark{
	'（': {"(", true, false}, '）': {")", false, true}, '【': {"[", true, false}, '】': {"]", false, true},
	'［': {"[", true, false}, '］': {"]", false, true}, '〔': {"[", true, false}, '〕': {"]", false, true},
	'、': {",", false, true}, '，': {",", false, true}, '。': {".", false, true}, '．': {".", false, true}, '｡': {".", false, true}, '､': {",", false, true},
	'：': {":", false, true}, '；': {";", false, true}, '！': {"!", false, true}, '？': {"?", false, true},
	'「': {"“", true, false}, '」': {"”", false, true}, '『': {"“", true, false}, '』': {"”", false, true},
	'《': {"“", true, false}, '》': {"”", false, true}, '〈': {"“", true, false}, '〉': {"”", false, true}, '＂': {`"`, false, false}, '〜': {"–", false, false}, '～': {"–", false, false}, '￥': {"¥", false, false}, '￦': {"₩", false, false},
}

// thousands are the digits behind the comma of a number.
var thousands = regexp.MustCompile(`^\d{3}(?:\D|$)`)

func reportWideMark(p *lint.Pass, s lint.Span, m wideMark) {
	prev, next := around(p.Text, s)
	text := m.text
	switch {
	case p.Profile.CurlyQuotes > p.Profile.StraightQuotes:
	case text == "“" || text == "”":
		text = `"`
	}
	digits := unicode.IsDigit(prev) && unicode.IsDigit(next)
	grouped := text == "," && digits && thousands.MatchString(p.Text[s.End:min(len(p.Text), s.End+4)])
	if m.before && (unicode.IsLetter(prev) || unicode.IsDigit(prev) || strings.ContainsRune(`.,;:!?)]"”’`, prev)) {
		text = " " + text
	}
	inNumber := grouped || digits && (text == ":" || text == ".") // 5，000, 18：30
	wordNext := unicode.IsLetter(next) || unicode.IsDigit(next) && !inNumber
	if m.after && (wordNext || strings.ContainsRune(`([“‘`, next) || opens(p.Text[s.End:])) {
		text += " "
	}
	if prev == '.' && text == "," && !unicode.IsLetter(next) {
		text = "" // the sentence has its mark
	}
	edit := s
	if m.after {
		for strings.HasSuffix(p.Text[:edit.Start], " ") && edit.Start > p.Blocks[p.BlockAt(s.Start)].Start {
			edit.Start-- // guests ，two meals
		}
	}
	if m.before {
		for strings.HasPrefix(p.Text[edit.End:], " ") {
			edit.End++ // 【 NOTE】
		}
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.97, Message: "A full-width mark of the source stands where English has its own",
		Fixes: []lint.Fix{p.Replace(edit, text, lint.Safe, "Write the English mark")},
	})
}

// opens reports whether text begins with a straight mark that opens a quotation: a word follows it at once.
func opens(text string) bool {
	if !strings.HasPrefix(text, `"`) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[1:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
