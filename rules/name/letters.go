package name

import "strings"

// silent reports whether the letter at i is one of two that write a single sound: dj, ts, tc, sz, cz.
func silent(s string, i int) bool {
	switch {
	case i+1 < len(s) && s[i:i+2] == "dj", i+1 < len(s) && s[i] == 't' && (s[i+1] == 's' || s[i+1] == 'c'):
		return true
	}
	return i > 0 && (s[i-1:i+1] == "ts" || s[i-1:i+1] == "sz" || s[i-1:i+1] == "cz")
}

// nasal reports whether the letter at i is an n or m before a lip sound, which scripts write as one.
func nasal(s string, i int) bool {
	return (s[i] == 'n' || s[i] == 'm') && i+1 < len(s) && (s[i+1] == 'b' || s[i+1] == 'p' || s[i+1] == 'm')
}

// letterSet has a bit for each Latin letter of a folded name: what spellings of one name hardly differ in.
func letterSet(folded string) uint32 {
	var set uint32
	for i := range len(folded) {
		if c := folded[i] - 'a'; c < 26 {
			set |= 1 << c
		}
	}
	return set
}

// honorific is the length of a Korean or Japanese honorific at the end of a name, with its hyphen; 0 for none.
func honorific(lower string) int {
	i := strings.LastIndexByte(lower, '-')
	if i < 2 {
		return 0
	}
	switch lower[i+1:] {
	case "ssi", "nim", "shi", "sama", "sensei":
		return len(lower) - i
	}
	return 0
}
