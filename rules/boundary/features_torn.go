package boundary

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/tag"
	"github.com/artlint/artlint/rules/grammar"
	"github.com/artlint/artlint/rules/lexicon"
	"github.com/artlint/artlint/rules/logit"
)

// torn lists what tells whether the short sentence s was torn off its host.
func torn(f *logit.Keys, host, s grammar.Sentence) {
	tornPlace(f, host, s)
	tornEdges(f, s)
	tornVerb(f, host, s)
}

// tornPlace lists how long both sentences are, where s stands, and how the document is written.
func tornPlace(f *logit.Keys, host, s grammar.Sentence) {
	words, lower := uint32(s.Words), logit.Truth(s.Marks.Has(lint.StartsLower))
	final, style := logit.Truth(s.Marks.Has(lint.BlockLast)), style(s.Doc)
	f.Add()
	f.Add(words, lower)
	f.Add(words, final)
	f.Add(bucket(host.Words/2), final)
	f.Add(style)
	f.Add(style, lower)
}

// tornEdges lists the words and tags of s from both ends, and its phrases.
func tornEdges(f *logit.Keys, s grammar.Sentence) {
	last, words, lower := s.LastWord(), uint32(s.Words), logit.Truth(s.Marks.Has(lint.StartsLower))
	for i := range 4 {
		f.Add(word(s, i))
		f.Add(s.TagAt(i))
	}
	f.Add(word(s, last))
	f.Add(s.TagAt(last), words)
	f.Add(word(s, last-1), word(s, last))
	f.Add(s.TagAt(last-1), s.TagAt(last))
	f.Add(word(s, 0), word(s, 1))
	f.Add(s.TagAt(0), s.TagAt(1))
	f.Add(s.TagAt(0), s.TagAt(1), s.TagAt(2))
	f.Add(word(s, 0), s.TagAt(1), s.TagAt(2))
	f.Add(word(s, 0), word(s, 1), s.TagAt(2), s.TagAt(3))
	f.Add(class(s, 0), class(s, 1), class(s, 2))
	f.Add(ending(s, last), s.TagAt(last))
	f.Add(ending(s, 0), s.TagAt(0), lower)
	all := phrases(s, 0, len(s.Tokens))
	f.Add(all)
	f.Add(all, word(s, 0))
}

// tornVerb lists what the verb of s wants and whether it gets it, in s or from its host.
func tornVerb(f *logit.Keys, host, s grammar.Sentence) {
	last, words, lower := s.LastWord(), uint32(s.Words), logit.Truth(s.Marks.Has(lint.StartsLower))
	finite := s.Finite(0)
	f.Add(found(finite), logit.Truth(finite == last), lower)
	f.Add(found(finite), logit.Truth(echoes(host, s)))
	verb := fullVerb(s, last)
	lemma, wants := demands(s, verb)
	end, form := logit.Truth(verb == last), s.TagAt(verb)
	f.Add(lemma, end)
	f.Add(lemma, end, word(s, 0))
	f.Add(wants, form, end)
	f.Add(wants, form, class(s, 0), uint32(last-verb))
	f.Add(word(s, finite), form, class(s, 0))
	quoted, speech := logit.Truth(host.Marks.Has(lint.EndsQuoted)), logit.Truth(host.Marks.Has(lint.WithSpeech))
	f.Add(quoted, lower, wants)
	f.Add(quoted, speech, class(s, 0), class(s, 1))
	f.Add(logit.Truth(s.Marks.Has(lint.PlainStop)), words)
	next := uint32(1)
	if verb >= 0 {
		next = word(s, verb+1)
	}
	f.Add(lemma, next)
	f.Add(wants, form, next)
	f.Add(wants, form, class(s, verb+1), class(s, verb+2))
	f.Add(speech, wants, end)
	f.Add(logit.Truth(host.Tokens[0].Class == s.Tokens[0].Class), class(s, 0), bucket(host.Words))
	article, met := object(s, last)
	f.Add(article, met, form)
	f.Add(article, met, lemma)
	f.Add(article, met, class(s, 0), class(s, 1))
}

// object is the article before the noun that ends s, and whether the paragraphs up to there have met that noun.
func object(s grammar.Sentence, last int) (article, met uint32) {
	const back = 600 // tokens
	if last < 2 || !s.Tags[last].IsNoun() {
		return 0, 0
	}
	for i := last - 1; i > 0 && article == 0; i-- {
		if s.Tokens[i].Is(lint.Article|lint.Determiner) || s.Tags[i] == tag.PRPS {
			article = s.Tokens[i].Hash
		}
		if s.Tags[i].IsVerb() {
			break
		}
	}
	for i := max(0, s.FirstToken-back); i < s.FirstToken; i++ {
		if s.Doc.Tokens[i].Hash == s.Tokens[last].Hash {
			return article, 1
		}
	}
	return article, 2
}

// fullVerb is the last verb up to token i that is no auxiliary, else the first finite one, or -1.
func fullVerb(s grammar.Sentence, i int) int {
	for ; i >= 0; i-- {
		if s.Tags[i].IsVerb() && !s.Tokens[i].Is(lint.Be|lint.Have|lint.Do|lint.Modal) {
			return i
		}
	}
	return s.Finite(0)
}

// demands are the verb at i, by its base form, and what it wants behind it.
func demands(s grammar.Sentence, i int) (verb, wants uint32) {
	if i < 0 {
		return 0, 0
	}
	lemma, ok := lexicon.Lemma(s.Word(i))
	if !ok {
		return 1, 1
	}
	return lint.HashWord(lemma), 2 + uint32(lexicon.TransitivityOf(lemma))<<1 | logit.Truth(lexicon.WantsContent(lemma))
}

// echoes reports whether an open-class word of s stands in host too.
func echoes(host, s grammar.Sentence) bool {
	for i := range s.Tokens {
		for j := range host.Tokens {
			if s.Tokens[i].Kind == lint.Word && s.Tokens[i].Class == 0 && s.Tokens[i].Hash == host.Tokens[j].Hash {
				return true
			}
		}
	}
	return false
}

// style is how the document is written: as a report or not, in the first person or not, in how long sentences.
func style(d *lint.Document) uint32 {
	p := &d.Profile
	return logit.Truth(p.News()) | logit.Truth(p.FirstPerson())<<1 | min(uint32(p.MeanWords/5), 7)<<2
}

// class is the closed classes of word i, or the tag of an open one.
func class(s grammar.Sentence, i int) uint32 {
	if i >= 0 && i < len(s.Tokens) && s.Tokens[i].Class != 0 {
		return uint32(s.Tokens[i].Class)
	}
	return s.TagAt(i) | 1<<31
}
