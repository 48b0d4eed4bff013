#!/usr/bin/env bash
# Installs what the tests need where it is missing, and runs them all.
#
#   ./tests/run.sh [ARGUMENT…]     arguments go to `cargo test`
#   ./tests/run.sh --install       install only; `cargo test` finds it all afterwards
#
# Each file of tests/runtimes is one runtime, with up to two functions: `packages_<name>` prints the Debian packages that are
# missing, `install_<name>` installs the rest into $runtimes (target/runtimes, or HARKDOWN_RUNTIMES), programs into its `bin`.
# A runtime that can't be had is named, and so is every test that needs it; it doesn't fail the run.
set -euo pipefail
cd "$(dirname "$0")/.."

runtimes=${HARKDOWN_RUNTIMES:-$PWD/target/runtimes}
mkdir -p "$runtimes/bin"
runtimes=$(cd "$runtimes" && pwd)
readonly runtimes
export PATH="$runtimes/bin:$PATH"

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

# Whether version $1 is $2 or newer.
is_at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# Whether what is installed in folder $1 was made from the files that follow, and is complete.
is_current() {
  local folder=$1
  shift
  cat "$@" | cmp -s - "$folder/.installed"
}

# Says that it is.
mark_current() {
  local folder=$1
  shift
  cat "$@" >"$folder/.installed"
}

# Makes a virtual environment at $1 with the packages of the requirements $2.
install_venv() {
  local venv=$1 requirements=$2
  if is_current "$venv" "$requirements" && "$venv/bin/python" --version >/dev/null 2>&1; then return; fi
  say "installing $requirements"
  rm -rf "$venv"
  python3 -m venv "$venv"
  retry "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements"
  mark_current "$venv" "$requirements"
}

# Unpacks the wheels of the requirements $2 into folder $1.
install_wheels() {
  local folder=$1 requirements=$2
  if is_current "$folder" "$requirements"; then return; fi
  say "installing $requirements"
  rm -rf "$folder"
  retry "$runtimes/python/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --target "$folder" --requirement "$requirements"
  mark_current "$folder" "$requirements"
}

# Installs the npm packages of the lock file in folder $1 into `node_modules` of folder $2.
install_npm() {
  local from=$1 to=$2
  if is_current "$to/node_modules" "$from/package-lock.json"; then return; fi
  say "installing $from/package-lock.json"
  mkdir -p "$to"
  cp "$from/package.json" "$from/package-lock.json" "$from/.npmrc" "$to"
  retry npm ci --prefix "$to" --no-audit --no-fund --loglevel=error
  mark_current "$to/node_modules" "$from/package-lock.json"
}

# Builds version $3 of the crate $2 into `bin` of folder $1; further arguments go to `cargo install`.
install_crate() {
  local folder=$1 crate=$2 version=$3
  shift 3
  if "$folder/bin/$crate" --version 2>/dev/null | grep -qF "$version"; then return; fi
  say "building $crate $version"
  CARGO_PROFILE_DEV_DEBUG=false retry cargo install "$crate" --version "$version" --locked --force --debug --quiet \
    --root "$folder" --target-dir "$runtimes/target" "$@"
  rm -rf "$runtimes/target"
}

is_function() { declare -F "$1" >/dev/null; }

# The Debian packages that runtime $1 lacks.
missing_packages() {
  if is_function "packages_$1"; then { "packages_$1" || true; } | xargs; fi
}

# Installs the Debian packages that runtimes lack; where there is one that can't be had, all others.
install_packages() {
  local packages=() name
  for name in "${names[@]}"; do
    read -ra more < <(missing_packages "$name") || true
    packages+=("${more[@]}")
  done
  [ "${#packages[@]}" -gt 0 ] || return 0
  if ! has apt-get; then
    say "please install what these Debian packages contain: ${packages[*]}"
    return 0
  fi
  say "installing ${packages[*]}"
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 0
  apt_install "${packages[@]}" && return 0
  for name in "${packages[@]}"; do apt_install "$name" || say "there is no Debian package $name here"; done
}

apt_install() {
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Names of runtimes that can't be had here.
without=()

lack() {
  without+=("$1")
  say "going on without $1: $2"
}

# Installs what Debian has not. Errors end the subshell, not the run; `set -e` has no effect in a condition.
install_rest() {
  local status=0
  is_function "install_$1" || return 0
  set +e
  (set -e; "install_$1")
  status=$?
  set -e
  [ "$status" -eq 0 ] || lack "$1" "it could not be installed (see above)"
}

install_all() {
  local name missing
  install_packages
  for name in "${names[@]}"; do
    missing=$(missing_packages "$name")
    if [ -n "$missing" ]; then lack "$name" "no $missing"; else install_rest "$name"; fi
  done
}

if ! has cargo; then
  say "cargo is missing: install Rust 1.95 or newer, with rustup for example"
  exit 1
fi

# What others are installed with comes first.
names=(python node go)
for file in tests/runtimes/*.sh; do
  name=$(basename "$file" .sh)
  case " ${names[*]} " in *" $name "*) ;; *) names+=("$name") ;; esac
  # shellcheck source=/dev/null
  . "$file"
done
install_all
export HARKDOWN_RUNTIMES="$runtimes"
export HARKDOWN_REQUIRE_RUNTIMES=1
export HARKDOWN_WITHOUT="${without[*]}"
if [ "${1:-}" = --install ]; then exit 0; fi
retry cargo fetch --locked --quiet
cargo test --locked --no-fail-fast "$@"
