//! Ruby: strings as `RuboCop` writes them: single quotes, and double quotes where a character needs an escape.

use std::fmt::Write;

use super::literal::{common_escape, is_all_plain, is_multi_line, is_plain, keeps_shortest};
use super::{Collections, Dialect, Environment};

/// Ruby's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("ruby", "# ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("ENV.fetch('{name}')"), join: ["", " + ", ""] };

static COLLECTIONS: Collections = Collections {
    width: 100,
    indent: 2,
    null: "nil",
    map_space: " ",
    pair: " => ",
    trails: false,
    name: quote,
    keeps_number: keeps_shortest,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    let is_multi_line = is_multi_line(text);
    let is_bare = is_all_plain(text, if is_multi_line { b"\n" } else { b"" });
    if is_bare && (is_multi_line || !text.contains('\'') || text.contains('"')) {
        return format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    }
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\n' if is_multi_line => literal.push('\n'),
            '"' => literal.push_str("\\\""),
            '#' if matches!(characters.peek(), Some('{' | '$' | '@')) => literal.push_str("\\#"),
            other => push(&mut literal, other),
        }
    }
    literal.push('"');
    literal
}

fn push(literal: &mut String, character: char) {
    if let Some(escape) = common_escape(character) {
        return literal.push_str(escape);
    }
    let code = character as u32;
    match code {
        _ if is_plain(character) => literal.push(character),
        0..0x80 => write!(literal, "\\x{code:02X}").expect("a String takes everything"),
        _ => write!(literal, "\\u{code:04X}").expect("every such character is in the first plane"),
    }
}
