package punctuation

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// MissingSpace finds words that lost the space between them.
var MissingSpace = &lint.Rule{
	Name:     "missing-space",
	Family:   "punctuation",
	Title:    "Space lost between words",
	Severity: lint.Error,
	Issue:    lint.Whitespace,
	Fix:      lint.Safe,
	Doc: `No space behind a comma or a full stop (“camera,which”, “office.According”), around a quotation
(“ball."I”, “the"Post"of”), or between two words (“pressedwith”).

Spaces go where links, line ends and marks of another script were: Chinese and Japanese write none.

A space behind a mark between two words is safe. Two words are told apart only where one is a short function word, the
whole is no English word, and it stands once in the document. Addresses, abbreviations, code and camel case stay silent.`,
	Examples: []lint.Example{
		{Bad: "It has a «camera,which» lets parents watch from the «office.According» to the firm, it sells.", Good: "It has a camera, which lets parents watch from the office. According to the firm, it sells."},
		{Bad: "The buttons are «pressedwith» a click, and «theserver» went down.", Good: "The buttons are pressed with a click, and the server went down."},
		{Bad: "The crane stands in the port in «June.Photo»: Bay Pictorial", Good: "The crane stands in the port in June. Photo: Bay Pictorial"},
		{Bad: `He slid in with the «ball."I» aimed for the net," he said.`, Good: `He slid in with the ball. "I aimed for the net," he said.`},
		{Bad: `"Nobody heard it, of «course,"she» said, "but the «dog."Moreover» it slept.`, Good: `"Nobody heard it, of course," she said, "but the dog." Moreover it slept.`},
		{Bad: `He told «the"Harbour» Post" of the site «called"Old» Hill «Mill"and» left.`, Good: `He told the "Harbour Post" of the site called "Old Hill Mill" and left.`},
		{Bad: "The program shows «the“quiet» knowledge” of the men, with “open «doors”on» Fridays.", Good: "The program shows the “quiet knowledge” of the men, with “open doors” on Fridays."},
		{Bad: "The ferry was late, said Oskar «Lindqvist.Everybody» else had gone home.", Good: "The ferry was late, said Oskar Lindqvist. Everybody else had gone home."},
		{Bad: "The «mayor(68») resigned, and the treasurer (51«)followed» her.", Good: "The mayor (68) resigned, and the treasurer (51) followed her."},
		{Bad: "It «coversa» tenth of the land and opened on «May 5,2023».", Good: "It covers a tenth of the land and opened on May 5, 2023."},
		{Bad: "«Mr.Kim» stayed «inthe» house, «locatedin» the north.", Good: "Mr. Kim stayed in the house, located in the north."},
		{Bad: "The town has no «doctor:it» has a vet since «May2019».", Good: "The town has no doctor: it has a vet since May 2019."},
		{Bad: "The «boatswere» mended by noon.", Good: "The boats were mended by noon."},
		{Bad: "The safety «ofTetramine» was tested.", Good: "The safety of Tetramine was tested."},
	},
	Counter: []lint.Counter{
		{Text: "Write to press@desk.example or see example.com/a,b. The U.S. and iPhone owners, k.d. lang and McDonald's agree.", Why: "addresses, abbreviations and names"},
		{Text: "The figures were heard by Harbour.Ru, and the boats are sold on Boats.Com by two firms.", Why: "sites"},
		{Text: "Call fmt.Println(a,b) and http.Request{} with `x,y`.", Why: "code"},
		{Text: "A thousand men withstood, with forethought, the offspring of bandits and a persona.", Why: "English words that hold others"},
		{Text: "It is 6\"tall and 5'2\"wide; the farmer's \"A\"s and the dogs' \"Rex\"es. He wrote name=\"x\"key and left the \"pub.", Why: "inches, plurals, a program"},
		{Text: "The sothern dialect says soothat, soothat and soothat.", Why: "unknown words that are not two"},
	},
	Run: missingSpaces,
}

func missingSpaces(p *lint.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if first := &p.Tokens[s.FirstToken]; !first.Has(lint.SpaceBefore) && s.FirstToken > p.Blocks[s.Block].FirstToken {
			gluedSentence(near.Of(p, s, s.FirstToken))
		}
		if s.Marks.Has(lint.WithTightStop | lint.WithQuote | lint.WithBracket | lint.WithMonth) {
			gluedMarks(p, s)
		}
	}
	near.Each(p, p.Unknown(lexicon.IsWord), gluedWords)
	for _, i := range p.Capitalised {
		if p.Tokens[i].Has(lint.HasDigit) {
			gluedMonth(p, &p.Tokens[i])
		}
		if p.Tokens[i].Has(lint.Title | lint.Upper) {
			continue
		}
		if s := &p.Sentences[p.SentenceAt(int(i))]; s.Marks.Has(lint.WithLower) { // "ofTetramine"
			gluedWords(near.Of(p, s, int(i)))
		}
	}
}

