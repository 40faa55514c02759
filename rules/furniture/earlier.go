package furniture

import "github.com/artlint/artlint/lint"

// recalls reports a paragraph of one sentence by which a site leads to its earlier article: "As we wrote earlier, …", "We will
// remind that …".
func (n *notices) recalls(b *lint.Block) bool {
	const fewest = 7
	tokens := n.p.BlockTokens(b)
	if b.EndSentence-b.FirstSentence != 1 || len(tokens) < fewest || !n.published() || !n.p.Profile.News() || n.p.Profile.FirstPerson() {
		return false
	}
	confidence := 0.0
	switch n.p.LowerWord(&tokens[0]) {
	case "as":
		confidence = n.asWritten(tokens[1:])
	case "recall", "remember", "reminder":
		if w := n.p.LowerWord(&tokens[1]); w == "that" || w == "," || w == ":" {
			confidence = 0.7
		}
	case "let", "we":
		for i := range tokens[1:4] {
			if w := n.p.LowerWord(&tokens[i+1]); w == "remind" || w == "recall" {
				confidence = 0.7
			}
		}
	}
	if confidence == 0 {
		return false
	}
	n.report(b.Span, lint.Suggested, confidence, "The site refers to an earlier article of its own here")
	return true
}

// asWritten is the confidence that tokens, behind "as", say who wrote of it before.
func (n *notices) asWritten(tokens []lint.Token) float64 {
	const longestName = 4
	i := 0
	for i < longestName && (tokens[i].Capital() || tokens[i].Is(lint.FirstPlural) || before(n.p.LowerWord(&tokens[i]))) {
		i++
	}
	if i+2 >= len(tokens) || !tokens[i].Is(lint.SpeechVerb) && n.p.LowerWord(&tokens[i]) != "published" {
		return 0
	}
	earlier := i > 0 && before(n.p.LowerWord(&tokens[i-1]))
	if before(n.p.LowerWord(&tokens[i+1])) {
		earlier, i = true, i+1
	}
	switch {
	case tokens[i+1].Kind != lint.Comma || i == 0:
		return 0
	case tokens[0].Is(lint.FirstPlural):
		return 0.7
	case earlier:
		return 0.62
	}
	return 0
}

// before reports adverbs of what was written in an earlier article.
func before(lower string) bool {
	switch lower {
	case "earlier", "previously", "already", "before":
		return true
	}
	return false
}
