package wordtable

import (
	"bytes"
	"strings"
	"testing"
)

func TestLookupReturnsWhatWasBuilt(t *testing.T) {
	ranks := map[string]uint8{"a": 1, "be": 2, "cat": 3, "four": 1, "seven77": 2, "eightval": 3, "a word of many letters": 1, "naïve": 2}
	table := build(t, ranks)
	for word, want := range ranks {
		if got := table.Lookup(word); got != want {
			t.Errorf("Lookup(%q) = %d, want %d", word, got, want)
		}
	}
	if got := Table("").Lookup("a"); got != 0 {
		t.Errorf("the empty table gives rank %d", got)
	}
}

func TestBuildIsDeterministic(t *testing.T) {
	ranks := map[string]uint8{}
	for n := range 2000 {
		ranks[strings.Repeat("x", n%7)+string(rune('a'+n%26))+string(rune(0x100+n))] = uint8(n%3 + 1)
	}
	first, err := Build(ranks)
	if err != nil {
		t.Fatal(err)
	}
	second, err := Build(ranks)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("two builds of one set differ")
	}
}

func TestBuildRefusesBadRanks(t *testing.T) {
	for _, rank := range []uint8{0, 4} {
		if _, err := Build(map[string]uint8{"word": rank}); err == nil {
			t.Errorf("rank %d is accepted", rank)
		}
	}
}

func build(t *testing.T, ranks map[string]uint8) Table {
	t.Helper()
	data, err := Build(ranks)
	if err != nil {
		t.Fatal(err)
	}
	return Table(data)
}
