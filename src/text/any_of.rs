//! A search for several words at once.

use aho_corasick::{AhoCorasick, MatchKind};

/// Words of which one may be in a text.
#[derive(Debug)]
pub(crate) struct AnyOf(AhoCorasick);

impl AnyOf {
    /// A search for a few short words. It costs more than many searches, so it is kept in a static.
    pub(crate) fn new<const N: usize>(words: [&str; N]) -> Self {
        // Words are looked for sixteen bytes at a time only where a match has one meaning.
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words);
        Self(automaton.expect("a few short words make a small automaton"))
    }

    /// Whether one of the words is in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}
