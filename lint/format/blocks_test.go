package format

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
)

// What each format reads: a block a line, with its kind and path.
func TestBlocks(t *testing.T) {
	tests := []struct {
		name, format, source string
		want                 []string
	}{
		{"entities and inline markup", "html", "<p>Fish &amp; <b>chips</b>&nbsp;&mdash; caf&eacute;s.<wbr>", []string{"paragraph (//p)[1]: Fish & chips\u00a0— cafés."}},
		{"white space folds", "html", "<p>\n  One\n\t two <b> three</b> </p>", []string{"paragraph (//p)[1]: One two three"}},
		{"a break is a space, two are a paragraph", "html", "<div>One<br>two<br><br>Three.</div>", []string{"paragraph (//div)[1]: One two", "paragraph (//div)[1]: Three."}},
		{"paragraphs without end tags", "html", "<p>One.<p>Two.<ul><li>a<li>b</ul>", []string{"paragraph (//p)[1]: One.", "paragraph (//p)[2]: Two.", "list item (//li)[1]: a", "list item (//li)[2]: b"}},
		{"descriptions", "html", `<p>See <img src="x , y" alt="A &quot;pier&quot;."> <a href="u" title="More here">it</a>.</p>`,
			[]string{"paragraph (//p)[1]: See it.", `caption (//p)[1]/@alt: A "pier".`, "field (//p)[1]/@title: More here"}},
		{"code", "html", "<p>Run <code>a , b</code> now.</p><pre>x , y</pre>", []string{"paragraph (//p)[1]: Run \ufffc now."}},
		{"quotation marks of q", "html", "<p>He said <q>no</q>.</p>", []string{"paragraph (//p)[1]: He said “no”."}},
		{"table", "html", "<table><tr><th>A<td>b c<td>A long sentence stands in this cell, and it ends with a full stop.</table>",
			[]string{"field (//th)[1]: A", "field (//td)[1]: b c", "paragraph (//td)[2]: A long sentence stands in this cell, and it ends with a full stop."}},
		{"quotation", "html", "<blockquote><p>Words.</p></blockquote><figure><figcaption>At sea.</figcaption></figure>",
			[]string{"quote (//p)[1]: Words.", "caption (//figcaption)[1]: At sea."}},

		{"front matter", "markdown", "---\ntitle: a , b\n---\nText.\n", []string{"paragraph : Text."}},
		{"soft and hard breaks", "markdown", "One\ntwo  \nthree\\\nfour.", []string{"paragraph : One two three four."}},
		{"escapes and entities", "markdown", `1 \* 2 &lt; 3 \q`, []string{`paragraph : 1 * 2 < 3 \q`}},
		{"code, links, addresses", "markdown", "Use `a , b` or [this *one*](http://x/ \"t\") at <http://y/>.", []string{"paragraph : Use \ufffc or this one at http://y/."}},
		{"image", "markdown", "![The pier.](a.png)\n", []string{"caption : The pier."}},
		{"table", "markdown", "| a | b \\| c |\n|---|---|\n| d | |\n", []string{"field : a", "field : b | c", "field : d"}},
		{"lists and quotations", "markdown", "- One\n  two.\n- [ ] Three.\n\n> Quoted\nlazy.\n", []string{"list item : One two.", "list item : Three.", "quote : Quoted lazy."}},
		{"html block", "markdown", "<div>\nIn &amp; out.\n</div>\n\nA <b>bold</b><br>word.", []string{"paragraph (//div)[1]: In & out.", "paragraph : A bold word."}},

		{"nitf", "nitf", `<nitf><head><title>T</title></head><body><body.head><hedline><hl1>H</hl1></hedline><byline>By <person>X</person></byline></body.head><body.content><p>One <em>two</em>.</p><media><media-metadata name="a , b"/><media-caption>C.</media-caption></media></body.content></body></nitf>`,
			[]string{"heading /nitf/head[1]/title[1]: T", "heading /nitf/body[1]/body.head[1]/hedline[1]/hl1[1]: H", "field /nitf/body[1]/body.head[1]/byline[1]: By X",
				"paragraph /nitf/body[1]/body.content[1]/p[1]: One two.", "caption /nitf/body[1]/body.content[1]/media[1]/media-caption[1]: C."}},
		{"newsml inlineData", "newsml-g2", `<newsItem><contentSet><inlineData contenttype="text/plain">One &amp; two.` + "\n\nThree.</inlineData></contentSet></newsItem>",
			[]string{"paragraph /newsItem/contentSet[1]/inlineData[1]: One & two.", "paragraph /newsItem/contentSet[1]/inlineData[1]: Three."}},
		{"rss escaped twice", "rss", `<rss><channel><item><description>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;</description></item></channel></rss>`,
			[]string{"paragraph /rss/channel[1]/item[1]/description[1] (//p)[1]: Fish & chips"}},
		{"atom types", "atom", `<feed><title type="html">A &amp;lt; b</title><entry><title>C &amp; &lt;b&gt;</title><content type="image/png">eA==</content></entry></feed>`,
			[]string{"heading /feed/title[1]: A < b", "heading /feed/entry[1]/title[1]: C & <b>"}},
		{"wordpress", "wxr", `<rss><channel><item><title>T</title><content:encoded><![CDATA[One.` + "\n\n" + `[caption id="a"]<img src="x" /> At sea[/caption]` + "\n\n" + `Two [sic] [foo a="b , c"] three.]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`,
			[]string{"heading /rss/channel[1]/item[1]/title[1]: T", "paragraph /rss/channel[1]/item[1]/content:encoded[1]: One.", "caption /rss/channel[1]/item[1]/content:encoded[1]: At sea",
				"paragraph /rss/channel[1]/item[1]/content:encoded[1]: Two [sic] \ufffc three."}},

		{"ninjs 1", "ninjs", `{"headline": "H", "body_text": "One.\nTwo.", "body_html": "<p>One.<\/p>", "byline": "a , b"}`,
			[]string{"heading /headline: H", "paragraph /body_text: One.", "paragraph /body_text: Two.", "paragraph /body_html (//p)[1]: One."}},
		{"ninjs associations", "ninjs", `{"associations": [{"name": "x", "descriptions": [{"value": "At \u201csea\u201d \ud83d\ude00."}]}]}`,
			[]string{"paragraph /associations/0/descriptions/0/value: At “sea” 😀."}},

		{"cues", "srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>One</i>\ntwo\n\n2\n00:00:02,500 --> 00:00:03,000\nthree.\n\n3\n00:00:09,000 --> 00:00:10,000\n- Four?\n- Five.\n",
			[]string{"cue cues 1–2: One two three.", "cue cue 3: - Four?", "cue cue 3: - Five."}},
		{"voices", "webvtt", "WEBVTT\n\nNOTE no\n\nintro\n00:01.000 --> 00:02.000\n<v Ann>Fish &amp; chips\n\n00:02.000 --> 00:03.000\n<v Bob>No.\n",
			[]string{"cue cue intro: Fish & chips", "cue cue 2: No."}},
		{"po", "po", "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"One \\\"two\\\" \"\n\"%d\\n\"\n\"three.\"\nmsgstr[1] \"Many files.\"\n",
			[]string{"paragraph msgstr[0] of line 4: One \"two\" \ufffc three.", "paragraph msgstr[1] of line 4: Many files."}},
		{"xliff 1", "xliff", `<xliff><file><body><trans-unit id="7"><source>x</source><target>One <g id="1">two</g> <x id="2"/> <ph id="3">{0}</ph>.</target></trans-unit><trans-unit id="8" translate="no"><target>No.</target></trans-unit></body></file></xliff>`,
			[]string{"paragraph //trans-unit[@id='7']/target: One two \ufffc \ufffc."}},
		{"xliff 2", "xliff", `<xliff><file><unit id="u"><segment><source>x</source><target>One <pc id="1">two</pc>.</target></segment><segment><source>y</source><target>Three<sc id="2"/>.</target></segment></unit></file></xliff>`,
			[]string{"paragraph //unit[@id='u']/segment[1]/target: One two.", "paragraph //unit[@id='u']/segment[2]/target: Three."}},
		{"iptc 7901", "iptc7901", "\x01a , b\r\n\x02Head line =\r\n\r\n   One\r\ntwo.\r\n   Three.\r\n\x03x , y\r\n",
			[]string{"heading : Head line", "paragraph : One two.", "paragraph : Three."}},
		{"anpa", "anpa", "\x16\x16\x01a , b\r\n\x02^BC-X,10<\r\n^Head line<\r\n^By ANN=\r\n\tOne _ two\r\nthree.\r\n\tFour.\r\n\x03x , y<\r\n",
			[]string{"field : BC-X,10", "heading : Head line", "field : By ANN", "paragraph : One _ two three.", "paragraph : Four."}},
	}
	for _, test := range tests {
		t.Run(test.format+"/"+test.name, func(t *testing.T) {
			d, err := Parse("f", test.source, Options{Format: test.format})
			if err != nil {
				t.Fatal(err)
			}
			checkMapping(t, d)
			var got []string
			for _, b := range d.Blocks {
				got = append(got, fmt.Sprintf("%s %s: %s", b.Kind, b.Path, d.Slice(b.Span)))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

// How an edit is written: in the spelling of its container, markup around it kept.
func TestEdits(t *testing.T) {
	tests := []struct{ name, format, source, old, new, want string }{
		{"over tags", "html", "<p>One <b>two</b> three.</p>", "two three", "four", "<p>One <b>four</b>.</p>"},
		{"an entity as a whole", "html", "<p>Fish &amp; chips.</p>", "&", "and", "<p>Fish and chips.</p>"},
		{"escaped", "html", "<p>Fish.</p>", "Fish", "A & <b>", "<p>A &amp; &lt;b&gt;.</p>"},
		{"in an attribute", "html", `<img alt="At sea">`, "sea", `"sea"`, `<img alt="At &quot;sea&quot;">`},
		{"a break goes with its line", "html", "<p>One.<br>\nTa.<br>Two.</p>", " Ta.", "", "<p>One.\n<br>Two.</p>"},
		{"code is not touched", "html", "<p>Run <code>x</code> now.</p>", "Run \ufffc now", "Stop", ""},
		{"whole paragraph", "html", "<div>\n  <p>One.</p>\n  <p>Ta.</p>\n</div>", "Ta.", "", "<div>\n  <p>One.</p>\n</div>"},
		{"a paragraph with an image stays", "html", `<p><img src="x"> Ta.</p>`, "Ta.", "", `<p><img src="x"> </p>`},
		{"whole list item", "html", "<ul><li>One</li><li><p>Ta.</p></li></ul>", "Ta.", "", "<ul><li>One</li></ul>"},
		{"a cell stays", "html", "<table><tr><td>Ta.</td></tr></table>", "Ta.", "", "<table><tr><td></td></tr></table>"},
		{"whole paragraph", "markdown", "One.\n\nTa.\n\nTwo.\n", "Ta.", "", "One.\n\nTwo.\n"},
		{"whole quotation line", "markdown", "> One.\n>\n> Ta.\n", "Ta.", "", "> One.\n>\n"},
		{"underlined heading", "markdown", "Ta.\n===\n\nOne.\n", "Ta.", "", "One.\n"},
		{"line of a quotation", "markdown", "> One.\n> Ta. Two.\n", " Ta.", "", "> One. Two.\n"},
		{"escaped", "markdown", "One.\n", "One", "*A_b*", "\\*A\\_b\\*.\n"},
		{"in a cell", "markdown", "| a |\n|---|\n| b |\n", "b", "c|d", "| a |\n|---|\n| c\\|d |\n"},
		{"code is not touched", "markdown", "Run `x` now.\n", "Run \ufffc", "Stop", ""},
		{"escaped twice", "rss", "<rss><item><description>&lt;p&gt;Fish&lt;/p&gt;</description></item></rss>", "Fish", "A & b", "<rss><item><description>&lt;p&gt;A &amp;amp; b&lt;/p&gt;</description></item></rss>"},
		{"in CDATA", "rss", "<rss><item><description><![CDATA[Fish]]></description></item></rss>", "Fish", "a ]]> b & c", "<rss><item><description><![CDATA[a ]]]]><![CDATA[> b & c]]></description></item></rss>"},
		{"HTML in JSON", "ninjs", `{"body_html": "<p class=\"x\">One.<\/p>\n<p>Ta.<\/p>"}`, "Ta.", "", `{"body_html": "<p class=\"x\">One.<\/p>\n"}`},
		{"escape in JSON", "json", `{"text": "One \u201ctwo\u201d."}`, "“two”", `"two"`, `{"text": "One \"two\"."}`},
		{"line in JSON", "json", `{"text": "One.\n\nTa.\n\nTwo."}`, "Ta.", "", `{"text": "One.\n\nTwo."}`},
		{"over cues", "srt", "1\n00:00:01,000 --> 00:00:02,000\nOne two\n\n2\n00:00:02,500 --> 00:00:03,000\nthree four.\n", "two three", "five", "1\n00:00:01,000 --> 00:00:02,000\nOne five\n\n2\n00:00:02,500 --> 00:00:03,000\n four.\n"},
		{"whole cue", "srt", "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:09,500 --> 00:00:10,000\nTa.\n", "Ta.", "", "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n"},
		{"escaped", "webvtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n", "One", "A & <b>", "WEBVTT\n\n00:01.000 --> 00:02.000\nA &amp; &lt;b&gt;.\n"},
		{"over strings", "po", "msgid \"a\"\nmsgstr \"One \"\n\"two.\"\n", "One two", `A "b"`, "msgid \"a\"\nmsgstr \"A \\\"b\\\"\"\n\".\"\n"},
		{"a placeholder is not touched", "po", "msgid \"a\"\nmsgstr \"One %s.\"\n", "One \ufffc", "Two", ""},
		{"a code is not touched", "xliff", `<xliff><trans-unit><target>One <x id="1"/>.</target></trans-unit></xliff>`, "One \ufffc", "Two", ""},
		{"line break", "iptc7901", "\x01a\r\n\x02Head =\r\n\r\n   One.\r\nTa. Two.\r\n\x03", " Ta.", "", "\x01a\r\n\x02Head =\r\n\r\n   One. Two.\r\n\x03"},
	}
	for _, test := range tests {
		t.Run(test.format+"/"+test.name, func(t *testing.T) {
			d, err := Parse("f", test.source, Options{Format: test.format})
			if err != nil {
				t.Fatal(err)
			}
			i := strings.Index(d.Text, test.old)
			if i < 0 {
				t.Fatalf("no %q in %q", test.old, d.Text)
			}
			made := translated(d, lint.Edit{Span: lint.Span{Start: i, End: i + len(test.old)}, New: test.new})
			if test.want == "" {
				if made != nil {
					t.Fatalf("the edit was made: %+v", made)
				}
				return
			}
			got, err := fixes.Apply(test.source, made)
			if err != nil || got != test.want {
				t.Errorf("got %q, want %q (%v)", got, test.want, err)
			}
		})
	}
}

// The text that a target translates is kept with it.
func TestOriginal(t *testing.T) {
	tests := []struct{ format, source, want string }{
		{"po", "msgid \"Haus\"\nmsgid_plural \"Häuser\"\nmsgstr[0] \"House.\"\nmsgstr[1] \"Houses.\"\n", "Haus|Häuser"},
		{"xliff", `<xliff><trans-unit><source>Das <g id="1">Haus</g> &amp; <x id="2"/></source><target>The house.</target></trans-unit></xliff>`, "Das Haus & \ufffc"},
		{"xliff", `<xliff><unit><segment><source>a</source><target>A.</target></segment><segment><source>b</source><target>B.</target></segment></unit></xliff>`, "a|b"},
		{"tmx", `<tmx><header srclang="de"/><tu><tuv xml:lang="fr"><seg>x</seg></tuv><tuv xml:lang="en-GB"><seg>House.</seg></tuv><tuv xml:lang="de"><seg>Haus</seg></tuv></tu></tmx>`, "Haus"},
	}
	for _, test := range tests {
		d, err := Parse("f", test.source, Options{Format: test.format})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range d.Blocks {
			got = append(got, b.Original)
		}
		if strings.Join(got, "|") != test.want {
			t.Errorf("%s: originals %q, want %s", test.format, got, test.want)
		}
	}
}

// The language that a file declares is the document's.
func TestLanguage(t *testing.T) {
	tests := []struct{ format, source, want string }{
		{"html", `<html lang="en-GB"><p>x`, "en-GB"},
		{"rss", `<rss><channel><language>en-us</language></channel></rss>`, "en-us"},
		{"atom", `<feed xml:lang="de"/>`, "de"},
		{"newsml-g2", `<newsItem xml:lang="en"/>`, "en"},
		{"ninjs", `{"language": "fr"}`, "fr"},
		{"po", "msgid \"\"\nmsgstr \"Language: ja\\n\"\n", "ja"},
		{"xliff", `<xliff version="1.2"><file target-language="en"/></xliff>`, "en"},
		{"xliff", `<xliff version="2.0" trgLang="en"/>`, "en"},
		{"text", "x", ""},
	}
	for _, test := range tests {
		d, err := Parse("f", test.source, Options{Format: test.format})
		if err != nil || d.Language != test.want {
			t.Errorf("%s: language %q, want %q (%v)", test.format, d.Language, test.want, err)
		}
	}
}
