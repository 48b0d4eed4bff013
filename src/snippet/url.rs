//! The URL that a request asks for: its own query and `queryString` together, encoded once (RFC 3986).

use std::collections::HashMap;
use std::fmt::Write;

use super::bytes::Bytes;
use crate::har::NameValue;
use crate::{Error, Result};

/// A URL in the parts that clients treat differently.
#[derive(Debug)]
pub(super) struct Parts<'u> {
    /// `https://`, or nothing where a placeholder stands for it.
    scheme: &'u str,
    /// `user:password`, as written.
    userinfo: Option<String>,
    /// The host and the port.
    pub(super) host: String,
    /// The path and the query; it may be empty.
    pub(super) target: String,
}

impl<'u> Parts<'u> {
    /// Takes a URL apart, encodes what may not stand in one, and adds the pairs of `query` that it does not hold yet.
    ///
    /// HAR 1.2 says that `queryString` is the parsed query of the URL, but pages use it for the rest of the query:
    /// a pair that stands in both is one pair.
    pub(super) fn of(url: &'u str, query: &[NameValue]) -> Result<Self> {
        let url = url.trim();
        let (scheme, rest) = split_scheme(url)?;
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, target) = rest.split_at(rest.find(['/', '?', '\\']).unwrap_or(rest.len()));
        let (userinfo, host) = match authority.rsplit_once('@') {
            Some((userinfo, host)) => (Some(encode(userinfo, &OF_PATH)), host),
            None => (None, authority),
        };
        let host = check_host(host).ok_or_else(|| no_url(url, "names no host that can be asked"))?;
        Ok(Self { scheme, userinfo, host, target: full_target(target, query) })
    }

    /// `http` or `https`.
    pub(super) fn scheme(&self) -> &'static str {
        if self.scheme.eq_ignore_ascii_case("http://") { "http" } else { "https" }
    }

    /// The whole URL, without the user and the password. A query gets the path `/` before it, where no placeholder
    /// stands for a path: some clients would take it for a part of the host.
    pub(super) fn to_text(&self) -> String {
        let has_no_path = self.target.starts_with('?') && !super::placeholder::is_in(&self.host);
        let path = if has_no_path { "/" } else { "" };
        [self.scheme, &self.host, path, &self.target].concat()
    }

    /// The user and the password, decoded.
    pub(super) fn credentials(&self) -> Option<(String, String)> {
        let userinfo = self.userinfo.as_ref()?.replace('+', "%2B");
        let (user, password) = userinfo.split_once(':').unwrap_or((&userinfo, ""));
        Some((decode(user), decode(password)))
    }
}

fn no_url(url: &str, why: &str) -> Error {
    Error::new(format!("the url `{}` {why}", super::dialect::visible(url)))
}

fn split_scheme(url: &str) -> Result<(&str, &str)> {
    if let Some(at) = url.find("://") {
        let (scheme, rest) = url.split_at(at + 3);
        let name = &scheme[..at];
        let is_http = name.eq_ignore_ascii_case("http") || name.eq_ignore_ascii_case("https");
        if is_http || placeholder_len(name) == Some(at) {
            return Ok((scheme, rest));
        }
    }
    match placeholder_len(url) {
        Some(_) => Ok(("", url)),
        None => Err(no_url(url, "is not an absolute http or https address")),
    }
}

fn check_host(host: &str) -> Option<String> {
    if host.is_ascii() {
        return (!host.is_empty() && OF_HOST.hold(host)).then(|| host.to_owned());
    }
    let is_fit = |character: char| match u8::try_from(character) {
        Ok(byte) if byte.is_ascii() => OF_HOST.has(byte),
        _ => character.is_alphanumeric(),
    };
    if !host.chars().all(is_fit) {
        return None;
    }
    let (name, port) = host.split_once(':').map_or((host, ""), |(name, _)| (name, &host[name.len()..]));
    url::Host::parse(name).ok().map(|name| format!("{name}{port}"))
}

fn full_target(target: &str, query: &[NameValue]) -> String {
    let (path, own) = target.split_once('?').map_or((target, None), |(path, own)| (path, Some(own)));
    let mut full = encode(path, &OF_PATH);
    if let Some(own) = own {
        full.push('?');
        full.push_str(&encode(own, &OF_QUERY));
    }
    let mut separator = if own.is_some() { '&' } else { '?' };
    for pair in missing_pairs(own.unwrap_or_default(), query) {
        if separator == '?' || !full.ends_with(['?', '&']) {
            full.push(separator);
        }
        separator = '&';
        full.push_str(&encode(&pair.name, &UNRESERVED));
        full.push('=');
        full.push_str(&encode(&pair.value, &UNRESERVED));
    }
    full
}

/// The pairs of `query` that the URL's own query does not hold, counted.
fn missing_pairs<'q>(own: &str, query: &'q [NameValue]) -> Vec<&'q NameValue> {
    if query.is_empty() {
        return Vec::new();
    }
    let mut present: HashMap<(String, String), usize> = HashMap::new();
    for pair in own.split('&') {
        *present.entry(decode_pair(pair)).or_default() += 1;
    }
    let mut missing = Vec::new();
    for pair in query {
        match present.get_mut(&(pair.name.clone(), pair.value.clone())) {
            Some(count) if *count > 0 => *count -= 1,
            _ => missing.push(pair),
        }
    }
    missing
}

