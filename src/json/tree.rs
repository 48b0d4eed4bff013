//! JSON as a tree with the place of every part.

use std::borrow::Cow;

use super::string;
use crate::text::Span;

/// A JSON value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<'t> {
    /// From its first to its last character, quotes and brackets included.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'t>,
}

/// What a JSON value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written: `1.0` stays `1.0`.
    Number(&'t str),
    /// A string.
    String(Text<'t>),
    /// The elements of an array.
    Array(Vec<Value<'t>>),
    /// The members of an object, duplicates included.
    Object(Vec<Member<'t>>),
}

/// A name and its value in an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member<'t> {
    /// The name.
    pub key: Text<'t>,
    /// The name with its quotes.
    pub key_span: Span,
    /// The colon.
    pub colon: Span,
    /// The value.
    pub value: Value<'t>,
}

impl Member<'_> {
    /// The name and the value.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        self.key_span.cover(self.value.span)
    }
}

/// The text of a JSON string, still with its escapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'t> {
    /// What is between the quotes.
    pub(crate) raw: &'t str,
    /// Whether `raw` holds a backslash.
    pub(crate) escaped: bool,
}

impl<'t> Text<'t> {
    /// Whether it stands for this text.
    #[must_use]
    #[inline]
    pub(crate) fn is(self, text: &str) -> bool {
        if self.escaped { self.decode() == text } else { self.raw == text }
    }

    /// The text that the string stands for; lone surrogates become U+FFFD.
    #[must_use]
    #[inline]
    pub fn decode(self) -> Cow<'t, str> {
        if self.escaped { Cow::Owned(string::unescape(self.raw, |_, _| ())) } else { Cow::Borrowed(self.raw) }
    }

    /// The start of a text that is longer than `len` bytes in its raw form; its last character may be cut.
    #[must_use]
    pub(crate) fn decoded_start(self, len: usize) -> Option<Cow<'t, str>> {
        let raw = self.raw.get(..self.raw.floor_char_boundary(len)).filter(|raw| raw.len() < self.raw.len())?;
        Some(Text { raw, escaped: self.escaped }.decode())
    }
}

impl<'t> Value<'t> {
    /// Its first character: the bracket or quote that opens it.
    #[must_use]
    pub fn opening(&self) -> Span {
        Span::new(self.span.start, self.span.start + 1)
    }

    /// Where messages about it point: at all of it, or at its first character where it is long, as an excerpt shows no more
    /// than a line.
    #[must_use]
    pub(crate) fn marked(&self) -> Span {
        const LONG: u32 = 80;
        if self.span.len() > LONG { self.opening() } else { self.span }
    }

    /// The elements, if it is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Value<'t>]> {
        match &self.kind {
            Kind::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[Member<'t>]> {
        match &self.kind {
            Kind::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The text, if it is a string.
    #[must_use]
    pub(crate) fn as_text(&self) -> Option<Text<'t>> {
        match self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The decoded text, if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<Cow<'t, str>> {
        self.as_text().map(Text::decode)
    }

    /// The last member of that name, as readers of JSON take it.
    #[must_use]
    pub(crate) fn member(&self, key: &str) -> Option<&Member<'t>> {
        self.as_object()?.iter().rev().find(|member| member.key.is(key))
    }

    /// The value of the last member of that name.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value<'t>> {
        self.member(key).map(|member| &member.value)
    }

    /// The decoded text of the last member of that name, if it is a string.
    #[must_use]
    pub fn get_str(&self, key: &str) -> Option<Cow<'t, str>> {
        self.get(key)?.as_str()
    }

    /// What kind of value it is, with its article, for messages.
    #[must_use]
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Number(_) => "a number",
            Kind::String(_) => "a string",
            Kind::Array(_) => "an array",
            Kind::Object(_) => "an object",
        }
    }
}

impl From<&Value<'_>> for serde_json::Value {
    /// The same value for those who need no places: the last duplicate wins, number lexemes are kept.
    fn from(value: &Value<'_>) -> Self {
        match &value.kind {
            Kind::Null => Self::Null,
            Kind::Bool(value) => Self::Bool(*value),
            Kind::Number(lexeme) => Self::Number(serde_json::Number::from_string_unchecked((*lexeme).to_owned())),
            Kind::String(text) => Self::String(text.decode().into_owned()),
            Kind::Array(elements) => Self::Array(elements.iter().map(Self::from).collect()),
            Kind::Object(members) => Self::Object(
                members.iter().map(|member| (member.key.decode().into_owned(), Self::from(&member.value))).collect(),
            ),
        }
    }
}
