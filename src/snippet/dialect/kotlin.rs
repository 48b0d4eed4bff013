//! Kotlin: strings, and raw strings with `trimIndent` for texts of several lines.

use super::literal::{common_escape, is_all_plain, is_multi_line, is_plain, push_utf16, quoted};
use super::{Dialect, Environment};

/// Kotlin's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("kotlin", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("System.getenv(\"{name}\")"), join: ["", " + ", ""] };

fn quote(text: &str) -> String {
    if is_multi_line(text) && is_raw(text) { quote_lines(text) } else { quoted(text, ["\"", "\""], push) }
}

/// Whether a raw string holds the text, and `trimIndent` takes away just what `quote_lines` puts in.
fn is_raw(text: &str) -> bool {
    let is_blank = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    let mut lines = text.split('\n');
    let is_at_margin = |line: &str| line.starts_with(|first: char| !first.is_whitespace());
    !text.contains("\"\"\"")
        && is_all_plain(text, b"\n\t")
        && !is_blank(text.split('\n').next())
        && !is_blank(text.rsplit('\n').next())
        && lines.any(is_at_margin)
}

fn quote_lines(text: &str) -> String {
    let mut literal = "\"\"\"".to_owned();
    for line in text.split('\n') {
        literal.push('\n');
        if !line.is_empty() {
            literal.push_str("        ");
            literal.push_str(&line.replace('$', "${'$'}"));
        }
    }
    literal.push_str("\n    \"\"\".trimIndent()");
    literal
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if matches!(character, '"' | '$') => literal.extend(['\\', character]),
        None if is_plain(character) => literal.push(character),
        None => push_utf16(literal, character),
    }
}
