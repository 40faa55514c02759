package name

import (
	"fmt"
	"testing"

	"github.com/artlint/artlint/lint/linttest"
)

// TestUnintroduced has a full name, one of its words, and a surname under which somebody speaks who was never introduced.
func TestUnintroduced(t *testing.T) {
	const report = "%s, 54, opened the bridge. %s said that it had cost 3 million.\n\nThe road is closed, and nobody knows why.\n\n%s has lived in the town for 20 years."
	for _, c := range []struct {
		full, word, other string
		want              bool
	}{
		{"Olha Shevtsenko", "Shevtsenko", "Shevchenko", true},
		{"Kenji Shinbori", "Shinbori", "Shimbori", true},
		{"Yuki Tsunoda", "Tsunoda", "Tunoda", true},
		{"Somchai Wongsiri", "Wongsiri", "Vongsiri", true},
		{"Farid Jalali", "Jalali", "Djalali", true},
		{"Arvo Lehtinen", "Lehtinen", "Lehtisen", true},
		{"Rolandas Paulauskas", "Paulauskas", "Paulausko", true},
		{"Marek Zalewski", "Zalewski", "Zalewskiego", true},
		{"Chen Guangwei", "Guangwei", "Guanwei", true},
		{"Bae Yong-jin", "Bae", "Pae", true},
		{"Tuomo Salonen", "Salonen", "Salminen", false},
		{"Pavel Ivanov", "Ivanov", "Ivanova", false},
		{"Bruno Costa", "Costa", "Acosta", false},
		{"Nadia Rahman", "Rahman", "Brahimi", false},
		{"Ivan Melnyk", "Melnyk", "Melnychuk", false},
		{"Tom Baker", "Baker", "Walker", false},
		{"Ines Duarte", "Duarte", "Porto", false},
	} {
		text := fmt.Sprintf(report, c.full, c.word, c.other)
		if found := linttest.Findings(NameVariant, text); (len(found) > 0) != c.want {
			t.Errorf("%s and %s: %d findings", c.full, c.other, len(found))
		}
	}
}
