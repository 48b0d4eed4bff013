//! Elixir: `~S` sigils for texts with quotes or of several lines, else strings; maps, lists and tuples, as `mix format`
//! writes them.

use std::fmt::Write;

use super::literal::{common_escape, free_delimiters, is_lines_of_crlf, is_plain, is_raw};
use super::{Collections, Dialect, Environment};

/// Elixir's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("elixir", "# ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("System.fetch_env!(\"{name}\")"), join: ["", " <> ", ""] };

static COLLECTIONS: Collections = Collections {
    width: 98,
    indent: 2,
    null: "nil",
    tuple: ["{", "}"],
    map: ["%{", "}"],
    empty_map: Some("%{}"),
    pair: " => ",
    trails: false,
    breaks_after_name: true,
    name: quote_line,
    number,
    keeps_number,
    ..Collections::BRACES
};

/// The delimiters of a sigil; a backslash before the closing one would escape it.
const DELIMITERS: [[char; 2]; 6] = [['(', ')'], ['[', ']'], ['|', '|'], ['<', '>'], ['/', '/'], ['{', '}']];

fn quote(text: &str) -> String {
    if let Some([open, close]) = free_delimiters(text, &DELIMITERS).filter(|_| is_lines_of_crlf(text)) {
        return format!("~s{open}{}{close}", escape(text, &['\n', '"']));
    }
    let is_sigil = text.contains(['"', '\\', '\n']) && !text.ends_with('\\') && is_raw(text);
    match free_delimiters(text, &DELIMITERS).filter(|_| is_sigil) {
        Some([open, close]) => format!("~S{open}{text}{close}"),
        None => quote_line(text),
    }
}

fn quote_line(text: &str) -> String {
    format!("\"{}\"", escape(text, &[]))
}

/// Escapes everything a string does not hold as it is, but for some characters.
fn escape(text: &str, kept: &[char]) -> String {
    let mut literal = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let code = character as u32;
        match common_escape(character).filter(|_| !kept.contains(&character)) {
            Some(escape) => literal.push_str(escape),
            None if kept.contains(&character) => literal.push(character),
            None if character == '"' => literal.push_str("\\\""),
            None if character == '#' && characters.peek() == Some(&'{') => literal.push_str("\\#"),
            None if is_plain(character) => literal.push(character),
            None => write!(literal, "\\u{code:04X}").expect("every such character is in the first plane"),
        }
    }
    literal
}

/// A number with `_` before each three digits, from six digits on.
fn number(lexeme: &str) -> String {
    let (sign, digits) = lexeme.strip_prefix('-').map_or(("", lexeme), |digits| ("-", digits));
    if digits.len() < 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return lexeme.to_owned();
    }
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    format!("{sign}{}", groups.join("_"))
}

/// Whether Jason writes the number with the same lexeme: integers of any size, and fractions that need no exponent.
fn keeps_number(lexeme: &str) -> bool {
    if !lexeme.contains(['.', 'e', 'E']) {
        return lexeme != "-0";
    }
    let Ok(number) = lexeme.parse::<f64>() else { return false };
    (0.1..1000.0).contains(&number.abs()) && format!("{number:?}") == lexeme
}
