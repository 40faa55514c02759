package residue

import "github.com/artlint/artlint/rules/lexicon"

// monthNames are months as other languages write them, in small letters and
// without capitals, apart from those that English spells alike.
var monthNames = lexicon.Glossary(`
	January enero janeiro janvier gennaio januari januar januára stycznia styczeń leden ledna siječanj ocak január ianuarie gener tammikuu yanvar yanvarya qendror januari sichnya januára janúar
	February febrero fevereiro février febbraio februari februar lutego luty únor února veljača şubat február februarie helmikuu fevral fevralya lyutoho febrúar
	March marzo março maart märz marca marzec březen března ožujak mart március martie maaliskuu mars marta maret bereznya
	April abril avril aprile kwietnia kwiecień duben dubna travanj nisan április aprilie huhtikuu aprelya kvitnya
	May mayo maio maggio maja květen května svibanj mayıs május toukokuu maya mei travnya
	June junio junho juin giugno juni czerwca czerwiec červen června lipanj haziran június iunie kesäkuu iyun iyunya chervnya
	July julio julho juillet luglio juli lipca lipiec červenec července srpanj temmuz július iulie heinäkuu iyul iyulya lypnya
	August agosto août augustus sierpnia sierpień srpen srpna kolovoz ağustos augusztus elokuu avgust avgusta agustus serpnya
	September septiembre setembro septembre settembre września wrzesień září rujan eylül szeptember septembrie syyskuu sentyabr sentyabrya veresnya septembar
	October octubre outubro octobre ottobre oktober października październik říjen října ekim október octombrie lokakuu oktyabr oktyabrya zhovtnya oktobar
	November noviembre novembro novembre listopada listopad listopadu studeni kasım noiembrie marraskuu noyabr noyabrya lystopada novembar
	December diciembre dezembro décembre dicembre dezember grudnia grudzień prosinec prosince prosinac aralık decembrie joulukuu dekabr dekabrya desember hrudnya decembar`)

// functionWords are prepositions and the like of other languages that come
// through alone, with what they mean wherever they stand.
var functionWords = lexicon.Glossary(`
	according·to según segundo selon secondo według podle göre menurut volgens laut enligt ifølge szerint
	because porque perché ponieważ protože çünkü omdat weil
	when quando cuando quand kiedy když wanneer
	where donde dove gdzie
	without senza sans ohne zonder
	against contro contre gegen
	during durante während
	only solamente somente seulement tylko
	always siempre sempre toujours immer zawsze vždy
	then entonces então allora
	and und
	or oder
	between entre między mezi
	also también também aussi anche również také auch ook
	but pero ale aber maar
	with mit
	however cependant jednak však ancak jedoch echter
	from desde
	until hasta
	until·now hingga`)
