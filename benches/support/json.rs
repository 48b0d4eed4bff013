//! JSON values and the ways in which people lay them out.

use std::fmt::Write as _;

use super::rng::Rng;

/// A JSON value; numbers and other scalars as they are written.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    /// A number or literal.
    Scalar(String),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

/// A string.
pub(crate) fn text(value: impl Into<String>) -> Json {
    Json::Text(value.into())
}

/// A number or literal.
pub(crate) fn scalar(value: impl Into<String>) -> Json {
    Json::Scalar(value.into())
}

/// An object of these members.
pub(crate) fn object<'k>(members: impl IntoIterator<Item = (&'k str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A way to lay out JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// `{"a":1}`
    Minified,
    /// `{"a": 1, "b": 2}`
    Spaced,
    /// `{ "a": 1 }`
    Airy,
    /// On lines, indented with this.
    Pretty(&'static str),
}

impl Layout {
    /// Any layout.
    pub(crate) fn any(rng: &mut Rng) -> Self {
        rng.choose(&[
            Self::Minified,
            Self::Minified,
            Self::Spaced,
            Self::Airy,
            Self::Pretty("  "),
            Self::Pretty("  "),
            Self::Pretty("    "),
            Self::Pretty("\t"),
        ])
    }

    /// A layout with lines.
    pub(crate) fn pretty(rng: &mut Rng) -> Self {
        rng.choose(&[Self::Pretty("  "), Self::Pretty("  "), Self::Pretty("    "), Self::Pretty("\t")])
    }

    /// Writes `value`.
    pub(crate) fn write(self, value: &Json) -> String {
        let mut out = String::new();
        self.value(value, 0, &mut out);
        out
    }

    fn value(self, value: &Json, depth: usize, out: &mut String) {
        match value {
            Json::Scalar(lexeme) => out.push_str(lexeme),
            Json::Text(text) => quote(text, out),
            Json::Array(items) => self.list(items, ['[', ']'], depth, out, |item, out| {
                self.value(item, depth + 1, out);
            }),
            Json::Object(members) => self.list(members, ['{', '}'], depth, out, |(key, value), out| {
                quote(key, out);
                out.push_str(if self == Self::Minified { ":" } else { ": " });
                self.value(value, depth + 1, out);
            }),
        }
    }

    fn list<T>(
        self,
        items: &[T],
        around: [char; 2],
        depth: usize,
        out: &mut String,
        mut write: impl FnMut(&T, &mut String),
    ) {
        out.push(around[0]);
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            self.gap(at == 0, depth + 1, out);
            write(item, out);
        }
        if !items.is_empty() {
            self.gap(true, depth, out);
        }
        out.push(around[1]);
    }

    /// What stands behind an opening bracket, before a closing one (`at_edge`) or behind a comma.
    fn gap(self, at_edge: bool, depth: usize, out: &mut String) {
        match self {
            Self::Minified => {}
            Self::Spaced => out.push_str(if at_edge { "" } else { " " }),
            Self::Airy => out.push(' '),
            Self::Pretty(indent) => {
                out.push('\n');
                (0..depth).for_each(|_| out.push_str(indent));
            }
        }
    }
}

/// Writes a string with its quotes.
pub(crate) fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
