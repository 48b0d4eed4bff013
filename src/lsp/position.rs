//! Positions as an editor counts them, to byte offsets and back. Nothing else knows an encoding.

use lsp_types::{Position, PositionEncodingKind, Range};

use crate::text::Span;

/// The unit in which characters of a line are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PositionEncoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what clients mean that say nothing.
    #[default]
    Utf16,
    /// Unicode scalar values.
    Utf32,
}

impl PositionEncoding {
    /// The first of a client's encodings that harkdown knows, or UTF-16.
    pub(super) fn negotiate(offered: &[PositionEncodingKind]) -> Self {
        let known = offered.iter().find_map(|kind| match kind.as_str() {
            "utf-8" => Some(Self::Utf8),
            "utf-16" => Some(Self::Utf16),
            "utf-32" => Some(Self::Utf32),
            _ => None,
        });
        known.unwrap_or_default()
    }

    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    /// How many units a character has.
    fn units(self, character: char) -> usize {
        match self {
            Self::Utf8 => character.len_utf8(),
            Self::Utf16 => character.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}

/// Where the lines of a text start, and where it has characters with more bytes than units. Lines end at LF, CRLF or CR.
///
/// Both ways take logarithmic time, however long a line is.
#[derive(Clone, Debug)]
pub(super) struct LineStarts {
    starts: Vec<u32>,
    wide: Vec<Wide>,
}

/// A character that has more bytes than units.
#[derive(Clone, Copy, Debug)]
struct Wide {
    start: u32,
    end: u32,
    /// How many more bytes than units the text has up to its end.
    surplus: u32,
}

impl LineStarts {
    pub(super) fn new(text: &str, encoding: PositionEncoding) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(at as u32 + 1);
            }
        }
        Self { starts, wide: wide(text, encoding) }
    }

    /// The position of a byte; one past the end is the end.
    pub(super) fn position(&self, text: &str, offset: u32) -> Position {
        let offset = text.floor_char_boundary(offset as usize) as u32;
        let line = self.starts.partition_point(|&start| start <= offset) - 1;
        Position::new(line as u32, self.units(offset) - self.units(self.starts[line]))
    }

    pub(super) fn range(&self, text: &str, span: Span) -> Range {
        Range::new(self.position(text, span.start), self.position(text, span.end))
    }

    /// The byte at a position. A line past the last is the end of the text, a character past its line the end of that.
    pub(super) fn offset(&self, text: &str, position: Position) -> u32 {
        let line = position.line as usize;
        let Some(&start) = self.starts.get(line) else { return text.len() as u32 };
        let end = self.line_end(text, line);
        let wanted = u64::from(self.units(start)) + u64::from(position.character);
        let next = self.wide.partition_point(|wide| u64::from(wide.end - wide.surplus) <= wanted);
        let surplus = next.checked_sub(1).map_or(0, |before| self.wide[before].surplus);
        let mut offset = wanted + u64::from(surplus);
        if let Some(wide) = self.wide.get(next) {
            // Between the units of a character is before it.
            offset = offset.min(u64::from(wide.start));
        }
        let offset = offset.clamp(u64::from(start), u64::from(end)) as usize;
        text.floor_char_boundary(offset) as u32
    }

    /// The bytes of a range, whichever way round it is.
    pub(super) fn span(&self, text: &str, range: Range) -> Span {
        let (one, other) = (self.offset(text, range.start), self.offset(text, range.end));
        Span::new(one.min(other), one.max(other))
    }

    /// The end of a line without what ends it.
    fn line_end(&self, text: &str, line: usize) -> u32 {
        let Some(&next) = self.starts.get(line + 1) else { return text.len() as u32 };
        let line = &text.as_bytes()[..next as usize];
        let ending = if line.ends_with(b"\r\n") { 2 } else { 1 };
        next - ending
    }

    /// How many units are before a byte, from the start of the text.
    fn units(&self, offset: u32) -> u32 {
        let next = self.wide.partition_point(|wide| wide.end <= offset);
        offset - next.checked_sub(1).map_or(0, |before| self.wide[before].surplus)
    }
}

fn wide(text: &str, encoding: PositionEncoding) -> Vec<Wide> {
    let mut found = Vec::new();
    if encoding == PositionEncoding::Utf8 || text.is_ascii() {
        return found;
    }
    let mut surplus = 0;
    for (start, character) in text.char_indices().filter(|(_, character)| !character.is_ascii()) {
        let len = character.len_utf8();
        surplus += (len - encoding.units(character)) as u32;
        found.push(Wide { start: start as u32, end: (start + len) as u32, surplus });
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [PositionEncoding; 3] = [PositionEncoding::Utf8, PositionEncoding::Utf16, PositionEncoding::Utf32];

    #[test]
    fn characters_are_counted_as_negotiated() {
        let text = "aé\u{1f600}b\r\nü\rx\n";
        for (encoding, column) in ALL.into_iter().zip([7, 4, 3]) {
            let lines = LineStarts::new(text, encoding);
            assert_eq!(lines.position(text, 7), Position::new(0, column), "{encoding:?}");
            assert_eq!(lines.offset(text, Position::new(0, column)), 7, "{encoding:?}");
            assert_eq!(lines.position(text, 13), Position::new(2, 0), "{encoding:?}");
        }
    }

    #[test]
    fn what_is_past_an_end_is_the_end() {
        let text = "é\u{1f600}\r\nx";
        for encoding in ALL {
            let lines = LineStarts::new(text, encoding);
            assert_eq!(lines.offset(text, Position::new(0, u32::MAX)), 6, "{encoding:?}");
            assert_eq!(lines.offset(text, Position::new(9, 9)), 9, "{encoding:?}");
            assert_eq!(lines.position(text, u32::MAX), Position::new(1, 1), "{encoding:?}");
        }
        let lines = LineStarts::new(text, PositionEncoding::Utf16);
        assert_eq!(lines.offset(text, Position::new(0, 2)), 2, "between two surrogates is before them");
    }

    #[test]
    fn the_first_known_encoding_is_taken() {
        let negotiate = |names: &[&'static str]| {
            PositionEncoding::negotiate(&names.iter().map(|name| PositionEncodingKind::new(name)).collect::<Vec<_>>())
        };
        assert_eq!(negotiate(&[]), PositionEncoding::Utf16);
        assert_eq!(negotiate(&["utf-7", "utf-32", "utf-8"]), PositionEncoding::Utf32);
    }

    proptest! {
        #[test]
        fn every_character_is_found_again(text in "([a-z \n\r]|é|字|\u{1f600}){0,40}") {
            for encoding in ALL {
                let lines = LineStarts::new(&text, encoding);
                for (at, character) in text.char_indices() {
                    let position = lines.position(&text, at as u32);
                    let is_break = matches!(character, '\n') && text[..at].ends_with('\r');
                    prop_assert!(is_break || lines.offset(&text, position) == at as u32);
                }
            }
        }
    }
}
