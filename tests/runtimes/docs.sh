# Docs tools, to build with them what `harkdown build --format` writes: Hugo, Material for MkDocs, VitePress, MDX.

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
  cp tests/docs-tools/package.json tests/docs-tools/package-lock.json tests/docs-tools/.npmrc "$folder"
  install_packages_of_npm "$folder"
}
