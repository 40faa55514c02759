package residue

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// UntranslatedWord finds words of the source in Latin letters.
var UntranslatedWord = &lint.Rule{
	Name:     "untranslated-word",
	Family:   family,
	Title:    "Word of the source language",
	Severity: lint.Warning,
	Issue:    lint.Untranslated,
	Fix:      lint.Suggested,
	Doc: `The engine did not know a word and copied it, or wrote it in Latin letters: "rubber boots and chekhol".

What tells it: no dictionary of English has it, its letters follow each other as in no English word or carry marks that English
does not use, or it is a function word or a month of another language. Against it: a name beside it, quotation marks or brackets
around it, an explanation behind it, a word that the document uses again and again, a slip of the keyboard. Words without marks
are shown where the document has other artifacts.

A month's name and a preposition have their English at hand: **suggested**. For the rest, which a reader of the source
must translate, the finding is **manual**.`,
	Examples: []lint.Example{
		{Bad: "The price fell by a third, «según» the growers.", Good: "The price fell by a third, according to the growers."},
		{Bad: "The bridge opened on 30 «listopad» last year.", Good: "The bridge opened on 30 November last year."},
		{Bad: "They found three «křížky» in the well."},
		{Bad: "The bridge opened on 30 «Kasım» last year.", Good: "The bridge opened on 30 November last year."},
		{Bad: "“She never paid the «dvornykiv» for the snow,” the mayor said."},
		{Bad: "The door was found, «a-t-on», on the beach, the mayor said."},
		{Bad: "The ferry left at 07.00 «WITA» in calm weather, the mayor said."},
		{Bad: "She lives in «ul. Długa» with a dog, the mayor said.", Good: "She lives in Długa Street with a dog, the mayor said."},
		{Bad: "They ran «quando» the bell rang. The «Wanderung» begins at the mill, where the «casamientos» are held, the mayor said.", Good: "They ran when the bell rang. The Wanderung begins at the mill, where the casamientos are held, the mayor said."},
	},
	Counter: []lint.Counter{
		{Text: "The Samsung screen and the Kaltung road are new, and Kaltung is proud.", Why: "names"},
		{Text: "It left at 07.00 GMT, at 9:40 p.m. and at 16:30 sharp. He ran 10.50 km in a tête-à-tête with the me-too crowd.", Why: "zones and halves of the day, units, words with hyphens"},
		{Text: "The café serves crème brûlée and jalapeños.", Why: "loanwords"},
		{Text: "They danced the čardáš, a dance of the village inns.", Why: "a word that is explained"},
		{Text: "The governor of Castilla y León met Pedro de la Cruz.", Why: "names"},
		{Text: "The cafÃ© is shut, and itâ€™s a pity.", Why: "wrongly decoded text"},
		{Text: "He called it “křížek” and smiled.", Why: "a word that is quoted"},
		{Text: "Tehy found teh wrnog recieipt.", Why: "slips of the keyboard"},
		{Text: "The ferry company Česká plavba owns it.", Why: "part of a name"},
	},
	Run: func(p *lint.Pass) {
		u := untranslated{p: p, settled: map[uint32]bool{}}
		u.run()
	},
}

// besideNumber reports whether a number stands before or behind token i, as a day or a year.
func (u *untranslated) besideNumber(s *lint.Sentence, i int) bool {
	return i > s.FirstToken && u.p.Tokens[i-1].Kind == lint.Number || i+1 < s.EndToken && u.p.Tokens[i+1].Kind == lint.Number
}

// named reports whether token i stands beside a name, and whether beside another foreign word.
func (u *untranslated) named(s *lint.Sentence, i int) (name, run bool) {
	for _, j := range [2]int{i - 1, i + 1} {
		if j < s.FirstToken || j >= s.EndToken || u.p.Tokens[j].Kind != lint.Word {
			continue
		}
		t := &u.p.Tokens[j]
		switch {
		case t.Has(lint.Abbreviated), t.Has(lint.Title|lint.Upper) && (j > s.FirstToken || t.Class == 0):
			name = true
		case t.Class == 0 && t.Has(lint.Lower) && !lexicon.IsWord(u.p.LowerWord(t)):
			run = true
		}
	}
	return name, run
}
