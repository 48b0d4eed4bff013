//! harkdown.

pub mod diagnostic;
mod error;
pub mod har;
pub mod json;
pub mod lint;
pub mod rules;
pub mod snippet;
pub mod text;
pub mod verify;

pub use diagnostic::Diagnostic;
pub use error::{Error, Result};
