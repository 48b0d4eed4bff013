# What shells run beside curl.

packages_shell() {
  has http || echo httpie
  has wget || echo wget
}

install_shell() { :; }
