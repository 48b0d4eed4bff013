//! `OCaml`: quoted strings for texts with quotes or of several lines, else strings, as `ocamlformat` writes them; lists.
//!
//! Comments of `OCaml` hold strings too: no quote may be in one, and no comment within a comment.

use std::fmt::Write;

use super::literal::{common_escape, free_run, is_lines_of_crlf, is_plain, is_raw};
use super::{Collections, Dialect, Environment};

/// The dialect of `OCaml`.
pub(crate) static DIALECT: Dialect = Dialect {
    comment: ["(* ", " *)"],
    comment_breaks: &[["\"", "'"], ["|", "/"], ["(*", "( *"]],
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    ..Dialect::new("ocaml", "", quote)
};

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Sys.getenv \"{name}\""), join: ["(", " ^ ", ")"] };

/// Lists of pairs; the values of a JSON document have no common type.
static COLLECTIONS: Collections = Collections {
    width: 80,
    indent: 2,
    list: ["[ ", " ]"],
    tuple: ["(", ")"],
    separator: ";",
    tuple_separator: ",",
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    if text.contains(['"', '\\', '\n']) && is_raw(text) { quote_raw(text) } else { quote_escaped(text) }
}

/// A quoted string with the first name that keeps the text from ending it.
fn quote_raw(text: &str) -> String {
    let is_free = |name: &str| {
        let close = format!("|{name}}}");
        format!("{text}{close}").find(&close) == Some(text.len())
    };
    let name = free_run(text, "x", is_free);
    format!("{{{name}|{text}|{name}}}")
}

/// A string; a backslash at the end of a line skips the line end and the blanks that follow.
fn quote_escaped(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    if is_lines_of_crlf(text) {
        for (at, line) in text.split_inclusive('\n').enumerate() {
            literal.push_str(if at == 0 { "" } else { "\\\n" });
            literal.push_str(if at > 0 && line.starts_with(' ') { "\\" } else { "" });
            line.chars().for_each(|character| push(&mut literal, character));
        }
    } else {
        text.chars().for_each(|character| push(&mut literal, character));
    }
    literal.push('"');
    literal
}

fn push(literal: &mut String, character: char) {
    let code = character as u32;
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => write!(literal, "\\u{{{code:x}}}").expect("a String takes everything"),
    }
}
