//! POSIX shells: single quotes, in which nothing is special; a quote stands outside of them, escaped.

use super::Dialect;

/// The shell's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect::new("shell", "# ", quote, |text, out| out.write_all(quote(text).as_bytes()), None);

/// A word needs no quotes when it holds nothing that any shell expands; `=` and `~` only expand at its start.
fn quote(text: &str) -> String {
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"@%+=:,./-_".contains(&byte);
    if !text.is_empty() && !text.starts_with(['=', '%']) && text.bytes().all(is_safe) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\0', "").replace('\'', r"'\''"))
}
