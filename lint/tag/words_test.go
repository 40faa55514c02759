package tag_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/artlint/artlint/lint/tag"
)

// Each case is a sentence in the form word/TAG.
var tagged = []struct{ name, sentence string }{
	{"attribution", "He/PRP said/VBD the/DT talks/NNS had/VBD failed/VBN ./."},
	{"clitics", "Iran/NNP 's/POS leader/NN did/VBD n't/RB speak/VB ./."},
	{"curly apostrophes", "Iran/NNP ’s/POS leader/NN did/VBD n’t/RB speak/VB ./."},
	{"copula clitic", "She/PRP 's/VBZ in/IN London/NNP ./."},
	{"straight quotation marks", "\"/`` We/PRP will/MD win/VB ,/, \"/'' he/PRP said/VBD ./."},
	{"curly quotation marks", "“/`` We/PRP will/MD win/VB ,/, ”/'' he/PRP said/VBD ./."},
	{"brackets", "The/DT group/NN (/-LRB- based/VBN in/IN Oslo/NNP )/-RRB- agreed/VBD ./."},
	{"hyphenated whole", "Iranian-backed/JJ fighters/NNS attacked/VBD the/DT base/NN ./."},
	{"number and abbreviation", "The/DT U.S./NNP sent/VBD 2,500/CD troops/NNS ./."},
	{"severed verb", "said/VBD ./."},
	{"severed noun phrase", "rice/NN field/NN ./."},
	{"severed pronoun and verb", "It/PRP was/VBD ./."},
	{"phantom subject", "I/PRP kept/VBD fighting/VBG ./."},
	{"cut before its noun", "This/DT is/VBZ part/NN of/IN a/DT rapid/JJ increase/NN in/IN"},
	{"cut without full stop", "The/DT ministry/NN said/VBD that/IN it/PRP would/MD"},
	{"infinitive and preposition", "They/PRP want/VBP to/TO go/VB to/IN Paris/NNP ./."},
	{"noun or verb", "The/DT increase/NN will/MD increase/VB pressure/NN ./."},
	{"existential", "There/EX are/VBP two/CD ways/NNS ./."},
	{"participle after have", "He/PRP has/VBZ taken/VBN it/PRP ./."},
	{"past tense", "He/PRP took/VBD it/PRP ./."},
	{"relative", "The/DT man/NN who/WP called/VBD was/VBD angry/JJ ./."},
	{"comparison", "This/DT is/VBZ better/JJR than/IN that/DT ./."},
	{"finite verb after a plural", "The/DT protesters/NNS threw/VBD stones/NNS at/IN police/NN ./."},
	{"reduced relative and main verb", "The/DT law/NN ,/, passed/VBN in/IN 2019/CD ,/, is/VBZ old/JJ ./."},
	{"severed attribution", "said/VBD the/DT official/NN ./."},
	{"severed predicate", "are/VBP expected/VBN to/TO rise/VB ./."},
	{"severed participle", "was/VBD announced/VBN ./."},
	{"title case", "Two/CD Men/NNS Die/VBP in/IN Paris/NNP"},
	{"sentence in lower case", "the/DT government/NN denied/VBD the/DT claims/NNS"},
	{"particle", "They/PRP gave/VBD up/RP ./."},
}

func parse(sentence string) (words []string, want []string) {
	for f := range strings.FieldsSeq(sentence) {
		cut := strings.LastIndexByte(f, '/')
		words = append(words, f[:cut])
		want = append(want, f[cut+1:])
	}
	return words, want
}

func TestWords(t *testing.T) {
	for _, c := range tagged {
		t.Run(c.name, func(t *testing.T) {
			words, want := parse(c.sentence)
			for i, got := range tag.Words(nil, words) {
				if got.String() != want[i] {
					t.Errorf("%s: got %s, want %s in %q", words[i], got, want[i], strings.Join(words, " "))
				}
			}
		})
	}
}

func TestWordsAppends(t *testing.T) {
	dst := tag.Words([]tag.Tag{tag.SYM}, []string{"He", "slept", "."})
	if want := []tag.Tag{tag.SYM, tag.PRP, tag.VBD, tag.Stop}; !slices.Equal(dst, want) {
		t.Errorf("got %v, want %v", dst, want)
	}
	if got := tag.Words(nil, nil); got != nil {
		t.Errorf("no words: got %v", got)
	}
}

// Many goroutines must get what one gets; run with -race.
func TestWordsConcurrently(t *testing.T) {
	var want [][]tag.Tag
	for _, words := range prose {
		want = append(want, tag.Words(nil, words))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				for i, words := range prose {
					if got := tag.Words(nil, words); !slices.Equal(got, want[i]) {
						t.Errorf("got %v, want %v", got, want[i])
					}
				}
			}
		})
	}
	wg.Wait()
}

func TestWordsDoesNotAllocate(t *testing.T) {
	dst := make([]tag.Tag, 0, 100)
	allocs := testing.AllocsPerRun(100, func() {
		for _, words := range prose {
			dst = tag.Words(dst[:0], words)
		}
	})
	if allocs != 0 {
		t.Errorf("%v allocations, want none", allocs)
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, data := range []string{"", "artlint", strings.Repeat("x", 100), "artlint postag1\n" + strings.Repeat("\xff", 100),
		"artlint postag1\n\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"} {
		if _, err := tag.Open([]byte(data)); err == nil {
			t.Errorf("Open(%q) took it", data)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, c := range tagged {
		words, _ := parse(c.sentence)
		f.Add(strings.Join(words, "\x00"))
	}
	f.Add("")
	f.Add("\x00\x00")
	f.Add("\xff\xfe\xe2\x80\x00\xe2\x80")
	f.Add(strings.Repeat("x", 1000))
	f.Fuzz(func(t *testing.T, joined string) {
		words := strings.Split(joined, "\x00")
		got := tag.Words(nil, words)
		if len(got) != len(words) {
			t.Fatalf("%d tags for %d words", len(got), len(words))
		}
		for i, g := range got {
			if g == tag.None || int(g) >= tag.Count {
				t.Errorf("%q is tagged %d", words[i], g)
			}
		}
		if again := tag.Words(nil, words); !slices.Equal(again, got) {
			t.Errorf("got %v, then %v", got, again)
		}
	})
}
