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

// aspirate is a name whose first sound is written h: Khisamov and Hisamov.
func aspirate(folded string) string {
	if strings.HasPrefix(folded, "kh") {
		return folded[1:]
	}
	return folded
}

// affricate is a name whose first sound is written z, as German does it.
func affricate(folded string) string {
	if strings.HasPrefix(folded, "ts") || strings.HasPrefix(folded, "tz") {
		return "z" + folded[2:]
	}
	return folded
}

// soundsLike reports whether two names begin with the same sound.
func soundsLike(a, b string) bool {
	switch {
	case a[0] == b[0], sound(a, 0) != 0 && sound(a, 0) == sound(b, 0):
		return true
	}
	return a[0] == 'w' && b[0] == 'v' || a[0] == 'v' && b[0] == 'w'
}
