package residue

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
)

func TestMadeOf(t *testing.T) {
	for text, want := range map[string]makeup{
		"Share this on WhatsApp":           {known: 2, site: 1},
		"Follow the Harbour on Telegram":   {known: 2, site: 1, strange: 1, named: 1},
		"The ferry sails at nine":          {strange: 2},
		"Read www.harbour.example for 3":   {known: 2, site: 1},
		"Watch “The ferry sails” in video": {known: 2},
	} {
		d := linttest.Document(text)
		if got := madeOf(d.Tokens, onPages); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}
