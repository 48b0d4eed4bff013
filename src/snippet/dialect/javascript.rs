//! JavaScript: strings as Prettier writes them, template literals for texts of several lines, objects and arrays.
//!
//! A literal may be in an HTML script element: `</script` and `<!--` do not occur in one.

use super::literal::{best_quote, is_multi_line, push_from, push_shortest};
use super::{Collections, Dialect, Environment};
use crate::web::Bytes;

/// JavaScript's dialect.
pub(crate) static DIALECT: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    ..Dialect::new("javascript", "// ", quote)
};

/// The same in a browser, where code reads no environment.
pub(crate) static BROWSER: Dialect =
    Dialect { collections: Some(&COLLECTIONS), ..Dialect::new("browser", "// ", quote) };

/// The same in k6, whose scripts find the environment in `__ENV`.
pub(crate) static K6: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT_OF_K6),
    ..Dialect::new("k6", "// ", quote)
};

static ENVIRONMENT: Environment = Environment { read: |name| format!("process.env.{name}"), join: ["", " + ", ""] };

static ENVIRONMENT_OF_K6: Environment = Environment { read: |name| format!("__ENV.{name}"), ..ENVIRONMENT };

static COLLECTIONS: Collections = Collections {
    width: 80,
    indent: 2,
    null: "null",
    truth: ["false", "true"],
    map_space: " ",
    breaks_after_name: true,
    breaks_nested: true,
    name,
    keeps_number,
    keeps_name,
    ..Collections::BRACES
};

/// What is in strings in each of the quotes, and in template literals, as it is, whatever is beside it.
static IN_DOUBLE: Bytes = SAFE.but(b"\"");
static IN_SINGLE: Bytes = SAFE.but(b"'");
static IN_TEMPLATE: Bytes = SAFE.but(b"`");
const SAFE: Bytes = Bytes::PRINTABLE.but(b"\\$<");

fn quote(text: &str) -> String {
    if is_multi_line(text) { write(text, '`') } else { quote_line(text) }
}

fn quote_line(text: &str) -> String {
    write(text, best_quote(text))
}

fn write(text: &str, quote: char) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    let plain = match quote {
        '"' => &IN_DOUBLE,
        '\'' => &IN_SINGLE,
        _ => &IN_TEMPLATE,
    };
    let mut rest = push_from(&mut literal, text, plain);
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        let is_substitution = quote == '`' && character == '$' && after.starts_with('{');
        if character == quote || is_substitution {
            literal.push('\\');
        }
        match character {
            '\n' if quote == '`' => literal.push('\n'),
            '<' if after.starts_with(['/', '!']) => literal.push_str("<\\"),
            other => push_shortest(&mut literal, other),
        }
        rest = push_from(&mut literal, after, plain);
    }
    literal.push(quote);
    literal
}

/// The name of a property: bare where it is an identifier, or a number that JavaScript prints as it is. `__proto__` is
/// computed, since it would set the prototype.
fn name(name: &str) -> String {
    let is_identifier_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$';
    let is_identifier = name.bytes().all(is_identifier_byte) && !name.starts_with(|first: char| first.is_ascii_digit());
    match name {
        "__proto__" => "[\"__proto__\"]".to_owned(),
        name if is_identifier && !name.is_empty() => name.to_owned(),
        name if name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && keeps_number(name) => name.to_owned(),
        name => quote_line(name),
    }
}

/// Whether JavaScript prints the number that it reads from this lexeme with the same lexeme.
fn keeps_number(lexeme: &str) -> bool {
    let Ok(number) = lexeme.parse::<f64>() else { return false };
    let is_positional = number == 0.0 || (1e-6..1e21).contains(&number.abs());
    is_positional && lexeme != "-0" && format!("{number}") == lexeme
}

/// Whether a property of this name stays where it is written: those that are array indices come first.
fn keeps_name(name: &str) -> bool {
    name != "__proto__" && (name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()))
}
