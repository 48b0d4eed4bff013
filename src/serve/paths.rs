//! The paths that the preview has for itself.

/// The folder of the files that belong to the preview, not to the site.
pub(crate) const OWN: &str = "/_harkdown/";

/// Where browsers hear of changes.
pub(crate) const EVENTS: &str = "/_harkdown/events";
