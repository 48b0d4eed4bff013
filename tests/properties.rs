//! What holds for every input, tried on random ones: the same at every run, so that a run that passes passes again.
//! `PROPTEST_CASES` tries so many others, and `PROPTEST_RNG_SEED` those of a seed.

pub(crate) mod fixes;
mod json;
mod layers;
mod linear;
mod nesting;
mod never_fails;
mod repair;
mod schema;
mod shell;

use proptest::test_runner::{Config, RngSeed};

/// As many cases as `PROPTEST_CASES` says, or `cases` that are the same at every run.
pub(crate) fn config(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    let usual = Config { failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    match (asked, usual.rng_seed) {
        (None, RngSeed::Random) => Config { cases, rng_seed: RngSeed::Fixed(1), ..usual },
        _ => Config { cases: asked.unwrap_or(cases), ..usual },
    }
}
