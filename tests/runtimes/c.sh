# C: libcurl, against which snippets are linked.

packages_c() {
  has cc || echo gcc libc6-dev
  [ -e /usr/include/curl/curl.h ] || ls /usr/include/*/curl/curl.h >/dev/null 2>&1 || echo libcurl4-openssl-dev
}
