//! A request as a notation writes it, and what all notations write alike.

use crate::har::{Cookie, NameValue, Request};
use crate::text::visible;
use crate::web::{Query, encode_component};

/// A request written in a notation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The content of a block.
    pub text: String,
    /// What the notation cannot say, each in a few words.
    pub losses: Vec<String>,
}

/// Cookies as the value of a header field (RFC 6265, section 4.2.1), after those that the field `own` has. A semicolon in a
/// value would end it.
pub(super) fn cookie_header(own: Option<&str>, cookies: &[Cookie]) -> String {
    let own: Vec<&str> = own.into_iter().flat_map(|own| own.split(';')).map(str::trim).collect();
    let pairs = cookies.iter().map(|it| format!("{}={}", it.name, it.value.replace(';', "%3B")));
    let more: Vec<String> = pairs.filter(|pair| !own.contains(&&**pair)).collect();
    own.iter()
        .copied()
        .chain(more.iter().map(String::as_str))
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

/// The header fields of a request, with its cookies in the first `Cookie` field if it has one.
pub(super) fn with_cookies(request: &Request) -> (Vec<NameValue>, bool) {
    let mut headers = request.headers.clone();
    let first = headers.iter_mut().find(|header| header.name.eq_ignore_ascii_case("cookie"));
    let is_merged = first.is_some();
    if let Some(first) = first.filter(|_| !request.cookies.is_empty()) {
        first.value = cookie_header(Some(&first.value), &request.cookies);
    }
    (headers, is_merged || request.cookies.is_empty())
}

/// The header fields that no message can have, as losses.
pub(super) fn unsendable(request: &Request) -> Vec<String> {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let odd = request.headers.iter().filter(|it| !is_name(&it.name) || it.value.contains(['\r', '\n']));
    odd.map(|header| format!("the header `{}`, which cannot be sent", visible(&header.name))).collect()
}

/// The URL with the parameters that are written apart from it, unless it has the pair already.
pub(super) fn with_query(request: &Request) -> String {
    let mut url = request.url.clone();
    let fragment = url.find('#').map(|at| url.split_off(at)).unwrap_or_default();
    let query = url.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
    let mut own = Query::of(&query);
    for pair in &request.query_string {
        if own.take(&pair.name, &pair.value) {
            continue;
        }
        let separator = if url.contains('?') { "&" } else { "?" };
        url.extend([separator, &encode_component(&pair.name), "=", &encode_component(&pair.value)]);
    }
    url + &fragment
}
