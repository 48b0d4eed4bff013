//! The URL that a request asks for: its own query and `queryString` together, encoded once (RFC 3986).

use std::borrow::Cow;

use crate::har::NameValue;
use crate::placeholder::{self, pieces};
use crate::web::{Bytes, OF_PATH, OF_QUERY, Query, UNRESERVED, decode, encode, remove_dot_segments};
use crate::{Error, Result};

/// A URL in the parts that clients treat differently.
#[derive(Debug)]
pub(super) struct UrlParts {
    /// `https://`, or nothing where a placeholder stands for it.
    scheme: String,
    /// `user:password`, as written.
    userinfo: Option<String>,
    /// The host and the port.
    pub(super) host: String,
    /// The path and the query; it may be empty.
    pub(super) path_and_query: String,
}

impl UrlParts {
    /// Takes a URL apart, encodes what may not be in one, and adds the pairs of `query` that it does not hold yet.
    ///
    /// HAR 1.2 says that `queryString` is the parsed query of the URL, but pages use it for the rest of the query:
    /// a pair that is in both is one pair.
    pub(super) fn of(url: &str, query: &[NameValue]) -> Result<Self> {
        let url = &sendable(url.trim());
        let (scheme, rest) = split_scheme(url)?;
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, path_and_query) = rest.split_at(rest.find(['/', '?', '\\']).unwrap_or(rest.len()));
        let (userinfo, host) = match authority.rsplit_once('@') {
            Some((userinfo, host)) => (Some(encode(userinfo, &OF_PATH)), host),
            None => (None, authority),
        };
        let host = check_host(host).ok_or_else(|| no_url(url, "names no host that can be asked"))?;
        Ok(Self { scheme: scheme.to_owned(), userinfo, host, path_and_query: encoded(path_and_query, query) })
    }

    /// `http` or `https`.
    pub(super) fn scheme(&self) -> &'static str {
        if self.scheme.eq_ignore_ascii_case("http://") { "http" } else { "https" }
    }

    /// The whole URL, without the user and the password. A query gets the path `/` before it, where no placeholder
    /// stands for a path: some clients would take it for a part of the host.
    pub(super) fn to_text(&self) -> String {
        let has_no_path = self.path_and_query.starts_with('?') && !pieces::has_variable(&self.host);
        let path = if has_no_path { "/" } else { "" };
        [&self.scheme, &*self.host, path, &*self.path_and_query].concat()
    }

    /// The user and the password, decoded.
    pub(super) fn credentials(&self) -> Option<(String, String)> {
        let userinfo = self.userinfo.as_ref()?.replace('+', "%2B");
        let (user, password) = userinfo.split_once(':').unwrap_or((&userinfo, ""));
        Some((decode(user), decode(password)))
    }
}

/// A URL in which template code such as `#{id}` is a placeholder that every client takes, `{id}`: the `#` would open the
/// fragment, which is never sent. After a word at the very end, it is the fragment.
fn sendable(url: &str) -> Cow<'_, str> {
    if !placeholder::may_have_code_in_url(url) {
        return url.into();
    }
    let (mut text, mut at) = (String::with_capacity(url.len()), 0);
    while let Some(character) = url[at..].chars().next() {
        let rest = &url[at..];
        let len = placeholder::len(rest).filter(|_| character == '#');
        let is_anchor = len == Some(rest.len()) && url[..at].ends_with(char::is_alphanumeric);
        if let Some((name, len)) = placeholder::code_in_url(rest).filter(|_| !is_anchor) {
            text.extend(["{", name, "}"]);
            at += len;
            continue;
        }
        match len.filter(|_| !is_anchor) {
            Some(_) => text.push_str("%23"),
            None => text.push(character),
        }
        at += character.len_utf8();
    }
    text.into()
}

fn no_url(url: &str, why: &str) -> Error {
    Error::new(format!("the url `{}` {why}", super::dialect::visible(url)))
}

