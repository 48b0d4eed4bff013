//! A header that may be in a request once, and is there twice.
//!
//! Servers take the first or the last value, or refuse the request (RFC 9110, section 5.3).

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::request::{Change, Field, Part, Written};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "duplicate-header",
    summary: "a header that a request may have once is there twice",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/duplicate-header.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// The headers of requests that hold one value (RFC 9110, 9111, 6454, 6265).
const SINGLE: [&str; 20] = [
    "authorization",
    "content-length",
    "content-location",
    "content-range",
    "content-type",
    "cookie",
    "date",
    "from",
    "host",
    "if-modified-since",
    "if-range",
    "if-unmodified-since",
    "max-forwards",
    "origin",
    "proxy-authorization",
    "range",
    "referer",
    "upgrade-insecure-requests",
    "user-agent",
    "x-requested-with",
];

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    if request.headers.len() < 2 {
        return;
    }
    let mut first: [Option<usize>; SINGLE.len()] = [None; SINGLE.len()];
    for (at, header) in request.headers.iter().enumerate() {
        let own = header.name.text();
        let Some(name) = SINGLE.iter().position(|name| name.eq_ignore_ascii_case(own.trim())) else {
            continue;
        };
        match first[name] {
            None => first[name] = Some(at),
            Some(earlier) => context.add(double(request, &request.headers[earlier], header)),
        }
    }
}

fn double(request: &Written<'_>, first: &Field<'_>, second: &Field<'_>) -> Finding {
    let finding = Finding::new(second.name.span(), format!("a request may have `{}` once", second.name.text()))
        .label(first.name.span(), "first used here");
    let is_same = first.value.map(Part::text) == second.value.map(Part::text);
    if is_same {
        let edits = request.change(&Change::Remove(second));
        return finding.severity(Severity::Warning).fix(Applicability::Safe, "remove the repetition", edits);
    }
    finding.help("the values differ: servers take one of them, or refuse the request")
}
