//! Rules that look at any JSON layer.

pub(super) mod duplicate_key;
pub(super) mod invalid_json;
pub(super) mod lost_backslash;
