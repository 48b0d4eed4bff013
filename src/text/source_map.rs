//! The map from an inner text to the text that it is in.

use super::{Edits, Span};

/// A place where the inner and the outer text stop advancing together.
///
/// Before it, outer offsets end at `outer_end`; from `inner` on, they start at `outer_start`. An escape such as `\n` is
/// a jump after the character with both equal; the prefix of a line in a block quote is a jump with a gap between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Jump {
    /// The inner offset of the jump.
    pub(crate) inner: u32,
    /// Where the outer text before the jump ends.
    pub(crate) outer_end: u32,
    /// Where the outer text after the jump starts.
    pub(crate) outer_start: u32,
}

/// Maps spans of an inner text to spans of the outer text, by jumps in rising order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceMap {
    jumps: Vec<Jump>,
    inner_len: u32,
}

impl SourceMap {
    /// The map of a text that is unchanged at `outer_start`; its jumps follow with [`Self::push`].
    #[must_use]
    pub(crate) fn starting_at(outer_start: u32) -> Self {
        Self::with_room(outer_start, 0)
    }

    /// The same with room for so many jumps.
    pub(crate) fn with_room(outer_start: u32, jumps: usize) -> Self {
        let mut map = Self { jumps: Vec::with_capacity(jumps + 1), inner_len: 0 };
        map.jumps.push(Jump { inner: 0, outer_end: outer_start, outer_start });
        map
    }

    /// The map of a whole text onto itself.
    #[must_use]
    pub(crate) fn identity(len: u32) -> Self {
        let mut map = Self::starting_at(0);
        map.finish(len);
        map
    }

    /// The map from the text that [`Edits::apply`] makes, back to the edited one.
    ///
    /// What an edit wrote maps to what it replaced.
    #[must_use]
    pub(crate) fn of_edits(edits: &Edits, new_len: u32) -> Self {
        let mut map = Self::starting_at(0);
        let (mut added, mut removed) = (0, 0);
        for edit in edits {
            let start = edit.span.start + added - removed;
            let end = start + edit.text.len() as u32;
            map.push(Jump { inner: start, outer_end: edit.span.start, outer_start: edit.span.start });
            map.push(Jump { inner: end, outer_end: edit.span.end, outer_start: edit.span.end });
            added += edit.text.len() as u32;
            removed += edit.span.len();
        }
        map.finish(new_len);
        map
    }

    /// Adds a jump, which comes after all earlier ones; one that changes nothing is not stored.
    pub(crate) fn push(&mut self, jump: Jump) {
        let last = self.jumps[self.jumps.len() - 1];
        debug_assert!(last.inner <= jump.inner && last.outer_start <= jump.outer_start);
        let expected = last.outer_start + (jump.inner - last.inner);
        if jump.outer_end != expected || jump.outer_start != expected {
            self.jumps.push(jump);
        }
    }

    /// Says how long the inner text is, when all jumps are pushed.
    pub(crate) fn finish(&mut self, inner_len: u32) {
        self.inner_len = inner_len;
    }

    /// The same map for an outer text that starts `offset` bytes earlier.
    #[must_use]
    pub(crate) fn shifted(mut self, offset: u32) -> Self {
        for jump in &mut self.jumps {
            jump.outer_end += offset;
            jump.outer_start += offset;
        }
        self
    }

    /// The map of a part of the inner text.
    #[must_use]
    pub(crate) fn slice(&self, part: Span) -> Self {
        let mut map = Self::starting_at(self.start(part.start));
        for jump in self.jumps.iter().filter(|jump| part.start < jump.inner && jump.inner <= part.end) {
            map.push(Jump { inner: jump.inner - part.start, ..*jump });
        }
        map.finish(part.len());
        map
    }

    /// Whether the inner text is in the outer one unchanged.
    #[must_use]
    pub(crate) fn is_verbatim(&self) -> bool {
        self.jumps.len() == 1
    }

    /// The length of the inner text.
    #[must_use]
    pub(crate) fn inner_len(&self) -> u32 {
        self.inner_len
    }

    /// The outer offset at which the inner text from `inner` on starts.
    #[must_use]
    pub(crate) fn start(&self, inner: u32) -> u32 {
        let at = self.jumps.partition_point(|jump| jump.inner <= inner) - 1;
        self.after(at, inner)
    }

