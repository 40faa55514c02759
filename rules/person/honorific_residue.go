package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// HonorificResidue finds honorifics of the source language behind names, and courtesy titles before given names.
var HonorificResidue = &lint.Rule{
	Name:     "honorific-residue",
	Family:   family,
	Title:    "Honorific of the source language left on a name",
	Severity: lint.Warning,
	Issue:    lint.Untranslated,
	Fix:      lint.Safe,
	Doc: `A name keeps the honorific that the source language puts behind it (` + "`Hosokawa-san`, `Han-ssi`, `Tomonaga-shacho`" + `), or
a title before it (` + "`Khun Somsak`, `Mr. Doctor Karimi`" + `), a calling before or behind it (` + "`Teacher Kou`, `Nagami Principal`" + `), a
patronymic, or a courtesy title before a given name (` + "`Mr. Shigeo`" + ` for Shigeo Utsumi) or a noun (` + "`the Mr. waiter`" + `).

Japanese, Korean, Chinese, Turkish and Hindi mark respect with a suffix or a second word. English news uses the bare name, and
a courtesy title goes with the family name.

The suffix can go safely outside quotations in a report. It stays in fiction, and in features that keep it on purpose and
throughout. Suffixes that no list has are found where the same name also stands without them.`,
	Examples: []lint.Example{
		{Bad: "«Ayane Hosokawa-san», 41, opened the library. “It was time,” she said.", Good: "Ayane Hosokawa, 41, opened the library. “It was time,” she said."},
		{Bad: "The nurse asked to be named only as «Han-ssi», and said she was tired.", Good: "The nurse asked to be named only as Han, and said she was tired."},
		{Bad: "Tomonaga said the plant would close. «Tomonaga-shacho» did not say why.", Good: "Tomonaga said the plant would close. Tomonaga did not say why."},
		{Bad: "Sota Hosokawa, 15, won. “I was calm,” «Sota-kun» said.", Good: "Sota Hosokawa, 15, won. “I was calm,” Hosokawa said."},
		{Bad: "Ayane «Hosokawa san», 41, opened the library, officials said.", Good: "Ayane Hosokawa, 41, opened the library, officials said."},
		{Bad: "“It was time,” said leader «Ha-yeon-ssi». The hall was full.", Good: "“It was time,” said leader Ha-yeon. The hall was full."},
		{Bad: "Secretary Anil Dubey said the road was open. «Dubey ji» also named a date.", Good: "Secretary Anil Dubey said the road was open. Dubey also named a date."},
		{Bad: "Mehmet Korkmaz said the mill would close. «Mehmet Bey» did not say why.", Good: "Mehmet Korkmaz said the mill would close. Korkmaz did not say why."},
		{Bad: "Deputy governor «Khun Somsak» Thongdee said the road was open.", Good: "Deputy governor Somsak Thongdee said the road was open."},
		{Bad: "Dr. Parviz Karimi said all was well. «Mr. Doctor Karimi» thanked the nurses.", Good: "Dr. Parviz Karimi said all was well. Dr. Karimi thanked the nurses."},
		{Bad: "“It was time,” said the keeper, «Shigeo Utsumi-rojin», 83. The hall was full.", Good: "“It was time,” said the keeper, Shigeo Utsumi, 83. The hall was full."},
		{Bad: "The court sentenced «the defendant Mr. Hill» to a year, officials said.", Good: "The court sentenced Hill to a year, officials said."},
		{Bad: "“It was time,” said «Ibu Mrs.» Sulastri. The hall was full.", Good: "“It was time,” said Sulastri. The hall was full."},
		{Bad: "Mayor «Mr. Ivo» Hill said the road was open.", Good: "Mayor Ivo Hill said the road was open."},
		{Bad: "Her lawyer, «Dra. Inés» Roble, said the road was open.", Good: "Her lawyer, Inés Roble, said the road was open."},
		{Bad: "Shigeo Utsumi, 83, cut the ribbon. “It works,” «Mr. Shigeo» said.", Good: "Shigeo Utsumi, 83, cut the ribbon. “It works,” Utsumi said."},
		{Bad: "Bao Wenli keeps the school. “It was time,” she said. «Teacher Bao» rang the bell.", Good: "Bao Wenli keeps the school. “It was time,” she said. Bao rang the bell."},
		{Bad: "Shigeo Utsumi keeps the school. “It was time,” he said. «Utsumi Principal» rang the bell.", Good: "Shigeo Utsumi keeps the school. “It was time,” he said. Utsumi rang the bell."},
		{Bad: "Gleb Zhernov keeps the school, officials said. «Gleb Antonovich» rang the bell.", Good: "Gleb Zhernov keeps the school, officials said. Zhernov rang the bell."},
		{Bad: "The driver, the «Mr. driver», rang the bell, officials said.", Good: "The driver, the driver, rang the bell, officials said."},
		{Bad: "«Mrs. Deputy governor» rang the bell, officials said.", Good: "Deputy governor rang the bell, officials said."},
	},
	Counter: []lint.Counter{
		{Text: "The film Uncle Vanya opens, the house said. Mr. and Mrs. Hill came. City Council met. Engineer Anna Webb paid.", Why: "a title, a couple, a body, a full name"},
		{Text: "Roman Abramovich left. Abramovich said no, and Teacher Training ended, officials said.", Why: "a family name"},
		{Text: "The school makes Bizen-yaki figurines. The clay comes from Bizen, the head said.", Why: "pottery of a place"},
		{Text: "President Moon Jae-in met Kim Tae-hyung and Park Eun-chan, officials said.", Why: "Korean given names have a hyphen"},
		{Text: "They climbed Bukhan-san National Park’s highest peak, the guide said.", Why: "a mountain"},
		{Text: "The San-Digi and the Mama-san brands merged, the company said.", Why: "brands"},
		{Text: "Pan Yulin said the plant would close, and M. Scott Peck wrote about it.", Why: "a family name, an initial"},
		{Text: "The village of Ban Nong Phai is flooded, and Yusuf Abdul-karim, 41, said so.", Why: "a place, a given name"},
		{Text: "Mr. Bishop said the road was open. Mr. Justice Hill agreed.", Why: "a family name, a judge's title"},
		{Text: "Kim Jong-un met envoys. Mr. Kim smiled, the agency said.", Why: "the family name comes first"},
		{Text: "Mr. Scott called Ridley Scott’s film a triumph, the paper said.", Why: "Scott is a family name too"},
		{Text: "Tanaka-san bowed.\n\nI bowed too, and Tanaka-san smiled at me. I thought of my brother.", Why: "a story told by I"},
	},
	Run: func(p *lint.Pass) {
		var found []suffixed
		single := &singles{Pass: p}
		const enough = 100 // a house style by far
		for _, token := range p.Hyphenated {
			if len(found) == enough {
				break
			}
			if t := &p.Tokens[token]; !t.Has(lint.Lower | lint.HasDigit) {
				if s, ok := suffixedName(p, single, int(token)); ok {
					found = append(found, s)
				}
			}
		}
		for _, s := range found {
			s.report(p, len(found))
		}
		spacedHonorifics(p)
		titledGivenNames(p)
		prefixedNames(p)
	},
}

