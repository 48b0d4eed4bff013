# Crystal, and the libraries that its standard library is linked against.

packages_crystal() {
  has crystal || echo crystal
  [ -e /usr/include/zlib.h ] || echo zlib1g-dev
  [ -e /usr/include/openssl/ssl.h ] || echo libssl-dev
}
