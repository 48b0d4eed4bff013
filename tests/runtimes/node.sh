# Node.js, the packages that the browser's tests use, and the clients of snippets.

readonly oldest_node=18

has_node() {
  has node && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$oldest_node" ]
}

packages_node() {
  has_node || echo nodejs
  has npm || echo npm
}

# Installs what a lock file names into `node_modules` of a folder that holds it.
install_packages_of_npm() {
  local folder=$1
  local installed=$folder/node_modules/.installed.json
  if cmp -s "$folder/package-lock.json" "$installed"; then return; fi
  say "installing $folder/package-lock.json"
  retry npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error
  cp "$folder/package-lock.json" "$installed"
}

install_node() {
  has_node || { say "node is older than $oldest_node: $(node --version)"; return 1; }
  install_packages_of_npm tests/browser
  cp tests/runtimes/node/package.json tests/runtimes/node/package-lock.json tests/runtimes/node/.npmrc "$runtimes"
  install_packages_of_npm "$runtimes"
}
