package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// clitics are the pronouns that Romance languages join to their verbs with a hyphen.
var clitics = lexicon.Set("il elle ils elles on je tu nous vous ce lhe lhes se me te lo la los las vos")

// clitic looks for a verb of a Romance language with its pronoun: "a-t-on", "tornou-se".
func (u *untranslated) clitic(s near.Site) {
	t := s.Token(0)
	if t.Has(lint.Quoted|lint.Bracketed|lint.HasDigit) || !t.Has(lint.Lower) || !s.Sentence.Marks.Has(lint.WithLower) {
		return
	}
	word := s.Lowered(0)
	verb, pronoun, _ := strings.Cut(word, "-")
	joint := strings.HasPrefix(pronoun, "t-")
	if pronoun = strings.TrimPrefix(pronoun, "t-"); !clitics[pronoun] || !joint && (len(verb) < 4 || lexicon.IsWord(verb)) {
		return
	}
	i := s.Block.FirstToken + s.At
	if name, _ := u.named(s.Sentence, i); !name {
		u.found = append(u.found, leftover{token: i, end: i + 1, confidence: 0.8})
	}
}

// hour looks for a word of the source for the hour behind a time of the day: "at 16.30 hod.", "at 07.00 WITA".
func (u *untranslated) hour(s near.Site) {
	const longest = 5
	t, next := s.Token(0), s.Token(1)
	if next.Kind != lint.Word || !next.Has(lint.SpaceBefore) || next.Class != 0 || t.Has(lint.Quoted) || int(next.End-next.Start) > longest || !lexicon.IsClockTime(s.Spelling(0)) {
		return
	}
	i := s.Block.FirstToken + s.At + 1
	word := strings.TrimSuffix(s.Lowered(1), ".")
	switch {
	case s.Kind(2) == lint.Stop && s.Tight(2) && s.Tight(3), timeZones[word], lexicon.Unit(word) != "", lexicon.Unit(s.Spelling(1)) != "":
		return
	case next.Has(lint.Upper), s.Is(2, ".") && !s.Token(3).Has(lint.Title) && len(word) < 4, next.Has(lint.Lower) && !lexicon.IsWord(word) && lexicon.Currency(word) == "":
	default:
		return
	}
	l := leftover{token: i, end: i + 1, confidence: 0.62}
	if s.Is(2, ".") && s.Kind(3) != lint.Mark && s.Has(3) && !s.Token(3).Has(lint.Title) {
		l.end++ // its stop
	}
	u.found = append(u.found, l)
}

// timeZones are the zones, the halves of the day and the military hours that English writes behind a time.
var timeZones = lexicon.Set(`am pm a.m p.m noon gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest wet west bst ist jst kst hkt sgt aest aedt acst
	awst akst hst msk nzst nzdt sast wat eat cat local hrs hours h z zulu daily to and or sharp central eastern mountain pacific time`)
