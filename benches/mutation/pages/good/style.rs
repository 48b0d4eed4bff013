//! How people lay out JSON by hand.

use std::fmt::Write as _;

use super::super::json::Json;
use super::super::rng::Rng;

/// A way to write JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// What a level is indented with; `None` for one line.
    indent: Option<&'static str>,
    colon: &'static str,
    comma: &'static str,
    /// What pads the inside of brackets on one line.
    pad: &'static str,
    /// Whether containers of scalars stay on one line in a text of several.
    inline_leaves: bool,
    /// Whether `/` is written `\/`, as PHP does.
    escapes_slashes: bool,
    /// Whether characters beyond ASCII are written as `\u` escapes.
    escapes_unicode: bool,
}

impl Style {
    /// Any style.
    pub(crate) fn any(rng: &mut Rng) -> Self {
        if rng.once_in(2) { Self::one_line(rng) } else { Self::pretty(rng) }
    }

    /// A style of one line.
    pub(crate) fn one_line(rng: &mut Rng) -> Self {
        let (colon, comma, pad) = rng.choose(&[
            (":", ",", ""),
            (":", ",", ""),
            (": ", ", ", ""),
            (": ", ", ", " "),
            (": ", ",", ""),
            (":", ", ", ""),
            (" : ", ", ", " "),
        ]);
        Self { indent: None, colon, comma, pad, ..Self::plain(rng) }
    }

    /// A style of several lines.
    pub(crate) fn pretty(rng: &mut Rng) -> Self {
        Self {
            indent: Some(rng.choose(&["  ", "  ", "    ", "\t"])),
            colon: rng.choose(&[": ", ": ", ": ", " : ", ":"]),
            comma: ",",
            inline_leaves: rng.once_in(3),
            ..Self::plain(rng)
        }
    }

    fn plain(rng: &mut Rng) -> Self {
        Self {
            indent: None,
            colon: ": ",
            comma: ", ",
            pad: rng.choose(&["", " "]),
            inline_leaves: false,
            escapes_slashes: rng.once_in(12),
            escapes_unicode: rng.once_in(8),
        }
    }

    /// Writes a value.
    pub(crate) fn write(self, value: &Json) -> String {
        let mut out = String::new();
        self.value(value, 0, &mut out);
        out
    }

    fn value(self, value: &Json, depth: usize, out: &mut String) {
        match value {
            Json::Scalar(lexeme) => out.push_str(lexeme),
            Json::Text(text) => self.quote(text, out),
            Json::Array(items) => {
                self.list(items, ['[', ']'], depth, is_leaf(value), out, |style, item, out| {
                    style.value(item, depth + 1, out);
                });
            }
            Json::Object(members) => {
                self.list(members, ['{', '}'], depth, is_leaf(value), out, |style, (key, value), out| {
                    style.quote(key, out);
                    out.push_str(style.colon);
                    style.value(value, depth + 1, out);
                });
            }
        }
    }

    fn list<T>(
        self,
        items: &[T],
        [open, close]: [char; 2],
        depth: usize,
        is_leaf: bool,
        out: &mut String,
        mut write: impl FnMut(Self, &T, &mut String),
    ) {
        let inner = match self.indent {
            Some(_) if is_leaf && self.inline_leaves => Self { indent: None, comma: ", ", ..self },
            _ => self,
        };
        out.push(open);
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push_str(inner.comma);
            }
            match inner.indent {
                Some(indent) => new_line(indent, depth + 1, out),
                None if at == 0 => out.push_str(inner.pad),
                None => {}
            }
            write(inner, item, out);
        }
        match inner.indent {
            _ if items.is_empty() => {}
            Some(indent) => new_line(indent, depth, out),
            None => out.push_str(inner.pad),
        }
        out.push(close);
    }

    fn quote(self, text: &str, out: &mut String) {
        out.push('"');
        for character in text.chars() {
            match character {
                '/' if self.escapes_slashes => out.push_str("\\/"),
                other if self.escapes_unicode && !other.is_ascii() => {
                    let mut units = [0; 2];
                    let units = other.encode_utf16(&mut units).iter();
                    for unit in units {
                        let _ = write!(out, "\\u{unit:04x}");
                    }
                }
                other => escape(other, out),
            }
        }
        out.push('"');
    }
}

fn is_leaf(value: &Json) -> bool {
    let is_scalar = |value: &Json| matches!(value, Json::Scalar(_) | Json::Text(_));
    match value {
        Json::Array(items) => items.iter().all(is_scalar),
        Json::Object(members) => members.len() <= 2 && members.iter().all(|(_, value)| is_scalar(value)),
        _ => true,
    }
}

fn new_line(indent: &str, depth: usize, out: &mut String) {
    out.push('\n');
    (0..depth).for_each(|_| out.push_str(indent));
}

/// Writes a character as it is written between the quotes of a JSON string.
pub(crate) fn escape(character: char, out: &mut String) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        control if control < ' ' => {
            let _ = write!(out, "\\u{:04x}", control as u32);
        }
        other => out.push(other),
    }
}
