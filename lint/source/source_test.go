package source

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
)

const (
	englishText   = "“It’s late,” said Zoë Müller — the café’s owner…\r\nShe paid £5.\r\n"
	russianText   = "Москва, 3 марта. Премьер-министр заявил, что переговоры начнутся на следующей неделе.\n"
	ukrainianText = "Київ, 3 березня. Прем’єр заявив, що переговори почнуться наступного тижня, її підтримали.\n"
	japaneseText  = "東京で三日、会議が開かれた。首相は「来週から話し合いを始める」と述べた。\n"
	koreanText    = "서울에서 삼일 회의가 열렸다. 총리는 다음 주에 협상을 시작한다고 말했다.\n"
	simpleText    = "北京三日电，会议在北京召开。总理说，他们的谈判将在下周开始，这是一个新的机会。\n"
	tradText      = "台北三日電，會議在台北召開。總理說，他們的談判將在下週開始，這是一個新的機會。\n"
)

func encoded(t testing.TB, c codec, text string) []byte {
	t.Helper()
	raw, n := encode(c.enc, text)
	if n != len(text) {
		t.Fatalf("%s lacks a rune of the fixture at %d: %q", c.name, n, text[n:])
	}
	return raw
}

func mustLookup(t testing.TB, label string) codec {
	t.Helper()
	c, ok := lookup(label)
	if !ok {
		t.Fatalf("no encoding %q", label)
	}
	return c
}

func TestDetect(t *testing.T) {
	for _, tt := range []struct{ encoding, text string }{
		{"windows-1252", englishText},
		{"windows-1252", "The minister\u2019s office in T\u00f3rshavn declined."},
		{"windows-1252", "Voil\u00e0 \u00c9mile \u00e0 Paris, \u00deorl\u00e1kur at 20 \u00b0C, \u00a9 2020"},
		{"windows-1252", "It’s, he’s, she’s, we’ll, they’re, don’t"},
		{"windows-1252", "“Yes” or “no”? – 1990–2000 … 5 ½ × 3"},
		{"windows-1251", russianText},
		{"koi8-r", russianText},
		{"koi8-u", strings.ReplaceAll(ukrainianText, "’", "'")},
		{"windows-1251", ukrainianText},
		{"shift_jis", japaneseText},
		{"euc-jp", japaneseText},
		{"euc-kr", koreanText},
		{"gb18030", simpleText},
		{"big5", tradText},
		{"shift_jis", "Source: wire.\n\n" + japaneseText},
		{"gb18030", strings.Repeat(simpleText, 2000)},
		{"shift_jis", strings.Repeat(japaneseText, 2000)},
	} {
		c := mustLookup(t, tt.encoding)
		s, err := Decode("a.txt", encoded(t, c, tt.text), "")
		if err != nil {
			t.Errorf("%s: %v", tt.encoding, err)
			continue
		}
		if s.Encoding != tt.encoding || s.Text != tt.text {
			t.Errorf("%s: got %s, %.60q", tt.encoding, s.Encoding, s.Text)
		}
	}
}

func TestUTF8(t *testing.T) {
	for _, text := range []string{"", "plain\n", englishText, "\uFEFF" + englishText, japaneseText, "a\rb\n\nc", "\uFEFF", "half a pair is not: 😀"} {
		raw := []byte(text)
		s, err := Decode("a.txt", raw, "")
		if err != nil {
			t.Fatal(err)
		}
		if s.Encoding != "utf-8" || s.Text != text {
			t.Errorf("got %s %q, want %q", s.Encoding, s.Text, text)
		}
		if back, err := s.Encode(s.Text); err != nil || string(back) != text {
			t.Errorf("Encode: %q, %v", back, err)
		}
	}
}

func utf16Bytes(text string, order string) []byte {
	var raw []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if order == "le" {
			raw = append(raw, byte(u), byte(u>>8))
		} else {
			raw = append(raw, byte(u>>8), byte(u))
		}
	}
	return raw
}

func TestUTF16(t *testing.T) {
	for _, order := range []string{"le", "be"} {
		for _, text := range []string{"\uFEFF" + englishText, "\uFEFF" + japaneseText, englishText, "\uFEFF😀\n", "\uFEFF"} {
			raw := utf16Bytes(text, order)
			s, err := Decode("a.txt", raw, "")
			if err != nil {
				t.Fatalf("%s %.20q: %v", order, text, err)
			}
			if s.Encoding != "utf-16"+order || s.Text != text {
				t.Errorf("got %s %q, want %q", s.Encoding, s.Text, text)
			}
			if back, err := s.Encode(s.Text); err != nil || string(back) != string(raw) {
				t.Errorf("Encode: %q, %v", back, err)
			}
		}
	}
	s, err := Decode("a.txt", utf16Bytes("\uFEFFtext", "be"), "UTF-16")
	if err != nil || s.Encoding != "utf-16be" {
		t.Errorf("--encoding utf-16 with a big-endian mark: %v, %v", s, err)
	}
}

