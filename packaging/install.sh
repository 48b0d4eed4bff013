#!/bin/sh
# Installs harkdown: the newest release, or HARKDOWN_VERSION, into HARKDOWN_INSTALL_DIR (~/.local/bin).
#
# HARKDOWN_BASE_URL is where the archives and SHA256SUMS are, if not in the releases of the repository; a path works too.
set -eu

repository="@REPOSITORY@"
package=harkdown

say() { printf '%s\n' "install.sh: $*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Gets the file $1 of a release into $2.
get() {
  case $base in
    /* | ./* | ../*) cp "$base/$1" "$2" ;;
    *)
      if has curl; then
        curl --fail --silent --show-error --location --retry 3 --output "$2" "$base/$1"
      elif has wget; then
        wget --quiet --output-document "$2" "$base/$1"
      else
        fail "this needs curl or wget"
      fi
      ;;
  esac || fail "cannot get $base/$1"
}

sum_of() {
  if has sha256sum; then sha256sum "$1"; elif has shasum; then shasum -a 256 "$1"; else
    fail "this needs sha256sum or shasum to check what it got"
  fi | cut -d ' ' -f 1
}

# Whether the C library is glibc, 2.28 or newer.
has_glibc() {
  version=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2) || return 1
  [ -n "$version" ] && [ "$(printf '%s\n2.28\n' "$version" | sort -V | head -n 1)" = 2.28 ]
}

target() {
  case $(uname -m) in
    x86_64 | amd64) cpu=x86_64 ;;
    arm64 | aarch64) cpu=aarch64 ;;
    *) fail "there is no program for $(uname -m); build it with Rust: cargo install harkdown" ;;
  esac
  case $(uname -s) in
    Linux) if has_glibc; then echo "$cpu-unknown-linux-gnu"; else echo "$cpu-unknown-linux-musl"; fi ;;
    Darwin) echo "$cpu-apple-darwin" ;;
    MINGW* | MSYS* | CYGWIN*) fail "on Windows, take the .zip of the release, or: pip install harkdown, npm install harkdown" ;;
    *) fail "there is no program for $(uname -s); build it with Rust: cargo install harkdown" ;;
  esac
}

base_url() {
  case $repository in
    @*) fail "this copy does not know where the releases are; set HARKDOWN_BASE_URL" ;;
  esac
  if [ -n "${HARKDOWN_VERSION:-}" ]; then
    echo "$repository/releases/download/v${HARKDOWN_VERSION#v}"
  else
    echo "$repository/releases/latest/download"
  fi
}

main() {
  target=$(target)
  base=${HARKDOWN_BASE_URL:-}
  base=${base#file://}
  [ -n "$base" ] || base=$(base_url)
  directory=${HARKDOWN_INSTALL_DIR:-$HOME/.local/bin}
  archive=$package-$target.tar.gz
  stage=$(mktemp -d)
  trap 'rm -rf "$stage"' EXIT

  get SHA256SUMS "$stage/SHA256SUMS"
  get "$archive" "$stage/$archive"
  expected=$(sed -n "s/^\([0-9a-f]\{64\}\) [ *]$archive\$/\1/p" "$stage/SHA256SUMS")
  [ -n "$expected" ] || fail "SHA256SUMS has no line for $archive; nothing was installed"
  [ "$(sum_of "$stage/$archive")" = "$expected" ] ||
    fail "$archive is not what SHA256SUMS says; nothing was installed"

  tar -xzf "$stage/$archive" -C "$stage"
  "$stage/harkdown" --version >/dev/null || fail "the program for $target does not run here; nothing was installed"
  mkdir -p "$directory"
  for program in harkdown mdbook-harkdown; do
    # A program that runs can be replaced, but not written to.
    cp "$stage/$program" "$directory/.$program.new"
    chmod 755 "$directory/.$program.new"
    mv -f "$directory/.$program.new" "$directory/$program"
  done
  say "installed $("$directory/harkdown" --version) to $directory"
  case ":$PATH:" in
    *":$directory:"*) say "next: harkdown init" ;;
    *) say "next: add $directory to PATH, then: harkdown init" ;;
  esac
}

main
