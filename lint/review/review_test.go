package review_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/driver"
	"github.com/artlint/artlint/lint/review"
	"github.com/artlint/artlint/rules"
)

const (
	host  = "The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday."
	other = "The museum of the harbour, which was closed for most of the winter because of the state of its roof, opened again on Friday with a new hall, the director told reporters."
	third = "The library of the old town, which lends out more than tools and games, will stay open on Sundays until the end of the school year, its manager told a meeting of the council."
	dirty = host + " heard.\n" + other + " I kept fighting.\n" + third + " heard.\n"
)

func newReview(answers string, out *bytes.Buffer) *review.Review {
	all := slices.DeleteFunc(slices.Clone(rules.All()), func(r *lint.Rule) bool { return r.Status != lint.Stable })
	return &review.Review{
		Driver: &driver.Driver{Rules: all, Options: lint.Options{Weights: rules.Weights()}},
		In:     review.NewLines(strings.NewReader(answers), out), Out: out, Width: 80,
	}
}

func TestReview(t *testing.T) {
	const (
		one   = host + "\n" + other + " I kept fighting.\n" + third + " heard.\n"
		clean = host + "\n" + other + "\n" + third + "\n"
	)
	for _, c := range []struct{ name, answers, want string }{
		{"accept all one by one", "y\ny\ny\n", clean},
		{"by number", "1\n1\n1\n", clean},
		{"refuse all", "n\nn\nn\n", dirty},
		{"in words", "yes\nno\nyes\n", host + "\n" + other + " I kept fighting.\n" + third + "\n"},
		{"quit", "y\nq\n", one},
		{"the connection breaks", "y\n", one},
		{"all safe", "a\nn\n", host + "\n" + other + " I kept fighting.\n" + third + "\n"},
		{"skip a rule", "s\ny\n", host + " heard.\n" + other + "\n" + third + " heard.\n"},
		{"undo", "y\nu\nn\nn\nn\n", dirty},
		{"undo all safe", "a\nu\nq\n", dirty},
		{"own words", "e\nIt rained.\nq\n", host + " It rained.\n" + other + " I kept fighting.\n" + third + " heard.\n"},
		{"own words: nothing", "e\n-\nq\n", host + "\n" + other + " I kept fighting.\n" + third + " heard.\n"},
		{"own words: second thoughts", "e\n\nq\n", dirty},
		{"what is that", "x\n9\n?\n\nu\nq\n", dirty},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.txt")
			if err := os.WriteFile(path, []byte(dirty), 0o644); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			err := newReview(c.answers, &out).File(driver.File{Path: path})
			if err != nil && !errors.Is(err, review.ErrQuit) {
				t.Fatal(err)
			}
			got, err := os.ReadFile(path)
			if err != nil || string(got) != c.want {
				t.Errorf("got %q, %v\n%s", got, err, out.String())
			}
		})
	}
}

// TestOwnWordsInMarkup holds that words are spelled as the file's format spells them.
func TestOwnWordsInMarkup(t *testing.T) {
	for _, c := range []struct{ name, file, answers, want string }{
		{"a.html", "<p>" + host + " heard.</p>\n", "e\nNot < \"50\" & more.\nq\n", "<p>" + host + " Not &lt; \"50\" &amp; more.</p>\n"},
		{"a.json", `{"text": "` + host + ` heard."}` + "\n", "e\nIt \"rained\".\nq\n", `{"text": "` + host + ` It \"rained\"."}` + "\n"},
		{"a.jsonl", `{"text": "` + host + ` heard."}` + "\n", "e\nIt \"rained\".\nq\n", `{"text": "` + host + ` heard."}` + "\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), c.name)
			if err := os.WriteFile(path, []byte(c.file), 0o644); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := newReview(c.answers, &out).File(driver.File{Path: path}); err != nil && !errors.Is(err, review.ErrQuit) {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != c.want {
				t.Errorf("got %s, %v\n%s", got, err, out.String())
			}
		})
	}
}

// TestResume holds that a second review goes on behind what the first decided.
func TestResume(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte(dirty), 0o644); err != nil {
		t.Fatal(err)
	}
	store := &review.Store{Dir: filepath.Join(t.TempDir(), "decisions")}
	for _, c := range []struct{ answers, see, notSee string }{
		{"n\nq\n", "3 to go", "going on"},
		{"y\nq\n", "2 to go", "3 to go"},
		{"y\n", "going on after 1 finding refused before", "2 to go"},
		{"", "going on", "to go"},
	} {
		var out bytes.Buffer
		r := newReview(c.answers, &out)
		r.Store = store
		if err := r.File(driver.File{Path: path}); err != nil && !errors.Is(err, review.ErrQuit) {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), c.see) || strings.Contains(out.String(), c.notSee) {
			t.Errorf("answers %q: want %q and not %q in\n%s", c.answers, c.see, c.notSee, out.String())
		}
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != host+" heard.\n"+other+"\n"+third+"\n" {
		t.Errorf("got %q, %v", got, err)
	}
	if err := store.Forget(path); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	r := newReview("q\n", &out)
	r.Store = store
	if err := r.File(driver.File{Path: path}); !errors.Is(err, review.ErrQuit) || !strings.Contains(out.String(), "1 to go") {
		t.Errorf("forgotten: %v\n%s", err, out.String())
	}
}

func TestShow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte(dirty), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name         string
		color, plain bool
		want         []string
		without      string
	}{
		{"signs", false, false, []string{"[- heard.-]", "will read", "[y]es [n]o"}, "\x1b"},
		{"colours", true, false, []string{"\x1b[31;9mheard."}, "[-"},
		{"plain", false, true, []string{"Found: heard.\n", "Remove: heard.\n", "Will read: " + host + "\n", "Answer yes, no"}, "\x1b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			r := newReview("q\n", &out)
			r.Color, r.Plain = c.color, c.plain
			if err := r.File(driver.File{Path: path}); !errors.Is(err, review.ErrQuit) {
				t.Fatal(err)
			}
			for _, want := range c.want {
				if !strings.Contains(out.String(), want) {
					t.Errorf("no %q in\n%s", want, out.String())
				}
			}
			if strings.Contains(out.String(), c.without) {
				t.Errorf("%q in\n%s", c.without, out.String())
			}
			for line := range strings.Lines(out.String()) {
				if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); !c.plain && !c.color && n > 80 {
					t.Errorf("a line of %d columns: %s", n, line)
				}
			}
		})
	}
}

// TestChangedMeanwhile holds that a file somebody else wrote is left alone and the
// work is shown.
func TestChangedMeanwhile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte(dirty), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	r := newReview("", &out)
	r.In = meddler{path, review.NewLines(strings.NewReader("y\nq\n"), &out)}
	err := r.File(driver.File{Path: path})
	if err == nil || !strings.Contains(err.Error(), "changed since it was read") || !strings.Contains(out.String(), "+++ "+path) {
		t.Errorf("got %v\n%s", err, out.String())
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "Mine.\n" {
		t.Errorf("got %q, %v", got, err)
	}
}

// meddler writes the file while the editor thinks.
type meddler struct {
	path string
	review.Answers
}

func (m meddler) Key(prompt string) (rune, error) {
	if err := os.WriteFile(m.path, []byte("Mine.\n"), 0o644); err != nil {
		return 0, err
	}
	return m.Answers.Key(prompt)
}
