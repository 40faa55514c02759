package source

import "unicode/utf8"

// sample bounds how much of a file detection looks at, from the first byte that is not ASCII.
const sample = 64 << 10

// detect finds the legacy encoding of raw, which is not valid UTF-8. It answers UTF-8, so that the caller names the
// invalid byte, when raw has sequences of UTF-8 beside it or when no legacy encoding makes words of its bytes.
//
// A multi-byte encoding must decode without an error and give mostly the characters that every text in it is made of.
// Failing that, whole words of high bytes are Cyrillic, and high bytes that accent Latin words or set its quotation
// marks and dashes are windows-1252.
func detect(raw []byte) codec {
	part := fromFirstHigh(raw)
	valid, invalid := countUTF8(raw)
	if c, ok := detectMultiByte(part); ok && valid < invalid*2 { // by chance up to two thirds
		return c
	}
	if c, ok := detectCyrillic(part); ok && valid*4 < invalid { // Ukrainian in KOI8-U has most: "лі" is CC A6
		return c
	}
	if valid == 0 && looksWindows1252(raw) {
		return windows1252
	}
	return utf8Codec
}

// fromFirstHigh gives the lines from the first byte that is not ASCII, whole lines where the sample cuts them.
func fromFirstHigh(raw []byte) []byte {
	start, line := 0, 0
	for start < len(raw) && raw[start] < 0x80 {
		if raw[start] == '\n' {
			line = start + 1
		}
		start++
	}
	if start-line > sample/2 {
		line = start
	}
	part := raw[line:]
	if len(part) <= sample {
		return part
	}
	for end := sample; end > sample/2; end-- {
		if part[end-1] == '\n' {
			return part[:end]
		}
	}
	return part[:sample]
}

// countUTF8 counts the bytes of valid sequences longer than one byte and the bytes that are invalid.
func countUTF8(raw []byte) (valid, invalid int) {
	for i := 0; i < len(raw); {
		if raw[i] < 0x80 {
			i++
			continue
		}
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size <= 1 {
			invalid++
		} else {
			valid += size
		}
		i += size
	}
	return valid, invalid
}

// detectMultiByte tries the encodings of East Asia, the most telling first: kana is of one language.
func detectMultiByte(part []byte) (codec, bool) {
	for _, try := range [...]struct {
		codec
		typical func(r rune) bool
		share   float64 // of the characters outside ASCII
	}{
		{shiftJIS, isKana, 0.2},
		{eucJP, isKana, 0.2},
		{eucKR, isFrequentHangul, 0.2},
		{big5, isFrequentHan, 0.1},
		{gb18030, isFrequentHan, 0.1},
	} {
		if share, ok := typicalShare(part, try.codec, try.typical); ok && share >= try.share {
			return try.codec, true
		}
	}
	return codec{}, false
}

// typicalShare decodes part and gives the share of typical characters among those outside ASCII. It is not ok when part
// does not decode, is too short to tell, or decodes to what nobody writes.
func typicalShare(part []byte, c codec, typical func(rune) bool) (share float64, ok bool) {
	text, err := c.enc.NewDecoder().Bytes(part)
	if err != nil {
		return 0, false
	}
	var high, hits, odd int
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		text = text[size:]
		switch {
		case r < 0x80:
			continue
		case r == utf8.RuneError && len(text) > 0:
			return 0, false
		case typical(r):
			hits++
		case !isEastAsian(r):
			odd++
		}
		high++
	}
	if high < 4 || odd*5 > high {
		return 0, false
	}
	return float64(hits) / float64(high), true
}

func isKana(r rune) bool { return 0x3041 <= r && r <= 0x30FE }

// isEastAsian takes Han, kana, Hangul and the punctuation and full-width forms that go with them, but not the half-width
// kana, which any run of high bytes spells in Shift_JIS.
func isEastAsian(r rune) bool {
	return 0x3000 <= r && r <= 0x30FF || 0x4E00 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3 ||
		0xFF01 <= r && r <= 0xFF5E || 0x2010 <= r && r <= 0x2026
}

// isFrequentHangul takes the commonest syllables of Korean, particles and endings above all, which make up two fifths of
// any text in it. (Any Hangul would not do: the code page gives rare syllables to a quotation mark before a letter.)
func isFrequentHangul(r rune) bool {
	switch r {
	case '이', '다', '는', '에', '의', '고', '을', '가', '하', '은', '를', '한', '로', '도', '사', '지', '서', '기', '인', '그',
		'해', '나', '아', '리', '대', '시', '일', '어', '정', '자', '들', '부', '라', '있', '것', '으':
		return true
	}
	return false
}

// isFrequentHan takes the commonest characters of Chinese, in both spellings, which make up a quarter of any text in it.
func isFrequentHan(r rune) bool {
	switch r {
	case '的', '一', '是', '不', '了', '在', '人', '有', '我', '他', '大', '中', '上', '和', '年', '日', '月', '地', '出', '以',
		'这', '這', '个', '個', '们', '們', '来', '來', '为', '為', '国', '國', '会', '會', '时', '時', '说', '說', '对', '對',
		'到', '要', '就', '也', '于', '於', '与', '與', '后', '後', '发', '發', '生', '行', '成', '市', '新', '本', '公', '家':
		return true
	}
	return false
}

// detectCyrillic takes a text whose high bytes come in words of their own for Russian or Ukrainian, and tells the two code
// pages apart by the letters that are frequent in either: KOI8 has small letters where windows-1251 has capitals.
func detectCyrillic(part []byte) (codec, bool) {
	inWords, high := highWords(part)
	if inWords < 6 || inWords*10 < high*8 {
		return codec{}, false
	}
	best, bestScore := codec{}, 0
	for _, c := range [...]codec{windows1251, koi8R} {
		text, _ := c.enc.NewDecoder().Bytes(part)
		if score := russianScore(string(text)); score > bestScore {
			best, bestScore = c, score
		}
	}
	if bestScore*10 < inWords*3 {
		return codec{}, false
	}
	if best.name == koi8R.name && hasUkrainian(part) {
		return koi8U, true
	}
	return best, true
}

// highWords counts the high bytes that stand in runs of three and more between other characters than ASCII letters.
func highWords(part []byte) (inWords, high int) {
	for i := 0; i < len(part); {
		if part[i] < 0x80 {
			i++
			continue
		}
		start := i
		for i < len(part) && part[i] >= 0x80 {
			i++
		}
		high += i - start
		mixed := start > 0 && isASCIILetter(part[start-1]) || i < len(part) && isASCIILetter(part[i])
		if i-start >= 3 && !mixed {
			inWords += i - start
		}
	}
	return inWords, high
}

// russianScore counts the ten most frequent letters of Russian, small, and takes off small letters before capitals.
func russianScore(text string) int {
	score, lower := 0, false
	for _, r := range text {
		switch {
		case 'а' <= r && r <= 'я' || r == 'ё':
			switch r {
			case 'о', 'е', 'а', 'и', 'н', 'т', 'с', 'р', 'в', 'л':
				score++
			}
			lower = true
		case 'А' <= r && r <= 'Я' && lower:
			score -= 2
		default:
			lower = false
		}
	}
	return score
}

// hasUkrainian looks for і, ї, є and ґ of KOI8-U next to a letter, where KOI8-R has box drawing.
func hasUkrainian(part []byte) bool {
	for i, c := range part {
		switch c {
		case 0xA4, 0xA6, 0xA7, 0xAD, 0xB4, 0xB6, 0xB7, 0xBD:
			if i > 0 && part[i-1] >= 0xC0 || i+1 < len(part) && part[i+1] >= 0xC0 {
				return true
			}
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
