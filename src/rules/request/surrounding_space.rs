//! Space before or after a name or a value.
//!
//! It came in with a copy. Some clients trim it, some refuse it, some send it.

use std::ops::Range;

use super::{code_as_value, missing_auth_scheme};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::Edits;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "surrounding-space",
    summary: "space before or after a name or a value",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/surrounding-space.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let mut look = |words: Part<'_>, what: &str, applicability| {
        if is_candidate(words) {
            trim(words, what, applicability, context);
        }
    };
    if let Some(method) = request.method {
        look(method, "the method", Applicability::Safe);
    }
    if let Some(url) = request.url {
        look(url, "the url", Applicability::Safe);
    }
    for header in &request.headers {
        look(header.name, "the name of the header", Applicability::Safe);
        if let Some(value) = header.value {
            look(value, "the value of the header", Applicability::Safe);
        }
    }
    if let Some(mime_type) = request.media_type {
        look(mime_type, "the media type", Applicability::Safe);
    }
    for pair in request.query.iter().chain(&request.cookies).chain(request.params()) {
        look(pair.name, "the name", Applicability::Unsafe);
    }
    for pair in request.query.iter().chain(&request.cookies) {
        if let Some(value) = pair.value {
            look(value, "the value", Applicability::Unsafe);
        }
    }
}

/// Whether the raw text starts or ends with space or with an escape of it.
fn is_candidate(words: Part<'_>) -> bool {
    const ESCAPES: [&str; 6] = ["\\n", "\\r", "\\t", "\\u00a0", "\\u0020", "\\u00A0"];
    let raw = words.raw();
    raw.starts_with([' ', '\\', '\u{a0}'])
        || raw.ends_with([' ', '\u{a0}'])
        || raw.bytes().rev().take(6).any(|byte| byte == b'\\') && ESCAPES.iter().any(|escape| raw.ends_with(escape))
}

fn trim(words: Part<'_>, what: &str, applicability: Applicability, context: &mut Context<'_>) {
    let text = words.text();
    let trimmed = text.trim();
    // Of a scheme without credentials, `missing-auth-scheme` speaks.
    let is_other = trimmed.is_empty() || missing_auth_scheme::is_scheme(trimmed) || code_as_value::is_code(&text);
    if is_other || trimmed.len() == text.len() {
        return;
    }
    let start = text.len() - text.trim_start().len();
    let end = start + trimmed.len();
    let replaced = |space: Range<usize>, by: &str| {
        if space.is_empty() { Some(Edits::default()) } else { words.replace(space, by) }
    };
    // A no-break space in the place of the space after a colon.
    let follows_colon = start > 0 && context.text()[..words.place(0..start).start as usize].ends_with(':');
    let by = if follows_colon { " " } else { "" };
    let edits = replaced(0..start, by).zip(replaced(end..text.len(), "")).and_then(|(before, after)| before.and(after));
    let (place, at) = if start > 0 { ("before", 0..start) } else { ("after", end..text.len()) };
    let kind = if text[at.clone()].contains('\u{a0}') { "no-break space" } else { "space" };
    let mut finding = Finding::new(words.place(at), format!("{kind} {place} {what}"));
    if start > 0 && end < text.len() {
        finding = finding.label(words.place(end..text.len()), "and after it");
    }
    let title = if follows_colon { "write a plain space" } else { "remove the space" };
    context.add(finding.fix(applicability, title, edits));
}
