package person

import (
	"strings"

	"github.com/artlint/artlint/lint"
)

// genderedNouns are nouns for one woman (true) or one man.
var genderedNouns = func() map[string]bool {
	nouns := map[string]bool{}
	for noun := range strings.FieldsSeq(`actress spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman sportswoman
		noblewoman waitress princess heroine wife widow sister mother daughter grandmother aunt niece girlfriend woman girl lady bride
		fiancée stepmother stepdaughter stepsister granddaughter great-grandmother sister-in-law mother-in-law daughter-in-law
		godmother schoolgirl housewife nun heiress hostess stewardess countess duchess empress seamstress midwife landlady
		saleswoman camerawoman servicewoman fisherwoman horsewoman alderwoman forewoman ballerina priestess goddess`) {
		nouns[noun] = true
	}
	for noun := range strings.FieldsSeq(`husband widower brother father son grandfather uncle nephew boyfriend businessman policeman prince
		man boy gentleman groom bridegroom fiancé stepfather stepson stepbrother grandson great-grandfather brother-in-law
		father-in-law son-in-law godfather schoolboy monk heir duke emperor landlord waiter salesman cameraman serviceman
		fisherman fireman nobleman sportsman craftsman clergyman congressman councilman spokesman chairman horseman foreman priest`) {
		nouns[noun] = false
	}
	return nouns
}()

// genderOf is the gender of a gendered noun.
func (w *people) genderOf(t *lint.Token) (female, ok bool) {
	if t.Kind != lint.Word || !peopleNouns.MayHave(t.Hash) {
		return false, false
	}
	female, ok = genderedNouns[w.LowerWord(t)]
	return female, ok
}
