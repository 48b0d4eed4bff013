//! A media type that no reader knows, or that is not the body's.
//!
//! Servers choose by it how to read the body: JSON that comes as `client/json` is refused.

use std::borrow::Cow;

use super::code_as_value;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::suggest;
use crate::text::{Span, clip};
use crate::web::media_type::{self, MediaFormat};
use crate::web::{FORM, is_token, looks_like_form};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "wrong-media-type",
    summary: "a media type that does not exist or is not the body's",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/wrong-media-type.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let declared = request.media_type;
    for words in declared.into_iter().chain(request.content_type()) {
        let text = words.text();
        let is_open = || placeholder::is_in(&text) || code_as_value::is_code(&text);
        if !is_usual(&text) && !is_open() {
            check_name(words, media_type::essence(&text), request, context);
        }
    }
    let Some(body) = request.body_span else {
        return;
    };
    // Where the two differ, `content-type-mismatch` says so.
    match (declared, request.content_type()) {
        (Some(one), Some(other)) if !is_same(&one.text(), &other.text()) => {}
        (Some(words), _) | (None, Some(words)) => check_body(words, request, body, context),
        (None, None) => {}
    }
}

fn is_same(one: &str, other: &str) -> bool {
    media_type::essence(one).eq_ignore_ascii_case(media_type::essence(other))
}

fn is_usual(declared: &str) -> bool {
    media_type::USUAL.contains(&declared)
}

fn check_name(words: Part<'_>, essence: &str, request: &Written<'_>, context: &mut Context<'_>) {
    let lower = essence.to_ascii_lowercase();
    if essence.is_empty() || is_usual(&lower) {
        return;
    }
    let text = words.text();
    let start = text.find(essence).unwrap_or_default();
    let range = start..start + essence.len();
    let is_type = is_well_formed(&lower);
    let meant = meant(&lower);
    if is_type && media_type::has_known_top_level(&lower) && meant.is_none() {
        return;
    }
    let finding =
        Finding::new(words.place(range.clone()), format!("servers don't know the media type `{}`", clip(essence)));
    let finding = if is_type { finding } else { finding.severity(Severity::Error) };
    let Some(meant) = meant else {
        return context
            .add(finding.help("a media type is a registered type, a slash and a subtype: `application/json`"));
    };
    let applicability = if is_certain(&lower, meant, request) { Applicability::Safe } else { Applicability::Unsafe };
    context.add(finding.help(format!("did you mean `{meant}`?")).fix(
        applicability,
        format!("write `{meant}`"),
        words.replace(range, meant),
    ));
}

/// Whether it is two tokens with a slash between them.
fn is_well_formed(essence: &str) -> bool {
    essence.split_once('/').is_some_and(|(top, sub)| is_token(top) && is_token(sub))
}

/// The usual type that is meant: the one with the same subtype, or the one that is nearest.
pub(super) fn meant(essence: &str) -> Option<&'static str> {
    let subtype = essence.rsplit('/').next().unwrap_or_default();
    if !media_type::has_known_top_level(essence) || !essence.contains('/') {
        let same = media_type::USUAL.iter().find(|usual| usual.split('/').nth(1) == Some(subtype));
        if let Some(same) = same {
            return Some(same);
        }
    }
    let meant = suggest::closest(essence, media_type::USUAL.iter().copied())?;
    let is_near = strsim::osa_distance(essence, meant) <= (meant.len() / 6).min(4);
    let is_own = subtype.starts_with("vnd.") || subtype.starts_with("x-") && meant != FORM;
    (is_near && !is_own && !is_sibling(essence, meant)).then_some(meant)
}

/// Whether both are types of their own that happen to look alike: `image/jpg` is not meant by `image/png`.
fn is_sibling(essence: &str, meant: &str) -> bool {
    let subtype = |essence: &str| essence.split('/').nth(1).unwrap_or_default().len();
    media_type::has_known_top_level(essence)
        && subtype(essence) <= 4
        && subtype(meant) <= 4
        && !meant.ends_with("/json")
}

/// Whether the type names nothing, and both its subtype and the body say which one it should be.
fn is_certain(essence: &str, meant: &str, request: &Written<'_>) -> bool {
    let has_subtype = essence.rsplit('/').next() == meant.rsplit('/').next();
    let is_json = || request.body_text().is_some_and(|text| json::is_document(&text.text()));
    has_subtype && meant == "application/json" && is_json()
}

fn check_body(words: Part<'_>, request: &Written<'_>, body: Span, context: &mut Context<'_>) {
    let declared = words.text();
    let essence = media_type::essence(&declared).to_ascii_lowercase();
    let format = MediaFormat::of(&essence);
    let Some((found, meant)) = contradiction(format, request) else {
        return;
    };
    let start = declared.len() - declared.trim_start().len();
    let range = start..start + essence.len();
    let (declared, body) = (words.place(range.clone()), request.body_text().map_or(body, Part::span));
    let (place, other, label) = match request.object {
        Some(_) => (declared, body, "the body"),
        None => (body, declared, "declared here"),
    };
    context.add(
        Finding::new(place, format!("the body is {found}, not `{}`", clip(&essence)))
            .label(other, label)
            .help("servers read the body as its media type says")
            .fix(Applicability::Unsafe, format!("write `{meant}`"), words.replace(range, meant)),
    );
}

/// What the body is, and its media type, if that is certainly another one than the declared one.
fn contradiction(format: MediaFormat, request: &Written<'_>) -> Option<(&'static str, &'static str)> {
    let form = ("names and values of a form", FORM);
    let Some(text) = request.body_text() else {
        let is_file = request.params().iter().any(|param| param.file.is_some());
        return (format == MediaFormat::Json && !request.params().is_empty()).then_some(if is_file {
            ("parts of a form", "multipart/form-data")
        } else {
            form
        });
    };
    let starts_as_json = text.raw().trim_start().starts_with(['{', '[', '\\']);
    match format {
        MediaFormat::Json if !starts_as_json && looks_like_form(text.text().trim()) => Some(form),
        MediaFormat::Form | MediaFormat::Multipart | MediaFormat::Xml if starts_as_json => {
            let text: Cow<'_, str> = text.text();
            json::is_document(&text).then_some(("JSON", "application/json"))
        }
        _ => None,
    }
}
