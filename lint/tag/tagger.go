package tag

import (
	_ "embed"
	"sync"

	"github.com/artlint/artlint/lint/tag/internal/feature"
	"github.com/artlint/artlint/lint/tag/internal/model"
)

//go:embed model.bin
var embedded []byte

// standard is the embedded model. It is read where it lies in the program: opening it parses a header.
var standard = sync.OnceValue(func() *Tagger {
	t, err := Open(embedded)
	if err != nil {
		panic("tag: embedded model.bin: " + err.Error())
	}
	return t
})

// Words appends the tags of one sentence's words to dst, one a word, by the embedded model. Words are spelled as in the
// text with clitics apart, as in the Penn Treebank: "Iran" "'s", "do" "n't"; quotation marks and apostrophes may be straight or
// curly. It allocates only to grow dst and may be called from many goroutines.
func Words(dst []Tag, words []string) []Tag {
	return standard().Words(dst, words)
}

// Tagger tags with a model of its own; Words is enough for everything but training.
type Tagger struct {
	model *model.Model
}

// Open gives a tagger for a model that cmd/postrain wrote. It keeps data, which must not change.
func Open(data []byte) (*Tagger, error) {
	m, err := model.Open(data)
	if err != nil {
		return nil, err
	}
	return &Tagger{m}, nil
}

// Words is the function Words with t's model.
func (t *Tagger) Words(dst []Tag, words []string) []Tag {
	// The window slides over a ring of five analysed words; a position's own word is ring[i%5].
	var ring [5]ringWord
	var keys feature.Keys
	casing := feature.CasingOf(words)
	analyse := func(i int) *feature.Word {
		if i >= len(words) {
			return &feature.Boundary
		}
		w := &ring[i%len(ring)]
		w.Analyse(words[i])
		w.Class, w.only = t.model.Class(w.Entry())
		return &w.Word
	}
	win := feature.Window{Prev2: &feature.Boundary, Prev: &feature.Boundary}
	win.Word, win.Next = analyse(0), analyse(1)
	var history feature.History
	for i := range words {
		win.Next2 = analyse(i + 2)
		tag := Tag(ring[i%len(ring)].only)
		if tag == None {
			keys.Extract(&win, casing, history)
			tag = t.best(&keys)
		}
		dst = append(dst, tag)
		history.Push(uint8(tag), tag.IsFinite(), tag.OpensClause())
		win.Prev2, win.Prev, win.Word, win.Next = win.Prev, win.Word, win.Next, win.Next2
	}
	return dst
}

// ringWord is a word and the tag that it always has, or None.
type ringWord struct {
	feature.Word
	only uint8
}

// best gives the tag with the highest score, the first of equals.
func (t *Tagger) best(keys *feature.Keys) Tag {
	var scores model.Scores
	t.model.Score(&scores, keys[:])
	best, top := NN, scores[NN] // when nothing is known
	for i, score := range scores[CC:Count] {
		if score > top {
			best, top = CC+Tag(i), score
		}
	}
	return best
}
