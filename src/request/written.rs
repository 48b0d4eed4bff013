//! A request of a block: its parts, each with its place.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::Part;
use crate::har::{self, Cookie, NameValue, Param, PostData, Request};
use crate::http;
use crate::json::{Extras, Value, parse, plain};
use crate::placeholder;
use crate::text::{Edits, Span};
use crate::web::{Address, media_type, split_path};

/// A request of a block. Spans are those of `source`.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// What findings call its body, after the path to the request.
    pub(crate) body_layer: &'static str,
    /// The text in which its parts are: the block's, or its repaired document.
    pub(crate) source: &'a str,
    /// All of it.
    pub(crate) span: Span,
    /// Its object, where it is a part of a JSON document.
    pub(crate) object: Option<&'a Value<'a>>,
    /// The path that leads to it in a document: `log.entries[0].request`; empty where there is none.
    pub(crate) path: String,
    /// The method, if it is written; else [`Defaults::method`] is sent.
    pub(crate) method: Option<Part<'a>>,
    /// The URL.
    pub(crate) url: Option<Part<'a>>,
    /// The header fields, in order.
    pub(crate) headers: Vec<Field<'a>>,
    /// The cookies that are written apart from the headers.
    pub(crate) cookies: Vec<Field<'a>>,
    /// The query parameters that are written apart from the URL.
    pub(crate) query: Vec<Field<'a>>,
    /// The media type of the body where it is not a header's: `mimeType` in HAR.
    pub(crate) media_type: Option<Part<'a>>,
    /// The body.
    pub(crate) body: Content<'a>,
    /// What says that there is a body: a key, an option.
    pub(crate) body_name: Option<Span>,
    /// Everything that is written about the body, its media type included.
    pub(crate) body_span: Option<Span>,
    /// What is sent where nothing is written.
    pub(crate) defaults: Defaults,
    /// Whether a part of it is left out (`...`), so that it cannot be sent as it is.
    pub(crate) is_elided: bool,
    /// What the program replaces that runs its command: `{}` of `xargs -I{}`; empty if there is none.
    pub(crate) filled: &'a str,
    pub(crate) address: OnceCell<Address>,
    pub(super) change: ChangeRequest,
}

/// What a change of a request's structure means for its text; `None` where it cannot be made.
pub(crate) type ChangeRequest = for<'a> fn(&Written<'a>, &Change<'_, 'a>) -> Option<Edits>;

/// A change of a request that is more than a change of one part.
#[derive(Clone, Copy, Debug)]
pub enum Change<'c, 'a> {
    /// Takes a field out.
    Remove(&'c Field<'a>),
    /// Adds a header field after the others.
    Header {
        /// Its name.
        name: &'c str,
        /// Its value.
        value: &'c str,
    },
}

/// A header field, a cookie, a query parameter or a field of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// All of it: what [`Change::Remove`] removes, with what separates it from its neighbors.
    pub(crate) span: Span,
    /// Its name.
    pub(crate) name: Part<'a>,
    /// Its value, if it has one that is text.
    pub(crate) value: Option<Part<'a>>,
    /// The file whose content a field of a form is.
    pub(crate) file: Option<Part<'a>>,
    /// The media type that a field of a form is sent with.
    pub(crate) media_type: Option<Part<'a>>,
}

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum Content<'a> {
    /// There is none.
    #[default]
    None,
    /// Text, all in one place.
    Text(Part<'a>),
    /// Text in several places that a separator is sent between: each `-d` of curl.
    Texts(Vec<Part<'a>>, &'static str),
    /// The fields of a form.
    Fields(Vec<Field<'a>>),
    /// What is in a file.
    Elsewhere,
    /// Something that cannot be read as a body.
    Unclear,
}

/// The media types of bodies with one JSON document on each line.
const LINES_OF_JSON: [&str; 5] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/json-seq",
];

/// The paths of search engines that take one JSON document on each line, whatever its media type says.
const TAKE_LINES: [&str; 4] = ["_bulk", "_msearch", "_msearch/template", "_monitoring/bulk"];

