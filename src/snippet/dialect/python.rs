//! Python: strings as Black writes them, `"""` for texts of several lines, dicts, lists and tuples.

use super::literal::{best_quote, is_multi_line, keeps_shortest, push_from, push_shortest};
use super::{Collections, Dialect, Environment};
use crate::web::Bytes;

/// Python's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("python", "# ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("os.environ[\"{name}\"]"), join: ["", " + ", ""] };

static COLLECTIONS: Collections = Collections {
    width: 88,
    indent: 4,
    null: "None",
    truth: ["False", "True"],
    tuple: ["(", ")"],
    name: quote_line,
    bytes: |text| format!("{text}.encode()"),
    keeps_number: keeps_shortest,
    ..Collections::BRACES
};

/// What is in strings in each of the quotes as it is.
static IN_DOUBLE: Bytes = Bytes::PRINTABLE.but(b"\"\\");
static IN_SINGLE: Bytes = Bytes::PRINTABLE.but(b"'\\");

fn quote(text: &str) -> String {
    if is_multi_line(text) { quote_lines(text) } else { quote_line(text) }
}

fn quote_line(text: &str) -> String {
    let quote = best_quote(text);
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    let plain = if quote == '"' { &IN_DOUBLE } else { &IN_SINGLE };
    let mut rest = push_from(&mut literal, text, plain);
    while let Some(character) = rest.chars().next() {
        if character == quote {
            literal.push('\\');
        }
        push_shortest(&mut literal, character);
        rest = push_from(&mut literal, &rest[character.len_utf8()..], plain);
    }
    literal.push(quote);
    literal
}

fn quote_lines(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 16);
    literal.push_str("\"\"\"");
    let mut rest = push_from(&mut literal, text, &IN_DOUBLE);
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        match character {
            '\n' => literal.push('\n'),
            '"' if after.is_empty() || after.starts_with('"') => literal.push_str("\\\""),
            other => push_shortest(&mut literal, other),
        }
        rest = push_from(&mut literal, after, &IN_DOUBLE);
    }
    literal.push_str("\"\"\"");
    literal
}
