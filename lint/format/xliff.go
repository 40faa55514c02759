package format

import (
	"fmt"
	"strings"

	"github.com/artlint/artlint/lint"
)

// xliffCodes are the inline elements of XLIFF 1.2 and 2: g, pc and mrk hold prose.
var xliffCodes = codes{
	"x": placeholder, "ph": placeholder, "it": silent, "bx": silent, "ex": silent, "bpt": silent, "ept": silent,
	"sc": silent, "ec": silent, "sm": silent, "em": silent, "cp": placeholder, "sub": silent,
}

// xliffUnit is the unit at hand.
type xliffUnit struct {
	element, id string
	segment     int
	original    message
	source      lint.Span // of the source element; zero where the target has been read
	pending     bool      // the file calls the target unfinished
}

// unfinished are the states of targets that are no translations yet, in XLIFF 1.2 and 2.
var unfinished = map[string]bool{"new": true, "needs-translation": true, "needs-adaptation": true, "needs-l10n": true, "initial": true}

// XLIFF reads XLIFF 1.x and 2.x: the targets, with their sources in
// Block.Original. Inline codes, notes, alternative translations and skeletons are
// left alone, and units that say translate="no".
func XLIFF(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "xliff", source)
	x := newXML(name, source)
	var unit xliffUnit
	err := x.all(func(t *xmlToken) error {
		if t.kind == xmlEnd && (t.local() == "trans-unit" || t.local() == "segment") {
			b.untranslated(&unit)
		}
		if t.kind != xmlStart {
			return nil
		}
		var err error
		switch t.local() {
		case "xliff":
			b.language(x.value(t, "trgLang"))
		case "file":
			b.language(x.value(t, "target-language"))
		case "trans-unit", "unit":
			unit = xliffUnit{element: t.local(), id: x.value(t, "id")}
			if x.value(t, "translate") == "no" {
				return x.skip(t)
			}
		case "segment":
			unit.segment++
			unit.original = message{}
			unit.pending = unfinished[x.value(t, "state")]
		case "source":
			unit.original, err = x.reads(t, xliffCodes)
			unit.source = lint.Span{Start: t.span.Start, End: x.pos}
		case "target":
			unit.source = lint.Span{}
			err = b.target(x, t, xliffCodes, unit.path(), unit.original, unit.pending || unfinished[x.value(t, "state")])
		case "alt-trans", "note", "notes", "originalData", "skeleton", "skl", "ignorable", "seg-source", "matches", "glossary", "header", "prop-group", "metadata":
			return x.skip(t)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return b.document(), nil
}

// untranslated adds the unit that ends without a target.
func (b *builder) untranslated(u *xliffUnit) {
	if u.source.Len() > 0 {
		b.part++
		b.fixed(strings.TrimSuffix(u.path(), "/target"))
		b.missing(u.source, u.original.text, true)
	}
	u.source = lint.Span{}
}

// path is where the target of the unit lies.
func (u *xliffUnit) path() string {
	p := fmt.Sprintf("//%s[@id='%s']", u.element, u.id)
	if u.segment > 0 {
		p += fmt.Sprintf("/segment[%d]", u.segment)
	}
	return p + "/target"
}
