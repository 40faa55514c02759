package name

import "github.com/artlint/artlint/lint"

// NameVariant finds names that a document spells in several ways.
var NameVariant = &lint.Rule{
	Name:     "name-variant",
	Family:   "name",
	Title:    "One name in several spellings",
	Severity: lint.Warning,
	Issue:    lint.InconsistentEntities,
	Fix:      lint.Suggested,
	Doc: `One person or place has several spellings in a document: Qaani, Qani and Khani, Pyo and Phyo, Musa Diara and Moussa
Diarra, Xiao Tang and Xiaotang, or a man called Sudani becomes Sudan.

Each segment is translated by itself, and each time the name is written in Latin letters anew. One finding stands at the
first place of each odd spelling; its second fix corrects all of them.

Reports introduce a person with the full name or the office. Somebody who acts under a name that was never introduced, and
that sounds like one that was, is this person: Petrosyan and Petrosian, Dambrowskiej for Dambrowska, Mun for Moon.

The spelling of the full name, or the commonest, is suggested for the others. Names are compared by their sound: doubled
vowels, q k g, p b, s j ch sh, l r and a mute h count little. Different people stay silent: other names beside them, two
names that are both well known, singular and plural, a country and its people. Lost accents and hyphens are style.`,
	Examples: []lint.Example{
		{
			Bad:  "Esmail Dariush Qaani left on Monday. Qaani said that he was tired.\n\n«Qani» rushed the visit, and Mr. «Khani» had a request.",
			Good: "Esmail Dariush Qaani left on Monday. Qaani said that he was tired.\n\nQaani rushed the visit, and Mr. Qaani had a request.",
		},
		{
			Bad:  "The captain «Musa» «Diara» missed a penalty.\n\nMoussa Diarra said that he had not looked. Diarra left.",
			Good: "The captain Moussa Diarra missed a penalty.\n\nMoussa Diarra said that he had not looked. Diarra left.",
		},
		{
			Bad:  "Ruan Xiaotang has cancelled three concerts. The label did not say when «Xiao Tang» will be back.",
			Good: "Ruan Xiaotang has cancelled three concerts. The label did not say when Xiaotang will be back.",
		},
		{
			Bad:  "Lee Seo-jun won the prize. The jury liked Lee Seo-jun.\n\nThe film made «Seo Jun» famous, and «Seo-jun Lee» rich.",
			Good: "Lee Seo-jun won the prize. The jury liked Lee Seo-jun.\n\nThe film made Seo-jun famous, and Lee Seo-jun rich.",
		},
		{
			Bad:  "Prokopy Yeltsov opened the ferry. The boat is old.\n\n«Yelcov», who keeps it, said nothing.",
			Good: "Prokopy Yeltsov opened the ferry. The boat is old.\n\nYeltsov, who keeps it, said nothing.",
		},
		{
			Bad:  "The clerk, Le Thi Bich Ut, paid. The boat is old.\n\nOn Friday «Le Thi Ut Bich» left.",
			Good: "The clerk, Le Thi Bich Ut, paid. The boat is old.\n\nOn Friday Le Thi Bich Ut left.",
		},
		{
			Bad:  "Mayor Park Jin-woo opened the bridge.\n\n«Pak» Jin-woo said that it would last, and Kim Hyeon-su agreed. Kim «Hyun-soo» left.",
			Good: "Mayor Park Jin-woo opened the bridge.\n\nPark Jin-woo said that it would last, and Kim Hyeon-su agreed. Kim Hyeon-su left.",
		},
		{
			Bad:  "President Hideki Tomonaga spoke. Tomonaga laughed.\n\nPresident Hideki «Yunaga» told a briefing that it would rain.",
			Good: "President Hideki Tomonaga spoke. Tomonaga laughed.\n\nPresident Hideki Tomonaga told a briefing that it would rain.",
		},
		{
			Bad:  "Prime Minister Mohammad al-Sudani spoke in Baghdad. Sudani said no.\n\nSince then «Sudan» has declared the troops a magnet.",
			Good: "Prime Minister Mohammad al-Sudani spoke in Baghdad. Sudani said no.\n\nSince then Sudani has declared the troops a magnet.",
		},
		{
			Bad:  "The weaver Narine Tavadze opened the fair.\n\nThe looms are old. «Tavidze» has mended them, and Ivo Klement paid. «Klemend» did not mind.",
			Good: "The weaver Narine Tavadze opened the fair.\n\nThe looms are old. Tavadze has mended them, and Ivo Klement paid. Klement did not mind.",
		},
		{
			Bad:  "The minister, Ewa Dambrowska, left. Dambrowska was tired.\n\n«Dambrowskiej» said no. Haruto Tanbayashi won. «Tambayashi» will race again.",
			Good: "The minister, Ewa Dambrowska, left. Dambrowska was tired.\n\nDambrowska said no. Haruto Tanbayashi won. Tanbayashi will race again.",
		},
		{
			Bad:  "The driver Moon Tae-ho sat down. «Mun» called it an offer.\n\nReiko Arazawa taught the piano. Her husband, the botanist «Arizawa» Ken, died.",
			Good: "The driver Moon Tae-ho sat down. Moon called it an offer.\n\nReiko Arazawa taught the piano. Her husband, the botanist Arazawa Ken, died.",
		},
		{
			Bad:  "The clerk, Kanbo-shi, bought a wheel. «Kambo» will be asked, and Noh Seo-rin-ssi left. «Seo-lin», 31, wept.",
			Good: "The clerk, Kanbo-shi, bought a wheel. Kanbo will be asked, and Noh Seo-rin-ssi left. Seo-rin, 31, wept.",
		},
		{
			Bad:  "Wen Ruolin led the dive. The mud was cold, Wen Ruolin said.\n\nThe cup, said the chief, Wen «Ruoli», was full.",
			Good: "Wen Ruolin led the dive. The mud was cold, Wen Ruolin said.\n\nThe cup, said the chief, Wen Ruolin, was full.",
		},
		{
			Bad:  "The favourite, «Aleksandra» Koslova, missed three times.\n\nResults: 1. Vera Toman. 14. Alexandra Koslova. Alexandra Koslova left early.",
			Good: "The favourite, Alexandra Koslova, missed three times.\n\nResults: 1. Vera Toman. 14. Alexandra Koslova. Alexandra Koslova left early.",
		},
		{
			Bad:  "Ramesh Batkar drove the bus. He slept.\n\nHis son Dinesh «Batlar» said that nobody minds the noise.",
			Good: "Ramesh Batkar drove the bus. He slept.\n\nHis son Dinesh Batkar said that nobody minds the noise.",
		},
		{
			Bad:  "Dilip Marwa drove the bus, and Olena Koval paid. Kim Hagun saw Wen Ruolin there.\n\n«Dileep» Marwa said no. Wen «Ruo Ling» slept.",
			Good: "Dilip Marwa drove the bus, and Olena Koval paid. Kim Hagun saw Wen Ruolin there.\n\nDilip Marwa said no. Wen Ruolin slept.",
		},
		{
			Bad:  "Mayor Ryu Tae-gon spoke at noon.\n\nMayor «Yoo» said that the pipes were old. Dr. Marat Khisov ate none.\n\nDr. «Hisov» gathers whites.",
			Good: "Mayor Ryu Tae-gon spoke at noon.\n\nMayor Ryu said that the pipes were old. Dr. Marat Khisov ate none.\n\nDr. Khisov gathers whites.",
		},
		{
			Bad:  "Mr. Tuấn Dũng paid. The price had doubled, Mr. «Dung» said.",
			Good: "Mr. Tuấn Dũng paid. The price had doubled, Mr. Dũng said.",
		},
		{
			Bad:  "The doll belonged to «Horváth István». István Horváth sews in the loft.",
			Good: "The doll belonged to István Horváth. István Horváth sews in the loft.",
		},
		{
			Bad:  "The judge, «Hsiao» Yunli, listened. Judge Xiao went home. Ran Tsadkon paid. «Zadkon» slept. Oto Mikasawa rode. «Migasawa» still rides.",
			Good: "The judge, Xiao Yunli, listened. Judge Xiao went home. Ran Tsadkon paid. Tsadkon slept. Oto Mikasawa rode. Mikasawa still rides.",
		},
		{
			Bad:  "The tooth lay near «Pod'yarskoye» in the clay. Boys from Podyarskoye found it.",
			Good: "The tooth lay near Podyarskoye in the clay. Boys from Podyarskoye found it.",
		},
	},
	Counter: []lint.Counter{
		{Text: "The bus left Heishui at noon. It stopped at the Heishuihe bridge, and came back to Heishui.", Why: "the river of a town"},
		{Text: "Hakon Petersen beat Jon Petersson. The envoys of Muammar Khadefi, whom the paper calls Qadefi, said no.", Why: "rivals, and a spelling that is mentioned"},
		{Text: "Lin Xi led at noon. Captain Lan Qiu sprained her ankle.", Why: "two short names"},
		{Text: "Pavel Ivanov sang. Ivanova danced. Maria Lopez wrote to us. Mario has gone home.", Why: "a woman's form of the name, a given name"},
		{Text: "Tom Bakker lost to Bekker in the second round. Berlin hosted them, and Merlin slept.", Why: "two rivals in one sentence"},
		{Text: "Her brother Jan Novotny met Petr Novak. The Novaks laughed, and Warsaw said nothing to Marsaw.", Why: "other names"},
		{Text: "Lars Hansen met Kim Hanson. Hansen said no, and Hanson said yes.", Why: "different people"},
		{Text: "Iran and the Iranians, Austria and Australia, Slovakia and Slovenia, Niger and Nigeria signed.", Why: "countries and their people"},
		{Text: "Anna Karlson and Maria Karlsson spoke. Maria and Mario Lopez sang.", Why: "other names beside them"},
		{Text: "Maria Koslova sang.\n\nMarie Koslova danced. Mario Lopez wept, and Maria Lopez laughed.", Why: "sisters, husband and wife"},
		{Text: "Kim Min-ji and Kim Min-jae, her brother, spoke. Ivanov met Ivanova.", Why: "brother and sister"},
		{Text: "Mayor Ryu Tae-gon spoke. Governor Yoo said no. Samir Haddad and Sameer Haddad, his cousin, left.", Why: "another office, two in one sentence"},
		{Text: "Mr. Sudani said that Sudan is big. He lives in Sudan.", Why: "the country"},
	},
	Run: nameVariants,
}

