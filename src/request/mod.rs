//! A request as it is written on a page: its parts, each with its place, whatever notation it is written in.
//!
//! A [`Notation`] reads the text of a block into [`Written`] requests. Rules look at their [`Part`]s: what a part says
//! (decoded), where it is, and how a change of it is written (in the notation's own escaping). What changes the structure
//! of a request, such as removing a header, is asked of the notation as a [`Change`].
//!
//! Where nothing goes back to the page, as for snippets, a request is a [`crate::har::Request`]: see [`Written::request`].

mod notation;
mod part;

use std::borrow::Cow;

pub use notation::{Arena, Change, Draft, Notation, Reader, Reading, Source};
pub use part::Part;

use crate::har::{Cookie, NameValue, Param, PostData, Request};
use crate::text::Span;

/// A request of a block. Spans are those of the text in which its parts are: the block's, or its repaired document's.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// All of it.
    pub span: Span,
    /// The path that leads to it in a document: `log.entries[0].request`; empty where there is none.
    pub path: String,
    /// The method, if it is written; else [`Defaults::method`] is sent.
    pub method: Option<Part<'a>>,
    /// The URL.
    pub url: Option<Part<'a>>,
    /// The header fields, in order.
    pub headers: Vec<Field<'a>>,
    /// The cookies that are written apart from the headers.
    pub cookies: Vec<Field<'a>>,
    /// The query parameters that are written apart from the URL.
    pub query: Vec<Field<'a>>,
    /// The media type of the body where it is not a header's: `mimeType` in HAR.
    pub media_type: Option<Part<'a>>,
    /// The body.
    pub body: Content<'a>,
    /// What is sent where nothing is written.
    pub defaults: Defaults,
    /// Whether a part of it is left out (`...`), so that it cannot be sent as it is.
    pub is_elided: bool,
}

/// A header field, a cookie, a query parameter or a field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// All of it: what [`Change::Remove`] removes, with what separates it from its neighbours.
    pub span: Span,
    /// Its name.
    pub name: Part<'a>,
    /// Its value, if it has one that is text.
    pub value: Option<Part<'a>>,
    /// The file whose content a field of a form is.
    pub file: Option<Part<'a>>,
    /// The media type that a field of a form is sent with.
    pub media_type: Option<Part<'a>>,
}

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub enum Content<'a> {
    /// There is none.
    #[default]
    None,
    /// Text, all in one place.
    Text(Part<'a>),
    /// Text in several places that a separator is sent between: each `-d` of curl.
    Texts(Vec<Part<'a>>, &'static str),
    /// The fields of a form.
    Fields(Vec<Field<'a>>),
    /// What is in a file: its name.
    Elsewhere(Part<'a>),
}

/// What a notation's program sends where a request says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// The method; empty where one must be written.
    pub method: &'static str,
    /// The media type of a body: `application/x-www-form-urlencoded` for `curl -d`.
    pub media_type: Option<&'static str>,
}

impl<'a> Written<'a> {
    /// The headers of that name, in any case.
    pub fn headers_named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Field<'a>> {
        self.headers.iter().filter(move |header| header.is_named(name))
    }

    /// The value of the Content-Type header, unless it is empty.
    #[must_use]
    pub fn content_type(&self) -> Option<Part<'a>> {
        self.headers_named("content-type").find_map(|header| header.value).filter(|value| !value.is_blank())
    }

    /// The text of the body, if it is in one place and not empty.
    #[must_use]
    pub fn body_text(&self) -> Option<Part<'a>> {
        match self.body {
            Content::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The method that is sent.
    #[must_use]
    pub fn sent_method(&self) -> Cow<'a, str> {
        self.method.map_or(Cow::Borrowed(self.defaults.method), Part::text)
    }

    /// Whether the method is one of `methods`, in any case.
    #[must_use]
    pub fn is_method(&self, methods: &[&str]) -> bool {
        let method = self.sent_method();
        methods.iter().any(|one| method.trim().eq_ignore_ascii_case(one))
    }

    /// What is sent, in HAR's words and without places.
    #[must_use]
    pub fn request(&self) -> Request {
        let pair = |field: &Field<'_>| NameValue { name: field.name.to_string(), value: field.value_string() };
        let cookie = |field: &Field<'_>| Cookie { name: field.name.to_string(), value: field.value_string() };
        Request {
            method: self.sent_method().into_owned(),
            url: self.url.map(|url| url.to_string()).unwrap_or_default(),
            http_version: "HTTP/1.1".to_owned(),
            cookies: self.cookies.iter().map(cookie).collect(),
            headers: self.headers.iter().map(pair).collect(),
            query_string: self.query.iter().map(pair).collect(),
            post_data: self.post_data(),
        }
    }

    fn post_data(&self) -> Option<PostData> {
        let declared = self.media_type.or_else(|| self.content_type()).map(|it| it.to_string());
        let mime_type = declared.or_else(|| self.defaults.media_type.map(str::to_owned)).unwrap_or_default();
        let text = |text: String| Some(PostData { mime_type: mime_type.clone(), text: Some(text), params: Vec::new() });
        match &self.body {
            Content::None | Content::Elsewhere(_) => None,
            Content::Text(part) => text(part.to_string()),
            Content::Texts(parts, between) => text(parts.iter().map(|it| it.text()).collect::<Vec<_>>().join(between)),
            Content::Fields(fields) => {
                let params = fields.iter().map(Field::param).collect();
                Some(PostData { mime_type: mime_type.clone(), text: None, params })
            }
        }
    }
}

impl Field<'_> {
    /// Whether it has that name, in any case.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name.text().trim().eq_ignore_ascii_case(name)
    }

    fn value_string(&self) -> String {
        self.value.map(|value| value.to_string()).unwrap_or_default()
    }

    fn param(&self) -> Param {
        let text = |part: Option<Part<'_>>| part.map(|part| part.to_string());
        Param {
            name: self.name.to_string(),
            value: text(self.value),
            file_name: text(self.file),
            content_type: text(self.media_type),
        }
    }
}
