package lint

// Profile is what a whole document tells about itself. Counts are of paragraphs'
// text outside quotations unless said otherwise.
type Profile struct {
	Words         int // in all blocks, quotations included
	Sentences     int // sentences of paragraphs
	FirstSingular int // sentences with I, me, my
	FirstPlural   int // sentences with we, us, our
	SecondPerson  int // sentences with you, your
	Attributions  int // sentences with a speech verb
	Fragments     int // paragraph sentences of one to three words, quoted or not
	LowerStarts   int // sentences that begin in lower case
	LowerI        int // sentences with an i that should be I
	Paragraphs    int
	Unclosed      int // paragraphs that do not end in a final mark
	MeanWords     float64
	CurlyQuotes   int // double marks in all
	StraightQuotes,
	TitleHeadings, SentenceHeadings, LowerHeadings int // how headings are written, where their words tell
}

// FirstPerson reports whether the document is told in the first person: a column,
// a speech, a letter. A few short first-person sentences in a report are artifacts.
func (p *Profile) FirstPerson() bool {
	n := p.FirstSingular + p.FirstPlural
	return n > 2 && n*12 > p.Sentences && n*2 > p.Attributions
}

// News reports whether the document reads as a report: somebody is quoted or cited
// in the third person.
func (p *Profile) News() bool {
	return p.Attributions >= 1 && !p.FirstPerson()
}

// Careful reports whether the document is punctuated with care, as published copy
// is and chat is not: nearly all of its paragraphs end in a final mark.
func (p *Profile) Careful() bool {
	return p.Paragraphs >= 3 && (p.Unclosed <= 1 || p.Unclosed*3 <= p.Paragraphs)
}
