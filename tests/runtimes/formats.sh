# Hurl and k6, built once into target/runtimes/tools. The other tools that send requests from files are Node.js packages.

readonly hurl_version=8.0.1 k6_version=1.8.1 oldest_go=1.25

packages_formats() {
  [ -e /usr/include/libxml2/libxml/tree.h ] || echo libxml2-dev
  has pkg-config || echo pkg-config
  compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' >/dev/null || has_tool hurl "$hurl_version" || echo libclang-dev
}

has_tool() { [ -x "$runtimes/tools/bin/$1" ] && "$runtimes/tools/bin/$1" --version 2>/dev/null | grep -qF "$2"; }

has_go_for_k6() { [ "$(printf '%s\n' "go$oldest_go" "$(go env GOVERSION)" | sort -V | head -n 1)" = "go$oldest_go" ]; }

build_k6() {
  say "building k6 $k6_version"
  local modules
  modules=$(mktemp -d)
  GOPATH="$modules" GOFLAGS=-modcacherw GOBIN="$runtimes/tools/bin" \
    retry go install -ldflags='-s -w' "go.k6.io/k6@v$k6_version"
  rm -rf "$modules"
}

install_formats() {
  if ! has_tool hurl "$hurl_version"; then
    say "building hurl $hurl_version"
    CARGO_PROFILE_DEV_DEBUG=false retry cargo install --quiet --debug --locked --force \
      --root "$runtimes/tools" --version "$hurl_version" hurl
  fi
  if ! has_tool k6 "$k6_version"; then
    if has_go_for_k6; then build_k6; else say "without k6 $k6_version: it needs a newer Go than $(go env GOVERSION)"; fi
  fi
  export PATH="$runtimes/tools/bin:$PATH"
}
