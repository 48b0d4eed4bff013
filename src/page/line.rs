//! Lines of a text, by their places.

use std::ops::Range;

use memchr::{memchr, memrchr};

/// The start of the line that holds byte `at`.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |newline| newline + 1)
}

/// From byte `at` to the end of its line, without the line ending.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let rest = &text.as_bytes()[at..];
    let line = memchr(b'\n', rest).map_or(rest, |newline| &rest[..newline]);
    at..at + line.strip_suffix(b"\r").unwrap_or(line).len()
}

/// The start of the line after the one that ends at or holds byte `at`.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    if at > 0 && text.as_bytes()[at - 1] == b'\n' {
        return at;
    }
    memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |newline| at + newline + 1)
}

/// A range without the line ending that it may end in.
pub(super) fn trim_line_end(text: &str, range: Range<usize>) -> Range<usize> {
    let trimmed = text[range.clone()].trim_end_matches(['\n', '\r']);
    range.start..range.start + trimmed.len()
}
