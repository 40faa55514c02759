package residue

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// monthWords are the words of monthNames.
var monthWords = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 12)
	for month := range monthNames {
		v.Add(lint.HashWord(month))
	}
	return v
}()

// month looks for a month of another language with a capital beside a day or a year: "12 Eylül", "3. März 2019".
func (u *untranslated) month(s near.Site) {
	for _, k := range [2]int{1, -1} {
		if k == 1 && s.Kind(1) == lint.Stop {
			k = 2
		}
		t := s.Token(k)
		if t.Kind != lint.Word || !t.Has(lint.Title) || t.Has(lint.Quoted) || !monthWords.MayHave(t.Hash) {
			continue
		}
		english, word := monthNames[s.Lowered(k)], s.Lowered(k)
		if english == "" || lexicon.IsWord(word) || lexicon.NameKind(s.Spelling(k)) != 0 || s.Sentence.Words < 4 {
			continue
		}
		if i := s.Block.FirstToken + s.At + k; i+1 < len(u.p.Tokens) {
			u.found = append(u.found, leftover{token: i, end: i + 1, confidence: 0.85, english: english})
		}
	}
}
