//! What holds for every input, tried on random ones. `PROPTEST_CASES` says on how many.

mod fixes;
mod json;
mod layers;
mod linear;
mod nesting;
mod never_fails;
mod repair;
mod schema;
mod shell;

use proptest::test_runner::Config;

/// As many cases as `PROPTEST_CASES` says, or `cases`.
pub(crate) fn config(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() }
}
