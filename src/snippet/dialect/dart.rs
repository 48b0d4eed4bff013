//! Dart: strings in single quotes, `'''` for texts of several lines, maps and lists.

use std::fmt::Write;

use super::literal::{common_escape, is_multi_line, is_plain, quoted};
use super::{Collections, Dialect, Environment};

/// Dart's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("dart", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Platform.environment['{name}']!"), join: ["", " + ", ""] };

static COLLECTIONS: Collections =
    Collections { width: 80, indent: 2, name: quote_line, keeps_number, ..Collections::BRACES };

fn quote(text: &str) -> String {
    if is_multi_line(text) { quoted(text, ["'''\n", "'''"], push_in_lines) } else { quote_line(text) }
}

fn quote_line(text: &str) -> String {
    quoted(text, ["'", "'"], push)
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
        None if matches!(character, '\'' | '$') => literal.extend(['\\', character]),
        None if is_plain(character) => literal.push(character),
        None => write!(literal, "\\u{{{:x}}}", character as u32).expect("a String takes everything"),
    }
}

/// Whether `jsonEncode` writes the number that Dart reads from this lexeme with the same lexeme.
fn keeps_number(lexeme: &str) -> bool {
    if !lexeme.contains(['.', 'e', 'E']) {
        return lexeme != "-0" && lexeme.parse::<i64>().is_ok();
    }
    let Ok(number) = lexeme.parse::<f64>() else { return false };
    let is_positional = number == 0.0 || (1e-6..1e21).contains(&number.abs());
    is_positional && format!("{number:?}") == lexeme
}
