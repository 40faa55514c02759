package segment

import "github.com/artlint/artlint/lint"

// profile counts over the analysed document.
func profile(d *lint.Document) lint.Profile {
	var p lint.Profile
	words := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for j := b.FirstSentence; j < b.EndSentence; j++ {
			s := &d.Sentences[j]
			p.Words += s.Words
			if b.Kind != lint.Paragraph {
				continue
			}
			words += s.Words
			p.Sentences++
			sentenceProfile(d, s, &p)
		}
		if b.Kind == lint.Paragraph && b.EndSentence > b.FirstSentence {
			p.Paragraphs++
			if !d.Sentences[b.EndSentence-1].Marks.Has(lint.PlainStop | lint.OtherStop | lint.EndsQuoted) {
				p.Unclosed++
			}
		}
		if b.Kind == lint.Heading {
			headingProfile(d, b, &p)
		}
	}
	if p.Sentences > 0 {
		p.MeanWords = float64(words) / float64(p.Sentences)
	}
	for i := range d.Quotes {
		switch d.Quotes[i].Style {
		case lint.CurlyDouble:
			p.CurlyQuotes++
		case lint.StraightDouble:
			p.StraightQuotes++
		}
	}
	return p
}

func sentenceProfile(d *lint.Document, s *lint.Sentence, p *lint.Profile) {
	if s.Words <= 3 {
		p.Fragments++
	}
	if s.Marks.Has(lint.StartsLower) {
		p.LowerStarts++
	}
	if s.Marks.Has(lint.WithSpeech) {
		p.Attributions++
	}
	if !s.Marks.Has(lint.WithFirst) && s.Marks.Has(lint.BlockLast) {
		return
	}
	var singular, plural, second, small bool
	tokens := d.SentenceTokens(s)
	for i := range tokens {
		t := &tokens[i]
		if t.Class == 0 || t.Has(lint.Quoted) {
			continue
		}
		singular = singular || t.Is(lint.FirstSingular) && !t.Has(lint.Upper)
		small = small || t.Is(lint.FirstSingular) && t.End-t.Start == 1 && t.Has(lint.Lower) && !t.Has(lint.Bracketed) &&
			i+1 < len(tokens) && tokens[i+1].Kind == lint.Word && tokens[i+1].Has(lint.Lower)
		plural = plural || t.Is(lint.FirstPlural) && !t.Has(lint.Upper) // US is not us
		second = second || t.Is(lint.SecondPerson)
	}
	if small {
		p.LowerI++
	}
	if singular {
		p.FirstSingular++
	}
	if plural {
		p.FirstPlural++
	}
	if second {
		p.SecondPerson++
	}
}

// headingProfile sorts a heading by the case of its words behind the first.
func headingProfile(d *lint.Document, b *lint.Block, p *lint.Profile) {
	title, lower, first := 0, 0, true
	firstLower := false
	for _, t := range d.BlockTokens(b) {
		if t.Kind != lint.Word || t.Class != 0 || t.Has(lint.Clitic) {
			first = first && t.Kind != lint.Word
			continue
		}
		switch {
		case first:
			firstLower = t.Has(lint.Lower)
		case t.Has(lint.Lower):
			lower++
		case t.Has(lint.Title):
			title++
		}
		first = false
	}
	switch {
	case firstLower:
		p.LowerHeadings++
	case title > 1 && lower == 0:
		p.TitleHeadings++
	case lower > 0:
		p.SentenceHeadings++
	}
}
