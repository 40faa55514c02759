package segment

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// closedWords are the words of the closed classes, in lower case. A word may
// stand in several lines.
var closedWords = []struct {
	class lint.Class
	words string
}{
	{lint.Article, "a an the"},
	{lint.Determiner, `a an the this that these those my your his her its our their some any no every each either
		neither both all another such what which whose several many much few everyone everybody someone somebody anyone anybody`},
	{lint.Preposition, `of in to for with on at by from about into over after under between through during before
		without against within among across behind beyond toward towards upon near despite except throughout amid amidst
		amongst along around above below beneath beside besides inside outside onto off up down out since until till per
		via versus regarding concerning including following like unlike as than past`},
	{lint.Coordinator, "and or but nor yet"},
	{lint.Subordinator, `because while although though whereas if unless until since when whenever where wherever
		before after as that whether lest once than so`},
	{lint.Relative, "who whom whose which that where when"},
	{lint.FirstSingular, "i me my mine myself"},
	{lint.FirstPlural, "we us our ours ourselves"},
	{lint.SecondPerson, "you your yours yourself yourselves"},
	{lint.Masculine, "he him his himself"},
	{lint.Feminine, "she her hers herself"},
	{lint.SubjectPronoun, "i you he she it we they"},
	{lint.Pronoun, `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
		she her hers herself it its itself they them their theirs themselves`},
	{lint.Be, "be am is are was were been being 'm 're ’m ’re isn aren wasn weren ain"},
	{lint.Have, "have has had having 've ’ve"},
	{lint.Do, "do does did doing done"},
	{lint.Modal, "will would can could may might must shall should ought 'll ’ll wo ca sha cannot"},
	{lint.SpeechVerb, `said says say told tells tell added adds add noted notes note explained explains explain
		revealed reveals reveal stated states state testified testifies testify insisted insists insist warned warns warn recalled recalls recall
		announced announces announce claimed claims claim declared declares declare asked asks ask replied replies
		reply answered answers answer argued argues argue acknowledged acknowledges acknowledge admitted admits admit
		commented comments comment confirmed confirms confirm continued continues concluded concludes conclude
		denied denies deny emphasized emphasizes emphasize emphasised emphasises emphasise estimated estimates
		expressed expresses indicated indicates indicate
		mentioned mentions mention observed observes predicted predicts pledged pledges
		promised promises quipped recounted recounts remarked remarks reported reports report
		responded responds respond reiterated reiterates shouted shouts stressed stresses stress suggested suggests
		urged urges urge vowed vows vow whispered wrote writes write heard pointed spoke speaks complained complains
		conceded concedes contended contends disclosed discloses joked jokes lamented laments maintained maintains
		murmured muttered protested proclaimed questioned pleaded praised cautioned cautions alleged alleges asserted
		asserts believed believes felt hoped hopes thought thinks informed informs commentated`},
	{lint.Month, "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."},
	{lint.Weekday, "monday tuesday wednesday thursday friday saturday sunday"},
	{lint.NumberWord, `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
		billion trillion dozen dozens hundreds thousands millions billions half`},
	{lint.Negation, "not no never n't n’t nothing nobody none neither nor cannot without"},
	{lint.PersonTitle, `mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. maj. adm. sen. rep. gov. rev. hon. mr mrs ms dr
		president minister governor mayor senator professor judge justice general colonel captain inspector king queen
		prince princess chairman chairwoman chancellor ambassador secretary commissioner director doctor bishop
		archbishop pope sheikh imam sir lady lord coach premier spokesman spokeswoman spokesperson officer`},
	{lint.Adverbial, `also however then meanwhile moreover furthermore therefore thus still instead later now today
		yesterday tomorrow here there nevertheless nonetheless additionally finally perhaps maybe indeed again
		just only even not yes well so too`},
	{lint.Expletive, "there"},
	{lint.Wh, "what when where why how who whom whose which"},
}

const classSlots = 4096 // a power of two, several times the number of words

// classTable is an open-addressing hash table from the hashes of lower-case words to
// classes. The words themselves are not kept: wherever the linter compares two words of
// running text, equal hashes are equal words.
type classTable [classSlots]struct {
	hash  uint32
	class lint.Class // 0 for an empty slot
}

var classes = newClassTable()

func newClassTable() *classTable {
	t := new(classTable)
	for _, line := range closedWords {
		for _, w := range strings.Fields(line.words) {
			hash := lint.HashWord(w)
			i := hash % classSlots
			for t[i].class != 0 && t[i].hash != hash {
				i = (i + 1) % classSlots
			}
			t[i].hash = hash
			t[i].class |= line.class
		}
	}
	return t
}

// lookup is the classes of a word with that hash, 0 for none.
func (t *classTable) lookup(hash uint32) lint.Class {
	i := hash % classSlots
	for t[i].class != 0 && t[i].hash != hash {
		i = (i + 1) % classSlots
	}
	return t[i].class
}
