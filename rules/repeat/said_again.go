package repeat

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// saidAgain looks at token i, a verb of speech, an article, a preposition or an adverb, for what its neighbours say again in other words.
func saidAgain(p *lint.Pass, i int) {
	if i < 2 || i+1 >= len(p.Tokens) {
		return
	}
	t, before, next := &p.Tokens[i], &p.Tokens[i-1], &p.Tokens[i+1]
	switch {
	case t.Is(lint.SpeechVerb):
		speakerTwice(p, i)
		speechTwice(p, i)
	case t.Is(lint.Article):
		if i+2 < len(p.Tokens) && before.Hash == next.Hash {
			articleTwice(p, i)
		}
		if i+2 < len(p.Tokens) && p.Lower[before.Start] == p.Lower[next.Start] {
			ownNoun(p, i)
		}
	case t.Is(lint.Preposition):
		if connectiveStarts.MayHave(next.Hash) {
			connectiveTwice(p, i)
		}
		linkTwice(p, i)
	default:
		adverbTwice(p, i)
	}
}

// speakerTwice looks for "Lund said Director Lund in an interview" with its verb at token i: the speaker of a clause in front and of one behind.
func speakerTwice(p *lint.Pass, i int) {
	const longest = 4 // a title and a name
	subject := &p.Tokens[i-1]
	if !subject.Capital() || subject.Class != 0 || p.Tokens[i].Has(lint.Quoted) {
		return
	}
	end := i + 1
	for end < len(p.Tokens)-1 && end-i < longest && p.Tokens[end].Capital() && p.Tokens[end].Hash != subject.Hash {
		end++
	}
	again, next := &p.Tokens[end], &p.Tokens[min(end+1, len(p.Tokens)-1)]
	if again.Hash != subject.Hash || !again.Capital() || next.Kind == lint.Word && !next.Is(lint.Preposition) && next.Start > again.End && next.Class&lint.SpeechVerb == 0 {
		return // "Lund said Lund would leave"
	}
	if next.Has(lint.Clitic) {
		return
	}
	s := upTo(&p.Tokens[i+1], again)
	if next.Is(lint.SpeechVerb) {
		s.End = int(next.End)
	}
	p.Report(lint.Finding{
		Span: s, Confidence: 0.85, Message: "The speaker is named a second time",
		Fixes: []lint.Fix{p.Delete(s, lint.Suggested, "Name the speaker once")},
	})
}

// ownNoun looks for a verb and its own noun around the article at token i: "strengthen the strengthening of".
func ownNoun(p *lint.Pass, i int) {
	const shortest = 5
	verb, noun, of := &p.Tokens[i-1], &p.Tokens[i+1], &p.Tokens[i+2]
	if verb.Kind != lint.Word || noun.End-noun.Start < shortest || verb.End-verb.Start < shortest-1 || p.Lower[verb.Start] != p.Lower[noun.Start] || p.Lower[verb.Start+1] != p.Lower[noun.Start+1] {
		return
	}
	if p.LowerWord(of) != "of" || p.LowerWord(&p.Tokens[i]) != "the" || !noun.Has(lint.Lower) || ownWorks[p.LowerWord(noun)] {
		return
	}
	lemma, form, ok := lexicon.VerbForm(p.LowerWord(verb))
	if !ok || form&lexicon.Participle != 0 && form&lexicon.Past == 0 {
		return
	}
	confidence := 0.0
	word := p.LowerWord(noun)
	if gerund, _, ok := lexicon.VerbForm(word); ok && gerund == lemma && strings.HasSuffix(word, "ing") {
		confidence = 0.85
	} else if nounOf(word, lemma) {
		confidence = 0.7
	}
	if confidence == 0 {
		return
	}
	p.Report(lint.Finding{
		Span: upTo(verb, of), Confidence: confidence, Message: "The verb and its object say the same",
		Fixes: []lint.Fix{p.Replace(lint.Span{Start: int(verb.End), End: int(of.End)}, "", lint.Suggested, "Keep the verb")},
	})
}

// ownWorks are what their own verbs make or meet in good English.
var ownWorks = lexicon.Set("building painting drawing recording writing reading finding opening beginning ending hearing feeling saying meeting warning ruling offering crossing filming shooting singing")

// nounOf reports whether word is made of the verb: "development" of "develop".
func nounOf(word, lemma string) bool {
	for _, suffix := range [...]string{"ment", "ation", "ion", "ance", "ence"} {
		if stem, ok := strings.CutSuffix(word, suffix); ok && len(stem) > 3 && stem == strings.TrimSuffix(lemma, "e") {
			return true
		}
	}
	return false
}

// connectives say the same in each group; what follows one of them cannot be another.
var connectives = [...][]string{
	{"in order to", "so as to", "for the purpose of", "with the purpose of", "with the aim of", "with a view to", "in the framework of", "within the framework of", "for the sake of", "as part of"},
	{"due to", "because of", "owing to", "thanks to", "as a result of", "on account of", "because", "in view of", "in connection with", "since", "caused by"},
	{"according to", "in accordance with", "in line with", "on the basis of", "based on", "as per"},
	{"with regard to", "with respect to", "in relation to", "in terms of", "regarding", "concerning", "about", "in connection with", "in relation with", "on the subject of"},
	{"in spite of", "despite", "although", "notwithstanding"},
	{"in the course of", "during", "in the process of", "at the time of", "while", "when"},
	{"for the first time in", "with the help of", "by means of", "through", "by way of", "with the support of"},
}

// connectiveStarts are the first words of connectives.
var connectiveStarts = func() lint.Vocabulary {
	v := lint.NewVocabulary(1 << 11)
	for _, group := range connectives {
		for _, c := range group {
			word, _, _ := strings.Cut(c, " ")
			v.Add(lint.HashWord(word))
		}
	}
	return v
}()

// connectiveTwice looks for two connectives of one meaning at token i, the last of the first: "due to because of".
func connectiveTwice(p *lint.Pass, i int) {
	before, behind := p.Lower[:p.Tokens[i].End], p.Lower[p.Tokens[i+1].Start:]
	if p.Tokens[i+1].Start-p.Tokens[i].End != 1 {
		return
	}
	for _, group := range connectives {
		for _, first := range group {
			start, ok := strings.CutSuffix(before, first)
			if !ok || !strings.HasSuffix(start, " ") || !strings.Contains(first, " ") {
				continue
			}
			for _, second := range group {
				if strings.HasPrefix(behind, second+" ") {
					s := lint.Span{Start: len(before) - len(first), End: int(p.Tokens[i+1].Start)}
					p.Report(lint.Finding{
						Span: lint.Span{Start: s.Start, End: s.End + len(second)}, Confidence: 0.9, Message: "Both of these connectives say the same",
						Fixes: []lint.Fix{p.Replace(s, "", lint.Suggested, "Keep the second")},
					})
					return
				}
			}
		}
	}
}
