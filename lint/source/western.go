package source

// looksWindows1252 reports whether every high byte of raw has the place that it would have in Western copy.
func looksWindows1252(raw []byte) bool {
	for i, c := range raw {
		if c < 0x80 {
			continue
		}
		before, after := byte(' '), byte(' ')
		if i > 0 {
			before = raw[i-1]
		}
		if i+1 < len(raw) {
			after = raw[i+1]
		}
		if !western(before, c, after) {
			return false
		}
	}
	return true
}

// western reports whether c may stand between its neighbours in windows-1252: an accented letter in a word of other letters
// or alone (à, É), a quotation mark, dash or ellipsis anywhere, a sign outside words.
func western(before, c, after byte) bool {
	switch {
	case c == 0x80 && before == 0xE2:
		return false // the start of a quotation mark in UTF-8, cut off
	case 0x91 <= c && c <= 0x97 || c == 0x82 || c == 0x84 || c == 0x85 || c == 0xA0 || c == 0xAD || c == 0xB7:
		return true
	case c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D:
		return false // not assigned
	case 0xC0 <= c && c <= 0xDE && 'a' <= before && before <= 'z':
		return false // a capital inside a word: more likely a lone lead byte of UTF-8
	case rareLetter(c):
		return isASCIILetter(before) || isASCIILetter(after)
	case isWestern(c):
		return isWestern(before) || isWestern(after) || !(before >= 0x80 || after >= 0x80)
	default:
		return !(isWestern(before) && isWestern(after))
	}
}

// isWestern takes the letters of windows-1252.
func isWestern(c byte) bool {
	switch c {
	case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F:
		return true
	case 0xD7, 0xF7: // × ÷
		return false
	}
	return c >= 0xC0 || isASCIILetter(c)
}

// rareLetter takes ð, þ, ÿ and their capitals, which stand in words only.
func rareLetter(c byte) bool {
	return c == 0x9F || c == 0xD0 || c == 0xDE || c == 0xF0 || c == 0xFE || c == 0xFF
}
