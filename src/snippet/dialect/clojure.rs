//! Clojure: strings, which may be on several lines.

use super::literal::{common_escape, is_multi_line, is_plain, push_utf16, quoted};
use super::{Dialect, Environment};

/// Clojure's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("clojure", ";; ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("(System/getenv \"{name}\")"), join: ["(str ", " ", ")"] };

fn quote(text: &str) -> String {
    quoted(text, ["\"", "\""], if is_multi_line(text) { push_in_lines } else { push })
}

fn push_in_lines(literal: &mut String, character: char) {
    match character {
        '\n' => literal.push('\n'),
        other => push(literal, other),
    }
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => push_utf16(literal, character),
    }
}
