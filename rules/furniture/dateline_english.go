package furniture

import (
	"slices"
	"strconv"
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/lexicon"
)

// englishDateline writes "Agency, Place, Month Day" as "PLACE, Mon. D (Agency) --". It is
// empty where the tokens are something else.
func englishDateline(p *lint.Pass, tokens []lint.Token) string {
	agency, place, date := "", "", ""
	for _, part := range splitAgency(p, splitCommas(tokens)) {
		text := p.Text[part[0].Start:part[len(part)-1].End]
		switch {
		case len(part) <= 3 && lexicon.MonthOf(p.Word(&part[0])) > 0:
			if date = agencyDate(p, part); date == "" {
				return ""
			}
		case len(part) == 1 && part[0].Kind == lint.Number: // the year
		case agency == "" && isAgency(text):
			agency = shortAgency(text)
		case place == "" && part[0].Capital():
			place = strings.ToUpper(text)
		default:
			return ""
		}
	}
	if place == "" || date == "" {
		return ""
	}
	if agency == "" {
		return place + ", " + date + " —"
	}
	return place + ", " + date + " (" + agency + ") --"
}

func splitCommas(tokens []lint.Token) [][]lint.Token {
	var parts [][]lint.Token
	first := 0
	for i := 0; i <= len(tokens); i++ {
		if i == len(tokens) || tokens[i].Kind == lint.Comma {
			if i > first {
				parts = append(parts, tokens[first:i])
			}
			first = i + 1
		}
	}
	return parts
}

// splitAgency parts an agency from the place behind it that no comma does: "Northern News Service Turku".
func splitAgency(p *lint.Pass, parts [][]lint.Token) [][]lint.Token {
	if len(parts) == 0 {
		return parts
	}
	first := parts[0]
	for i := len(first) - 2; i > 0; i-- {
		switch p.Word(&first[i]) {
		case "Agency", "Service", "Network":
			if p.Word(&first[i+1]) == "News" {
				return parts
			}
			return slices.Insert(parts[1:], 0, first[:i+1], first[i+1:])
		}
	}
	return parts
}

func isAgency(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return lexicon.OutletOf(name) != lexicon.NoOutlet || lexicon.OutletOf(first) == lexicon.Agency ||
		strings.HasSuffix(name, " Agency") || strings.HasSuffix(name, " News Service") || strings.HasSuffix(name, " News") || strings.HasSuffix(name, " Daily") || strings.HasSuffix(name, " Network")
}

// shortAgency is the name that an agency has in date lines: "Xinhua" of "Xinhua News Agency".
func shortAgency(name string) string {
	if first, _, _ := strings.Cut(name, " "); lexicon.OutletOf(first) == lexicon.Agency {
		return first
	}
	return strings.TrimSuffix(strings.TrimSuffix(name, " Agency"), " Service")
}

// agencyMonths are the names of months as agencies shorten them in dates.
var agencyMonths = [...]string{"Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."}

// agencyDate writes "September 12th" as "Sept. 12".
func agencyDate(p *lint.Pass, part []lint.Token) string {
	if len(part) < 2 {
		return ""
	}
	day := strings.TrimRight(p.LowerWord(&part[1]), "stndrh")
	if n, err := strconv.Atoi(day); err != nil || n < 1 || n > 31 {
		return ""
	}
	return agencyMonths[lexicon.MonthOf(p.Word(&part[0]))-1] + " " + day
}
