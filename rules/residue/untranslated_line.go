package residue

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
	"github.com/artlint/artlint/rules/lexicon"
)

// UntranslatedLine finds lines in another language.
var UntranslatedLine = &lint.Rule{
	Name:     "untranslated-line",
	Family:   family,
	Title:    "Line in the source language",
	Severity: lint.Error,
	Issue:    lint.Untranslated,
	Fix:      lint.Suggested,
	Doc: `A caption, a credit or a link stood outside of what was sent to the engine and is still in the source language.

The language is told by its script, by its function words, and by words that English does not have; a line with an English
function word is left alone, and so are quotations, names and titles. To delete the line is **suggested**: a caption may be
worth a translation.`,
	Examples: []lint.Example{
		{
			Bad:  "The harbour froze over.\n\n«Foto: El puerto de la ciudad en invierno»\n\nFerries wait.\n",
			Good: "The harbour froze over.\n\nFerries wait.\n",
		},
		{
			Bad:  "The harbour froze over.\n\n«（写真：港）»\n\nFerries wait.\n",
			Good: "The harbour froze over.\n\nFerries wait.\n",
		},
		{Bad: "The harbour froze over.\n\n«Werbung»\n\nFerries wait.\n", Good: "The harbour froze over.\n\nFerries wait.\n"},
		{Bad: "The harbour froze over.\n\n«Partagez cette histoire»\n", Good: "The harbour froze over.\n\n"},
		{Bad: "The harbour froze over. «¡Vamos Lund!» Ferries wait.", Good: "The harbour froze over. Ferries wait."},
		{Bad: "The harbour froze over.\n\n«LEGGI ANCHE: Lund, i forni della memoria»\n", Good: "The harbour froze over.\n\n"},
		{Bad: "The harbour froze over.\n\n«Zamarznięty port czeka na wiosnę»\n", Good: "The harbour froze over.\n\n"},
	},
	Counter: []lint.Counter{
		{Text: "The harbour froze over.\n\nCristina Fernández de Kirchner", Why: "a name"},
		{Text: "The harbour froze over.\n\n“Je ne regrette rien”\n", Why: "a title in quotation marks"},
		{Text: "The harbour froze over.\n\nLas Vegas, El Paso and San Francisco", Why: "places"},
		{Text: "El puerto de la ciudad.\n\nLa nieve y el hielo.\n", Why: "a document in another language"},
		{Text: "The ice came early.\n\nHe sang the old song of the harbour:\n\nDer Hafen schläft unter dem Eis\n\nUnd keiner weckt die Schiffe auf\n\nThen he left.\n\nFerries wait.\n", Why: "a song"},
	},
	Run: func(p *lint.Pass) {
		var found []int
		english := 0
		for i := range p.Blocks {
			if b := &p.Blocks[i]; foreignLine(p, b) {
				found = append(found, i)
			} else {
				english++
			}
		}
		if len(found) > english {
			return // a document in another language, or in two
		}
		exclamations(p)
		for k, i := range found {
			b := &p.Blocks[i]
			const longestLine = 96 // tokens
			if b.EndToken-b.FirstToken > longestLine || recited(p, found, k) {
				continue // a passage in the original
			}
			p.Report(lint.Finding{
				Span: b.Span, Confidence: 0.9, Message: "This line is in another language",
				Fixes: []lint.Fix{p.Delete(b.Span, lint.Suggested, "Delete the line, or translate it")},
			})
		}
	},
}

// recited reports whether block found[k] is of several lines that a colon announces: a poem, a song.
func recited(p *lint.Pass, found []int, k int) bool {
	first, end := k, k+1
	for first > 0 && found[first-1] == found[first]-1 {
		first--
	}
	for end < len(found) && found[end] == found[end-1]+1 {
		end++
	}
	if end-first < 2 || found[first] == 0 {
		return false
	}
	before := &p.Blocks[found[first]-1]
	return before.EndToken > before.FirstToken && p.Word(&p.Tokens[before.EndToken-1]) == ":"
}

// foreignLine reports whether the words of a block are of another language. An
// English function word, which prose has among its first words, settles that they are not.
func foreignLine(p *lint.Pass, b *lint.Block) bool {
	for i := b.FirstToken; i < b.EndToken; i++ {
		if t := &p.Tokens[i]; t.Class != 0 && t.Kind == lint.Word && !sharedWord(p.LowerWord(t)) {
			return false
		}
	}
	w, ok := wordsOf(p, b)
	if !ok {
		return false
	}
	switch {
	case labelled(p, b), foreignFurniture(p, b):
		return true
	case w.letters > 0:
		return w.unknown+w.english+w.function == 0 && w.lower == 0 && (w.letters >= 2 || ideographs(p, b))
	case w.all < 3 || w.lower == 0:
		return false
	}
	if w.unknown >= 2 && genre.Code(p.Document) {
		w.unknown = 0 // names of programs and their options
	}
	if w.function >= 2 && w.lower >= 3 && w.english*3 <= w.all {
		return true
	}
	return w.unknown >= 2 && w.lower >= 2 && (w.unknown+w.function)*2 > w.all && w.english*4 <= w.all
}

// lineWords counts the words of a line.
type lineWords struct {
	all, lower                 int // lower: not written as names are
	function, english, unknown int // function words of other languages, words of English, words of neither
	letters                    int // of other scripts
}

// wordsOf counts the words of a block; ok is false where one of them settles that the line is English, or a quotation.
func wordsOf(p *lint.Pass, b *lint.Block) (w lineWords, ok bool) {
	for i := b.FirstToken; i < b.EndToken; i++ {
		t := &p.Tokens[i]
		if t.Kind != lint.Word || t.Has(lint.Clitic|lint.HasDigit) {
			continue
		}
		if t.Has(lint.Quoted) {
			return w, false
		}
		w.all++
		if t.Has(lint.NonLatin) {
			w.letters += utf8.RuneCountInString(p.Word(t))
			continue
		}
		word := p.LowerWord(t)
		if t.Has(lint.Lower | lint.Upper) {
			w.lower++
		}
		if sharedWord(word) {
			continue
		}
		switch codes := lexicon.FunctionWord(word); {
		case codes == "en":
			return w, false
		case codes != "":
			w.function++
		case lexicon.WordRank(word) >= lexicon.General || t.Has(lint.Lower) && lexicon.IsWord(word):
			w.english++
		case t.Has(lint.Lower) || t.Has(lint.NonASCII), i == b.FirstToken && lexicon.NameKind(p.Word(t)) == 0 && !lexicon.IsWord(word):
			w.unknown++
		}
	}
	return w, true
}

// sharedWord reports function words of English that other languages have too.
func sharedWord(lower string) bool {
	switch lower {
	case "is", "was", "of", "on", "or", "her", "for", "at", "to", "my", "by", "i":
		return true
	}
	return romanceWord(lower)
}

// romanceWord reports function words of English that are as common in Spanish, Portuguese or Italian.
func romanceWord(lower string) bool {
	switch lower {
	case "a", "no", "as", "do", "me", "so", "an", "he", "in", "am":
		return true
	}
	return false
}

// ideographs reports whether the block is a word or two of an East Asian script in brackets.
func ideographs(p *lint.Pass, b *lint.Block) bool {
	if b.EndToken == b.FirstToken {
		return false
	}
	first := &p.Tokens[b.FirstToken]
	return first.Kind == lint.Open && strings.ContainsFunc(p.Slice(b.Span), isIdeograph)
}
