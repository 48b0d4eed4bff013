//! Edits of a text.

use std::cmp::Reverse;
use std::ops::Deref;
use std::slice;

use serde::{Deserialize, Serialize};

use super::Span;

/// Replace the bytes at `span` with `text`; an empty span inserts, an empty text deletes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// What goes.
    pub span: Span,
    /// What comes.
    pub text: String,
}

impl Edit {
    /// Puts `text` at `offset`.
    pub fn insert(offset: u32, text: impl Into<String>) -> Self {
        Self { span: Span::empty(offset), text: text.into() }
    }

    /// Puts `text` in the place of what is at `span`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    /// Removes what is at `span`.
    #[must_use]
    pub fn delete(span: Span) -> Self {
        Self { span, text: String::new() }
    }

    /// The text after this edit alone.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let range = self.span.range();
        [&text[..range.start], &self.text, &text[range.end..]].concat()
    }
}

/// Edits of one text, in order of their place, none of which touches what another one does.
///
/// Where several insert at one place, they are one edit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits(Vec<Edit>);

impl Edits {
    /// Sorts edits; none where two want the same characters.
    #[must_use]
    pub fn new(mut edits: Vec<Edit>) -> Option<Self> {
        edits.sort_by_key(|edit| edit.span);
        edits.dedup_by(|next, last| {
            let is_same_place = last.span.is_empty() && next.span == last.span;
            if is_same_place {
                last.text.push_str(&next.text);
            }
            is_same_place
        });
        let is_apart = edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
        is_apart.then_some(Self(edits))
    }

    /// Sorts edits that are made so that no two want the same characters. Where two do after all, none is kept: a text is
    /// left as it is rather than written wrongly.
    #[must_use]
    pub fn disjoint(edits: Vec<Edit>) -> Self {
        let edits = Self::new(edits);
        debug_assert!(edits.is_some(), "two of these edits want the same characters");
        edits.unwrap_or_default()
    }

    /// Sorts edits; of those that want the same characters, the one around the others stays.
    #[must_use]
    pub(crate) fn outermost(mut edits: Vec<Edit>) -> Self {
        edits.sort_by_key(|edit| (edit.span.start, Reverse(edit.span.end)));
        let mut done = 0;
        edits.retain(|edit| {
            let is_outer = edit.span.start >= done;
            done = done.max(edit.span.end);
            is_outer
        });
        Self::disjoint(edits)
    }

    /// These edits and others of the same text; none where two want the same characters.
    #[must_use]
    pub(crate) fn and(mut self, others: Self) -> Option<Self> {
        self.0.extend(others.0);
        Self::new(self.0)
    }

    /// The text after the edits, which lie within it.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut result = String::with_capacity(text.len() + 64);
        let mut done = 0;
        for edit in &self.0 {
            let range = edit.span.range();
            result.push_str(&text[done..range.start]);
            result.push_str(&edit.text);
            done = range.end;
        }
        result.push_str(&text[done..]);
        result
    }
}

impl Deref for Edits {
    type Target = [Edit];

    fn deref(&self) -> &[Edit] {
        &self.0
    }
}

impl<'e> IntoIterator for &'e Edits {
    type Item = &'e Edit;
    type IntoIter = slice::Iter<'e, Edit>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl From<Edit> for Edits {
    fn from(edit: Edit) -> Self {
        Self(vec![edit])
    }
}

/// What can be edits of a text, if no two get in each other's way.
pub(crate) trait IntoEdits {
    /// The edits.
    fn into_edits(self) -> Option<Edits>;
}

impl IntoEdits for Edits {
    fn into_edits(self) -> Option<Edits> {
        Some(self)
    }
}

impl IntoEdits for Option<Edits> {
    fn into_edits(self) -> Option<Edits> {
        self
    }
}

impl IntoEdits for Edit {
    fn into_edits(self) -> Option<Edits> {
        Some(self.into())
    }
}

impl IntoEdits for Option<Vec<Edit>> {
    fn into_edits(self) -> Option<Edits> {
        self.and_then(Edits::new)
    }
}

impl IntoEdits for Vec<Edit> {
    fn into_edits(self) -> Option<Edits> {
        Edits::new(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(list: &[(u32, u32, &str)]) -> Option<Edits> {
        Edits::new(list.iter().map(|&(start, end, text)| Edit::replace(Span::new(start, end), text)).collect())
    }

    #[test]
    fn edits_are_sorted_and_disjoint() {
        let applied = |list: &[(u32, u32, &str)]| edits(list).map(|edits| edits.apply("abcdef"));
        assert_eq!(applied(&[]).as_deref(), Some("abcdef"));
        assert_eq!(applied(&[(4, 5, "E"), (0, 1, "A")]).as_deref(), Some("AbcdEf"));
        assert_eq!(applied(&[(2, 2, "1"), (2, 2, "2")]).as_deref(), Some("ab12cdef"));
        assert_eq!(applied(&[(2, 3, "C"), (2, 2, "1"), (3, 3, "2")]).as_deref(), Some("ab1C2def"));
        assert_eq!(applied(&[(1, 3, ""), (2, 4, "")]), None);
        assert_eq!(applied(&[(1, 4, ""), (2, 2, "x")]), None);
        assert_eq!(applied(&[(1, 3, "x"), (1, 3, "x")]), None);
    }

    #[test]
    fn edits_around_others_stay() {
        let outermost = |list: &[(u32, u32, &str)]| {
            Edits::outermost(
                list.iter().map(|&(start, end, text)| Edit::replace(Span::new(start, end), text)).collect(),
            )
            .apply("abcdef")
        };
        assert_eq!(outermost(&[(1, 2, "x"), (0, 3, "A"), (3, 4, "D")]), "ADef");
        assert_eq!(outermost(&[(0, 2, "A"), (1, 3, "x"), (3, 3, "1"), (3, 3, "2")]), "Ac12def");
        assert_eq!(outermost(&[(2, 2, "x"), (2, 3, "C")]), "abCdef");
    }

    #[test]
    fn edits_are_joined_if_they_stay_apart() {
        let (first, second) = (Edit::replace(Span::new(0, 1), "A"), Edit::replace(Span::new(2, 3), "C"));
        let joined = Edits::from(first.clone()).and(second.into());
        assert_eq!(joined.as_ref().map(|edits| edits.apply("abcd")).as_deref(), Some("AbCd"));
        assert_eq!(joined.and_then(|edits| edits.and(first.into())), None);
    }
}
