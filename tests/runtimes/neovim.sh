# Neovim.

packages_neovim() {
  has nvim || echo neovim
}
