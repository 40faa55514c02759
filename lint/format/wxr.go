package format

import "github.com/artlint/artlint/lint"

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
	for _, f := range fields {
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
