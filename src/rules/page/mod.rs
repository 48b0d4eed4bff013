//! Rules that look at the page.

pub(super) mod broken_link;
pub(super) mod invalid_front_matter;
pub(super) mod missing_front_matter;
pub(super) mod misspelt_fence;
pub(super) mod prose_mismatch;
pub(super) mod snippet_drift;
pub(super) mod stale_snippet;
pub(super) mod unclosed_fence;
pub(super) mod unknown_variable;
pub(super) mod unsafe_link;
pub(super) mod untagged_har;
