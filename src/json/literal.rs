//! A value of a JSON body, a header table or a form, ready to be written in a language's own literals.

use compact_str::CompactString;
use memchr::{memchr2_iter, memmem};
use serde::de::IgnoredAny;

use crate::json::{self, Kind, Text, Value};

/// How deep a document may nest to be read; no page comes near, no stack runs out, and JSON writers of all languages
/// take it: some stop at 100.
const MAX_DEPTH: usize = 99;

/// The value that a name has among the members of an object.
#[must_use]
pub(crate) fn value_of<'m>(members: &'m [(String, Literal)], name: &str) -> Option<&'m Literal> {
    members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// A value that a dialect can write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    /// JSON's `null`.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number as JSON writes it, kept in place: a body may hold half a million.
    Number(CompactString),
    /// A text.
    Text(String),
    /// A text that the client takes as bytes only.
    Bytes(String),
    /// Values in order.
    List(Vec<Literal>),
    /// Values that belong together: a name and its value.
    Tuple(Vec<Literal>),
    /// Names and values in order.
    Map(Vec<(String, Literal)>),
}

impl Literal {
    /// Reads a JSON document; `None` where it is not one, or where it holds what no text can (a lone surrogate).
    ///
    /// Number lexemes, duplicate names and the order of names are kept.
    #[must_use]
    pub(crate) fn from_json(text: &str) -> Option<Self> {
        literal(&json::parse(text).ok()?, 0)
    }

    /// Whether [`Literal::from_json`] reads a text.
    #[must_use]
    pub(crate) fn is_json(text: &str) -> bool {
        // A text that neither nests deep nor names code units is a literal where it is JSON at all.
        let opens = memchr2_iter(b'{', b'[', text.as_bytes()).take(MAX_DEPTH + 1).count();
        if opens > MAX_DEPTH || memmem::find(text.as_bytes(), b"\\u").is_some() {
            return json::parse(text).is_ok_and(|value| is_exact(&value, 0));
        }
        serde_json::from_str::<IgnoredAny>(text).is_ok()
    }

    /// Whether a map names something twice, here or deeper.
    #[must_use]
    pub(crate) fn has_duplicates(&self) -> bool {
        match self {
            Self::List(items) | Self::Tuple(items) => items.iter().any(Self::has_duplicates),
            Self::Map(pairs) => is_repeating(pairs) || pairs.iter().any(|(_, value)| value.has_duplicates()),
            _ => false,
        }
    }

    /// Whether `test` holds for all numbers and all names of maps.
    #[must_use]
    pub(crate) fn all(&self, number: fn(&str) -> bool, name: fn(&str) -> bool) -> bool {
        match self {
            Self::Number(lexeme) => number(lexeme),
            Self::List(items) | Self::Tuple(items) => items.iter().all(|item| item.all(number, name)),
            Self::Map(pairs) => pairs.iter().all(|(key, value)| name(key) && value.all(number, name)),
            _ => true,
        }
    }

    /// How many lists and maps are in each other at the deepest place.
    #[must_use]
    pub(crate) fn depth(&self) -> usize {
        let deepest = |depths: &mut dyn Iterator<Item = usize>| 1 + depths.max().unwrap_or_default();
        match self {
            Self::List(items) | Self::Tuple(items) => deepest(&mut items.iter().map(Self::depth)),
            Self::Map(pairs) => deepest(&mut pairs.iter().map(|(_, value)| value.depth())),
            _ => 0,
        }
    }

    /// The same value with the names of maps in order: two JSON documents that mean the same are then equal.
    #[must_use]
    pub(crate) fn into_sorted(self) -> Self {
        match self {
            Self::List(items) => Self::List(items.into_iter().map(Self::into_sorted).collect()),
            Self::Map(pairs) => {
                let mut pairs: Vec<_> = pairs.into_iter().map(|(name, value)| (name, value.into_sorted())).collect();
                pairs.sort_by(|one, other| one.0.cmp(&other.0));
                Self::Map(pairs)
            }
            other => other,
        }
    }
}

fn is_repeating(pairs: &[(String, Literal)]) -> bool {
    let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.windows(2).any(|two| two[0] == two[1])
}

/// A JSON value as a literal; `None` where it nests too deep, or holds what no text can.
fn literal(value: &Value<'_>, depth: usize) -> Option<Literal> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match &value.kind {
        Kind::Null => Literal::Null,
        Kind::Bool(value) => Literal::Bool(*value),
        Kind::Number(lexeme) => Literal::Number(CompactString::new(lexeme)),
        Kind::String(text) => Literal::Text(exact(*text)?),
        Kind::Array(elements) => {
            Literal::List(elements.iter().map(|element| literal(element, depth + 1)).collect::<Option<_>>()?)
        }
        Kind::Object(members) => {
            let pair = |member: &json::Member<'_>| Some((exact(member.key)?, literal(&member.value, depth + 1)?));
            Literal::Map(members.iter().map(pair).collect::<Option<_>>()?)
        }
    })
}

/// Whether a JSON value is a literal, too.
fn is_exact(value: &Value<'_>, depth: usize) -> bool {
    let is_text = |text: Text<'_>| !text.escaped || !text.raw.contains("\\u") || exact(text).is_some();
    depth <= MAX_DEPTH
        && match &value.kind {
            Kind::Null | Kind::Bool(_) | Kind::Number(_) => true,
            Kind::String(text) => is_text(*text),
            Kind::Array(elements) => elements.iter().all(|element| is_exact(element, depth + 1)),
            Kind::Object(members) => {
                members.iter().all(|member| is_text(member.key) && is_exact(&member.value, depth + 1))
            }
        }
}

/// The text of a JSON string, unless it holds a lone surrogate.
fn exact(text: Text<'_>) -> Option<String> {
    let (decoded, raw) = (text.decode(), text.raw);
    if !text.escaped || !raw.contains("\\u") {
        return Some(decoded.into_owned());
    }
    let is_exact = !decoded.contains('\u{fffd}') || raw.contains('\u{fffd}') || raw.to_lowercase().contains("\\ufffd");
    is_exact.then(|| decoded.into_owned())
}

/// The bytes before the quote that ends a JSON string.
pub(crate) fn raw_string_len(text: &str) -> usize {
    let mut is_escaped = false;
    let ends = |byte: u8| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    };
    text.bytes().position(ends).unwrap_or(text.len())
}