// gluedMarks looks at the marks of a sentence.
func gluedMarks(p *lint.Pass, s *lint.Sentence) {
	tight := s.Marks.Has(lint.WithTightStop)
	for j := s.FirstToken; j < s.EndToken; j++ {
		switch t := &p.Tokens[j]; t.Kind {
		case lint.Comma, lint.Pause:
			if tight {
				gluedMark(near.Of(p, s, j))
			}
		case lint.Mark:
			if !t.Has(lint.SpaceBefore) && j+1 < len(p.Tokens) && !p.Tokens[j+1].Has(lint.SpaceBefore) {
				gluedQuote(near.Of(p, s, j))
				gluedClose(near.Of(p, s, j))
				gluedPair(near.Of(p, s, j))
			}
		case lint.Open, lint.Close:
			gluedBracket(near.Of(p, s, j))
		case lint.Number:
			if j > s.FirstToken && p.Tokens[j-1].Is(lint.Month) {
				gluedYear(near.Of(p, s, j))
			}
		}
	}
}

// insertSpace reports the tokens from i to k, between which a space is missing at offset.
func insertSpace(s near.Site, i, k, offset int, confidence float64, a lint.Applicability) {
	s.Report(lint.Finding{Span: s.Span(i, k), Confidence: confidence, Message: "A space is missing here",
		Fixes: []lint.Fix{s.Replace(lint.Span{Start: offset, End: offset}, " ", a, "Insert the space")}})
}

// gluedSentence looks at the first token of a sentence that follows the last without a space.
func gluedSentence(s near.Site) {
	if s.Kind(-1) != lint.Stop || !s.Tight(-1) {
		return
	}
	before, after := s.Token(-2), s.Token(0)
	if after.Kind != lint.Word || !after.Has(lint.Title) && !s.Is(0, "I") || !plainWord(s, 0) || !s.Is(-1, ".") && after.Class == 0 {
		return
	}
	if titleBefore(s) && after.Has(lint.Title) && s.Is(-1, ".") {
		insertSpace(s, -2, 0, int(after.Start), 0.85, lint.Safe)
		return
	}
	if before.Kind != lint.Number && (before.Kind != lint.Word || before.Has(lint.Abbreviated|lint.Upper) || !plainWord(s, -2)) {
		return
	}
	opener := after.Is(lint.Article|lint.SubjectPronoun|lint.Preposition|lint.Determiner|lint.Subordinator|lint.Coordinator) || opensSentence(s)
	if !opener && (before.Has(lint.Title) && !before.Is(lint.Month) || s.Kind(1) == lint.Open && s.Tight(1) || !simple(s.Spelling(0)) || genre.Technical(s.Document)) {
		return
	}
	if strings.Count(page(s), s.Text[before.Start:after.End]) > 1 { // a name such as time.Now
		return
	}
	insertSpace(s, -2, 0, int(after.Start), 0.79, lint.Safe)
}

// opensSentence reports whether a common word behind the name before the full stop begins a
// sentence: a sentence goes on behind it in lower case, and the name stands in a sentence of its own.
func opensSentence(s near.Site) bool {
	w := s.Lowered(0)
	next := s.Token(1)
	return next.Kind == lint.Word && next.Has(lint.Lower) && next.Has(lint.SpaceBefore) && s.Token(-3).Kind == lint.Word && len(w) > 3 &&
		lexicon.WordRank(w) == lexicon.Common && lexicon.NameKind(s.Spelling(0)) == 0 && !genre.Technical(s.Document)
}

// titleBefore reports whether an abbreviated title without its own stop stands before the full stop: "Mr.Kim".
func titleBefore(s near.Site) bool {
	switch s.Spelling(-2) {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Gov", "Rep", "Lt", "Col", "Capt", "St":
		return !s.Token(-2).Has(lint.Abbreviated)
	}
	return false
}

// simple reports whether a word has no capital behind its first letter: it is no identifier.
func simple(word string) bool { return strings.ToLower(word[1:]) == word[1:] }

// plainWord reports whether the neighbour k places on is English, or a name of three letters or more.
func plainWord(s near.Site, k int) bool {
	w := s.Lowered(k)
	return len(w) > 2 && s.Token(k).Has(lint.Title) || lexicon.WordRank(w) >= lexicon.General && (len(w) > 1 || w == "a" || w == "i")
}
