//! A Content-Type header and a `mimeType` that say different things.
//!
//! Both speak of the same body; which one is sent depends on the tool.

use super::wrong_media_type;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::clip;
use crate::web::looks_like_form;
use crate::web::media_type::{self, MediaFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "content-type-mismatch",
    summary: "a Content-Type header that contradicts `mimeType`",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/content-type-mismatch.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let mime_type = request.media_type;
    let (Some(header), Some(mime_type)) = (request.content_type(), mime_type) else {
        return;
    };
    let (sent, said) = (header.text(), mime_type.text());
    let (sent, said) = (media_type::essence(&sent), media_type::essence(&said));
    if sent.eq_ignore_ascii_case(said) || placeholder::is_in(sent) || placeholder::is_in(said) {
        return;
    }
    if !is_sound(sent) || !is_sound(said) {
        return;
    }
    let format = |essence: &str| MediaFormat::of(&essence.to_ascii_lowercase());
    let body = request.body_text().and_then(|text| body_format(&text.text()));
    let header_is_wrong = body.is_some_and(|body| format(said) == body && format(sent) != body);
    context.add(if header_is_wrong {
        contradiction((header, sent, "the Content-Type header"), (mime_type, said, "`mimeType`"))
    } else {
        contradiction((mime_type, said, "`mimeType`"), (header, sent, "the Content-Type header"))
    });
}

/// Two places, the types that are there and what they are called: the one to change and the other one.
fn contradiction(wrong: (Part<'_>, &str, &str), other: (Part<'_>, &str, &str)) -> Finding {
    let ((words, shown, name), (place, right, other)) = (wrong, other);
    let start = words.text().find(shown).unwrap_or_default();
    let range = start..start + shown.len();
    let (shown, written) = (clip(shown), clip(right));
    Finding::new(words.place(range.clone()), format!("{name} says `{shown}`, but {other} `{written}`"))
        .label(place.span(), format!("{other} says a different one"))
        .help("a body has one media type")
        .fix(Applicability::Unsafe, format!("write `{written}`"), words.replace(range, right))
}

/// Whether a media type is one; of others, `wrong-media-type` speaks.
fn is_sound(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    media_type::USUAL.contains(&essence.as_str())
        || (media_type::has_known_top_level(&essence) && wrong_media_type::meant(&essence).is_none())
}

/// What the body certainly is.
fn body_format(text: &str) -> Option<MediaFormat> {
    match () {
        () if json::is_document(text) => Some(MediaFormat::Json),
        () if looks_like_form(text.trim()) => Some(MediaFormat::Form),
        () => None,
    }
}
