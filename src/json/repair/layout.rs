//! What the indentation of pretty-printed text says about its brackets.

use super::search::{Cost, Frame};
use crate::text::Span;

/// The white space at the start of the line that holds byte `at`.
pub(super) fn indent_of(text: &str, at: u32) -> &str {
    const WINDOW: usize = 2_000;
    let from = text.ceil_char_boundary((at as usize).saturating_sub(WINDOW));
    let start = text[from..at as usize].rfind('\n').map_or(from, |newline| from + newline + 1);
    let line = &text[start..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Whether the token at `at` is the first one of its line.
pub(super) fn starts_line(text: &str, at: u32) -> bool {
    let before = text[..at as usize].trim_end_matches([' ', '\t']);
    before.len() < at as usize + 1 && (before.is_empty() || before.ends_with('\n'))
}

/// What it costs that a bracket closes another one than the layout says: by its indentation; and a little, for ties, by
/// standing at the start of a line where the other does not end one, or the other way round.
pub(super) fn closing_cost(text: &str, opening: Span, closing: Span) -> Cost {
    let is_on_one_line = || !text[opening.end as usize..closing.start as usize].contains('\n');
    if closing.is_empty() || is_on_one_line() {
        return 0;
    }
    let ends_line = text[opening.end as usize..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    match (ends_line, starts_line(text, closing.start)) {
        (_, true) if indent_of(text, opening.start) != indent_of(text, closing.start) => 4,
        (true, true) | (false, false) => 0,
        _ => 1,
    }
}

/// What it costs to close a frame before the item that starts at `next`.
pub(super) fn early_close_cost(text: &str, frame: &Frame, next: u32) -> Cost {
    if !starts_line(text, next) {
        return 2;
    }
    let opener = indent_of(text, frame.opening.start).len();
    if indent_of(text, next).len() <= opener { 0 } else { 8 }
}

/// A closing bracket as it stands behind the last item: on a line of its own where the opening one ends its line.
pub(super) fn closing_text(text: &str, frame: &Frame, bracket: &str) -> String {
    let rest = &text[frame.opening.end as usize..];
    if rest.trim_start_matches([' ', '\t']).starts_with('\n') {
        return format!("\n{}{bracket}", indent_of(text, frame.opening.start));
    }
    if rest.starts_with(' ') { format!(" {bracket}") } else { bracket.to_owned() }
}
