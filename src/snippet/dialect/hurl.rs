//! Hurl's files: values without quotes to the end of their line, and bodies as JSON, as lines between back-ticks, or on one
//! line of back-ticks with escapes.
//!
//! An escaped brace opens no template.

use std::fmt::Write;

use super::literal::{common_escape, is_all_plain, is_plain};
use super::{Collections, Dialect, Environment};
use crate::json::Literal;
use crate::placeholder::pieces::Piece;

/// Hurl's dialect.
pub(crate) static DIALECT: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    block: Some(block),
    ..Dialect::new("hurl", "# ", quote)
};

static ENVIRONMENT: Environment = Environment { read: |name| format!("{{{{{name}}}}}"), join: ["", "", ""] };

static COLLECTIONS: Collections = Collections { name, ..Collections::BRACES };

/// The name of a header or a field.
fn name(name: &str) -> String {
    let mut literal = String::with_capacity(name.len());
    for character in name.chars() {
        let is_plain = character.is_ascii_alphanumeric()
            || "_-.]@$".contains(character)
            || character == '[' && !literal.is_empty();
        if is_plain {
            literal.push(character);
        } else {
            write!(literal, "\\u{{{:x}}}", character as u32).expect("a String takes everything");
        }
    }
    literal
}

/// A value to the end of its line; spaces at its ends are escaped.
fn quote(text: &str) -> String {
    let inner = text.trim_matches(' ');
    let start = text.len() - text.trim_start_matches(' ').len();
    let spaces = |count: usize| "\\u{20}".repeat(count);
    format!("{}{}{}", spaces(start), escape(inner, '#'), spaces(text.len() - start - inner.len()))
}

/// Escapes what ends a value, `end` among it, what opens a template, and what does not show.
fn escape(text: &str, end: char) -> String {
    let mut literal = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let opens = character == '{' && characters.peek() == Some(&'{');
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if character == end => literal.extend(['\\', end]),
            None if opens || !is_plain(character) => {
                write!(literal, "\\u{{{:x}}}", character as u32).expect("a String takes everything");
            }
            None => literal.push(character),
        }
    }
    literal
}

fn block(pieces: &[Piece<'_>], _: usize) -> String {
    let text: String = pieces.iter().map(|piece| expand(piece, str::to_owned)).collect();
    let opens = |piece: &Piece<'_>| matches!(piece, Piece::Text(text) if text.contains("{{"));
    let has_variables = pieces.iter().any(|piece| !matches!(piece, Piece::Text(_)));
    let has_braces = pieces.iter().any(opens);
    if !has_braces && is_json(&text) {
        return text;
    }
    let is_lines = text.contains('\n') && is_all_plain(&text, b"\n");
    let closes = text.contains("```") || text.ends_with('`');
    if is_lines && !closes && !(has_braces && has_variables) {
        let kind = if has_braces { "raw" } else { "" };
        return format!("```{kind}\n{text}```");
    }
    format!("`{}`", pieces.iter().map(|piece| expand(piece, |text| escape(text, '`'))).collect::<String>())
}

fn expand(piece: &Piece<'_>, text: impl Fn(&str) -> String) -> String {
    piece.variable().map_or_else(|| text(piece.as_str()), |name| (ENVIRONMENT.read)(&name))
}

/// Whether the text is a JSON object of which Hurl keeps every character. An array would open a section, the `E` of a
/// number arrives in lower case, and escapes in a name as what they stand for.
fn is_json(text: &str) -> bool {
    let is_kept = |rest: &str| rest.starts_with(['"', '\\', 'n', 't']);
    let is_lower = |number: &str| !number.contains('E');
    let is_plain_name = |name: &str| !name.contains(['"', '\\', '\n', '\t']);
    text.starts_with('{')
        && text.ends_with('}')
        && text.replace("\\\\", "").split('\\').skip(1).all(is_kept)
        && is_all_plain(text, b"\n")
        && Literal::from_json(text).is_some_and(|value| value.all(is_lower, is_plain_name))
}
