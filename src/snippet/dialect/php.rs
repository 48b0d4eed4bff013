//! PHP: strings as PHP-CS-Fixer writes them: single quotes, and double quotes where a character needs an escape.

use super::literal::{is_all_plain, is_multi_line, keeps_shortest, push_bytes};
use super::{Collections, Dialect, Environment};

/// PHP's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("php", "// ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("getenv('{name}')"), join: ["", " . ", ""] };

static COLLECTIONS: Collections = Collections {
    width: 100,
    map: ["[", "]"],
    empty_map: Some("new stdClass()"),
    pair: " => ",
    name: quote,
    keeps_number,
    keeps_name,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    let is_multi_line = is_multi_line(text);
    if is_all_plain(text, if is_multi_line { b"\n" } else { b"" }) {
        return format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    }
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '\n' if is_multi_line => literal.push('\n'),
            '"' => literal.push_str("\\\""),
            '$' => literal.push_str("\\$"),
            other => push_bytes(&mut literal, other),
        }
    }
    literal.push('"');
    literal
}

/// Whether `json_encode` writes the number that PHP reads from this lexeme with the same lexeme: integers have 64 bits, and
/// `1.0` becomes `1`.
fn keeps_number(lexeme: &str) -> bool {
    let is_integer = lexeme.parse::<i64>().is_ok_and(|number| number != i64::MIN);
    keeps_shortest(lexeme) && (is_integer || (lexeme.contains('.') && !lexeme.ends_with(".0")))
}

/// Whether an array keeps the name as it is: those that look like numbers become numbers.
fn keeps_name(name: &str) -> bool {
    let digits = name.strip_prefix('-').unwrap_or(name);
    digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit())
}
