//! All integration tests, in one binary.

mod snippet_literals;
mod snippets;
mod support;
