//! A method that no standard names, or that is not in upper case.
//!
//! Methods are case-sensitive (RFC 9110, section 9.1): `patch` is not `PATCH` to every server.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::Written;
use crate::rules::{About, Check, Context, Rule};
use crate::suggest;
use crate::text::clip;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unknown-method",
    summary: "a method that no standard names, or not in upper case",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unknown-method.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// The methods of RFC 9110 and RFC 5789.
const STANDARD: [&str; 9] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/// Others from the IANA registry that APIs use.
const REGISTERED: [&str; 16] = [
    "QUERY",
    "PROPFIND",
    "PROPPATCH",
    "MKCOL",
    "MKCALENDAR",
    "COPY",
    "MOVE",
    "LOCK",
    "UNLOCK",
    "REPORT",
    "SEARCH",
    "ACL",
    "BIND",
    "LINK",
    "UNLINK",
    "PURGE",
];

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some(method) = request.method else {
        return;
    };
    let text = method.text();
    let name = text.trim();
    let is_known = |name: &str| STANDARD.contains(&name) || REGISTERED.contains(&name);
    if name.is_empty() || is_known(name) || placeholder::outside(name).count() == 0 {
        return;
    }
    let upper = name.to_ascii_uppercase();
    if is_known(&upper) {
        context.add(
            Finding::new(method.span(), format!("the method `{}` is not in upper case", clip(name)))
                .help("methods are case-sensitive, and not every client or server forgives this one")
                .fix(Applicability::Safe, format!("write `{upper}`"), method.replace_all(&upper)),
        );
        return;
    }
    let finding = Finding::new(method.span(), format!("`{}` is not a method of HTTP", clip(name)));
    context.add(match suggest::closest(name, STANDARD) {
        Some(meant) => finding.severity(Severity::Error).help(format!("did you mean `{meant}`?")).fix(
            Applicability::Unsafe,
            format!("write `{meant}`"),
            method.replace_all(meant),
        ),
        None => finding.help("if the API has a method of its own, ignore this finding"),
    });
}
