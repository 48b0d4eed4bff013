//! R: raw strings for texts with quotes or of several lines, else quoted strings, as styler writes them; named lists.
//!
//! No string of R holds U+0000.

use std::fmt::Write;

use super::literal::{common_escape, free_run, is_plain, is_raw};
use super::{Collections, Dialect, Environment};

/// R's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("r", "# ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Sys.getenv(\"{name}\")"), join: ["paste0(", ", ", ")"] };

static COLLECTIONS: Collections = Collections {
    width: 80,
    indent: 2,
    null: "NA",
    truth: ["FALSE", "TRUE"],
    list: ["list(", ")"],
    tuple: ["c(", ")"],
    map: ["list(", ")"],
    empty_map: Some("setNames(list(), character())"),
    empty_list: Some("list()"),
    pair: " = ",
    trails: false,
    name,
    number: |lexeme| format!("{lexeme}L"),
    keeps_number,
    keeps_name,
    keeps_nul: false,
    max_depth: 40,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    let is_short = text.contains('\n') && text.len() < 4 || !text.contains(['"', '\\', '\n']);
    if is_short || !is_raw(text) { quote_line(text) } else { quote_raw(text) }
}

/// A raw string with as many dashes as keep the text from ending it.
fn quote_raw(text: &str) -> String {
    let is_free = |dashes: &str| format!("{text})").find(&format!("){dashes}\"")).is_none();
    let dashes = free_run(text, "-", is_free);
    format!("r\"{dashes}({text}){dashes}\"")
}

fn quote_line(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        let code = character as u32;
        match common_escape(character) {
            Some(escape) => literal.push_str(escape),
            None if character == '"' => literal.push_str("\\\""),
            None if character == '\0' => {}
            None if is_plain(character) => literal.push(character),
            None => write!(literal, "\\u{code:04x}").expect("every such character is in the first plane"),
        }
    }
    literal.push('"');
    literal
}

/// The name of an element: bare where R reads it as a name.
fn name(name: &str) -> String {
    let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.';
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_name_byte);
    if is_name && !RESERVED.contains(&name) { name.to_owned() } else { quote_line(name) }
}

/// The words that are not names; those with a dot or an underline in front are in quotes anyway.
const RESERVED: [&str; 19] = [
    "FALSE",
    "Inf",
    "NA",
    "NA_character_",
    "NA_complex_",
    "NA_integer_",
    "NA_real_",
    "NULL",
    "NaN",
    "TRUE",
    "break",
    "else",
    "for",
    "function",
    "if",
    "in",
    "next",
    "repeat",
    "while",
];

/// Whether jsonlite writes the number with the same lexeme: integers are written with an `L`; it rounds all others.
fn keeps_number(lexeme: &str) -> bool {
    lexeme != "-0" && lexeme.parse::<i32>().is_ok_and(|number| number != i32::MIN)
}

/// Whether an element may have the name: not an empty one, and none that is longer than R's names.
fn keeps_name(name: &str) -> bool {
    // R's own limit is 10,000 bytes; no name of a member comes near.
    const LONGEST: usize = 1_000;
    !name.is_empty() && name.len() < LONGEST && !name.contains('\0')
}
