//! A request as rules look at it: every part with its place, read through misspelt names of fields.

use std::borrow::Cow;
use std::ops::Range;

use super::unknown_field;
use crate::har::Shape;
use crate::json::{Kind, Member, Text, Value};
use crate::layer::Layer;
use crate::text::{Edit, Span};
use crate::web::Address;

/// One request of a har block.
#[derive(Debug)]
pub struct RequestParts<'v, 't> {
    /// The object.
    pub value: &'v Value<'t>,
    /// The text that the object stands in.
    pub source: &'t str,
    /// The method.
    pub method: Option<Words<'t>>,
    /// The URL and its parts.
    pub url: Option<(Words<'t>, Address)>,
    /// The header fields.
    pub headers: Vec<Pair<'v, 't>>,
    /// The cookies.
    pub cookies: Vec<Pair<'v, 't>>,
    /// `queryString`
    pub query: Vec<Pair<'v, 't>>,
    /// `postData`, if it is an object.
    pub body: Option<Body<'v, 't>>,
}

/// `postData`
#[derive(Debug)]
pub struct Body<'v, 't> {
    /// The object.
    pub value: &'v Value<'t>,
    /// The media type; none where it is empty.
    pub mime_type: Option<Words<'t>>,
    /// The body as text; none where it is empty.
    pub text: Option<Words<'t>>,
    /// The fields of a form.
    pub params: Vec<Pair<'v, 't>>,
}

/// A header field, a cookie, a query parameter or a form field.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'v, 't> {
    /// The object; the value alone where an object stands in the place of the list.
    pub element: &'v Value<'t>,
    /// Its name.
    pub name: Words<'t>,
    /// Its value, if it is a string.
    pub value: Option<Words<'t>>,
}

/// A string of the document.
#[derive(Clone, Copy, Debug)]
pub struct Words<'t> {
    /// With its quotes.
    pub outer: Span,
    raw: Text<'t>,
    source: &'t str,
}

impl<'v, 't> RequestParts<'v, 't> {
    /// Takes a request apart; `source` is the text that it was parsed from.
    #[must_use]
    pub fn new(value: &'v Value<'t>, source: &'t str) -> Self {
        let words = |key| field(value, Shape::Request, key).and_then(|value| Words::new(value, source));
        let pairs = |key| pairs(field(value, Shape::Request, key), source);
        let body = field(value, Shape::Request, "postData").filter(|body| body.as_object().is_some());
        Self {
            value,
            source,
            method: words("method"),
            url: words("url").map(|url| (url, Address::of(&url.text()))),
            headers: pairs("headers"),
            cookies: pairs("cookies"),
            query: pairs("queryString"),
            body: body.map(|body| Body::new(body, source)),
        }
    }

    /// The headers of that name, in any case.
    pub fn headers_named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Pair<'v, 't>> {
        self.headers.iter().filter(move |header| header.is_named(name))
    }

    /// The value of the Content-Type header, unless it is empty.
    #[must_use]
    pub fn content_type(&self) -> Option<Words<'t>> {
        self.headers_named("content-type").find_map(|header| header.value).filter(|value| !value.is_blank())
    }

    /// The text of the body, unless it is empty.
    #[must_use]
    pub fn body_text(&self) -> Option<Words<'t>> {
        self.body.as_ref()?.text
    }

    /// Whether it has a body, be it one that stands in the wrong place.
    #[must_use]
    pub fn has_body(&self) -> bool {
        match field(self.value, Shape::Request, "postData") {
            None => false,
            Some(value) => self.body.as_ref().map_or(value.kind != Kind::Null, Body::is_filled),
        }
    }

    /// Whether the method is one of `methods`, in any case.
    #[must_use]
    pub fn is_method(&self, methods: &[&str]) -> bool {
        let method = self.method.map(Words::text).unwrap_or_default();
        methods.iter().any(|one| method.trim().eq_ignore_ascii_case(one))
    }
}

