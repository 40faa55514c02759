// Package genre tells what kind of copy a document is, where its kind decides what its marks and
// small letters mean.
package genre

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// Code reports whether the document holds program code, where marks mean something else.
func Code(d *lint.Document) bool { return code.Of(d) }

var code = &lint.Fact{Holds: func(d *lint.Document) bool {
	const many = 3 // pieces of code that its format set aside
	return d.Segments != nil && strings.Count(d.Text[:min(len(d.Text), pages)], "\uFFFC") >= many ||
		holds(d, "()", "::", "==", " func ", "</", ".go ", " npm ") || holds(d, "`") && !holds(d, "``") || braced(d)
}}

// braced reports whether braces open more than once: one may be left of a script of the page.
func braced(d *lint.Document) bool {
	_, rest, found := strings.Cut(d.Text[:min(len(d.Text), pages)], "{")
	return found && strings.Contains(rest, "{")
}

// Technical reports whether the document holds program code or speaks of it by the names of its parts.
func Technical(d *lint.Document) bool { return technical.Of(d) }

var technical = &lint.Fact{Holds: func(d *lint.Document) bool {
	return Code(d) || holds(d, " API", "://", " Linux", " function", " package", "github")
}}

// pages is how much of a document is looked at.
const pages = 16 << 10

// holds reports whether one of signs stands in the first pages of the document.
func holds(d *lint.Document, signs ...string) bool {
	text := d.Text[:min(len(d.Text), pages)]
	for _, sign := range signs {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// Informal reports whether the document is typed as in chat and notes, without the capitals and
// apostrophes that every engine writes, or taken down as it was spoken.
func Informal(d *lint.Document) bool { return informal.Of(d) }

var informal = &lint.Fact{Holds: func(d *lint.Document) bool {
	p := &d.Profile
	if p.LowerStarts > 6 && p.LowerStarts*3 > p.Sentences || p.LowerStarts > 2 && p.LowerStarts*3 > p.Sentences*2 {
		return true
	}
	const few = 2
	maybe := p.LowerI
	for _, hash := range typed {
		if d.HasWord(hash) {
			maybe++
		}
	}
	if maybe < few {
		return false // most documents
	}
	n := p.LowerI
	for _, hash := range typed {
		if n < few && d.HasWord(hash) && has(d, hash) {
			n++
		}
	}
	return n >= few
}}

// typed are words that people type or mutter and engines do not write.
var typed = lint.NewTriggers(`lol lmao rofl omg btw imo imho fyi tks thx pls plz yea yeah gonna wanna gotta kinda dunno
	dont doesnt didnt cant wont isnt wasnt arent havent wouldnt couldnt shouldnt ive youre theyre thats whats alot cuz cos haha hahaha uh um uh-huh um-hum mm-hmm`)

// has reports whether a word of that hash stands in small letters outside of quotations in the first pages.
func has(d *lint.Document, hash uint32) bool {
	const most = pages / 4 // tokens
	for i := range min(len(d.Tokens), most) {
		if t := &d.Tokens[i]; t.Hash == hash && t.Has(lint.Lower) && !t.Has(lint.Quoted) {
			return true
		}
	}
	return false
}

// Introduces reports whether program code that is no prose stands behind block b of the source.
func Introduces(d *lint.Document, b int) bool {
	end := len(d.Source)
	if b+1 < len(d.Blocks) {
		end = d.Blocks[b+1].Outer.Start
	}
	start := d.Blocks[b].Outer.End
	if d.Segments == nil || start >= end {
		return false
	}
	gap := d.Source[start:end]
	for _, sign := range [...]string{"```", "~~~", "\n    ", "\n\t", "<pre", "<code", "<programlisting"} {
		if strings.Contains(gap, sign) {
			return true
		}
	}
	return false
}
