//! What the body of a request is, and the Content-Type that goes with it.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::layout::lay_out_json;
use super::multipart::{self, FormPart};
use crate::har::{self, NameValue, PostData};
use crate::json::Literal;
use crate::web;
use crate::web::encode_component;
use crate::web::media_type::lower_essence;

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// These bytes.
    Text(String),
    /// A JSON document; any text that means the same may be sent.
    Json(JsonDocument),
    /// Names and values of `application/x-www-form-urlencoded`.
    Form(Vec<(String, String)>),
    /// The parts of `multipart/form-data`.
    Multipart(Vec<FormPart>),
}

/// A JSON document.
#[derive(Clone, Debug)]
pub struct JsonDocument {
    pub(super) text: String,
    /// What it says, once someone has asked for it.
    literal: OnceLock<Option<Literal>>,
    /// The same document over several lines, once someone has asked for it.
    laid_out: OnceLock<Option<Box<Body>>>,
}

impl JsonDocument {
    pub(super) fn new(text: String) -> Self {
        Self { text, literal: OnceLock::new(), laid_out: OnceLock::new() }
    }

    /// The document as written.
    #[must_use]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text, to be changed.
    pub(super) fn text_mut(&mut self) -> &mut String {
        (self.literal, self.laid_out) = (OnceLock::new(), OnceLock::new());
        &mut self.text
    }

    /// What the document says; see [`Literal::from_json`].
    #[must_use]
    pub(crate) fn literal(&self) -> Option<Cow<'_, Literal>> {
        if self.text.len() > LONGEST_KEPT {
            return Literal::from_json(&self.text).map(Cow::Owned);
        }
        self.literal.get_or_init(|| Literal::from_json(&self.text)).as_ref().map(Cow::Borrowed)
    }

    /// The document over several lines with the usual indentation; `None` where it stays as its author laid it out.
    pub(super) fn laid_out(&self) -> Option<Cow<'_, Body>> {
        let lay_out = || Some(Body::Json(Self::new(lay_out_json(&self.text, USUAL_INDENT)?)));
        if self.text.len() > LONGEST_KEPT {
            return lay_out().map(Cow::Owned);
        }
        self.laid_out.get_or_init(|| lay_out().map(Box::new)).as_deref().map(Cow::Borrowed)
    }
}

/// The spaces of a level in JSON that is written as text, where no one has said another number.
pub(super) const USUAL_INDENT: usize = 2;

/// What a longer document says is not kept, in bytes: it may take twenty times as much.
const LONGEST_KEPT: usize = 1 << 16;

impl PartialEq for JsonDocument {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for JsonDocument {}

/// The body, and the Content-Type where the headers give none or one that cannot be used as it is.
pub(super) struct Decided<'r> {
    pub(super) body: Body,
    pub(super) content_type: Option<Cow<'r, str>>,
}

/// Decides what is sent. `declared` is the Content-Type of the headers.
pub(super) fn decide<'r>(request: &'r har::Request, declared: Option<&'r str>, headers: &[NameValue]) -> Decided<'r> {
    let nothing = |declared: Option<&'r str>| Decided { body: Body::None, content_type: declared.map(Cow::Borrowed) };
    let Some(post_data) = &request.post_data else { return nothing(declared) };
    let declared = declared.or(Some(post_data.mime_type.trim())).filter(|declared| !declared.is_empty());
    let text = post_data.text.as_deref().filter(|text| !text.is_empty());
    match text {
        Some(text) => from_text(request, text, declared, headers),
        None if post_data.params.is_empty() => nothing(declared),
        None => from_params(post_data, declared),
    }
}

