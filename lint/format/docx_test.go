package format

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
)

const wordNamespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

// word is a document part with the given paragraphs.
func word(body string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<w:document ` + wordNamespace + `><w:body>` + body + `<w:sectPr/></w:body></w:document>`
}

// archive packs a document part with two others around it, and those of beside,
// which are names and texts.
func archive(t *testing.T, part string, beside ...[2]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range append(beside, [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`},
		{docxPart, part},
		{"word/media/pier.png", "\x89PNG not really"},
	}...) {
		w, err := z.Create(f[0])
		if err == nil {
			_, err = io.WriteString(w, f[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// remove is the edits that take the first text out of d.
func remove(t *testing.T, d *lint.Document, text string) []lint.Edit {
	t.Helper()
	i := strings.Index(d.Text, text)
	if i < 0 {
		t.Fatalf("no %q in %q", text, d.Text)
	}
	return edits(t, d, lint.Edit{Span: lint.Span{Start: i, End: i + len(text)}})
}

// edits are e in offsets of the source, as the engine translates them.
func edits(t *testing.T, d *lint.Document, e lint.Edit) []lint.Edit {
	t.Helper()
	rule := &lint.Rule{Name: "test", Family: "test", Severity: lint.Error, Run: func(p *lint.Pass) {
		p.Report(lint.Finding{Span: e.Span, Confidence: 0.99, Fixes: []lint.Fix{{Edits: []lint.Edit{e}}}})
	}}
	found := lint.Run(d, []*lint.Rule{rule}, lint.Options{})
	if len(found) != 1 {
		t.Fatalf("%d findings", len(found))
	}
	if fix := found[0].BestFix(); fix != nil {
		return fix.Edits
	}
	return nil
}

func TestDOCX(t *testing.T) {
	const runs = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Pier clo</w:t></w:r><w:bookmarkStart w:id="3" w:name="b"/><w:r><w:t>sed</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t xml:space="preserve">The pier </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>shut on Friday. heard. The</w:t></w:r><w:r><w:t xml:space="preserve"> crane &amp; ferry stay.</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t>Ta.</w:t></w:r></w:p>`
	source := word(runs)
	d, err := DOCX("a.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Pier closed\n\nThe pier shut on Friday. heard. The crane & ferry stay.\n\nTa."; d.Text != want {
		t.Fatalf("text %q", d.Text)
	}
	if d.Blocks[0].Kind != lint.Heading || d.Blocks[1].Path != "/w:document/w:body[1]/w:p[2]" {
		t.Errorf("blocks %+v", d.Blocks)
	}
	tests := []struct {
		name, remove string
		tracked      bool
		want         string // part of the result
	}{
		{"in place", " heard.", false, `<w:t>shut on Friday. The</w:t>`},
		{"space is kept", "shut on Friday. heard.", false, `<w:t xml:space="preserve"> The</w:t>`},
		{"whole paragraph", "Ta.", false, `stay.</w:t></w:r></w:p><w:sectPr/>`},
		{"over runs", "heard. The crane", false, `<w:t xml:space="preserve">shut on Friday. </w:t></w:r><w:r><w:t xml:space="preserve"> &amp; ferry stay.`},
		{"tracked", " heard.", true, `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">shut on Friday.</w:t></w:r>` +
			`<w:del w:id="4" w:author="desk" w:date="2026-03-01T12:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve"> heard.</w:delText></w:r></w:del>` +
			`<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> The</w:t></w:r>`},
		{"tracked whole paragraph", "Ta.", true, `<w:p><w:pPr><w:rPr><w:del w:id="4" w:author="desk" w:date="2026-03-01T12:00:00Z"/></w:rPr></w:pPr>` +
			`<w:del w:id="5" w:author="desk" w:date="2026-03-01T12:00:00Z"><w:r><w:delText xml:space="preserve">Ta.</w:delText></w:r></w:del></w:p>`},
	}
	file := archive(t, source)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			opts := Rewrite{TrackChanges: test.tracked, Author: "desk", Date: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
			out, err := RewriteDOCX(file, remove(t, d, test.remove), opts)
			if err != nil {
				t.Fatal(err)
			}
			part, err := OpenDOCX(out)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(part, test.want) {
				t.Errorf("no %s\nin %s", test.want, part)
			}
			wellFormedXML(t, part)
			sameParts(t, file, out)
			again, err := DOCX("a.docx", part)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(again.Text, test.remove) {
				t.Errorf("%q is still in %q", test.remove, again.Text)
			}
		})
	}
	same, err := RewriteDOCX(file, nil, Rewrite{})
	if err != nil || !bytes.Equal(same, file) {
		t.Errorf("without edits the file changed: %v", err)
	}
}

