//! Sets of ASCII characters, as standards and languages list them.

/// A set of ASCII characters.
pub(crate) struct Bytes([bool; 128]);

impl Bytes {
    /// Letters and digits.
    pub(crate) const ALPHANUMERIC: Self = {
        let mut set = [false; 128];
        let mut byte = 0;
        while byte < set.len() {
            set[byte] = (byte as u8).is_ascii_alphanumeric();
            byte += 1;
        }
        Self(set)
    };

    /// The set with further characters.
    pub(crate) const fn and(mut self, marks: &[u8]) -> Self {
        let mut at = 0;
        while at < marks.len() {
            self.0[marks[at] as usize] = true;
            at += 1;
        }
        self
    }

    /// Whether a character is in the set.
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|&is_in| is_in)
    }

    /// Whether all characters of a text are in the set.
    pub(crate) fn hold(&self, text: &str) -> bool {
        text.bytes().all(|byte| self.has(byte))
    }
}
