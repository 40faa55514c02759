package format

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"

	"github.com/artlint/artlint/lint"
)

// htmlElements is what HTML elements are to the prose.
var htmlElements = vocabulary{
	"html": {container, lint.Paragraph}, "body": {container, lint.Paragraph}, "head": {container, lint.Paragraph},
	"div": {container, lint.Paragraph}, "section": {container, lint.Paragraph}, "article": {container, lint.Paragraph},
	"main": {container, lint.Paragraph}, "header": {container, lint.Paragraph}, "footer": {container, lint.Paragraph},
	"aside": {container, lint.Paragraph}, "nav": {container, lint.Field}, "figure": {container, lint.Paragraph},
	"ul": {container, lint.Paragraph}, "ol": {container, lint.Paragraph}, "dl": {container, lint.Paragraph},
	"table": {container, lint.Field}, "thead": {container, lint.Field}, "tbody": {container, lint.Field},
	"tfoot": {container, lint.Field}, "tr": {container, lint.Field}, "form": {container, lint.Field},
	"fieldset": {container, lint.Field}, "details": {container, lint.Paragraph}, "hgroup": {container, lint.Paragraph},
	"center": {container, lint.Paragraph}, "blockquote": {container, lint.BlockQuote}, "hr": {container, lint.Paragraph},
	"search": {container, lint.Field}, "menu": {container, lint.Paragraph}, "dialog": {container, lint.Paragraph},

	"p": {block, lint.Paragraph}, "li": {block, lint.ListItem}, "dt": {block, lint.ListItem}, "dd": {block, lint.ListItem},
	"h1": {block, lint.Heading}, "h2": {block, lint.Heading}, "h3": {block, lint.Heading}, "h4": {block, lint.Heading},
	"h5": {block, lint.Heading}, "h6": {block, lint.Heading}, "address": {block, lint.Field},
	"figcaption": {block, lint.Caption},

	"title": {cell, lint.Heading}, "td": {cell, lint.Field}, "th": {cell, lint.Field}, "caption": {cell, lint.Caption},
	"summary": {cell, lint.Heading}, "legend": {cell, lint.Field}, "button": {cell, lint.Field}, "label": {cell, lint.Field},
	"option": {cell, lint.Field},

	"script": {skip, 0}, "style": {skip, 0}, "pre": {skip, 0}, "textarea": {skip, 0}, "template": {skip, 0},
	"noscript": {skip, 0}, "svg": {skip, 0}, "iframe": {skip, 0}, "object": {skip, 0}, "audio": {skip, 0},
	"video": {skip, 0}, "canvas": {skip, 0}, "noembed": {skip, 0}, "noframes": {skip, 0}, "xmp": {skip, 0},
	"rt": {skip, 0}, "rp": {skip, 0}, "listing": {skip, 0},

	"code": {embedded, 0}, "kbd": {embedded, 0}, "samp": {embedded, 0}, "var": {embedded, 0}, "tt": {embedded, 0},
	"math": {embedded, 0},

	"br": {lineBreak, 0}, "q": {quotation, 0}, "img": {image, 0}, "area": {image, 0},
}

// HTML reads HTML and XHTML: the text of the page, the alt and title of its elements.
// Scripts, styles, code and preformatted text are left alone.
func HTML(name, source string) (*lint.Document, error) {
	b := newBuilder(name, "html", source)
	if err := b.html(lint.Paragraph, false); err != nil {
		return nil, at(name, source, 0, err)
	}
	return b.document(), nil
}

// html reads the layer as HTML; text outside of all elements is of the given kind.
// Classic WordPress posts have blank lines between paragraphs, and shortcodes.
func (b *builder) html(kind lint.Kind, classic bool) error {
	b.spell(markupText)
	outerPath := b.path
	w := &htmlWalk{flow: flow{
		builder: b, elements: htmlElements, frames: []frame{{role: container, kind: kind}}, classic: classic,
	}, counts: map[string]int{}, outerPath: outerPath}
	b.path = w.blockPath
	w.closeBlock()
	err := w.walk()
	w.closeBlock()
	b.path = outerPath
	return err
}

