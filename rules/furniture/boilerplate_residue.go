package furniture

import (
	_ "embed"

	"github.com/artlint/artlint/lint"
)

//go:embed data/furniture.txt
var furnitureData string

var furniture = mustBook(furnitureData)

// BoilerplateResidue finds furniture of the page among the paragraphs.
var BoilerplateResidue = &lint.Rule{
	Name:     "boilerplate-residue",
	Family:   family,
	Title:    "Furniture of the scraped page stands in the text",
	Severity: lint.Warning,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `A link to another article, a button, a rights line, a request to follow or to comment, a time stamp: the
scraper took the whole page, and the machine translated its furniture with the story. It stands on a line of its own, short,
with the shape of a label or an order to the reader, and often only in words that a translator would choose ("Font size + -",
"Back to top button"). Where no phrase is known, the words tell: an order to the reader, or a statement about the article, that
consists of the words of pages and of nearly nothing else; or a label, a link, a counter below the last paragraph.

Where the whole line is such a phrase its deletion is **safe**. Rights lines, sign-offs and lines with text of their own are
**suggested**; a line that names a source is only shown, because it may stand for a licence.`,
	Examples: []lint.Example{
		{
			Bad:  "The bridge will open in May.\n\n«Also read: Ferry fares to rise in autumn»\n\nWork began in 2019.",
			Good: "The bridge will open in May.\n\nWork began in 2019.",
		},
		{
			Bad:  "The bridge will open in May.\n«[Related news] Ferry fares to rise»\n«☞ Be the first to comment»\n",
			Good: "The bridge will open in May.\n",
		},
		{
			Bad:  "The mayor left without a word. «(See all 9 photos of this story)»",
			Good: "The mayor left without a word.",
		},
		{
			Bad:  "The bridge will open in May, the mayor said.\n\n«Do not forget to like the photo on our Zalo page»\n",
			Good: "The bridge will open in May, the mayor said.\n\n",
		},
		{
			Bad:  "The mayor said the bridge will open in May. She left early. «Interested in more news? Download the app»",
			Good: "The mayor said the bridge will open in May. She left early.",
		},
		{
			Bad:  "The bridge will open in May.\n\n«The text continues under the video.»\n\nIt is late, the mayor said.\n",
			Good: "The bridge will open in May.\n\nIt is late, the mayor said.\n",
		},
		{
			Bad:  "The bridge will open in May, the mayor said.\n\n«Checked By: Night Desk»\n",
			Good: "The bridge will open in May, the mayor said.\n\n",
		},
		{
			Bad:  "It would open in May, the mayor said.\n\nShe left.\n\n«How would you rate this page?»\n\n«Reader comments»\n",
			Good: "It would open in May, the mayor said.\n\nShe left.\n\n",
		},
		{Bad: "The mayor said it would open in May. It is late. «End of report/»", Good: "The mayor said it would open in May. It is late."},
		{Bad: "The bridge will open in May.\n\n«Source: Harbour Evening News»\n"},
		{
			Bad:  asideText + "«⇒ All pictures of the bridge»\n",
			Good: asideText,
		},
		{
			Bad:  "Bridge to open late\n\n«We also recommend: Ferry fares to rise»\n\n" + asideText,
			Good: "Bridge to open late\n\n" + asideText,
		},
		{
			Bad:  "Bridge to open late\n\n&gt;&gt; «Click to watch the clip of the news»\n\n" + asideText,
			Good: "Bridge to open late\n\n&gt;&gt;\n\n" + asideText,
		},
		{
			Bad:  asideText + "«To the overview page»\n",
			Good: asideText,
		},
		{
			Bad:  asideText + "She left by the back door, she said. «[Gallery available]»\n",
			Good: asideText + "She left by the back door, she said.\n",
		},
		{Bad: asideText + "«[Picture gallery] The bridge by night»\n", Good: asideText},
		{Bad: asideText + "«Sent 11/20 (Wed) 7:02»\n", Good: asideText},
		{Bad: asideText + "«Text: Anna Berg. Video: Ole Lund.»\n", Good: asideText},
		{Bad: asideText + "«Keep this so as not to forget it:»\n", Good: asideText},
		{Bad: "Bridge to open late\n\n«*With information from Agency Lund»\n\n" + asideText, Good: "Bridge to open late\n\n" + asideText},
		{Bad: asideText + "«As LundToday wrote earlier, the bridge has no paint.»\n", Good: asideText},
		{Bad: asideText + "She left early, she said. «Reporter Mira Oster mira@lund.example»\n", Good: asideText + "She left early, she said.\n"},
		{Bad: "«Photo: open sources»\nBridge to open late\n\n" + asideText, Good: "Bridge to open late\n\n" + asideText},
		{Bad: asideText + "«Useful 12 Sad 3 Shared 41»\n", Good: asideText},
		{Bad: asideText + "«Play the story 00:00 / 04:21»\n", Good: asideText},
		{Bad: asideText + "«Viewed 310 times since Monday»\n", Good: asideText},
		{Bad: asideText + "«Page 2 / 5 Next»\n", Good: asideText},
		{Bad: asideText + "«Last edit: 03/05, h 18.15»\n", Good: asideText},
		{Bad: asideText + "«a.lund@ Reporter Anna Lund»\n", Good: asideText},
		{Bad: asideText + "«XNA/MB/ko»", Good: asideText},
		{Bad: asideText + "«Photo story: a winter at the quay»\n", Good: asideText},
		{Bad: asideText + "«Number of viewings: 1310»\n", Good: asideText},
		{Bad: asideText + "«Mood: 😍 Fine 👎 Bored»\n", Good: asideText},
		{Bad: asideText + "«To miss nothing of interest, join our channel on Telegram»\n", Good: asideText},
		{Bad: asideText + "«Attention: Comments with swear words will not appear.»\n", Good: asideText},
		{Bad: "Bridge to open late\n\n«[Summary] Bridges take time.»\n\n" + asideText, Good: "Bridge to open late\n\n" + asideText},
		{Bad: asideText + "«A digest of this article is available to subscribers»\n", Good: asideText},
	},
	Counter: []lint.Counter{
		{Text: asideText + "Number of ferries: as yet unknown\n\nThe writer is late, 👍 she said.\n", Why: "no count, a person"},
		{Text: asideText + "Lund 3 Orun 1\n\nFirst quarter 20 Second quarter 31\n\nand/or\n", Why: "results, words"},
		{Text: "Bridge to open late\n\nMay 3, 2021\n\n" + asideText + "As the mayor said earlier, the bridge has no paint.\n\nWith the help of friends, Lund won.\n", Why: "a day, what a person said, prose"},
		{Text: "The phone has lost its charge, the shop said.\n\nTap Settings.\n\nTap Accounts.\n\nScroll to the end of the page.\n\nTap Share and then Follow.\n\nIt is done, the shop said.", Why: "steps to be taken"},
		{Text: "He told them to read also the second letter, and they did.", Why: "a sentence of prose"},
		{Text: "Related stories abound in the valley, and nobody believes them.", Why: "a sentence that begins like a label"},
		{Text: "Share prices fell.\n\nPrint shops closed early on Friday.", Why: "nouns that are also buttons"},
		{Text: "“Follow us,” she said.", Why: "speech"},
		{Text: "The first photo shows the harbour in 1904.", Why: "a caption"},
		{Text: "The ferry sails, she said.\n\nIt is late.\n\nNEXT WEEK\n\nThe ferry sails again on Monday.", Why: "a heading"},
		{Text: "Police watched the video, she said.\n\nThe article was read by millions on Facebook.", Why: "an article about a page"},
		{Text: "Go to your account.\n\nTap the menu icon.\n\nTap “Password”.\n\nEnter the code.", Why: "instructions"},
		{Text: "The mayor left, she said.\n\nSee the harbour and die", Why: "an order of other words"},
		{Text: "Bridge to open late\n\nThe doctors recommend: Rest and fresh air for everybody.\n\n" + asideText, Why: "what somebody recommends"},
		{Text: asideText + "Inquiries: 555-0100\n", Why: "particulars of an event"},
		{Text: asideText + "The picture archive\n\nIt is kept in the old town hall, which nobody has visited since the flood of the year 1962, the mayor said.\n", Why: "a heading"},
		{Text: asideText + "(Mira Oster)\n\nReporting by Mira Oster\n\nHe never read the newspaper\n", Why: "bylines, a sentence without its stop"},
		{Text: "Ends\n\nNotes to editors: photographs are available.", Why: "the close of a press release"},
	},
	Run: func(p *lint.Pass) {
		const message = "This is furniture of the page, not part of the article"
		furnitureLines(p, message)
		furniture.tails(p, message)
		reportCredits(p)
		reportHouse(p)
		(&notices{p: p}).run()
	},
}

