#!/bin/sh
# What a release is made of, as outputs of a step: the version, which the tag must have, the platforms, and the image.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/names"
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../Cargo.toml" | head -n 1)
case ${GITHUB_REF:-} in
  refs/tags/v"$version") ;;
  refs/tags/*)
    echo "the tag ${GITHUB_REF#refs/tags/} is not that of version $version in Cargo.toml" >&2
    exit 1
    ;;
esac
echo "version=$version"
echo "image=$IMAGE"
printf 'targets=['
tail -n +2 "$here/targets.tsv" | cut -f 1,5,6 | {
  separator=
  while read -r target runner manylinux; do
    printf '%s{"target":"%s","runner":"%s","manylinux":"%s"}' "$separator" "$target" "$runner" "$manylinux"
    separator=,
  done
}
echo ']'
