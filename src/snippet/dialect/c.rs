//! C: strings, a line of the text in each where it has several. Bytes that do not show are octal escapes, which end by
//! themselves.

use std::fmt::Write;

use super::Dialect;
use super::literal::{common_escape, is_multi_line, is_plain};

/// C's dialect.
pub(crate) static DIALECT: Dialect = Dialect::new("c", "// ", quote);

/// Where the lines of a text start: a continuation deep in a function.
const INDENT: &str = "\n      ";

/// A text as one literal, or as one a line.
pub(super) fn quote(text: &str) -> String {
    if !is_multi_line(text) {
        return quote_line(text);
    }
    text.split_inclusive('\n').map(quote_line).collect::<Vec<_>>().join(INDENT)
}

fn quote_line(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut before = '\0';
    for character in text.chars() {
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if character == '"' => literal.push_str("\\\""),
            // Two question marks could start a trigraph.
            None if character == '?' && before == '?' => literal.push_str("\\?"),
            None if is_plain(character) => literal.push(character),
            None => push_octal(&mut literal, character),
        }
        before = character;
    }
    literal.push('"');
    literal
}

fn push_octal(literal: &mut String, character: char) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        write!(literal, "\\{byte:03o}").expect("a String takes everything");
    }
}
