package residue

import (
	"strings"

	"github.com/artlint/artlint/lint"
	"github.com/artlint/artlint/rules/jargon"
	"github.com/artlint/artlint/rules/lexicon"
)

// foreignLabels stand before a colon on lines of credits, sources and links, and are no words of English.
var foreignLabels = lexicon.Set(`foto fotos fotografía fotografia fotoğraf zdjęcie zdjęcia fénykép kuva bild bilder imagen imagem immagine ảnh hình gambar
	crédito créditos crédit kaynak fuente fonte quelle źródło zdroj kilde källa lähde forrás sursă nguồn sumber haber muhabir leia lea lire leggi
	lesen czytaj číst läs les lue olvassa citește đọc baca texto texte autor autora redacción redação redakce redaktor`)

// foreignPages are words of buttons and links on pages in other languages that are no words of English: for
// advertisements, reading on, sharing, comments, news, subscriptions, following, what is related, keywords.
var foreignPages = lexicon.Set(`reklama reklame reklam reklāma reklaam werbung anzeige publicidad anuncio publicité publicidade anúncio pubblicità annonce
	annons mainos hirdetés publicitate iklan advertentie quảng leia ler lea leer lesen läs lue čítajte čtěte czytaj przeczytaj pročitajte
	citește olvassa oku baca đọc xem también também anche auch ook také także również juga thêm mais más più mehr meer lisää więcej
	více viac više több devamı selengkapnya compartilhe compartilhar compartir comparte partager partagez condividi teilen delen jaa
	udostępnij sdílet sdílejte zdieľať podijeli megosztás distribuie paylaş bagikan comenta comentar comentários comentarios commentaires
	commenter commenti kommentare kommentarer reacties kommentit komentarze komentáře komentari hozzászólások comentarii yorum yorumlar
	komentar bình noticias noticia notícias notícia nouvelles actualités notizie nachrichten nieuws nyheter nyheder uutiset wiadomości
	zprávy správy vijesti vesti hírek știri haberler berita inscreva assine suscríbete abonnez abonnieren iscriviti abbonati abonneer
	prenumerera tilaa subskrybuj feliratkozás abonează langganan siga síguenos suivez seguici folgen følg följ seuraa obserwuj sledujte
	pratite kövess urmărește takip ikuti relacionadas relacionados ähnliche gerelateerd powiązane související kapcsolódó ilgili terkait
	etiquetas schlagwörter galería galeria galerie galleria galéria videó wideo imprimir imprimer drucken stampa tulosta drukuj tisk cetak
	suite leyendo relacionado relacionada actualizado actualizada mise diubah diperbarui güncellendi aktualisiert zaktualizowano aktualizováno päivitetty
	halaman página pagina seite redazione redacción rédaction redaktion toimitus redakcja merkezi quan continuar continuer weiterlesen seguir
	acceso inicio início accueil startseite strona úvod etusivu anasayfa beranda voltar volver retour zurück powrót zpět takaisin kembali`)

// foreignFurniture reports whether the block is a few words, one of them of those pages and none of them English.
func foreignFurniture(p *lint.Pass, b *lint.Block) bool {
	const longest = 8
	tokens := p.BlockTokens(b)
	if len(tokens) > longest || b.Marks.Has(lint.PlainStop) {
		return false
	}
	pages, certain := 0, false
	for i := range tokens {
		t := &tokens[i]
		if t.Kind != lint.Word {
			continue
		}
		word := strings.ToLower(p.Word(t))
		switch {
		case foreignPages[word]:
			pages++
			certain = certain || !lexicon.IsWord(word)
		case jargon.Of(t.Hash)&jargon.Site != 0:
		case lexicon.WordRank(word) >= lexicon.General && lexicon.FunctionWord(word) == "":
			return false
		}
	}
	return certain && (pages > 1 || len(tokens) > 1 || p.BlockAt(b.Start) > 0)
}

// labelled reports whether the block begins with a label of another language and a colon.
func labelled(p *lint.Pass, b *lint.Block) bool {
	const longestLabel = 4
	if b.EndToken-b.FirstToken < 3 || !foreignLabels[strings.ToLower(p.Word(&p.Tokens[b.FirstToken]))] {
		return false
	}
	for i := b.FirstToken + 1; i < min(b.EndToken-1, b.FirstToken+longestLabel); i++ {
		if p.Word(&p.Tokens[i]) == ":" {
			return true
		}
	}
	return false
}
