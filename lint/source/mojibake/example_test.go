package mojibake_test

import (
	"fmt"

	"github.com/artlint/artlint/lint/source/mojibake"
)

func ExampleFind() {
	const text = "Itâ€™s the cafÃ©’s nÃƒÂ©e owner."
	for _, r := range mojibake.Find(text) {
		fmt.Printf("%d-%d %q was %q: %s\n", r.Start, r.End, text[r.Start:r.End], r.New, r.Encoding)
	}
	// Output:
	// 2-10 "â€™" was "’": utf-8 read as windows-1252
	// 19-23 "Ã©" was "é": utf-8 read as windows-1252
	// 29-37 "ÃƒÂ©" was "é": utf-8 read as windows-1252, utf-8 read as windows-1252
}
