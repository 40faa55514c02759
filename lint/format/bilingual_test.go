package format

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
)

// A translation without text is a block of its own, at the place where it is missing.
func TestMissingTranslations(t *testing.T) {
	tests := []struct {
		name, format, source string
		want                 []string // source text, path, original, pending of every block without text
	}{
		{"PO", "po", "msgid \"Hallo\"\nmsgstr \"\"\n\nmsgid \"Tag\"\nmsgstr \"Day\"\n\nmsgid \"42\"\nmsgstr \"\"\n", []string{`"" msgstr of line 1 Hallo true`}},
		{"PO, one form of two", "po", "msgid \"Boot\"\nmsgid_plural \"Boote\"\nmsgstr[0] \"boat\"\nmsgstr[1] \"\"\n", []string{`"" msgstr[1] of line 1 Boote false`}},
		{"PO, fuzzy", "po", "#, fuzzy\nmsgid \"Boot\"\nmsgid_plural \"Boote\"\nmsgstr[0] \"boat\"\nmsgstr[1] \"\"\n", []string{`"" msgstr[1] of line 2 Boote true`}},
		{"XLIFF 1.2", "xliff", `<xliff version="1.2"><file><body><trans-unit id="a"><source>Hallo</source><target state="translated"/></trans-unit>` +
			`<trans-unit id="b"><source>Tag</source></trans-unit><trans-unit id="c"><source>Boot</source><target state="new"></target></trans-unit>` +
			`<trans-unit id="d"><source><x id="1"/></source><target/></trans-unit></body></file></xliff>`,
			[]string{`<target state="translated"/> //trans-unit[@id='a']/target Hallo false`, `<source>Tag</source> //trans-unit[@id='b'] Tag true`, `<target state="new"></target> //trans-unit[@id='c']/target Boot true`}},
		{"XLIFF 2", "xliff", `<xliff version="2.0"><file><unit id="u"><segment state="initial"><source>Hallo</source></segment><segment state="final"><source>Tag</source><target><ph id="1"/></target></segment></unit></file></xliff>`,
			[]string{`<source>Hallo</source> //unit[@id='u']/segment[1] Hallo true`, `<target><ph id="1"/></target> //unit[@id='u']/segment[2]/target Tag false`}},
		{"TMX", "tmx", `<tmx><header srclang="de"/><body><tu><tuv xml:lang="en"><seg></seg></tuv><tuv xml:lang="de"><seg>Hallo</seg></tuv></tu></body></tmx>`,
			[]string{`<seg></seg> //tu[1]/tuv[@xml:lang='en']/seg Hallo false`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := Parse("f", test.source, Options{Format: test.format})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for i := range d.Blocks {
				b := &d.Blocks[i]
				if d.Slice(b.Span) != object {
					continue
				}
				at := d.SourceSpan(b.Span)
				got = append(got, fmt.Sprintf("%s %s %s %v", d.Source[at.Start:at.End], b.Path, b.Original, b.Pending))
				if _, ok := d.SourceEdits([]lint.Edit{{Span: b.Span, New: "Hello"}}); ok {
					t.Error("the place may be edited")
				}
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

func TestInlineCodes(t *testing.T) {
	const source = `<xliff version="1.2"><file><body><trans-unit id="a"><source>Der <g id="1">alte</g> Kran <bpt id="2">x</bpt>steht<ept id="2">x</ept><x id="3"/>.</source>` +
		`<target>The <ept id="2">x</ept><mrk mtype="term">crane</mrk> <bpt id="2">x</bpt>stands.</target></trans-unit></body></file></xliff>`
	d, err := XLIFF("f", source)
	if err != nil {
		t.Fatal(err)
	}
	open, end := lint.Code{Element: "bpt", ID: "2"}, lint.Code{Element: "ept", ID: "2", Closes: true}
	if got, want := d.Blocks[0].Codes, []lint.Code{end, open}; !reflect.DeepEqual(got, want) {
		t.Errorf("codes of the translation %v, want %v", got, want)
	}
	if got, want := d.Blocks[0].OriginalCodes, []lint.Code{{Element: "g", ID: "1"}, open, end, {Element: "x", ID: "3"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("codes of the source %v, want %v", got, want)
	}
}