/// The name and the value of a pair of a query or a form.
pub(crate) fn decode_pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (decode(name), decode(value))
}

/// Decodes a name or value of a query or of a form.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let decoded = (byte == b'%').then(|| hex_byte(after)).flatten();
        bytes.push(decoded.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    let nibble = |at: usize| digits.get(at).and_then(|&digit| char::from(digit).to_digit(16));
    Some((nibble(0)? * 16 + nibble(1)?) as u8)
}

const UNRESERVED: Bytes = Bytes::ALPHANUMERIC.and(b"-._~");

/// What may stand in a path, and the brackets, which every client sends as they are.
const OF_PATH: Bytes = UNRESERVED.and(b"!$&'()*+,;=:@/[]");

const OF_QUERY: Bytes = OF_PATH.and(b"?");

const OF_HOST: Bytes = Bytes::ALPHANUMERIC.and(b"-._~:[]%{}$<>()*+,;=!&");

/// Encodes a name or value of a query or form: everything but the unreserved characters, UTF-8, placeholders kept.
#[must_use]
pub fn encode_component(text: &str) -> String {
    encode(text, &UNRESERVED)
}

/// Percent-encodes what is not in `kept`; placeholders stay, and so do escapes where `%` may stand in the text.
fn encode(text: &str, kept: &Bytes) -> String {
    if kept.hold(text) {
        return text.to_owned();
    }
    let is_encoded_already = kept.has(b'/');
    let mut encoded = String::with_capacity(text.len() + 8);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let placeholder =
            matches!(byte, b'$' | b'{' | b'<').then(|| text.get(at..).and_then(placeholder_len)).flatten();
        let is_escape = is_encoded_already && byte == b'%' && hex_byte(&text.as_bytes()[at + 1..]).is_some();
        match placeholder {
            Some(len) => encoded.push_str(&text[at..at + len]),
            None if kept.has(byte) || is_escape => encoded.push(char::from(byte)),
            None => write!(encoded, "%{byte:02X}").expect("a String takes everything"),
        }
        at += placeholder.unwrap_or(1);
    }
    encoded
}

/// The length of the placeholder that `text` starts with: `{id}`, `{{id}}`, `${account.namespace}`, `<ID>`.
///
/// Only one that every client takes in a URL: without spaces, quotes or further brackets.
fn placeholder_len(text: &str) -> Option<usize> {
    let forms = [("${", "}"), ("{{", "}}"), ("{", "}"), ("<", ">")];
    let (open, close) = forms.into_iter().find(|(open, _)| text.starts_with(open))?;
    let inner = &text[open.len()..];
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let len = inner.bytes().take_while(|&byte| is_inner(byte)).count();
    (len > 0 && inner[len..].starts_with(close)).then_some(open.len() + len + close.len())
}

/// Whether two targets are the same after [`normalize_target`].
#[must_use]
pub fn is_normal_equal(one: &str, other: &str) -> bool {
    normalize_target(one) == normalize_target(other)
}

/// A path and query after the normalisation of RFC 3986, section 6.2.2: escapes in upper case, none for an unreserved
/// character, all for what may not stand in a URL, no dot segments, `/` for the empty path.
///
/// The apostrophe of a query counts as escaped, since the URL standard of browsers escapes it.
#[must_use]
pub fn normalize_target(target: &str) -> String {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut normal = remove_dot_segments(&normalize_escapes(path));
    if let Some(query) = query {
        normal.push('?');
        normal.push_str(&normalize_escapes(query).replace('\'', "%27"));
    }
    normal
}

/// The path of a target in which a placeholder stands beside a character that RFC 3986 lets a client encode: where the one
/// has to be encoded, Go encodes the other too.
pub(super) fn odd_path(target: &str) -> Option<&str> {
    let path = target.split('?').next().filter(|path| path.starts_with('/') && !path.starts_with("//"))?;
    let is_odd = path.contains(['{', '}', '<', '>']) && path.contains(['!', '\'', '(', ')', '*']);
    is_odd.then_some(path)
}

/// A path and query without the segments `.` and `..` (RFC 3986, section 5.2.4); none where there are none.
pub(super) fn without_dots(target: &str) -> Option<String> {
    let (path, query) = target.split_at(target.find('?').unwrap_or(target.len()));
    let has_dots = path.split('/').any(|segment| segment == "." || segment == "..");
    has_dots.then(|| remove_dot_segments(path) + query)
}

fn normalize_escapes(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = (byte == b'%').then(|| hex_byte(after)).flatten();
        let is_plain = match escaped {
            Some(byte) => UNRESERVED.has(byte),
            // Brackets are not allowed there, though clients send them as they are.
            None => OF_QUERY.has(byte) && byte != b'[' && byte != b']',
        };
        let byte = escaped.unwrap_or(byte);
        if is_plain {
            normal.push(char::from(byte));
        } else {
            write!(normal, "%{byte:02X}").expect("a String takes everything");
        }
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    normal
}

fn remove_dot_segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            other => kept.push(other),
        }
    }
    format!("/{}", kept.join("/"))
}
