// Package severed holds the rules for sentences that the machine cut, glued or
// left unfinished.
package severed

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{
	SeveredTail,
	SeveredAttribution,
	PhantomSubjectTail,
	TruncatedSentence,
	FalseSentenceBreak,
	OrphanFragment,
	GluedSentences,
	BadLineBreak,
	MissingTerminal,
	MissingSubject,
	CommaSplice,
}
