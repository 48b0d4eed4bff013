# Python: the clients of tests/requirements.txt in a virtual environment, which comes first on the path.

readonly venv="$PWD/target/test-venv"

packages_python() {
  has python3 || echo python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_python() {
  if ! [ -x "$venv/bin/python" ] || ! cmp -s tests/requirements.txt "$venv/installed.txt"; then
    say "installing tests/requirements.txt into $venv"
    rm -rf "$venv"
    python3 -m venv "$venv"
    retry "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
    cp tests/requirements.txt "$venv/installed.txt"
  fi
  export PATH="$venv/bin:$PATH"
  export HARKDOWN_PYTHON="$venv/bin/python"
}
