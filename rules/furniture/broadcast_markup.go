package furniture

import (
	_ "embed"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

//go:embed data/broadcast.txt
var broadcastData string

var scriptLabels = mustBook(broadcastData)

// BroadcastMarkup finds the labels of broadcast scripts.
var BroadcastMarkup = &lint.Rule{
	Name:     "broadcast-markup",
	Family:   family,
	Title:    "Label of a broadcast script or an article template",
	Severity: lint.Warning,
	Issue:    lint.Markup,
	Fix:      lint.Suggested,
	Doc: `Broadcasters publish their scripts: who speaks stands in brackets on a line of its own, a sound bite in
square brackets with the speaker before a colon, the crew at the end. The machine translates the labels with the text. Agency
templates of other languages introduce quotations with a label ("Direct speech:").

Deletions are **suggested**, since in a transcript the labels belong. A sound bite becomes a quotation with its speaker.`,
	Examples: []lint.Example{
		{
			Bad:  "«<Anchor>»\n\nThe bridge will open in May.\n\n«◀ Report ▶»\n\nWork began in 2019.\n",
			Good: "The bridge will open in May.\n\nWork began in 2019.\n",
		},
		{
			Bad:  "«[Han Mi-ra/Bridge worker: I have not slept since Monday.]»",
			Good: "Han Mi-ra, bridge worker: \"I have not slept since Monday.\"",
		},
		{
			Bad:  "«[Han Mi-ra / Harbour Police: \"I have not slept since Monday.\"]»",
			Good: "Han Mi-ra, Harbour Police: \"I have not slept since Monday.\"",
		},
		{
			Bad:  "«[Han Mi-ra / Harbour Police: “I have not slept.”]»",
			Good: "Han Mi-ra, Harbour Police: “I have not slept.”",
		},
		{
			Bad:  "The bridge will open in May.\n\n«[Recording / head of the workshop]»\n\nWork began in 2019.\n",
			Good: "The bridge will open in May.\n\nWork began in 2019.\n",
		},
		{
			Bad:  "Not all agree. «Direct speech:» Anna Lund says the bridge is too narrow.",
			Good: "Not all agree. Anna Lund says the bridge is too narrow.",
		},
		{
			Bad:  "«[Han Mi-ra / Bridge worker]» “I have not slept since Monday.”",
			Good: "Han Mi-ra, a bridge worker, said: “I have not slept since Monday.”",
		},
		{
			Bad:  "«[Han Mi-ra / Bridge worker:]» “I have not slept since Monday.”",
			Good: "Han Mi-ra, bridge worker: “I have not slept since Monday.”",
		},
		{
			Bad:  "«[Interview: Han Mi-ra, Harbour Police] Nobody has slept since Monday.»",
			Good: "Han Mi-ra, Harbour Police: \"Nobody has slept since Monday.\"",
		},
		{Bad: "The cup went to Lund. «Comment from this station:» Small clubs win.", Good: "The cup went to Lund. Small clubs win."},
		{Bad: "The bridge will open in May.\n\n«[SOT out]»\n\nWork began in 2019.\n", Good: "The bridge will open in May.\n\nWork began in 2019.\n"},
		{Bad: asideText + "«Weather presenter:»\n\nIt will be cold, the mayor said.\n", Good: asideText + "It will be cold, the mayor said.\n"},
		{Bad: asideText + "«This has been Lund Radio's Anna Berg.»\n", Good: asideText},
	},
	Counter: []lint.Counter{
		{Text: asideText + "[IMF in]\n\nCities of the coast:\n\nThis is Anna Berg’s third bridge.\n", Why: "other brackets, a heading, a sentence"},
		{Text: "[Novak, a clerk] “It is late.” The report of our correspondent said this: it is late.", Why: "a role in small letters, prose"},
		{Text: "CHAIR: Next is Mr. Ota.\n\n(Laughter.)", Why: "a transcript"},
		{Text: "The anchor held, and the reporter slept.", Why: "prose"},
		{Text: "Interview: “I never liked the sea.”", Why: "a heading"},
	},
	Run: func(p *lint.Pass) {
		scriptLabels.wholeLines(p, "A label of the broadcast script was translated with the text")
		for i := range p.Blocks {
			b := &p.Blocks[i]
			cue(p, b, i >= len(p.Blocks)-3)
			if b.Marks.All(lint.WithBracket | lint.WithPause) {
				soundBite(p, b)
			}
			if b.Marks.Has(lint.WithBracket | lint.WithBullet) {
				framedLabel(p, b)
			}
			if b.Marks.Has(lint.WithBracket|lint.WithBullet) && b.EndToken-b.FirstToken > 1 {
				heardCaption(p, b)
			}
			if b.Marks.All(lint.WithBracket | lint.WithQuote) {
				nameCaption(p, b)
			}
		}
		for i := range p.Sentences {
			if s := &p.Sentences[i]; s.Marks.Has(lint.WithPause) {
				templateLabel(p, s)
				stationLabel(p, p.SentenceTokens(s))
			}
		}
	},
}

// framedLabel looks for a line in brackets that names who or what is heard: "[Interview / head of the clinic]".
func framedLabel(p *lint.Pass, b *lint.Block) {
	const longest = 10
	l := undecorated(p.Document, p.BlockTokens(b))
	if !l.framed || len(l.tokens) < 3 || len(l.tokens) > longest || jargon.Of(l.tokens[0].Hash)&jargon.Heard == 0 || labelledCredit(p, l.tokens) {
		return
	}
	switch p.Word(&l.tokens[1]) {
	case "/", "|", ":", "-", "–", "=", "_":
	default:
		return
	}
	last := &l.tokens[len(l.tokens)-1]
	if last.Kind == lint.Word || last.Kind == lint.Number {
		suggestDeletion(p, b.Span, 0.85, "A label of the broadcast script was translated with the text")
	}
}

// soundBite looks for a block such as "[Name/role: What was said.]".
func soundBite(p *lint.Pass, b *lint.Block) {
	const labelTokens = 14
	tokens := p.BlockTokens(b)
	last := len(tokens) - 1
	if p.Word(&tokens[0]) != "[" || p.Word(&tokens[last]) != "]" {
		return
	}
	slash := 0
	for i := 1; i < min(last-2, labelTokens); i++ {
		switch p.Word(&tokens[i]) {
		case "/", "|":
			slash = i
		case ":":
			if slash < 2 || !tokens[1].Capital() {
				return
			}
			name := p.Text[tokens[1].Start:tokens[slash-1].End]
			role := p.Text[tokens[slash+1].Start:tokens[i].Start]
			speech := strings.Trim(p.Text[tokens[i+1].Start:tokens[last-1].End], "\"“”")
			p.Report(lint.Finding{
				Span: b.Span, Confidence: 0.9,
				Message: "A sound bite stands in the form of the broadcast script",
				Fixes:   []lint.Fix{p.Replace(b.Span, name+", "+plainRole(role)+": "+quoted(p, speech), lint.Suggested, "Write it as a quotation")},
			})
			return
		}
	}
}

// templateLabels introduce a quotation or a sound in the templates of agencies.
var templateLabels = map[string]bool{
	"direct speech": true, "direct quote": true, "direct language": true, "synchron": true, "sync": true,
	"synchronous": true, "off-screen text": true, "voice-over text": true, "stand-up": true, "standup": true,
}

func templateLabel(p *lint.Pass, s *lint.Sentence) {
	tokens := p.SentenceTokens(s)
	for i := 1; i < min(len(tokens), 4); i++ {
		if tokens[i].Kind != lint.Pause {
			continue
		}
		label := upTo(&tokens[0], &tokens[i-1])
		if !tokens[0].Has(lint.Quoted) && templateLabels[p.Lower[label.Start:label.End]] {
			label.End = int(tokens[i].End)
			fix := p.Delete(label, lint.Suggested, "Delete the label")
			p.Report(lint.Finding{Span: label, Confidence: 0.85, Fixes: []lint.Fix{fix}, Message: "A label of the source's template was translated with the text"})
		}
		return
	}
}
