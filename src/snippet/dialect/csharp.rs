//! C# 11: strings, and raw strings for texts of several lines and those that would need escapes.

use super::literal::{is_multi_line, is_raw, push_in_double, quoted};
use super::{Dialect, Environment};
use crate::placeholder::pieces::Piece;
use crate::snippet::layout::push_spaces;

/// C#'s dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), block: Some(block), ..Dialect::new("csharp", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Environment.GetEnvironmentVariable(\"{name}\")"), join: ["", " + ", ""] };

fn quote(text: &str) -> String {
    let is_better_raw = text.contains(['"', '\\']) && !text.starts_with('"') && !text.ends_with('"');
    if is_multi_line(text) && is_raw(text) {
        return lines(text, 0);
    }
    if is_better_raw && !text.contains('\n') && is_raw(text) {
        let quotes = quotes(text);
        return format!("{quotes}{text}{quotes}");
    }
    quoted(text, ["\"", "\""], push_in_double)
}

/// A text, or an expression of texts and variables, whose further lines are indented.
fn block(pieces: &[Piece<'_>], spaces: usize) -> String {
    match pieces {
        [Piece::Text(text)] if is_multi_line(text) && is_raw(text) => lines(text, spaces),
        _ => {
            let write = |piece: &Piece<'_>| {
                piece.variable().map_or_else(|| quote(piece.as_str()), |name| (ENVIRONMENT.read)(&name))
            };
            pieces.iter().map(write).collect::<Vec<_>>().join(ENVIRONMENT.join[1])
        }
    }
}

/// More quotes than the text has in a row, at least three.
fn quotes(text: &str) -> String {
    let longest = text.split(|character| character != '"').map(str::len).max().unwrap_or_default();
    "\"".repeat((longest + 1).max(3))
}

/// A raw string of several lines: the spaces before its end are before all its lines.
fn lines(text: &str, spaces: usize) -> String {
    let quotes = quotes(text);
    let mut literal = format!("{quotes}\n");
    for line in text.split('\n') {
        if !line.is_empty() {
            push_spaces(&mut literal, spaces);
        }
        literal.push_str(line);
        literal.push('\n');
    }
    push_spaces(&mut literal, spaces);
    literal + &quotes
}
