//! What a har block means: a HAR 1.2 request, or a log of them.

mod encoded;
mod field;
mod form;
mod guide;
pub mod log;
mod request;
pub mod schema;
mod shape;
mod strings;
mod write;

use std::borrow::Cow;

pub(crate) use encoded::{Encoded, encoded};
pub(crate) use field::{field, meant_field, meant_key};
pub(crate) use form::Form;
pub(crate) use guide::HarGuide;
pub use request::{Cookie, NameValue, Param, PostData, Request};
pub use schema::Profile;
pub(crate) use shape::Shape;
pub(crate) use strings::{JsonPath, strings};
pub(crate) use write::to_json;

use crate::json::{Kind, Value, looks_like_json};
use crate::placeholder;
use crate::text::Span;
use crate::web::media_type::lower_essence;
use crate::web::{is_json_media_type, looks_like_form};

/// A request in a har block and the path that leads to it: empty, or `log.entries[0].request`.
#[derive(Clone, Debug)]
pub(crate) struct Located<'v, 't> {
    /// The path from the root of the document.
    pub(crate) path: String,
    /// The request's object.
    pub(crate) value: &'v Value<'t>,
}

/// A block of a page that documents requests.
#[derive(Clone, Debug)]
pub struct CheckedBlock {
    /// Its number on the page, from 1.
    pub number: u32,
    /// The name of the notation that it is written in.
    pub notation: &'static str,
    /// From its opening fence to the end of its closing one.
    pub span: Span,
    /// Whether a site shows tabs in its place.
    pub tabs: Tabs,
    /// Whether it has errors that keep it from giving code; what leaves something out gives none either.
    pub has_errors: bool,
    /// The requests that it documents; none where it has errors or leaves something out.
    pub requests: Vec<Request>,
    /// What it says beside them and code of them would not, each in a few words: a site shows no tabs in its place then.
    pub unshown: Vec<String>,
}

/// Whether a site shows tabs with the code of all targets in the place of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tabs {
    /// Where the site wants them for the notation of the block.
    #[default]
    Usual,
    /// In any case: the info string asks for them.
    Asked,
    /// Its author made tabs of it and the same request in other languages.
    HandMade,
}

impl CheckedBlock {
    /// Whether a site shows tabs in the place of the block; `notations` are those that it shows so.
    #[must_use]
    pub(crate) fn becomes_tabs(&self, notations: &[String]) -> bool {
        self.may_become_tabs(notations) && self.shows_all()
    }

    /// Whether the block stays as it is where a site would show tabs, for what those would lack.
    #[must_use]
    pub(crate) fn stays(&self, notations: &[String]) -> bool {
        self.may_become_tabs(notations) && !self.shows_all()
    }

    /// Whether code of its requests says everything that it says, or its author wants it all the same.
    fn shows_all(&self) -> bool {
        self.unshown.is_empty() || self.tabs == Tabs::Asked
    }

    fn may_become_tabs(&self, notations: &[String]) -> bool {
        let is_usual = notations.iter().any(|notation| notation == self.notation);
        let is_wanted = match self.tabs {
            Tabs::Usual => is_usual,
            Tabs::Asked => true,
            Tabs::HandMade => is_usual && self.notation == "har",
        };
        is_wanted && !self.requests.is_empty()
    }
}

/// The requests of a document: itself, its `request`, or those of its (`log.`)`entries`.
#[must_use]
pub(crate) fn locate<'v, 't>(root: &'v Value<'t>) -> Vec<Located<'v, 't>> {
    if let Some(entries) = root.get("log").and_then(|log| log.get("entries")) {
        return locate_entries(entries, "log.entries");
    }
    if let Some(entries) = root.get("entries").filter(|entries| entries.as_array().is_some()) {
        return locate_entries(entries, "entries");
    }
    match root.get("request") {
        Some(request) if request.as_object().is_some() => vec![Located { path: "request".into(), value: request }],
        _ => vec![Located { path: String::new(), value: root }],
    }
}

fn locate_entries<'v, 't>(entries: &'v Value<'t>, path: &str) -> Vec<Located<'v, 't>> {
    let entries = entries.as_array().unwrap_or_default();
    let requests = entries.iter().enumerate().filter_map(|(at, entry)| {
        let value = entry.get("request")?;
        Some(Located { path: format!("{path}[{at}].request"), value })
    });
    requests.collect()
}

