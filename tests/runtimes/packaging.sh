# What packs harkdown, what installs it and what checks the files around that: maturin, pre-commit, check-jsonschema, ShellCheck;
# and the build backend of the package for pre-commit.

install_packaging() {
  install_venv "$runtimes/packaging" tests/runtimes/packaging/requirements.txt
  local wheels=$runtimes/packaging/wheels
  if is_current "$wheels" tests/runtimes/packaging/build.txt; then return; fi
  rm -rf "$wheels"
  retry "$runtimes/packaging/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
    --only-binary :all: --dest "$wheels" --requirement tests/runtimes/packaging/build.txt
  mark_current "$wheels" tests/runtimes/packaging/build.txt
}
