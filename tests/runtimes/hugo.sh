# Hugo.

packages_hugo() {
  has hugo || echo hugo
}