/// A header value on one line: what breaks it is sent as one space (RFC 9112, section 5.2).
fn unfolded(value: &str) -> String {
    value.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Whether a text is two JSON documents or more, each on a line of its own.
pub(crate) fn are_documents(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_document = |line: &str| line.starts_with(['{', '[']) && parse(line).is_ok();
    // The first line of most bodies is a bracket alone.
    lines.next().is_some_and(is_document) && lines.next().is_some_and(is_document) && lines.all(is_document)
}

/// What a notation's program sends where a request says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Defaults {
    /// The method; empty where one must be written.
    pub(crate) method: &'static str,
    /// The media type of a body: `application/x-www-form-urlencoded` for `curl -d`.
    pub(crate) media_type: Option<&'static str>,
    /// Whether it sends a body with any method: the consoles of search engines do.
    pub(crate) has_body_with_get: bool,
    /// Where a URL leads that is a path alone, if no header field says it; empty where it leads nowhere.
    pub(crate) origin: &'static str,
    /// Whether the value of a header may go on in a line that starts with a blank (RFC 9112, section 5.2).
    pub(crate) folds_headers: bool,
    /// What the language of the body has beside JSON.
    pub(crate) syntax: Extras,
}

impl<'a> Written<'a> {
    /// A request of which nothing is known yet.
    #[must_use]
    pub(crate) fn new(body_layer: &'static str, change: ChangeRequest, source: &'a str, span: Span) -> Self {
        Self {
            body_layer,
            change,
            source,
            span,
            object: None,
            path: String::new(),
            method: None,
            url: None,
            headers: Vec::new(),
            cookies: Vec::new(),
            query: Vec::new(),
            media_type: None,
            body: Content::None,
            body_name: None,
            body_span: None,
            defaults: Defaults::default(),
            is_elided: false,
            filled: "",
            address: OnceCell::new(),
        }
    }

    /// The URL and its parts.
    #[must_use]
    pub(crate) fn url_and_address(&self) -> Option<(Part<'a>, &Address)> {
        let url = self.url?;
        Some((url, self.address.get_or_init(|| Address::of(&url.text()))))
    }

    /// The edits that make a change of its structure; `None` where the notation cannot make it.
    #[must_use]
    pub(crate) fn change(&self, change: &Change<'_, 'a>) -> Option<Edits> {
        (self.change)(self, change)
    }

