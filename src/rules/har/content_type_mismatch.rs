//! A Content-Type header and a `mimeType` that say different things.
//!
//! Both speak of the same body; which one is sent depends on the tool.

use super::media_type::{self, Format};
use super::parts::RequestParts;
use super::placeholder;
use crate::diagnostic::{Applicability, Severity};
use crate::rules::{Check, Finding, Report, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "content-type-mismatch",
    summary: "a Content-Type header that contradicts `mimeType`",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/content-type-mismatch.md"),
    check: Check::Request(check),
};

fn check(request: &RequestParts<'_, '_>, report: &mut Report<'_>) {
    let mime_type = request.body.as_ref().and_then(|body| body.mime_type);
    let (Some(header), Some(mime_type)) = (request.content_type(), mime_type) else {
        return;
    };
    let (sent, said) = (header.text(), mime_type.text());
    let (sent, said) = (media_type::essence(&sent), media_type::essence(&said));
    if sent.eq_ignore_ascii_case(said) || placeholder::is_in(sent) || placeholder::is_in(said) {
        return;
    }
    let usual = |essence: &str| media_type::USUAL.contains(&essence.to_ascii_lowercase().as_str());
    if !usual(sent) && !media_type::has_known_top_level(sent) || !usual(said) && !media_type::has_known_top_level(said)
    {
        return;
    }
    let is_json = request.body_text().is_some_and(|text| media_type::is_json(&text.text()));
    let says_json = |essence: &str| Format::of(&essence.to_ascii_lowercase()) == Format::Json;
    let header_is_wrong = is_json && says_json(said) && !says_json(sent);
    let (wrong, right, name) =
        if header_is_wrong { (header, said, "the header") } else { (mime_type, sent, "`mimeType`") };
    let other = if header_is_wrong { mime_type } else { header };
    let shown = if header_is_wrong { sent } else { said };
    let text = wrong.text();
    let start = text.find(shown).unwrap_or_default();
    let range = start..start + shown.len();
    report.add(
        Finding::new(wrong.part(range.clone()), format!("{name} says `{shown}`, where `{right}` is said as well"))
            .label(other.span(), "said here")
            .help("a body has one media type")
            .fix(Applicability::Unsafe, format!("write `{right}`"), wrong.replace(range, right)),
    );
}
