//! What a request says against what arrived.

use std::collections::BTreeMap;
use std::fmt;

use super::Received;
use super::multipart;
use crate::Result;
use crate::har::Request;
use crate::json::Literal;
use crate::snippet::{Body, FormPart, SentPart, View};
use crate::web::normalize_target;

/// A part of a request that arrived as something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: SentPart,
    /// What the request says.
    pub(crate) expected: String,
    /// What arrived.
    pub(crate) received: String,
}

impl Difference {
    /// Whether it is one of what is put between the parts of a form, which each client makes up.
    #[must_use]
    pub(crate) fn is_boundary(&self) -> bool {
        matches!(&self.part, SentPart::Header(name) if name == "content-type")
            && is_form(&self.expected)
            && is_form(&self.received)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: expected `{}`, received `{}`", self.part, self.expected, self.received)
    }
}

/// Headers that clients add by themselves; they only count where the request names them.
///
/// `fetch` adds the two of caches to every conditional request (the Fetch standard, section 4.6). Postman and Bruno mark
/// each request with a number of its own.
const ADDED: [&str; 16] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-length",
    "host",
    "origin",
    "pragma",
    "referer",
    "transfer-encoding",
    "user-agent",
    "keep-alive",
    "te",
    "postman-token",
    "request-start-time",
];

/// Everything in which what arrived is not what the request says.
///
/// # Errors
///
/// When no client could send the request: see [`View::of`].
pub fn compare(request: &Request, received: &Received) -> Result<Vec<Difference>> {
    let view = View::of(request)?;
    let mut comparison = Comparison { differences: Vec::new() };
    comparison.check(SentPart::Method, &view.method, &received.method);
    comparison.check(
        SentPart::PathAndQuery,
        &normalize_target(&view.path_and_query),
        &normalize_target(&received.target),
    );
    comparison.headers(&view, received);
    comparison.body(&view.body, received);
    let is_known = |difference: &Difference| view.losses.iter().any(|loss| loss.part == difference.part);
    comparison.differences.retain(|difference| !is_known(difference));
    Ok(comparison.differences)
}

struct Comparison {
    differences: Vec<Difference>,
}

impl Comparison {
    fn check(&mut self, part: SentPart, expected: &str, received: &str) {
        if expected != received {
            self.differ(part, expected, received);
        }
    }

    fn differ(&mut self, part: SentPart, expected: impl Into<String>, received: impl Into<String>) {
        self.differences.push(Difference { part, expected: expected.into(), received: received.into() });
    }

    /// Values, their number and their order, name by name.
    fn headers(&mut self, view: &View, received: &Received) {
        let mut by_name: BTreeMap<String, [Vec<&str>; 2]> = BTreeMap::new();
        let authorization = view.authorization();
        for header in view.headers.iter().chain(&authorization) {
            by_name.entry(header.name.to_ascii_lowercase()).or_default()[0].push(&header.value);
        }
        for header in &received.headers {
            by_name.entry(header.name.to_ascii_lowercase()).or_default()[1].push(&header.value);
        }
        for (name, [expected, arrived]) in by_name {
            let is_their_own = expected.is_empty() && (is_added(&name) || is_own(view, &name, &arrived));
            if expected != arrived && !is_their_own {
                self.differ(SentPart::Header(name), expected.join(" | "), arrived.join(" | "));
            }
        }
    }

    fn body(&mut self, body: &Body, received: &Received) {
        let text = String::from_utf8_lossy(&received.body);
        match body {
            Body::None => self.check(SentPart::Body, "", &text),
            Body::Text(expected) => {
                if expected.as_bytes() != received.body {
                    self.differ(SentPart::Body, expected, text);
                }
            }
            Body::Json(expected) => {
                let arrived = Literal::from_json(&text).map(Literal::into_sorted);
                if arrived != expected.literal().map(|value| value.into_owned().into_sorted()) {
                    self.differ(SentPart::Body, expected.text(), text);
                }
            }
            Body::Form(pairs) => {
                let arrived: Vec<(String, String)> = text.split('&').map(crate::web::decode_pair).collect();
                if *pairs != arrived {
                    self.differ(SentPart::Body, format!("{pairs:?}"), text);
                }
            }
            Body::Multipart(parts) => self.parts(parts, received),
        }
    }

    fn parts(&mut self, expected: &[FormPart], received: &Received) {
        let content_type = received.header("content-type").unwrap_or_default();
        let arrived = multipart::boundary(content_type).and_then(|name| multipart::parts(&received.body, name));
        let arrived = arrived.unwrap_or_default();
        let is_same = |(expected, arrived)| is_same_part(expected, arrived);
        if expected.len() != arrived.len() || !expected.iter().zip(&arrived).all(is_same) {
            self.differ(SentPart::Body, format!("{expected:?}"), String::from_utf8_lossy(&received.body));
        }
    }
}

/// Whether clients add headers of that name, in lower case, by themselves: browsers a family of them.
#[must_use]
pub(crate) fn is_added(name: &str) -> bool {
    ADDED.contains(&name) || name.starts_with("sec-")
}

/// Whether the header is the Content-Type of a form, whose boundary the client writes.
fn is_own(view: &View, name: &str, arrived: &[&str]) -> bool {
    name == "content-type" && matches!(view.body, Body::Multipart(_)) && arrived.iter().all(|value| is_form(value))
}

fn is_form(content_type: &str) -> bool {
    content_type.to_ascii_lowercase().starts_with("multipart/form-data")
}

/// A part without a documented type may have any; the content of a file of the reader's is the reader's.
fn is_same_part(expected: &FormPart, arrived: &multipart::ArrivedPart) -> bool {
    let is_type = |expected: &String| arrived.content_type.as_ref().is_some_and(|t| t.eq_ignore_ascii_case(expected));
    arrived.has_parameter("name", Some(&expected.name))
        && arrived.has_parameter("filename", expected.file_name.as_deref())
        && expected.content_type.as_ref().is_none_or(is_type)
        && (expected.is_read_from_disk() || expected.content().as_bytes() == arrived.content)
}