fn from_text<'r>(request: &har::Request, text: &str, declared: Option<&'r str>, headers: &[NameValue]) -> Decided<'r> {
    let media_type = request.media_type().unwrap_or_default();
    let is_json = web::is_json_media_type(&media_type) && !is_signed(headers) && Literal::is_json(text);
    let body = if is_json { Body::Json(JsonDocument::new(text.to_owned())) } else { Body::Text(text.to_owned()) };
    let boundary = multipart::boundary_of_text(text).filter(|_| is_multipart(&media_type));
    let content_type = match (declared, boundary) {
        (Some(declared), Some(boundary)) if !has_boundary(declared) => Some(with_boundary(declared, boundary).into()),
        (declared, _) => declared.map(Cow::Borrowed),
    };
    Decided { body, content_type }
}

fn from_params<'r>(post_data: &PostData, declared: Option<&'r str>) -> Decided<'r> {
    let essence = declared.map(lower_essence).unwrap_or_default();
    if is_multipart(&essence) {
        return from_parts(post_data, declared.unwrap_or_default());
    }
    let value = |param: &har::Param| param.value.clone().unwrap_or_default();
    let pairs: Vec<_> = post_data.params.iter().map(|param| (param.name.clone(), value(param))).collect();
    let content_type = declared.unwrap_or(web::FORM).into();
    let is_form = essence.is_empty() || essence == web::FORM;
    let body = if is_form { Body::Form(pairs) } else { Body::Text(encode_form(&pairs)) };
    Decided { body, content_type: Some(content_type) }
}

fn from_parts(post_data: &PostData, declared: &str) -> Decided<'static> {
    let parts: Vec<FormPart> = post_data.params.iter().map(FormPart::from).collect();
    if lower_essence(declared) == "multipart/form-data" {
        return Decided { body: Body::Multipart(parts), content_type: None };
    }
    let (text, content_type) = written_out(&parts, declared);
    Decided { body: Body::Text(text), content_type: Some(content_type.into()) }
}

/// The parts as text, and the Content-Type with its boundary.
pub(super) fn written_out(parts: &[FormPart], declared: &str) -> (String, String) {
    let boundary = multipart::boundary(parts);
    (multipart::to_text(parts, &boundary), with_boundary(declared, &boundary))
}

/// A media type with the parameter that says what is between the parts.
pub(super) fn with_boundary(declared: &str, boundary: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_.'+".contains(character);
    let kept = declared.split(';').filter(|parameter| !is_boundary(parameter)).collect::<Vec<_>>().join(";");
    if boundary.chars().all(plain) {
        format!("{kept}; boundary={boundary}")
    } else {
        format!("{kept}; boundary=\"{}\"", boundary.replace(['"', '\\'], ""))
    }
}

fn has_boundary(declared: &str) -> bool {
    declared.split(';').any(is_boundary)
}

fn is_boundary(parameter: &str) -> bool {
    parameter.trim_start().get(..9).is_some_and(|name| name.eq_ignore_ascii_case("boundary="))
}

fn is_multipart(essence: &str) -> bool {
    essence.starts_with("multipart/")
}

/// Names and values as `application/x-www-form-urlencoded` text.
pub(super) fn encode_form(pairs: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| format!("{}={}", encode_component(name), encode_component(value));
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Whether a map can hold the pairs, in every language: no name is twice, and none is an index of a list.
pub(super) fn is_map(pairs: &[(String, String)]) -> bool {
    let is_index = |name: &str| name.bytes().all(|byte| byte.is_ascii_digit());
    let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.windows(2).all(|two| two[0] != two[1]) && !names.iter().any(|name| is_index(name))
}

/// Whether a header speaks of the very bytes of the body, so that no byte of it may be laid out again.
fn is_signed(headers: &[NameValue]) -> bool {
    headers.iter().any(|header| {
        let name = header.name.as_bytes();
        name.iter().enumerate().any(|(at, first)| {
            let word: &[u8] = match first.to_ascii_lowercase() {
                b's' => b"signature",
                b'd' => b"digest",
                b'c' => b"content-md5",
                b'h' => b"hmac",
                _ => return false,
            };
            name.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word))
        })
    })
}
