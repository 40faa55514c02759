package lint

// TokenKind is what a token is made of.
type TokenKind uint8

// The kinds of tokens. White space is not a token: it is the gap between two.
const (
	Word TokenKind = iota
	Number
	Stop    // . ! ? … and runs of them, also full-width
	Comma   // , and 、，
	Pause   // : ;
	Dash    // – — -- and a lone hyphen
	Mark    // a quotation mark, single or double
	Open    // ( [ {
	Close   // ) ] }
	Bullet  // • ■ ▽ ※ …
	Address // URL, e-mail address, file name, hash tag, handle
	Symbol  // anything else
)

// Shape is a set of facts about how a token is written.
type Shape uint16

// The facts.
const (
	Lower       Shape = 1 << iota // a word without capitals
	Title                         // a word whose first letter alone is a capital
	Upper                         // a word of two or more letters, all capitals
	HasDigit                      // a word or number with a digit
	NonASCII                      // has a byte above 0x7f other than a curly apostrophe
	NonLatin                      // has a letter of another script
	Hyphenated                    // has a hyphen inside
	Abbreviated                   // ends in a full stop that belongs to it
	Clitic                        // 's n't 're …: glued to the word before it
	SpaceBefore                   // white space (or the start of the block) before it
	LineBefore                    // a line break in that white space
	Quoted                        // inside a quotation
	Bracketed                     // inside brackets
	Closing                       // a mark that closes a quotation
)

// Class is a set of closed word classes, looked up while the text is tokenized.
type Class uint32

// The classes. A word can be in several ("that": Determiner, Subordinator, Relative).
const (
	Article        Class = 1 << iota // a an the
	Determiner                       // this that some every his …
	Preposition                      // of in to …
	Coordinator                      // and or but nor
	Subordinator                     // because while that if …
	Relative                         // who which whose …
	FirstSingular                    // I me my mine myself
	FirstPlural                      // we us our ours ourselves
	SecondPerson                     // you your …
	Masculine                        // he him his himself
	Feminine                         // she her hers herself
	SubjectPronoun                   // I you he she it we they
	Pronoun                          // any personal pronoun
	Be                               // forms of be
	Have                             // forms of have
	Do                               // forms of do
	Modal                            // will can must …
	SpeechVerb                       // said, told, added …: finite forms that attribute
	Month                            // with a capital
	Weekday                          // with a capital
	NumberWord                       // one … twelve, hundred, million
	Negation                         // not n't never no
	PersonTitle                      // Mr. Gen. President …
	Adverbial                        // also however then …: closed adverbs that may open a sentence
	Expletive                        // there
	Wh                               // what when where why how who
)

// Token is a word, a number or a mark. Offsets are into Document.Text.
type Token struct {
	Start, End int32
	Hash       uint32 // of the lower-case spelling: equal words have equal hashes
	Class      Class
	Shape      Shape
	Kind       TokenKind
}

// HashWord is the hash of a word in lower case, as Token.Hash has it: FNV-1a over its bytes.
func HashWord(lower string) uint32 {
	h := uint32(EmptyHash)
	for i := 0; i < len(lower); i++ {
		h = HashByte(h, lower[i])
	}
	return h
}

// EmptyHash is the hash of the empty word.
const EmptyHash = 2166136261

// HashByte is the hash of the word with that hash and one more byte.
func HashByte(hash uint32, lower byte) uint32 { return (hash ^ uint32(lower)) * 16777619 }

// Span is the token's place.
func (t *Token) Span() Span { return Span{int(t.Start), int(t.End)} }

// Is reports whether the token is in any of the classes.
func (t *Token) Is(c Class) bool { return t.Class&c != 0 }

// Has reports whether the token has any of the shapes.
func (t *Token) Has(s Shape) bool { return t.Shape&s != 0 }

// Capital reports whether the token is a word with a capital, or of a script without any.
func (t *Token) Capital() bool { return t.Kind == Word && t.Has(Title|Upper|NonLatin) }

// AnyIs reports whether one of tokens is in any of the classes.
func AnyIs(tokens []Token, c Class) bool {
	for i := range tokens {
		if tokens[i].Is(c) {
			return true
		}
	}
	return false
}

// Marks is a set of facts about a sentence, gathered while it was tokenized; a
// block's marks are those of its sentences together. Rules look here first.
type Marks uint32

// The facts.
const (
	StartsLower      Marks = 1 << iota // its first word is in lower case
	StartsQuoted                       // begins inside or with a quotation
	EndsQuoted                         // its last mark is a closing quotation mark
	PlainStop                          // ends in a single full stop
	OtherStop                          // ends in ? ! … or several marks
	BlockFirst                         // first of its block
	BlockLast                          // last of its block
	WithQuote                          // has a quotation mark
	WithDigit                          // has a digit
	WithNonASCII                       // has a word or symbol beyond ASCII
	WithNonLatin                       // has a letter of another script
	WithBullet                         // has a bullet or another odd symbol
	WithFirst                          // first person outside quotations
	WithSpeech                         // a speech verb outside quotations
	WithBracket                        // has a bracket
	WithAddress                        // has a URL or the like
	WithTightStop                      // a comma or full stop with no space behind it
	WithLooseMark                      // white space before a closing mark, comma or stop
	WithDoubleMark                     // two marks in a row that do not go together
	WithEcho                           // a word or a run of words stands there twice, with nothing or an "and" between
	WithCapitalInner                   // a capitalised closed-class word inside
	WithMonth                          // a month's name
	WithTitle                          // a person's title
	WithPause                          // a colon or semicolon
	WithDash                           // a dash
	WithLower                          // a lower-case word of four letters or more
	WithGender                         // he, she and their forms
	DoubtfulStart                      // the boundary before it is not sure
)

// Has reports whether any of the facts holds.
func (m Marks) Has(f Marks) bool { return m&f != 0 }

// All reports whether all of the facts hold.
func (m Marks) All(f Marks) bool { return m&f == f }

// Sentence is what stands between two sentence boundaries, closing quotation
// marks and brackets included. Artifacts such as "said." count as sentences.
type Sentence struct {
	Span
	Block                int32
	FirstToken, EndToken int
	Words                int // word and number tokens, clitics not counted
	Marks                Marks
	Vocabulary           uint64 // a bit for each of its words: HashBit of their hashes together
}

// MayHave reports whether the sentence may hold one of the words whose HashBits are in
// mask; most sentences without them are told apart.
func (s *Sentence) MayHave(mask uint64) bool { return s.Vocabulary&mask != 0 }

// HashBit is the bit of a word's hash in a Vocabulary.
func HashBit(hash uint32) uint64 { return 1 << (hash >> 26) }

// QuoteStyle is the pair of marks a quotation uses.
type QuoteStyle uint8

// The styles.
const (
	CurlyDouble QuoteStyle = iota
	StraightDouble
	CurlySingle
	StraightSingle
	OtherDouble // „ “, ``…''
	OtherQuote  // « » 「 」
)

// Quote is a quotation within one block.
type Quote struct {
	Open, Close int // tokens of its marks; -1 where there is none in this block
	Style       QuoteStyle
	Continues   bool // opened again for a quotation that an earlier block left open, or left open for the next
}

// First is the token of its first mark in the block: the quotations of a block are in the order of these.
func (q *Quote) First() int {
	if q.Open >= 0 {
		return q.Open
	}
	return q.Close
}

// Closed reports whether both marks are there or the multi-paragraph convention explains the missing one.
func (q *Quote) Closed() bool { return q.Open >= 0 && (q.Close >= 0 || q.Continues) }