fn split_scheme(url: &str) -> Result<(&str, &str)> {
    if let Some(at) = url.find("://") {
        let (scheme, rest) = url.split_at(at + 3);
        let name = &scheme[..at];
        let is_http = name.eq_ignore_ascii_case("http") || name.eq_ignore_ascii_case("https");
        if is_http || placeholder::len_in_url(name) == Some(at) {
            return Ok((scheme, rest));
        }
    }
    match placeholder::len_in_url(url) {
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

/// A path and query with what may not be in them encoded, and with the pairs of `query` that they do not have yet.
fn encoded(path_and_query: &str, query: &[NameValue]) -> String {
    let (path, own) = path_and_query.split_once('?').map_or((path_and_query, None), |(path, own)| (path, Some(own)));
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

/// The pairs of `query` that the URL's own query doesn't have, in any way in which programs list them.
fn missing_pairs<'q>(own: &str, query: &'q [NameValue]) -> Vec<&'q NameValue> {
    if query.is_empty() {
        return Vec::new();
    }
    let mut present = Query::of(own);
    query.iter().filter(|pair| !present.take(&pair.name, &pair.value)).collect()
}

const OF_HOST: Bytes = Bytes::ALPHANUMERIC.and(b"-._~:[]%{}$<>()*+,;=!&");

/// The path of a path and query in which a placeholder is beside a character that RFC 3986 lets a client encode: where the one
/// has to be encoded, Go encodes the other too.
pub(super) fn odd_path(path_and_query: &str) -> Option<&str> {
    let path = path_and_query.split('?').next().filter(|path| path.starts_with('/') && !path.starts_with("//"))?;
    let is_odd = path.contains(['{', '}', '<', '>']) && path.contains(['!', '\'', '(', ')', '*']);
    is_odd.then_some(path)
}

/// A path and query without the segments `.` and `..` (RFC 3986, section 5.2.4); none where there are none.
pub(super) fn without_dots(path_and_query: &str) -> Option<String> {
    let (path, query) = path_and_query.split_at(path_and_query.find('?').unwrap_or(path_and_query.len()));
    let has_dots = path.split('/').any(|segment| segment == "." || segment == "..");
    has_dots.then(|| remove_dot_segments(path) + query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn template_code_in_a_url_is_a_placeholder_that_clients_take() {
        let url = |url: &str| UrlParts::of(url, &[]).map(|parts| parts.to_text()).unwrap_or_default();
        assert_eq!(url("https://a.example.com/users/#{id}"), "https://a.example.com/users/{id}");
        assert_eq!(url("https://a.example.com/users/#{id}/x?q=#{q}#top"), "https://a.example.com/users/{id}/x?q={q}");
        assert_eq!(url("https://#{host}/users/<%= user.id %>"), "https://{host}/users/{user.id}");
        assert_eq!(url("#{base}/users"), "{base}/users");
        assert_eq!(url("https://a.example.com/users/#{a + b}"), "https://a.example.com/users/%23%7Ba%20+%20b%7D");
        assert_eq!(url("https://a.example.com/page#{section}"), "https://a.example.com/page");
        assert_eq!(url("https://a.example.com/page#section"), "https://a.example.com/page");
    }

    #[test]
    fn a_query_that_is_listed_as_chrome_lists_it_is_sent_once() {
        let url = |url: &str, query: &[(&str, &str)]| {
            let pair = |(name, value): &(&str, &str)| NameValue { name: (*name).into(), value: (*value).into() };
            let query: Vec<NameValue> = query.iter().map(pair).collect();
            UrlParts::of(url, &query).map(|parts| parts.to_text()).unwrap_or_default()
        };
        let login = "https://a.example.com/login?next=%2Fhome&q=a+b&f%5Bx%5D=1&";
        assert_eq!(url(login, &[("next", "%2Fhome"), ("q", "a+b"), ("f%5Bx%5D", "1"), ("", "")]), login);
        assert_eq!(url(login, &[("next", "/home"), ("q", "a b"), ("f[x]", "1"), ("", "")]), login);
        assert_eq!(url(login, &[("next", "/away")]), format!("{login}next=%2Faway"));
    }
}
