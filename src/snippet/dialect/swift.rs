//! Swift: strings, and those between `"""` for texts of several lines.

use std::fmt::Write;

use super::literal::{common_escape, is_multi_line, is_plain, quoted};
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
    quoted(text, ["\"\"\"\n", "\n\"\"\""], if needs_escapes { push_escaped_in_lines } else { push_in_lines })
}

fn push_in_lines(literal: &mut String, character: char) {
    match character {
        '\n' | '"' => literal.push(character),
        other => push(literal, other),
    }
}

fn push_escaped_in_lines(literal: &mut String, character: char) {
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
        None => write!(literal, "\\u{{{:X}}}", character as u32).expect("a String takes everything"),
    }
}
