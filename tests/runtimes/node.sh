# Node.js, and the packages that the browser's tests use.

readonly oldest_node=18

has_node() {
  has node && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$oldest_node" ]
}

packages_node() {
  has_node || echo nodejs
  has npm || echo npm
}

install_node() {
  has_node || { say "node is older than $oldest_node: $(node --version)"; return 1; }
  local installed=tests/browser/node_modules/.installed.json
  if cmp -s tests/browser/package-lock.json "$installed"; then return; fi
  say "installing tests/browser/package-lock.json"
  retry npm ci --prefix tests/browser --no-audit --no-fund --loglevel=error
  cp tests/browser/package-lock.json "$installed"
}
