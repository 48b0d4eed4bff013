//! A document that is not a HAR 1.2 request.
//!
//! What is missing or of another type is left out of the code that readers get.

use super::lists;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::schema::{Expected, Profile};
use crate::har::{self, schema};
use crate::json::{Kind, Value};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-har",
    summary: "a har block is not a HAR 1.2 request",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-har.md"),
    checks: &[Check::Har(check)],
    about: About::Text,
    withholds: true,
};

fn check(root: &Value<'_>, context: &mut Context<'_>) {
    if let Some(log) = log_without_entries(root) {
        context.add(Finding::new(log.opening(), "the log has no `entries`"));
        return;
    }
    if let Some(log) = root.get("log").filter(|_| context.settings.profile == Profile::Strict) {
        for violation in schema::log_violations(log) {
            context.add(violation.finding);
        }
    }
    let requests = har::locate(root);
    if requests.is_empty() {
        context.add(Finding::new(root.opening(), "the log holds no request"));
    }
    for request in requests {
        if let Some(finding) = unreadable_body(request.value) {
            context.add(finding);
        }
        let misnamed = lists::misnamed(request.value);
        for element in &misnamed {
            context.add(name_as_key(element));
        }
        let violations = schema::violations(request.value, context.settings.profile);
        let is_other = |found: &schema::Violation<'_, '_>| {
            !misnamed.iter().any(|element| element.span.contains(found.finding.span))
        };
        for violation in violations.into_iter().filter(is_other) {
            let mut finding = violation.finding;
            if violation.mistyped.is_some_and(|(value, _)| is_cookie(value, request.value)) {
                finding = finding.severity(Severity::Warning);
            }
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

/// `{"Accept": "text/csv"}` in the place of `{"name": "Accept", "value": "text/csv"}`.
fn name_as_key(element: &Value<'_>) -> Finding {
    let members = element.as_object().unwrap_or_default();
    let name = members.first().map(|member| member.key.decode()).unwrap_or_default();
    let span = members.first().map_or(element.span, |member| member.key_span);
    let finding = Finding::new(span, format!("HAR writes `{name}` as the value of `name`"))
        .help("an element of this list has the fields `name` and `value`");
    match lists::element_edits(element) {
        Some(edits) => finding.fix(Applicability::Safe, "write its name and value as HAR does", edits),
        None => finding,
    }
}

/// Whether a value is one cookie where the list of cookies belongs, which can mean nothing else: some programs record that.
fn is_cookie(value: &Value<'_>, request: &Value<'_>) -> bool {
    let is_text = |field: &str| value.get_str(field).is_some();
    let cookies = request.get("cookies");
    cookies.is_some_and(|cookies| cookies.span == value.span) && is_text("name") && is_text("value")
}

/// A body that no code can be written for: base64 of no text, or what only another file holds.
fn unreadable_body(request: &Value<'_>) -> Option<Finding> {
    let body = request.get("postData")?;
    let message = match har::encoded(body) {
        Some(har::Encoded::Text(_)) => return None,
        Some(har::Encoded::Bytes) => "the body is binary, and code is written for text only",
        Some(har::Encoded::Broken) => "the body is not base64, but its `encoding` is",
        None => return body_elsewhere(body),
    };
    let text = body.get("text")?;
    Some(Finding::new(text.opening(), message))
}

/// A body of which the log has only the name of a file or a hash, as Playwright writes it.
fn body_elsewhere(body: &Value<'_>) -> Option<Finding> {
    let has_text = body.get("text").and_then(Value::as_text).is_some_and(|text| !text.raw.is_empty());
    let has_params = body.get("params").and_then(Value::as_array).is_some_and(|params| !params.is_empty());
    if has_text || has_params {
        return None;
    }
    let (key, message) = match (body.get_str("_file"), body.get_str("_sha1")) {
        (Some(file), _) => ("_file", format!("the body is in the file `{file}`, and not in the log")),
        (None, Some(_)) => ("_sha1", "the log has only a hash of the body".to_owned()),
        (None, None) => return None,
    };
    let finding = Finding::new(body.get(key)?.opening(), message);
    Some(finding.help("record the log with its bodies in it, or put the body into `text`"))
}

/// The `log` of a document that is nothing but a log and has no entries.
fn log_without_entries<'v, 't>(root: &'v Value<'t>) -> Option<&'v Value<'t>> {
    let is_request = root.get("url").is_some() || root.get("request").is_some() || root.get("entries").is_some();
    root.get("log").filter(|log| !is_request && log.get("entries").is_none())
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
        (Expected::Integer, Kind::String(text)) => {
            let is_integer = text
                .raw
                .strip_prefix('-')
                .unwrap_or(text.raw)
                .parse::<u32>()
                .is_ok_and(|number| number.to_string() == text.raw.trim_start_matches('-'));
            let quotes = [value.span.start, value.span.end - 1].map(|at| Edit::delete(Span::new(at, at + 1)));
            is_integer.then(|| (Applicability::Safe, "remove the quotes", quotes.to_vec()))
        }
        (Expected::Other, Kind::String(text)) => {
            let headers = request.get("headers").and_then(Value::as_array)?;
            headers.iter().find(|header| header.span == value.span)?;
            Some((Applicability::Unsafe, "write its name and value as HAR does", lists::line_edits(value, text.raw)?))
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
