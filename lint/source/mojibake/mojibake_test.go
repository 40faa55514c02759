package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// apply makes the repairs that Find gives.
func apply(text string) string {
	var b strings.Builder
	last := 0
	for _, r := range Find(text) {
		b.WriteString(text[last:r.Start])
		b.WriteString(r.New)
		last = r.End
	}
	return b.String() + text[last:]
}

// misread writes text as UTF-8 and reads it in a code page, bytes that the page leaves open as control characters.
func misread(text string, page *charmap.Charmap) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		r := page.DecodeByte(c)
		if r == utf8.RuneError {
			r = rune(c)
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestRepaired(t *testing.T) {
	for _, tt := range []struct{ damaged, want string }{
		// windows-1252
		{"Itâ€™s late, the mayor said.", "It’s late, the mayor said."},
		{"â€œWe will rebuild,â€\u009d she said â€“ twice.", "“We will rebuild,” she said – twice."},
		{"â€œWe will rebuild,â€ she said.", "“We will rebuild,” she said."},
		{"â€œWe will rebuild,â€\uFFFD she said.", "“We will rebuild,” she said."},
		{"The cafÃ© on Rue MoliÃ¨re", "The café on Rue Molière"},
		{"JosÃ© and NicolÃ¡s met SofÃ\u00ada.", "José and Nicolás met Sofía."},
		{"Ã‰mile Zola and Ã…ngstrÃ¶m", "Émile Zola and Ångström"},
		{"Ã–sterreich, Ãœber", "Österreich, Über"},
		{"It costs Â£20 or â‚¬25.", "It costs £20 or €25."},
		{"20Â°C, 5Â½ miles, Â© 2020", "20°C, 5½ miles, © 2020"},
		{"end of a sentence.Â Next one", "end of a sentence.\u00A0Next one"},
		{"He waitedâ€¦ and waited.", "He waited… and waited."},
		{"voilÃ  le travail", "voilà le travail"},
		{"voilÃ le travail", "voilà le travail"},
		{"Ã la carte", "à la carte"},
		{"LeÃ£o went Ã s compras", "Leão went às compras"},
		{"3Âª y 4Âº", "3ª y 4º"},
		{"ErdoÄŸan in Ä°stanbul", "Erdoğan in İstanbul"},
		{"UÄŸur Åžahin told ÄŒTK", "Uğur Şahin told ČTK"},
		{"WaÅ‚Ä™sa in ÅÃ³dÅº", "Wałęsa in Åódź"},
		{"Nguyá»…n VÄƒn Äáº¡i", "Nguyễn Văn Äại"},
		{"ðŸ˜€ what a day ðŸŽ‰", "😀 what a day 🎉"},
		{"TMâ„¢ is fine", "TM™ is fine"},
		{"ï»¿A new line", "\uFEFFA new line"},
		{"â€¢ First item", "• First item"},
		// in the same line as sound characters
		{"“Itâ€™s late,” she said.", "“It’s late,” she said."},
		{"The café’s ownerâ€™s son", "The café’s owner’s son"},
		{"Beyoncé and NicolÃ¡s – both", "Beyoncé and Nicolás – both"},
		// iso-8859-1
		{"It\u00e2\u0080\u0099s late", "It’s late"},
		{"caf\u00c3\u00a9 \u00e2\u0080\u0094 open", "café — open"},
		// windows-1252 control characters
		{"It\u0092s \u0093late\u0094 \u0096 very\u0085", "It’s “late” – very…"},
		// other pages
		{"ItвЂ™s late вЂ“ very", "It’s late – very"},
		{"Itâ€™s in LiĂ¨ge, HĂ´pital", "It’s in Liège, Hôpital"},
		{"Itβ€™s late", "It’s late"},
		{"Itā€™s late", "It’s late"},
		{"It‚Äôs a caf√© ‚Äî ‚Äúopen‚Äù", "It’s a café — “open”"},
		{"r√©gime √©quilibr√©", "régime équilibré"},
		{"ItΓÇÖs late ΓÇö very", "It’s late — very"},
		{"РџСЂРёРІРµС‚ means hello", "Привет means hello"},
		{"п▓я▀ п╫п╣ я▐п╡п╩я▐п╣я┌п╣я│я▄", "Вы не являетесь"},
		{"Ø±Ø³Ø§Ù„Ø©", "رسالة"},
		{"×‘×”×•×“×¢×”", "בהודעה"},
		{"Anto≈Üina, pilƒ´ un sƒìta", "Antoņina, pilī un sēta"},
		// several readings
		{"The Mona Lisa doesnÃ¢â‚¬â„¢t smile", "The Mona Lisa doesn’t smile"},
		{"nÃƒÂ©e Smith", "née Smith"},
		{"It doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t", "It doesn’t"},
		{"a Г‚ВЈ5bn rights issue", "a £5bn rights issue"},
		{"t‚Äö√†√∂¬¨¬©l‚Äö√†√∂¬¨¬©charger", "télécharger"},
		// too far gone to be repaired in pieces
		{"ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢", "ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢"},
		// CESU-8
		{"Hi \u00ed\u00a0\u00bd\u00ed\u00b8\u0080 there", "Hi 😀 there"},
	} {
		if got := apply(tt.damaged); got != tt.want {
			t.Errorf("%q:\n got %q\nwant %q", tt.damaged, got, tt.want)
		}
		if again := Find(apply(tt.damaged)); len(again) != 0 {
			t.Errorf("%q: repaired again: %v", tt.damaged, again)
		}
	}
}

func TestSound(t *testing.T) {
	for _, text := range []string{
		"", "plain", "naïve café façade Iñárritu Zoë Brontë’s",
		"“Quoted,” she said — ‘twice’ – … and left.",
		"I'm not such a fan of Charlotte Brontë…”",
		"“Beyoncé”—“Beyoncé’s” «été»",
		"JOÃO SÃO PAULO, CONCLUSÃO, IRMÃ", "C O N C L U S Ã O",
		"NESTLÉ® and AHÅ™, the sofa", "NICIODATĂ™", "TRANSFORMATORIŲ™",
		"QUEM É¿ !YO SÉ¡ VOCÊ… SÓ… É’s",
		"a radius of 10 Å—wide", "10 Å, 5×£35, 4288×…, ∆°, 2012—∞",
		"SELKÄ\u00a0EDELLÄ\u00a0MAAHAN", "ammaccato,\u00a0è come",
		"``pronta pra lá´´ aí´´", "`¬´ ( o¬ô ) Ō¬o Ôôô",
		"HÅØYA ER BLÅØYD, Āø", "Văn Đại, Nguyễn Thị Hằng, Đà Nẵng",
		"Łódź, Wałęsa, Żółć, Kraków", "İstanbul’da Erdoğan’ın ÇAĞRISI", "Ţepeş, NICIODATĂ\u00a0",
		"Привет, Москва – «Известия»", "ПоздравЂаво", "ВІКІ is Ukrainian for WIKI", "SENSЕ", "Ελλάδα, Ωμέγα’",
		"Η ¨ανατροφή¨ δυστυχώς", "(-1/2)! = √π, √2, x√y", "├┤a┼┐a┼┐a", "│ имя │ возраст │", "имя│возраст│",
		"MÄ£ÄM Q £ÄGÌ GÄLÄW SÖÄ£ ÑÝÄ $ÚÄMÌ", "frataraká§ 141",
		"“+” and “×” curves", "There are a lot of Ã’s in it", "東京で会議。“はい”", "서울", "©®™ § 5 ¶ 6 £5 €6 ¥7 20°C 5½ ×",
		"Tromsø, Þór, Ærø, œuvre, Œdipus, chœur", "l’été à l’Élysée", "ÀÉÈ “À” ‘Â’ Ô!",
		"\u001a intentional \u0081", "Françoise’s «naïveté» – 20 €", "São Tomé e Príncipe", "Ångström’s Å", "¿Qué? ¡Sí! ª º",
		"MISUTÂ\u00a0AJIKKO IRMÃ\u00a0MARIA “IRMÃ” IRMÃ…", "«Beyoncé»… »Beyoncé«– »Beyoncé“", "“fiancé”“Yes” fiancé”—she résumé—“Yes", "Beyoncé™’s",
		"T•Ø•R•Ü•S, √±0 = ±0, test-ßµ™.hpp", "Nº 5, 3ª, H₂O, x², “10 × 20”, §5, ¶",
		"half a pair: \xc3 and \xe2\x80", "Beyoncé†", "«está»… «está»…”", "Müller’s “Übung”", "à “l’ancienne”",
	} {
		if got := Find(text); len(got) != 0 {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestSpans(t *testing.T) {
	const cp = "utf-8 read as windows-1252"
	for _, tt := range []struct {
		text string
		want []Repair
	}{
		{"One.\nItâ€™s Ã©tÃ©.\nTwo.", []Repair{{7, 15, "’", cp}, {17, 21, "é", cp}, {22, 26, "é", cp}}},
		{"nÃƒÂ©e", []Repair{{1, 9, "é", cp + ", " + cp}}},
		{"ÃŸÃŸ x", []Repair{{0, 8, "ßß", cp}}},
		{"It\u0092s", []Repair{{2, 4, "’", "windows-1252 read as iso-8859-1"}}},
		{"ItвЂ™s", []Repair{{2, 9, "’", "utf-8 read as windows-1251"}}},
	} {
		got := Find(tt.text)
		if len(got) != len(tt.want) {
			t.Errorf("%q: got %+v, want %+v", tt.text, got, tt.want)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%q: got %+v, want %+v", tt.text, got[i], tt.want[i])
			}
		}
	}
}

// Every reading of an English sentence in a code page that keeps its bytes is taken back, and twice over.
func TestEveryPage(t *testing.T) {
	const text = "“It’s late,” Zoë Müller told José Peña at the café – twice… She paid £5, or €6."
	for _, m := range charmaps {
		once := misread(text, m.Charmap)
		if got := apply(once); got != text {
			t.Errorf("%s:\n got %q\nfrom %q", m.name, got, once)
		}
		if m.name == "koi8-r" || m.name == "ibm437" {
			continue
		}
		if got := apply(misread(once, m.Charmap)); got != text {
			t.Errorf("%s twice:\n got %q", m.name, got)
		}
	}
}

func TestLongLine(t *testing.T) {
	filler := strings.Repeat("The minister said that talks would start next week. ", 2000)
	text := filler + "Itâ€™s late. " + filler + "A cafÃ©. " + filler
	want := filler + "It’s late. " + filler + "A café. " + filler
	if apply(text) != want {
		t.Error("damage in a long line is not repaired")
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Itâ€™s", "voilÃ le", "nÃƒÂ©e", "It\u0092s", "Г‚ВЈ5", "‚Äô", "â€œx,â€ y", "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080", "é…”", "\xc3\xe2\x80", "Ø±Ø³"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, r := range Find(text) {
			if r.Start < last || r.End <= r.Start || r.End > len(text) || !utf8.ValidString(r.New) || r.New == text[r.Start:r.End] {
				t.Fatalf("%q: bad repair %+v", text, r)
			}
			last = r.End
		}
		once := apply(text)
		if utf8.ValidString(text) && !utf8.ValidString(once) {
			t.Fatalf("%q became invalid: %q", text, once)
		}
		if again := Find(once); len(again) != 0 {
			t.Fatalf("%q became %q, and again %+v", text, once, again)
		}
	})
}

var sink []Repair

func BenchmarkFind(b *testing.B) {
	sentence := "The minister said that talks would start next week, and that nobody had been told why they were late.\n"
	for _, bm := range []struct{ name, text string }{
		{"ascii", strings.Repeat(sentence, 10000)},
		{"curly", strings.Repeat("“It’s late,” the café’s owner said — twice. "+sentence, 7000)},
		{"damaged", strings.Repeat("â€œItâ€™s late,â€\u009d said the mayor. "+sentence, 5000)},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			for b.Loop() {
				sink = Find(bm.text)
			}
		})
	}
}
