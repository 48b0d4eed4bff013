//! Sets of ASCII characters, as standards and languages list them.

/// A set of ASCII characters.
pub(crate) struct Bytes([bool; 256]);

impl Bytes {
    /// Letters and digits.
    pub(crate) const ALPHANUMERIC: Self = Self::NONE.to(b'0', b'9').to(b'A', b'Z').to(b'a', b'z');

    /// What prints: letters, digits, marks and the space.
    pub(crate) const PRINTABLE: Self = Self::NONE.to(b' ', b'~');

    const NONE: Self = Self([false; 256]);

    /// The set with the characters from one to another, both included.
    const fn to(mut self, first: u8, last: u8) -> Self {
        let mut byte = first;
        while byte <= last {
            self.0[byte as usize] = true;
            byte += 1;
        }
        self
    }

    /// The set with further characters.
    pub(crate) const fn and(mut self, marks: &[u8]) -> Self {
        let mut at = 0;
        while at < marks.len() {
            self.0[marks[at] as usize] = true;
            at += 1;
        }
        self
    }

    /// The set without some characters.
    pub(crate) const fn but(mut self, marks: &[u8]) -> Self {
        let mut at = 0;
        while at < marks.len() {
            self.0[marks[at] as usize] = false;
            at += 1;
        }
        self
    }

    /// Whether a character is in the set.
    pub(crate) const fn has(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }

    /// Whether all characters of a text are in the set.
    pub(crate) fn hold(&self, text: &str) -> bool {
        self.start(text) == text.len()
    }

    /// How many characters of the set a text starts with, in bytes.
    fn start(&self, text: &str) -> usize {
        // Several at a time, as that goes faster than to stop at the first other one.
        const STRETCH: usize = 8;
        let is_in = |stretch: &&[u8]| stretch.iter().fold(true, |are_in, &byte| are_in & self.has(byte));
        let start = text.as_bytes().chunks_exact(STRETCH).take_while(is_in).count() * STRETCH;
        let rest = &text.as_bytes()[start..];
        rest.iter().position(|&byte| !self.has(byte)).map_or(text.len(), |at| start + at)
    }

    /// A text in two: the characters of the set that it starts with, and the rest.
    pub(crate) fn split<'t>(&self, text: &'t str) -> (&'t str, &'t str) {
        text.split_at(self.start(text))
    }
}
