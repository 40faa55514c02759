package bilingual

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// LostPlaceholder finds placeholders and inline codes that the translation lost, doubled or damaged.
var LostPlaceholder = &lint.Rule{
	Name:     "lost-placeholder",
	Family:   "bilingual",
	Title:    "Placeholder lost or added",
	Severity: lint.Error,
	Issue:    lint.Markup,
	Fix:      lint.Manual,
	Doc: `The source has a placeholder such as %s, {name} or an inline code, and the translation does not have it as
often.

Engines translate what is in the braces, put a space into "% s", or drop a code that they do not know.

Inline codes of XLIFF and TMX are compared by their numbers. They may stand in another order than in the source, as the
sentence does; only an end code before its own start is told.

Where it belongs depends on the sentence, so nothing is proposed. Known as “printf”, “variables”, “pythonbraceformat”
and “xmltags” in pofilter, and as “inline code differences” in CheckMate: missing, extra and misplaced codes.`,
	Examples: []lint.Example{
		{Bad: "«Hello» , you have mail.", Source: "Hallo {name}, du hast Post."},
	},
	Counter: []lint.Counter{
		{Text: "Hello {name}, you have mail.", Why: "it is there", Source: "Hallo {name}, du hast Post."},
		{Text: "Prices rose by 5% sharply.", Why: "a per cent sign", Source: "Die Preise stiegen stark um 5 %."},
	},
	Run: func(p *lint.Pass) {
		pairs(p, func(b *lint.Block) {
			if strings.ContainsAny(b.Original, "%{"+string(object)) {
				comparePlaceholders(p, b)
			}
			compareCodes(p, b)
		})
	},
}

var placeholder = regexp.MustCompile(`%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l*[diouxXeEfgGcs]\b|%\([\w.]+\)[sdif]|\{[\w.:]+\}|\$\{\w+\}|` + string(object))

func comparePlaceholders(p *lint.Pass, b *lint.Block) {
	source := placeholder.FindAllString(b.Original, -1)
	target := placeholder.FindAllString(spelled(p, b), -1)
	coded := len(b.Codes)+len(b.OriginalCodes) > 0
	for _, s := range source {
		if coded && s == string(object) {
			continue // compareCodes knows which
		}
		i := slices.Index(target, s)
		if i >= 0 {
			target = slices.Delete(target, i, i+1)
			continue
		}
		p.Report(lint.Finding{Span: firstWord(p, b), Confidence: 0.9, Message: fmt.Sprintf("The placeholder %s of the source is not in the translation", named(s))})
	}
}

// named is how a placeholder is called in a message.
func named(s string) string {
	if s == string(object) {
		return "(an inline code)"
	}
	return "“" + s + "”"
}

// spelled is the text of b with its placeholders as the file spells them, where the
// source text has them so too.
func spelled(p *lint.Pass, b *lint.Block) string {
	text := p.Slice(b.Span)
	if strings.ContainsRune(b.Original, object) || !strings.ContainsRune(text, object) {
		return text
	}
	span := p.SourceSpan(b.Span)
	return p.Source[span.Start:span.End]
}
