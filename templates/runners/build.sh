# Builds all snippets in Rust as one program, each as a module; the first argument is the folder of the runtimes.
set -eu
project="$1/rust"
cp "$project/Cargo.toml" "$project/Cargo.lock" .
mkdir -p src
{
  echo 'type Outcome = Result<(), Box<dyn std::error::Error>>;'
  for source in case*/main.rs; do
    name="${source%%/*}"
    printf 'mod %s {\n    include!("../%s");\n    pub fn run() -> super::Outcome {\n        main()\n    }\n}\n' "$name" "$source"
  done
  printf 'fn main() -> Outcome {\n    match std::env::args().nth(1).unwrap().as_str() {\n'
  for source in case*/main.rs; do
    name="${source%%/*}"
    printf '        "%s" => %s::run(),\n' "$name" "$name"
  done
  printf '        other => panic!("there is no {other}"),\n    }\n}\n'
} >src/main.rs
cargo build --quiet --offline --target-dir "$project/target"
cp "$project/target/debug/snippets" program
