//! A text after a repair.

use super::guide::{End, Guide};
use super::mistake::{self, Mistake};
use crate::json::parser;
use crate::json::tree::Kind;

/// What the edits of mistakes make of a text.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) value: serde_json::Value,
    pub(super) end: End,
}

impl Repaired {
    /// `None` if the edits get in each other's way, or do not make an object or array.
    pub(super) fn new<'m>(
        text: &str,
        mistakes: impl IntoIterator<Item = &'m Mistake>,
        guide: &dyn Guide,
    ) -> Option<Self> {
        let edits = mistake::edits_of(mistakes)?;
        let repaired = edits.apply(text);
        let root = parser::parse(&repaired).ok()?;
        matches!(root.kind, Kind::Object(_) | Kind::Array(_)).then_some(())?;
        let (value, end) = (serde_json::Value::from(&root), guide.end(&root));
        Some(Self { value, text: repaired, end })
    }
}
