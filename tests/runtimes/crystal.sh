# Crystal.

packages_crystal() {
  has crystal || echo crystal
}

install_crystal() { :; }
