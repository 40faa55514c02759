package segment_test

import (
	"testing"

	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
)

func TestReadsAsEnglish(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"The bridge over the river has been closed since the flood in March, and the council says that it will not open again before the end of the year.", true},
		{"Die Brücke über den Fluss ist seit dem Hochwasser im März gesperrt, und der Rat sagt, dass sie vor dem Ende des Jahres nicht wieder geöffnet wird.", false},
		{"El puente sobre el río está cerrado desde la crecida de marzo, y el concejo dice que no volverá a abrirse antes de que termine el año en curso.", false},
		{"The bridge is closed.", false},
	} {
		d := format.Text("a.txt", c.text)
		segment.Analyze(d)
		if got := segment.ReadsAsEnglish(d); got != c.want {
			t.Errorf("%v for %q", got, c.text)
		}
	}
}
