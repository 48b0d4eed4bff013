//! harkdown.

pub mod diagnostic;
mod error;
pub mod har;
pub mod json;
pub mod lint;
pub mod rules;
pub mod site;
pub mod text;

pub use diagnostic::Diagnostic;
pub use error::{Error, Result};
