# Rust: the clients of tests/runtimes/rust/Cargo.toml, built once.

packages_rust() { :; }

install_rust() {
  local project="$runtimes/rust"
  if cmp -s tests/runtimes/rust/Cargo.lock "$project/Cargo.lock" && [ -x "$project/target/debug/snippets" ]; then return; fi
  say "building tests/runtimes/rust"
  mkdir -p "$project/src"
  cp tests/runtimes/rust/Cargo.toml "$project/"
  echo 'fn main() {}' >"$project/src/main.rs"
  cp tests/runtimes/rust/Cargo.lock "$project/"
  retry cargo build --quiet --locked --manifest-path "$project/Cargo.toml" --target-dir "$project/target"
}
