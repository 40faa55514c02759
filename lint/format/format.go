// Package format finds the prose in files: one file a format says how blocks of
// prose lie in the bytes, and how a replacement is spelled there.
package format

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/artlint/artlint/lint"
)

// Options say how a file is read.
type Options struct {
	// Format is one of [Names]; empty asks [Detect].
	Format string
	// Fields are the JSON pointers (RFC 6901) to the prose in JSON and JSON Lines; a
	// "*" stands for every element of an array or object. The default is "/text".
	Fields []string
	// Original is what the file translates, paragraph by paragraph; nil where it is not
	// at hand or the format holds it itself.
	Original *lint.Document
}

// reader is a format: how its files are recognised and read.
type reader struct {
	name       string
	extensions []string
	read       func(name, source string, opts Options) (*lint.Document, error)
}

var readers = []reader{
	{"markdown", []string{".md", ".markdown", ".mdown", ".mkd"}, plainReader(Markdown)},
	{"html", []string{".html", ".htm", ".xhtml"}, plainReader(HTML)},
	{"nitf", []string{".nitf"}, plainReader(NITF)},
	{"newsml-g2", []string{".newsml"}, plainReader(NewsML)},
	{"rss", []string{".rss"}, plainReader(RSS)},
	{"atom", []string{".atom"}, plainReader(Atom)},
	{"wxr", []string{".wxr"}, plainReader(WXR)},
	{"ninjs", []string{".ninjs"}, plainReader(Ninjs)},
	{"json", []string{".json"}, JSON},
	{"jsonl", []string{".jsonl", ".ndjson"}, JSONLines},
	{"srt", []string{".srt"}, plainReader(SRT)},
	{"webvtt", []string{".vtt"}, plainReader(WebVTT)},
	{"po", []string{".po"}, plainReader(PO)},
	{"xliff", []string{".xlf", ".xliff"}, plainReader(XLIFF)},
	{"tmx", []string{".tmx"}, plainReader(TMX)},
	{"iptc7901", []string{".iptc", ".7901"}, plainReader(IPTC7901)},
	{"anpa", []string{".tst", ".anpa"}, plainReader(ANPA)},
	{"docx", []string{".docx"}, plainReader(DOCX)},
	{"text", []string{".txt", ".text"}, plainReader(readText)},
}

// ErrUnknown is returned for a file that holds no prose in a format that is known.
var ErrUnknown = errors.New("XML of an unknown kind")

// Names are the formats that Parse reads, sorted.
func Names() []string {
	names := make([]string, len(readers))
	for i := range readers {
		names[i] = readers[i].name
	}
	slices.Sort(names)
	return names
}

// Parse reads source, the UTF-8 text of the file name. The document is not analysed yet.
// Errors name the file, and for malformed input its line and byte.
func Parse(name, source string, opts Options) (*lint.Document, error) {
	format := opts.Format
	if format == "" {
		format = Detect(name, source[:min(len(source), headSize)])
	}
	for i := range readers {
		if readers[i].name == format {
			d, err := readers[i].read(name, source, opts)
			if err == nil && opts.Original != nil {
				err = pair(d, opts.Original)
			}
			return d, err
		}
	}
	if format == "" {
		return nil, fmt.Errorf("%s: %w: name its format, one of %s", name, ErrUnknown, strings.Join(Names(), ", "))
	}
	return nil, fmt.Errorf("%s: unknown format %q: use one of %s", name, format, strings.Join(Names(), ", "))
}

// plainReader is a reader that needs no options.
func plainReader(read func(name, source string) (*lint.Document, error)) func(string, string, Options) (*lint.Document, error) {
	return func(name, source string, _ Options) (*lint.Document, error) { return read(name, source) }
}

func readText(name, source string) (*lint.Document, error) { return Text(name, source), nil }
