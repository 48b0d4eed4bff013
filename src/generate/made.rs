//! A page as the generator makes it.

use crate::text::Span;

/// A page that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MadePage {
    /// Its path from the root of the project, with slashes.
    pub(crate) path: String,
    /// The whole page.
    pub(crate) text: String,
    /// The record that it is made from, by its number; none for a page of all records.
    pub(crate) record: Option<usize>,
    /// The place of the comment that says what the page is made from.
    pub(crate) comment: Span,
}
