//! Crystal: `%q` strings for texts with quotes or of several lines, else strings; hashes and arrays.

use std::fmt::Write;

use super::literal::{common_escape, free_delimiters, is_lines_of_crlf, is_plain, is_raw, keeps_64_bits};
use super::{Collections, Dialect, Environment};

/// Crystal's dialect.
pub(crate) static DIALECT: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    aligns_parts: true,
    ..Dialect::new("crystal", "# ", quote)
};

static ENVIRONMENT: Environment = Environment { read: |name| format!("ENV[\"{name}\"]"), join: ["", " + ", ""] };

static COLLECTIONS: Collections = Collections {
    width: 100,
    indent: 2,
    null: "nil",
    tuple: ["{", "}"],
    empty_map: Some("({} of String => String)"),
    empty_list: Some("([] of String)"),
    pair: " => ",
    aligns_values: true,
    name: quote_line,
    keeps_number,
    ..Collections::BRACES
};

/// The delimiters of `%q`, in which nothing is special but they.
const DELIMITERS: [[char; 2]; 5] = [['(', ')'], ['[', ']'], ['<', '>'], ['{', '}'], ['|', '|']];

fn quote(text: &str) -> String {
    if is_lines_of_crlf(text) {
        return text.split_inclusive('\n').map(quote_line).collect::<Vec<_>>().join(" \\\n");
    }
    let needs_escapes = text.contains(['"', '\\', '\n']) || text.contains("#{");
    // The formatter takes blanks at the ends of lines away, in literals too.
    let is_kept = !text.contains(" \n") && !text.contains("\t\n");
    match free_delimiters(text, &DELIMITERS).filter(|_| needs_escapes && is_kept && is_raw(text)) {
        Some([open, close]) => format!("%q{open}{text}{close}"),
        None => quote_line(text),
    }
}

fn quote_line(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let code = character as u32;
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if character == '"' => literal.push_str("\\\""),
            None if character == '#' && characters.peek() == Some(&'{') => literal.push_str("\\#"),
            None if is_plain(character) => literal.push(character),
            None => write!(literal, "\\u{{{code:x}}}").expect("a String takes everything"),
        }
    }
    literal.push('"');
    literal
}

/// Whether Crystal writes the number that it reads from this lexeme with the same lexeme.
fn keeps_number(lexeme: &str) -> bool {
    keeps_64_bits(lexeme, 1e-3..1e15)
}
