package format

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint"
)

// beside is a part with one paragraph in the given elements, the outer first.
func beside(text string, elements ...string) string {
	s := "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>"
	for i := len(elements) - 1; i > 0; i-- {
		s = "<" + elements[i] + ` w:id="2">` + s + "</" + elements[i] + ">"
	}
	return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + elements[0] + " " + wordNamespace + ">" + s + "</" + elements[0] + ">"
}

var besideSamples = [][2]string{
	{"word/header1.xml", "\ufeff" + beside("Harbour news. heard.", "w:hdr")},
	{"word/footer2.xml", beside("Page of the harbour. heard.", "w:ftr")},
	{"word/footnotes.xml", beside("A note on the pier. heard.", "w:footnotes", "w:footnote")},
	{"word/endnotes.xml", beside("The end. heard.", "w:endnotes", "w:endnote")},
	{"word/comments.xml", beside("Is this true? heard.", "w:comments", "w:comment")},
	{"word/settings.xml", beside("Left alone. heard.", "w:settings")},
}

func TestDOCXParts(t *testing.T) {
	file := archive(t, word(`<w:p><w:r><w:t>The pier is shut. heard.</w:t></w:r></w:p>`), besideSamples...)
	source, err := OpenDOCX(file)
	if err != nil {
		t.Fatal(err)
	}
	d, err := DOCX("a.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	if want := "The pier is shut. heard.\n\nHarbour news. heard.\n\nPage of the harbour. heard.\n\nA note on the pier. heard.\n\nThe end. heard.\n\nIs this true? heard."; d.Text != want {
		t.Fatalf("text %q", d.Text)
	}
	if got := d.Blocks[3].Path; got != "word/footnotes.xml /w:footnotes/w:footnote[1]/w:p[1]" {
		t.Errorf("path %q", got)
	}
	for _, tracked := range []bool{false, true} {
		var all []lint.Edit
		for at := 0; ; {
			n := strings.Index(d.Text[at:], " heard.")
			if n < 0 {
				break
			}
			all = append(all, edits(t, d, lint.Edit{Span: lint.Span{Start: at + n, End: at + n + len(" heard.")}})...)
			at += n + 1
		}
		out, err := RewriteDOCX(file, all, Rewrite{TrackChanges: tracked})
		if err != nil {
			t.Fatal(err)
		}
		after, err := OpenDOCX(out)
		if err != nil {
			t.Fatal(err)
		}
		ids := map[string]bool{}
		for _, p := range splitParts(after) {
			part := after[p.Start:p.End]
			wellFormedXML(t, part)
			if _, id, ok := strings.Cut(part, `<w:del w:id="`); ok != tracked || tracked && ids[id[:2]] {
				t.Errorf("tracked %v: %s", tracked, part)
			} else if tracked {
				ids[id[:2]] = true
			}
		}
		again, err := DOCX("a.docx", after)
		if err != nil {
			t.Fatal(err)
		}
		if want := strings.ReplaceAll(d.Text, " heard.", ""); again.Text != want {
			t.Errorf("tracked %v: text %q", tracked, again.Text)
		}
		if before, after := rawParts(t, file), rawParts(t, out); before["word/settings.xml"] != after["word/settings.xml"] {
			t.Error("a part that is left alone changed")
		}
	}
}

// An edit of one part leaves the others as they are packed.
func TestDOCXOtherPartsStay(t *testing.T) {
	file := archive(t, word(`<w:p><w:r><w:t>The pier is shut.</w:t></w:r></w:p>`), besideSamples...)
	source, err := OpenDOCX(file)
	if err != nil {
		t.Fatal(err)
	}
	d, err := DOCX("a.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	out, err := RewriteDOCX(file, remove(t, d, "pier. heard."), Rewrite{})
	if err != nil {
		t.Fatal(err)
	}
	after := rawParts(t, out)
	for name, raw := range rawParts(t, file) {
		if same := after[name] == raw; same != (name != "word/footnotes.xml") {
			t.Errorf("%s is the same: %v", name, same)
		}
	}
}

func TestDOCXPartsRefuse(t *testing.T) {
	source, err := OpenDOCX(archive(t, word(""), [2]string{"word/header1.xml", "<w:hdr>\n<w:p></w:hdr>"}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := DOCX("a.docx", source); err == nil || !strings.HasPrefix(err.Error(), "a.docx/word/header1.xml:2:6: ") {
		t.Errorf("malformed header: %v", err)
	}
	if _, err := OpenDOCX(archive(t, word(""), [2]string{"word/footer1.xml", "<w:ftr>\x00</w:ftr>"})); err == nil {
		t.Error("a NUL is read")
	}
	if _, err := RewriteDOCX(archive(t, word(""), besideSamples...), []lint.Edit{{Span: lint.Span{Start: 10, End: 900}}}, Rewrite{}); err == nil {
		t.Error("an edit over two parts is made")
	}
}

// LibreOffice reads a repaired document, in place or with the changes accepted, as artlint does.
func TestDOCXInLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	raw, err := os.ReadFile("../../testdata/formats/harbour.docx")
	if err != nil {
		t.Fatal(err)
	}
	source, err := OpenDOCX(raw)
	if err != nil {
		t.Fatal(err)
	}
	d, err := DOCX("harbour.docx", source)
	if err != nil {
		t.Fatal(err)
	}
	for _, tracked := range []bool{false, true} {
		out, err := RewriteDOCX(raw, remove(t, d, " heard."), Rewrite{TrackChanges: tracked})
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		path := filepath.Join(dir, "harbour.docx")
		if err := os.WriteFile(path, out, 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", dir, path)
		cmd.Stdout, cmd.Stderr = io.Discard, io.Discard
		if err := cmd.Run(); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(dir, "harbour.txt"))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(text, []byte("port authority.")) {
			t.Errorf("tracked %v: LibreOffice reads\n%s", tracked, text)
		}
	}
}
