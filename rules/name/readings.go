package name

import "strings"

// readings are family names written with the same Chinese character, as Chinese,
// Korean, Vietnamese and Japanese readers spell them.
var readings = [...]string{
	"ruan nguyen won yuen", "li lee ly yi rhee lei", "wang wong vuong hwang", "chen tran jin chan tan", "liu lau luu yoo ryu yu", "zhang truong jang chang cheung",
	"zhao cho trieu jo chiu chao", "jin kim", "pu park bak pak", "cui choi", "yin yun yoon", "wu oh ngo ng", "xu seo hua hui tu hsu", "jiang kang gang giang keung chiang", "zheng jung jeong trinh cheng",
	"quan kwon gwon quyen", "shen shim sim tham", "huang hoang", "zhou chou chu joo ju", "yang duong ryang", "lin lim lam rim", "song tong sung", "xie ta tse hsieh", "he ha ho",
	"gao ko go cao kao", "luo la law lo", "deng dang tang teng", "feng phung pung", "pan phan ban", "du do to", "fan pham", "sun son ton", "xiao hsiao siu tieu", "cai tsai choy thai", "zeng tseng tsang", "qian chien", "qiu chiu khuu", "zhu chu", "guo kwak gwak quach kuo",
}

// meanings are words for the same thing in the names of places and clubs.
var meanings = [...]string{"port harbour harbor", "temple shrine monastery", "square plaza", "mountain mount hill", "river creek stream", "town township"}

func reading(folded string) int { return lineOf(readings[:], folded) }
func means(folded string) int   { return lineOf(meanings[:], folded) }

// lineOf is the number of the line that holds word, 0 where none does.
func lineOf(lines []string, word string) int {
	for i, line := range lines {
		for w := range strings.FieldsSeq(line) {
			if w == word {
				return i + 1
			}
		}
	}
	return 0
}
