package jargon_test

import (
	"testing"

	"github.com/artlint/artlint/lint/linttest"
	"github.com/artlint/artlint/rules/jargon"
)

func TestCount(t *testing.T) {
	for text, want := range map[string]jargon.Makeup{
		"Share this on WhatsApp":           {Known: 2, Site: 1},
		"Follow the Harbour on Telegram":   {Known: 2, Site: 1, Strange: 1, Named: 1},
		"The ferry sails at nine":          {Strange: 2},
		"Read www.harbour.example for 3":   {Known: 2, Site: 1},
		"Watch “The ferry sails” in video": {Known: 2},
	} {
		d := linttest.Document(text)
		if got := jargon.Count(d.Tokens, jargon.Order|jargon.Page|jargon.Site|jargon.State); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}
