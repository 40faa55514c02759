package segment_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/lint/linttest"
)

// quotes writes the quotations of d one a line: the text between the marks, with
// ? for a mark that is missing and … for one that another paragraph explains.
func quotes(d *lint.Document) string {
	var out []string
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for _, q := range d.BlockQuotes(b) {
			from, to := b.Start, b.End
			left, right := "?", "?"
			if q.Continues {
				left, right = "…", "…"
			}
			if q.Open >= 0 {
				from, left = int(d.Tokens[q.Open].End), "["
			}
			if q.Close >= 0 {
				to, right = int(d.Tokens[q.Close].Start), "]"
			}
			out = append(out, left+d.Text[from:to]+right)
		}
	}
	return strings.Join(out, "\n")
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"curly", `He said, “Go home,” and left. “Why?”`, "[Go home,]\n[Why?]"},
		{"straight", `"Go," he said, "but come back."`, "[Go,]\n[but come back.]"},
		{"single inside", `“She cried ‘fire’ twice,” he said.`, "[She cried ‘fire’ twice,]\n[fire]"},
		{"single with apostrophes", `'You'll be wantin' the bus,' he said.`, "[You'll be wantin' the bus,]"},
		{"single with inner space", `'I called her name. ' The clerk left. ' It was late,' she said.`, "[I called her name. ]\n[ It was late,]"},
		{"single curly with inner space", `‘So I drink it when I get home. ’ He left.`, "[So I drink it when I get home. ]"},
		{"single back-quote", "`We left,' he said.", "[We left,]"},
		{"possessive plural", `The farmers' fields lay idle. He called it 'a waste'.`, "[a waste]"},
		{"inches", `She is 6'4" tall, and the pipe is 2" wide.`, ""},
		{"inches inside", `"It was 9" of snow," he said.`, `[It was 9" of snow,]`},
		{"year in a quotation", `"It began in 1990," he said. "It ended in 1995."`, "[It began in 1990,]\n[It ended in 1995.]"},
		{"inner space", `The “ old road ” is shut. A " new road " is open.`, "[ old road ]\n[ new road ]"},
		{"closing mark at the next word", `"We sold the boats, "he said. "Nobody asked."`, "[We sold the boats, ]\n[Nobody asked.]"},
		{"quotation that begins with he said", `He replied, "he said nothing to me." Then he left.`, "[he said nothing to me.]"},
		{"two closing marks lost", `Hill said, "I am glad. Webb said, "I did not want to lose.`, "[I am glad. Webb said, \"I did not want to lose.?\n[I did not want to lose.?"},
		{"announced by a participle", `She called it "a mess, saying, "I was not asked."`, "[a mess, saying, \"I was not asked.\"?\n[I was not asked.]"},
		{"opening mark at the word before", `He said," We sold the boats."`, "[ We sold the boats.]"},
		{"closing mark lost", `"The boats are gone. We sold them.`, "[The boats are gone. We sold them.?"},
		{"closing mark lost before another", `"The boats are gone, he said. "We sold them."`, "[The boats are gone, he said. \"We sold them.\"?\n[We sold them.]"},
		{"opening mark lost", `The boats are gone, "explained harbour spokeswoman Ann Hill.`, "?The boats are gone, ]"},
		{"two opening marks", `“ “After the storm,” he said.`, "[ “After the storm,” he said.?\n[After the storm,]"},
		{"runs over paragraphs", "“We left.\n\n“We came back.”", "[We left.…\n[We came back.]"},
		{"runs over paragraphs, closed once", "\"We left.\n\nIt rained.\n\nWe came back.\" Nobody spoke.", "[We left.…\n…We came back.]"},
		{"closed in the next paragraph", "\"We left.\n\nIt rained,\" Hill said. \"", "[We left.…\n…It rained,]\n?It rained,\" Hill said. ]"},
		{"lost in one paragraph only", "\"We left.\n\nNobody spoke for an hour.", "[We left.?"},
		{"curly opening, straight closing", `“He will be fit," the doctor said.`, "[He will be fit,]"},
		{"backquotes", "The show ``Night Tide'' opens.", "[Night Tide]"},
		{"German marks", `Er nannte es „Unsinn“ und ging.`, "[Unsinn]"},
		{"guillemets", `Il dit «non» deux fois.`, "[non]"},
		{"empty", `""`, "[]"},
		{"a mark alone", `"`, "?]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := quotes(linttest.Document(c.text)); got != c.want {
				t.Errorf("%s\ngot:  %s\nwant: %s", c.text, got, c.want)
			}
		})
	}
}

func TestSentencesAfterQuotes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`“Why?” he asked. She left.`, `“Why?” he asked. | She left.`},
		{`“It is over.” said the mayor. She left.`, `“It is over.” said the mayor. | She left.`},
		{`"It is over." she said with a smile. He left.`, `"It is over." she said with a smile. | He left.`},
		{`"It is over." He said no more.`, `"It is over." | He said no more.`},
		{`He called it "a mess." said.`, `He called it "a mess." | said.`},
		{`"It is over. " They used the words.`, `"It is over. " | They used the words.`},
		{`He was 84. the family spoke of it.`, `He was 84. | the family spoke of it.`},
		{`The fair opens on 25. may at noon.`, `The fair opens on 25. may at noon.`},
		{`He stopped. "It is over," he said.`, `He stopped. | "It is over," he said.`},
	} {
		d := linttest.Document(c.text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Slice(s.Span))
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("got:  %s\nwant: %s", s, c.want)
		}
	}
}

// FuzzQuotes checks that marks are in order, belong to their block and to one quotation only.
func FuzzQuotes(f *testing.F) {
	for _, s := range []string{"“a” \"b\" 'c' ‘d’", "“a\n\n“b”", "\"\"\"", "``x'' 6'4\" «y» „z“", "\"a, \"he said.\n\nb\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		d := linttest.Document(text)
		used := map[int]bool{}
		for i := range d.Blocks {
			b := &d.Blocks[i]
			for _, q := range d.BlockQuotes(b) {
				if q.Open < 0 && q.Close < 0 {
					t.Fatalf("a quotation without marks in %q", text)
				}
				if q.Open >= 0 && q.Close >= 0 && q.Open >= q.Close {
					t.Fatalf("closes before it opens in %q", text)
				}
				for _, m := range []int{q.Open, q.Close} {
					if m < 0 {
						continue
					}
					if m < b.FirstToken || m >= b.EndToken || used[m] || d.Tokens[m].Kind != lint.Mark {
						t.Fatalf("token %d is not a mark of its own of the block in %q", m, text)
					}
					used[m] = true
				}
			}
		}
	})
}
