# Rust: the clients of tests/runtimes/rust/Cargo.toml, built once.

install_rust() {
  local from=tests/runtimes/rust project=$runtimes/rust
  if is_current "$project" "$from/Cargo.toml" "$from/Cargo.lock" && [ -x "$project/target/debug/snippets" ]; then return; fi
  say "building $from"
  mkdir -p "$project/src"
  cp "$from/Cargo.toml" "$from/Cargo.lock" "$project"
  echo 'fn main() {}' >"$project/src/main.rs"
  retry cargo build --quiet --locked --manifest-path "$project/Cargo.toml" --target-dir "$project/target"
  mark_current "$project" "$from/Cargo.toml" "$from/Cargo.lock"
}
