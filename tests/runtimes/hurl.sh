# Hurl, built by Cargo.

readonly hurl_version=8.0.1

packages_hurl() {
  if "$runtimes/bin/hurl" --version 2>/dev/null | grep -qF "$hurl_version"; then return; fi
  [ -e /usr/include/libxml2/libxml/tree.h ] || echo libxml2-dev
  has pkg-config || echo pkg-config
  # Not `libclang-cpp`, which comes without headers and is no libclang.
  compgen -G '/usr/lib/llvm-*/lib/libclang.so' >/dev/null || echo libclang-dev
}

install_hurl() { install_crate "$runtimes" hurl "$hurl_version"; }
