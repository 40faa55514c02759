package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// SourceBullet finds list signs of other house styles.
var SourceBullet = &lint.Rule{
	Name:     "source-bullet",
	Family:   family,
	Title:    "List sign of the source's house style",
	Severity: lint.Warning,
	Issue:    lint.Characters,
	Fix:      lint.Safe,
	Doc: `Broadcasters and agencies of East Asia begin the lines of a list with ▽ or ■, a note with ※ and a caption with ▲;
others use ► or ◆. The machine copies the sign.

In a list of two lines or more a hyphen in its place is **safe**. One sign alone marks a heading, a caption or a note; to drop
it, or to write "Note:", is **suggested**.`,
	Examples: []lint.Example{
		{
			Bad:  "Snow is expected tonight:\n\n«▽» North 30 cm\n«▽» South 10 cm\n",
			Good: "Snow is expected tonight:\n\n- North 30 cm\n- South 10 cm\n",
		},
		{Bad: "The harbour froze.\n\n«※» Ferries may be late.\n", Good: "The harbour froze.\n\nNote: Ferries may be late.\n"},
		{Bad: "The ice is thick. «◆» Ferries wait for the thaw.", Good: "The ice is thick. Ferries wait for the thaw."},
		{Bad: "The ice is thick. «※» Ferries wait for the thaw.", Good: "The ice is thick. Note: Ferries wait for the thaw."},
		{Bad: "«■» Harbour freezes over\n\nThe ice is thick.", Good: "Harbour freezes over\n\nThe ice is thick."},
	},
	Counter: []lint.Counter{
		{Text: "• 150 g barley\n• 3 leeks\n", Why: "the usual bullet"},
		{Text: "The sign ▲ means up.", Why: "a sign that is spoken of"},
		{Text: "★★★★☆ A splendid evening", Why: "stars of a review"},
	},
	Run: func(p *lint.Pass) {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.EndToken-b.FirstToken < 2 {
				continue
			}
			if t := &p.Tokens[b.FirstToken]; t.Kind == lint.Bullet && p.Text[t.Start] >= 0x80 {
				reportBullet(p, i)
			}
			if b.Marks.Has(lint.WithBullet) && b.IsProse() {
				bulletsInside(p, b)
			}
		}
	},
}

// reportBullet looks at block i, which begins with a bullet.
func reportBullet(p *lint.Pass, i int) {
	const listSigns, headSigns = "▽▼▷▶►▸◇◆○●◎◯□△▲・", "■□▲△▶►◆◇●○◎★☆▣"
	t := &p.Tokens[p.Blocks[i].FirstToken]
	if p.Tokens[p.Blocks[i].FirstToken+1].Kind == lint.Bullet {
		return // stars, a line of signs
	}
	s := t.Span()
	sign := []rune(p.Word(t))[0]
	f := lint.Finding{Span: s, Confidence: 0.85, Message: "This sign belongs to the house style of the source"}
	switch {
	case sign == '※':
		f.Fixes = []lint.Fix{p.Replace(s, spaced(p, t, "Note:"), lint.Suggested, "Write “Note:”")}
	case (strings.ContainsRune(listSigns, sign) || strings.ContainsRune(headSigns, sign)) && inList(p, i):
		f.Fixes = []lint.Fix{p.Replace(s, spaced(p, t, "-"), lint.Safe, "Write a hyphen")}
	case strings.ContainsRune(headSigns, sign) || strings.ContainsRune(listSigns, sign) || sign == '☞' || sign == '☛':
		f.Confidence = 0.75
		f.Fixes = []lint.Fix{p.Delete(s, lint.Suggested, "Delete the sign")}
	default:
		return
	}
	p.Report(f)
}

// bulletsInside looks for a sign that begins a sentence inside a paragraph.
func bulletsInside(p *lint.Pass, b *lint.Block) {
	for i := b.FirstToken + 1; i+2 < b.EndToken; i++ {
		t, next := &p.Tokens[i], &p.Tokens[i+1]
		if t.Kind != lint.Bullet && t.Kind != lint.Symbol || p.Text[t.Start] < 0x80 || p.Tokens[i-1].Kind != lint.Stop {
			continue
		}
		if strings.ContainsRune(insideSigns, []rune(p.Word(t))[0]) && next.Kind == lint.Word && next.Has(lint.Title|lint.Upper) && next.End-next.Start > 1 {
			fix := p.Delete(t.Span(), lint.Safe, "Delete the sign")
			if p.Word(t) == "※" {
				fix = p.Replace(t.Span(), spaced(p, t, "Note:"), lint.Suggested, "Write “Note:”")
			}
			p.Report(lint.Finding{
				Span: t.Span(), Confidence: 0.8, Message: "This sign belongs to the house style of the source", Fixes: []lint.Fix{fix},
			})
		}
	}
}

// insideSigns are the signs that begin a sentence inside a paragraph.
const insideSigns = "▽▼▷▶►▸◇◆○●◎◯□■△▲♦※☆★▣❖◈"

// inList reports whether the block before or behind block i begins with the same sign.
func inList(p *lint.Pass, i int) bool {
	hash := p.Tokens[p.Blocks[i].FirstToken].Hash
	same := func(j int) bool {
		return j >= 0 && j < len(p.Blocks) && p.Blocks[j].FirstToken < p.Blocks[j].EndToken && p.Tokens[p.Blocks[j].FirstToken].Hash == hash
	}
	return same(i-1) || same(i+1)
}

// spaced is text with a space where none stands behind the sign.
func spaced(p *lint.Pass, t *lint.Token, text string) string {
	if next := p.Text[t.End]; next != ' ' && next != '\t' {
		return text + " "
	}
	return text
}
