package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// CaseDamage finds capitals in the middle of a sentence and small letters where names and sentences begin.
var CaseDamage = &lint.Rule{
	Name:     "case-damage",
	Family:   "punctuation",
	Title:    "Capital or small letter damaged in translation",
	Severity: lint.Warning,
	Issue:    lint.Typographical,
	Fix:      lint.Safe,
	Doc: `A function word has a capital in the middle of a sentence (“substitutes In the 60th minute”, “On The 28th”, “; Another
30”), a day, a surname or a place has a small letter (“by thursday”, “Ivo novotný”), a surname is in capitals (“Miguel
PAREDES”), or a sentence begins small.

A segment that begins at a line break, a link or a semicolon is translated as a sentence of its own; languages that write
days and nationalities small pass their habit on.

Days and months that are no other words, nationalities, and an article behind the preposition that opens its sentence (“On The
28th”) are safe; the rest is suggested. Titles of works and names stay silent.`,
	Examples: []lint.Example{
		{Bad: "The ministry did not answer by «thursday» evening.", Good: "The ministry did not answer by Thursday evening."},
		{Bad: "The coach brought on three substitutes «In» the 60th minute.", Good: "The coach brought on three substitutes in the 60th minute."},
		{Bad: "For «The» first time the dam was full. Hallgren «Said» that it had cost 3 million.", Good: "For the first time the dam was full. Hallgren said that it had cost 3 million."},
		{Bad: "The fair ends on 21 «may», a day early, and moves to a hall in «antwerp», then to one in «peru».", Good: "The fair ends on 21 May, a day early, and moves to a hall in Antwerp, then to one in Peru."},
		{Bad: "The lane would cut the way by ten minutes, «And» that cars in it would be fined.", Good: "The lane would cut the way by ten minutes, and that cars in it would be fined."},
		{Bad: "By noon 40 farmers «Made» their way to the hall.", Good: "By noon 40 farmers made their way to the hall."},
		{Bad: `"The bell is ours," Varga «Said». "It was never sold."`, Good: `"The bell is ours," Varga said. "It was never sold."`},
		{Bad: "On «The» 28th, the lake rose by a metre.", Good: "On the 28th, the lake rose by a metre."},
		{Bad: "By noon 46 boxes were loaded; «Another» 30 were waiting.", Good: "By noon 46 boxes were loaded; another 30 were waiting."},
		{Bad: "The road to Neveklov is closed. Buses stop at «neveklov» all the same.", Good: "The road to Neveklov is closed. Buses stop at Neveklov all the same."},
		{Bad: "The president of the «russian» company met «israeli» guests.", Good: "The president of the Russian company met Israeli guests."},
		{Bad: "«the» ministry said on Monday that the tunnel would open in June.\n\nIt has two tubes.", Good: "The ministry said on Monday that the tunnel would open in June.\n\nIt has two tubes."},
		{Bad: "Natural wool is brown or white; «Bright» colours mean dye.", Good: "Natural wool is brown or white; bright colours mean dye."},
		{Bad: `"A bishop," said Dr. Pavel «dvořák» of the museum.`, Good: `"A bishop," said Dr. Pavel Dvořák of the museum.`},
		{Bad: "The bell was blessed by the bishop Jiří «kavrnal».", Good: "The bell was blessed by the bishop Jiří Kavrnal."},
		{Bad: "Mayor Senem «KAYIŞ» said that the bridge would stay.", Good: "Mayor Senem Kayış said that the bridge would stay."},
		{Bad: "They added three on a home run by Miguel «PAREDES», who was out.", Good: "They added three on a home run by Miguel Paredes, who was out."},
		{Bad: "The film was sold to a «french» firm, two «polish» dealers and an «asian» channel.", Good: "The film was sold to a French firm, two Polish dealers and an Asian channel."},
		{Bad: "The pool leaks, the mayor said, and the town offers half a «Pool».", Good: "The pool leaks, the mayor said, and the town offers half a pool."},
		{Bad: "On Monday the nurse «Went» to the mill. She «Took» the road of the city of «antwerp» with Doctor «SCHMIDT» there.", Good: "On Monday the nurse went to the mill. She took the road of the city of Antwerp with Doctor Schmidt there."},
		{Bad: "Entries rose to 90 last year, «Including» 71 from abroad.", Good: "Entries rose to 90 last year, including 71 from abroad."},
		{Bad: "The town opened a shed «In» the Rahma district.", Good: "The town opened a shed in the Rahma district."},
		{Bad: "«Until The End Of March», the shed is free. Osman Aksoy opened it. «AKSOY» has promised to stay.", Good: "Until the end of March, the shed is free. Osman Aksoy opened it. Aksoy has promised to stay."},
	},
	Counter: []lint.Counter{
		{Text: "They polish shoes, keep a dutch oven, and saw a film In the Valley; the song, Over the Rainbow, is old. NASA has a base. In The Lord of the Rings, he rests.", Why: "verbs, things, titles, an agency"},
		{Text: "They sang the song of the mill: Where the wheel goes round, And the miller sleeps, We have lost the sound Of the stream that leaps.", Why: "verse set in one line"},
		{Text: "He read The Hague Times, sang Over the Rainbow and met Ten Cate; Le Roux won. Booked: Dunn; Cole.", Why: "names and titles"},
		{Text: "At The Hague he read The Third Man; of the 20 may be five will come, and on 12 may God have mercy. Edward Said wrote it. He read a book by Said.", Why: "names, a verb"},
		{Text: "The ministry told the United States that it would answer.", Why: "a name"},
		{Text: "k.d. lang and eBay sellers met. “Is it on?” he asked; He-Man won.", Why: "names in small letters"},
		{Text: "The NATO chief praised Operation ATLAS, and John BBC reported.", Why: "abbreviations"},
		{Text: "Four things: first, the roof; Mr. Ames; Paris; I slept.", Why: "names behind semicolons"},
		{Text: "We ask for three things: to mend the roof; Second, to buy a stove; And third, to hang a bell.", Why: "a list of its writer's"},
	},
	Run: caseDamage,
}

