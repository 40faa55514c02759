package number

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
)

// finite reports whether the word at k is a finite verb where it stands.
func (s site) finite(k int) bool {
	for i := s.Block.FirstSentence; i < s.Block.EndSentence; i++ {
		if sentence := &s.Sentences[i]; s.Block.FirstToken+s.At+k < sentence.EndToken {
			return grammar.Of(s.Document, sentence).IsFinite(s.Block.FirstToken + s.At + k - sentence.FirstToken)
		}
	}
	return false
}

// countedDays reports whether the ordinal and another count a noun: the 1st and 3rd Thursdays.
func (s site) countedDays() bool {
	if !s.Among(1, "and", "or", "to") {
		return false
	}
	k := 2
	if s.Is(k, "the") {
		k++
	}
	after := s.Token(k + 1)
	return s.ordinalDay(k) > 0 && after.Kind == lint.Word && after.Class&^(lint.Weekday|lint.NumberWord|lint.Month) == 0
}

// ranked reports whether the ordinal counts something that the block speaks of: holes, floors, laps, centuries.
func (s site) ranked() bool {
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Kind == lint.Word && t.End-t.Start > 3 {
			switch s.LowerWord(t) {
			case "hole", "holes", "birdie", "bogey", "eagle", "putt", "putts", "tee", "green", "fairway", "floor", "floors", "storey", "inning", "innings",
				"lap", "laps", "round", "rounds", "pick", "picks", "century", "centuries", "grade", "grades", "percentile", "rank", "ranked", "seed",
				"month", "monthly", "anniversary", "amendment", "stanza", "paragraph", "verse", "edition", "ranking", "place", "par", "yard", "yards", "minute":
				return true
			case "district", "street": // the 9th District
				if i > 0 && s.Tokens[i-1].Kind == lint.Number {
					return true
				}
			}
		}
	}
	return false
}

// monthBefore reports whether the sentence of the day names a month before it, or the sentence before that in the block.
func (s site) monthBefore() bool {
	stops := 0
	for k := -1; s.Has(k) && stops < 2; k-- {
		switch t := s.Token(k); {
		case t.Kind == lint.Dash: // the month of a dateline is not the reader's
			return false
		case t.Is(lint.Month):
			return true
		case t.Kind == lint.Stop:
			stops++
		}
	}
	return false
}

// monthBehind reports whether the sentence of the day names a month behind it.
func (s site) monthBehind() bool {
	for k := 1; s.Has(k) && s.Token(k).Kind != lint.Stop; k++ {
		if s.Token(k).Is(lint.Month) {
			return true
		}
	}
	return false
}