// Every encoding spells what it can, by name, and gives the same bytes back.
func TestOverride(t *testing.T) {
	for _, tt := range []struct{ label, canonical, text string }{
		{"UTF8", "utf-8", englishText},
		{"CP1250", "windows-1250", "Łódź, Žižek"},
		{"Windows-1253", "windows-1253", "Αθήνα"},
		{"cp1254", "windows-1254", "İstanbul’da"},
		{"windows-1255", "windows-1255", "שלום"},
		{"windows-1256", "windows-1256", "سلام"},
		{"windows-1257", "windows-1257", "Rīga"},
		{"windows-1258", "windows-1258", "Đà"},
		{"latin1", "iso-8859-1", "café"},
		{"ISO_8859-2", "iso-8859-2", "Łódź"},
		{"ISO-8859-5", "iso-8859-5", "Москва"},
		{"iso8859-7", "iso-8859-7", "Αθήνα"},
		{"latin-9", "iso-8859-15", "5 €"},
		{"koi8-r", "koi8-r", russianText},
		{"cp866", "ibm866", "Москва"},
		{"x-mac-roman", "macintosh", "“café”"},
		{"Shift-JIS", "shift_jis", japaneseText},
		{"sjis", "shift_jis", "ﾃｽﾄ"},
		{"EUC_JP", "euc-jp", japaneseText},
		{"GB2312", "gbk", simpleText},
		{"gb18030", "gb18030", simpleText + "😀"},
		{"Big5", "big5", tradText},
		{"ks_c_5601-1987", "euc-kr", koreanText},
	} {
		c := mustLookup(t, tt.label)
		raw := []byte(tt.text)
		if c.enc != nil {
			raw = encoded(t, c, tt.text)
		}
		s, err := Decode("a.txt", raw, tt.label)
		if err != nil {
			t.Errorf("%s: %v", tt.label, err)
			continue
		}
		if s.Encoding != tt.canonical || s.Text != tt.text {
			t.Errorf("%s: got %s %q, want %s %q", tt.label, s.Encoding, s.Text, tt.canonical, tt.text)
		}
		if name, err := Canonical(tt.label); err != nil || name != tt.canonical {
			t.Errorf("Canonical(%q) = %q, %v", tt.label, name, err)
		}
	}
}

func TestDeclared(t *testing.T) {
	for _, tt := range []struct {
		name, text, want string
	}{
		{"xml", `<?xml version="1.0" encoding="ISO-8859-15"?><p>5 €</p>`, "iso-8859-15"},
		{"xml, other quotes", "<?xml version='1.0' encoding = 'windows-1250' ?><p>Łódź</p>", "windows-1250"},
		{"html charset", "<!DOCTYPE html>\n<html><head><meta charset=euc-jp><title>東京</title>", "euc-jp"},
		{"html http-equiv", `<html><META http-equiv="Content-Type" content="text/html; charset=Windows-1251"><p>Москва`, "windows-1251"},
		{"po", "# Translators\nmsgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-2\\n\"\n\nmsgstr \"Łódź\"\n", "iso-8859-2"},
		{"po template", "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=CHARSET\\n\"\nmsgstr \"Łódź\"\n", "utf-8"},
		{"utf-16 said in bytes", `<meta charset="utf-16">é`, "utf-8"},
		{"latin1 stays latin1", `<?xml version="1.0" encoding="iso-8859-1"?>café`, "iso-8859-1"},
		{"prose about declarations", "Write <meta charset=\"big5\"> first. “Yes.”", "utf-8"},
	} {
		c := mustLookup(t, tt.want)
		raw := []byte(tt.text)
		if c.enc != nil {
			raw = encoded(t, c, tt.text)
		}
		s, err := Decode("a", raw, "")
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if s.Encoding != tt.want || s.Text != tt.text {
			t.Errorf("%s: got %s %q", tt.name, s.Encoding, s.Text)
		}
	}
	s, err := Decode("a", []byte("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>It\x92s"), "")
	if err != nil || s.Encoding != "windows-1252" || !strings.HasSuffix(s.Text, "It’s") {
		t.Errorf("curly quotation marks under an ISO 8859-1 declaration: %v, %v", s, err)
	}
	s, err = Decode("a", []byte("\uFEFF<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>é"), "")
	if err != nil || s.Encoding != "utf-8" {
		t.Errorf("a mark wins over a declaration: %v, %v", s, err)
	}
}

