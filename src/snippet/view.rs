//! What must arrive: every decision about a request that does not depend on the target, taken once.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write;

use percent_encoding::percent_decode_str;

use super::body::{self, Body, JsonDocument};
use super::url::UrlParts;
use super::{Loss, SentPart, dialect};
use crate::har::{Cookie, NameValue, Request};
use crate::web::{METHODS, encode_base64, is_token};
use crate::{Error, Result};

/// A request as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The method; the registered ones in upper case.
    pub method: String,
    /// The whole URL, encoded once, without its user and password and its fragment.
    pub url: String,
    /// `http` or `https`; `https` where a placeholder stands for it.
    pub(crate) scheme: &'static str,
    /// The host and the port of `url`.
    pub(crate) authority: String,
    /// The path and query of `url`; it may be empty.
    pub(crate) path_and_query: String,
    /// All header fields in order, Cookie and Content-Type included, without those that frame the message.
    pub headers: Vec<NameValue>,
    /// What is sent after the headers.
    pub(crate) body: Body,
    /// What no client sends as the request says it.
    pub(crate) losses: Vec<Loss>,
    /// The names of the variables of the author's shell that its texts read, each as `${NAME}`.
    pub(crate) variables: Vec<String>,
    /// The user and the password of the URL, decoded, where there is no Authorization header.
    pub(crate) credentials: Option<(String, String)>,
}

impl View {
    /// Decides what of `request` must arrive.
    ///
    /// # Errors
    ///
    /// When no client could send it: the method is not a token, or the URL is not absolute.
    pub fn of(request: &Request) -> Result<Self> {
        let parts = UrlParts::of(&request.url, &request.query_string)?;
        let unsaid = request.unsaid.iter().map(|said| Loss::new(SentPart::Request, said));
        let mut losses = unsaid.collect();
        let mut headers = send_headers(&request.headers, &mut losses);
        add_cookies(&mut headers, &request.cookies, &mut losses);
        let body::Decided { body, content_type } =
            body::decide(request, NameValue::find(&headers, "content-type"), &headers);
        let content_type = content_type.map(|declared| dialect::visible(declared.trim()));
        set_content_type(&mut headers, content_type);
        check_length(request, &body, &mut losses);
        let has_authorization = NameValue::find(&headers, "authorization").is_some();
        Ok(Self {
            method: check_method(&request.method)?,
            url: parts.to_text(),
            credentials: parts.credentials().filter(|_| !has_authorization),
            scheme: parts.scheme(),
            authority: parts.host,
            path_and_query: parts.path_and_query,
            headers,
            body,
            losses,
            variables: request.variables.clone(),
        })
    }

    /// The Authorization that the credentials of the URL mean (RFC 7617).
    #[must_use]
    pub(crate) fn authorization(&self) -> Option<NameValue> {
        let (user, password) = self.credentials.as_ref()?;
        let value = format!("Basic {}", encode_base64(format!("{user}:{password}").as_bytes()));
        Some(NameValue { name: "Authorization".to_owned(), value })
    }

    /// The body as text, and the Content-Type that a client would give to a form with parts.
    #[must_use]
    pub fn wire_body(&self) -> (String, Option<String>) {
        match &self.body {
            Body::None => (String::new(), None),
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => (text.clone(), None),
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
        NameValue::find(&self.headers, name)
    }
}

/// The method as it is sent: pages that write a registered one in lower case mean that one.
fn check_method(method: &str) -> Result<String> {
    let method = method.trim();
    if !is_token(method) {
        return Err(Error::new(format!("the method `{}` is not an HTTP token", dialect::visible(method))));
    }
    let registered = METHODS.iter().find(|registered| registered.eq_ignore_ascii_case(method));
    Ok(registered.map_or_else(|| method.to_owned(), |registered| (*registered).to_owned()))
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

/// Makes one Cookie header of all (RFC 6265, section 5.4), with the cookies that none names yet. Values stay as they are.
fn add_cookies(headers: &mut Vec<NameValue>, cookies: &[Cookie], losses: &mut Vec<Loss>) {
    let is_cookie = |header: &NameValue| header.name.eq_ignore_ascii_case("cookie");
    let given: Vec<String> = headers.iter().filter(|header| is_cookie(header)).map(|h| h.value.clone()).collect();
    let names: HashSet<Cow<'_, str>> = given.iter().flat_map(|value| value.split(';')).map(cookie_name).collect();
    let missing = || cookies.iter().filter(|cookie| !names.contains(&cookie_name(&cookie.name)));
    for Cookie { name, value } in missing() {
        if encode_cookie(name) != name.trim() || encode_cookie(value) != value.trim() {
            let message =
                format!("`;` and control characters in the cookie `{}` are percent-encoded", dialect::visible(name));
            losses.push(Loss::header("cookie", message));
        }
    }
    let added: Vec<String> = missing().map(cookie_pair).collect();
    if added.is_empty() && given.len() < 2 {
        return;
    }
    let value = given.iter().filter(|value| !value.is_empty()).chain(&added).cloned().collect::<Vec<_>>().join("; ");
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

/// The name of a cookie, decoded: some logs have it so in the list, and encoded in the header.
fn cookie_name(pair: &str) -> Cow<'_, str> {
    percent_decode_str(pair.split('=').next().unwrap_or_default().trim()).decode_utf8_lossy()
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
        Body::Text(text) | Body::Json(JsonDocument { text, .. }) => text.len(),
        Body::Form(_) | Body::Multipart(_) => return,
    };
    if let Some(documented) = request.header("content-length").filter(|value| value.trim() != len.to_string()) {
        let shown = dialect::visible(documented);
        let message =
            format!("`Content-Length: {shown}` is not the length of the body: the client sends the right one");
        losses.push(Loss::new(SentPart::Header("content-length".to_owned()), message));
    }
}
