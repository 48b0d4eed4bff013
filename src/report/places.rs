//! Byte offsets of a page to lines and columns, many at once.

use crate::Diagnostic;
use crate::text::{LineIndex, Position, Span};

/// The positions of all offsets that a page's findings name.
///
/// Found in one pass over each line, so a thousand findings in one long line cost no more than one.
pub(super) struct Positions {
    known: Vec<(u32, Position)>,
}

impl Positions {
    pub(super) fn new(text: &str, diagnostics: &[Diagnostic]) -> Self {
        Self::of_spans(text, diagnostics.iter().flat_map(spans))
    }

    /// As [`Self::new`], and the places of what fixes replace.
    pub(super) fn with_edits(text: &str, diagnostics: &[Diagnostic]) -> Self {
        let edits = diagnostics.iter().filter_map(|diagnostic| diagnostic.fix.as_ref()).flat_map(|fix| &fix.edits);
        Self::of_spans(text, diagnostics.iter().flat_map(spans).chain(edits.map(|edit| edit.span)))
    }

    fn of_spans(text: &str, spans: impl Iterator<Item = Span>) -> Self {
        let mut offsets: Vec<u32> = spans.flat_map(|span| [span.start, span.end]).collect();
        offsets.sort_unstable();
        offsets.dedup();
        Self { known: locate(text, &offsets) }
    }

    /// The position of an offset that some finding names.
    pub(super) fn get(&self, offset: u32) -> Position {
        let at = self.known.binary_search_by_key(&offset, |known| known.0).expect("every named offset was located");
        self.known[at].1
    }
}

fn spans(diagnostic: &Diagnostic) -> impl Iterator<Item = Span> + '_ {
    std::iter::once(diagnostic.span).chain(diagnostic.labels.iter().map(|label| label.span))
}

/// Sorted offsets to positions, counting the characters of a line only once.
fn locate(text: &str, offsets: &[u32]) -> Vec<(u32, Position)> {
    let lines = LineIndex::new(text);
    let mut known = Vec::with_capacity(offsets.len());
    let mut last: Option<(u32, Position)> = None;
    for &offset in offsets {
        let at = text.floor_char_boundary(offset as usize) as u32;
        let position = match last {
            Some((from, position)) if lines.line_of(at) as u32 + 1 == position.line && from > 0 => {
                let between = text[from as usize..at as usize].chars().count() as u32;
                Position { line: position.line, column: position.column + between }
            }
            _ => lines.position(text, at),
        };
        last = Some((at, position));
        known.push((offset, position));
    }
    known
}

#[cfg(test)]
mod tests {
    use super::locate;
    use crate::text::LineIndex;

    #[test]
    fn many_offsets_at_once_agree_with_one_at_a_time() {
        let text = "\u{feff}# Tïtle\r\n漢字 \"a\"\rlast\n";
        let offsets: Vec<u32> = (0..text.len() as u32 + 3).collect();
        let lines = LineIndex::new(text);
        for (offset, position) in locate(text, &offsets) {
            assert_eq!(position, lines.position(text, offset), "at {offset}");
        }
    }
}
