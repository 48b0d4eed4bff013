//! Byte offsets to lines and columns, for reports only.

use serde::{Deserialize, Serialize};

/// A place in a text as people and editors count: both 1-based, columns in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in Unicode scalar values.
    pub column: u32,
}

impl Position {
    /// The start of a text.
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

/// Where the lines of a text begin. A line ends at LF, at CRLF, or at a lone CR, as in `CommonMark`.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// Where the text itself starts.
    origin: Position,
}

impl LineIndex {
    /// Finds the lines of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, &byte) in bytes.iter().enumerate() {
            let ends_line = byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends_line {
                starts.push(at as u32 + 1);
            }
        }
        Self { starts, origin: Position::START }
    }

    /// The same lines, of a text that is a part of another one and starts there.
    #[must_use]
    pub(crate) fn starting_at(self, origin: Position) -> Self {
        Self { origin, ..self }
    }

    /// The number of a line (from 0), as people count.
    #[must_use]
    pub(crate) fn number(&self, line: usize) -> usize {
        self.origin.line as usize + line
    }

    /// The line (from 0) that holds `offset`.
    #[must_use]
    pub(crate) fn line_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset) - 1
    }

    /// The first byte of the line (from 0); the end of the text for a line past the last.
    #[must_use]
    pub fn line_start(&self, line: usize, text: &str) -> u32 {
        self.starts.get(line).copied().unwrap_or(text.len() as u32)
    }

    /// The line and column of a byte of `text`; an offset past the end counts as the end.
    ///
    /// A byte-order mark at the start of the text is not a column of its own, as in editors.
    #[must_use]
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let offset = text.floor_char_boundary(offset as usize) as u32;
        let line = self.line_of(offset);
        let before = &text[self.starts[line] as usize..offset as usize];
        let before = before.strip_prefix('\u{feff}').filter(|_| line == 0).unwrap_or(before);
        let first = if line == 0 { self.origin.column } else { 1 };
        Position { line: self.number(line) as u32, column: first + before.chars().count() as u32 }
    }
}
