#!/bin/sh
# Packs the programs of one platform for a release: packaging/archive.sh TARGET DIRECTORY OUTPUT
#
# DIRECTORY has `harkdown` and `mdbook-harkdown`. The archive is the same for the same programs: no names, no times. GZIP_LEVEL is
# how much it is compressed, 9 if nothing else is said.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/names"
target=$1 directory=$2 output=$3
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
case $target in *windows*) suffix=.exe ;; *) suffix= ;; esac
for program in harkdown mdbook-harkdown; do
  cp "$directory/$program$suffix" "$stage/"
  chmod 755 "$stage/$program$suffix"
done
cp "$here/../LICENSE-MIT" "$here/../LICENSE-APACHE" "$here/../README.md" "$stage/"
mkdir -p "$output"
output=$(CDPATH='' cd -- "$output" && pwd)
case $target in
  *windows*)
    (cd "$stage" && 7z a -tzip "$output/$PACKAGE-$target.zip" ./* >/dev/null)
    ;;
  *)
    find "$stage" -exec touch -t 200001010000 {} +
    case $(tar --version) in *GNU*) owner='--owner=0 --group=0 --numeric-owner' ;; *) owner='--uid 0 --gid 0' ;; esac
    # shellcheck disable=SC2086 # Each of these is a word.
    (cd "$stage" && set -- * && tar --format=ustar $owner -cf - "$@") | gzip "-${GZIP_LEVEL:-9}n" >"$output/$PACKAGE-$target.tar.gz"
    ;;
esac
