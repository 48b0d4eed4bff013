//! F#: strings, and triple-quoted strings for texts of several lines.

use super::literal::{is_multi_line, is_raw, push_in_double, quoted};
use super::{Dialect, Environment};

/// F#'s dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("fsharp", "// ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("Environment.GetEnvironmentVariable(\"{name}\")"), join: ["(", " + ", ")"] };

fn quote(text: &str) -> String {
    let is_closed = !text.contains("\"\"\"") && !text.ends_with('"');
    if is_multi_line(text) && is_closed && is_raw(text) {
        return format!("\"\"\"{text}\"\"\"");
    }
    quoted(text, ["\"", "\""], push_in_double)
}
