package residue

import (
	"html"
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// HTMLEntity finds character references that are read instead of shown.
var HTMLEntity = &lint.Rule{
	Name:     "html-entity",
	Family:   family,
	Title:    "Character reference of HTML in the text",
	Severity: lint.Error,
	Issue:    lint.Markup,
	Fix:      lint.Safe,
	Doc: `A page was escaped twice, or a scraper took the text without reading its markup: &amp; stands where the reader
should see &. Some engines cut the reference into tokens and leave spaces in it.

To write the character is **safe**; for < and >, which may be the rest of a tag, it is **suggested**. Text that speaks of
markup is left alone.`,
	Examples: []lint.Example{
		{Bad: "The fine for Lund «&amp;» Sons was «&#8364;»5.", Good: "The fine for Lund & Sons was €5."},
		{Bad: "He said «&quot;»no«&quot;» twice,«&nbsp;»then left.", Good: "He said \"no\" twice, then left."},
		{Bad: "She plays in «&lt;The Late Ferry&gt;» from May.", Good: "She plays in \"The Late Ferry\" from May."},
		{Bad: "Lund «& amp;» Sons and Berg «&amp;amp;» Co.", Good: "Lund & Sons and Berg & Co."},
	},
	Counter: []lint.Counter{
		{Text: "Write `&amp;` in the file.", Why: "code in backticks"},
		{Text: "Ampersands are escaped as &amp; in XML.", Why: "a text about markup"},
		{Text: "Lund & Sons; Berg & Co; M&S; R&D;", Why: "ampersands of names"},
	},
	Run: func(p *lint.Pass) {
		if strings.IndexByte(p.Text, '&') >= 0 {
			(&references{Pass: p, block: -1}).run()
		}
	},
}

// references looks for character references in one document.
type references struct {
	*lint.Pass
	block  int // of the last question whether a block speaks of markup
	markup bool
}

func (p *references) run() {
	for i := strings.IndexByte(p.Text, '&'); i >= 0 && i < len(p.Text); {
		m := reference.FindStringIndex(p.Text[i:min(len(p.Text), i+16)])
		next := i + 1
		if m != nil {
			next = i + m[1]
			if end := p.bracketedTitle(i, next); end > 0 {
				i = end
				continue
			}
			p.reportReference(lint.Span{Start: i, End: next})
		}
		n := strings.IndexByte(p.Text[next:], '&')
		if n < 0 {
			return
		}
		i = next + n
	}
}

// bracketedTitle reports the title of a work that stands between the references of angle brackets at i, as it does in Korean copy,
// and returns where the next reference may begin; 0 where there is none.
func (p *references) bracketedTitle(i, inside int) int {
	const longest = 80
	if p.Text[i:inside] != "&lt;" {
		return 0
	}
	n := strings.Index(p.Text[inside:min(len(p.Text), inside+longest)], "&gt;")
	if n < 2 {
		return 0
	}
	s, title := lint.Span{Start: i, End: inside + n + len("&gt;")}, p.Text[inside:inside+n]
	if title[0] < 'A' || title[0] > 'Z' || strings.ContainsAny(title, "\n&/=<>") || s.Start == 0 || p.Text[s.Start-1] == '\n' || p.aboutMarkup(s) {
		return 0
	}
	open, closing := "\"", "\""
	if p.Profile.CurlyQuotes > p.Profile.StraightQuotes {
		open, closing = "“", "”"
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.96, Message: "The brackets of a title are left as character references of HTML",
		Fixes: []lint.Fix{p.Replace(s, open+title+closing, lint.Suggested, "Write quotation marks")},
	})
	if next := strings.IndexByte(p.Text[s.End:], '&'); next >= 0 {
		return s.End + next
	}
	return len(p.Text)
}

// reference is a character reference at the start of a text, with the spaces that an engine may have put into it.
var reference = regexp.MustCompile(`^&(?:(?:amp;)+#?[A-Za-z0-9]{2,7};|#\d{2,6};|#[xX][0-9a-fA-F]{2,6};|[A-Za-z]{2,8}\d{0,2};| ?(?:amp|nbsp|quot|lt|gt|apos|#39|#8217) ?;|(?:nbsp|quot)\b)`)

func (p *references) reportReference(s lint.Span) {
	text := strings.ReplaceAll(p.Slice(s), " ", "")
	if !strings.HasSuffix(text, ";") {
		text += ";"
	}
	char := text
	for range 4 {
		char = html.UnescapeString(char)
	}
	if char == text || strings.HasSuffix(char, ";") && len(char) > 1 || p.aboutMarkup(s) {
		return
	}
	f := lint.Finding{Span: s, Confidence: 0.96, Message: "A character reference of HTML is left in the text"}
	applicability := lint.Safe
	switch char {
	case "\u00a0", "\u2009", "\u2002", "\u2003":
		char = " "
	case "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u00ad":
		char = ""
	case "<", ">":
		applicability = lint.Suggested
	}
	f.Fixes = []lint.Fix{p.Replace(s, char, applicability, "Write the character")}
	p.Report(f)
}

// aboutMarkup reports whether s is code or its paragraph speaks of markup.
func (p *references) aboutMarkup(s lint.Span) bool {
	if b := p.BlockAt(s.Start); b != p.block {
		p.block, p.markup = b, speaksOfMarkup(p.Lower[p.Blocks[b].Start:p.Blocks[b].End])
	}
	return p.markup
}

// speaksOfMarkup reports whether a text in lower case holds code or speaks of it.
func speaksOfMarkup(text string) bool {
	if strings.Contains(text, "`") {
		return true
	}
	for _, w := range [...]string{"html", "xml", "escap", "entit", "ampersand", "markup", "unicode"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
