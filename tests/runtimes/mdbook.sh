# mdBook, built by Cargo.

install_mdbook() { install_crate mdbook 0.5.4 --no-default-features; }
