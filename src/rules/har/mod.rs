//! Rules that look at the document of a har block.

pub(super) mod invalid_har;
pub(super) mod unknown_field;
