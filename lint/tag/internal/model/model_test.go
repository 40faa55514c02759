package model

import (
	"bytes"
	"slices"
	"testing"
)

func TestEncodeOpen(t *testing.T) {
	entries := []Entry{{Word: 0x7123456789abcdef, Class: 1<<3 | 1<<5}, {Word: 0x9edcba9876543210, Class: 1 << 3, Only: 3}}
	var rows []Row
	for i := range uint64(500) {
		r := Row{Feature: (i + 1) * 0x9e3779b97f4a7c15}
		for w := range int(i%9) + 1 {
			r.Weights = append(r.Weights, Weight{Tag: uint8(w + 1), Value: (w - 4) * MaxWeight / 4})
		}
		rows = append(rows, r)
	}
	data, err := Encode(entries, rows)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(entries)
	slices.Reverse(rows)
	if again, err := Encode(entries, rows); err != nil || !bytes.Equal(again, data) {
		t.Errorf("the order of the entries and rows matters (error %v)", err)
	}
	m, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if class, only := m.Class(e.Word); class != e.Class || only != e.Only {
			t.Errorf("Class(%x) = %x, %d; want %x, %d", e.Word, class, only, e.Class, e.Only)
		}
	}
	if class, only := m.Class(0x5555555512345678); class != 0 || only != 0 {
		t.Errorf("an unknown word has class %x, only %d", class, only)
	}
	for _, r := range rows {
		var got, want Scores
		for _, w := range r.Weights {
			want[w.Tag] += 2 * int32(w.Value)
		}
		if m.Score(&got, []uint64{r.Feature, 1, r.Feature}); got != want {
			t.Fatalf("feature %x: scores %v, want %v", r.Feature, got, want)
		}
	}
}

func TestEncodeRefuses(t *testing.T) {
	for name, row := range map[string]Row{
		"value too large": {1, []Weight{{1, MaxWeight + 1}}},
		"value too small": {1, []Weight{{1, -MaxWeight - 1}}},
		"tag too large":   {1, []Weight{{elsewhere, 1}}},
	} {
		if _, err := Encode(nil, []Row{row}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
