//! What must arrive: every decision about a request that does not depend on the target, taken once.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write;
use std::sync::OnceLock;

use super::url::Parts;
use super::{Loss, Part, body, dialect};
use crate::har::{Cookie, NameValue, Param, Request};
use crate::json::Literal;
use crate::web::Bytes;
use crate::{Error, Result};

/// A request as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The method; the registered ones in upper case.
    pub method: String,
    /// The whole URL, encoded once, without its user and password and its fragment.
    pub url: String,
    /// `http` or `https`; `https` where a placeholder stands for it.
    pub scheme: &'static str,
    /// The host and the port of `url`.
    pub authority: String,
    /// The path and query of `url`; it may be empty.
    pub target: String,
    /// All header fields in order, Cookie and Content-Type included, without those that frame the message.
    pub headers: Vec<NameValue>,
    /// What is sent after the headers.
    pub body: Body,
    /// What no client sends as the request says it.
    pub losses: Vec<Loss>,
    /// The user and the password of the URL, decoded, where no Authorization header stands.
    pub credentials: Option<(String, String)>,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// These bytes.
    Text(String),
    /// A JSON document; any text that means the same may be sent.
    Json(Document),
    /// Names and values of `application/x-www-form-urlencoded`.
    Form(Vec<(String, String)>),
    /// The parts of `multipart/form-data`.
    Multipart(Vec<FormPart>),
}

/// A JSON document.
#[derive(Clone, Debug)]
pub struct Document {
    pub(super) text: String,
    /// What it says, once somebody has asked for it.
    literal: OnceLock<Option<Literal>>,
}

impl Document {
    pub(super) fn new(text: String) -> Self {
        Self { text, literal: OnceLock::new() }
    }

    /// The document as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, to be changed.
    pub(super) fn text_mut(&mut self) -> &mut String {
        self.literal = OnceLock::new();
        &mut self.text
    }

    /// What the document says; see [`Literal::from_json`].
    #[must_use]
    pub fn literal(&self) -> Option<Cow<'_, Literal>> {
        if self.text.len() > LONGEST_KEPT {
            return Literal::from_json(&self.text).map(Cow::Owned);
        }
        self.literal.get_or_init(|| Literal::from_json(&self.text)).as_ref().map(Cow::Borrowed)
    }
}

/// What a longer document says is not kept, in bytes: it may take twenty times as much.
const LONGEST_KEPT: usize = 1 << 16;

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Document {}

/// A part of a `multipart/form-data` body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormPart {
    /// The name of the field.
    pub name: String,
    /// Its content; `None` for a file that the reader has.
    pub value: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The media type of the part.
    pub content_type: Option<String>,
}

impl FormPart {
    /// The content, empty where the reader's file gives it.
    #[must_use]
    pub fn content(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }

    /// Whether the content comes from the reader's disk.
    #[must_use]
    pub fn is_read_from_disk(&self) -> bool {
        self.value.is_none() && self.file_name.is_some()
    }
}

impl From<&Param> for FormPart {
    fn from(param: &Param) -> Self {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let file_name = given(&param.file_name);
        let value = match &file_name {
            Some(_) => param.value.clone(),
            None => Some(param.value.clone().unwrap_or_default()),
        };
        let content_type = given(&param.content_type).map(|media_type| dialect::visible(media_type.trim()));
        Self { name: param.name.clone(), value, file_name, content_type }
    }
}

impl View {
    /// Decides what of `request` must arrive.
    ///
    /// # Errors
    ///
    /// When no client could send it: the method is no token, or the URL is not absolute.
    pub fn of(request: &Request) -> Result<Self> {
        let parts = Parts::of(&request.url, &request.query_string)?;
        let mut losses = Vec::new();
        let mut headers = send_headers(&request.headers, &mut losses);
        add_cookies(&mut headers, &request.cookies);
        let body::Decided { body, content_type } = body::decide(request, find(&headers, "content-type"), &headers);
        let content_type = content_type.map(|declared| dialect::visible(declared.trim()));
        set_content_type(&mut headers, content_type);
        check_length(request, &body, &mut losses);
        let has_authorization = find(&headers, "authorization").is_some();
        Ok(Self {
            method: check_method(&request.method)?,
            url: parts.to_text(),
            credentials: parts.credentials().filter(|_| !has_authorization),
            scheme: parts.scheme(),
            authority: parts.host,
            target: parts.target,
            headers,
            body,
            losses,
        })
    }

    /// The Authorization that the credentials of the URL mean (RFC 7617).
    #[must_use]
    pub fn authorization(&self) -> Option<NameValue> {
        let (user, password) = self.credentials.as_ref()?;
        let value = format!("Basic {}", base64(format!("{user}:{password}").as_bytes()));
        Some(NameValue { name: "Authorization".to_owned(), value })
    }

    /// The body as text, and the Content-Type that a client would give to a form with parts.
    #[must_use]
    pub fn wire_body(&self) -> (String, Option<String>) {
        match &self.body {
            Body::None => (String::new(), None),
            Body::Text(text) | Body::Json(Document { text, .. }) => (text.clone(), None),
            Body::Form(pairs) => (body::encode_form(pairs), None),
            Body::Multipart(parts) => {
                let (text, content_type) = body::written_out(parts, "multipart/form-data");
                (text, Some(content_type))
            }
        }
    }

    /// The value of the first header of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }
}

/// The value of the first header of a name.
pub(super) fn find<'h>(headers: &'h [NameValue], name: &str) -> Option<&'h str> {
    headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value.as_str())
}

