//! A body, or the media type of one, in a request that has none.
//!
//! A body of a GET request means nothing (RFC 9110, section 9.3.1): browsers refuse to send it, servers drop it.

use crate::diagnostic::{Finding, Severity};
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unexpected-body",
    summary: "a GET or HEAD request with a body or with the media type of one",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unexpected-body.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    if request.defaults.has_body_with_get || !request.is_method(&["GET", "HEAD"]) {
        return;
    }
    let method = request.sent_method();
    let method = method.trim();
    if request.has_body() {
        let place = request.body_name.or(request.method.map(Part::span));
        context.add(
            Finding::new(place.unwrap_or(request.span), format!("a {method} request with a body"))
                .help("browsers refuse to send it and most servers ignore it: is the method right?"),
        );
        return;
    }
    if let Some(words) = request.content_type().or(request.media_type) {
        context.add(
            Finding::new(words.span(), format!("a media type for the body of a {method} request, which has none"))
                .severity(Severity::Hint)
                .help("what the client wants to get is said by `Accept`"),
        );
    }
}
