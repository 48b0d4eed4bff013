# Docs tools, to build with them what `harkdown build --format` writes: Hugo, Material for MkDocs, VitePress, MDX, Zola,
# mdBook, Docusaurus, and what reads pages in Mintlify.

readonly mdbook_version=0.5.4

packages_docs() {
  has hugo || echo hugo
}

install_docs() {
  local folder=$runtimes/docs-tools
  mkdir -p "$folder"
  if ! cmp -s tests/docs-tools/requirements.txt "$folder/venv/installed.txt"; then
    say "installing tests/docs-tools/requirements.txt"
    rm -rf "$folder/venv"
    python3 -m venv "$folder/venv"
    retry "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement tests/docs-tools/requirements.txt
    cp tests/docs-tools/requirements.txt "$folder/venv/installed.txt"
  fi
  install_docs_packages .
  install_docs_packages docusaurus
  install_docs_packages mintlify
  if [ "$("$folder/cargo/bin/mdbook" --version 2>/dev/null)" != "mdbook v$mdbook_version" ]; then
    say "building mdBook $mdbook_version"
    retry cargo install mdbook --version "$mdbook_version" --locked --no-default-features --debug --quiet \
      --root "$folder/cargo" --target-dir "$folder/cargo/target"
    rm -rf "$folder/cargo/target"
  fi
}

# The npm packages of a folder of tests/docs-tools, without a lock file: npm refuses one that names packages of other
# systems without their addresses.
install_docs_packages() {
  local from=tests/docs-tools/$1 to=$runtimes/docs-tools/$1
  if cmp -s "$from/package.json" "$to/installed.json"; then return; fi
  say "installing $from/package.json"
  mkdir -p "$to"
  cp "$from/package.json" "$to"
  PUPPETEER_SKIP_DOWNLOAD=1 retry npm install --prefix "$to" --no-package-lock --no-audit --no-fund --loglevel=error
  cp "$from/package.json" "$to/installed.json"
}
