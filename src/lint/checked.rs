//! What a page turned out to hold.

use crate::har::CheckedBlock;
use crate::rules::Diagnostic;

/// What a page turned out to hold.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// In order of their place.
    pub diagnostics: Vec<Diagnostic>,
    /// The page's blocks with requests, in order.
    pub blocks: Vec<CheckedBlock>,
}