/// The requests of a document, decoded and defaulted.
#[must_use]
pub fn requests(root: &Value<'_>) -> Vec<Request> {
    locate(root).iter().map(|located| request(located.value)).collect()
}

/// One request, decoded and defaulted: what is missing or of another type than HAR's is empty.
#[must_use]
pub(crate) fn request(value: &Value<'_>) -> Request {
    Request {
        method: string(value, "method"),
        url: string(value, "url"),
        http_version: value.get_str("httpVersion").map_or_else(|| "HTTP/1.1".into(), Cow::into_owned),
        cookies: cookies(value),
        headers: list(value, "headers", name_value),
        query_string: list(value, "queryString", name_value),
        post_data: value.get("postData").filter(|body| matches!(body.kind, Kind::Object(_))).map(post_data),
        ..Request::default()
    }
}

/// The cookies of a request; one that has no list around it counts, too.
fn cookies(request: &Value<'_>) -> Vec<Cookie> {
    let cookie = |item: &Value<'_>| Cookie { name: string(item, "name"), value: string(item, "value") };
    match request.get("cookies").filter(|cookies| cookies.get("name").is_some()) {
        Some(one) => vec![cookie(one)],
        None => list(request, "cookies", cookie),
    }
}

fn post_data(value: &Value<'_>) -> PostData {
    PostData {
        mime_type: string(value, "mimeType"),
        text: match encoded(value) {
            Some(Encoded::Text(text)) => Some(text),
            _ => value.get_str("text").map(Cow::into_owned),
        },
        params: list(value, "params", |item| Param {
            name: string(item, "name"),
            value: optional(item, "value"),
            file_name: optional(item, "fileName"),
            content_type: optional(item, "contentType"),
        }),
    }
}

fn name_value(item: &Value<'_>) -> NameValue {
    NameValue { name: string(item, "name"), value: string(item, "value") }
}

fn string(value: &Value<'_>, key: &str) -> String {
    optional(value, key).unwrap_or_default()
}

fn optional(value: &Value<'_>, key: &str) -> Option<String> {
    value.get_str(key).map(Cow::into_owned)
}

fn list<T>(value: &Value<'_>, key: &str, item: impl Fn(&Value<'_>) -> T) -> Vec<T> {
    value.get(key).and_then(Value::as_array).unwrap_or_default().iter().map(item).collect()
}

/// The text of a request's body, if it is JSON as it is written: a document of its own.
#[must_use]
pub(crate) fn json_body<'v, 't>(request: &'v Value<'t>) -> Option<&'v Value<'t>> {
    let body = request.get("postData").filter(|body| encoded(body).is_none())?;
    let text = body.get("text")?;
    let start = text.as_text()?.decoded_start(START);
    let is_json = start.is_some_and(|start| start.trim().len() > 1 && looks_like_json(start.trim()));
    (is_json || has_json_body(request, &text.as_str()?)).then_some(text)
}

/// How many characters of a longer body tell an object from other text: the first name and its colon are among them.
const START: usize = 64;

/// Whether the body of a request is JSON, as [`is_json_body`] tells.
#[must_use]
pub(crate) fn has_json_body(request: &Value<'_>, text: &str) -> bool {
    is_json_body(text, |test| declares(request, test))
}

/// Whether a body is JSON: by the media types that are written, or because it looks like it. `declares` tells whether a
/// test holds for one of these, without parameters and in lower case.
///
/// Text that is nothing but a placeholder, or the pairs of a form, is not JSON, whatever the media type says. Text in
/// brackets is meant as JSON if a media type of any other kind, such as `client/json`, speaks of it.
#[must_use]
pub(crate) fn is_json_body(text: &str, declares: impl Fn(fn(&str) -> bool) -> bool) -> bool {
    let trimmed = text.trim();
    let is_other = || trimmed.is_empty() || placeholder::is_whole(trimmed) || looks_like_form(trimmed);
    let is_meant = || {
        trimmed.starts_with(['{', '[']) && declares(|essence| essence.contains("json") && !is_other_than_json(essence))
    };
    let is_plain = || is_quotation(trimmed) && declares(|essence| essence == "text/plain");
    (looks_like_json(trimmed) && !declares(is_other_than_json) && !is_plain())
        || (!is_other() && (declares(is_json_media_type) || is_meant()))
}