    /// The headers of that name, in any case.
    pub(crate) fn headers_named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Field<'a>> {
        self.headers.iter().filter(move |header| header.is_named(name))
    }

    /// The value of the Content-Type header, unless it is empty.
    #[must_use]
    pub(crate) fn content_type(&self) -> Option<Part<'a>> {
        self.headers_named("content-type").find_map(|header| header.value).filter(|value| !value.is_blank())
    }

    /// The text of the body, if it is in one place and not empty.
    #[must_use]
    pub(crate) fn body_text(&self) -> Option<Part<'a>> {
        match self.body {
            Content::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The body, where it may be a document of its own.
    #[must_use]
    pub(crate) fn document(&self) -> Option<Part<'a>> {
        match self.object {
            None => self.body_text().filter(|_| !self.has_lines()),
            Some(object) => document_of(self.source, object),
        }
    }

    /// The lines of a body that has one JSON document on each, without the blanks around them.
    #[must_use]
    pub(crate) fn lines(&self) -> Vec<Part<'a>> {
        let body = self.body_text().filter(|_| self.object.is_none() && self.has_lines());
        let Some(body) = body else { return Vec::new() };
        let text = body.text();
        let mut at = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let from = at + line.len() - line.trim_start().len();
            at += line.len();
            from..from + line.trim().len()
        });
        lines.filter(|line| text[line.clone()].starts_with(['{', '['])).map(|line| body.slice(line)).collect()
    }

    /// The fields of the body, if it is a form that is written as a list.
    #[must_use]
    pub(crate) fn params(&self) -> &[Field<'a>] {
        match &self.body {
            Content::Fields(fields) => fields,
            _ => &[],
        }
    }

    /// Whether anything is sent as a body, or looks as if it should be.
    #[must_use]
    pub(crate) fn has_body(&self) -> bool {
        !matches!(self.body, Content::None)
    }

    /// The media type of the body as it is written or else sent, without its parameters and in lower case.
    #[must_use]
    pub(crate) fn essence(&self) -> Option<String> {
        self.declared_essence(|essence| essence.map(str::to_ascii_lowercase))
    }

    /// What a look at the media type of the body gives, without its parameters and in the case that it is written in.
    fn declared_essence<T>(&self, look: impl FnOnce(Option<&str>) -> T) -> T {
        let header = self.headers_named("content-type").next();
        let declared = header.map_or(self.media_type, |header| header.value).map(Part::text);
        let essence = declared.as_deref().map(media_type::essence).filter(|essence| !essence.is_empty());
        look(essence.or(self.defaults.media_type))
    }

    /// Whether a body is JSON: by a media type that is written, or because it looks like it.
    #[must_use]
    pub(crate) fn has_json_body(&self, text: &str) -> bool {
        if self.is_chunked() && starts_chunk(text) {
            return false;
        }
        let declared = self.content_type().into_iter().chain(self.media_type);
        let declared: Vec<String> =
            declared.map(|part| media_type::essence(&part.text()).to_ascii_lowercase()).collect();
        let takes_json = self.object.is_none() && self.defaults.media_type.is_some_and(media_type::is_json_media_type);
        har::is_json_body(text, |test| declared.iter().any(|essence| test(essence)))
            || declared.is_empty() && takes_json && http::opens_json(text.lines().next().unwrap_or_default(), false)
    }

    /// Whether the body is sent in chunks, each with its size before it (RFC 9112, section 7.1).
    fn is_chunked(&self) -> bool {
        let is_so = |value: Part<'_>| value.text().to_ascii_lowercase().contains("chunked");
        self.headers_named("transfer-encoding").any(|header| header.value.is_some_and(is_so))
    }

    /// The method that is sent.
    #[must_use]
    pub(crate) fn sent_method(&self) -> Cow<'a, str> {
        self.method.map_or(Cow::Borrowed(self.defaults.method), Part::text)
    }

    /// Whether the method is one of `methods`, in any case.
    #[must_use]
    pub(crate) fn is_method(&self, methods: &[&str]) -> bool {
        let method = self.sent_method();
        methods.iter().any(|one| method.trim().eq_ignore_ascii_case(one))
    }

    /// What is sent, in HAR's words and without places.
    #[must_use]
    pub(crate) fn request(&self) -> Request {
        if let Some(object) = self.object {
            return har::request(object);
        }
        let pair = |field: &Field<'_>| NameValue { name: field.name.to_string(), value: field.value_string() };
        let header = |field: &Field<'_>| {
            let NameValue { name, value } = pair(field);
            NameValue { name, value: if self.folds_headers(&value) { unfolded(&value) } else { value } }
        };
        let cookie = |field: &Field<'_>| Cookie { name: field.name.to_string(), value: field.value_string() };
        let url = self.url.map(|url| url.to_string()).unwrap_or_default();
        let host = self.headers_named("host").find_map(|host| host.value).filter(|_| self.is_path(&url));
        let is_sent = |field: &&Field<'_>| host.is_none() || !field.is_named("host");
        Request {
            method: self.sent_method().into_owned(),
            url: self.absolute(url, host),
            http_version: "HTTP/1.1".to_owned(),
            cookies: self.cookies.iter().map(cookie).collect(),
            headers: self.headers.iter().filter(is_sent).map(header).collect(),
            query_string: self.query.iter().map(pair).collect(),
            post_data: self.post_data(),
            ..Request::default()
        }
    }

    /// Whether the body is one JSON document on each line: by its media type, by what it is sent to, or by its looks where no
    /// header says what it is.
    #[must_use]
    pub(crate) fn has_lines(&self) -> bool {
        let is_declared = |essence: &str| LINES_OF_JSON.iter().any(|lines| essence.eq_ignore_ascii_case(lines));
        let is_sent_there = || {
            let url = self.url.map(Part::text).unwrap_or_default();
            let path = split_path(&url).0;
            TAKE_LINES
                .iter()
                .any(|end| path.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('/')))
        };
        let looks_so = || {
            let is_open = self.object.is_none() && self.media_type.is_none() && self.content_type().is_none();
            is_open && self.body_text().is_some_and(|body| are_documents(&body.text()))
        };
        self.declared_essence(|essence| essence.is_some_and(is_declared)) || is_sent_there() || looks_so()
    }

    /// Whether a browser logged it that sends it to no HTTP server: `data:…`, `blob:…`, `wss://…`, `chrome-extension://…`.
    #[must_use]
    pub(crate) fn is_of_browser(&self) -> bool {
        let url = self.url.filter(|_| self.path.contains("entries[")).map(Part::text).unwrap_or_default();
        let scheme = url.split_once(':').map_or(String::new(), |(scheme, _)| scheme.to_ascii_lowercase());
        ["about", "blob", "chrome", "data", "file", "ws", "wss"].contains(&&*scheme) || scheme.ends_with("-extension")
    }

    /// Whether a header value goes on in further lines as its notation allows.
    #[must_use]
    pub(crate) fn folds_headers(&self, value: &str) -> bool {
        let mut lines = value.lines().skip(1).peekable();
        self.defaults.folds_headers && lines.peek().is_some() && lines.all(|line| line.starts_with([' ', '\t']))
    }

    /// Whether its URL is a path at a server that is named elsewhere.
    fn is_path(&self, url: &str) -> bool {
        !self.defaults.origin.is_empty() && !url.contains("://") && !url.starts_with(placeholder::OPENERS)
    }

    /// The URL with the server that it is a path at.
    fn absolute(&self, url: String, host: Option<Part<'_>>) -> String {
        if !self.is_path(&url) {
            return url;
        }
        let origin = host.map_or_else(|| self.defaults.origin.to_owned(), |host| format!("https://{host}"));
        format!("{origin}{}{url}", if url.starts_with('/') { "" } else { "/" })
    }

    fn post_data(&self) -> Option<PostData> {
        let declared = self.media_type.or_else(|| self.content_type()).map(|it| it.to_string());
        let mime_type = declared.or_else(|| self.defaults.media_type.map(str::to_owned)).unwrap_or_default();
        let text = |text: String| Some(PostData { mime_type: mime_type.clone(), text: Some(text), params: Vec::new() });
        match &self.body {
            Content::None | Content::Elsewhere | Content::Unclear => None,
            Content::Text(part) if self.defaults.syntax == Extras::default() => text(part.to_string()),
            Content::Text(part) => text(plain(&part.text(), self.defaults.syntax).into_owned()),
            Content::Texts(parts, between) => text(parts.iter().map(|it| it.text()).collect::<Vec<_>>().join(between)),
            Content::Fields(fields) => {
                let params = fields.iter().map(Field::param).collect();
                Some(PostData { mime_type: mime_type.clone(), text: None, params })
            }
        }
    }
}

/// The text of a body that may be a document: what is under the names that HAR has for it.
fn document_of<'a>(source: &'a str, request: &'a Value<'a>) -> Option<Part<'a>> {
    let body = request.get("postData").filter(|body| har::encoded(body).is_none())?;
    Part::of_value(source, body.get("text")?)
}

impl Field<'_> {
    /// Whether it has that name, in any case.
    #[must_use]
    pub(crate) fn is_named(&self, name: &str) -> bool {
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

/// Whether a text starts with the size of a chunk on a line of its own.
fn starts_chunk(text: &str) -> bool {
    let size = text.trim_start().lines().next().unwrap_or_default();
    let size = size.split(';').next().unwrap_or_default().trim_end();
    !size.is_empty() && size.bytes().all(|byte| byte.is_ascii_hexdigit())
}
