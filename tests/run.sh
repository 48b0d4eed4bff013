#!/usr/bin/env bash
# Installs what the tests need where it is missing, and runs them all. Arguments go to `cargo test`.
#
# It is made for Debian and its relatives, as root or with sudo; elsewhere it says what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly venv=target/test-venv
readonly oldest_node=18

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

has_node() {
  has node && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$oldest_node" ]
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
  has python3 || echo python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  has_node || echo nodejs
  has npm || echo npm
  has go || echo golang-go
  chromium_path >/dev/null || echo chromium
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
  export DEBIAN_FRONTEND=noninteractive
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  has_node || { say "node is older than $oldest_node: $(node --version)"; return 1; }
}

install_python_packages() {
  if [ -x "$venv/bin/python" ] && cmp -s tests/requirements.txt "$venv/installed.txt"; then return; fi
  say "installing tests/requirements.txt into $venv"
  rm -rf "$venv"
  python3 -m venv "$venv"
  retry "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
  cp tests/requirements.txt "$venv/installed.txt"
}

install_browser_tools() {
  local installed=tests/browser/node_modules/.installed.json
  if cmp -s tests/browser/package-lock.json "$installed"; then return; fi
  say "installing tests/browser/package-lock.json"
  retry npm ci --prefix tests/browser --no-audit --no-fund --loglevel=error
  cp tests/browser/package-lock.json "$installed"
}

if ! has cargo; then
  say "cargo is missing: install Rust 1.95 or newer, with rustup for example"
  exit 1
fi

install_packages
install_python_packages
install_browser_tools

CHROMIUM="$(chromium_path)"
export CHROMIUM
export HARKDOWN_PYTHON="$PWD/$venv/bin/python"
export HARKDOWN_REQUIRE_RUNTIMES=1
retry cargo fetch --locked --quiet
cargo test --locked "$@"
