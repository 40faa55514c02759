package severed

import (
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/genre"
)

// firstPerson judges an I or we that nobody in a report can be.
func firstPerson(d *lint.Document, s, host *lint.Sentence) (float64, string) {
	const why = "nobody in this report is speaking for himself here"
	const few = 5 // in a short report that has been damaged they come to as many
	if host.Marks.Has(lint.WithFirst) && (host.Words < phantomHostWords || d.Profile.FirstPerson()) {
		return 0, ""
	}
	if d.Profile.FirstPerson() {
		if d.Profile.FirstSingular+d.Profile.FirstPlural <= few && host.Words >= phantomHostWords && host.Marks.Has(lint.WithSpeech) {
			return 0.5, why
		}
		return 0, ""
	}
	for _, q := range d.BlockQuotes(&d.Blocks[s.Block]) {
		if !q.Closed() {
			return 0.3, why
		}
	}
	switch {
	case d.Profile.FirstSingular+d.Profile.FirstPlural > 4, !d.Profile.News(), genre.Code(d):
		return 0.55, why
	case host.Words >= phantomHostWords && d.Profile.FirstSingular+d.Profile.FirstPlural <= 1:
		return 0.94, why // the only I or we of the report
	case host.Words >= phantomHostWords:
		return 0.88, why
	case d.Profile.FirstSingular+d.Profile.FirstPlural <= 1 && s.Words > 2 && d.Tokens[s.FirstToken].Is(lint.FirstSingular):
		return 0.7, why
	}
	return 0.62, why
}
