//! Clojure: strings, which may be on several lines.

use super::literal::{is_multi_line, push_in_double, push_in_lines, quoted};
use super::{Dialect, Environment};

/// Clojure's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { environment: Some(&ENVIRONMENT), ..Dialect::new("clojure", ";; ", quote) };

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("(System/getenv \"{name}\")"), join: ["(str ", " ", ")"] };

fn quote(text: &str) -> String {
    quoted(text, ["\"", "\""], if is_multi_line(text) { push_of_lines } else { push_in_double })
}

fn push_of_lines(literal: &mut String, character: char) {
    push_in_lines(literal, character, push_in_double);
}