func TestErrors(t *testing.T) {
	const name = "--encoding windows-1252"
	for _, tt := range []struct {
		raw, encoding, want string
	}{
		{"“One.”\nTwo caf\xe9s.", "", "a.txt:2:8: byte 0xE9 at offset 18 is not valid utf-8; repair the byte, or name the file's encoding, for example with " + name},
		{"cut off: it\xe2\x80", "", "a.txt:1:12: byte 0xE2 at offset 11 is not valid utf-8; repair the byte, or name the file's encoding, for example with " + name},
		{"cut off: caf\xc3", "", "a.txt:1:13: byte 0xC3 at offset 12 is not valid utf-8; repair the byte, or name the file's encoding, for example with " + name},
		{"abc \xff\xfe def", "", "a.txt:1:5: byte 0xFF at offset 4 is not valid utf-8; repair the byte, or name the file's encoding, for example with " + name},
		{"\x81\x8d\x8f", "", "a.txt:1:1: byte 0x81 at offset 0 is not valid utf-8; repair the byte, or name the file's encoding, for example with " + name},
		{"\uFEFFa\xc0", "", "a.txt:1:3: byte 0xC0 at offset 4 is not valid utf-8; the file has the byte order mark of this encoding: repair the byte"},
		{"\xff\xfea\x00\x00\xd8b\x00", "", "a.txt:1:3: byte 0x00 at offset 4 is not valid utf-16le; the file has the byte order mark of this encoding: repair the byte"},
		{"\xff\xfea\x00b", "", "a.txt:1:3: byte 0x62 at offset 4 is not valid utf-16le; the file has the byte order mark of this encoding: repair the byte"},
		{`<?xml version="1.0" encoding="shift_jis"?>` + "\n<p>\xfd</p>", "", "a.txt:2:4: byte 0xFD at offset 46 is not valid shift_jis; the file declares this encoding: repair the byte, or name the true encoding with --encoding NAME"},
		{"a\x98", "windows-1251", "a.txt:1:2: byte 0x98 at offset 1 is not valid windows-1251; this is not the encoding of the file: leave out --encoding or name another"},
		{"caf\xe9", "utf-8", "a.txt:1:4: byte 0xE9 at offset 3 is not valid utf-8; this is not the encoding of the file: leave out --encoding or name another"},
		{"a\x00b", "", "a.txt: binary file (NUL byte at offset 1)"},
		{"\x89PNG\r\n\x1a\n....", "", "a.txt: binary file (PNG image)"},
		{"a\x00b", "windows-1252", "a.txt: binary file (NUL byte at offset 1)"},
		{"GIF89a....", "windows-1252", "a.txt: binary file (GIF image)"},
		{"PK\x03\x04", "", "a.txt: binary file (ZIP archive)"},
	} {
		_, err := Decode("a.txt", []byte(tt.raw), tt.encoding)
		if err == nil || err.Error() != tt.want {
			t.Errorf("%q:\n got %v\nwant %s", tt.raw, err, tt.want)
		}
		var bad *DecodeError
		if !errors.As(err, &bad) && !errors.Is(err, ErrBinary) {
			t.Errorf("%q: error has no type: %v", tt.raw, err)
		}
	}
	_, err := Decode("a.txt", nil, "klingon")
	if err == nil || !strings.HasPrefix(err.Error(), `a.txt: unknown encoding "klingon": the names are utf-8, utf-16le, `) {
		t.Errorf("unknown name: %v", err)
	}
}

func TestUnencodable(t *testing.T) {
	s, err := Decode("a.txt", []byte("caf\xe9s"), "iso-8859-1")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ text, want string }{
		{"cafés", ""},
		{"the café’s", "'’' (U+2019) at offset 9 cannot be written in iso-8859-1"},
		{"café 東京", "'東' (U+6771) at offset 6 cannot be written in iso-8859-1"},
		{"caf\xe9", "text at offset 3 cannot be written in iso-8859-1"},
	} {
		_, err := s.Encode(tt.text)
		var lacks *UnencodableError
		switch {
		case tt.want == "" && err != nil, tt.want != "" && (!errors.As(err, &lacks) || err.Error() != tt.want):
			t.Errorf("%q: got %v, want %s", tt.text, err, tt.want)
		}
	}
}

// Decoding gives text that is encoded to the same bytes, or an error.
func FuzzRoundTrip(f *testing.F) {
	for _, c := range codecs {
		text := "text é 東 М 한"
		if c.enc != nil {
			raw, _ := encode(c.enc, text)
			text = string(raw)
		}
		f.Add([]byte(text), c.name)
	}
	for _, raw := range []string{englishText, "\uFEFFx", "\xff\xfeA\x00", "\xfe\xff\x00A", "It\x92s", "\x82\xb1\x82\xf1", "<?xml version='1.0' encoding='big5'?>\xa4\x40"} {
		f.Add([]byte(raw), "")
	}
	f.Fuzz(func(t *testing.T, raw []byte, label string) {
		s, err := Decode("a", raw, label)
		if err != nil {
			return
		}
		back, err := s.Encode(s.Text)
		if err != nil || string(back) != string(raw) {
			t.Fatalf("%s: %q became %q, %v", s.Encoding, raw, back, err)
		}
	})
}

var sink *Source

func BenchmarkDecode(b *testing.B) {
	for _, bm := range []struct {
		name string
		raw  []byte
	}{
		{"ascii", []byte(strings.Repeat("The minister said that talks would start next week.\n", 20000))},
		{"utf-8", []byte(strings.Repeat(englishText, 16000))},
		{"windows-1252", encoded(b, windows1252, strings.Repeat(englishText, 16000))},
		{"shift_jis", encoded(b, shiftJIS, strings.Repeat(japaneseText, 10000))},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.raw)))
			b.ReportAllocs()
			for b.Loop() {
				sink, _ = Decode("a.txt", bm.raw, "")
			}
		})
	}
}
