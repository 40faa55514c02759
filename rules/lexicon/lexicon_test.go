package lexicon

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestDataFilesAreCanonical(t *testing.T) {
	paths, err := filepath.Glob("data/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if strings.HasPrefix(filepath.Base(path), "LICENSE") {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			checkHeader(t, string(data))
			previous := ""
			for key := range list(data).entries() {
				if key <= previous {
					t.Errorf("%q after %q: want the byte order of LC_ALL=C sort, each once", key, previous)
				}
				if key != strings.TrimSpace(key) {
					t.Errorf("%q has blanks around it", key)
				}
				if key[0] < '#' {
					t.Errorf("%q sorts before the header", key)
				}
				previous = key
			}
		})
	}
}

// checkHeader wants the source and the licence of a list at its top, and no
// comment or empty line below.
func checkHeader(t *testing.T, data string) {
	t.Helper()
	header := true
	for line := range strings.Lines(data) {
		comment := strings.HasPrefix(line, "#")
		if comment && !header || strings.TrimSpace(line) == "" {
			t.Errorf("line %q among the entries", line)
		}
		header = header && comment
	}
	for _, want := range []string{"# Source", "# Licence: "} {
		if !strings.Contains(data, want) {
			t.Errorf("no line %q in the header", want)
		}
	}
	if !strings.HasSuffix(data, "\n") {
		t.Error("no newline at the end")
	}
}

func TestListsAreInLowerCase(t *testing.T) {
	for name, l := range map[string]list{
		"newsroom": newsroom, "loans": loans, "verbs": verbs, "irregular": irregular, "transitive": transitive,
		"intransitive": intransitive, "telling": telling, "twoobjects": twoObjects, "notalone": notAlone, "formal": formal, "speech": speech, "languages": languages, "honorifics": honorifics,
		"officials": officials, "numbers": numbers, "credits": credits,
	} {
		for key := range l.entries() {
			if key != strings.ToLower(key) {
				t.Errorf("%s: %q is not in lower case", name, key)
			}
		}
	}
}

func TestListLookup(t *testing.T) {
	l := list("# head\n# zebra\nant\t1\nbee\ncat\t3 x\n")
	for key, want := range map[string]string{"ant": "1", "bee": "", "cat": "3 x"} {
		if got, ok := l.lookup(key); !ok || got != want {
			t.Errorf("lookup(%q) = %q, %v; want %q", key, got, ok, want)
		}
	}
	for _, key := range []string{"", "# zebra", "a", "antler", "bea", "dog", "1", "ant\t1", "bee\ncat", "cat\t3 x\n", "\n"} {
		if l.has(key) {
			t.Errorf("has(%q)", key)
		}
	}
	if list("").has("a") {
		t.Error("an empty list has an entry")
	}
}

func TestEveryEntryIsFound(t *testing.T) {
	for name, l := range map[string]list{"names": names, "verbs": verbs, "languages": languages, "agencies": agencies} {
		for key, want := range l.entries() {
			if got, ok := l.lookup(key); !ok || got != want {
				t.Fatalf("%s: lookup(%q) = %q, %v; want %q", name, key, got, ok, want)
			}
		}
	}
}

func TestWordRank(t *testing.T) {
	for word, want := range map[string]Rank{
		"house": Common, "the": Common, "colour": Common, "color": Common, "running": Common, "don't": Common,
		"don’t": Common, "children's": Common, "children’s": Common, "o’clock": Common,
		"well-known": Common, "anti-government": General, "20-year-old": Common, "café": General, "cafe": General,
		"livestream": General, "cryptocurrency": General, "comin’": Common, "there’d": Common, "e-commerce": General,
		"vicuña": Rare, "vicuna": Rare,
		"qwrtz": NoWord, "": NoWord, "-": NoWord, "’s": NoWord, "'": NoWord, "zxq-house": NoWord, "house-": NoWord,
	} {
		if got := WordRank(word); got < want || want == NoWord && got != want {
			t.Errorf("WordRank(%q) = %d, want %d", word, got, want)
		}
	}
}

// TestFalsePositives asks for strings that no word list holds.
func TestFalsePositives(t *testing.T) {
	const asked = 100_000
	wrong := 0
	for i := range asked {
		word := []byte("qxj")
		for n := i; n > 0; n /= 20 {
			word = append(word, "bcdfghjklmnpqrstvwxz"[n%20])
		}
		if IsWord(string(word)) {
			wrong++
		}
	}
	if wrong*1000 > asked {
		t.Errorf("%d of %d non-words are taken for words, want less than 0.1 %%", wrong, asked)
	}
}

func TestNothingAllocates(t *testing.T) {
	words := []string{"livestreams", "government’s", "wouldn’t", "stopped", "xqzzt", "tried", "anti-government"}
	allocs := testing.AllocsPerRun(10, func() {
		for _, word := range words {
			IsWord(word)
			VerbForm(word)
			SpeechVerb(word)
			NameKind(word)
			NumberWord(word)
		}
		SpeechVerb("pointed out")
		GuessLanguage(words)
	})
	if allocs != 0 {
		t.Errorf("look-ups allocate %v times", allocs)
	}
}

func TestNewsroomAndLoansAreInTheTable(t *testing.T) {
	for _, l := range []list{newsroom, loans} {
		for word := range l.entries() {
			if lookupWord(word) == NoWord {
				t.Errorf("%q is not in words.bin: run go generate ./rules/lexicon", word)
			}
		}
	}
}

func TestFunctionWordsAreNotCommonEnglish(t *testing.T) {
	for word, codes := range languages.entries() {
		for code := range strings.FieldsSeq(codes) {
			if code != "en" && !slices.Contains(languageCodes[:], code) {
				t.Errorf("%q: unknown language %q", word, code)
			}
		}
		if codes != "en" && WordRank(word) == Common {
			t.Errorf("%q is a common English word", word)
		}
	}
}
