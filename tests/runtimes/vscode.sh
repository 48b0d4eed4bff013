# What checks, bundles and packages the extension for VS Code.

install_vscode() { install_npm editors/vscode "$runtimes/vscode"; }
