//! C#: strings, and verbatim strings for texts of several lines.

use super::{Dialect, Environment, common_escape, is_multi_line, is_plain, push_utf16, quoted};

/// C#'s dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("csharp", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Environment.GetEnvironmentVariable(\"{name}\")"), join: ["", " + ", ""] };

fn quote(text: &str) -> String {
    let is_verbatim = |character| is_plain(character) || matches!(character, '\n' | '\t');
    if is_multi_line(text) && text.chars().all(is_verbatim) {
        return format!("@\"{}\"", text.replace('"', "\"\""));
    }
    quoted(text, ["\"", "\""], push)
}

fn push(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => push_utf16(literal, character),
    }
}
