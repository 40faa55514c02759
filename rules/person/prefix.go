package person

import (
	"maps"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// prefixes are courtesy titles that other languages put before a name, in lower case.
// A false one is a name or an initial too: it needs to be told by the document.
var prefixes = map[string]bool{
	"khun": true, "nangsao": true, // Thai
	"shri": true, "shrimati": true, "smt": true, "smt.": true, "thiru": true, "kumari": false, "sri": false, // India
	"janab": true, "agha": true, "aqa": true, "khanom": true, "khanum": true, "ostad": true, // Persian, Urdu
	"sayın": true, "sayin": true, "bay": false, "bayan": false, // Turkish
	"m.": false, "mme": true, "mme.": true, "mlle": true, "mlle.": true, "monsieur": true, // French
	"herr": true, "frau": true, // German
	"señor": true, "señora": true, "sr.": false, "sra.": true, "doña": true, "don": false, // Spanish
	"senhor": true, "senhora": true, "dona": false, // Portuguese
	"signor": true, "signora": true, "sig.": true, // Italian
	"pan": false, "pani": true, "paní": true, "pán": true, // Polish, Czech, Ukrainian
	"gospodin": true, "gospozha": true, "gospođa": true, // Russian, Serbian, Croatian
	"comrade": true, "tovarishch": true, // of the same party
	"bapak": true, "ibu": true, "pak": false, "bu": false, "encik": true, "puan": true, "cik": true, "mbak": true, "sdr.": true, "drs.": true, // Indonesian, Malay
	"ông": true, "bà": true, "cô": true, "chị": true, "chú": true, "bác": true, "cụ": true, // Vietnamese
	"nong": true, "halmoni": true, "harabeoji": true, "mzee": true, "bwana": true, "ndugu": true, "mwalimu": true, "ustaz": true, "ustad": true, "hajja": true, // grandmother, old man, teacher …
	"kyria": true, "kyrios": true, "fru": true, "rouva": true, "seu": true, // Greek, Swedish, Finnish, Portuguese
	"dra.": true, "profa.": true, "lic.": true, "arq.": true, "mtro.": true, "mtra.": true, "mgr.": true, "judr.": true, "mudr.": true, "phdr.": true, "rndr.": true, // degrees and callings
	"dott.": true, "avv.": true, "adv.": true, "sh.": true,
}

// prefixWords are the prefixes, and a few other words.
var prefixWords = lint.VocabularyOf(1<<12, maps.Keys(prefixes))

// prefixedNames reports "Khun Somsak Thongdee" and "Mr. Doctor Karimi".
func prefixedNames(p *lint.Pass) {
	if !p.Profile.News() {
		return
	}
	for _, token := range p.Capitalised {
		i := int(token) - 1 // of the title
		if p.Tokens[token].Is(lint.PersonTitle) {
			titledNoun(p, i+1)
		}
		if i < 0 {
			continue
		}
		t, name := &p.Tokens[i], &p.Tokens[i+1]
		if t.Kind != lint.Word || t.Has(lint.Quoted|lint.Clitic) || name.Kind != lint.Word || name.Has(lint.LineBefore|lint.Clitic) || !name.Has(lint.Title) {
			continue
		}
		if _, ok := courtesy(p, t); ok {
			stackedTitle(p, i)
			behindOffice(p, i)
			behindRole(p, i)
			continue
		}
		if t.Has(lint.Title) {
			called(p, i)
		}
		if prefixWords.MayHave(t.Hash) {
			prefixed(p, i)
		}
	}
}

// prefixed reports the word at token i, before a name, where it is a courtesy title of another language.
func prefixed(p *lint.Pass, i int) {
	t, name := &p.Tokens[i], &p.Tokens[i+1]
	word := p.LowerWord(t)
	certain, ok := prefixes[word]
	if ok && certain && t.Has(lint.Title) && name.Is(lint.PersonTitle) && fullNameOrOne(p, i+2) {
		next := &p.Tokens[i+twoTitles(p, i)]
		reportTitle(p, lint.Span{Start: int(t.Start), End: int(name.End)}, 0.6,
			p.Replace(lint.Span{Start: int(t.Start), End: int(next.Start)}, "", lint.Suggested, "Remove the title"))
		return
	}
	if !ok || t.Has(lint.Lower) && word[len(word)-1] != '.' || name.Class != 0 || !isName(p, name) || inName(p, i) {
		return
	}
	confidence := 0.65
	switch {
	case !certain && !prefixSeen(p, i):
		return
	case !certain || !fullName(p, i+1) && !namedWithout(p, i+1, t.Hash):
		confidence = 0.5
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(t.Start), End: int(name.End)}, Confidence: confidence,
		Message: "“" + p.Word(t) + "” is a courtesy title of the source language; English news uses the bare name",
		Fixes:   []lint.Fix{p.Replace(lint.Span{Start: int(t.Start), End: int(name.Start)}, "", lint.Suggested, "Remove the title")},
	})
}

// inName reports whether token i goes on a name of something else: "Ban Nong Phai".
func inName(p *lint.Pass, i int) bool {
	prev := wordAt(p, i-1)
	return prev != nil && prev.Has(lint.Title) && prev.Class == 0 && !p.Tokens[i].Has(lint.LineBefore) && !lexicon.IsOfficial(p.LowerWord(prev))
}

// fullName reports whether two words of a name stand at token i.
func fullName(p *lint.Pass, i int) bool {
	next := wordAt(p, i+1)
	return next != nil && next.Has(lint.Title) && !next.Has(lint.LineBefore|lint.Clitic) && next.Class == 0
}

// namedWithout reports whether the word of token i stands elsewhere behind another
// word than the one with that hash, in a person's place.
func namedWithout(p *lint.Pass, i int, prefix uint32) bool {
	for j := 1; j < len(p.Tokens); j++ {
		if j != i && p.Tokens[j].Hash == p.Tokens[i].Hash && p.Tokens[j].Has(lint.Title) && p.Tokens[j-1].Hash != prefix && personPlace(p, j) {
			return true
		}
	}
	return false
}

// prefixSeen reports whether the doubtful prefix at token i is one: before other names
// too, before a name that stands with a given name elsewhere, or the French M. before
// a full name in a text of French spellings.
func prefixSeen(p *lint.Pass, i int) bool {
	t, name := &p.Tokens[i], &p.Tokens[i+1]
	for j := 1; j < len(p.Tokens); j++ {
		if u := &p.Tokens[j]; j != i+1 && u.Hash == name.Hash && u.Has(lint.Title) && p.Tokens[j-1].Hash != t.Hash {
			if before := wordAt(p, j-1); before != nil && before.Has(lint.Title) && lexicon.NameKind(p.Word(before))&lexicon.Given != 0 {
				return true
			}
		}
	}
	return p.LowerWord(t) == "m." && fullName(p, i+1) && lexicon.NameKind(p.Word(name))&lexicon.Given != 0 && french.Of(p.Document)
}

// french is that the document has different words with accents that French has.
var french = &lint.Fact{Holds: func(d *lint.Document) bool {
	const few = 2
	seen := map[uint32]bool{}
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Kind == lint.Word && t.Has(lint.NonASCII) && strings.ContainsAny(d.LowerWord(t), "éèêçœ") {
			seen[t.Hash] = true
		}
	}
	return len(seen) >= few
}}