/// Whether a text in brackets quotes something with apostrophes and has no name: `{ 'hi' there }`.
fn is_quotation(text: &str) -> bool {
    let is_quoted = text.get(1..).is_some_and(|rest| rest.trim_start().starts_with('\''));
    is_quoted && !text.split('\'').any(|part| part.trim_start().starts_with([':', ',', ']']))
}

/// Whether a media type is one of what is not JSON although it is named after it: a document on each line (RFC 7464 and its
/// relatives), JSON5.
fn is_other_than_json(essence: &str) -> bool {
    let name = essence.strip_prefix("application/").map_or(essence, |name| name.strip_prefix("x-").unwrap_or(name));
    matches!(name, "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "json-seq" | "ldjson" | "json5" | "hjson")
        || name.ends_with("+json-seq")
}

/// Whether the Content-Type or the `mimeType` of a request is one that `test` takes.
fn declares(request: &Value<'_>, test: fn(&str) -> bool) -> bool {
    let is_declared = |declared: &str| test(&lower_essence(declared));
    let headers = request.get("headers").and_then(Value::as_array).unwrap_or_default();
    let content_type = headers
        .iter()
        .find(|header| header.get_str("name").is_some_and(|name| name.eq_ignore_ascii_case("content-type")));
    let mime_type = request.get("postData").and_then(|body| body.get_str("mimeType"));
    content_type.and_then(|header| header.get_str("value")).is_some_and(|value| is_declared(&value))
        || mime_type.is_some_and(|value| is_declared(&value))
}

/// Whether the last request of a document may have lost its end: a method that carries a body and none, or a body
/// without content.
fn lacks_its_end(root: &Value<'_>) -> bool {
    let requests = locate(root);
    let Some(request) = requests.last().map(|located| located.value) else {
        return true;
    };
    let carries_body = |method: &str| ["POST", "PUT", "PATCH"].iter().any(|other| other.eq_ignore_ascii_case(method));
    let lists = ["headers", "queryString", "cookies"].into_iter().filter_map(|name| request.get(name)?.as_array());
    let is_half =
        |pair: &Value<'_>| pair.as_object().is_some() && (pair.get("name").is_none() || pair.get("value").is_none());
    if lists.flatten().any(is_half) {
        return true;
    }
    match request.get("postData") {
        Some(body) => body.get("text").is_none() && body.get("params").is_none(),
        None => request.get("url").is_none() || request.get_str("method").is_none_or(|method| carries_body(&method)),
    }
}

/// Whether a HAR document that is one request shows that nothing is missing at its end: its body is there, or one of the
/// fields that come last.
fn has_its_end(root: &Value<'_>) -> bool {
    let last = root.as_object().and_then(|members| members.last());
    last.is_some_and(|last| match &*last.key.decode() {
        "headersSize" | "bodySize" | "comment" => root.get("url").is_some(),
        "postData" => ["text", "params"].into_iter().any(|name| last.value.get(name).is_some()),
        _ => false,
    })
}

/// Whether a text is a JSON document that can only be a HAR request: a method, a url, and if `surely`, one of the
/// fields that nothing but HAR has beside them.
#[must_use]
pub(crate) fn is_request(text: &str, surely: bool) -> bool {
    let Some(root) = Some(text).filter(|text| text.contains("method") && text.contains("url")) else { return false };
    let Ok(root) = crate::json::parse(root) else { return false };
    let has = |field: &str| root.get(field).is_some();
    let is_method = |method: &str| method.len() > 2 && method.bytes().all(|byte| byte.is_ascii_uppercase());
    root.get_str("method").is_some_and(|method| is_method(&method))
        && root.get_str("url").is_some_and(|url| !url.is_empty())
        && (!surely
            || ["httpVersion", "queryString", "postData", "headersSize", "bodySize"].iter().any(|name| has(name))
            || root.get("headers").is_some_and(|headers| headers.as_array().is_some()))
}
