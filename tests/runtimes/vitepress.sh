# VitePress, the compiler of MDX, and Zola, as npm has them.

install_vitepress() { install_npm tests/docs-tools "$runtimes/docs-tools"; }
