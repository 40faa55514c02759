package name

import "strings"

// oblique reports whether a spelling is the name with an ending that only another case of it has in its
// language. Endings that also tell a woman or a people are none.
func oblique(spelling, name string) bool {
	if spelling == name {
		return false
	}
	if stem, ok := strings.CutSuffix(name, "nen"); ok && len(stem) > 2 { // Finnish
		return strings.HasPrefix(spelling, stem+"se")
	}
	if stem, ok := baltic(name); ok {
		switch strings.TrimPrefix(spelling, stem) {
		case "o", "io", "ui", "iui", "aus", "iaus", "ams", "a", "u":
			return true
		}
		return false
	}
	stem := strings.TrimRight(name, "aeiouy")
	if len(stem) < 4 {
		return false
	}
	ending, ok := strings.CutPrefix(spelling, stem)
	if !ok {
		return false
	}
	switch ending {
	case "ej", "iej", "iego", "iemu", "im", "ego", "emu", "em", "om", "owi", "ovi", "owej", "owem", "ou", "oj", "oju", "ogo", "omu", "ym", "ami", "ach", "ov", "ovou", "ove", "eho", "emi", // Slavic
		"ssa", "lla", "lle", "lta", "sta", "ksi", "assa", "alla", "issa", "illa", "ille", "asta", "isto", // Finnish
		"nin", "dan", "den", "nun": // Turkish
		return true
	}
	return false
}

// baltic is the stem of a name with the ending of a Lithuanian or Latvian man.
func baltic(name string) (stem string, ok bool) {
	for _, ending := range [...]string{"as", "is", "us", "ys"} {
		if stem, ok := strings.CutSuffix(name, ending); ok && len(stem) > 4 {
			return stem, true
		}
	}
	return "", false
}