// asideText is an article below which pages put their furniture.
const asideText = "The bridge over the harbour will open in May, two years later than it had been planned, the mayor said on Monday.\n\n" +
	"It stopped twice, because the builders had found the remains of an older bridge and, below it, those of a still older one.\n\n" +
	"The harbour office said that the ferries carried 3,400 passengers a day last year, which is more than the bridge can carry.\n\n"

// furnitureLines reports the blocks that are a phrase of the book. A heading has a list below it, and a text that tells
// its reader what to do may mean what it says: only an editor takes those out.
func furnitureLines(p *lint.Pass, message string) {
	instructs := p.Profile.SecondPerson*4 > p.Profile.Sentences
	furniture.shortLines(p, func(b *lint.Block, l line) {
		ph := furniture.find(p.Document, l.tokens, l.allows)
		if ph == nil {
			return
		}
		f := ph.finding(p, b.Span, message)
		if len(f.Fixes) > 0 && (b.Kind == lint.Heading && b.Path != "" || instructs) {
			f.Fixes[0].Applicability = min(f.Fixes[0].Applicability, lint.Suggested)
		}
		p.Report(f)
	})
}

// reportHouse reports the lines that the house knows as its partners' boilerplate.
func reportHouse(p *lint.Pass) {
	if len(p.House.Boilerplate) == 0 {
		return
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if p.House.IsBoilerplate(p.Slice(b.Span)) {
			p.Report(lint.Finding{
				Span: b.Span, Confidence: 0.99, Message: "The configuration names this line as a partner's boilerplate",
				Fixes: []lint.Fix{p.Delete(b.Span, lint.Safe, "Delete it")},
			})
		}
	}
}
