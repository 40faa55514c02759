package train

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/artlint/artlint/lint/tag"
)

// ewtDir is the measuring data beside the module, where it is kept at all.
var ewtDir = filepath.Join("..", "..", "..", "..", "shared", "data", "ud-ewt")

func TestEmbeddedModelOnEWT(t *testing.T) {
	dev, err := ReadEWT(ewtDir, "dev")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no EWT beside the module")
	}
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join("..", "model.bin"))
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := tag.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	if got := Accuracy(tagger, dev); got < 0.935 {
		t.Errorf("accuracy on EWT dev is %.4f, want at least 0.935", got)
	}
}

// sentence parses word/TAG tokens; a + before a token glues it to the one before.
func sentence(t *testing.T, text string) Sentence {
	t.Helper()
	var s Sentence
	for f := range strings.FieldsSeq(text) {
		cut := strings.LastIndexByte(f, '/')
		x, ok := tag.Parse(f[cut+1:])
		if !ok {
			t.Fatalf("no tag %q", f[cut+1:])
		}
		word, glued := strings.CutPrefix(f[:cut], "+")
		if glued {
			s.glued[len(s.glued)-1] = true
		}
		s.add(word, x, false)
	}
	return s
}

func (s Sentence) String() string {
	var out []string
	for i, w := range s.Words {
		out = append(out, w+"/"+s.Tags[i].String())
	}
	return strings.Join(out, " ")
}

func TestWhole(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"participle", "an/DT Iranian/JJ +-/HYPH +backed/VBN group/NN", "an/DT Iranian-backed/JJ group/NN"},
		{"number and noun before a noun", "a/DT 15/CD +-/HYPH +year/NN term/NN", "a/DT 15-year/JJ term/NN"},
		{"noun", "the/DT co/AFX +-/HYPH +founder/NN ./.", "the/DT co-founder/NN ./."},
		{"name", "al/NNP +-/HYPH +Qaeda/NNP ./.", "al-Qaeda/NNP ./."},
		{"three parts", "a/DT state/NN +-/HYPH +of/IN +-/HYPH +the/DT +-/HYPH +art/NN lab/NN", "a/DT state-of-the-art/JJ lab/NN"},
		{"verb and particle", "a/DT check/VB +-/HYPH +in/RP ./.", "a/DT check-in/NN ./."},
		{"dash between spaces", "he/PRP came/VBD -/, alone/RB", ""},
		{"hyphen glued to one side", "pre/AFX +-/HYPH and/CC post/AFX", ""},
		{"none", "he/PRP came/VBD ./.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, changed := Whole(sentence(t, c.in))
			if want := c.want != ""; changed != want {
				t.Fatalf("changed = %v, want %v", changed, want)
			}
			if changed && got.String() != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestParseMASC(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"as it is", "He_PRP came_VBD ._.", "He/PRP came/VBD ./."},
		{"infinitive", "to_TO go_VB to_TO Rome_NNP", "to/TO go/VB to/IN Rome/NNP"},
		{"straight quotation marks by turns", `"_'' Yes_UH "_'' he_PRP said_VBD`, "\"/`` Yes/UH \"/'' he/PRP said/VBD"},
		{"curly quotation marks", "“_NN Yes_UH ”_NN", "“/`` Yes/UH ”/''"},
		{"brackets", "(_( see_VB below_RB )_)", "(/-LRB- see/VB below/RB )/-RRB-"},
		{"sum", "$27_NN a_DT share_NN", "$27/CD a/DT share/NN"},
		{"unknown tag", "What_PRN now_RB", ""},
		{"no tag", "What now_RB", ""},
		{"empty", "\n", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := parseMASC(c.in)
			if ok != (c.want != "") {
				t.Fatalf("ok = %v", ok)
			}
			if got.String() != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestReadCoNLLU(t *testing.T) {
	const good = "# text = Don't.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" +
		"1\tDo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\tSpaceAfter=No\n" +
		"2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"
	got, err := readCoNLLU(strings.NewReader(good))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].String() != "Do/VB n't/RB ./." || got[1].String() != "Yes/UH" {
		t.Errorf("got %v", got)
	}
	if want := []bool{false, true, false}; !slices.Equal(got[0].glued, want) {
		t.Errorf("glued %v, want %v", got[0].glued, want)
	}
	for name, bad := range map[string]string{
		"line 1: 2 columns":   "1\tDo\n",
		"line 2: unknown tag": "# x\n1\tDo\tdo\tAUX\tNOPE\t_\t0\troot\t_\t_\n",
	} {
		if _, err := readCoNLLU(strings.NewReader(bad)); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("error %v, want %q", err, name)
		}
	}
}

// A model learned from a handful of sentences tags them, and the same corpus gives the same bytes.
func TestTrain(t *testing.T) {
	corpus := []Sentence{
		sentence(t, "the/DT dog/NN barks/VBZ ./."),
		sentence(t, "the/DT dogs/NNS bark/VBP ./."),
		sentence(t, "a/DT bark/NN is/VBZ heard/VBN ./."),
		sentence(t, "“/`` dogs/NNS bark/VBP ”/'' she/PRP said/VBD ./."),
	}
	o := Standard()
	o.Often, o.Least = 1, 0 // the corpus is small
	first, err := Train(corpus, corpus[:2], o)
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := tag.Open(first)
	if err != nil {
		t.Fatal(err)
	}
	if got := Accuracy(tagger, corpus); got != 1 {
		t.Errorf("accuracy on its own corpus is %v", got)
	}
	second, err := Train(corpus, corpus[:2], o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("trained twice, the models differ")
	}
}
