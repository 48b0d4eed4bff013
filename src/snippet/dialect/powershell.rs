//! PowerShell 7: single quotes, here-strings for texts of several lines, and double quotes where a character needs an escape.
//!
//! Typographic quotes count as quotes, so they are doubled or escaped like the others.

use std::fmt::Write;

use super::literal::{is_all_plain, is_multi_line, is_plain, is_raw};
use super::{Collections, Dialect, Environment};

/// PowerShell's dialect.
pub(crate) static DIALECT: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    continuation: "`",
    ..Dialect::new("powershell", "# ", quote)
};

static ENVIRONMENT: Environment = Environment { read: |name| format!("$env:{name}"), join: ["(", " + ", ")"] };

static COLLECTIONS: Collections = Collections {
    width: 0,
    null: "$null",
    truth: ["$false", "$true"],
    list: ["@(", ")"],
    map: ["@{", "}"],
    empty_map: Some("@{}"),
    empty_list: Some("@()"),
    pair: " = ",
    separator: "",
    name: quote,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    let is_multi_line = is_multi_line(text);
    if is_multi_line && is_raw(text) && !closes(text) {
        return format!("@'\n{text}\n'@");
    }
    if is_all_plain(text, if is_multi_line { b"\n" } else { b"" }) {
        return quote_plain(text);
    }
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '\n' if is_multi_line => literal.push('\n'),
            '`' | '$' | '"' | '\u{201c}'..='\u{201e}' => literal.extend(['`', character]),
            other => push(&mut literal, other),
        }
    }
    literal.push('"');
    literal
}

/// Whether a line of the text would end a here-string.
fn closes(text: &str) -> bool {
    text.split('\n').any(|line| {
        line.strip_prefix(['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}'])
            .is_some_and(|rest| rest.starts_with('@'))
    })
}

fn quote_plain(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('\'');
    for character in text.chars() {
        if matches!(character, '\'' | '\u{2018}'..='\u{201b}') {
            literal.push(character);
        }
        literal.push(character);
    }
    literal.push('\'');
    literal
}

fn push(literal: &mut String, character: char) {
    match character {
        '\n' => literal.push_str("`n"),
        '\r' => literal.push_str("`r"),
        '\t' => literal.push_str("`t"),
        other if is_plain(other) => literal.push(other),
        other => write!(literal, "`u{{{:04x}}}", other as u32).expect("a String takes everything"),
    }
}
