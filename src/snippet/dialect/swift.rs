//! Swift: strings, and those between `"""` for texts of several lines.

use std::fmt::Write;

use super::literal::{common_escape, is_multi_line, is_plain, push_in_lines, quoted};
use super::{Dialect, Environment};

/// Swift's dialect.
pub(crate) static DIALECT: Dialect = Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("swift", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("ProcessInfo.processInfo.environment[\"{name}\"]!"), join: ["", " + ", ""] };

fn quote(text: &str) -> String {
    if !is_multi_line(text) {
        return quoted(text, ["\"", "\""], push);
    }
    let needs_escapes = text.contains("\"\"\"");
    quoted(text, ["\"\"\"\n", "\n\"\"\""], if needs_escapes { push_of_lines } else { push_but_quotes })
}

fn push_of_lines(literal: &mut String, character: char) {
    push_in_lines(literal, character, push);
}

fn push_but_quotes(literal: &mut String, character: char) {
    if character == '"' { literal.push('"') } else { push_of_lines(literal, character) }
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => write!(literal, "\\u{{{:X}}}", character as u32).expect("a String takes everything"),
    }
}
