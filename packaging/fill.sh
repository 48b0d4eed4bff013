#!/bin/sh
# Fills a template in: packaging/fill.sh TEMPLATE [SHA256SUMS]
#
# @REPOSITORY@ comes from packaging/names, @VERSION@ from Cargo.toml, @SHA256_target@ from the list of checksums.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/names"
[ -n "$REPOSITORY" ] || { echo "packaging/fill.sh: set REPOSITORY in packaging/names" >&2; exit 2; }
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../Cargo.toml" | head -n 1)
script="s|@REPOSITORY@|$REPOSITORY|g;s|@VERSION@|$version|g"
if [ $# -gt 1 ]; then
  while read -r sum file; do
    target=${file#"$PACKAGE-"}
    script="$script;s|@SHA256_${target%.tar.gz}@|$sum|g"
  done <"$2"
fi
filled=$(sed "$script" "$1")
case $filled in
  *@SHA256_*) echo "packaging/fill.sh: the list of checksums lacks a file that $1 names" >&2; exit 1 ;;
esac
printf '%s\n' "$filled"
