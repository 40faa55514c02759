package severed

import (
	"fmt"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// SeveredAttribution finds speech verbs left over behind an attributed sentence.
var SeveredAttribution = &lint.Rule{
	Name:     "severed-attribution",
	Family:   "severed",
	Title:    "Torn-off attribution",
	Severity: lint.Error,
	Issue:    lint.Addition,
	Fix:      lint.Safe,
	Doc: `A speech verb, alone or with a speaker, stands as a sentence behind a sentence that already says who
spoke: "… three officials said. people revealed.", "“…,” the coach told reporters. explained."

In Japanese, Korean and Turkish the verb of saying ends the sentence. When the end is torn off it is
translated by itself, and the first part gets an attribution too, so that there are two. Portuguese and
Spanish news verbs ("pontuou", "sentenció") leave verbs that are no speech verbs in English ("scored."), others
a stance or a gesture that stands for saying ("The owner drew a line."). A verb that a comma ties to the sentence ("…, said.") and a short
clause in small letters behind a finished sentence are of the same making.

A bare verb in lower case may go unread when the sentence before it is attributed. Otherwise an editor
decides whether the attribution belongs to the sentence.`,
	Examples: []lint.Example{
		{
			Bad:  "The bridge will stay closed until the end of the year because the steel for its second span has not arrived, two members of the council said. «people revealed.»",
			Good: "The bridge will stay closed until the end of the year because the steel for its second span has not arrived, two members of the council said.",
		},
		{
			Bad:  "“We shall rebuild the school on the hill, where the water cannot reach it,” said the mayor of the town, which lost a quarter of its houses. «said.»",
			Good: "“We shall rebuild the school on the hill, where the water cannot reach it,” said the mayor of the town, which lost a quarter of its houses.",
		},
		{
			Bad:  "“The club has paid every bill it owed to the city, and it will go on paying them,” Pires told reporters after the vote. «He used the expressions.»",
			Good: "“The club has paid every bill it owed to the city, and it will go on paying them,” Pires told reporters after the vote.",
		},
		{
			Bad:  "The owners of the two mills have agreed to share the water of the brook until the autumn, when the court will decide which of them was there before the other, the clerk said. «The clerk pointed.»",
			Good: "The owners of the two mills have agreed to share the water of the brook until the autumn, when the court will decide which of them was there before the other, the clerk said.",
		},
		{
			Bad:  "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read. «An official tilted the head.»",
			Good: "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read.",
		},
		{
			Bad:  "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read. «So concluded Lund.»",
			Good: "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read.",
		},
		{
			Bad:  "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read. «He has stated.»",
			Good: "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before every offer had been read.",
		},
		{
			Bad:  "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast. «Lets it be heard.»",
			Good: "The harbour office said that the old crane would be moved to the other side of the basin as soon as the ground there had been found firm enough to carry it and its ballast.",
		},
		{
			Bad:  "The crane that stood by the old basin for ninety years and that no other harbour had wanted to buy has been given to the museum for a crown«, smiled».",
			Good: "The crane that stood by the old basin for ninety years and that no other harbour had wanted to buy has been given to the museum for a crown.",
		},
		{
			Bad:  "“The mill has had no water since the spring,” said Haas, who has lived beside the brook for fifty years. “Nobody grinds there now.” «the miller leaks.»\n\nThe council has promised a pump.\n\nIt will cost a crown a day.",
			Good: "“The mill has had no water since the spring,” said Haas, who has lived beside the brook for fifty years. “Nobody grinds there now.”\n\nThe council has promised a pump.\n\nIt will cost a crown a day.",
		},
	},
	Counter: []lint.Counter{
		{Text: "“The mill has had no water since the spring,” said Haas. “Nobody grinds there now.” he added.\n\nThe council has promised a pump.\n\nIt will cost a crown a day.", Why: "an attribution with a full stop for its comma"},
		{Text: "“The mill has had no water since the spring, and nobody has asked why the brook is dry or where the new weir leads it.” Ivo Lund said.\n\nThe council has promised a pump.\n\nIt will cost a crown a day, the clerk said.", Why: "a name"},
		{Text: "The mayor said that the town would look for a buyer for the hall until the summer, and the two clerks were asked for more. She refused.", Why: "a clause is understood"},
		{Text: "“Do you remember the name of the captain who brought the grain ship in from Odessa that winter?” he asked.", Why: "an attribution behind a question"},
		{Text: "The minister said the talks about the border crossing would go on for as long as the two sides wanted them to. He declined to comment further.", Why: "a sentence of its own"},
		{Text: "The mayor said that the town would look for a buyer for the hall until the summer and that it would not be torn down before that. He shook his head.", Why: "a gesture that people report"},
		{Text: "The council said in the spring that the old bridge would stand for as long as anybody crossed it with a cart and not with a lorry. Our fears were dispelled.", Why: "a passive with its subject"},
		{Text: "The watch stopped nineteen carts in the week of the fair, of which nine had no lamp and one of them had no driver on its box. Noted.", Why: "a remark of the writer where nobody speaks"},
		{Text: "“I have never seen the river as low as it is this year, and I was born on it,” Haas said. He laughed.", Why: "laughing is no attribution"},
		{Text: "The harbour will close in the spring if nobody pays the rent that it owes to the city, Novak, who runs the crane, replied.", Why: "the verb has its subject before it"},
		{Text: "He came to the harbour in the spring of the last year of the war, saw the crane with its ninety lamps, stayed.", Why: "a row of verbs"},
	},
	Run: func(p *lint.Pass) {
		attachedVerbs(p)
		tails(p.Document, maxTailWords+2, func(t tail) {
			confidence := speechTail(p.Document, t)
			if confidence == 0 {
				return
			}
			applicability := lint.Suggested
			if t.lower && t.Words <= 2 && grammar.Of(p.Document, t.host).Complete() {
				applicability = lint.Safe
			}
			p.Report(lint.Finding{
				Span:       t.Span,
				Confidence: confidence,
				Message:    fmt.Sprintf("“%s” is a torn-off attribution", p.Slice(t.Span)),
				Fixes:      []lint.Fix{p.Delete(t.Span, applicability, fmt.Sprintf("Delete “%s”", p.Slice(t.Span)))},
			})
		})
		lowerClauses(p)
		learnedTails(p, tornSpeech, "a torn-off attribution")
	},
}

// speechTail judges whether the tail is an attribution and nothing else: a speech verb at its end ("people
// revealed."), a formula of speaking ("He used the expressions."), or a source without its clause.
func speechTail(d *lint.Document, t tail) float64 {
	c := formula(d, t)
	if !t.lower && !t.Marks.Has(lint.BlockLast) && c == 0 {
		return 0
	}
	s := grammar.Of(d, t.Sentence)
	first := s.FirstWord()
	if first < 0 || t.lower && (nameParticle(s.Word(first)) || polite(s.Word(first))) || glued(d, t) {
		return 0
	}
	if c > 0 {
		return c
	}
	if c := stance(d, t, s); c > 0 {
		return c
	}
	if t.Words > 2 && accordingTo(s) {
		return 0.88
	}
	if before := &d.Sentences[t.index-1]; endsQuoted(d, before) && t.Words > 1 && !before.Marks.Has(lint.WithSpeech) || t.Words > maxTailWords+1 {
		return 0 // “….” he said.
	}
	return t.speechVerb(s, first)
}
