//! All integration tests, in one binary.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod snippet_compare;
mod snippet_literals;
mod snippets;
mod support;
