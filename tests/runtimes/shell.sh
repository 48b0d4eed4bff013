# curl, what shells run beside it, and what their code is laid out by.

packages_shell() {
  has curl || echo curl
  has http || echo httpie
  has wget || echo wget
  has zsh || echo zsh
  has shfmt || echo shfmt
}
