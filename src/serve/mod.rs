//! A site shown in browsers while its pages are written: over HTTP, from memory.
//!
//! [`Screen`] knows what is shown now and what a browser has to be told; [`http`] carries it.

pub mod http;
mod screen;

pub use screen::{Answer, Findings, Screen, Shown};

/// Where the files stand that belong to the preview, not to the site.
pub(crate) const OWN: &str = "/_harkdown/";

/// Where browsers hear of changes.
pub(crate) const EVENTS: &str = "/_harkdown/events";
