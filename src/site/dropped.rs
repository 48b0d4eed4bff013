//! What readers do not get of a page.

use std::collections::BTreeSet;

use super::comments::{Directive, directive};

/// What of a page is not published as it was meant, or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dropped {
    /// The names of elements of raw HTML that are shown as text.
    pub elements: BTreeSet<String>,
    /// The attributes of published elements that are left out.
    pub(crate) attributes: BTreeSet<String>,
    /// The keys of the front matter that the docs tool has no place for.
    pub(crate) keys: BTreeSet<String>,
    /// What blocks say for which they stay as they are, where tabs would lack it.
    pub(crate) unshown: BTreeSet<String>,
    /// Comments to docs tools that this one does not know.
    pub(crate) comments: BTreeSet<String>,
    /// Whether the page is a draft, and the docs tool knows none.
    pub(crate) draft: bool,
}

impl Dropped {
    /// Notes a comment that asks a docs tool for something. Where a summary ends matters only where there are summaries.
    pub(super) fn note_comment(&mut self, comment: &str) {
        if let Some(Directive::Other(_)) = directive(comment) {
            self.comments.insert(comment.to_owned());
        }
    }
}
