//! Rules that look at the page.

pub(super) mod invalid_front_matter;
pub(super) mod unclosed_fence;
