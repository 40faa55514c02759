package segment

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// joined looks at a full stop, colon or at-sign at i inside or behind the word
// that began at start: an abbreviation that keeps its stop, a dotted
// abbreviation, or an address. It returns the end of what belongs together, or i.
func (t *tokenizer) joined(start, i int) (int, lint.TokenKind) {
	switch t.text[i] {
	case ':':
		if strings.HasPrefix(t.text[i:t.end], "://") {
			return t.address(i), lint.Address
		}
		return i, lint.Word
	case '@':
		if isAlnum(t.at(i + 1)) {
			return t.address(i), lint.Address
		}
		return i, lint.Word
	}
	if end := t.dotted(start, i); end > i {
		return end, lint.Word
	}
	if next := t.at(i + 1); kinds[next] == lowerCase || kinds[next] == digit || t.titleDomain(i+1) {
		if end := t.host(start, i); end > i {
			return end, lint.Address
		}
	}
	word := t.lower[start:i]
	if len(word) > 2 && word[1] == '-' {
		word = word[2:] // D-Mont.
	}
	if e := abbreviations[word]; e.kind != noAbbreviation && !isLetter(t.at(i+1)) && (!e.titleOnly || kinds[t.text[start]] == upperCase) {
		return i + 1, lint.Word
	}
	if t.lower[start:i] == "no" && t.at(i+1) == ' ' && isDigit(t.at(i+2)) { // No. 5
		return i + 1, lint.Word
	}
	if i-start == 1 && kinds[t.text[start]] == upperCase && (t.text[start] != 'I' || t.afterInitial()) && t.initialFollows(i+1) {
		return i + 1, lint.Word
	}
	return i, lint.Word
}

// afterInitial reports whether the token before is an initial: the I of "R. I. Walls".
func (t *tokenizer) afterInitial() bool {
	if len(t.tokens) == 0 {
		return false
	}
	last := &t.tokens[len(t.tokens)-1]
	return last.Has(lint.Abbreviated) && last.End-last.Start == 2
}

// initialFollows reports whether a name may follow the stop of an initial.
func (t *tokenizer) initialFollows(i int) bool {
	if t.at(i) == ' ' {
		i++
	}
	return kinds[t.at(i)] == upperCase || kinds[t.at(i)] == high || t.at(i) == ','
}

// dotted matches U.S., p.m., e.g., Ph.D.: parts of one or two letters, each with its stop.
func (t *tokenizer) dotted(start, i int) int {
	if i-start > 2 || !isLetter(t.text[start]) || kinds[t.at(i+1)] == space {
		return i
	}
	end, parts := i+1, 1
	for {
		j := end
		for j < t.end && isLetter(t.text[j]) {
			j++
		}
		if j == end || j-end > 1 && parts > 1 || j-end > 2 || t.at(j) != '.' {
			break
		}
		end, parts = j+1, parts+1
	}
	if parts < 2 {
		return i
	}
	return end
}

// titleDomain reports whether a domain that is no English word stands at i with a capital: Gazeta.Ru, Booking.Com.
func (t *tokenizer) titleDomain(i int) bool {
	end := i
	for end < t.end && isLetter(t.text[end]) {
		end++
	}
	switch t.text[i:end] {
	case "Ru", "Com", "Net", "Org", "Ua", "Kz", "Tv":
		return kinds[t.at(end)] != high
	}
	return false
}

// host matches a host or file name: its last part is a domain or an extension.
func (t *tokenizer) host(start, i int) int {
	const longest = 255 // bytes of a host name or a file name
	j, last := i, i
	for j < t.end && j-start <= longest && (isAlnum(t.text[j]) || t.text[j] == '-' || t.text[j] == '_' || t.text[j] == '.' && isAlnum(t.at(j+1))) {
		if t.text[j] == '.' {
			last = j
		}
		j++
	}
	if j-start > longest {
		return i
	}
	if j+1 < t.end && t.text[j] == '@' && isAlnum(t.text[j+1]) {
		return t.address(j)
	}
	www := strings.HasPrefix(t.lower[start:j], "www.")
	if !www && !domains[t.lower[last+1:j]] {
		return i
	}
	return t.address(j)
}

// address runs to the end of an address that is known to reach i.
func (t *tokenizer) address(i int) int {
	for i < t.end && kinds[t.text[i]] != space && kinds[t.text[i]] != high && !strings.ContainsRune("\"<>()[]{}|", rune(t.text[i])) {
		i++
	}
	for i > 0 && strings.IndexByte(".,;:!?'", t.text[i-1]) >= 0 {
		i--
	}
	return i
}