// htmlWalk is a flow that reads the tokens of HTML.
type htmlWalk struct {
	flow
	counts    map[string]int // elements seen so far, by name
	outerPath func() string
	tag       lint.Span
}

// blockPath is where the innermost block element lies: the nth of its name in the document.
func (w *htmlWalk) blockPath() string {
	path := ""
	if w.outerPath != nil {
		path = w.outerPath() + " "
	}
	top := w.frames[len(w.frames)-1].name
	if top == "" {
		return strings.TrimSuffix(path, " ")
	}
	return fmt.Sprintf("%s(//%s)[%d]", path, top, w.counts[top])
}

func (w *htmlWalk) walk() error {
	z := html.NewTokenizer(strings.NewReader(w.layer.text))
	offset := 0
	for {
		kind := z.Next()
		start := offset
		offset += len(z.Raw())
		switch kind {
		case html.ErrorToken:
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return err
			}
			return nil
		case html.TextToken:
			w.chars(start, offset)
		case html.StartTagToken, html.SelfClosingTagToken:
			name := w.name(z)
			w.tag = lint.Span{Start: start, End: offset}
			empty := voidElements[name]
			if name == "html" {
				w.htmlLanguage()
			}
			if !empty && w.elements[name].role >= block && w.elements[name].role <= container {
				w.counts[name]++
			}
			if err := w.startTag(name, start, offset, empty, w.attr); err != nil {
				return err
			}
		case html.EndTagToken:
			name := w.name(z)
			w.endTag(name, start, offset)
			if name == "title" && w.skipping == "" {
				w.part++ // the page says it again
			}
		}
	}
}

// htmlLanguage notes the language that the tag at hand declares.
func (w *htmlWalk) htmlLanguage() {
	if value, ok := w.attr("lang"); ok {
		w.language(w.layer.text[value.Start:value.End])
	}
}

var voidElements = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true,
	"link": true, "meta": true, "param": true, "source": true, "track": true, "wbr": true,
}

// name is the tag's name; those that matter are not allocated.
func (w *htmlWalk) name(z *html.Tokenizer) string {
	raw, _ := z.TagName()
	if name, ok := htmlNames[string(raw)]; ok {
		return name
	}
	return string(raw)
}

var htmlNames = func() map[string]string {
	names := map[string]string{"a": "a", "b": "b", "i": "i", "em": "em", "strong": "strong", "span": "span"}
	for name := range htmlElements {
		names[name] = name
	}
	for name := range voidElements {
		names[name] = name
	}
	return names
}()

// attr finds the value of an attribute in the tag at hand.
func (w *htmlWalk) attr(name string) (lint.Span, bool) {
	return attributeValue(w.layer.text, w.tag, name)
}

// attributeValue finds the raw value of the attribute name in tag, "<…>". Names match in any case.
func attributeValue(s string, tag lint.Span, name string) (lint.Span, bool) {
	i := tag.Start + 1
	for i < tag.End && !isFolded(s[i]) && s[i] != '>' {
		i++
	}
	for i < tag.End {
		for i < tag.End && (isFolded(s[i]) || s[i] == '/') {
			i++
		}
		key := i
		for i < tag.End && !isFolded(s[i]) && s[i] != '=' && s[i] != '>' && s[i] != '/' {
			i++
		}
		found := strings.EqualFold(s[key:i], name)
		for i < tag.End && isFolded(s[i]) {
			i++
		}
		if i >= tag.End || s[i] != '=' {
			if i == key {
				i++
			}
			continue
		}
		i++
		for i < tag.End && isFolded(s[i]) {
			i++
		}
		value := lint.Span{Start: i, End: i}
		if i < tag.End && (s[i] == '"' || s[i] == '\'') {
			n := strings.IndexByte(s[i+1:tag.End], s[i])
			if n < 0 {
				return lint.Span{}, false
			}
			value = lint.Span{Start: i + 1, End: i + 1 + n}
			i = value.End + 1
		} else {
			for i < tag.End && !isFolded(s[i]) && s[i] != '>' {
				i++
			}
			value.End = i
			found = false // a bare value cannot hold a repair with a space
		}
		if found {
			return value, true
		}
	}
	return lint.Span{}, false
}
