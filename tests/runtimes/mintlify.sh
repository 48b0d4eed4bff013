# What checks the links of pages in Mintlify.

install_mintlify() { PUPPETEER_SKIP_DOWNLOAD=1 install_npm tests/docs-tools/mintlify "$runtimes/docs-tools/mintlify"; }
