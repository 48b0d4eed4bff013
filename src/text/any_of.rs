//! A search for several words at once.

use std::ops::Range;

use aho_corasick::packed::Searcher;
use aho_corasick::{AhoCorasick, Input, MatchKind, Span};

/// Words of which one may be in a text.
#[derive(Debug)]
pub(crate) enum AnyOf {
    /// Looks for them sixteen bytes or more at a time.
    Packed(Searcher),
    /// Where the machine cannot do that.
    Automaton(AhoCorasick),
}

impl AnyOf {
    /// A search for a few short words. It costs more than many searches, so it is kept in a static.
    pub(crate) fn new<const N: usize>(words: [&str; N]) -> Self {
        let automaton = || AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words);
        Searcher::new(words).map_or_else(
            || Self::Automaton(automaton().expect("a few short words make a small automaton")),
            Self::Packed,
        )
    }

    /// Where the words are in `text`, without those that overlap others.
    pub(crate) fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = self.first(text, from)?;
            from = found.end;
            Some(found.start)
        })
    }

    /// Whether one of the words is in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.first(text, 0).is_some()
    }

    /// The first of the words from a byte on.
    fn first(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let part = Span { start: from, end: text.len() };
        let found = match self {
            Self::Packed(searcher) => searcher.find_in(text, part),
            Self::Automaton(automaton) => automaton.find(Input::new(text).span(part)),
        };
        found.map(|found| found.range())
    }
}
