package furniture

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// cue looks in block b for what directs a broadcast and is no part of what is told: a recording that begins or ends, the name of
// who speaks next alone before a colon, the farewell of the reporter.
func cue(p *lint.Pass, b *lint.Block, last bool) {
	const longest = 12
	tokens := p.BlockTokens(b)
	switch {
	case len(tokens) < 3 || len(tokens) > longest && !b.Marks.Has(lint.WithBracket|lint.WithBullet):
	case frames(p.Word(&tokens[0])):
		recordingCue(p, b, tokens)
	case b.Marks.Has(lint.WithPause):
		speakerCue(p, b, tokens)
	case last:
		farewell(p, b, tokens)
	}
}

// recordingCue looks for "[SOT out]", and for "<VCR>" before what is heard.
func recordingCue(p *lint.Pass, b *lint.Block, tokens []lint.Token) {
	const longest = 4
	end := 1
	for end < min(len(tokens), longest) && tokens[end].Kind == lint.Word {
		end++
	}
	if end == 1 || end >= len(tokens) || tokens[end].Kind != lint.Close && p.Word(&tokens[end]) != ">" || !recordings[p.LowerWord(&tokens[1])] || !tokens[1].Has(lint.Upper) {
		return
	}
	if end == 3 && !directs(p.LowerWord(&tokens[2])) || end > 3 {
		return
	}
	s := lint.Span{Start: b.Start, End: int(tokens[end].End)}
	suggestDeletion(p, s, 0.88, "A cue of the broadcast script was translated with the text")
}

// recordings are the signs by which scripts call their recordings.
var recordings = lexicon.Set("vcr vtr sot vo sound int cg anc pkg tape clip sync ob vt")

func directs(lower string) bool {
	switch lower {
	case "in", "out", "on", "off", "start", "begins", "end", "ends", "up", "down":
		return true
	}
	return false
}

// speakerCue looks for a line that consists of a role in a broadcast and a colon: "Weather presenter:".
func speakerCue(p *lint.Pass, b *lint.Block, tokens []lint.Token) {
	const longest = 4
	last := len(tokens) - 1
	if len(tokens) > longest || tokens[last].Kind != lint.Pause || p.Blocks[0].Start == b.Start {
		return
	}
	role := p.LowerWord(&tokens[last-1])
	if !strings.HasSuffix(role, "caster") && (jargon.Of(tokens[last-1].Hash)&jargon.Heard == 0 || !personal(role)) {
		return
	}
	for i := range tokens[:last] {
		if tokens[i].Kind != lint.Word || tokens[i].Class != 0 {
			return
		}
	}
	suggestDeletion(p, b.Span, 0.84, "A label of the broadcast script was translated with the text")
}

// farewell looks for "This has been Orun Radio's Anna Lund." at the end.
func farewell(p *lint.Pass, b *lint.Block, tokens []lint.Token) {
	const fewest = 3
	if p.LowerWord(&tokens[0]) != "this" || tokens[0].Has(lint.Quoted) || !p.Profile.News() {
		return
	}
	i := 1
	for i < len(tokens) && tokens[i].Is(lint.Be|lint.Have) {
		i++
	}
	names, owner := 0, false
	for j := i; j < len(tokens); j++ {
		switch t := &tokens[j]; {
		case t.Has(lint.Clitic):
			owner = true
		case t.Capital():
			names++
		case t.Kind == lint.Comma || t.Is(lint.Preposition):
			owner = true
		case t.Kind != lint.Stop || j+1 < len(tokens):
			return
		}
	}
	if i == 1 || names < fewest || !owner {
		return
	}
	suggestDeletion(p, b.Span, 0.85, "The reporter says farewell to the viewers")
}
