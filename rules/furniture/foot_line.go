package furniture

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
)

// footLine reports block i, of these tokens, if it is a sentence that pages have below their articles, or the label of a
// summary above them: "Comments with links are not approved.", "The writer is a correspondent in Lund.", "[Abstract] …".
func (n *notices) footLine(i int, b *lint.Block, tokens []lint.Token) bool {
	const edge = 4
	switch {
	case !n.published() || len(tokens) < 3:
		return false
	case n.below(i) && n.aboutComments(b, tokens):
		n.report(b.Span, lint.Suggested, 0.84, "This notice of the page is about its comments")
	case n.below(i) && n.aboutWriter(b, tokens):
		n.report(b.Span, lint.Suggested, 0.6, "This line is about the writer, not the story")
	case i < edge && n.summary(b, tokens):
		n.report(b.Span, lint.Suggested, 0.82, "The summary of the page stands above the article")
	default:
		return false
	}
	return true
}

// aboutComments reports a sentence whose subject is a word that stands on pages alone, of which no other block speaks.
func (n *notices) aboutComments(b *lint.Block, tokens []lint.Token) bool {
	const label, longest = 2, 24
	if m := jargon.Count(tokens, onPages); tokens[0].Is(lint.SecondPerson) && tokens[1].Is(lint.Modal) && m.Site > 0 && m.Strange <= 1 {
		return true // You must be a member to comment
	}
	if n.p.Text[tokens[0].Start] == '"' || len(tokens) > longest || b.Marks.Has(lint.WithQuote) || !lint.AnyIs(tokens, lint.Be|lint.Modal|lint.Do) {
		return false
	}
	for k := 1; k <= label; k++ {
		if tokens[k].Kind == lint.Pause {
			tokens = tokens[k+1:] // Warning: …
			break
		}
	}
	subject := 0
	for subject < len(tokens)-1 && tokens[subject].Is(lint.Article|lint.Determiner) {
		subject++
	}
	if subject >= len(tokens) || jargon.Of(tokens[subject].Hash)&jargon.Site == 0 || !tokens[subject].Has(lint.Lower|lint.Title) {
		return false
	}
	for j := range n.p.Tokens[:b.FirstToken] {
		if n.p.Tokens[j].Hash == tokens[subject].Hash {
			return false // the article is about them
		}
	}
	return true
}

// aboutWriter reports "The author is a journalist based in Lund and can be reached at …" below a report.
func (n *notices) aboutWriter(b *lint.Block, tokens []lint.Token) bool {
	const longest = 40
	if len(tokens) < 5 || len(tokens) > longest || b.EndSentence-b.FirstSentence > 2 || n.p.LowerWord(&tokens[0]) != "the" || n.p.Profile.FirstPerson() {
		return false
	}
	switch n.p.LowerWord(&tokens[1]) {
	case "writer", "author", "reporter", "journalist", "columnist", "contributor":
		return tokens[2].Is(lint.Be) && (tokens[3].Is(lint.Article|lint.Preposition) || n.p.LowerWord(&tokens[3]) == "based")
	}
	return false
}

// summary reports "[Abstract] Ferries wait.": the label of a summary in square brackets, and the summary.
func (n *notices) summary(b *lint.Block, tokens []lint.Token) bool {
	const longest = 5
	if n.p.Text[b.Start] != '[' && n.p.Text[b.Start] != '<' {
		return false
	}
	for i := range tokens[:min(len(tokens)-2, longest)] {
		switch t := &tokens[i]; {
		case t.Kind == lint.Close || n.p.Word(t) == ">":
			return i > 0
		case t.Kind != lint.Word:
			return false
		}
		switch n.p.LowerWord(&tokens[i]) {
		case "abstract", "summary", "introduction", "digest", "core", "key", "tip", "tips", "highlights", "lead", "lede", "points":
		default:
			return false
		}
	}
	return false
}
