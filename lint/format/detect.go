package format

import (
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"regexp"
	"strings"
)

// headSize is how much of a file Detect wants to see, in bytes.
const headSize = 4096

// signature is a pattern that a format's files begin with.
type signature struct {
	format string
	head   *regexp.Regexp
}

var signatures = []signature{
	{"webvtt", regexp.MustCompile(`^WEBVTT(?:[ \t\r\n]|$)`)},
	{"srt", regexp.MustCompile(`^\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d(?:[,.]\d{1,3})?[ \t]*-->`)},
	{"po", regexp.MustCompile(`(?m)^msgid[ \t]+"(?s:.*)^msgstr`)},
	{"anpa", regexp.MustCompile(`^\x16+\x01`)},
	{"iptc7901", regexp.MustCompile(`^[^\x02]{0,200}\x01[^\x02]{1,400}\x02`)},
	{"html", regexp.MustCompile(`(?i)^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>])`)},
}

// Detect returns the format, one of [Names], of the file name that begins with head.
// The content takes precedence over the extension. It falls back to "text" and returns
// "" for XML of an unknown kind.
func Detect(name, head string) string {
	cut := len(head) >= headSize
	head = head[:min(len(head), headSize)]
	trimmed := strings.TrimLeft(head, "\ufeff \t\r\n")
	extension := strings.ToLower(filepath.Ext(name))
	if root := xmlRoot(trimmed); root != "" {
		if format := xmlFormat(root, trimmed); format != "" {
			return format
		}
		if extension == ".xml" || strings.HasPrefix(trimmed, "<?xml") {
			return ""
		}
	}
	if strings.HasPrefix(trimmed, "{") && extension != ".jsonl" && extension != ".ndjson" {
		if format := jsonFormat(trimmed, extension, cut); format != "" {
			return format
		}
	}
	for _, s := range signatures {
		if s.head.MatchString(trimmed) && known(s.format) {
			return s.format
		}
	}
	for i := range readers {
		for _, e := range readers[i].extensions {
			if e == extension {
				return readers[i].name
			}
		}
	}
	return "text"
}

var (
	ninjsKeys = regexp.MustCompile(`"(?:body_\w+|bodies|headlines?|headline_\w+|description_\w+|descriptions|versioncreated|versionCreated)"\s*:`)
	ninjsMark = regexp.MustCompile(`"(?:uri|guid)"\s*:|ninjs`)
)

// jsonFormat distinguishes the formats that begin with an object; cut says that head is not the whole file.
func jsonFormat(head, extension string, cut bool) string {
	first, rest, _ := strings.Cut(head, "\n")
	switch {
	case strings.HasPrefix(strings.TrimLeft(rest, "\r\n"), "{") && json.Valid([]byte(first)):
		return "jsonl"
	case ninjsMark.MatchString(head) && ninjsKeys.MatchString(head):
		return "ninjs"
	case extension == ".json" || isJSON(head, cut):
		return "json"
	}
	return ""
}

// isJSON reports whether head is a JSON value or, if cut, may be the beginning of one.
func isJSON(head string, cut bool) bool {
	in := json.NewDecoder(strings.NewReader(head))
	err := in.Decode(new(json.RawMessage))
	return err == nil && !in.More() || errors.Is(err, io.ErrUnexpectedEOF) && cut
}

func known(format string) bool {
	for i := range readers {
		if readers[i].name == format {
			return true
		}
	}
	return false
}

var rootElement = regexp.MustCompile(`(?s)^(?:<\?.*?\?>\s*|<!--.*?-->\s*|<![A-Za-z][^\[>]*(?:\[.*?\]\s*)?>\s*)*<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)`)

// xmlRoot is the local name of the first element of head.
func xmlRoot(head string) string {
	if !strings.HasPrefix(head, "<") {
		return ""
	}
	m := rootElement.FindStringSubmatch(head)
	if m == nil {
		return ""
	}
	return m[2]
}

// xmlFormat identifies a vocabulary by its root element.
func xmlFormat(root, head string) string {
	format := ""
	switch root {
	case "html":
		format = "html"
	case "nitf":
		format = "nitf"
	case "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "contentSet":
		format = "newsml-g2"
	case "rss", "RDF":
		format = "rss"
		if strings.Contains(head, "wordpress.org/export/") {
			format = "wxr"
		}
	case "feed":
		format = "atom"
	case "xliff":
		format = "xliff"
	case "tmx":
		format = "tmx"
	case "document":
		if strings.Contains(head, "wordprocessingml") {
			format = "docx"
		}
	}
	if !known(format) {
		return ""
	}
	return format
}
