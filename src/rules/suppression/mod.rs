//! Rules about the comments that hide findings.

pub(crate) mod invalid_suppression;
pub(crate) mod unused_suppression;
