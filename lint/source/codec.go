package source

import (
	"fmt"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// codec is an encoding with its canonical name and its other labels, written as [fold] leaves them.
type codec struct {
	name   string
	labels string
	enc    encoding.Encoding // nil for UTF-8
}

// UTF-16 is decoded with unicode.IgnoreBOM, which keeps a byte order mark as U+FEFF and writes it back.
var (
	utf8Codec   = codec{"utf-8", "unicode11utf8 ascii usascii ansix341968", nil}
	utf16LE     = codec{"utf-16le", "utf16 ucs2 unicode", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)}
	utf16BE     = codec{"utf-16be", "unicodefffe", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)}
	windows1251 = codec{"windows-1251", "cp1251 xcp1251", charmap.Windows1251}
	windows1252 = codec{"windows-1252", "cp1252 xcp1252 ansi", charmap.Windows1252}
	koi8R       = codec{"koi8-r", "koi koi8 cskoi8r", charmap.KOI8R}
	koi8U       = codec{"koi8-u", "koi8ru", charmap.KOI8U}
	shiftJIS    = codec{"shift_jis", "sjis xsjis mskanji cp932 ms932 windows31j csshiftjis", japanese.ShiftJIS}
	eucJP       = codec{"euc-jp", "xeucjp ujis", japanese.EUCJP}
	gb18030     = codec{"gb18030", "", simplifiedchinese.GB18030}
	big5        = codec{"big5", "big5hkscs cnbig5 xxbig5 cp950 csbig5", traditionalchinese.Big5}
	eucKR       = codec{"euc-kr", "ksc56011987 ksc5601 ksc56011989 cp949 uhc windows949 korean cseuckr", korean.EUCKR}
)

var codecs = []codec{
	utf8Codec, utf16LE, utf16BE,
	{"windows-1250", "cp1250 xcp1250", charmap.Windows1250},
	windows1251, windows1252,
	{"windows-1253", "cp1253 xcp1253", charmap.Windows1253},
	{"windows-1254", "cp1254 xcp1254", charmap.Windows1254},
	{"windows-1255", "cp1255 xcp1255", charmap.Windows1255},
	{"windows-1256", "cp1256 xcp1256", charmap.Windows1256},
	{"windows-1257", "cp1257 xcp1257", charmap.Windows1257},
	{"windows-1258", "cp1258 xcp1258", charmap.Windows1258},
	{"iso-8859-1", "iso885911987 latin1 l1 cp819 ibm819 isoir100 csisolatin1", charmap.ISO8859_1},
	{"iso-8859-2", "iso885921987 latin2 l2 isoir101 csisolatin2", charmap.ISO8859_2},
	{"iso-8859-3", "iso885931988 latin3 l3 isoir109 csisolatin3", charmap.ISO8859_3},
	{"iso-8859-4", "iso885941988 latin4 l4 isoir110 csisolatin4", charmap.ISO8859_4},
	{"iso-8859-5", "iso885951988 cyrillic isoir144 csisolatincyrillic", charmap.ISO8859_5},
	{"iso-8859-6", "iso885961987 arabic ecma114 asmo708 isoir127 csisolatinarabic", charmap.ISO8859_6},
	{"iso-8859-7", "iso885971987 greek greek8 ecma118 elot928 isoir126 csisolatingreek", charmap.ISO8859_7},
	{"iso-8859-8", "iso885981988 hebrew visual isoir138 csisolatinhebrew", charmap.ISO8859_8},
	{"iso-8859-9", "iso885991989 latin5 l5 isoir148 csisolatin5", charmap.ISO8859_9},
	{"iso-8859-10", "iso8859101992 latin6 l6 isoir157 csisolatin6", charmap.ISO8859_10},
	{"iso-8859-13", "latin7", charmap.ISO8859_13},
	{"iso-8859-14", "latin8", charmap.ISO8859_14},
	{"iso-8859-15", "latin9 l9 csisolatin9", charmap.ISO8859_15},
	{"iso-8859-16", "latin10", charmap.ISO8859_16},
	koi8R, koi8U,
	{"ibm866", "cp866 866 csibm866", charmap.CodePage866},
	{"macintosh", "mac xmacroman macroman csmacintosh", charmap.Macintosh},
	shiftJIS, eucJP, gb18030,
	{"gbk", "gb2312 gb231280 cp936 ms936 windows936 euccn chinese xgbk csgb2312", simplifiedchinese.GBK},
	big5, eucKR,
}

// Canonical gives the canonical name of an encoding from any of its labels, or an error listing the canonical names.
func Canonical(label string) (string, error) {
	c, ok := lookup(label)
	if !ok {
		return "", unknownName(label)
	}
	return c.name, nil
}

func lookup(label string) (codec, bool) {
	folded := fold(label)
	if folded == "" {
		return codec{}, false
	}
	for _, c := range codecs {
		if fold(c.name) == folded {
			return c, true
		}
		for other := range strings.FieldsSeq(c.labels) {
			if other == folded {
				return c, true
			}
		}
	}
	return codec{}, false
}

func unknownName(label string) error {
	names := make([]string, len(codecs))
	for i, c := range codecs {
		names[i] = c.name
	}
	return fmt.Errorf("%w %q: the names are %s", errUnknownName, label, strings.Join(names, ", "))
}

// fold lowers the letters of a label and drops everything that is neither letter nor digit: "ISO_8859-1" is "iso88591".
func fold(label string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, label)
}
