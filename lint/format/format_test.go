package format

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/fixes"
	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules"
)

// harbour is the article that testdata/formats holds in every format, repaired.
var harbour = []string{
	"Harbour town waits for its second crane",
	"The council of Vestmark voted on Monday to keep the old ferry running until the new crane has been tested by the port authority.",
	"“We have waited long enough,” said Mara Lindqvist, who runs the ticket office & the café on the pier. The office opens again on 4 May.",
	"Engineers found that the foundation had moved by 3 centimetres, about twice as much as the builders had promised in their report.",
	"Nobody in the town expects the work to be finished before the summer holidays, and few would be surprised by another year of it.",
}

// damage is what the test rules find in the article, in its order.
var damage = []string{"tail: heard.", "tail: Ta.", "comma: ,"}

var (
	// strayTail finds the two sentences of one word that the article was damaged with.
	strayTail = &lint.Rule{Name: "tail", Family: "tail", Severity: lint.Error, Fix: lint.Safe, Run: func(p *lint.Pass) {
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if text := p.Slice(s.Span); text == "heard." || text == "Ta." {
				p.Report(lint.Finding{Span: s.Span, Confidence: 0.99, Fixes: []lint.Fix{p.Delete(s.Span, lint.Safe, "")}})
			}
		}
	}}
	// looseComma finds a comma with white space before it.
	looseComma = &lint.Rule{Name: "comma", Family: "comma", Severity: lint.Error, Fix: lint.Safe, Run: func(p *lint.Pass) {
		for i := range p.Tokens {
			if t := &p.Tokens[i]; t.Kind == lint.Comma && t.Has(lint.SpaceBefore) {
				gap := p.Gap(t.Span())
				gap.End = int(t.Start)
				p.Report(lint.Finding{Span: t.Span(), Confidence: 0.99, Fixes: []lint.Fix{p.Replace(gap, "", lint.Safe, "")}})
			}
		}
	}}
)

// sample reads a file of testdata/formats; of a DOCX file, its main part.
func sample(t testing.TB, path string) (name, source string, opts Options) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	name = filepath.Base(path)
	if !IsArchive(raw) {
		return name, string(raw), Options{}
	}
	part, err := OpenDOCX(raw)
	if err != nil {
		t.Fatal(err)
	}
	return name, part, Options{Format: "docx"}
}

func samples(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../../testdata/formats/harbour.*")
	if err != nil || len(paths) < len(readers) {
		t.Fatalf("%d samples for %d formats: %v", len(paths), len(readers), err)
	}
	return paths
}

// check runs the test rules and names what they found by the bytes of the source.
func check(d *lint.Document) (found []lint.Finding, names []string) {
	segment.Analyze(d)
	found = lint.Run(d, []*lint.Rule{strayTail, looseComma}, lint.Options{})
	for _, f := range found {
		names = append(names, f.Rule.Name+": "+d.Source[f.Span.Start:f.Span.End])
	}
	return found, names
}

