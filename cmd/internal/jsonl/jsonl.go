// Package jsonl reads the data of the commands that measure and learn: files of one JSON object a line.
package jsonl

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// longest is the longest line that is read, in bytes.
const longest = 64 << 20

// Read reads all rows of a file. Errors name the file and the line.
func Read[T any](path string) ([]T, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var rows []T
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, longest)
	for n := 1; lines.Scan(); n++ {
		var r T
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		rows = append(rows, r)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rows, nil
}
