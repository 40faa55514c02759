package main

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
)

// tripleList writes how many bits each letter surprises after the two before it,
// over the commoner words of ranks, for [lexicon.Surprise].
func tripleList(ranks map[string]uint8) []byte {
	triples, pairs := map[string]int{}, map[string]int{}
	for word, rank := range ranks {
		if rank > rankGeneral || !isASCIIWord(word) {
			continue
		}
		framed := "^" + word + "$"
		for i := 3; i <= len(framed); i++ {
			triples[framed[i-3:i]]++
			pairs[framed[i-3:i-1]]++
		}
	}
	var b bytes.Buffer
	b.WriteString(`# How unlikely a letter is after two others in English words: to each pair (^ is the start of a word, $ its
# end) the letters that follow, each with its surprise in half bits as a digit of base 36; "-" is any other letter.
# Source: SCOWL 2020.12.07 (Debian package scowl), sizes 10 to 60; see words.txt.
# Licence: SCOWL's own, see LICENSE-scowl.txt.
# Made by: go run ./cmd/lexgen
`)
	for _, pair := range slices.Sorted(maps.Keys(pairs)) {
		fmt.Fprintf(&b, "%s\t-%s", pair, halfBits(0, pairs[pair]))
		for _, letter := range "$abcdefghijklmnopqrstuvwxyz" {
			if n := triples[pair+string(letter)]; n > 0 {
				fmt.Fprintf(&b, "%c%s", letter, halfBits(n, pairs[pair]))
			}
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// halfBits is the surprise of something that was seen n times in all, smoothed.
func halfBits(n, all int) string {
	const unseen = 0.05
	bits := math.Log2((float64(all) + 1) / (float64(n) + unseen))
	return strconv.FormatInt(min(int64(math.Round(2*bits)), 35), 36)
}

func isASCIIWord(word string) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return word != ""
}
