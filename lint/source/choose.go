package source

import (
	"bytes"
	"fmt"
	"regexp"
	"sync"
	"unicode/utf8"
)

const (
	htmlHead = 1024 // how far the HTML standard looks for a meta element
	poHead   = 4096 // the header of a PO file comes after its licence
)

// choose decides on the encoding of raw and says how it came to it.
func choose(raw []byte, label string) (codec, origin, error) {
	if kind := signature(raw); kind != "" {
		return codec{}, assumed, fmt.Errorf("%w (%s)", ErrBinary, kind)
	}
	c, from, err := byName(raw, label)
	if err != nil || isUTF16(c) {
		return c, from, err
	}
	if at := bytes.IndexByte(raw, 0); at >= 0 {
		return codec{}, from, fmt.Errorf("%w (NUL byte at offset %d)", ErrBinary, at)
	}
	if from == assumed && !utf8.Valid(raw) {
		c = detect(raw)
	}
	return c, from, nil
}

// byName returns the encoding that the label names or the file declares, else UTF-8.
func byName(raw []byte, label string) (codec, origin, error) {
	if label != "" {
		c, ok := lookup(label)
		if !ok {
			return codec{}, asked, unknownName(label)
		}
		if c.name == utf16LE.name && bytes.HasPrefix(raw, []byte("\xFE\xFF")) {
			c = utf16BE // "utf-16" without a byte order means that of the mark
		}
		return c, asked, nil
	}
	if c, ok := byMark(raw); ok {
		return c, marked, nil
	}
	if c, ok := byNULs(raw); ok {
		return c, assumed, nil
	}
	if c, ok := lookup(declaration(raw)); ok {
		if isUTF16(c) {
			c = utf8Codec // a declaration that can be read byte by byte is not in UTF-16
		}
		return c, declared, nil
	}
	return utf8Codec, assumed, nil
}

func isUTF16(c codec) bool { return c.name == utf16LE.name || c.name == utf16BE.name }

func byMark(raw []byte) (codec, bool) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")):
		return utf8Codec, true
	case bytes.HasPrefix(raw, []byte("\xFF\xFE")):
		return utf16LE, true
	case bytes.HasPrefix(raw, []byte("\xFE\xFF")):
		return utf16BE, true
	}
	return codec{}, false
}

// byNULs recognises UTF-16 without a mark: in text that is mostly ASCII every other byte is NUL, always on the same side.
func byNULs(raw []byte) (codec, bool) {
	if len(raw)%2 != 0 {
		return codec{}, false
	}
	head := raw[:min(len(raw), 4096)]
	var nuls [2]int
	for i, c := range head {
		if c == 0 {
			nuls[i%2]++
		}
	}
	most := len(head) / 2 * 6 / 10
	switch {
	case nuls[0] == 0 && nuls[1] > most:
		return utf16LE, true
	case nuls[1] == 0 && nuls[0] > most:
		return utf16BE, true
	}
	return codec{}, false
}

var declarations = sync.OnceValue(func() (d struct{ xml, meta, po *regexp.Regexp }) {
	d.xml = regexp.MustCompile(`^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']`)
	d.meta = regexp.MustCompile(`(?i)<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)`)
	d.po = regexp.MustCompile(`(?m)^"Content-Type:[^"\n]*charset=([\w.:-]+)`)
	return d
})

// declaration is the label that an XML or HTML document or a PO file gives of itself, or "".
func declaration(raw []byte) string {
	head := raw[:min(len(raw), poHead)]
	var m [][]byte
	switch start := bytes.TrimLeft(head, " \t\r\n"); {
	case bytes.HasPrefix(start, []byte("<?xml")) && bytes.Contains(head, []byte("encoding")):
		m = declarations().xml.FindSubmatch(start)
	case bytes.HasPrefix(start, []byte("<")) && bytes.Contains(head, []byte("charset")):
		m = declarations().meta.FindSubmatch(head[:min(len(head), htmlHead)])
	case bytes.Contains(head, []byte(`msgid ""`)):
		m = declarations().po.FindSubmatch(head)
	}
	if m == nil {
		return ""
	}
	return string(m[1])
}

// signature names the kind of a file that begins like no text does, or is "".
func signature(raw []byte) string {
	for _, s := range signatures {
		if bytes.HasPrefix(raw, []byte(s.prefix)) {
			return s.kind
		}
	}
	return ""
}

var signatures = [...]struct{ prefix, kind string }{
	{"\x89PNG\r\n\x1a\n", "PNG image"},
	{"\xFF\xD8\xFF", "JPEG image"},
	{"GIF87a", "GIF image"},
	{"GIF89a", "GIF image"},
	{"%PDF-", "PDF document"},
	{"PK\x03\x04", "ZIP archive"},
	{"\x1F\x8B", "gzip data"},
	{"\x28\xB5\x2F\xFD", "zstd data"},
	{"BZh9", "bzip2 data"},
	{"\xFD7zXZ\x00", "xz data"},
	{"7z\xBC\xAF\x27\x1C", "7z archive"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "OLE document"},
	{"\x7FELF", "ELF program"},
	{"SQLite format 3\x00", "SQLite database"},
	{"wOFF", "WOFF font"},
	{"wOF2", "WOFF2 font"},
	{"OggS", "Ogg media"},
	{"ID3\x03", "MP3 audio"},
	{"ID3\x04", "MP3 audio"},
	{"\x00asm", "WebAssembly module"},
	{"\xFF\xFE\x00\x00", "UTF-32 text"},
	{"\x00\x00\xFE\xFF", "UTF-32 text"},
}
