# k6, built by Go.

readonly k6_version=1.8.1

install_k6() {
  if "$runtimes/bin/k6" --version 2>/dev/null | grep -qF "$k6_version"; then return; fi
  say "building k6 $k6_version"
  local modules
  modules=$(mktemp -d)
  GOPATH="$modules" GOFLAGS=-modcacherw GOBIN="$runtimes/bin" \
    retry go install -ldflags='-s -w' "go.k6.io/k6@v$k6_version" 2> >(grep -v '^go: downloading ' >&2)
  rm -rf "$modules"
}
