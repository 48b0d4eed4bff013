# What shells run beside curl, and what their code is laid out by.

packages_shell() {
  has http || echo httpie
  has wget || echo wget
  has shfmt || echo shfmt
}

install_shell() { :; }
