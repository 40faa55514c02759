package lint

import (
	"slices"
	"strings"
)

// english are the primary language tags of what may be English: English itself, and
// undetermined, several and no linguistic content.
var english = []string{"en", "eng", "und", "mul", "mis", "zxx"}

// IsForeign reports whether a language tag (BCP 47, or a POSIX locale) names another
// language than English. What is no such tag says nothing.
func IsForeign(tag string) bool {
	primary := strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(primary, "-_.@"); i >= 0 {
		primary = primary[:i]
	}
	if len(primary) < 2 || len(primary) > 3 || strings.Trim(primary, "abcdefghijklmnopqrstuvwxyz") != "" {
		return false
	}
	return !slices.Contains(english, primary)
}
