package config

// Starter is the configuration that artlint config init writes.
const Starter = `# yaml-language-server: $schema=` + schemaID + `
# What artlint looks for in this directory and below. Every key is optional.

# Rules by name, family or glob; artlint list shows them.
# select: [severed, furniture]
# ignore: [quote-style-mixed]
# severity:
#   quote-style-mixed: warning

# Exit with 1 for findings from this severity on: error, warning, info, never.
fail-on: warning

# Passed over in directories.
# exclude: ["archive/**"]

# house:
#   united-states: U.S.
#   quotes: curly
#   names: [Zelenskyy]
#   keep: [Côte d’Ivoire]
#   boilerplate: ["Read the full story at Example News"]

# Settings for some files; the later ones win.
# paths:
#   - match: ["wire/**"]
#     ignore: [person]

# Findings that are right as they stand, in files without comments.
# accept:
#   - path: wire/review.txt
#     rule: severed-tail
#     text: "Ta."
#     reason: the title of the song
`