func nameVariants(p *lint.Pass) {
	x := newIndex(p)
	defer x.release()
	f := finder{x, map[int]bool{}, map[*spelling]variant{}}
	for i := range x.spellings {
		for j := x.spellings[i].next; j >= 0; j = x.spellings[j].next {
			f.compare(&x.spellings[j], &x.spellings[i])
		}
	}
	f.unintroduced()
	for i := range x.spellings {
		if v, ok := f.variants[&x.spellings[i]]; ok {
			f.replace(&x.spellings[i], v.of, v.confidence)
		}
	}
	f.pairs()
	f.relatives()
	f.joined()
	f.countries()
}

// finder reports variants, each token once.
type finder struct {
	*index
	done     map[int]bool
	variants map[*spelling]variant
}

// variant is the commonest name that a spelling stands for.
type variant struct {
	of         *spelling
	confidence float64
}

// compare reports the minority of two spellings if they are of one name.
func (f *finder) compare(a, b *spelling) {
	confidence := f.same(a, b)
	if confidence == 0 {
		return
	}
	if f.minor(a, b) {
		a, b = b, a
	}
	if b.known() && !a.known() && !b.beside && !f.House.KnowsName(a.text) {
		return // Bing is not Boing
	}
	if v, ok := f.variants[b]; !ok || v.of.count < a.count {
		f.variants[b] = variant{a, confidence}
	}
}
