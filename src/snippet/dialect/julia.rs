//! Julia: raw strings in three quotes for texts with quotes, else strings.
//!
//! Three quotes take the indentation away that all lines share, and the line end that follows them.

use std::fmt::Write;

use super::literal::{common_escape, is_all_plain, is_lines_of_crlf, is_plain};
use super::{Collections, Dialect, Environment};

/// Julia's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("julia", "# ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("ENV[\"{name}\"]"), join: ["", " * ", ""] };

/// Vectors of pairs: the order and repeated names stay.
static COLLECTIONS: Collections = Collections {
    width: 92,
    indent: 4,
    null: "nothing",
    map: ["[", "]"],
    pair: " => ",
    name: quote_line,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    if is_lines_of_crlf(text) {
        text.split_inclusive('\n').map(quote_line).collect::<Vec<_>>().join(" *\n    ")
    } else if text.contains(['"', '\\', '\n', '$']) && is_raw(text) {
        format!("raw\"\"\"{text}\"\"\"")
    } else {
        quote_line(text)
    }
}

/// Whether a raw string in three quotes reads the text as it is.
fn is_raw(text: &str) -> bool {
    let is_blank = |character: char| matches!(character, ' ' | '\t' | '\n');
    let has_margin =
        |mut lines: std::str::Lines<'_>| lines.next().is_some() && lines.all(|line| line.starts_with(is_blank));
    is_all_plain(text, b"\n\t")
        && !text.starts_with(is_blank)
        && !text.ends_with(['"', '\\'])
        && !text.ends_with(is_blank)
        && !text.contains("\"\"\"")
        && !text.contains("\\\"")
        && (!text.contains('\n') || !has_margin(text.lines()))
}

fn quote_line(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        let code = character as u32;
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if matches!(character, '"' | '$') => literal.extend(['\\', character]),
            None if is_plain(character) => literal.push(character),
            None => write!(literal, "\\u{code:04x}").expect("every such character is in the first plane"),
        }
    }
    literal.push('"');
    literal
}