func caseDamage(p *lint.Pass) {
	capitalsInside(p)
	near.Each(p, p.Numbers, func(s near.Site) {
		switch {
		case s.Block.Kind == lint.Heading || s.Block.Kind == lint.Cue:
		case s.Any(1, smallMonths):
			s.At++
			smallMonth(s)
		case s.Any(-1, smallMonths):
			s.At--
			smallMonth(s)
		}
	})
	smallNames(p)
	for i := range p.Sentences {
		s := &p.Sentences[i]
		kind := p.Blocks[s.Block].Kind
		if kind == lint.Heading || kind == lint.Cue {
			continue
		}
		if s.Marks.Has(lint.StartsLower) && kind == lint.Paragraph {
			smallStart(p, s)
		}
		if s.Marks.Has(lint.WithCapitalInner) && p.Tokens[s.FirstToken].Is(lint.Preposition) {
			titledPhrase(p, s)
		}
		if s.Marks.Has(lint.WithPause) && kind != lint.Field && kind != lint.ListItem {
			behindSemicolons(p, s)
		}
	}
}

// smallMonths are the months that are verbs in lower case.
var smallMonths = lint.NewTriggers("may march")

// capitalsInside looks at the words with capitals behind the first of their sentences.
func capitalsInside(p *lint.Pass) {
	sentence := 0
	for _, token := range p.Capitalised {
		j := int(token)
		for p.Sentences[sentence].EndToken <= j {
			sentence++
		}
		s := &p.Sentences[sentence]
		t, kind := &p.Tokens[j], p.Blocks[s.Block].Kind
		if kind == lint.Heading || kind == lint.Cue {
			continue
		}
		if t.Has(lint.Upper) && t.End-t.Start >= 5 && s.Marks.Has(lint.WithLower) {
			shouted(near.Of(p, s, j))
		}
		if j == s.FirstToken {
			continue
		}
		if t.Has(lint.Title) && t.Class == 0 && p.Tokens[j-1].Is(lint.Article) {
			smallNoun(near.Of(p, s, j))
			continue
		}
		titled := t.Has(lint.Title) && kind != lint.Field && kind != lint.ListItem
		switch {
		case titled && t.Is(lint.SpeechVerb):
			saidBehindName(near.Of(p, s, j), s)
		case titled && t.Class == 0 && mayBeSubject(&p.Tokens[j-1]):
			innerVerb(near.Of(p, s, j))
		case titled && t.Class != 0 && s.Marks.Has(lint.WithCapitalInner):
			innerCapital(near.Of(p, s, j), s)
		case t.Has(lint.Upper) && t.End-t.Start >= 5 && !s.Marks.Has(lint.StartsLower):
			capitals(near.Of(p, s, j))
		}
	}
}

// mayBeSubject reports whether a verb can follow t: a noun in lower case or a pronoun.
func mayBeSubject(t *lint.Token) bool {
	const pronoun = lint.SubjectPronoun | lint.Pronoun | lint.Masculine | lint.Feminine
	return t.Kind == lint.Word && t.Class&^pronoun == 0 && (t.Has(lint.Lower) || t.Is(lint.SubjectPronoun))
}

// recase reports the word at s, which the text writes with other letters.
func recase(s near.Site, text string, confidence float64, a lint.Applicability, message string) {
	s.Report(lint.Finding{Span: s.Span(0, 0), Confidence: confidence, Message: message,
		Fixes: []lint.Fix{s.Replace(s.Span(0, 0), text, a, "Write “"+text+"”")}})
}

// capitals looks at a surname in capitals, behind a given name or a title.
func capitals(s near.Site) {
	before, next := s.Token(-1), s.Token(1)
	name, word := lexicon.Capitalized(lowerName(s.Spelling(0))), lexicon.IsWord(strings.ToLower(s.Spelling(0)))
	titled := before.Is(lint.PersonTitle) && before.Has(lint.Title) && next.Has(lint.Lower)
	if titled && lexicon.NameKind(name)&lexicon.Surname != 0 && !word {
		recase(s, name, 0.72, lint.Suggested, "The surname stands in capitals")
		return
	}
	if !before.Has(lint.Title) || before.Class != 0 || s.Token(0).Has(lint.HasDigit|lint.Hyphenated) || lexicon.NameKind(name) == 0 && word {
		return
	}
	given := lexicon.NameKind(s.Spelling(-1))&lexicon.Given != 0
	titledBefore := s.Token(-2).Is(lint.PersonTitle) && s.Token(-2).Has(lint.Title) && next.Class != 0 && next.Has(lint.Lower)
	if given || titledBefore {
		recase(s, name, 0.75, lint.Suggested, "The surname stands in capitals")
	}
}