impl<'v, 't> Body<'v, 't> {
    fn new(value: &'v Value<'t>, source: &'t str) -> Self {
        let words = |key| field(value, Shape::PostData, key).and_then(|value| Words::new(value, source));
        Self {
            value,
            mime_type: words("mimeType").filter(|words| !words.is_blank()),
            text: words("text").filter(|words| !words.raw.raw.is_empty()),
            params: pairs(field(value, Shape::PostData, "params"), source),
        }
    }

    /// Whether it holds anything that is sent, or that looks as if it should be.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        let is_own = |key: &str| matches!(key, "mimeType" | "comment") || key.starts_with('_');
        let is_empty = |value: &Value<'_>| match &value.kind {
            Kind::Null => true,
            Kind::String(text) => text.raw.is_empty(),
            Kind::Array(elements) => elements.is_empty(),
            _ => false,
        };
        let members = self.value.as_object().unwrap_or_default();
        members.iter().any(|member| {
            let key = member.key.decode();
            !is_own(unknown_field::meant_key(member, members, Shape::PostData).unwrap_or(&key))
                && !is_empty(&member.value)
        })
    }
}

impl Pair<'_, '_> {
    /// Whether it has that name, in any case.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let own = self.name.text();
        own.trim().eq_ignore_ascii_case(name)
    }
}

impl<'t> Words<'t> {
    fn new(value: &Value<'t>, source: &'t str) -> Option<Self> {
        Some(Self { outer: value.span, raw: value.as_text()?, source })
    }

    /// What the string says.
    #[must_use]
    pub fn text(self) -> Cow<'t, str> {
        self.raw.decode()
    }

    /// What stands between the quotes.
    #[must_use]
    pub fn raw(self) -> &'t str {
        self.raw.raw
    }

    /// The place of what stands between the quotes; the quotes with it where it is empty.
    #[must_use]
    pub fn span(self) -> Span {
        let inner = Span::new(self.outer.start + 1, self.outer.end - 1);
        if inner.is_empty() { self.outer } else { inner }
    }

    /// The place of a part of [`Self::text`].
    #[must_use]
    pub fn part(self, range: Range<usize>) -> Span {
        Layer::of_json_string(self.source, self.outer).span_outward(Span::from(range))
    }

    /// Puts `text` in the place of a part of [`Self::text`].
    #[must_use]
    pub fn replace(self, range: Range<usize>, text: &str) -> Vec<Edit> {
        let edit = Edit::replace(Span::from(range), text);
        Layer::of_json_string(self.source, self.outer).edit_outward(&edit).into_iter().collect()
    }

    /// Puts `text` in the place of all of it.
    #[must_use]
    pub fn replace_all(self, text: &str) -> Vec<Edit> {
        self.replace(0..self.text().len(), text)
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(self) -> bool {
        self.raw.raw.trim().is_empty()
    }
}

/// The start of a text, for messages.
pub(super) fn clip(text: &str) -> &str {
    const LONGEST: usize = 60;
    &text[..text.floor_char_boundary(LONGEST)]
}

/// The field of that name, or the one whose name is a misspelling of it.
pub(super) fn field<'v, 't>(object: &'v Value<'t>, shape: Shape, key: &str) -> Option<&'v Value<'t>> {
    let members = object.as_object()?;
    let is_meant = |member: &&Member<'_>| unknown_field::meant_key(member, members, shape) == Some(key);
    object.get(key).or_else(|| members.iter().find(is_meant).map(|member| &member.value))
}

/// The names and values of a list, or of the object that somebody wrote in the place of one.
fn pairs<'v, 't>(list: Option<&'v Value<'t>>, source: &'t str) -> Vec<Pair<'v, 't>> {
    let pair = |element: &'v Value<'t>| {
        let name = Words::new(element.get("name")?, source)?;
        Some(Pair { element, name, value: element.get("value").and_then(|value| Words::new(value, source)) })
    };
    let member_pair = |member: &'v Member<'t>| Pair {
        element: &member.value,
        name: Words { outer: member.key_span, raw: member.key, source },
        value: Words::new(&member.value, source),
    };
    match list.map(|list| &list.kind) {
        Some(Kind::Array(elements)) => elements.iter().filter_map(pair).collect(),
        Some(Kind::Object(members)) => members.iter().map(member_pair).collect(),
        _ => Vec::new(),
    }
}
