package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// GenderFlip finds he and she, Mr. and Ms. for one person.
var GenderFlip = &lint.Rule{
	Name:     "gender-flip",
	Family:   family,
	Title:    "One person of two genders",
	Severity: lint.Warning,
	Issue:    lint.Mistranslation,
	Fix:      lint.Suggested,
	Doc: `A pronoun or a courtesy title gives a person another gender than the rest of the document does.

Japanese, Chinese, Turkish and Finnish do not mark gender where English must; the engine guesses sentence by sentence. The
rule counts only words whose person is beyond doubt: a title before the name, and a pronoun where the paragraph has named
one person and nobody else. The minority is the artifact; the majority is the proposal, which an editor must check.

It also reports the other gender's form of a Slavic surname, *She / he* for one word of the source, and *he* or *she* for a place, a team or
a storm in a story where no such person is mentioned.`,
	Examples: []lint.Example{
		{Bad: "Onur Demir won the match.\n\nDemir, 34, was carried from the floor by «her» friends. He was not expected to play, officials said. He had a fever.", Good: "Onur Demir won the match.\n\nDemir, 34, was carried from the floor by his friends. He was not expected to play, officials said. He had a fever."},
		{Bad: "The court sentenced Sachiko Wakui, 61, to three years in prison.\n\nAccording to the ruling, «Mr. Wakui» withdrew the money.\n\nShe was arrested in September, police said.", Good: "The court sentenced Sachiko Wakui, 61, to three years in prison.\n\nAccording to the ruling, Wakui withdrew the money.\n\nShe was arrested in September, police said."},
		{Bad: "The director of the dig, Dr. Samira Toumi, said on Friday that the walls stand two metres high. «He» added that loaves were found in an oven. The dig ends in May.", Good: "The director of the dig, Dr. Samira Toumi, said on Friday that the walls stand two metres high. She added that loaves were found in an oven. The dig ends in May."},
		{Bad: "The keeper sold the boat in May, officials said. In the first winter, she mended eleven nets, but «he» lost her knife twice. She is paid by the day.", Good: "The keeper sold the boat in May, officials said. In the first winter, she mended eleven nets, but she lost her knife twice. She is paid by the day."},
		{Bad: "The pianist left the village in March, officials said. She had sold her house. «He» leaves two sons and, by her own count, 611 pupils.", Good: "The pianist left the village in March, officials said. She had sold her house. She leaves two sons and, by her own count, 611 pupils."},
		{Bad: "“A village without an oven is a dormitory,” said Begoña Lasarte. «He» added that the first baker comes in May. The road is open.", Good: "“A village without an oven is a dormitory,” said Begoña Lasarte. She added that the first baker comes in May. The road is open."},
		{Bad: "“The bakery opens in May,” said a widow from Orrin, who keeps the books. «He» has not slept since the flood. Officials came twice.", Good: "“The bakery opens in May,” said a widow from Orrin, who keeps the books. She has not slept since the flood. Officials came twice."},
		{Bad: "The patient, a woman with a fever, was seen at once, officials said, and «his» blood was sent to the city.", Good: "The patient, a woman with a fever, was seen at once, officials said, and her blood was sent to the city."},
		{Bad: "The plan was read by the mayor Pilar Sanz, who defended «his» numbers for an hour, officials said.", Good: "The plan was read by the mayor Pilar Sanz, who defended her numbers for an hour, officials said."},
		{Bad: "Captain Wen Tao hurt her foot in May, but «his» return, with her foot in a boot, lifted the side, officials said.", Good: "Captain Wen Tao hurt her foot in May, but her return, with her foot in a boot, lifted the side, officials said."},
		{Bad: "Ferida Akyül leads the dig, officials said.\n\nAkyul said that the house had fallen, and «he» thinks the dog will stand. In her office hangs a picture of her own dog.", Good: "Ferida Akyül leads the dig, officials said.\n\nAkyul said that the house had fallen, and she thinks the dog will stand. In her office hangs a picture of her own dog."},
		{Bad: "Darya Koslova won the race, officials said.\n\n«Koslov», 27, lost her left ski on the hill.", Good: "Darya Koslova won the race, officials said.\n\nKoslova, 27, lost her left ski on the hill."},
		{Bad: "Officials said Tom Reed saved four shots with his feet. He was hurt, and his brother drove him home.\n\nThe home side had one plan. «She» deserved to lead at the break.", Good: ""},
		{Bad: "Samira Toumi keeps the well, officials said. «She / he» prefers the other.", Good: "Samira Toumi keeps the well, officials said. She prefers the other."},
		{Bad: "Officials said the road was shut. He was late.\n\nFrance lost «his» last match in May.", Good: "Officials said the road was shut. He was late.\n\nFrance lost its last match in May."},
		{Bad: "Toumik still walks with a stick under «her» arm, and he will not stop, officials said. He has no dog. He sleeps.", Good: "Toumik still walks with a stick under his arm, and he will not stop, officials said. He has no dog. He sleeps."},
		{Bad: "“The well is dry,” Onur Demir said, shaking «her» head. Officials came twice.", Good: "“The well is dry,” Onur Demir said, shaking his head. Officials came twice."},
		{Bad: "“The well is dry,” said the keeper, Samira Toumi. «He» shuts it at five. Officials came twice.", Good: "“The well is dry,” said the keeper, Samira Toumi. She shuts it at five. Officials came twice."},
		{Bad: "Niu Chengwu grows potatoes, officials said.\n\n«Ms. Niu» said he would plant the new ones in May.", Good: "Niu Chengwu grows potatoes, officials said.\n\nNiu said he would plant the new ones in May."},
	},
	Counter: []lint.Counter{
		{Text: "The police said she had met him, but he lost her number. He told her to look after herself.", Why: "two people"},
		{Text: "Her husband, the vet Ivo Hill, died in 2001, officials said. She lives in the village.", Why: "she whose husband he was"},
		{Text: "Samira Toumi met Ivo Hill, who said little. He left early.", Why: "two people"},
		{Text: "Tomoko Arisawa, 97, sold her piano in May. She taught in a village, and she never left it, her sister said. She was kind.\n\nHer husband, the botanist Arisawa Jun, died in 2001. He taught at the college.", Why: "a husband"},
		{Text: "Umm Ivo opened the door. She smiled, Ivo Hill’s neighbours said.", Why: "another name with the same word"},
		{Text: "Onur Demir thanked his wife, who said she was proud, Ann Hill said. He smiled. He had a fever. She drove him home.", Why: "two people"},
		{Text: "Hillary Webb said she would run. Bill Webb said he would help. Mr. Webb smiled, and Ms. Webb laughed.", Why: "two people of one name"},
		{Text: "Onur Demir met Ann Hill. She lost the match. He left early. He was tired.", Why: "two people"},
		{Text: "A woman opened the door, officials said. She had called her brother. He came at once.", Why: "somebody else of that gender"},
		{Text: "Each keeper signs for his or her key, officials said. Ann Hill lost her key, and he or she who finds it is thanked.", Why: "anybody"},
		{Text: "“The bakery opens in May,” said Hill’s widow. His shop was closed in 2011, officials said.", Why: "the dead husband is named"},
		{Text: "Darya Koslova won the race, officials said. Her coach, Petr Koslov, wept. Koslov had lost his hat.", Why: "two people of one family"},
		{Text: "Officials said Tom Reed saved four shots with his feet. He was hurt, and his brother drove him home.\n\nHis nurse was kind. She smiled.", Why: "somebody is mentioned"},
		{Text: "Officials said Jordan met his trainer. Each keeper has his/her key.", Why: "a name, anybody"},
		{Text: "Sachiko Wakui, 61, keeps bees. She sells honey. Her neighbour said he liked it.", Why: "a neighbour"},
	},
	Run: func(p *lint.Pass) {
		const article = 2500 // words: in a longer story too many people cross
		if p.Profile.Words > article || !p.Profile.News() || !mostlyOneGender(p) {
			return
		}
		w := findPeople(p)
		boundPronouns(p, w)
		for i := range p.Blocks {
			if p.Blocks[i].Kind == lint.Paragraph {
				w.count(i)
			}
		}
		w.otherForms()
		w.noWoman()
		w.unnamed()
		w.betweenOthers()
		w.mixed()
		w.eitherSlash()
		w.ofPlace()
		for i := range w.humans {
			w.judge(&w.humans[i])
		}
	},
}

