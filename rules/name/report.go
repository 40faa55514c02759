package name

import "github.com/artlint/artlint/lint"

// replace reports the first place of spelling wrong; the others are corrected with it in the second fix.
func (f *finder) replace(wrong, right *spelling, confidence float64) {
	var all []lint.Edit
	f.eachPlace(wrong, func(p place) bool {
		all = append(all, lint.Edit{Span: f.Tokens[p.token].Span(), New: right.text})
		return true
	})
	i := f.token(wrong)
	f.suggest(i, i, right.text, f.token(right), confidence, all)
}

// suggest reports the tokens from first to last, which should be spelled text; all
// are the edits for every place of the spelling.
func (f *finder) suggest(first, last int, text string, related int, confidence float64, all []lint.Edit) {
	if f.done[first] || f.done[last] {
		return
	}
	f.done[first], f.done[last] = true, true
	span := lint.Span{Start: int(f.Tokens[first].Start), End: int(f.Tokens[last].End)}
	fixes := []lint.Fix{f.Replace(span, text, lint.Suggested, "Write “"+text+"”")}
	if len(all) > 1 {
		fixes = append(fixes, lint.Fix{Message: "Write “" + text + "” everywhere", Applicability: lint.Suggested, Edits: all})
	}
	severity := lint.Warning
	if fold(f.Slice(span)) == fold(text) { // marks and hyphens, which human writers drop too
		severity = lint.Info
	}
	f.Report(lint.Finding{
		Span: span, Severity: severity, Confidence: confidence, Message: "The document also writes “" + text + "”: is this the same name?", Fixes: fixes,
		Related: []lint.Related{{Span: f.Tokens[related].Span(), Message: "the other spelling"}},
	})
}
