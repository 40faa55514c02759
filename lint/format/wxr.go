package format

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// wxrFields are the elements of a WordPress export that hold what its authors wrote.
var wxrFields = map[string]lint.Kind{
	"title": lint.Heading, "content:encoded": lint.Paragraph, "excerpt:encoded": lint.Paragraph,
}

// wxrInternal are post types whose content is settings and code.
var wxrInternal = map[string]bool{
	"nav_menu_item": true, "revision": true, "custom_css": true, "customize_changeset": true, "oembed_cache": true,
	"user_request": true, "wp_template": true, "wp_template_part": true, "wp_global_styles": true,
	"wp_navigation": true, "wp_font_family": true, "wp_font_face": true,
}

// wxrField is a field of an item that waits for the item's type.
type wxrField struct {
	name, path string
	*layer
}

// WXR reads WordPress exports: title, content and excerpt of posts, pages and
// attachments. Block comments, shortcodes, comments of readers and metadata are left alone.
func WXR(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "wxr", source)
	x := newXML(name, source)
	err := x.all(func(t *xmlToken) error {
		if t.kind == xmlStart && t.name == "item" {
			return b.wxrItem(x, t)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return b.document(), nil
}

// wxrItem reads the fields of an item once its type is known.
func (b *builder) wxrItem(x *xmlScanner, t *xmlToken) error {
	var fields []wxrField
	postType := ""
	err := x.inside(t, func(t *xmlToken) error {
		if t.kind != xmlStart {
			return nil
		}
		if _, ok := wxrFields[t.name]; !ok && t.name != "wp:post_type" {
			return x.skip(t)
		}
		path := x.path()
		l, err := x.content(t)
		if t.name == "wp:post_type" {
			postType = l.text
		} else {
			fields = append(fields, wxrField{t.name, path, l})
		}
		return err
	})
	if err != nil || wxrInternal[postType] {
		return err
	}
	b.part++
	for _, f := range fields {
		if f.name == "excerpt:encoded" {
			b.part++
		}
		kind := wxrFields[f.name]
		if postType == "attachment" && kind == lint.Paragraph {
			kind = lint.Caption
		}
		b.fixed(f.path)
		if err := b.nested(f.layer, kind, f.name != "title"); err != nil {
			return err
		}
	}
	return nil
}

// shortcode is a WordPress shortcode: a closing one, one with attributes, or one of the built-in names.
var shortcode = regexp.MustCompile(`\[/?(?:[a-z][\w-]*\s+[\w-]+=[^\]]*|/[a-z][\w-]*|(?:gallery|caption|embed|audio|video|playlist|wp_caption|more|nextpage)(?:\s[^\]]*)?)/?\]|\[/[a-z][\w-]*\]`)

var blankLine = regexp.MustCompile(`\r?\n[ \t]*\r?\n\s*`)

// classicChars takes text as WordPress does: a blank line ends a paragraph, a shortcode is left alone.
func (f *flow) classicChars(start, end int) {
	s := f.layer.text
	for start < end {
		next := lint.Span{Start: end, End: end}
		code := false
		if m := blankLine.FindStringIndex(s[start:end]); m != nil {
			next = lint.Span{Start: start + m[0], End: start + m[1]}
		}
		if m := shortcode.FindStringIndex(s[start:next.Start]); m != nil {
			next, code = lint.Span{Start: start + m[0], End: start + m[1]}, true
		}
		f.markup(start, next.Start)
		switch {
		case code && strings.Contains(s[next.Start:next.End], "caption"):
			f.closeBlock()
			if s[next.Start+1] != '/' {
				f.kind = lint.Caption
			}
			f.keep()
		case code:
			f.opaque(next.Start, next.End, object)
			f.keep()
		case next.Len() > 0:
			f.closeBlock()
		}
		start = next.End
	}
}
