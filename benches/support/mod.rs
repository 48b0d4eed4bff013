//! Pages to measure with: made from a seed, the same on every machine.

pub(crate) mod clock;
pub(crate) mod json;
pub(crate) mod pages;
pub(crate) mod requests;
pub(crate) mod rng;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