// suffixed is a name with an honorific suffix.
type suffixed struct {
	token  int
	hyphen int  // offset of the hyphen
	known  bool // the suffix is in the lexicon
}

// suffixedName reports whether the hyphenated word at token i is a person's name with an honorific.
func suffixedName(p *lint.Pass, single *singles, i int) (suffixed, bool) {
	t := &p.Tokens[i]
	word := p.Word(t)
	at := strings.LastIndexByte(word, '-')
	base, suffix := word[:at], word[at+1:]
	if at < 2 || suffix == "" || suffix[0] < 'a' || suffix[0] > 'z' || strings.Contains(base, "-") && lexicon.Honorific(suffix) == "" {
		return suffixed{}, false
	}
	if next := wordAt(p, i+1); next != nil && next.Has(lint.Title) && !next.Has(lint.Clitic) && next.Class == 0 {
		return suffixed{}, false // Bukhan-san National Park
	}
	s := suffixed{token: i, hyphen: int(t.Start) + at, known: lexicon.Honorific(suffix) != ""}
	switch {
	case !s.known:
		return s, len(suffix) > 3 && syllables(base) > 1 && !lexicon.IsWord(suffix) && !lexicon.IsWord(p.LowerWord(t)) && (fullNameBefore(p, i) && !isGiven(suffix) || single.names()[base])
	case suffix == "ssi" || suffix == "nim" || suffix == "sama":
		return s, true
	case syllables(base) > 1 && !lexicon.IsWord(strings.ToLower(base)) && personPlace(p, i), fullNameBefore(p, i):
		return s, true
	}
	_, alone := single.names()[base]
	return s, alone
}

// house is how often a document must have honorifics for them to be its style.
const house = 6

func (s suffixed) report(p *lint.Pass, total int) {
	t := &p.Tokens[s.token]
	suffix := lint.Span{Start: s.hyphen, End: int(t.End)}
	f := lint.Finding{Span: t.Span(), Confidence: 0.9, Message: "“" + p.Slice(lint.Span{Start: s.hyphen + 1, End: int(t.End)}) + "” is an honorific of the source language; English news uses the bare name"}
	safety := lint.Safe
	switch {
	case !p.Profile.News() || total >= house:
		f.Confidence, safety = 0.4, lint.Suggested
	case t.Has(lint.Quoted): // people do say so
		f.Confidence, safety = 0.5, lint.Suggested
	case !s.known:
		f.Confidence, safety = 0.65, lint.Suggested
	}
	alone := true // no other name stands before it
	if prev := wordAt(p, s.token-1); prev != nil && prev.Has(lint.Title) && prev.Class == 0 && !t.Has(lint.LineBefore) {
		f.Span.Start = int(prev.Start)
		alone = lexicon.IsOfficial(p.LowerWord(prev)) || lexicon.WordRank(p.LowerWord(prev)) >= lexicon.General
	}
	f.Fixes = []lint.Fix{p.Replace(suffix, "", safety, "Remove the honorific")}
	if base := p.Slice(lint.Span{Start: int(t.Start), End: s.hyphen}); alone && lexicon.NameKind(base)&lexicon.Surname == 0 {
		f.Fixes = s.byFamily(p, base, f.Fixes[0])
	}
	p.Report(f)
}

// byFamily is the repair of a given name without a family name, which news does not call people by: the
// family name where the document has it. Without it, the name may be either, and an editor decides.
func (s suffixed) byFamily(p *lint.Pass, base string, bare lint.Fix) []lint.Fix {
	t := p.Tokens[s.token]
	t.Hash = lint.HashWord(strings.ToLower(base))
	if family := familyName(p, &t, p.Tokens[s.token].Hash); family != nil {
		return []lint.Fix{p.Replace(t.Span(), bareName(p, family), lint.Suggested, "Use the family name")}
	}
	if lexicon.NameKind(base)&lexicon.Given != 0 || lexicon.NameKind(base) == 0 && !alsoBare(p, t.Hash) {
		bare.Applicability = lint.Suggested
	}
	return []lint.Fix{bare}
}

// alsoBare reports whether the name of that hash stands in the document without an honorific.
func alsoBare(p *lint.Pass, hash uint32) bool {
	for i := range p.LastUses(hash) {
		if !p.Tokens[i].Has(lint.Lower) {
			return true
		}
	}
	return false
}
