//! Lua: long brackets for texts with quotes or of several lines, else quoted strings, as `StyLua` writes them.
//!
//! Long brackets read every line end as a line feed, so a text with carriage returns is written line by line.

use std::fmt::Write;

use super::literal::{best_quote, common_escape, free_run, is_lines_of_crlf, is_multi_line, is_plain, is_raw};
use super::{Dialect, Environment};

/// Lua's dialect.
pub(crate) static DIALECT: Dialect = Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("lua", "-- ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("os.getenv(\"{name}\")"), join: ["", " .. ", ""] };

fn quote(text: &str) -> String {
    let has_both_quotes = text.contains('"') && text.contains('\'');
    if is_lines_of_crlf(text) {
        text.split_inclusive('\n').map(quote_line).collect::<Vec<_>>().join("\n\t.. ")
    } else if (has_both_quotes || text.contains(['"', '\\', '\n'])) && is_raw(text) {
        quote_long(text)
    } else {
        quote_line(text)
    }
}

/// Long brackets of the first level that the text does not close; a line feed after the opening is not read.
fn quote_long(text: &str) -> String {
    let is_free = |level: &str| {
        let close = format!("]{level}]");
        !text.contains(&format!("[{level}[")) && format!("{text}{close}").find(&close) == Some(text.len())
    };
    let level = free_run(text, "=", is_free);
    let line = if text.starts_with('\n') || is_multi_line(text) { "\n" } else { "" };
    format!("[{level}[{line}{text}]{level}]")
}

fn quote_line(text: &str) -> String {
    let quote = best_quote(text);
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    for character in text.chars() {
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if character == quote => literal.extend(['\\', quote]),
            None if is_plain(character) => literal.push(character),
            None => push_bytes(&mut literal, character),
        }
    }
    literal.push(quote);
    literal
}

/// Every Lua reads three digits as a byte; `\u{…}` came with 5.3.
fn push_bytes(literal: &mut String, character: char) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        write!(literal, "\\{byte:03}").expect("a String takes everything");
    }
}
