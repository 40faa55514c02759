package person

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// noWoman reports the only she of a report about men, in which nobody can be meant: a
// team or a storm has a gender in the source language.
func (w *people) noWoman() {
	const men = 3
	if n := w.pronouns(); n[1] != 1 || n[0] < men {
		return
	}
	for i := range w.Tokens {
		if t := &w.Tokens[i]; t.Is(lint.Feminine) {
			if t.Is(lint.SubjectPronoun) && !t.Has(lint.Quoted) && w.nobodyBefore(i) && !w.mentionsWoman() {
				span := t.Span()
				w.Report(lint.Finding{Span: span, Confidence: 0.5, Message: "No woman is mentioned in this text: a thing or a team is “it” in English"})
			}
			return
		}
	}
}

// nobodyBefore reports whether no person is named or mentioned in the sentence of the
// pronoun at token i and in the one before it.
func (w *people) nobodyBefore(i int) bool {
	b := &w.Blocks[w.BlockAt(int(w.Tokens[i].Start))]
	stops := 0
	for j := i - 1; j >= b.FirstToken && stops < 2; j-- {
		t := &w.Tokens[j]
		if t.Kind == lint.Stop {
			stops++
			continue
		}
		_, named := w.named(j)
		first := j == b.FirstToken || w.Tokens[j-1].Kind == lint.Stop
		unknown := t.Has(lint.Title) && t.Class == 0 && !first && lexicon.NameKind(w.Word(t))&(lexicon.Place|lexicon.Demonym) == 0
		if w.worker(j) || named && lexicon.NameKind(w.Word(t))&lexicon.Place == 0 || w.other(j) || unknown {
			return false
		}
	}
	return stops > 0 && !w.speaks(i) && w.Tokens[i].Has(lint.SpaceBefore)
}

// worker reports whether token i may be a noun for somebody who does something, behind
// its article: the nurse, a singer, his tutor.
func (w *people) worker(i int) bool {
	t, next := &w.Tokens[i], &w.Tokens[i+1]
	if t.Class != 0 || t.End-t.Start < 5 || i == 0 || !w.Tokens[i-1].Is(lint.Article|lint.Determiner) || next.Kind == lint.Word && next.Class == 0 {
		return false
	}
	switch word := w.LowerWord(t); word[len(word)-2:] {
	case "er", "or", "st", "an", "se":
		return true
	}
	return false
}

// mentionsWoman reports whether the document has a feminine noun or a woman's name.
func (w *people) mentionsWoman() bool {
	for i := range w.Tokens {
		t := &w.Tokens[i]
		if female, ok := w.genderOf(t); ok && female {
			return true
		}
		if female, ok := courtesy(w.Pass, t); ok && female {
			return true
		}
		if t.Kind == lint.Word && t.Has(lint.Title) && t.Class == 0 && lexicon.NameKind(w.Word(t))&lexicon.Given == lexicon.GivenFemale {
			return true
		}
	}
	return false
}
