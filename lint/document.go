package lint

import "github.com/artlint/artlint/lint/tag"

// Kind says what a block of prose is on the page.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Heading
	Caption
	BlockQuote
	ListItem
	Cue   // one or more cues of a subtitle file
	Field // a cell, a form line, a line of data: text that need not be a sentence
)

var kindNames = [...]string{"paragraph", "heading", "caption", "quote", "list item", "cue", "field"}

func (k Kind) String() string { return kindNames[k] }

// Document is one article as the rules see it.
//
// Source is the file (as UTF-8); Text is the prose in it, and every offset that
// a rule sees or gives is an offset into Text. For plain text both are the same
// string. Segments map Text to Source: the engine translates findings and edits,
// so that inline markup and entities never confuse a rule and an edit lands
// exactly.
type Document struct {
	Name     string
	Format   string
	Language string // a tag such as "en-GB", as the document declares it; empty where it does not
	Source   string
	Text     string
	Segments []Segment // in order of Text; nil where Text is Source
	Blocks   []Block

	// Filled by package segment.
	Lower     string // Text with ASCII letters in lower case: the same offsets
	Tokens    []Token
	Sentences []Sentence
	Quotes    []Quote
	Profile   Profile
	Marks     Marks // of all sentences together
	Words     Words
	// Capitals are the words that stand somewhere with a capital, by the hashes of their lower-case spellings.
	Capitals Vocabulary
	// Numbers, Capitalised and Hyphenated are the tokens that most rules begin with, by their
	// indexes in order: the numbers, the words that are not Lower, and the words with a hyphen.
	Numbers, Capitalised, Hyphenated []int32

	// Origin is where Source begins in its file, for a part of a corpus; zero for a whole file.
	Origin Origin

	// Memory is shared with the documents looked at before; nil: the document has its own.
	Memory *Memory

	lines   *LineTable
	answers []answer
	unknown []int32
	tags    []tag.Tag // of the tokens; None in sentences that nobody has asked about
}

// Origin is what stands before a part of a file, in bytes and lines.
type Origin struct{ Offset, Lines int }

// Block is a paragraph or another stretch of prose that stands by itself.
type Block struct {
	Span  // in Text, without surrounding white space
	Kind  Kind
	Path  string // where it lies inside a structured document; empty for plain text
	Outer Span   // in Source: what goes when the whole block is deleted (its line, its element)
	// Part counts the stretches of a file that may say the same again and are meant to:
	// the text and the XHTML of an article, the items of a feed, the units of a catalogue.
	Part int
	// Original is the text that the block translates, where the format holds both (PO, XLIFF, TMX).
	// A translation without text is a block all the same: an opaque U+FFFC.
	Original string
	// Pending says that the file itself calls the translation unfinished.
	Pending bool
	// Codes and OriginalCodes are the inline codes of the translation and of what it
	// translates, each as often and in the order as it stands.
	Codes, OriginalCodes []Code

	FirstSentence, EndSentence int // its sentences in Document.Sentences, half-open
	FirstToken, EndToken       int // its tokens in Document.Tokens, half-open
	FirstQuote, EndQuote       int // its quotations in Document.Quotes, half-open
	Marks                      Marks
}

// Code is an inline code of a translation format: a tag of the file that is translated.
type Code struct {
	Element string // of the format, such as "g" or "bpt"
	ID      string // the same in both languages, and for both halves of a pair
	Closes  bool   // it ends what an earlier code of its ID begins
}

// IsProse reports whether the block is running text: a paragraph, or a list item,
// quotation or cue as long as one.
func (b *Block) IsProse() bool {
	const long = 14 // tokens
	switch b.Kind {
	case Paragraph, BlockQuote:
		return true
	case ListItem, Cue:
		return b.EndToken-b.FirstToken >= long
	}
	return false
}

// Segment is a run of Text and the bytes of Source that spell it.
type Segment struct {
	Text   Span
	Source Span
	// Exact says that the run is spelled as it reads, byte for byte. An entity, an
	// escape or a joined line break is not: an edit may replace it only as a whole.
	Exact bool
	// Opaque says that the run stands for something that is left alone, such as code
	// (its text is U+FFFC) or an address: no edit may cover it.
	Opaque bool
	// Escape writes a replacement text in the spelling of the container; nil writes it as it is.
	Escape func(string) string
}

// Lines is the table of lines of Source, which counts them and bytes as in its file.
func (d *Document) Lines() *LineTable {
	if d.lines == nil {
		d.lines = NewLineTable(d.Source)
		d.lines.origin = d.Origin
	}
	return d.lines
}

// Slice is the text under s.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// Word is the token as spelled.
func (d *Document) Word(t *Token) string { return d.Text[t.Start:t.End] }

// LowerWord is the token with ASCII letters in lower case.
func (d *Document) LowerWord(t *Token) string { return d.Lower[t.Start:t.End] }

// SameWords reports whether the n tokens from i on are spelled as those from j on.
func (d *Document) SameWords(i, j, n int) bool {
	for k := range n {
		x, y := &d.Tokens[i+k], &d.Tokens[j+k]
		if x.Kind != y.Kind || d.LowerWord(x) != d.LowerWord(y) {
			return false
		}
	}
	return true
}

// SentenceTokens are the tokens of sentence s.
func (d *Document) SentenceTokens(s *Sentence) []Token { return d.Tokens[s.FirstToken:s.EndToken] }

// BlockSentences are the sentences of block b.
func (d *Document) BlockSentences(b *Block) []Sentence {
	return d.Sentences[b.FirstSentence:b.EndSentence]
}

// BlockTokens are the tokens of block b.
func (d *Document) BlockTokens(b *Block) []Token { return d.Tokens[b.FirstToken:b.EndToken] }

// BlockQuotes are the quotations of block b.
func (d *Document) BlockQuotes(b *Block) []Quote { return d.Quotes[b.FirstQuote:b.EndQuote] }
