//! A JSON body that curl sends as a form, or that a message does not call JSON.

use crate::curl::{CurlCommand, Transfer, WordPart, content_type, looks_like_json};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::request::{Change, Written, are_documents};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-content-type",
    summary: "a JSON body without a Content-Type header that says so",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/missing-content-type.md"),
    checks: &[Check::Curl(check), Check::Request(check_message)],
    about: About::Requests,
    withholds: true,
};

fn check(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    if command.is_open {
        return;
    }
    command.transfers.iter().for_each(|transfer| look(transfer, context));
}

/// A message says itself what its body is: nothing is added by a client.
fn check_message(request: &Written<'_>, context: &mut Context<'_>) {
    let is_untyped = request.defaults.media_type.is_none() && request.headers_named("content-type").next().is_none();
    let is_message = request.object.is_none() && !request.defaults.origin.is_empty();
    let Some(body) = request.body_text().filter(|_| is_message && is_untyped && !request.is_elided) else { return };
    if json::is_document(&body.text()) {
        let start = body.span().start;
        let header = Change::Header { name: "Content-Type", value: "application/json" };
        context.add(
            Finding::new(Span::new(start, start + 1), "no header field says that this body is JSON")
                .severity(Severity::Warning)
                .help("add `Content-Type: application/json`")
                .fix(Applicability::Unsafe, "add the header", request.change(&header)),
        );
    }
}

/// Whether a body is JSON, or would be but for a mistake in it: both go out as a form.
fn is_meant_as_json(body: &str) -> bool {
    looks_like_json(body) && (body.contains('"') && body.contains(':') || json::parse(body).is_ok())
}

fn look(transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let is_declared = content_type(transfer).is_some()
        || transfer.values("header").any(|value| value.has_hole() || value.text().starts_with('@'));
    let mut data = transfer.data();
    let (Some(argument), None) = (data.next(), data.next()) else { return };
    let (Some(flag), Some(value)) = (argument.flag, argument.value) else { return };
    let is_sent_as_form = matches!(argument.option.name, "data" | "data-ascii" | "data-binary" | "data-raw");
    let text = value.text();
    if is_declared || transfer.has("get") || !is_sent_as_form || !is_meant_as_json(text) || are_documents(text) {
        return;
    }
    let is_typed = |url: WordPart<'_, '_>| context.sends_json(url.text());
    let Some(header) = value.word.dialect().quoted("Content-Type: application/json") else { return };
    let severity = if transfer.values("url").any(is_typed) { Severity::Warning } else { Severity::Hint };
    context.add(
        Finding::new(value.span(), "curl sends this JSON as `application/x-www-form-urlencoded`")
            .severity(severity)
            .help(format!("add `-H {header}`, or use `--json`"))
            .fix(Applicability::Unsafe, "add the header", vec![Edit::insert(flag.start, format!("-H {header} "))]),
    );
}
