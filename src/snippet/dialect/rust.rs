//! Rust: strings, and raw strings for texts of several lines and those that would need escapes.

use std::fmt::Write;

use super::{Dialect, Environment, common_escape, is_multi_line, is_plain, quoted};

/// Rust's dialect.
pub(crate) static DIALECT: Dialect = Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("rust", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("std::env::var(\"{name}\")?.as_str()"), join: ["[", ", ", "].concat()"] };

fn quote(text: &str) -> String {
    let is_raw = |character| is_plain(character) || matches!(character, '\n' | '\t');
    let is_better_raw = text.contains(['"', '\\']) || is_multi_line(text);
    let hashes = hashes(text);
    if is_better_raw && hashes.len() < 256 && text.chars().all(is_raw) {
        return format!("r{hashes}\"{text}\"{hashes}");
    }
    quoted(text, ["\"", "\""], push)
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
