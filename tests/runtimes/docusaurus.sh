# Docusaurus.

install_docusaurus() { install_npm tests/docs-tools/docusaurus "$runtimes/docs-tools/docusaurus"; }