/// Methods that HTTP registers; pages that write them in lower case mean these.
pub(super) const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];

fn check_method(method: &str) -> Result<String> {
    let method = method.trim();
    if !is_token(method) {
        return Err(Error::new(format!("the method `{}` is not an HTTP token", dialect::visible(method))));
    }
    let registered = METHODS.iter().find(|registered| registered.eq_ignore_ascii_case(method));
    Ok(registered.map_or_else(|| method.to_owned(), |registered| (*registered).to_owned()))
}

/// Whether a text is a token (RFC 9110, section 5.6.2), as methods and header names are.
fn is_token(text: &str) -> bool {
    const OF_TOKEN: Bytes = Bytes::ALPHANUMERIC.and(b"!#$%&'*+-.^_`|~");
    !text.is_empty() && OF_TOKEN.hold(text)
}

fn send_headers(headers: &[NameValue], losses: &mut Vec<Loss>) -> Vec<NameValue> {
    headers.iter().filter_map(|header| send_header(header, losses)).collect()
}

/// The header as it can be sent; `None` for what HTTP writes by itself or does not allow.
fn send_header(header: &NameValue, losses: &mut Vec<Loss>) -> Option<NameValue> {
    let name = header.name.trim();
    if name.starts_with(':') || name.eq_ignore_ascii_case("content-length") {
        return None;
    }
    if name.eq_ignore_ascii_case("transfer-encoding") {
        losses.push(Loss::header(name, format!("`{name}` is left out: the client frames the body itself")));
        return None;
    }
    if !is_token(name) {
        let shown = dialect::visible(name);
        losses.push(Loss::header(name, format!("the header `{shown}` is left out: its name is not an HTTP token")));
        return None;
    }
    let value = header.value.trim_matches([' ', '\t', '\r', '\n']);
    let is_unfit = |byte: u8| byte.is_ascii_control() && byte != b'\t';
    let mut value = value.to_owned();
    if value.bytes().any(is_unfit) {
        let message = format!("the header `{name}` holds line breaks or control characters: spaces are sent instead");
        losses.push(Loss::header(name, message));
        value = value.replace(|character| u8::try_from(character).is_ok_and(is_unfit), " ");
    }
    Some(NameValue { name: name.to_owned(), value })
}

/// Adds the cookies that no Cookie header names yet, in one header (RFC 6265, section 5.4). Values stay as they are.
fn add_cookies(headers: &mut Vec<NameValue>, cookies: &[Cookie]) {
    if cookies.is_empty() {
        return;
    }
    let is_cookie = |header: &NameValue| header.name.eq_ignore_ascii_case("cookie");
    let standing: Vec<String> = headers.iter().filter(|header| is_cookie(header)).map(|h| h.value.clone()).collect();
    let names: HashSet<&str> = standing.iter().flat_map(|value| value.split(';')).map(cookie_name).collect();
    let added: Vec<String> =
        cookies.iter().filter(|cookie| !names.contains(cookie.name.trim())).map(cookie_pair).collect();
    if added.is_empty() {
        return;
    }
    let value = standing.iter().filter(|value| !value.is_empty()).chain(&added).cloned().collect::<Vec<_>>().join("; ");
    match headers.iter().position(is_cookie) {
        Some(at) => {
            headers[at].value = value;
            let mut after = headers.split_off(at + 1);
            after.retain(|header| !is_cookie(header));
            headers.append(&mut after);
        }
        None => headers.push(NameValue { name: "Cookie".to_owned(), value }),
    }
}

fn cookie_name(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default().trim()
}

/// A cookie as the header has it; only what would end the pair or the header is encoded.
fn cookie_pair(cookie: &Cookie) -> String {
    format!("{}={}", encode_cookie(&cookie.name), encode_cookie(&cookie.value))
}

fn encode_cookie(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.trim().chars() {
        if character == ';' || character.is_ascii_control() {
            write!(encoded, "%{:02X}", character as u32).expect("a String takes everything");
        } else {
            encoded.push(character);
        }
    }
    encoded
}

/// Whether a header speaks of the very bytes of the body, so that no byte of it may be laid out anew.
pub(super) fn is_signed(headers: &[NameValue]) -> bool {
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

/// Makes `content_type` the one Content-Type; `None` leaves it to the client, which writes the boundary.
fn set_content_type(headers: &mut Vec<NameValue>, content_type: Option<String>) {
    let is_content_type = |header: &NameValue| header.name.eq_ignore_ascii_case("content-type");
    let Some(value) = content_type else {
        headers.retain(|header| !is_content_type(header));
        return;
    };
    match headers.iter_mut().find(|header| is_content_type(header)) {
        Some(header) => header.value = value,
        None => headers.push(NameValue { name: "Content-Type".to_owned(), value }),
    }
}

/// A documented Content-Length is the client's to write; one that is wrong cannot be sent.
fn check_length(request: &Request, body: &Body, losses: &mut Vec<Loss>) {
    let len = match body {
        Body::None => 0,
        Body::Text(text) | Body::Json(Document { text, .. }) => text.len(),
        Body::Form(_) | Body::Multipart(_) => return,
    };
    if let Some(documented) = request.header("content-length").filter(|value| value.trim() != len.to_string()) {
        let shown = dialect::visible(documented);
        let message =
            format!("`Content-Length: {shown}` is not the length of the body: the client sends the right one");
        losses.push(Loss::new(Part::Header("content-length".to_owned()), message));
    }
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, at| group << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * at)) as usize & 63];
            text.push(if at > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}
