#!/usr/bin/env bash
# The work of action.yml: builds artlint from the action's own files and runs it once. Annotations go to standard
# output, the summary to the page of the job, the log and the suggestions to files. Exits as artlint does.
#
# Reads INPUT_*, GITHUB_ACTION_PATH, GITHUB_OUTPUT and GITHUB_STEP_SUMMARY. ARTLINT names a program to run instead.
set -euo pipefail

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

artlint="${ARTLINT:-}"
if [ -z "$artlint" ]; then
	artlint="$work/artlint"
	(cd "$GITHUB_ACTION_PATH" && CGO_ENABLED=0 go build -trimpath -o "$artlint" ./cmd/artlint)
fi

paths=()
while IFS= read -r path || [ -n "$path" ]; do
	if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${INPUT_PATHS:-.}"

sarif="${INPUT_SARIF:-artlint.sarif}"
rdjson="${INPUT_RDJSON:-artlint.rdjson}"
flags=(--format github --format "sarif:$sarif" --format "rdjson:$rdjson" --format "markdown:$work/summary.md")
if [ -n "${INPUT_CONFIG:-}" ]; then flags+=(--config "$INPUT_CONFIG"); fi
if [ -n "${INPUT_FAIL_ON:-}" ]; then flags+=(--fail-on "$INPUT_FAIL_ON"); fi
if [ -n "${INPUT_NEW_FROM_MERGE_BASE:-}" ]; then flags+=(--new-from-merge-base "$INPUT_NEW_FROM_MERGE_BASE"); fi

code=0
"$artlint" check "${flags[@]}" -- "${paths[@]}" || code=$?

if [ -f "$work/summary.md" ]; then cat "$work/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"; fi
{
	echo "sarif=$sarif"
	echo "rdjson=$rdjson"
	echo "exit-code=$code"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
