package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
)

// resumed reports subjects that a pronoun takes up again before their verb: "Hill, he
// admitted", "the mayor he said", "because the trucks, they were too heavy".
func resumed(p *lint.Pass, s *lint.Sentence) {
	for i := s.FirstToken + 1; i+2 < s.EndToken; i++ {
		t, prev := &p.Tokens[i], &p.Tokens[i-1]
		if !t.Is(lint.SubjectPronoun) || !t.Has(lint.Lower) || t.Has(lint.Quoted|lint.LineBefore) || t.Is(lint.FirstSingular|lint.FirstPlural|lint.SecondPerson) || p.Tokens[i+1].Has(lint.Clitic) {
			continue
		}
		switch {
		case prev.Kind == lint.Mark && prev.Has(lint.Closing):
			if namedBehind(p, s, i) {
				reportResumed(p, t.Span(), lint.Span{Start: int(t.Start), End: int(p.Tokens[i+2].Start)}, 0.7)
			}
		case prev.Kind == lint.Comma && p.Tokens[i+1].Is(lint.SpeechVerb) && speakerBefore(p, s, i-1):
			reportResumed(p, lint.Span{Start: int(prev.Start), End: int(t.End)}, lint.Span{}, 0.75)
		case prev.Kind == lint.Comma:
			if topicBefore(p, s, i) {
				reportResumed(p, lint.Span{Start: int(prev.Start), End: int(t.End)}, lint.Span{}, 0.62)
			}
		case prev.Kind == lint.Word && prev.Class&^lint.PersonTitle == 0 && (speakers(p, s, i) || nounBefore(p, s, i)):
			reportResumed(p, t.Span(), lint.Span{}, 0.62)
		}
	}
}

// reportResumed reports the pronoun and what cuts it off; words is what the finding shows, where that is more.
func reportResumed(p *lint.Pass, pronoun, words lint.Span, confidence float64) {
	span := pronoun
	if words.Len() > 0 {
		span = words
	}
	p.Report(lint.Finding{
		Span: span, Confidence: confidence, Message: "The verb has its subject already",
		Fixes: []lint.Fix{p.Delete(pronoun, lint.Suggested, "Remove the pronoun")},
	})
}

// namedBehind reports whether the attribution that begins with the pronoun at token i names
// its speaker behind the verb: ” he said Hill.
func namedBehind(p *lint.Pass, s *lint.Sentence, i int) bool {
	if verb := &p.Tokens[i+1]; !verb.Is(lint.SpeechVerb) || addressee(p.LowerWord(verb)) {
		return false
	}
	j := i + 2
	if p.Tokens[j].Is(lint.Article) && j+1 < s.EndToken && lexicon.IsOfficial(p.LowerWord(&p.Tokens[j+1])) {
		j += 2
	} else {
		for j < s.EndToken && p.Tokens[j].Kind == lint.Word && p.Tokens[j].Has(lint.Title) && p.Tokens[j].Class&^lint.PersonTitle == 0 {
			j++
		}
	}
	return j > i+2 && j < s.EndToken && (p.Tokens[j].Kind == lint.Comma || p.Tokens[j].Kind == lint.Stop || p.LowerWord(&p.Tokens[j]) == "of")
}

// addressee reports whether a verb of saying has the one who is spoken to behind it.
func addressee(verb string) bool {
	switch lemma, _ := lexicon.Lemma(verb); lemma {
	case "say", "add", "explain", "note", "claim", "admit", "state", "declare", "announce", "insist", "argue", "recall", "complain", "stress", "confess", "maintain":
		return false
	}
	return true
}

// speakerBefore reports whether a speaker alone stands between a closing mark and the comma at token i.
func speakerBefore(p *lint.Pass, s *lint.Sentence, comma int) bool {
	const longest = 5
	j := comma - 1
	for j > s.FirstToken && comma-j <= longest && p.Tokens[j].Kind == lint.Word && !p.Tokens[j].Is(lint.SpeechVerb|lint.Be|lint.Have|lint.Modal|lint.SubjectPronoun|lint.Preposition) {
		j--
	}
	first := &p.Tokens[j+1]
	return j < comma-1 && p.Tokens[j].Kind == lint.Mark && p.Tokens[j].Has(lint.Closing) && (first.Has(lint.Title) || first.Is(lint.Article))
}

// topicBefore reports whether a bare subject stands before the comma in front of the pronoun
// at token i, at the start of the sentence or of the clause of a conjunction.
func topicBefore(p *lint.Pass, s *lint.Sentence, i int) bool {
	const longest = 3
	j := i - 2
	for j > s.FirstToken && i-1-j <= longest && p.Tokens[j].Kind == lint.Word && p.Tokens[j].Class == 0 && p.Tokens[j].Has(lint.Lower) {
		j--
	}
	nouns := i - 2 - j
	if nouns == 0 || !p.Tokens[j].Is(lint.Article) || j > s.FirstToken && !opensClause(p, j-1) || j == s.FirstToken && nouns > 1 {
		return false
	}
	g := grammar.Of(p.Document, s)
	k := i - s.FirstToken
	if !g.Tags[k-2].IsNoun() || noSubject(g, k-1-nouns, k-1) || !g.IsFinite(k+1) || commaBefore(g, k+2) && g.Tokens[k+1].Is(lint.SpeechVerb) {
		return false
	}
	return j > s.FirstToken || agree(g, k, k-2)
}

// opensClause reports whether token i is a conjunction behind which a clause begins.
func opensClause(p *lint.Pass, i int) bool {
	switch p.LowerWord(&p.Tokens[i]) {
	case "that", "because", "if", "although", "whether", "when", "while", "where":
		return true
	}
	return false
}

// noSubject reports whether the nouns [from, to) behind their article say when or how ("the next day, she left", "the truth, he
// said, is") and are no subject.
func noSubject(g grammar.Sentence, from, to int) bool {
	for i := from; i < to; i++ {
		switch g.Word(i) {
		case "instant", "result", "truth", "fact", "problem", "first", "second":
			return true
		}
	}
	return timeBetween(g, from, to)
}
