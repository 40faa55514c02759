package number

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// dottedThousands matches groups of three digits behind full stops with something counted behind them.
func (s site) dottedThousands(text string) {
	if strings.LastIndexByte(text, '.') != len(text)-len(".000") {
		return
	}
	groups := strings.Split(text, ".")
	if len(groups[0]) > 3 || groups[0] == "0" || len(groups) > 3 {
		return
	}
	zeros := true
	for i, g := range groups {
		if !digits(g) || i > 0 && len(g) != 3 {
			return
		}
		zeros = zeros && (i == 0 || g == "000")
	}
	switch {
	case zeros && (s.Among(1, "million", "billion") || s.Among(-1, "rp", "idr", "vnd", "cop", "clp", "rs", "₫", "₩") && !s.measured(1)): // no decimals
	case zeros && s.Token(-1).Has(lint.Upper) && lexicon.Currency(s.Spelling(-1)) != "": // AED 750.000
	case s.Among(-1, "version", "release", "v", "no.", "section", "article", "ip", "kernel", "$", "£", "€", "era"), s.Is(1, "%"), s.Among(1, "percent", "per", "million", "billion"):
		return
	case zeros && s.Among(1, "euros", "dollars", "yen", "won", "dong", "rubles", "roubles", "lira", "liras", "pesos", "rupiah", "tons", "tonnes", "hectares", "square", "yuan", "reais"),
		zeros && (s.plural(1) || s.Among(1, "to", "and") && strings.Contains(s.Spelling(2), ",")), len(groups) == 3 && (s.plural(1) || s.measured(1)):
	case s.currency(1) && len(groups[0]) > 1 && !s.Among(2, "per", "a", "an", "each", "to"), s.countBefore(), len(groups) == 3 && s.Token(-1).Class&^(lint.Preposition|lint.Be|lint.Have|lint.Determiner) == 0 && s.Kind(-1) == lint.Word && s.Token(-1).Has(lint.Lower):
	case s.measured(1) || s.measured(2), !s.plural(1) && !(s.Token(1).Has(lint.Lower) && s.Token(1).Class == 0 && s.plural(2)):
		return
	}
	s.warn(s.Span(0, 0), strings.ReplaceAll(text, ".", ","), 0.85, "A full stop marks the thousands as in the source language")
}
