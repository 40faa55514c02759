package number

import (
	"math"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
)

// UnitWrong finds conversions that do not add up, and units of another quantity.
var UnitWrong = &lint.Rule{
	Name:     "unit-wrong",
	Family:   "number",
	Title:    "Unit or conversion that cannot be right",
	Severity: lint.Warning,
	Issue:    lint.Numbers,
	Fix:      lint.Suggested,
	Doc: `The measure in brackets is not the measure before it (“204 grams (0.72 ounces)”), wind blows in millimetres per
second, or a word stands for a unit that it does not name (“480 Mileage”).

Units are abbreviations, and the engine expands them by what is most frequent; conversions are copied figure by figure
or converted by a program with another idea of the decimal mark.

The converted value is computed again and suggested; a value off by a power of ten only has its point moved.`,
	Examples: []lint.Example{
		{Bad: "It weighs 204 grams («0.72 ounces»).", Good: "It weighs 204 grams (7.2 ounces)."},
		{Bad: "It drove at 120 kilometers per hour («7.5 miles» per hour) at 38 degrees Celsius («68 degrees Fahrenheit»).", Good: "It drove at 120 kilometers per hour (75 miles per hour) at 38 degrees Celsius (100 degrees Fahrenheit)."},
		{Bad: "The pool has 30 degrees Celsius (about «50 F»).", Good: "The pool has 30 degrees Celsius (about 86 F)."},
		{Bad: "The farm lies at 600 metres (about «197 feet»).", Good: "The farm lies at 600 metres (about 1,970 feet)."},
		{Bad: "Gusts of «14 mm per second» are possible on the coast, 20 kilometres away.", Good: "Gusts of 14 metres per second are possible on the coast, 20 kilometres away."},
		{Bad: "The speed limit falls from 50 «kilometres» to 30 in May.", Good: "The speed limit falls from 50 kilometres per hour to 30 in May."},
		{Bad: "The bridge cost 3 billion tomans, equal to 30 billion «tomans».", Good: "The bridge cost 3 billion tomans, equal to 30 billion rials."},
		{Bad: "The calf weighs about 80 «cm» and eats well.", Good: ""},
		{Bad: "The route is «480 Mileage» long.", Good: "The route is 480 miles long."},
		{Bad: "Marek stands «183 meters» tall and weighs 79 kilograms.", Good: "Marek stands 183 centimeters tall and weighs 79 kilograms."},
	},
	Counter: []lint.Counter{
		{Text: "The tower is 183 meters tall and weighs 900 tons.", Why: "a tower"},
		{Text: "The keeper is 5 feet 10 inches (1.78 m) tall, and 11 pounds 4 ounces (5.1 kg) was the weight of the ball.", Why: "two units are one measure"},
		{Text: "It is 10 km (6.2 miles) away, 100 metres (330 feet) high, at 20 kg (44 pounds).", Why: "right conversions"},
		{Text: "The layer grows by 2 mm per second in a light wind tunnel of 3 metres (about 10 feet).", Why: "a laboratory"},
		{Text: "At a speed of 40 km/h, or 25 miles an hour, he covered 60 km; 5 metres is equal to 500 centimetres.", Why: "speeds and equal lengths"},
		{Text: "They drove 300 km (3 hours) and paid 5 pounds (6 dollars).", Why: "no conversion of units"},
	},
	Run: func(p *lint.Pass) {
		if p.Marks.Has(lint.WithBracket) || measuring.In(p.Document) != 0 {
			eachNumber(p, func(w setting) bool { return w.after.Kind == lint.Word && w.before.Kind != lint.Symbol }, unitWrong)
		}
	},
}

// unit is the quantity that a unit measures and its size in the base unit.
type unit struct {
	quantity string
	size     float64
}

var units = map[string]unit{
	"mm": {"length", 0.001}, "cm": {"length", 0.01}, "m": {"length", 1}, "km": {"length", 1000},
	"millimeters": {"length", 0.001}, "millimetres": {"length", 0.001}, "centimeters": {"length", 0.01}, "centimetres": {"length", 0.01},
	"meter": {"length", 1}, "metre": {"length", 1}, "meters": {"length", 1}, "metres": {"length", 1},
	"kilometer": {"length", 1000}, "kilometre": {"length", 1000}, "kilometers": {"length", 1000}, "kilometres": {"length", 1000},
	"inch": {"length", 0.0254}, "inches": {"length", 0.0254}, "foot": {"length", 0.3048}, "feet": {"length", 0.3048}, "ft": {"length", 0.3048},
	"yards": {"length", 0.9144}, "mile": {"length", 1609.344}, "miles": {"length", 1609.344},
	"g": {"mass", 0.001}, "gram": {"mass", 0.001}, "grams": {"mass", 0.001}, "kg": {"mass", 1}, "kilogram": {"mass", 1}, "kilograms": {"mass", 1},
	"kilos": {"mass", 1}, "ounce": {"mass", 0.02835}, "ounces": {"mass", 0.02835}, "oz": {"mass", 0.02835}, "lb": {"mass", 0.4536}, "lbs": {"mass", 0.4536},
	"pound": {"mass", 0.4536}, "pounds": {"mass", 0.4536}, "tonnes": {"mass", 1000},
	"hectare": {"area", 10000}, "hectares": {"area", 10000}, "acre": {"area", 4046.9}, "acres": {"area", 4046.9},
	"liter": {"volume", 1}, "litre": {"volume", 1}, "liters": {"volume", 1}, "litres": {"volume", 1},
}

