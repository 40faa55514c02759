package user

import (
	"github.com/artlint/artlint/lint"
)

var shapes = map[string]lint.Shape{
	"lower": lint.Lower, "title": lint.Title, "upper": lint.Upper, "has-digit": lint.HasDigit, "hyphenated": lint.Hyphenated,
	"non-latin": lint.NonLatin, "quoted": lint.Quoted, "bracketed": lint.Bracketed, "abbreviated": lint.Abbreviated,
}

var classes = map[string]lint.Class{
	"article": lint.Article, "determiner": lint.Determiner, "preposition": lint.Preposition, "conjunction": lint.Coordinator,
	"pronoun": lint.Pronoun, "first-person": lint.FirstSingular | lint.FirstPlural, "be": lint.Be, "have": lint.Have, "do": lint.Do,
	"modal": lint.Modal, "speech-verb": lint.SpeechVerb, "month": lint.Month, "weekday": lint.Weekday, "number-word": lint.NumberWord,
	"negation": lint.Negation, "title": lint.PersonTitle,
}

var tokenKinds = map[string]lint.TokenKind{
	"word": lint.Word, "number": lint.Number, "stop": lint.Stop, "comma": lint.Comma, "pause": lint.Pause, "dash": lint.Dash,
	"mark": lint.Mark, "open": lint.Open, "close": lint.Close, "bullet": lint.Bullet, "address": lint.Address, "symbol": lint.Symbol,
}
