//! POSIX shells: single quotes, in which nothing is special; a quote stands outside of them, escaped.

use memchr::memchr2_iter;

use super::{Dialect, Environment};

/// The shell's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), continuation: "\\", ..Dialect::new("shell", "# ", quote) };

/// Inside double quotes nothing in the value of a variable is expanded again.
static ENVIRONMENT: Environment = Environment { read: |name| format!("\"${name}\""), join: ["", "", ""] };

/// A word needs no quotes when it holds nothing that any shell expands; `=` and `~` only expand at its start.
fn quote(text: &str) -> String {
    let is_safe = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b'@' | b'%' | b'+' | b'=' | b':' | b',' | b'.' | b'/' | b'-' | b'_')
    };
    if !text.is_empty() && !text.starts_with(['=', '%']) && text.bytes().all(is_safe) {
        return text.to_owned();
    }
    let mut word = String::with_capacity(text.len() + 2);
    word.push('\'');
    let mut from = 0;
    for at in memchr2_iter(b'\'', 0, text.as_bytes()) {
        word.push_str(&text[from..at]);
        word.push_str(if text[at..].starts_with('\'') { r"'\''" } else { "" });
        from = at + 1;
    }
    word.push_str(&text[from..]);
    word.push('\'');
    word
}
