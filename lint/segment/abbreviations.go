package segment

import "strings"

// An abbreviation keeps its full stop. What may follow it decides whether the
// stop also ends the sentence.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	prefix                      // stands before a name or number: never ends a sentence (Mr., No., St.)
	suffix                      // may end a sentence (Inc., Jr., etc., p.m.)
)

// The lists name abbreviations without their last stop. Those in the title lists
// are words of their own in lower case ("gen", "mass") and count only with a capital.
const (
	titlePrefixes = `mr mrs ms mx dr prof gen col lt sgt cpl pvt capt cmdr maj adm brig cmdt sen rep gov rev hon
		pres reps sens govs drs profs gens supt insp det fr sr st ste mt ft nos jan feb mar apr jun jul aug sept sep oct nov dec messrs mme mlle msgr
		atty asst assn dept univ tel
		dra profa mgr judr mudr phdr rndr dott avv sdr lic arq mtro mtra`
	lowerPrefixes = `vol vols vs cf ca approx est eq e.g i.e eg viz incl excl max org orgs p pp trans cit ibid m.v s.s u.s.s h.m.s al adv`
	titleSuffixes = `inc corp co ltd llc plc bros cos gmbh ehf jr esq ave blvd rd hwy
		ala ariz ark calif colo conn fla ind kan ky md mich minn mont neb nev okla penn tenn tex va vt wis wyo`
	lowerSuffixes = `co ph.d m.d b.a m.a d.c u.s u.k u.n e.u a.m p.m etc sq km kg lb lbs oz hr hrs mph dist grad grads undergrad bat
		n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va b.c a.d`
)

type abbreviationEntry struct {
	kind      abbreviation
	titleOnly bool
}

var abbreviations = func() map[string]abbreviationEntry {
	m := make(map[string]abbreviationEntry, 256)
	for _, list := range []struct {
		words string
		entry abbreviationEntry
	}{
		{titleSuffixes, abbreviationEntry{suffix, true}},
		{lowerSuffixes, abbreviationEntry{suffix, false}},
		{titlePrefixes, abbreviationEntry{prefix, true}},
		{lowerPrefixes, abbreviationEntry{prefix, false}},
	} {
		for _, w := range strings.Fields(list.words) {
			m[w] = list.entry
		}
	}
	return m
}()

// A shortForm is where a word is an abbreviation when a sentence goes on behind its stop in lower case.
type shortForm uint8

const (
	nowhere shortForm = iota
	anywhere
	capitalised  // Sat. by appointment
	behindNumber // 4 in. tall
)

var shortForms = func() map[string]shortForm {
	m := make(map[string]shortForm, 64)
	for _, list := range []struct {
		words string
		form  shortForm
	}{
		{"natl intl govt mgr asst dept acct appt ext fig figs vols secy treas dept", anywhere},
		{"mon tue tues wed thu thur thurs fri sat spec wash mass ore pa del ga ill la", capitalised},
		{"in ins yd yds yr yrs mo mos min mins sec secs gal gals ha dia", behindNumber},
	} {
		for _, w := range strings.Fields(list.words) {
			m[w] = list.form
		}
	}
	return m
}()

// domains end the last part of host and file names.
var domains = func() map[string]bool {
	m := make(map[string]bool, 64)
	for _, w := range strings.Fields(`com org net gov edu int mil info biz io co tv me ly ai app dev news
		uk us ca au nz ie de fr es it pt nl be ch at pl cz sk hu ro ru ua tr il sa ae eg ng za in pk bd lk cn jp kr tw hk
		sg my id vn th ph br mx ar cl pe eu se no dk fi is gr
		kz uz kg az am by md lt lv ee rs hr si ba mk al gr cy ma dz tn eg jo lb sy iq ir af np mm kh la
		html htm php asp aspx pdf txt doc docx xls jpg jpeg png gif svg mp3 mp4 zip csv xml json js ts py go rs md yaml`) {
		m[w] = true
	}
	return m
}()
