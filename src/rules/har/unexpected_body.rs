//! A body, or the media type of one, in a request that has none.
//!
//! A body of a GET request means nothing (RFC 9110, section 9.3.1): browsers refuse to send it, servers drop it.

use super::parts::{RequestParts, Words};
use crate::diagnostic::{Finding, Severity};
use crate::json::Kind;
use crate::rules::{Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unexpected-body",
    summary: "a GET or HEAD request with a body or with the media type of one",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unexpected-body.md"),
    checks: &[Check::Request(check)],
    withholds: false,
};

fn check(request: &RequestParts<'_, '_>, context: &mut Context<'_>) {
    if !request.is_method(&["GET", "HEAD"]) {
        return;
    }
    let method = request.method.map(Words::text).unwrap_or_default();
    let method = method.trim();
    let member = request.value.member("postData").filter(|member| member.value.kind != Kind::Null);
    if request.has_body() {
        let place = member.map(|member| member.key_span).or(request.method.map(Words::span));
        context.add(
            Finding::new(place.unwrap_or(request.value.span), format!("a {method} request with a body"))
                .help("browsers refuse to send it and most servers ignore it: is the method right?"),
        );
        return;
    }
    let mime_type = request.body.as_ref().and_then(|body| body.mime_type);
    if let Some(words) = request.content_type().or(mime_type) {
        context.add(
            Finding::new(words.span(), format!("a media type for the body of a {method} request, which has none"))
                .severity(Severity::Hint)
                .help("what the client wants to get is said by `Accept`"),
        );
    }
}
