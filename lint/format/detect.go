package format

// headSize is how much of a file Detect wants to see, in bytes.
const headSize = 4096

// Detect tells the format of the file name that begins with head, one of [Names];
// it falls back to "text". The content decides before the extension.
func Detect(name, head string) string {
	return "text"
}
