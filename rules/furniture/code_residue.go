package furniture

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// CodeResidue finds scripts, tags and template marks of the page.
var CodeResidue = &lint.Rule{
	Name:     "code-residue",
	Family:   family,
	Title:    "Script or markup of the page in the text",
	Severity: lint.Error,
	Issue:    lint.Markup,
	Fix:      lint.Suggested,
	Doc: `Pages load advertisements by scripts between their paragraphs, and editors' systems have marks of their own
([caption], {{name}}). A scraper that takes text by the line takes them too, sometimes after the machine has changed their
quotation marks.

Deletion of the line, or of the tag, is **suggested**. Texts with much code in them are about code and left alone.`,
	Examples: []lint.Example{
		{
			Bad:  "The ice is thick.\n\n«document.getElementById(\"ad_7\").style.display = \"block\";»\n\nFerries wait.\n",
			Good: "The ice is thick.\n\nFerries wait.\n",
		},
		{
			Bad:  "The ice is thick.\n\n«(adsbygoogle = window.adsbygoogle || []).push({});»\n\nFerries wait.\n",
			Good: "The ice is thick.\n\nFerries wait.\n",
		},
		{Bad: "The ice is thick.\n\n«// adServer.queue.push({slot: 7});»\n\nFerries wait.\n", Good: "The ice is thick.\n\nFerries wait.\n"},
		{Bad: "The ice is thick.\n\n«.ad-box { width: 300px; }»\n\nFerries wait.\n", Good: "The ice is thick.\n\nFerries wait.\n"},
		{Bad: "The «<strong>»ice«</strong>» is thick.", Good: "The ice is thick."},
		{Bad: "«[caption id=\"7\" width=\"300\"]» Ice in the harbour «[/caption]»", Good: "Ice in the harbour"},
	},
	Counter: []lint.Counter{
		{Text: "Set `strict: false` and call `next()`.", Why: "a technical text"},
		{Text: "5 < 7 and 9 > 3; a (very) odd list {1, 2}.", Why: "mathematics"},
		{Text: "var x = 1;\n\nfunction f() { return x; }\n\nwindow.alert(x);\n\ndocument.write(f());\n", Why: "a text about code"},
	},
	Run: func(p *lint.Pass) {
		var found []lint.Finding
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if !b.Marks.Has(lint.WithBracket|lint.WithBullet|lint.WithAddress) || b.EndToken-b.FirstToken > codeTokens {
				continue
			}
			text := p.Slice(b.Span)
			tagged := strings.IndexByte(text, '<') >= 0 || strings.IndexByte(text, '[') >= 0 || strings.IndexByte(text, '{') >= 0
			if !tagged && strings.IndexByte(text, ';') < 0 {
				continue
			}
			if script.MatchString(text) || call.MatchString(text) || data.MatchString(text) {
				found = append(found, deletion(p, b.Span, 0.9, "A script of the page stands in the text"))
				continue
			}
			if !tagged {
				continue
			}
			tags := tag.FindAllStringIndex(text, -1)
			if len(tags) == 1 && spoken.MatchString(text[tags[0][0]:tags[0][1]]) {
				continue
			}
			for _, m := range tags {
				found = append(found, deletion(p, lint.Span{Start: b.Start + m[0], End: b.Start + m[1]}, 0.85, "A tag of the page stands in the text"))
			}
		}
		if len(found) > muchCode {
			return
		}
		for _, f := range found {
			p.Report(f)
		}
	},
}

const (
	codeTokens = 200
	muchCode   = 3
)

var (
	script = regexp.MustCompile(`^\W{0,4}(?:document\.\w|window\.\w|adsbygoogle|googletag|gtag\(|fbq\(|jQuery\b|\$\(|function ?\w*\(|(?:var|let|const) \w+ ?=|if ?\(typeof|@media\b|<script|<!--|//<!\[CDATA)[^\n]*[(){};=>]`)
	tag    = regexp.MustCompile(`</?(?:div|p|span|br|a|img|script|iframe|strong|em|b|i|u|ul|ol|li|h[1-6]|table|td|tr|figure|figcaption|blockquote|font|center)(?:\s[^<>]*)?/?>|\[/?(?:caption|gallery|embed|vc_\w+|et_pb_\w+|youtube|audio|divider|adrotate)\b[^\]]*\]|\{\{\s*\w+[^{}]*\}\}`)
)

var (
	// call is a line that is a call of a function of some object and nothing else, perhaps set aside as a comment.
	call = regexp.MustCompile(`^(?://|/\*)?\s*[A-Za-z_$][\w$]*(?:\.[\w$]+)+\([^\n]*[{"'=>][^\n]*\)\s*\}?;?\s*(?:\*/)?$`)
	// data is a line of JSON, or a rule of a style sheet.
	data = regexp.MustCompile(`^(?:\{\s*"@?\w+"\s*:.*|[.#@][\w-]+(?:[ .,#>:]+[\w-]+)*\s*\{[^{}]*:[^{}]*\}\s*)$`)
)

// spoken is an opening tag that a sentence may speak of: one without attributes.
var spoken = regexp.MustCompile(`^<\w+>$`)

func deletion(p *lint.Pass, s lint.Span, confidence float64, message string) lint.Finding {
	return lint.Finding{Span: s, Confidence: confidence, Message: message, Fixes: []lint.Fix{tightDelete(p, s)}}
}

// tightDelete takes s out, with the white space before it only if there is some behind it too.
func tightDelete(p *lint.Pass, s lint.Span) lint.Fix {
	gap := p.Gap(s)
	if gap.Start < s.Start && s.End < len(p.Text) && p.Text[s.End] != ' ' && p.Text[s.End] != '\n' && p.Text[s.End] != '.' && p.Text[s.End] != ',' {
		return p.Replace(s, "", lint.Suggested, "Delete it")
	}
	return p.Replace(gap, "", lint.Suggested, "Delete it")
}
