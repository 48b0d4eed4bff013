//! harkdown.

pub mod cli;
pub mod config;
pub mod diagnostic;
mod error;
pub mod har;
pub mod json;
pub mod lint;
pub mod report;
pub mod rules;
pub mod suggest;
pub mod text;
pub mod workspace;

pub use diagnostic::Diagnostic;
pub use error::{Error, Result};
