package name

// bothRespelled reports whether two given names that are hardly different stand each once, before
// family names that are hardly different either: Alison Krebb and Allison Krebbe. Sisters share the family name.
func (x *index) bothRespelled(a, b *spelling) bool {
	if a.count != 1 || b.count != 1 {
		return false
	}
	found := false
	x.neighbours(a, func(n *spelling) bool {
		x.neighbours(b, func(m *spelling) bool {
			found = n != m && n.skeleton == m.skeleton && min(len(n.folded), len(m.folded)) > 4 && distance(n.folded, m.folded) <= 2
			return !found
		})
		return !found
	})
	return found
}
