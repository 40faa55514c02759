#!/usr/bin/env bash
# Builds the release binaries: static, for six systems, the same bytes for the same commit and Go version.
#
#   .github/release.sh VERSION [DIRECTORY]     v1.2.3, and where to (dist)
set -euo pipefail
cd "$(dirname "$0")/.."

version="${1:?usage: release.sh VERSION [DIRECTORY]}"
if ! [[ "$version" =~ ^v[0-9]+\.[0-9]+\.[0-9]+([-+][0-9A-Za-z.+-]+)?$ ]]; then
	echo "release.sh: $version is no version: write it as v1.2.3" >&2
	exit 2
fi
out="${2:-dist}"
mkdir -p "$out"

for system in linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do
	os="${system%/*}" arch="${system#*/}" suffix=""
	if [ "$os" = windows ]; then suffix=.exe; fi
	CGO_ENABLED=0 GOOS="$os" GOARCH="$arch" GOFLAGS=-mod=readonly go build -trimpath -buildvcs=false \
		-ldflags "-s -w -buildid= -X main.version=$version" -o "$out/artlint-$version-$os-$arch$suffix" ./cmd/artlint
	echo "$out/artlint-$version-$os-$arch$suffix"
done
(cd "$out" && sha256sum artlint-"$version"-* >SHA256SUMS)
