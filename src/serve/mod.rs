//! A site shown in browsers while its pages are written: over HTTP, from memory.
//!
//! [`Screen`] knows what is shown now and what a browser has to be told; [`http`] carries it.

pub(crate) mod http;
mod paths;
mod screen;

pub(crate) use paths::{EVENTS, OWN};
pub(crate) use screen::Shown;
pub(crate) use screen::{Findings, Screen};
