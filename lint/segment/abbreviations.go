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

const (
	prefixAbbreviations = `mr mrs ms mx dr prof gen col lt sgt cpl pvt capt cmdr maj adm brig cmdt sen rep gov rev hon
		pres supt insp det fr sr st ste mt ft no nos vol vols fig figs art arts sec secs ch chap pp par para
		jan feb mar apr jun jul aug sept sep oct nov dec vs v cf ca approx est eq messrs mme mlle msgr atty asst
		asso assn dept univ tel ext op viz al e.g i.e eg ie ed eds trans cit ibid m.v s.s u.s.s h.m.s`
	suffixAbbreviations = `inc corp co ltd llc plc bros cos gmbh ehf jr esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u a.m p.m am pm
		etc ave blvd rd hwy sq km kg lb lbs oz in min max hr hrs sec mph dist
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
		tenn tex va vt wash wis wyo n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va b.c a.d`
)

var abbreviations = func() map[string]abbreviation {
	m := make(map[string]abbreviation, 256)
	for _, w := range strings.Fields(suffixAbbreviations) {
		m[w] = suffix
	}
	for _, w := range strings.Fields(prefixAbbreviations) {
		m[w] = prefix
	}
	// Words that are abbreviations only when their stop is followed by a lower-case
	// word or a number would swallow real sentence ends.
	for _, w := range []string{"in", "am", "pm", "no", "art", "max", "fig", "par", "miss", "mass", "wash", "del", "la", "ill", "ore", "mo", "sec", "min", "ch", "pa", "ga", "op", "mar", "jun", "dec"} {
		delete(m, w)
	}
	return m
}()

// domains end the last part of host and file names.
var domains = func() map[string]bool {
	m := make(map[string]bool, 64)
	for _, w := range strings.Fields(`com org net gov edu int mil info biz io co tv me ly ai app dev news
		uk us ca au nz ie de fr es it pt nl be ch at pl cz sk hu ro ru ua tr il sa ae eg ng za in pk bd lk cn jp kr tw hk
		sg my id vn th ph br mx ar cl pe eu se no dk fi is gr
		html htm php asp aspx pdf txt doc docx xls jpg jpeg png gif svg mp3 mp4 zip csv xml json js ts py go rs md yaml`) {
		m[w] = true
	}
	return m
}()
