//! The prompt of Windows' cmd.exe, and the way in which its programs take their arguments apart.
//!
//! A program reads `\"` as a quote, while cmd.exe takes it for the end of quotes. So where a text holds both quotes and what
//! cmd.exe acts on, a caret is before every such character, the quotes around the text included, and cmd.exe sees no
//! quotes at all.

use super::Dialect;

/// The dialect of cmd.exe. It reads no environment: cmd.exe puts the value of a variable into the line before it reads the
/// line, so no quotes hold it.
pub(crate) static DIALECT: Dialect = Dialect { continuation: "^", ..Dialect::new("cmd", "rem ", quote) };

fn quote(text: &str) -> String {
    let text = text.replace(['\0', '\r'], "");
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:@+".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_bare) {
        return text;
    }
    let argument = argument(&text);
    let quotes = text.matches('"').count();
    let has_lines = text.contains('\n');
    let is_expanded = text.matches('%').count() > 1;
    let is_inert = !text.contains(['&', '|', '<', '>', '^', '%']) && quotes.is_multiple_of(2);
    if !has_lines && !is_expanded && (quotes == 0 || is_inert) { argument } else { with_carets(&argument) }
}

/// The text in quotes, as the start of a program written in C reads it.
fn argument(text: &str) -> String {
    let mut argument = "\"".to_owned();
    let mut backslashes = 0;
    for character in text.chars() {
        if character == '"' {
            argument.extend(std::iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
        argument.push(character);
    }
    argument.extend(std::iter::repeat_n('\\', backslashes));
    argument.push('"');
    argument
}

/// The text with a caret before everything that cmd.exe acts on. One after `%` spoils the name of a variable, and a line
/// feed after a caret is taken only if another one follows.
fn with_carets(argument: &str) -> String {
    let mut carets = String::with_capacity(argument.len() * 2);
    let mut is_after_percent = false;
    for character in argument.chars() {
        let is_name = is_after_percent && (character.is_ascii_alphanumeric() || character == '_');
        if is_name || "\"&|<>^%()!".contains(character) {
            carets.push('^');
        }
        match character {
            '\n' => carets.push_str("^\n\n"),
            other => carets.push(other),
        }
        is_after_percent = character == '%';
    }
    carets
}
