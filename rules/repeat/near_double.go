package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/near"
)

// nearDoubles looks for words that their neighbours say again: in another number,
// over a hyphen, or with another word for "about".
func nearDoubles(p *lint.Pass) {
	for i := range p.Sentences {
		sentenceDoubles(p, &p.Sentences[i])
	}
	for _, i := range p.Hyphenated {
		if !p.Tokens[i].Has(lint.Title) {
			comparedTwice(p, int(i))
			suffixTwice(p, int(i))
			hyphenDouble(p, int(i))
		}
	}
	near.Triggered(p, conjunction, func(s near.Site) { openingAgain(p, s.Sentence, s.Block.FirstToken+s.At) })
	near.Triggered(p, degrees, verbAround)
	near.Triggered(p, changes, func(s near.Site) { changeTwice(p, s.Sentence, s.Block.FirstToken+s.At) })
	for _, i := range p.Capitalised {
		t := &p.Tokens[i]
		if t.Has(lint.Title) && kindWords.MayHave(t.Hash) {
			kindTwice(p, int(i))
		}
		nameTwice(p, int(i))
	}
	for i := range p.Tokens {
		tokenDoubles(p, i)
	}
}

// sentenceDoubles looks at how a sentence begins.
func sentenceDoubles(p *lint.Pass, s *lint.Sentence) {
	const shortest = 10 // words of a sentence that says more than its subject
	gluedAgain(p, s)
	switch first := &p.Tokens[s.FirstToken]; {
	case first.Is(lint.Subordinator | lint.Adverbial):
		correlative(p, s)
		openerTwice(p, s)
	case first.Is(lint.Preposition):
		openerTwice(p, s)
	case s.Words < shortest && first.Is(lint.Article):
		ownPlace(p, s)
	}
}

// tokenDoubles looks around token i, which is none of interest for most.
func tokenDoubles(p *lint.Pass, i int) {
	const linking = lint.SpeechVerb | lint.Article | lint.Preposition | lint.Adverbial
	t := &p.Tokens[i]
	if !t.Is(linking|lint.Coordinator|lint.NumberWord) && t.Kind != lint.Number && t.Hash != already {
		return
	}
	if t.Is(linking) || t.Hash == already {
		saidAgain(p, i)
	}
	if t.Is(lint.Coordinator) {
		namedAgain(p, i)
		conjunctionTwice(p, i)
		selfAgain(p, i)
	}
	if t.Kind == lint.Number || t.Is(lint.NumberWord) {
		numberDoubles(p, i)
	}
}

// numberDoubles looks at number token i and at what is said of it.
func numberDoubles(p *lint.Pass, i int) {
	if t := &p.Tokens[i]; t.Kind == lint.Number && t.Has(lint.Hyphenated) {
		rangeDouble(p, i)
		suffixTwice(p, i)
	}
	if i > 1 && (mayDouble(p, i-2) || p.Tokens[i-2].Is(lint.SpeechVerb) && i > 2 && p.Tokens[i-3].Is(lint.Article)) { // "an estimated about 90"
		twiceAbout(p, i-2)
	}
	quantityTwice(p, i)
	numberTwice(p, i)
	dayTwice(p, i)
	if mayDouble(p, i+1) {
		otherNumber(p, i+1)
	}
}

// conjunction is what joins two clauses.
var conjunction = lint.NewTriggers("and")

// mayDouble reports whether the word at token i, in lower case, has another close behind it.
func mayDouble(p *lint.Pass, i int) bool {
	if i+2 >= len(p.Tokens) || p.Tokens[i+1].Kind != lint.Word || p.Tokens[i+2].Start-p.Tokens[i+1].End > 1 {
		return false
	}
	t := &p.Tokens[i]
	return t.Kind == lint.Word && !t.Has(lint.Title|lint.Hyphenated) && (t.Class == 0 && t.Has(lint.Lower) || t.Is(lint.Adverbial|lint.Preposition))
}

// reduplicated are words that English makes by doubling.
var reduplicated = lexicon.Set(`hush-hush never-never fifty-fifty goody-goody chop-chop knock-knock night-night girly-girly
	twenty-twenty murder-murder test-test same-same softly-softly boogie-boogie tsetse-tsetse double-double triple-triple
	extra-extra sing-sing bling-bling chow-chow beri-beri agar-agar cous-cous putt-putt wala-wala quarter-quarter
	really-really very-very long-long real-real`)

