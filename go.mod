module github.com/artlint/artlint

go 1.26
