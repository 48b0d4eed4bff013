# Python: the clients of its snippets in a virtual environment. Other runtimes are installed with its pip.

packages_python() {
  has python3 || echo python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_python() {
  install_venv "$runtimes/python" tests/runtimes/python/requirements.txt
  local program
  for program in python python3; do
    printf '#!/bin/sh\nexec "%s/python/bin/python3" "$@"\n' "$runtimes" >"$runtimes/bin/$program"
    chmod +x "$runtimes/bin/$program"
  done
}
