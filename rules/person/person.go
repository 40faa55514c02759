// Package person holds the rules for grammatical person, gender and forms of address.
package person

import "github.com/artlint/artlint/lint"

// Rules are the rules of the family.
var Rules = []*lint.Rule{Flip, GenderFlip, WrongSubject, HonorificResidue}

const family = "person"
