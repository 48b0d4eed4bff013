//! Java: strings, and text blocks for texts of several lines.
//!
//! A constant of a class file holds 65535 bytes: a longer text is joined from several.

use super::literal::{is_multi_line, push_in_double, quoted};
use super::{Dialect, Environment};

/// Java's dialect.
pub(crate) static DIALECT: Dialect = Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("java", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("System.getenv(\"{name}\")"), join: ["", " + ", ""] };

/// What a constant may hold, with room to spare: no character takes more than six bytes in a class file.
const LONGEST: usize = 60_000;

/// Where the lines of a text block start: two continuations deep in a method.
const INDENT: &str = "                ";

fn quote(text: &str) -> String {
    if class_file_len(text) > LONGEST {
        return join(text);
    }
    if is_multi_line(text) && keeps_lines(text) { quote_lines(text) } else { quote_line(text) }
}

/// The length in a class file: U+0000 takes two bytes there, and what is beyond the first plane six.
fn class_file_len(text: &str) -> usize {
    text.chars().map(len_in_class_file).sum()
}

fn len_in_class_file(character: char) -> usize {
    match character {
        '\0' => 2,
        other if other.len_utf16() == 2 => 6,
        other => other.len_utf8(),
    }
}

fn join(text: &str) -> String {
    let mut pieces = vec![String::new()];
    let mut len = 0;
    for character in text.chars() {
        len += len_in_class_file(character);
        if len > LONGEST {
            pieces.push(String::new());
            len = len_in_class_file(character);
        }
        pieces.last_mut().expect("there is a first piece").push(character);
    }
    let pieces: Vec<String> = pieces.iter().map(|piece| quote_line(piece)).collect();
    format!("String.join(\"\", {})", pieces.join(", "))
}

fn quote_line(text: &str) -> String {
    quoted(text, ["\"", "\""], push_in_double)
}

/// Whether the spaces that a text block takes away are just those that `quote_lines` puts in.
fn keeps_lines(text: &str) -> bool {
    let is_odd = |character: char| character.is_whitespace() && !matches!(character, ' ' | '\t' | '\r');
    let mut lines = text.split('\n');
    let is_at_margin = lines.clone().any(|line| !line.is_empty() && !line.starts_with([' ', '\r']));
    (is_at_margin || text.ends_with('\n')) && !lines.any(|line| line.starts_with(is_odd) || line.ends_with(is_odd))
}

fn quote_lines(text: &str) -> String {
    let mut literal = "\"\"\"\n".to_owned();
    for line in text.split_inclusive('\n') {
        match line.strip_suffix(" \n") {
            _ if line == "\n" => literal.push('\n'),
            Some(start) => push_line(&mut literal, start, "\\s\n"),
            None => match line.strip_suffix(' ') {
                Some(start) => push_line(&mut literal, start, "\\s"),
                None => push_line(&mut literal, line, ""),
            },
        }
    }
    if text.ends_with('\n') {
        literal.push_str(INDENT);
    }
    literal.push_str("\"\"\"");
    literal
}

fn push_line(literal: &mut String, line: &str, end: &str) {
    literal.push_str(INDENT);
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\n' => literal.push('\n'),
            '"' if !matches!(characters.peek(), None | Some('"')) => literal.push('"'),
            other => push_in_double(literal, other),
        }
    }
    literal.push_str(end);
}
