# Elixir, which parses what it cannot run: its clients are not to be had here.

packages_elixir() {
  has elixir || echo elixir
}
