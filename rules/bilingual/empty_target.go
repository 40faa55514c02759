package bilingual

import (
	"github.com/artlint/artlint/lint"
)

// EmptyTarget finds translations without text.
var EmptyTarget = &lint.Rule{
	Name:     "empty-target",
	Family:   "bilingual",
	Title:    "Translation without text",
	Severity: lint.Warning,
	Issue:    lint.Omission,
	Fix:      lint.Manual,
	Doc: `The source has text and the translation none: an empty target, or inline codes alone.

The engine gave nothing back for the segment, or what it gave was lost on the way into the file.

A translation that the file itself calls unfinished is only a remark: an untranslated or fuzzy message of a PO file, a unit
of XLIFF without a target or in a state such as “new”. Sources without a letter may stay empty. Known as
“untranslated” and “blank” in pofilter and as “missing target” and “empty target” in CheckMate.`,
	Examples: []lint.Example{
		{Bad: "«\uFFFC»", Source: "Die Brücke ist gesperrt."},
	},
	Counter: []lint.Counter{
		{Text: "The bridge is closed.", Why: "it is translated", Source: "Die Brücke ist gesperrt."},
		{Text: "\uFFFC", Why: "nothing to translate", Source: "42"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if !empty(p, b) || !hasLetter(b.Original) {
				continue
			}
			f := lint.Finding{Span: b.Span, Confidence: 0.95, Message: "The source has text and the translation none"}
			if b.Pending {
				f.Severity, f.Message = lint.Info, "There is no translation yet"
			}
			p.Report(f)
		}
	},
}
