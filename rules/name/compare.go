package name

// substituted is the number of letters in which two names of equal length differ.
func substituted(a, b string) int {
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}

// short reports whether two last words of a name are the syllables of Vietnamese or Chinese ones.
func short(n, m *spelling) bool { return len(n.folded) <= 5 && len(m.folded) <= 5 }

// head is the number of letters that two names begin with alike.
func head(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// tail is the number of letters that two names end in alike.
func tail(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}
