package residue

import (
	"regexp"
	"strings"

	"github.com/artlint/artlint/lint"
)

// URLDamage finds web addresses with white space in them.
var URLDamage = &lint.Rule{
	Name:     "url-damage",
	Family:   family,
	Title:    "White space in a web address",
	Severity: lint.Warning,
	Issue:    lint.Formatting,
	Fix:      lint.Suggested,
	Doc: `The engine took the full stops and slashes of an address for punctuation and set a space behind them, or cut a
sentence there.

To close the address up is **suggested**: where it ends, only the web knows.`,
	Examples: []lint.Example{
		{Bad: "Details are at «www.harbour-ice. example».", Good: "Details are at www.harbour-ice.example."},
		{Bad: "Details are at «https: //harbour-ice.example».", Good: "Details are at https://harbour-ice.example."},
		{Bad: "More at «http://harbour. com»/news and at the office.", Good: "More at http://harbour.com/news and at the office."},
		{Bad: "Write to «www. harbour. com. tr» today.", Good: "Write to www.harbour.com.tr today."},
	},
	Counter: []lint.Counter{
		{Text: "Details are at www.harbour.com. It is free.", Why: "a sentence ends behind the address"},
		{Text: "See https://harbour.example/a.html. in short, all of it.", Why: "an address that is whole"},
		{Text: "The www was young.", Why: "prose"},
	},
	Run: func(p *lint.Pass) {
		if schemes.In(p.Document) == 0 && !p.Marks.Has(lint.WithAddress) {
			return
		}
		for _, start := range [...]string{"www", "http"} {
			for i := strings.Index(p.Lower, start); i >= 0; {
				next := i + len(start)
				if m := damaged(p.Lower[i:min(len(p.Lower), i+longestAddress)]); m > 0 {
					reportAddress(p, lint.Span{Start: i, End: i + m})
					next = i + m
				}
				n := strings.Index(p.Lower[next:], start)
				if n < 0 {
					break
				}
				i = next + n
			}
		}
	},
}

const longestAddress = 120

// schemes are what an address is torn into words from; what is left whole is an Address.
var schemes = lint.NewTriggers("http https www www.")

var (
	scheme = regexp.MustCompile(`^https?(?: ?: ?/ ?/ ?)(?:www ?\. ?)?[a-z0-9-]+(?:\.[a-z0-9-]+)+`)
	host   = regexp.MustCompile(`^(?:https?://|www ?\. ?)[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)*`)
	ending = regexp.MustCompile(`^(?:com|net|org|info|gov|edu|example|biz|int|[a-z]{2})$`)
)

// damaged is the length of the address that text, in lower case, begins with, if there is a space in it; 0 if not.
func damaged(text string) int {
	if m := scheme.FindString(text); strings.Contains(m, " ") {
		return len(m)
	}
	m := host.FindString(text)
	labels := 1 // that must stand before the last
	if strings.HasPrefix(m, "www") {
		labels = 2
	}
	for {
		cut := strings.LastIndexAny(m, " ")
		if cut < 0 {
			return 0
		}
		last := strings.Trim(m[strings.LastIndexByte(m, '.')+1:], " ")
		before := strings.TrimRight(m[:cut], " .")
		whole := strings.Count(before, ".") >= labels && ending.MatchString(before[strings.LastIndexByte(before, '.')+1:])
		if strings.Count(m, ".") >= labels && ending.MatchString(last) && !(whole && (len(last) != 2 || isShortWord(last))) {
			return len(m)
		}
		m = before
	}
}

// isShortWord reports whether a country's ending is a word that can begin a sentence or go on with it.
func isShortWord(s string) bool {
	switch s {
	case "is", "in", "it", "no", "so", "to", "at", "be", "my", "me", "us", "as", "am", "do", "by", "an":
		return true
	}
	return false
}

func reportAddress(p *lint.Pass, s lint.Span) {
	whole := strings.ReplaceAll(p.Slice(s), " ", "")
	p.Report(lint.Finding{
		Span: s, Confidence: 0.85, Message: "White space has come into this address",
		Fixes: []lint.Fix{p.Replace(s, whole, lint.Suggested, "Close it up")},
	})
}
