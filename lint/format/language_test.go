package format

import "testing"

// What declares another language than English is left alone; the rest is read and repaired as ever.
func TestOtherLanguages(t *testing.T) {
	tests := []struct{ name, format, source, language, text string }{
		{"page", "html", `<html lang="fr-CA"><p>Le pont est ferm&eacute;.</p></html>`, "fr-CA", "Le pont est fermé."},
		{"paragraph without an end tag", "html", `<div><p>One.<p lang="de">Zwei. <code>x</code><p>Three.</div>`, "", "One.\n\nThree."},
		{"English inside another language", "html", `<section lang="ja"><p title="題">一</p><p lang="en">Two.</p></section><p>Three.</p>`, "", "Two.\n\nThree."},
		{"a word in the sentence", "html", `<p>The <i lang="fr">mairie</i> is closed.</p>`, "", "The mairie is closed."},
		{"headlines of NewsML", "newsml-g2", `<newsItem xml:lang="en"><contentMeta><headline xml:lang="de">Br&#252;cke</headline><headline>Bridge closed</headline></contentMeta></newsItem>`, "en", "Bridge closed"},
		{"PO", "po", "msgid \"\"\nmsgstr \"Language: de\\n\"\n", "de", ""},
		{"XLIFF", "xliff", `<xliff version="2.0" trgLang="pt-BR"><file/></xliff>`, "pt-BR", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := Parse("f", test.source, Options{Format: test.format})
			if err != nil {
				t.Fatal(err)
			}
			if d.Language != test.language || d.Text != test.text {
				t.Errorf("language %q and text %q, want %q and %q", d.Language, d.Text, test.language, test.text)
			}
		})
	}
}

// A paragraph in another language is not deleted with the English one beside it.
func TestOtherLanguageStays(t *testing.T) {
	d, err := HTML("f", `<ul><li><p>Ta.</p><p lang="de">Drei.</p></li></ul>`)
	if err != nil {
		t.Fatal(err)
	}
	b := d.Blocks[0]
	if got := d.Source[b.Outer.Start:b.Outer.End]; got != "<p>Ta.</p>" {
		t.Errorf("with the block goes %q", got)
	}
}