// The same article, damaged in the same way, gives the same findings in every
// format, and the same text once it is repaired.
func TestSameArticle(t *testing.T) {
	seen := map[string]bool{}
	for _, path := range samples(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			name, source, opts := sample(t, path)
			d, err := Parse(name, source, opts)
			if err != nil {
				t.Fatal(err)
			}
			seen[d.Format] = true
			checkMapping(t, d)
			times := 1
			if d.Format == "ninjs" {
				times = 2 // the body is text and XHTML
			}
			found, names := check(d)
			if want := slices.Repeat(damage, times); !slices.Equal(names, want) {
				t.Fatalf("found %q, want %q\nin %s", names, want, d.Text)
			}
			var edits []lint.Edit
			for _, f := range found {
				if f.BestFix() == nil {
					t.Fatalf("no fix for %s", f.Rule.Name)
				}
				edits = append(edits, f.BestFix().Edits...)
			}
			fixed, err := fixes.Apply(source, edits)
			if err != nil {
				t.Fatal(err)
			}
			wellFormed(t, d.Format, fixed)
			again, err := Parse(name, fixed, opts)
			if err != nil {
				t.Fatal(err)
			}
			if _, names := check(again); len(names) > 0 {
				t.Errorf("found again: %q", names)
			}
			text := strings.Join(strings.Fields(again.Text), " ")
			for _, p := range harbour[1:] {
				if n := strings.Count(text, p); n != times {
					t.Errorf("%d times, want %d: %s\nin %s", n, times, p, text)
				}
			}
			if !strings.Contains(text, harbour[0]) {
				t.Errorf("no headline in %s", text)
			}
			if strings.Contains(text, "stop") || strings.Contains(text, "Stop") {
				t.Errorf("what is to be left alone was read: %s", text)
			}
		})
	}
	for _, name := range Names() {
		if !seen[name] {
			t.Errorf("no sample of %s", name)
		}
	}
}

// The rules of the product find in every format what they find in plain text.
func TestRulesInEveryFormat(t *testing.T) {
	find := func(path string) []string {
		name, source, opts := sample(t, path)
		d, err := Parse(name, source, opts)
		if err != nil {
			t.Fatal(err)
		}
		segment.Analyze(d)
		var names []string
		for _, f := range lint.Run(d, rules.All(), lint.Options{}) {
			names = append(names, f.Rule.Name)
		}
		return names
	}
	want := find("../../testdata/formats/harbour.txt")
	if len(want) == 0 {
		t.Fatal("nothing found in plain text")
	}
	for _, path := range samples(t) {
		got := find(path)
		want := want
		if strings.Contains(path, "ninjs") {
			want = slices.Repeat(want, 2) // the text and the XHTML
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: found %q, want %q", filepath.Base(path), got, want)
		}
	}
}

// checkMapping checks what every document must keep: blocks and segments in order
// and in bounds, exact segments spelled as they read.
func checkMapping(t testing.TB, d *lint.Document) {
	t.Helper()
	end := 0
	for i, b := range d.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(d.Text) || b.Outer.Start < 0 || b.Outer.End < b.Outer.Start || b.Outer.End > len(d.Source) {
			t.Fatalf("block %d is out of order or bounds: %+v", i, b)
		}
		end = b.End
	}
	end = 0
	for i, g := range d.Segments {
		if g.Text.Start < end || g.Text.Len() <= 0 || g.Text.End > len(d.Text) || g.Source.Start < 0 || g.Source.Len() <= 0 || g.Source.End > len(d.Source) {
			t.Fatalf("segment %d is out of order or bounds: %+v", i, g)
		}
		if g.Exact && d.Text[g.Text.Start:g.Text.End] != d.Source[g.Source.Start:g.Source.End] {
			t.Fatalf("segment %d reads %q and is spelled %q", i, d.Slice(g.Text), d.Source[g.Source.Start:g.Source.End])
		}
		end = g.Text.End
	}
}

// wellFormed checks a repaired file with another parser, where there is one.
func wellFormed(t *testing.T, format, source string) {
	t.Helper()
	switch format {
	case "nitf", "newsml-g2", "rss", "atom", "wxr", "xliff", "tmx", "docx":
		wellFormedXML(t, source)
		command(t, source, "xmllint", "--noout", "--nonet", "-")
	case "json", "ninjs", "jsonl":
		for d := json.NewDecoder(strings.NewReader(source)); d.More(); {
			var v any
			if err := d.Decode(&v); err != nil {
				t.Fatalf("not well-formed: %v", err)
			}
		}
		command(t, source, "jq", ".")
	case "po":
		command(t, source, "msgfmt", "-o", os.DevNull, "-")
	}
}

// command runs a tool over source, if it is installed.
func command(t *testing.T, source, name string, args ...string) {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		return
	}
	cmd := exec.Command(path, args...)
	cmd.Stdin = strings.NewReader(source)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v: %s", name, err, out)
	}
}

