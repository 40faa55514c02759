package residue

import (
	"strings"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// untranslated looks through one document.
type untranslated struct {
	p       *lint.Pass
	settled map[uint32]bool // hashes of words that are like English ones
	found   []leftover
}

// leftover is a word that English does not have.
type leftover struct {
	token, end int // the tokens of the word, half-open
	confidence float64
	english    string // its translation, where that is known
}

const (
	longCompound = 9 // letters of a compound whose parts are not there by chance
	topicUses    = 3 // a word that is used so often belongs to the matter
	manyLeft     = 12

	// Bits of lexicon.Surprise from which a word is like no English one, is not likely
	// to be one, or is beyond what a slip of the keyboard does.
	foreign  = 5
	doubtful = 4.2
	possible = 3.4
	strange  = 7.5
)

func (u *untranslated) run() {
	near.Each(u.p, u.p.Unknown(lexicon.IsWord), func(s near.Site) {
		t := s.Token(0)
		if t.Has(lint.Bracketed) || t.Has(lint.Quoted) && !inSpeech(s) || !s.Sentence.Marks.Has(lint.WithLower) || u.settled[t.Hash] {
			return
		}
		if l := u.judge(s.Sentence, s.Block.FirstToken+s.At, s.Lowered(0)); l.confidence > 0 {
			u.found = append(u.found, l)
		}
	})
	near.Each(u.p, u.p.Numbers, u.month)
	near.Each(u.p, u.p.Numbers, u.hour)
	near.Each(u.p, u.p.Hyphenated, u.clitic)
	near.Triggered(u.p, streetWords, u.street)
	if u.p.Capitals.MayHave(ta) {
		near.Each(u.p, u.p.Capitalised, u.pronoun)
	}
	u.germanNouns()
	u.report()
}

// inSpeech reports whether the site's word is a noun of a quoted sentence, and not what the marks around it are for.
func inSpeech(s near.Site) bool {
	const reach = 3
	return s.Token(-reach).Has(lint.Quoted) && s.Token(reach).Has(lint.Quoted) && s.Token(-1).Is(lint.Article|lint.Determiner)
}

var ta = lint.HashWord("ta")

// pronoun looks for "Ta's": Chinese copy writes the pronoun for he or she in Latin letters.
func (u *untranslated) pronoun(s near.Site) {
	i := s.Block.FirstToken + s.At
	if s.Token(0).Hash != ta || i+1 >= s.Sentence.EndToken || !s.Token(1).Has(lint.Clitic) || !s.Sentence.Marks.Has(lint.WithLower) {
		return
	}
	if name, _ := u.named(s.Sentence, i); !name {
		u.found = append(u.found, leftover{token: i, end: i + 2, confidence: 0.65, english: "their"})
	}
}

// foreignFunction reports whether word, which is not English, is a function word of another language.
func foreignFunction(word string) bool {
	codes := lexicon.FunctionWord(word)
	return codes != "" && codes != "en" && len(word) > 3 && word != "dont"
}

// judge weighs what the word at token i is like and what stands around it.
func (u *untranslated) judge(s *lint.Sentence, i int, word string) leftover {
	t := &u.p.Tokens[i]
	name, run := u.named(s, i)
	if name || !t.Has(lint.SpaceBefore) || u.explained(s, i) || u.torn(s, i) {
		return leftover{}
	}
	l := leftover{token: i, end: i + 1}
	inEnglish, month := monthNames[word]
	grammatical := foreignFunction(word)
	switch {
	case month && u.besideNumber(s, i):
		l.confidence, l.english = 0.85, inEnglish
	case month:
	case grammatical:
		l.confidence, l.english = 0.75, functionWords[word]
	default:
		l.confidence = strangeness(word, t.Has(lint.NonASCII))
	}
	if l.confidence == 0 {
		return leftover{}
	}
	if l.english == "" && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") {
		l.confidence -= 0.15 // an English plural: somebody writes so
	}
	english, telling := u.english(s), grammatical || foreignEnding(word)
	if !english && telling {
		return leftover{} // a sentence of another language
	}
	if run || !english {
		l.confidence -= 0.18 // a phrase of another language, perhaps on purpose
	}
	if l.english == "" && !telling && likeEnglish(word) {
		if !month {
			u.settled[t.Hash] = true // wherever it stands
		}
		return leftover{}
	}
	return l
}

// strangeness is the confidence that a word of no English dictionary is of another language, by its letters; 0 where they say nothing.
func strangeness(word string, marked bool) float64 {
	if marked {
		plain := lexicon.WithoutAccents(word)
		if utf8.RuneCountInString(word) <= 2 || lexicon.IsLoan(word) || lexicon.IsWord(plain) || len(plain) >= longCompound && compound(plain) || derived(plain) {
			return 0
		}
		return 0.7
	}
	bits := lexicon.Surprise(word)
	switch {
	case foreignEnding(word):
		return 0.78
	case bits >= foreign && len(word) > 4:
		return 0.55
	case bits >= doubtful && len(word) > 4:
		return 0.45
	case bits >= possible && len(word) > 4, bits >= foreign && len(word) > 3:
		return 0.4
	}
	return 0
}

// likeEnglish reports whether a word is made of English ones, or is one with a slip of the keyboard.
func likeEnglish(word string) bool {
	return compound(word) || derived(word) || lexicon.Surprise(word) < strange && misspelled(word)
}

// english reports whether at least half of the sentence's words are English.
func (u *untranslated) english(s *lint.Sentence) bool {
	n := 0
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &u.p.Tokens[i]
		if word := u.p.LowerWord(t); t.Class != 0 && !romanceWord(word) || t.Kind == lint.Word && len(word) > 3 && lexicon.WordRank(word) >= lexicon.General {
			n++
		}
	}
	return n*2 >= s.Words
}

func (u *untranslated) report() {
	uses := make(map[uint32]int, len(u.found))
	for _, l := range u.found {
		uses[u.p.Tokens[l.token].Hash]++
	}
	for _, l := range u.found {
		if uses[u.p.Tokens[l.token].Hash] >= topicUses || len(u.found) > manyLeft && l.confidence < 0.6 { // a text with words of its own
			continue
		}
		s := lint.Span{Start: int(u.p.Tokens[l.token].Start), End: int(u.p.Tokens[l.end-1].End)}
		f := lint.Finding{Span: s, Confidence: l.confidence, Message: "English does not have this word: it may be left of the source"}
		if l.english != "" {
			f.Message = "This word is left of the source"
			f.Fixes = []lint.Fix{u.p.Replace(s, l.english, lint.Suggested, "Write “"+l.english+"”")}
		}
		u.p.Report(f)
	}
}