func TestDOCXReplace(t *testing.T) {
	source := word(`<w:p><w:r><w:t>The  pier</w:t><w:tab/><w:t>shuts.</w:t></w:r></w:p>`)
	d, err := DOCX("a.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	i := strings.Index(d.Text, "pier")
	out, _, err := trackChanges(source, edits(t, d, lint.Edit{Span: lint.Span{Start: i, End: i + 4}, New: "quay & pier"}), Rewrite{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := `<w:p><w:r><w:t xml:space="preserve">The  </w:t></w:r><w:del w:id="1" w:author="artlint"><w:r><w:delText xml:space="preserve">pier</w:delText></w:r></w:del>` +
		`<w:ins w:id="2" w:author="artlint"><w:r><w:t xml:space="preserve">quay &amp; pier</w:t></w:r></w:ins><w:r><w:tab/><w:t>shuts.</w:t></w:r></w:p>`
	if !strings.Contains(out, want) {
		t.Errorf("got %s", out)
	}
}

func TestDOCXLeavesAlone(t *testing.T) {
	source := word(`<w:p><w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>New</w:t></w:r></w:ins>` +
		`<w:r><w:fldChar/><w:instrText> PAGE </w:instrText></w:r><w:r><w:t xml:space="preserve"> words.</w:t></w:r>` +
		`<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>`)
	d, err := DOCX("a.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	if want := "New words.\n\nIn a box."; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
}

func TestDOCXRefuses(t *testing.T) {
	bomb := archive(t, word(strings.Repeat(" ", 20<<20)))
	if _, err := OpenDOCX(bomb); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Errorf("a part that unpacks a thousandfold: %v", err)
	}
	if _, err := OpenDOCX([]byte("PK\x03\x04 nothing")); err == nil {
		t.Error("a broken archive is read")
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenDOCX(out.Bytes()); !errors.Is(err, ErrNoDocument) {
		t.Errorf("an empty archive: %v", err)
	}
}

// sameParts checks that all parts but the document are packed byte for byte the same.
func sameParts(t *testing.T, before, after []byte) {
	t.Helper()
	a, b := rawParts(t, before), rawParts(t, after)
	if len(a) != len(b) {
		t.Errorf("%d parts became %d", len(a), len(b))
	}
	for name, raw := range a {
		if name != docxPart && b[name] != raw {
			t.Errorf("%s changed", name)
		}
	}
}

func rawParts(t *testing.T, archive []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.OpenRaw()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(raw)
	}
	return parts
}

// wellFormedXML checks s with another parser.
func wellFormedXML(t *testing.T, s string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, s)
		}
	}
}

// Random edits of a document give a document that reads as edited, in place and tracked.
func TestDOCXRandomEdits(t *testing.T) {
	_, main, _ := sample(t, "../../testdata/formats/harbour.docx")
	file := archive(t, main, besideSamples...)
	source, err := OpenDOCX(file)
	if err != nil {
		t.Fatal(err)
	}
	d, err := DOCX("f", source)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(11, 13))
	for range 300 {
		b := d.Blocks[r.IntN(len(d.Blocks))]
		start := b.Start + r.IntN(b.Len())
		end := min(b.End, start+1+r.IntN(40))
		for start > b.Start && !utf8.RuneStart(d.Text[start]) {
			start--
		}
		for end < b.End && !utf8.RuneStart(d.Text[end]) {
			end++
		}
		if start == b.Start && end == b.End {
			continue // a whole paragraph: see TestDOCX
		}
		e := lint.Edit{Span: lint.Span{Start: start, End: end}, New: []string{"", "x", "A & <b> "}[r.IntN(3)]}
		want := strings.Join(strings.Fields(d.Text[:start]+e.New+d.Text[end:]), " ")
		for _, tracked := range []bool{false, true} {
			out, err := RewriteDOCX(file, translated(d, e), Rewrite{TrackChanges: tracked})
			if err != nil {
				t.Fatal(err)
			}
			part, err := OpenDOCX(out)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range splitParts(part) {
				wellFormedXML(t, part[p.Start:p.End])
			}
			again, err := DOCX("f", part)
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(strings.Fields(again.Text), " "); got != want {
				t.Fatalf("tracked %v: %q by %q:\n%s\nwant\n%s", tracked, d.Text[start:end], e.New, got, want)
			}
		}
	}
}