func TestDetect(t *testing.T) {
	tests := []struct{ name, head, want string }{
		{"a.txt", "Plain words.", "text"},
		{"a", "Plain words.", "text"},
		{"a.md", "# Head", "markdown"},
		{"a.txt", "<!DOCTYPE html><p>", "html"},
		{"a", "\ufeff<!-- c --><HTML>", "html"},
		{"a.xml", `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "x"><nitf>`, "nitf"},
		{"a.xml", `<newsMessage xmlns="x">`, "newsml-g2"},
		{"a.xml", `<rss xmlns:wp="http://wordpress.org/export/1.2/">`, "wxr"},
		{"a.xml", `<rss version="2.0">`, "rss"},
		{"a.xml", `<rdf:RDF>`, "rss"},
		{"a.xml", `<feed>`, "atom"},
		{"a.xml", `<recipe>`, ""},
		{"a", "{\"uri\": \"x\", \"headline\": \"y\"}", "ninjs"},
		{"a.json", "{\"text\": \"x\"}", "json"},
		{"a.txt", "{\"text\": \"x\"}\n{\"text\": \"y\"}\n", "jsonl"},
		{"a.jsonl", "{\"uri\": \"x\", \"headline\": \"y\"}", "jsonl"},
		{"a.sarif", "{\n \"text\": \"" + strings.Repeat("of and ", 1000), "json"},
		{"a.txt", "{\"curly\"} " + strings.Repeat("of and ", 1000), "text"},
		{"a.txt", "{curly} words", "text"},
		{"a", "1\r\n00:00:01,000 --> 00:00:02,000\r\n", "srt"},
		{"a", "\ufeffWEBVTT\n", "webvtt"},
		{"a", "WEBVTTS are files", "text"},
		{"a.txt", "# c\nmsgid \"\"\nmsgstr \"\"\n", "po"},
		{"a.txt", "\x01eca\r\n\x02Head", "iptc7901"},
		{"a.txt", "\x16\x16\x01eca\r\n\x02^Head", "anpa"},
		{"a.XLF", "", "xliff"},
	}
	for _, test := range tests {
		if got := Detect(test.name, test.head); got != test.want {
			t.Errorf("Detect(%q, %q) = %q, want %q", test.name, test.head, got, test.want)
		}
	}
}

func TestParseUnknown(t *testing.T) {
	if _, err := Parse("a.xml", "<?xml version='1.0'?><recipe/>", Options{}); !errors.Is(err, ErrUnknown) {
		t.Errorf("error %v", err)
	}
	if _, err := Parse("a", "x", Options{Format: "word"}); err == nil || !strings.Contains(err.Error(), "markdown") {
		t.Errorf("the error does not name the formats: %v", err)
	}
}

