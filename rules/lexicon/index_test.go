package lexicon

import "testing"

// An index finds what a search of its list finds.
func TestIndexFindsWhatTheListHas(t *testing.T) {
	for name, x := range map[string]*index{"names": &nameIndex, "verbs": &verbIndex, "irregular": &irregularIndex} {
		n := 0
		for key := range x.list.entries() {
			entry, value, ok := x.list.find(key)
			if gotEntry, gotValue, gotOK := x.find(key); gotEntry != entry || gotValue != value || gotOK != ok {
				t.Fatalf("%s: %q gives %q, %q, %v, the list %q, %q, %v", name, key, gotEntry, gotValue, gotOK, entry, value, ok)
			}
			n++
		}
		for _, key := range []string{"", "#", "# ", "zzzz", "a\tb", "\n"} {
			if _, _, ok := x.find(key); ok {
				t.Errorf("%s has %q", name, key)
			}
		}
		if n == 0 {
			t.Errorf("%s is empty", name)
		}
	}
}
