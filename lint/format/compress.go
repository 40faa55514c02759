package format

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// Compression is how a file is packed.
type Compression uint8

// The compressions.
const (
	Uncompressed Compression = iota
	Gzip
	Zstd
)

var (
	gzipMagic = []byte{0x1f, 0x8b}
	zstdMagic = []byte{0x28, 0xb5, 0x2f, 0xfd}
)

// maxWindow bounds the memory that unpacking zstd may take, in bytes.
const maxWindow = 128 << 20

// Decompress reads r unpacked, whatever it is packed with, in bounded memory.
// Closing the reader does not close r.
func Decompress(r io.Reader) (io.ReadCloser, Compression, error) {
	in := bufio.NewReader(r)
	head, err := in.Peek(len(zstdMagic))
	if err != nil && err != io.EOF {
		return nil, Uncompressed, fmt.Errorf("read: %w", err)
	}
	switch {
	case bytes.HasPrefix(head, gzipMagic):
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, Gzip, fmt.Errorf("unpack gzip: %w", err)
		}
		return z, Gzip, nil
	case bytes.HasPrefix(head, zstdMagic):
		z, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, Zstd, fmt.Errorf("unpack zstd: %w", err)
		}
		return z.IOReadCloser(), Zstd, nil
	}
	return io.NopCloser(in), Uncompressed, nil
}

// Writer packs what is written to it into w. It must be closed; that does not close w.
func (c Compression) Writer(w io.Writer) (io.WriteCloser, error) {
	switch c {
	case Gzip:
		return gzip.NewWriter(w), nil
	case Zstd:
		z, err := zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
		if err != nil {
			return nil, fmt.Errorf("pack zstd: %w", err)
		}
		return z, nil
	}
	return nopCloser{w}, nil
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
