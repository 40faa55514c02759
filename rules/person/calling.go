package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// callings are what other languages put before or behind a name where English has the bare name:
// callings and the words for relatives that show respect.
const callingWords = "teacher engineer uncle aunt auntie grandpa grandma grandfather grandmother mama papa comrade master lawyer principal elder headmaster reporter farmer driver"

var callings = lint.NewTriggers(callingWords)

// mayBeCalling are the callings, the nouns of persons and a few other words: one look tells most names.
var mayBeCalling = lint.VocabularyOf(1<<13, strings.FieldsSeq(callingWords), lexicon.Officials())

// called judges two capitalised words at token i, of which one may be a calling.
func called(p *lint.Pass, i int) {
	t, name := &p.Tokens[i], &p.Tokens[i+1]
	if mayBeCalling.MayHave(t.Hash) && callings.Has(t.Hash) {
		calledByName(p, i)
	}
	if t.Class == 0 && (mayBeCalling.MayHave(name.Hash) || isPatronymic(p.LowerWord(name))) {
		calledBehind(p, i)
	}
}

// calledByName reports "Teacher Kou" in a document about Kou Changfu, where token i is the calling.
func calledByName(p *lint.Pass, i int) {
	t, name := &p.Tokens[i], &p.Tokens[i+1]
	if name.Class != 0 || fullName(p, i+1) || !isName(p, name) || inName(p, i) || !inFull(p, i+1) {
		return
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(t.Start), End: int(name.End)}, Confidence: 0.66, Message: calledMessage,
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(t.Start), End: int(name.Start)}, "", lint.Suggested, "Use the bare name")},
	})
}

const calledMessage = "The source language calls people so; English news uses the bare name"

// calledBehind reports "Nagami Principal" in a document that has Nagami with another name, and
// "Gennady Pavlovich" in one that has Gennady with a family name; token i is the name.
func calledBehind(p *lint.Pass, i int) {
	name, t := &p.Tokens[i], &p.Tokens[i+1]
	if t.Has(lint.Quoted|lint.Clitic) || fullName(p, i+1) {
		return
	}
	patronymic := isPatronymic(p.LowerWord(t))
	if !patronymic && !callings.Has(t.Hash) && !(peopleNouns.MayHave(t.Hash) && lexicon.IsOfficial(p.LowerWord(t))) || !isName(p, name) || inName(p, i) {
		return
	}
	if !patronymic && (lexicon.NameKind(p.Word(t)) != 0 || lexicon.IsWord(p.LowerWord(name))) {
		return // Hill Bishop, City Council
	}
	var family *lint.Token
	if patronymic {
		family = familyName(p, name, t.Hash)
	}
	if patronymic && family == nil || !patronymic && !inFull(p, i) {
		return
	}
	span := lint.Span{Start: int(name.Start), End: int(t.End)}
	fix := p.Delete(t.Span(), lint.Suggested, "Use the bare name")
	if patronymic {
		fix = p.Replace(span, bareName(p, family), lint.Suggested, "Use the family name")
	}
	p.Report(lint.Finding{Span: span, Confidence: 0.66, Message: calledMessage, Fixes: []lint.Fix{fix}})
}

// isPatronymic reports whether a word has the ending of an East Slavic patronymic.
func isPatronymic(lower string) bool {
	const least = 7
	if len(lower) < least || lower[len(lower)-1] != 'h' && lower[len(lower)-1] != 'a' {
		return false
	}
	return strings.HasSuffix(lower, "ovich") || strings.HasSuffix(lower, "evich") || strings.HasSuffix(lower, "ovna") || strings.HasSuffix(lower, "evna")
}

// inFull reports whether the name of token i stands elsewhere beside another name.
func inFull(p *lint.Pass, i int) bool {
	for j := 0; j+1 < len(p.Tokens); j++ {
		first, second := &p.Tokens[j], &p.Tokens[j+1]
		if h := p.Tokens[i].Hash; first.Hash != h && second.Hash != h || i-1 <= j && j <= i || second.Has(lint.LineBefore) || first.Class|second.Class != 0 ||
			callings.Has(first.Hash) || first.Has(lint.Clitic) || first.Kind != lint.Word || second.Kind != lint.Word {
			continue
		}
		if isName(p, first) && isName(p, second) {
			return true
		}
	}
	return false
}

// titledNoun reports a courtesy title, token i, before what somebody is and not before a name:
// "the Mr. waiter", "Mrs. Deputy mayor".
func titledNoun(p *lint.Pass, i int) {
	t, noun := &p.Tokens[i], wordAt(p, i+1)
	if noun == nil || noun.Has(lint.Title) && !peopleNouns.MayHave(noun.Hash) || t.Has(lint.Quoted) || noun.Class != 0 || noun.Has(lint.LineBefore|lint.Clitic|lint.Hyphenated|lint.HasDigit) || fullName(p, i+1) {
		return
	}
	if _, ok := courtesy(p, t); !ok {
		return
	}
	word := p.LowerWord(noun)
	if noun.Has(lint.Title) {
		next := wordAt(p, i+2)
		if next == nil || !next.Has(lint.Lower) || !lexicon.IsOfficial(word) || !lexicon.IsOfficial(p.LowerWord(next)) {
			return
		}
		noun = next
	} else if i == 0 || !p.Tokens[i-1].Is(lint.Article) || lexicon.WordRank(word) != lexicon.Common {
		return
	}
	p.Report(lint.Finding{
		Span: lint.Span{Start: int(t.Start), End: int(noun.End)}, Confidence: 0.65, Message: "English has a courtesy title before a name alone",
		Fixes: []lint.Fix{p.Delete(t.Span(), lint.Suggested, "Remove the courtesy title")},
	})
}
