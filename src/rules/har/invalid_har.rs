//! A document that is no HAR 1.2 request.
//!
//! What is missing or of another type is left out of the code that readers get.

use crate::diagnostic::Severity;
use crate::har::{self, schema};
use crate::json::Value;
use crate::rules::{Check, Finding, Report, Rule};
use crate::text::Span;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-har",
    summary: "a har block is no HAR 1.2 request",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-har.md"),
    check: Check::Har(check),
};

fn check(root: &Value<'_>, report: &mut Report<'_>) {
    let requests = har::locate(root);
    if requests.is_empty() {
        let opening = Span::new(root.span.start, root.span.start + 1);
        report.add(Finding::new(opening, "the log holds no request"));
    }
    for request in requests {
        for violation in schema::violations(request.value, report.settings.profile) {
            report.add(Finding::new(violation.span, violation.message));
        }
    }
}
