//! How har blocks are laid out: chosen once for all pages of a template.

use serde::{Deserialize, Serialize};

use crate::json::{Literal, string};

/// The layout of har blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// What lines within brackets are indented by.
    pub(crate) indent: String,
    /// How lists of objects are written.
    pub(crate) lists: ListStyle,
    /// How JSON bodies are written.
    pub(crate) body: BodyStyle,
    /// The fields of a request in their order, written even where they say nothing; if none are given, those that say
    /// something, in HAR's order.
    pub(crate) keys: Vec<String>,
}

impl Default for Layout {
    fn default() -> Self {
        Self { indent: "  ".to_owned(), lists: ListStyle::Lines, body: BodyStyle::Spaced, keys: Vec::new() }
    }
}

/// How lists of objects are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ListStyle {
    /// Each object on a line.
    #[default]
    Lines,
    /// Each field of each object on a line.
    Expanded,
    /// As `Expanded`, with the brackets of the list beside those of the objects.
    Hugged,
}

/// How JSON bodies are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BodyStyle {
    /// On one line, with spaces: `{ "a": [1, 2] }`.
    #[default]
    Spaced,
    /// As `Spaced`, without spaces beside braces: `{"a": [1, 2]}`.
    Tight,
    /// On one line, without spaces.
    Minified,
    /// Each field on a line.
    Pretty,
}

impl Layout {
    /// Writes a request as it is in a har block, without a line ending.
    #[must_use]
    pub(crate) fn request(&self, request: &Literal) -> String {
        let mut text = String::new();
        self.lines(request, 0, self.lists, &mut text);
        text
    }

    /// Writes the JSON of a body.
    #[must_use]
    pub(crate) fn body(&self, body: &Literal) -> String {
        let mut text = String::new();
        match self.body {
            BodyStyle::Spaced => one_line(body, Spaces::Everywhere, &mut text),
            BodyStyle::Tight => one_line(body, Spaces::Between, &mut text),
            BodyStyle::Minified => one_line(body, Spaces::Nowhere, &mut text),
            BodyStyle::Pretty => self.lines(body, 0, ListStyle::Expanded, &mut text),
        }
        text
    }

    /// Writes a value over several lines, of which the first is begun.
    fn lines(&self, value: &Literal, level: usize, lists: ListStyle, text: &mut String) {
        match value {
            Literal::Map(pairs) if !pairs.is_empty() => {
                text.push('{');
                for (at, (name, value)) in pairs.iter().enumerate() {
                    text.push_str(if at > 0 { "," } else { "" });
                    self.line(level + 1, text);
                    text.push_str(&quoted(name));
                    text.push_str(": ");
                    self.lines(value, level + 1, lists, text);
                }
                self.line(level, text);
                text.push('}');
            }
            Literal::List(items) | Literal::Tuple(items) if !items.is_empty() => {
                self.list(items, level, lists, text);
            }
            other => one_line(other, Spaces::Everywhere, text),
        }
    }

    fn list(&self, items: &[Literal], level: usize, lists: ListStyle, text: &mut String) {
        let is_hugged = lists == ListStyle::Hugged && items.iter().all(|item| matches!(item, Literal::Map(_)));
        text.push('[');
        for (at, item) in items.iter().enumerate() {
            text.push_str(match at {
                0 => "",
                _ if is_hugged => ", ",
                _ => ",",
            });
            if is_hugged {
                self.lines(item, level, lists, text);
                continue;
            }
            self.line(level + 1, text);
            match lists {
                ListStyle::Lines => one_line(item, Spaces::Everywhere, text),
                _ => self.lines(item, level + 1, lists, text),
            }
        }
        if !is_hugged {
            self.line(level, text);
        }
        text.push(']');
    }

    fn line(&self, level: usize, text: &mut String) {
        text.push('\n');
        text.push_str(&self.indent.repeat(level));
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", string::encode(text))
}

/// Where a value on one line has spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spaces {
    Everywhere,
    /// After commas and colons.
    Between,
    Nowhere,
}

/// Writes a value on one line.
pub(crate) fn one_line(value: &Literal, spaces: Spaces, text: &mut String) {
    let (comma, colon) = if spaces == Spaces::Nowhere { (",", ":") } else { (", ", ": ") };
    let (open, close) = if spaces == Spaces::Everywhere { ("{ ", " }") } else { ("{", "}") };
    match value {
        Literal::Null => text.push_str("null"),
        Literal::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Literal::Number(lexeme) => text.push_str(lexeme),
        Literal::Text(value) | Literal::Bytes(value) => text.push_str(&quoted(value)),
        Literal::List(items) | Literal::Tuple(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at > 0 { comma } else { "" });
                one_line(item, spaces, text);
            }
            text.push(']');
        }
        Literal::Map(pairs) if pairs.is_empty() => text.push_str("{}"),
        Literal::Map(pairs) => {
            text.push_str(open);
            for (at, (name, value)) in pairs.iter().enumerate() {
                text.push_str(if at > 0 { comma } else { "" });
                text.extend([&quoted(name), colon]);
                one_line(value, spaces, text);
            }
            text.push_str(close);
        }
    }
}
