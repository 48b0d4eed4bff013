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
  # Without a lock file: npm refuses one that names packages of other systems without their addresses.
  if ! cmp -s tests/docs-tools/package.json "$folder/installed.json"; then
    say "installing tests/docs-tools/package.json"
    cp tests/docs-tools/package.json "$folder"
    retry npm install --prefix "$folder" --no-package-lock --no-audit --no-fund --loglevel=error
    cp tests/docs-tools/package.json "$folder/installed.json"
  fi
}
