//! Rules about what comes up only where a page is turned into code or HTML.

pub(crate) mod failed_snippet;
pub(crate) mod lossy_snippet;