// mostlyOneGender reports whether the document has masculine and feminine words, but
// few of one of them, or few at all: a flip is an exception in the story of one person.
func mostlyOneGender(p *lint.Pass) bool {
	const few = 4
	var n [2]int
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !s.Marks.Has(lint.WithGender | lint.WithTitle) {
			continue
		}
		tokens := p.SentenceTokens(s)
		for j := range tokens {
			t := &tokens[j]
			if t.Is(lint.Masculine | lint.Feminine) {
				n[index(t.Is(lint.Feminine))]++
			} else if female, ok := courtesy(p, t); ok {
				n[index(female)]++
			}
		}
		if min(n[0], n[1]) > few {
			return false
		}
	}
	least, most := min(n[0], n[1]), max(n[0], n[1])
	return least > 0 && least <= few || most > 0 && most < few
}

// courtesy is the gender of a courtesy title.
func courtesy(p *lint.Pass, t *lint.Token) (female, ok bool) {
	if !t.Is(lint.PersonTitle) {
		return false, false
	}
	switch strings.TrimSuffix(p.LowerWord(t), ".") {
	case "mr":
		return false, true
	case "mrs", "ms":
		return true, true
	}
	return false, false
}

func index(female bool) int {
	if female {
		return 1
	}
	return 0
}

// guessed is the confidence in a flip whose right gender is a guess, as that of a tie.
const guessed = 0.45

func (w *people) reportGender(v vote) {
	t := &w.Tokens[v.token]
	span, text, confidence := t.Span(), w.turned(v.token), 0.5
	switch {
	case v.guess:
		confidence = guessed
	case t.Is(lint.PersonTitle):
		confidence = 0.62
		span.End = int(w.Tokens[v.token+1].End)
		text = w.Word(&w.Tokens[v.token+1])
	}
	w.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "The rest of the text gives this person the other gender",
		Fixes: []lint.Fix{w.Replace(span, text, lint.Suggested, "Use the gender of the rest")},
	})
}

// turned is the pronoun at i in the other gender.
func (w *people) turned(i int) string {
	text := map[string]string{"he": "she", "she": "he", "his": "her", "her": "his", "himself": "herself", "herself": "himself"}[w.LowerWord(&w.Tokens[i])]
	if w.Tokens[i].Has(lint.Title) && text != "" {
		text = lexicon.Capitalized(text)
	}
	return text
}
