//! Go: raw strings for what they can hold and would need escapes otherwise, else interpreted strings. Go drops carriage returns
//! from raw ones, and refuses NUL and U+FEFF.
//!
//! A back-tick in a text of several lines is in a string of its own between raw ones.

use super::literal::{is_multi_line, is_raw, push_in_double, quoted};
use super::{Dialect, Environment};

/// Go's dialect.
pub(crate) static DIALECT: Dialect = Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("go", "// ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("os.Getenv(\"{name}\")"), join: ["", " + ", ""] };

fn quote(text: &str) -> String {
    let needs_escapes = text.contains(['"', '\\', '\n']);
    if !needs_escapes || !is_raw(text) {
        return quote_line(text);
    }
    match text.contains('`') {
        false => format!("`{text}`"),
        true if is_multi_line(text) => format!("`{}`", text.replace('`', "` + \"`\" + `")),
        true => quote_line(text),
    }
}

fn quote_line(text: &str) -> String {
    quoted(text, ["\"", "\""], push_in_double)
}