// measuring are words of which a document has one, or brackets, where a unit can be told to be wrong.
var measuring = lint.NewTriggers("mileage weighs weighed weighing wind winds gust gusts speed speeds equal equivalent")

func unitWrong(s site) {
	if s.Block.Marks.Has(lint.WithBracket) {
		s.conversion()
	}
	s.wind()
	s.speed()
	s.equation()
	s.weight()
	s.height()
	if s.Is(1, "Mileage") && !s.Tight(1) {
		s.edit(s.Span(0, 1), s.Span(1, 1), "miles", lint.Suggested, 0.85, "“Mileage” is not a unit", "Write “miles”")
	}
}

var roughly = lint.NewTriggers("about around nearly approximately some roughly over")

// conversion checks "204 grams (7.2 ounces)" at the second number.
func (s site) conversion() {
	open := -1
	for open > -4 && s.Any(open, roughly) {
		open--
	}
	if !s.Is(open, "(") {
		return
	}
	last := open - 1
	if s.Is(last, "Celsius") || s.Is(last, "C") {
		s.celsius(open)
		return
	}
	if s.Is(last, "hour") && s.Is(last-1, "per") && s.Is(3, "hour") { // kilometers per hour (miles per hour)
		last -= 2
	} else if !s.Is(2, ")") {
		return
	}
	if s.number(last-1) && s.Among(last-2, "feet", "foot", "ft", "pounds", "stone", "lb", "miles", "yards") {
		return // 5 feet 10 inches: two units are one measure
	}
	from, ok := units[s.Lowered(last)]
	to, ok2 := units[s.Lowered(1)]
	value, ok3 := amount(s.Spelling(last - 1))
	other, ok4 := amount(s.Spelling(0))
	if !ok || !ok2 || !ok3 || !ok4 || from.quantity != to.quantity || from.size == to.size || value == 0 || other == 0 {
		return
	}
	const least, most = 0.6, 1.6 // of what is right: rounded, or about
	right := value * from.size / to.size
	if ratio := other / right; ratio > least && ratio < most {
		return
	}
	text := converted(right, other, s.Spelling(0))
	s.edit(s.Span(0, 1), s.Span(0, 0), text, lint.Suggested, 0.9, "The conversion is wrong: it gives "+text, "Write "+text)
}

// celsius checks "38 degrees Celsius (100 degrees Fahrenheit)" at the second number.
func (s site) celsius(open int) {
	at, end := open-2, 1
	if s.Among(at, "degrees", "°") {
		at--
	}
	if s.Is(1, "degrees") {
		end = 2
	}
	if !s.Is(end, "Fahrenheit") && !s.Is(end, "F") || !s.number(at) {
		return
	}
	c, ok := amount(s.Spelling(at))
	f, ok2 := amount(s.Spelling(0))
	if right := math.Round(c*9/5 + 32); ok && ok2 && math.Abs(right-f) > 3 && c >= 0 {
		text := strconv.FormatFloat(right, 'f', -1, 64)
		s.edit(s.Span(0, end), s.Span(0, 0), text, lint.Suggested, 0.9, "The conversion is wrong: it gives "+text, "Write "+text)
	}
}

// converted writes the right value: the figures that are there with their point
// moved where that is all, else the value with as many digits.
func converted(right, other float64, text string) string {
	power := math.Round(math.Log10(right / other))
	if moved := other * math.Pow(10, power); math.Abs(moved/right-1) < 0.03 {
		right = moved
	} else {
		n := len(strings.Trim(strings.ReplaceAll(text, ".", ""), "0"))
		scale := math.Pow(10, math.Floor(math.Log10(right))-float64(max(n, 2)-1))
		right = math.Round(right/scale) * scale
	}
	right = math.Round(right*1000) / 1000
	if right >= 1000 {
		return grouped(int64(math.Round(right)))
	}
	return strconv.FormatFloat(right, 'f', -1, 64)
}

// height checks "stands 183 meters tall and weighs 79 kilograms": the height of a person in centimetres.
func (s site) height() {
	if n := s.value(0); n < 120 || n > 230 || !s.Among(1, "meters", "metres") || !s.Is(2, "tall") {
		return
	}
	for k := 3; k < 10 && s.Has(k) && s.Kind(k) != lint.Stop; k++ {
		if unit := "centi" + s.Lowered(1); s.Among(k, "kilograms", "kilogrammes", "kilos", "kg") {
			s.edit(s.Span(0, 1), s.Span(1, 1), unit, lint.Suggested, 0.85, "Nobody is so tall: the figure is in "+unit, "Write “"+unit+"”")
			return
		}
	}
}

// wind checks "gusts of 12 mm per second".
func (s site) wind() {
	if !s.Is(2, "per") || !s.Is(3, "second") || !s.Among(1, "mm", "millimeters", "millimetres") {
		return
	}
	for k := -1; k > -8 && s.Token(k).Kind != lint.Stop; k-- {
		if s.Among(k, "wind", "winds", "gust", "gusts", "speed", "speeds") {
			metres := "metres"
			if strings.Contains(s.Lower, "meters") || strings.Contains(s.Lower, "kilometer") {
				metres = "meters"
			}
			s.edit(s.Span(0, 3), s.Span(1, 1), metres, lint.Suggested, 0.85, "Wind is measured in "+metres+" per second", "Write “"+metres+"”")
			return
		}
	}
}
