#!/usr/bin/env bash
# Installs what the tests need where it is missing, and runs them all. Arguments go to `cargo test`.
#
# It is made for Debian and its relatives, as root or with sudo; elsewhere it says what is missing. Each language has a file
# in tests/runtimes with two functions: `packages_<language>` prints the Debian packages of what is missing, and
# `install_<language>` installs clients, into target/runtimes where a snippet is to find them, and sets variables.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly runtimes="$PWD/target/runtimes"

say() { printf '%s\n' "tests/run.sh: $*" >&2; }

has() { command -v "$1" >/dev/null 2>&1; }

# Tries a command that needs the network up to four times.
retry() {
  local pause
  for pause in 2 10 30; do
    "$@" && return
    say "failed, trying again in $pause s: $*"
    sleep "$pause"
  done
  "$@"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif has sudo; then sudo "$@"; else
    say "this needs root or sudo: $*"
    return 1
  fi
}

chromium_path() {
  local name
  if [ -n "${CHROMIUM:-}" ]; then printf '%s\n' "$CHROMIUM" && return; fi
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name"; then return; fi
  done
  return 1
}

# The Debian packages of what is missing.
missing_packages() {
  has curl || echo curl
  has cc || echo gcc libc6-dev
  has git || echo git
  has zsh || echo zsh
  has go || echo golang-go
  chromium_path >/dev/null || echo chromium
  local language
  for language in "${languages[@]}"; do "packages_$language"; done
}

install_packages() {
  local packages
  mapfile -t packages < <(missing_packages | tr ' ' '\n')
  [ "${#packages[@]}" -gt 0 ] || return 0
  if ! has apt-get; then
    say "please install what these Debian packages hold: ${packages[*]}"
    return 1
  fi
  say "installing ${packages[*]}"
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

if ! has cargo; then
  say "cargo is missing: install Rust 1.95 or newer, with rustup for example"
  exit 1
fi

languages=()
for file in tests/runtimes/*.sh; do
  # shellcheck source=/dev/null
  . "$file"
  languages+=("$(basename "$file" .sh)")
done
mkdir -p "$runtimes"
install_packages
for language in "${languages[@]}"; do "install_$language"; done

CHROMIUM="$(chromium_path)"
export CHROMIUM
export HARKDOWN_RUNTIMES="$runtimes"
export HARKDOWN_REQUIRE_RUNTIMES=1
retry cargo fetch --locked --quiet
cargo test --locked "$@"
