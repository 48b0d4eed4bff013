//! Rules that look at the document of a har block.

pub(super) mod fields_in_post_data;
pub(super) mod invalid_har;
mod lists;
pub(super) mod unknown_field;
