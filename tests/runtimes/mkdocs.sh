# MkDocs with its theme Material.

install_mkdocs() { install_venv "$runtimes/docs-tools/venv" tests/docs-tools/requirements.txt; }