    /// The outer offset at which the inner text before `inner` ends.
    #[must_use]
    pub(crate) fn end(&self, inner: u32) -> u32 {
        let at = self.jumps.partition_point(|jump| jump.inner < inner);
        match self.jumps.get(at) {
            Some(jump) if jump.inner == inner => jump.outer_end,
            _ if at == 0 => self.jumps[0].outer_end,
            _ => self.after(at - 1, inner),
        }
    }

    /// The inner offset at which the text from `outer` on starts; after what was added there.
    #[must_use]
    pub(crate) fn inner(&self, outer: u32) -> u32 {
        let at = self.jumps.partition_point(|jump| jump.outer_start <= outer).saturating_sub(1);
        let from = self.jumps[at];
        let next = self.jumps.get(at + 1).map_or(self.inner_len, |next| next.inner);
        (from.inner + outer.saturating_sub(from.outer_start)).min(next)
    }

    /// The outer span of an inner one, without what lies before its first or after its last character.
    #[must_use]
    pub fn span(&self, inner: Span) -> Span {
        if inner.is_empty() {
            return Span::empty(if inner.start == self.inner_len {
                self.end(inner.start)
            } else {
                self.start(inner.start)
            });
        }
        Span::new(self.start(inner.start), self.end(inner.end))
    }

    /// The offset of `inner` counted from a jump, never past the next one.
    fn after(&self, jump: usize, inner: u32) -> u32 {
        let from = self.jumps[jump];
        let offset = from.outer_start + (inner - from.inner);
        self.jumps.get(jump + 1).map_or(offset, |next| offset.min(next.outer_end))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edit;
    use super::*;

    fn map(start: u32, jumps: &[(u32, u32, u32)], len: u32) -> SourceMap {
        let mut map = SourceMap::starting_at(start);
        for &(inner, outer_end, outer_start) in jumps {
            map.push(Jump { inner, outer_end, outer_start });
        }
        map.finish(len);
        map
    }

    /// The text `a⏎b` in `"a\nb"`.
    fn escape() -> SourceMap {
        map(1, &[(2, 4, 4)], 3)
    }

    /// The lines `ab` and `cd` of a quote, each after `> `.
    fn quote() -> SourceMap {
        map(2, &[(3, 5, 7)], 6)
    }

    /// `axyzc` of `abcd`, in which `b` was replaced and `d` removed.
    fn edited() -> SourceMap {
        let edits = vec![Edit::replace(Span::new(1, 2), "xyz"), Edit::delete(Span::new(3, 4))];
        SourceMap::of_edits(&Edits::disjoint(edits), 5)
    }

    #[test]
    fn spans_lead_outward() {
        for (map, inner, outer) in [
            (escape(), (0, 1), (1, 2)),
            (escape(), (1, 2), (2, 4)),
            (escape(), (2, 3), (4, 5)),
            (escape(), (0, 3), (1, 5)),
            (escape(), (1, 1), (2, 2)),
            (quote(), (0, 6), (2, 10)),
            (quote(), (2, 3), (4, 5)),
            (quote(), (1, 4), (3, 8)),
            (quote(), (3, 3), (7, 7)),
            (quote(), (6, 6), (10, 10)),
            (edited(), (0, 1), (0, 1)),
            (edited(), (1, 4), (1, 2)),
            // What is written beyond the length of what it replaced is at the end of that.
            (edited(), (2, 3), (2, 2)),
            // What was removed goes with what is before it.
            (edited(), (4, 5), (2, 4)),
        ] {
            assert_eq!(map.span(Span::new(inner.0, inner.1)), Span::new(outer.0, outer.1), "{inner:?} of {map:?}");
        }
    }

    #[test]
    fn places_lead_inward() {
        for (map, places) in [
            (escape(), vec![(1, 0), (2, 1), (3, 2), (4, 2), (5, 3)]),
            (quote(), vec![(0, 0), (2, 0), (4, 2), (5, 3), (6, 3), (7, 3), (9, 5), (12, 6)]),
        ] {
            for (outer, inner) in places {
                assert_eq!(map.inner(outer), inner, "{outer} of {map:?}");
            }
        }
    }

    #[test]
    fn a_part_has_a_map_of_its_own() {
        let part = quote().slice(Span::new(1, 5));
        assert_eq!((part.inner_len(), part.is_verbatim()), (4, false));
        assert_eq!(part.span(Span::new(0, 4)), Span::new(3, 9));
        assert!(quote().slice(Span::new(3, 6)).is_verbatim());
        assert_eq!(escape().shifted(10).span(Span::new(1, 2)), Span::new(12, 14));
        assert_eq!(SourceMap::identity(3).span(Span::new(1, 3)), Span::new(1, 3));
    }
}
