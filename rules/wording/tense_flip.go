package wording

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// TenseFlip finds the future tense beside a time that is past.
var TenseFlip = &lint.Rule{
	Name:     "tense-flip",
	Family:   "wording",
	Title:    "Future tense with a past time",
	Severity: lint.Warning,
	Issue:    lint.Grammar,
	Fix:      lint.Suggested,
	Doc: `“Yesterday, the homes will be inspected”, “the plan will be approved last Friday”: the verb stands in the future, the
time in the past.

Chinese, Indonesian and Vietnamese verbs have no tense, Japanese has none for the future, and the newspapers of Spain
and Latin America tell the past in the present or future. Where German, French and Italian use the perfect for what is over, the engine keeps it:
“the bridge has been opened yesterday”.

The past tense is suggested. The time has to belong to the same clause: a report said yesterday that something will happen.`,
	Examples: []lint.Example{
		{Bad: "Yesterday, the first 120 homes «will be» inspected in the old quarter.", Good: "Yesterday, the first 120 homes were inspected in the old quarter."},
		{Bad: "The plan, which has a budget of 18 million euros, «will be» approved last Friday by 34 votes.", Good: "The plan, which has a budget of 18 million euros, was approved last Friday by 34 votes."},
		{Bad: "Yesterday the agency «will deliver» 30 tents to the island.", Good: "Yesterday the agency delivered 30 tents to the island."},
		{Bad: "The board «will sit» last night to vote. Last night the committees «will meet» in the town hall. Yesterday the sculptor «will begin» a fountain.", Good: "The board sat last night to vote. Last night the committees met in the town hall. Yesterday the sculptor began a fountain."},
		{Bad: "The mayor «will order» yesterday three days of silence.", Good: "The mayor ordered yesterday three days of silence."},
		{Bad: "The ferry «has been launched» yesterday by a diver. Two boats «have left» the bay last week.", Good: "The ferry was launched yesterday by a diver. Two boats left the bay last week."},
	},
	Counter: []lint.Counter{
		{Text: "Prices have risen since last year. She has sold the mill that burned yesterday and has won more than last year.", Why: "a time that reaches to now, another verb"},
		{Text: "Yesterday, the mayor said that the homes will be inspected. The plan will be changed, he said last Friday.", Why: "another clause"},
		{Text: "The club will replace the coach who left last week. It will be the last Friday of the month.", Why: "the time belongs to another verb"},
		{Text: "They will see last night's winner and will meet last year champions.", Why: "no time"},
		{Text: "The plans announced yesterday will be discussed on Monday.", Why: "the participle's time"},
	},
	Run: tenseFlips,
}

var (
	future    = lint.NewTriggers("will")
	pastTimes = lint.NewTriggers("yesterday last")
)

func tenseFlips(p *lint.Pass) {
	if pastTimes.In(p.Document) == 0 {
		return
	}
	near.Triggered(p, future, func(s near.Site) {
		if s.Is(0, "will") && !s.Token(-1).Is(lint.Article|lint.Determiner) && (pastBehind(s) || !s.Token(0).Has(lint.Quoted) && opensYesterday(s)) {
			flip(s)
		}
	})
	near.Triggered(p, pastTimes, perfectBefore)
}

// opensYesterday reports whether the sentence begins with a past time and has no verb or clause up to here.
func opensYesterday(s near.Site) bool {
	const reach = 14
	first := 0
	for s.Has(first-1) && s.Kind(first-1) != lint.Stop {
		if first--; first <= -reach {
			return false
		}
	}
	if !s.Is(first, "Yesterday") && !(s.Is(first, "Last") && pastUnit(s, first+1)) {
		return false
	}
	for k := -1; k >= first; k-- {
		t := s.Token(k)
		if t.Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal|lint.Subordinator|lint.Relative) || t.Kind == lint.Pause || t.Kind == lint.Dash || t.Kind == lint.Mark {
			return false
		}
		if _, form, ok := lexicon.VerbForm(s.Lowered(k)); ok && t.Class == 0 && t.Has(lint.Lower) && form&lexicon.Past != 0 && lexicon.WordRank(s.Lowered(k)) == lexicon.Common && !s.Token(k-1).Is(lint.Article|lint.Determiner) {
			return false
		}
	}
	return true
}

// pastUnit reports whether a stretch of time or a weekday stands at k.
func pastUnit(s near.Site, k int) bool {
	return s.Token(k).Is(lint.Weekday) || s.Among(k, "week", "month", "year", "night", "summer", "winter", "spring", "autumn", "fall")
}

// pastBehind reports whether a past time follows the verb within its clause.
func pastBehind(s near.Site) bool {
	const reach = 7
	for k := 2; k < reach; k++ {
		t := s.Token(k)
		if t.Kind != lint.Word || t.Is(lint.SpeechVerb|lint.Relative|lint.Subordinator|lint.Pronoun|lint.Modal) && !t.Is(lint.Preposition) {
			return false
		}
		if s.Is(k, "yesterday") || s.Is(k, "last") && pastUnit(s, k+1) && !s.Token(k-1).Is(lint.Article|lint.Be|lint.Preposition) && !s.Among(k+2, "of") {
			return whenDone(s, k)
		}
	}
	return false
}

// whenDone reports whether the past time at k says when the verb behind will was done, and belongs to no noun or participle:
// "will open yesterday's gift", "will visit the school burnt last week".
func whenDone(s near.Site, k int) bool {
	switch {
	case k == 2 && s.Is(2, "yesterday"):
		return !s.Token(3).Has(lint.Clitic)
	case k == 2:
		after := s.Token(4)
		return !after.Has(lint.Clitic) && (after.Kind != lint.Word || after.Class != 0)
	case k == 3:
		return true
	}
	return !lexicon.HasForm(s.Lowered(k-1), lexicon.Past)
}

// flip reports the verb group that begins with will.
func flip(s near.Site) {
	if !s.Has(1) {
		return
	}
	f := lint.Finding{Span: s.Span(0, 1), Confidence: 0.75, Message: "The time is past, but the verb stands in the future"}
	if s.Token(0).Has(lint.Quoted) { // or a quotation was not closed
		f.Confidence = 0.6
	}
	if past := pastOf(s); past != "" {
		f.Fixes = []lint.Fix{s.Replace(f.Span, past, lint.Suggested, "Write “"+past+"”")}
	}
	s.Report(f)
}

// pastOf is the past tense of the verb group, "" where it is not known.
func pastOf(s near.Site) string {
	verb := s.Lowered(1)
	switch {
	case verb == "be" && plural(s):
		return "were"
	case verb == "be":
		return "was"
	case verb == "have":
		return "had"
	}
	return lexicon.PastTense(verb)
}

// plural reports whether the subject before will is a plural.
func plural(s near.Site) bool {
	k := -1
	if s.Kind(k) == lint.Comma { // skip a clause between commas
		for k--; s.Has(k) && s.Kind(k) != lint.Comma && s.Kind(k) != lint.Stop; k-- {
		}
		if s.Kind(k) == lint.Comma {
			k--
		}
	}
	if s.Among(k, "they", "we", "people", "police") {
		return true
	}
	w := s.Lowered(k)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !s.Token(k).Has(lint.Title)
}