// Malformed input is an error that names the file, the line and the byte.
func TestMalformed(t *testing.T) {
	deep := strings.Repeat
	tests := []struct{ format, source, want string }{
		{"nitf", "<nitf>\n<body><p>Cut", "f:2:13: the file ends inside <p> (byte 19)"},
		{"nitf", "<nitf><body></nitf>", "f:1:13: </nitf> where <body> is open (byte 12)"},
		{"nitf", "<nitf><body><p>a & b</p></body></nitf>", "an ampersand that begins no entity"},
		{"nitf", "<nitf><body><p>&#1D;</p></body></nitf>", "an ampersand that begins no entity"},
		{"nitf", "<nitf><p x='1></p></nitf>", "quotation mark without its partner in <p>"},
		{"nitf", "<nitf>" + deep("<block>", 10000), "nested deeper than 512 levels"},
		{"nitf", "<nitf/><nitf/>", "a second element"},
		{"nitf", "<nitf/>text", "text outside"},
		{"nitf", "", "no element"},
		{"tmx", "<tmx><body><tu><tuv xml:lang=\"en\"><seg>Cut", "inside <seg>"},
		{"rss", "<rss><title><![CDATA[x</title></rss>", "CDATA section without an end"},
		{"html", deep("<div>", 10000), "nested deeper than 512 levels"},
		{"markdown", deep("> ", 2000) + "x", "nested deeper than 512 levels"},
		{"json", `{"text": "a` + "\n" + `"}`, "f:1:12: control character"},
		{"json", `{"text": "a\q"}`, "unknown escape"},
		{"json", `{"text" "a"}`, "colon is missing"},
		{"json", `{"text": "a"`, "a comma or '}' is missing"},
		{"json", `{"text": "a"} x`, "something follows"},
		{"json", deep("[", 10000), "nested deeper than 512 levels"},
		{"json", `{"text": 1.2.3}`, "malformed number"},
		{"ninjs", `{"headline": tru}`, "where a JSON value should be"},
		{"jsonl", "{\"text\": \"a\"}\n{\"text\": }\n", "f:2:10:"},
		{"srt", "1\n00:00:01,000 --> x\nHi\n", "malformed times"},
		{"po", "msgid \"a\"\nmsgstr \"b\n", "f:2:8: string without an end"},
		{"po", "msgid \"a\"\nmsgstr \"b\"c\"\n", "quotation mark"},
		{"po", "hello\n", "keyword"},
		{"iptc7901", "no frame", "begins with STX"},
	}
	for _, test := range tests {
		_, err := Parse("f", test.source, Options{Format: test.format})
		if err == nil || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "f:") {
			t.Errorf("%s of %.40q: error %v, want %q", test.format, test.source, err, test.want)
		}
	}
}

// Entities that a document declares are never expanded, and external ones never opened.
func TestEntities(t *testing.T) {
	const source = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<nitf><body><p>It said &b; and &x; &amp; more.</p></body></nitf>`
	d, err := NITF("f", source)
	if err != nil {
		t.Fatal(err)
	}
	if want := "It said &b; and &x; & more."; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
}

// A finding tells where inside the document it lies.
func TestFindingPath(t *testing.T) {
	name, source, opts := sample(t, "../../testdata/formats/harbour.ninjs3.json")
	d, err := Parse(name, source, opts)
	if err != nil {
		t.Fatal(err)
	}
	found, _ := check(d)
	want := []string{"/bodies/0/value", "/bodies/0/value", "/bodies/0/value", "/bodies/1/value (//p)[1]", "/bodies/1/value (//p)[2]", "/bodies/1/value (//p)[3]"}
	for i, f := range found {
		if f.Path != want[i] {
			t.Errorf("finding %d is in %q, want %q", i, f.Path, want[i])
		}
	}
}

// What a file says twice on purpose is no repetition.
func TestParts(t *testing.T) {
	const line = "Harbour town waits for its second crane"
	tests := []struct{ format, source string }{
		{"html", "<title>" + line + "</title><h1>" + line + "</h1><p>Words."},
		{"ninjs", `{"body_text": "` + line + ` today.", "body_html": "<p>` + line + ` today.</p>"}`},
		{"rss", "<rss><item><description>" + line + " now.</description><content:encoded>" + line + " now.</content:encoded></item></rss>"},
		{"nitf", "<nitf><head><title>" + line + "</title></head><body><hedline><hl1>" + line + "</hl1></hedline></body></nitf>"},
		{"po", "msgid \"a\"\nmsgstr \"" + line + " now.\"\n\nmsgid \"b\"\nmsgstr \"" + line + " now.\"\n"},
	}
	for _, test := range tests {
		d, err := Parse("f", test.source, Options{Format: test.format})
		if err != nil {
			t.Fatal(err)
		}
		segment.Analyze(d)
		for _, f := range lint.Run(d, rules.All(), lint.Options{}) {
			t.Errorf("%s: %s found in %q", test.format, f.Rule.Name, d.Text)
		}
	}
}
