package tag

// Tag is a Penn Treebank part-of-speech tag in the inventory of the UD English Web Treebank.
// The zero value is None: no tag.
type Tag uint8

// The tags, with an example of each. The numbers are part of the model's format: new tags go at the end.
const (
	None Tag = iota

	CC   // coordinating conjunction: and, but
	CD   // cardinal number: two, 2,500
	DT   // determiner: the, this
	EX   // existential there
	FW   // foreign word
	IN   // preposition or subordinating conjunction: of, because
	JJ   // adjective: rapid
	JJR  // comparative adjective: larger
	JJS  // superlative adjective: largest
	LS   // list item marker
	MD   // modal: can, will
	NN   // singular or mass noun: rice
	NNS  // plural noun: fields
	NNP  // singular proper noun: Iran
	NNPS // plural proper noun: Americans
	PDT  // predeterminer: all the
	POS  // possessive ending: 's
	PRP  // personal pronoun: she
	PRPS // possessive pronoun, PRP$: her
	RB   // adverb: quickly, not
	RBR  // comparative adverb: sooner
	RBS  // superlative adverb: most
	RP   // particle: give up
	SYM  // symbol: =, /
	TO   // infinitival to
	UH   // interjection: yes
	VB   // verb, base form: take
	VBD  // verb, past tense: took
	VBG  // verb, gerund or present participle: taking
	VBN  // verb, past participle: taken
	VBP  // verb, present tense, not third person singular: take
	VBZ  // verb, present tense, third person singular: takes
	WDT  // wh-determiner: which
	WP   // wh-pronoun: who
	WPS  // possessive wh-pronoun, WP$: whose
	WRB  // wh-adverb: when
	ADD  // web or mail address
	AFX  // affix standing alone: pre
	GW   // part of a word that was split by mistake
	HYPH // hyphen between the parts of a word
	NFP  // superfluous punctuation, emoticon

	Stop       // sentence-final punctuation: . ? !
	Comma      // ,
	Colon      // : ; dash, ellipsis
	OpenQuote  // ``
	CloseQuote // ''
	OpenParen  // -LRB-
	CloseParen // -RRB-
	Dollar     // $ and other currency signs
	Hash       // # for a number

	// Count is the number of tags, None included.
	Count = int(iota)
)

var names = [Count]string{
	None: "", CC: "CC", CD: "CD", DT: "DT", EX: "EX", FW: "FW", IN: "IN", JJ: "JJ", JJR: "JJR", JJS: "JJS", LS: "LS",
	MD: "MD", NN: "NN", NNS: "NNS", NNP: "NNP", NNPS: "NNPS", PDT: "PDT", POS: "POS", PRP: "PRP", PRPS: "PRP$",
	RB: "RB", RBR: "RBR", RBS: "RBS", RP: "RP", SYM: "SYM", TO: "TO", UH: "UH", VB: "VB", VBD: "VBD", VBG: "VBG",
	VBN: "VBN", VBP: "VBP", VBZ: "VBZ", WDT: "WDT", WP: "WP", WPS: "WP$", WRB: "WRB", ADD: "ADD", AFX: "AFX",
	GW: "GW", HYPH: "HYPH", NFP: "NFP", Stop: ".", Comma: ",", Colon: ":", OpenQuote: "``", CloseQuote: "''",
	OpenParen: "-LRB-", CloseParen: "-RRB-", Dollar: "$", Hash: "#",
}

// String gives the tag as the treebank spells it ("PRP$", "-LRB-"); None is the empty string.
func (t Tag) String() string {
	if int(t) >= Count {
		return "?"
	}
	return names[t]
}

// Parse gives the tag that the treebank spells name, and whether there is one.
func Parse(name string) (Tag, bool) {
	for t := CC; int(t) < Count; t++ {
		if names[t] == name {
			return t, true
		}
	}
	return None, false
}

// set is a set of tags, one bit a tag.
type set uint64

func of(tags ...Tag) set {
	var s set
	for _, t := range tags {
		s |= 1 << t
	}
	return s
}

func (s set) has(t Tag) bool { return s>>t&1 != 0 }

var (
	finite      = of(VBD, VBZ, VBP, MD)
	verb        = of(VB, VBD, VBG, VBN, VBP, VBZ, MD)
	properNoun  = of(NNP, NNPS)
	noun        = of(NN, NNS, NNP, NNPS)
	adjective   = of(JJ, JJR, JJS)
	adverb      = of(RB, RBR, RBS, WRB)
	pronoun     = of(PRP, PRPS, WP, WPS, EX)
	determiner  = of(DT, PDT, WDT, PRPS, WPS)
	opener      = of(CC, WDT, WP, WPS, WRB, Comma, Colon, OpenQuote, OpenParen)
	punctuation = of(Stop, Comma, Colon, OpenQuote, CloseQuote, OpenParen, CloseParen, HYPH, NFP)
)

// IsVerb reports a verb in any form, modals included.
func (t Tag) IsVerb() bool { return verb.has(t) }

// IsFinite reports a verb form that can head a clause by itself: VBD, VBZ, VBP or MD.
// An imperative is VB and so is not finite here.
func (t Tag) IsFinite() bool { return finite.has(t) }

// IsNoun reports a common or proper noun.
func (t Tag) IsNoun() bool { return noun.has(t) }

// IsProperNoun reports NNP or NNPS.
func (t Tag) IsProperNoun() bool { return properNoun.has(t) }

// IsAdjective reports JJ, JJR or JJS.
func (t Tag) IsAdjective() bool { return adjective.has(t) }

// IsAdverb reports RB, RBR, RBS or WRB.
func (t Tag) IsAdverb() bool { return adverb.has(t) }

// IsPronoun reports a personal, possessive or wh-pronoun, or existential there.
func (t Tag) IsPronoun() bool { return pronoun.has(t) }

// IsDeterminer reports a word that opens a noun phrase: DT, PDT, WDT, PRP$ or WP$.
func (t Tag) IsDeterminer() bool { return determiner.has(t) }

// OpensClause reports a word or mark after which a new clause may begin: a conjunction, a wh-word, a comma, a colon, an
// opening quotation mark or bracket. IN does not count, for it is mostly a preposition.
func (t Tag) OpensClause() bool { return opener.has(t) }

// IsPunctuation reports a punctuation mark; symbols and currency signs are not punctuation.
func (t Tag) IsPunctuation() bool { return punctuation.has(t) }
