//! Rules that look at JavaScript in strings.

pub(super) mod invalid_script;
