//! Rust: strings, and raw strings for texts of several lines and those that would need escapes.

use std::fmt::Write;

use super::literal::{common_escape, is_multi_line, is_plain, is_raw, keeps_shortest, quoted};
use super::{Collections, Dialect, Environment};

/// Rust's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("rust", "// ", quote) };

/// What is in `serde_json::json!`. Each of its names and items takes some of the steps that the compiler grants a macro.
static COLLECTIONS: Collections = Collections {
    width: 100,
    trails: false,
    name: quote,
    number,
    keeps_number,
    // rustfmt indents what is around such a text by its lines.
    keeps_lines: false,
    max_weight: 100,
    ..Collections::BRACES
};

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("std::env::var(\"{name}\")?.as_str()"), join: ["[", ", ", "].concat()"] };

fn quote(text: &str) -> String {
    // What rustc takes.
    const MAX_HASHES: usize = 255;
    let is_better_raw = text.contains(['"', '\\']) || is_multi_line(text);
    let hashes = hashes(text);
    if is_better_raw && hashes.len() <= MAX_HASHES && is_raw(text) {
        return format!("r{hashes}\"{text}\"{hashes}");
    }
    quoted(text, ["\"", "\""], push)
}

/// A number of the smallest type that holds it; what is too large for the usual one names its own.
fn number(lexeme: &str) -> String {
    let is_usual = lexeme.contains('.') || lexeme.parse::<i32>().is_ok();
    let own = if lexeme.parse::<i64>().is_ok() { "_i64" } else { "_u64" };
    format!("{lexeme}{}", if is_usual { "" } else { own })
}

fn keeps_number(lexeme: &str) -> bool {
    let is_held = lexeme.contains('.') || lexeme.parse::<i64>().is_ok() || lexeme.parse::<u64>().is_ok();
    is_held && keeps_shortest(lexeme)
}

/// As many `#` as no quote of the text is followed by.
fn hashes(text: &str) -> String {
    let run = |after: &str| after.bytes().take_while(|&byte| byte == b'#').count() + 1;
    let longest = text.split('"').skip(1).map(run).max().unwrap_or_default();
    "#".repeat(longest)
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => write!(literal, "\\u{{{:x}}}", character as u32).expect("a String takes everything"),
    }
}
