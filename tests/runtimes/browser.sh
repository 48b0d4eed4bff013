# A browser, and the packages that drive it.

packages_browser() {
  [ -n "${CHROMIUM:-}" ] || has chromium || has chromium-browser || has google-chrome || echo chromium
}

install_browser() { install_npm tests/browser "$runtimes/browser"; }
