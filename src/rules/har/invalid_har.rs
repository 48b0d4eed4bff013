//! A document that is no HAR 1.2 request.
//!
//! What is missing or of another type is left out of the code that readers get.

use super::lists;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::schema::Expected;
use crate::har::{self, schema};
use crate::json::{Kind, Value};
use crate::rules::{Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-har",
    summary: "a har block is no HAR 1.2 request",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-har.md"),
    checks: &[Check::Har(check)],
    withholds: true,
};

fn check(root: &Value<'_>, context: &mut Context<'_>) {
    let requests = har::locate(root);
    if requests.is_empty() {
        let opening = Span::new(root.span.start, root.span.start + 1);
        context.add(Finding::new(opening, "the log holds no request"));
    }
    for request in requests {
        for violation in schema::violations(request.value, context.settings.profile) {
            let finding = Finding::new(violation.span, violation.message);
            let fix = violation
                .mistyped
                .and_then(|(value, expected)| retyped(value, expected, request.value, context.text()));
            context.add(match fix {
                Some((applicability, title, edits)) => finding.fix(applicability, title, edits),
                None => finding,
            });
        }
    }
}

/// How a value of another type is written in the one that HAR has for it.
fn retyped(
    value: &Value<'_>,
    expected: Expected,
    request: &Value<'_>,
    source: &str,
) -> Option<(Applicability, &'static str, Vec<Edit>)> {
    match (expected, &value.kind) {
        (Expected::Array, Kind::Object(_)) => {
            let (applicability, edits) = lists::list_edits(value)?;
            Some((applicability, "write a list of names and values", edits))
        }
        (Expected::String, Kind::Number(_) | Kind::Bool(_)) => {
            Some((Applicability::Safe, "put it in quotes", lists::quote_edits(value)?))
        }
        (Expected::String, Kind::Object(_) | Kind::Array(_)) => {
            let body = request.get("postData").and_then(|body| body.get("text"))?;
            let is_body = body.span == value.span;
            is_body
                .then(|| (Applicability::Unsafe, "write it as JSON in a string", lists::stringify_edits(value, source)))
        }
        _ => None,
    }
}
