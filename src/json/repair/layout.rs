//! What the indentation of pretty-printed text says about its brackets.

use super::cost::{self, Cost};
use super::state::Frame;
use crate::json::tree::{Kind, Value};
use crate::text::Span;

/// The white space at the start of the line that holds byte `at`.
pub(super) fn indent_of(text: &str, at: u32) -> &str {
    // A longer line is not laid out, and looking for its start each time would take quadratic time.
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
/// being at the start of a line where the other does not end one, or the other way round.
pub(super) fn closing_cost(text: &str, opening: Span, closing: Span) -> Cost {
    let is_on_one_line = || !text[opening.end as usize..closing.start as usize].contains('\n');
    if closing.is_empty() || is_on_one_line() {
        return Cost::ZERO;
    }
    let ends_line = text[opening.end as usize..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    match (ends_line, starts_line(text, closing.start)) {
        (_, true) if indent_of(text, opening.start) != indent_of(text, closing.start) => cost::OTHER_INDENTATION,
        (true, true) | (false, false) => Cost::ZERO,
        _ => cost::OTHER_LAYOUT,
    }
}

/// What the layout says of closing a frame before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EarlyClose {
    /// Nothing: the item does not start its line.
    OnLine,
    /// No: the item is deeper than the frame's first line, as those of the frame are.
    Deeper,
    /// Yes.
    Fits,
}

impl EarlyClose {
    /// What it says of the item that starts at `next`.
    pub(super) fn before(text: &str, frame: &Frame, next: u32) -> Self {
        let is_deeper = || indent_of(text, next).len() > indent_of(text, frame.opening.start).len();
        match starts_line(text, next) {
            false => Self::OnLine,
            true if is_deeper() => Self::Deeper,
            true => Self::Fits,
        }
    }

    pub(super) fn cost(self) -> Cost {
        match self {
            Self::OnLine => cost::CLOSED_ON_LINE,
            Self::Deeper => cost::CLOSED_TOO_EARLY,
            Self::Fits => Cost::ZERO,
        }
    }
}

/// What it costs to close a frame after a line that is not deeper than the frame's first, where its items are.
pub(super) fn late_close_cost(text: &str, frame: &Frame, end: u32) -> Cost {
    let first = text.len() - text[frame.opening.end as usize..].trim_start().len();
    let opener = indent_of(text, frame.opening.start).len();
    let is_laid_out = first < end as usize && starts_line(text, first as u32);
    let is_deeper = |at: u32| indent_of(text, at).len() > opener;
    cost::CLOSED_TOO_LATE.when(is_laid_out && is_deeper(first as u32) && !is_deeper(end))
}

/// Where a closing bracket belongs that is missing after `at`, and what to insert there: on a line of its own where the
/// opening one ends its line.
pub(super) fn closing(text: &str, frame: &Frame, at: u32, bracket: &str) -> (u32, String) {
    let rest = &text[frame.opening.end as usize..];
    let indent = indent_of(text, frame.opening.start);
    if !rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
        let is_spaced = rest.starts_with(' ');
        let is_vacant = is_spaced && text[at as usize..].starts_with("  ");
        let bracket = if is_spaced && !is_vacant { format!(" {bracket}") } else { bracket.to_owned() };
        return (at + u32::from(is_vacant), bracket);
    }
    match vacant_place(text, indent, at) {
        Some(place) => (place, bracket.to_owned()),
        None => (at, format!("\n{indent}{bracket}")),
    }
}

/// The place on the next line that a bracket has left: after its indentation, with nothing or a comma to follow.
fn vacant_place(text: &str, indent: &str, at: u32) -> Option<u32> {
    let rest = text[at as usize..].trim_start_matches([' ', '\t', '\r']);
    let line = rest.strip_prefix('\n')?.strip_prefix(indent)?;
    let is_vacant = line.starts_with([',', '\n']) || line.starts_with("\r\n");
    is_vacant.then(|| (text.len() - line.len()) as u32)
}

/// What a repair did to a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    /// Nothing.
    Not,
    /// It was another one.
    Turned,
    /// It was not there.
    New,
}

/// Whether the brackets of a document that spans lines are where its lines say, around those that a repair touched: a
/// closing bracket that starts its line is indented as the line is that holds the opening one, and items are deeper.
pub(super) fn agrees(text: &str, value: &Value<'_>, touch: &dyn Fn(Span) -> Touch) -> bool {
    let items: Vec<&Value<'_>> = match &value.kind {
        Kind::Object(members) => members.iter().map(|member| &member.value).collect(),
        Kind::Array(elements) => elements.iter().collect(),
        _ => return true,
    };
    let is_near = is_touched(value, touch) || items.iter().any(|item| is_touched(item, touch));
    (!is_near || is_laid_out(text, value, touch)) && items.iter().all(|item| agrees(text, item, touch))
}

fn closing_of(value: &Value<'_>) -> Span {
    Span::new(value.span.end - 1, value.span.end)
}

fn is_nested(value: &Value<'_>) -> bool {
    matches!(value.kind, Kind::Object(_) | Kind::Array(_))
}

/// Whether a bracket of a value is touched.
fn is_touched(value: &Value<'_>, touch: &dyn Fn(Span) -> Touch) -> bool {
    is_nested(value) && [value.opening(), closing_of(value)].into_iter().any(|bracket| touch(bracket) != Touch::Not)
}

/// Whether the lines of one array or object agree with its brackets. Where the opening one is new, its line says nothing.
fn is_laid_out(text: &str, value: &Value<'_>, touch: &dyn Fn(Span) -> Touch) -> bool {
    let is_opened_anew = |value: &Value<'_>| is_nested(value) && touch(value.opening()) == Touch::New;
    let starts: Vec<u32> = match &value.kind {
        Kind::Object(members) => members.iter().map(|member| member.key_span.start).collect(),
        Kind::Array(elements) => {
            elements.iter().filter(|element| !is_opened_anew(element)).map(|element| element.span.start).collect()
        }
        _ => Vec::new(),
    };
    let (first, last) = (value.opening().start, closing_of(value).start);
    let outer = indent_of(text, if is_opened_anew(value) { last } else { first });
    let closes = !starts_line(text, last) || indent_of(text, last) == outer;
    let indents: Vec<&str> =
        starts.iter().filter(|&&at| starts_line(text, at)).map(|&at| indent_of(text, at)).collect();
    let is_root = outer.is_empty() && value.span.end as usize == text.trim_end().len();
    closes
        && indents.iter().all(|indent| indent.len() > outer.len() || is_root && indent.is_empty())
        && indents.windows(2).all(|pair| are_even(pair[0], pair[1], outer))
}

/// Whether two lines within others are indented alike, but for a blank that a comma at the start of one of them left.
fn are_even(one: &str, other: &str, outer: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let is_deeper = short.ends_with('\t') || short.len() > outer.len() + 1;
    short == long || is_deeper && long.strip_suffix(' ') == Some(short)
}
