//! Objective-C: the strings of C, as objects.

use super::{Dialect, c};

/// Objective-C's dialect.
pub(crate) static DIALECT: Dialect = Dialect::new("objc", "// ", quote);

fn quote(text: &str) -> String {
    format!("@{}", c::quote(text))
}
