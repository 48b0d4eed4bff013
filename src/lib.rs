//! harkdown.

pub mod diagnostic;
mod error;
pub mod har;
pub mod json;
pub mod layer;
pub mod lint;
pub mod page;
pub mod rules;
pub mod script;
pub mod text;

pub use diagnostic::Diagnostic;
pub use error::{Error, Result};
