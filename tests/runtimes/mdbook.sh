# mdBook, built by Cargo: the newest, and the last of the versions before, which has another form of books.

install_mdbook() {
  install_crate "$runtimes" mdbook 0.5.4 --no-default-features
  install_crate "$runtimes/mdbook-0.4" mdbook 0.4.52 --no-default-features
}
