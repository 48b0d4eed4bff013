//! Requests without what only their author may know: cookies, credentials and tokens become placeholders.

use std::ops::Range;

use super::field::FieldRole;
use super::search::{self, placeholder};
use crate::har::{Cookie, NameValue, Param, Request};
use crate::json::{self, Kind, Value, string};
use crate::web::{decode, encode_component};

/// The request with a placeholder for every cookie, for every value that is named after a secret, and for what looks like a
/// token wherever it is.
pub(crate) fn redact(request: &Request) -> Request {
    let mut redacted = request.clone();
    redacted.method = replaced(&request.method, search::in_text(&request.method));
    redacted.url = url(&request.url);
    for NameValue { name, value } in redacted.headers.iter_mut().chain(&mut redacted.query_string) {
        *value = field(name, value);
    }
    for Cookie { name, value } in &mut redacted.cookies {
        *value = placeholder(name, COOKIE);
    }
    if let Some(body) = &mut redacted.post_data {
        body.text = body.text.as_deref().map(text);
        for Param { name, value, .. } in &mut body.params {
            *value = value.as_deref().map(|value| field(name, value));
        }
    }
    redacted
}

/// What stands for cookies whose names say nothing.
const COOKIE: &str = "YOUR_COOKIE";

fn field(name: &str, value: &str) -> String {
    match FieldRole::of(name) {
        _ if value.is_empty() => String::new(),
        FieldRole::Authorization => match value.split_once(' ') {
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("basic") => format!("{scheme} YOUR_CREDENTIALS"),
            Some((scheme, _)) => format!("{scheme} YOUR_ACCESS_TOKEN"),
            None => "YOUR_ACCESS_TOKEN".to_owned(),
        },
        FieldRole::Cookies => {
            let cookie = |pair: &str| match pair.split_once('=') {
                Some((name, _)) => format!("{name}={}", placeholder(name.trim(), COOKIE)),
                None => pair.to_owned(),
            };
            value.split(';').map(cookie).collect::<Vec<_>>().join(";")
        }
        FieldRole::Secret => placeholder(name, "YOUR_SECRET"),
        FieldRole::Other => replaced(value, search::in_field(name, value)),
    }
}

/// A text in which each secret is a placeholder.
fn replaced(text: &str, mut secrets: Vec<search::Secret>) -> String {
    secrets.sort_by_key(|secret| secret.range.start);
    splice(text, secrets.into_iter().map(|secret| (secret.range, secret.placeholder)))
}

/// A text with others in the place of some of its ranges, in order.
fn splice(text: &str, others: impl IntoIterator<Item = (Range<usize>, String)>) -> String {
    let (mut spliced, mut from) = (String::with_capacity(text.len()), 0);
    for (range, other) in others {
        if range.start >= from {
            spliced.extend([&text[from..range.start], &other]);
            from = range.end;
        }
    }
    spliced + &text[from..]
}

fn url(url: &str) -> String {
    let address = crate::web::Address::of(url);
    let (head, rest) = url.split_at(address.path.start);
    let authority = match head[address.authority.start..].rsplit_once('@') {
        Some((user, host)) if user.contains(':') => format!("YOUR_USER:YOUR_PASSWORD@{host}"),
        Some((_, host)) => format!("YOUR_USER@{host}"),
        None => head[address.authority.start..].to_owned(),
    };
    let (path, query) = match &address.query {
        Some(query) => (&url[address.path.clone()], Some(&url[query.clone()])),
        None => (rest, None),
    };
    let path = replaced(path, search::in_text(path));
    let query = query.map(|query| format!("?{}", pairs(query))).unwrap_or_default();
    let redacted = [&url[..address.authority.start], &authority, &path, &query].concat();
    // Some secrets are known by the host or the name beside them; what is left has to be a URL.
    let host_end = address.authority.start + authority.len();
    let behind_host = |mut secret: search::Secret| {
        if secret.range.start < host_end && host_end < secret.range.end {
            secret.range.start = host_end;
            secret.placeholder.insert(0, '/');
        }
        secret
    };
    replaced(&redacted, search::in_text(&redacted).into_iter().map(behind_host).collect())
}

/// The pairs of a query or a form; those that hold no secret as they are written.
fn pairs(text: &str) -> String {
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, value)) => {
            let decoded = decode(value);
            let redacted = field(&decode(name), &decoded);
            if redacted == decoded { pair.to_owned() } else { format!("{name}={}", encode_component(&redacted)) }
        }
        None => pair.to_owned(),
    };
    text.split('&').map(pair).collect::<Vec<_>>().join("&")
}

fn text(text: &str) -> String {
    if let Ok(root) = json::parse(text) {
        let mut found = Vec::new();
        strings("", &root, &mut found);
        return splice(text, found);
    }
    if crate::web::looks_like_form(text.trim()) { pairs(text) } else { replaced(text, search::in_text(text)) }
}

/// The strings of a JSON document that hold a secret, and what to write for each.
fn strings(name: &str, value: &Value<'_>, found: &mut Vec<(Range<usize>, String)>) {
    match &value.kind {
        Kind::Array(items) => items.iter().for_each(|item| strings(name, item, found)),
        Kind::Object(members) => {
            for member in members {
                strings(&member.key.decode(), &member.value, found);
            }
        }
        Kind::String(_) => {
            let text = value.as_str().unwrap_or_default();
            let redacted = field(name, &text);
            if redacted != text {
                let range = value.span.start as usize..value.span.end as usize;
                found.push((range, format!("\"{}\"", string::encode(&redacted))));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_author_may_know_becomes_a_placeholder() {
        assert_eq!(field("Authorization", "Bearer abc"), "Bearer YOUR_ACCESS_TOKEN");
        assert_eq!(field("Cookie", "sid=1f; theme=dark"), "sid=YOUR_COOKIE; theme=YOUR_COOKIE");
        assert_eq!(field("X-Api-Key", "k1"), "YOUR_API_KEY");
        assert_eq!(field("Accept", "text/html"), "text/html");
        let address = "https://ann:pw@api.example.com/a?access_token=x%2F1&page=2#top";
        assert_eq!(
            url(address),
            "https://YOUR_USER:YOUR_PASSWORD@api.example.com/a?access_token=YOUR_ACCESS_TOKEN&page=2"
        );
        let hook = ["https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/", "a1B2c3D4e5F6g7H8i9J0k1L2"].concat();
        assert_eq!(url(&hook), "https://hooks.slack.com/YOUR_ACCESS_TOKEN");
        assert_eq!(text(r#"{"user": "ann", "password": "x"}"#), r#"{"user": "ann", "password": "YOUR_PASSWORD"}"#);
        assert_eq!(text("client_secret=x&a=1"), "client_secret=YOUR_CLIENT_SECRET&a=1");
    }
}
