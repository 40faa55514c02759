package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/source/mojibake"
)

// Mojibake finds text that was decoded with the wrong code page.
var Mojibake = &lint.Rule{
	Name:     "mojibake",
	Family:   family,
	Title:    "Text that was decoded with the wrong code page",
	Severity: lint.Error,
	Issue:    lint.Characters,
	Fix:      lint.Safe,
	Doc: `The text was written as UTF-8 and read as something else on its way: itâ€™s, cafÃ©. The method is that of ftfy: only
sequences that nobody writes are looked at, and they must spell valid UTF-8 in the code page that they were misread in.

What they spell is certain, so that the repair is **safe**.`,
	Examples: []lint.Example{
		{Bad: "It«â€™»s the caf«Ã©» that she liked.", Good: "It’s the café that she liked."},
	},
	Counter: []lint.Counter{
		{Text: "The café’s “crème brûlée” costs £5 – or €6.", Why: "letters and marks beyond ASCII"},
		{Text: "SÃO PAULO", Why: "a name in capitals"},
	},
	Run: func(p *lint.Pass) {
		const continues = "\xc2" // begins what is up to U+00BF, where no token need be
		for i := range p.Blocks {
			b := &p.Blocks[i]
			text := p.Slice(b.Span)
			if !b.Marks.Has(lint.WithNonASCII|lint.WithNonLatin|lint.WithBullet) && !strings.Contains(text, continues) {
				continue
			}
			for _, r := range mojibake.Find(text) {
				s := lint.Span{Start: b.Start + r.Start, End: b.Start + r.End}
				p.Report(lint.Finding{
					Span: s, Confidence: 0.98, Message: "This is " + r.Encoding,
					Fixes: []lint.Fix{p.Replace(s, r.New, lint.Safe, "Write what it was")},
				})
			}
		}
	},
}
