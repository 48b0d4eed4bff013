//! Dart: strings in single quotes, `'''` for texts of several lines, maps and lists.

use std::fmt::Write;

use super::literal::{common_escape, is_multi_line, is_plain, keeps_64_bits, push_in_lines, quoted};
use super::{Collections, Dialect, Environment};

/// Dart's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("dart", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Platform.environment['{name}']!"), join: ["", " + ", ""] };

static COLLECTIONS: Collections =
    Collections { width: 80, indent: 2, name: quote_line, keeps_number, ..Collections::BRACES };

fn quote(text: &str) -> String {
    if !is_multi_line(text) {
        return quote_line(text);
    }
    quoted(text, ["'''\n", "'''"], |literal, it| push_in_lines(literal, it, push))
}

fn quote_line(text: &str) -> String {
    quoted(text, ["'", "'"], push)
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if matches!(character, '\'' | '$') => literal.extend(['\\', character]),
        None if is_plain(character) => literal.push(character),
        None => write!(literal, "\\u{{{:x}}}", character as u32).expect("a String takes everything"),
    }
}

/// Whether `jsonEncode` writes the number that Dart reads from this lexeme with the same lexeme.
fn keeps_number(lexeme: &str) -> bool {
    keeps_64_bits(lexeme, 1e-6..1e21)
}