// hyphenDouble looks for "steps-steps" and "2-2 per cent": Indonesian makes its plural so, Hindi its "each".
func hyphenDouble(p *lint.Pass, i int) {
	const shortest = 4
	t := &p.Tokens[i]
	word := p.LowerWord(t)
	half, other, _ := strings.Cut(word, "-")
	if half != other || t.Has(lint.Quoted|lint.Upper) || reduplicated[word] || emphatic[half] || len(half) < shortest || lexicon.WordRank(half) < lexicon.Common {
		return
	}
	s := lint.Span{Start: int(t.End) - len(other) - 1, End: int(t.End)}
	p.Report(lint.Finding{
		Span: t.Span(), Confidence: 0.75, Message: "The same word stands here twice",
		Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Keep it once")},
	})
}

// rangeDouble looks for "2-2 per cent": Hindi says so that each fell by two.
func rangeDouble(p *lint.Pass, i int) {
	t := &p.Tokens[i]
	half, other, found := strings.Cut(p.Word(t), "-")
	if !found || half != other || i == 0 || i+1 >= len(p.Tokens) {
		return
	}
	switch p.LowerWord(&p.Tokens[i+1]) {
	case "per", "percent", "%", "pct", "percentage":
	default:
		return
	}
	p.Report(lint.Finding{
		Span: t.Span(), Confidence: 0.85, Message: "The same number stands here twice",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(t.Start) + len(half), End: int(t.End)}, "", lint.Suggested, "Keep it once")},
	})
}

// twiceAbout looks for two words before a number that both say that it is not exact: "about around 5 per cent".
func twiceAbout(p *lint.Pass, i int) {
	first, second := &p.Tokens[i], &p.Tokens[i+1]
	confidence := 0.0
	switch a, b := p.LowerWord(first), p.LowerWord(second); {
	case a == b || !approximate(b):
	case a == "about" && (b == "nearly" || b == "almost"), a == "around" && b == "about": // "worried about nearly 30", an idiom
	case a == "about", a == "around", a == "over":
		if b != "over" {
			confidence = 0.7
		}
	case approximate(a):
		confidence = 0.85
	case a == "estimated": // "an estimated about 90": the article needs its word
		reportTwice(p, upTo(first, second), second.Span(), 0.78, "Both of these words say that the number is not exact")
		return
	}
	if confidence == 0 {
		return
	}
	p.Report(lint.Finding{
		Span: upTo(first, second), Confidence: confidence, Message: "Both of these words say that the number is not exact",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(first.Start), End: int(second.Start)}, "", lint.Suggested, "Keep the second")},
	})
}

// approximate reports words that say of a number that it is not exact.
func approximate(lower string) bool {
	switch lower {
	case "about", "around", "approximately", "roughly", "nearly", "almost", "circa":
		return true
	}
	return false
}

// otherNumber looks for a noun behind its own plural: "14 months month", "households of household".
func otherNumber(p *lint.Pass, i int) {
	plural := p.LowerWord(&p.Tokens[i])
	if len(plural) < 4 || !strings.HasSuffix(plural, "s") {
		return
	}
	j := i + 1
	if p.LowerWord(&p.Tokens[j]) == "of" {
		j++
	}
	again := &p.Tokens[j]
	if again.Kind != lint.Word || !again.Has(lint.Lower) || p.LowerWord(again) != strings.TrimSuffix(plural, "s") {
		return
	}
	const goesOn = lint.Coordinator | lint.Be | lint.Have | lint.Modal
	if j+1 < len(p.Tokens) && p.Tokens[j+1].Kind == lint.Word && !p.Tokens[j+1].Is(goesOn) {
		return // "3 points point guard", "3 points point by point"
	}
	p.Report(lint.Finding{
		Span: upTo(&p.Tokens[i], again), Confidence: 0.75, Message: "The same noun stands here twice",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(p.Tokens[i].End), End: int(again.End)}, "", lint.Suggested, "Keep it once")},
	})
}
