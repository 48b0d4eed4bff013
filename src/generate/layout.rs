//! How har blocks are laid out: chosen once for all pages of a template.

use serde::de::IntoDeserializer;
use serde::de::value::Error as Unknown;
use serde::{Deserialize, Serialize};

use crate::json::{Literal, string};
use crate::suggest::did_you_mean;

/// The layout of har blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// What lines within brackets are indented by.
    pub(crate) indent: String,
    /// How lists of objects are written.
    pub(crate) lists: ListStyle,
    /// How JSON bodies are written.
    pub(crate) body: BodyStyle,
    /// What lines of bodies on many lines are indented by, if not by the same.
    pub(crate) body_indent: Option<String>,
    /// The fields of a request in their order, written even where they say nothing; if none are given, those that say
    /// something, in HAR's order.
    pub(crate) keys: Vec<String>,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            indent: "  ".to_owned(),
            lists: ListStyle::Lines,
            body: BodyStyle::Spaced,
            body_indent: None,
            keys: Vec::new(),
        }
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

/// What an indentation is called: by its spaces, or `tab`.
pub(crate) fn indent_name(indent: &str) -> String {
    if indent == "\t" { "tab".to_owned() } else { indent.len().to_string() }
}

/// An indentation by its name.
pub(crate) fn indent_named(name: &str) -> String {
    name.parse().map_or_else(|_| "\t".to_owned(), |spaces: usize| " ".repeat(spaces.min(8)))
}

/// What a block may have laid out in its own way, by the names of the config.
const OWN: [&str; 5] = ["indent", "lists", "body", "body-indent", "keys"];

impl Layout {
    /// The layout of a block that names what is its own.
    pub(crate) fn with(&self, own: &Literal) -> Result<Self, String> {
        let Literal::Map(own) = own else { return Err("`layout` takes a table".to_owned()) };
        let mut layout = self.clone();
        for (name, value) in own {
            let wrong = || format!("`{name}` of a layout is as in the config");
            match (name.as_str(), value) {
                ("indent", Literal::Text(text)) => layout.indent = indent_named(text),
                ("body-indent", Literal::Text(text)) => layout.body_indent = Some(indent_named(text)),
                ("lists", Literal::Text(text)) => layout.lists = styled(text).ok_or_else(wrong)?,
                ("body", Literal::Text(text)) => layout.body = styled(text).ok_or_else(wrong)?,
                ("keys", Literal::List(keys)) => {
                    let key = |key: &Literal| if let Literal::Text(key) = key { Some(key.clone()) } else { None };
                    layout.keys = keys.iter().map(key).collect::<Option<_>>().ok_or_else(wrong)?;
                }
                (known, _) if OWN.contains(&known) => return Err(wrong()),
                _ => return Err(format!("a layout has no `{name}`{}", did_you_mean(name, OWN))),
            }
        }
        Ok(layout)
    }

    /// What a layout has of its own beside a usual one.
    pub(crate) fn beside(&self, usual: &Self) -> Vec<(String, Literal)> {
        let body_indent = self.body_indent.as_ref().unwrap_or(&self.indent);
        let keys = self.keys.iter().cloned().map(Literal::Text).collect();
        let own = [
            (self.indent != usual.indent, Literal::Text(indent_name(&self.indent))),
            (self.lists != usual.lists, Literal::Text(style_name(&self.lists))),
            (self.body != usual.body, Literal::Text(style_name(&self.body))),
            (self.body_indent != usual.body_indent, Literal::Text(indent_name(body_indent))),
            (self.keys != usual.keys, Literal::List(keys)),
        ];
        let named = OWN.iter().zip(own).filter(|(_, (is_own, _))| *is_own);
        named.map(|(name, (_, value))| ((*name).to_owned(), value)).collect()
    }

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
            BodyStyle::Pretty => {
                let indent = self.body_indent.as_ref().unwrap_or(&self.indent).clone();
                Self { indent, ..self.clone() }.lines(body, 0, ListStyle::Expanded, &mut text);
            }
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

/// A style by its name.
fn styled<'n, S: Deserialize<'n>>(name: &'n str) -> Option<S> {
    let name: serde::de::value::StrDeserializer<'n, Unknown> = name.into_deserializer();
    S::deserialize(name).ok()
}

/// The name of a style.
fn style_name<S: Serialize>(style: &S) -> String {
    let name = serde_json::to_value(style).ok();
    name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
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
