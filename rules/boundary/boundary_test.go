package boundary_test

import (
	"testing"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/format"
	"github.com/artlint/artlint/lint/segment"
	"github.com/artlint/artlint/rules/boundary"
)

func document(text string) *lint.Document {
	d := format.Text("text", text)
	segment.Analyze(d)
	return d
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		text string
		cut  bool
	}{
		{"The ministry announced on Monday that the new warships. Will be fitted with radar before the end of the year.", true},
		{"Drivers who park on the quay have been told that from June they must. Pay at the machine beside the crane.", true},
		{"The council voted for a new bridge across the. River that divides the two halves of the old town.", true},
		{"The council voted for a new bridge across the river. It will be built by a firm from Oslo.", false},
		{"She opened the bakery with her brother in 1998. Two years later they bought the house next door.", false},
		{"The ferry was late. Nobody complained about it.", false},
	} {
		d := document(c.text)
		if got := boundary.Cut(d, &d.Sentences[0], &d.Sentences[1]); (got > 2) != c.cut {
			t.Errorf("%s\n\tlog-odds %.1f, want cut: %v", c.text, got, c.cut)
		}
	}
}

func TestBreaksOff(t *testing.T) {
	for _, c := range []struct {
		text string
		open bool
	}{
		{"The firm has moved its machines to a hall beside the.", true},
		{"In the evening the children of both schools had to wait for the buses because the.", true},
		{"The firm has moved its machines to a hall beside the railway.", false},
		{"Nobody knew what they were waiting for.", false},
	} {
		d := document(c.text)
		if got := boundary.BreaksOff(d, &d.Sentences[0]); (got > 1) != c.open {
			t.Errorf("%s\n\tlog-odds %.1f, want open: %v", c.text, got, c.open)
		}
	}
}

func TestTorn(t *testing.T) {
	const host = "The ferry company said that it would put a second boat on the line to the islands from the first of May if enough people took the early one, and that the fare would stay as it was. "
	for _, c := range []struct {
		short string
		torn  bool
	}{
		{"forced to.", true},
		{"It is a way of coping.", true},
		{"The number of.", true},
		{"Nobody expected it.", false},
		{"He has two children.", false},
		{"It opened in 1998.", false},
	} {
		d := document(host + c.short)
		if !boundary.Asks(d, &d.Sentences[0], &d.Sentences[1], boundary.TornOff) {
			t.Fatalf("%s: cannot be asked about", c.short)
		}
		if got := boundary.Torn(d, &d.Sentences[0], &d.Sentences[1]); (got > 0) != c.torn {
			t.Errorf("%s\n\tlog-odds %.1f, want torn off: %v", c.short, got, c.torn)
		}
	}
}

func TestTornIsNotAsked(t *testing.T) {
	for _, text := range []string{
		"Yes. It did.",
		"The ferry company said that the fare would stay as it was. (It rose.)",
		"The ferry company said that the fare would stay as it was. “We are patient.”",
		"The ferry company said that the fare would stay as it was. It will be looked at again in the spring by the council.",
	} {
		d := document(text)
		if boundary.Asks(d, &d.Sentences[0], &d.Sentences[1], boundary.TornOff) {
			t.Errorf("asked: %s", text)
		}
	}
}

func TestOpenWrongSize(t *testing.T) {
	if _, err := boundary.Open(make([]byte, 10)); err == nil {
		t.Error("a model of ten bytes was opened")
	}
}
