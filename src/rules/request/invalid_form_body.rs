//! The text of a form that is not encoded as forms are.
//!
//! Servers split it at `&` and `=` and decode the rest: a line break or a lone `%` ends up in a value.

use std::ops::Range;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::web::media_type::{self, MediaFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-form-body",
    summary: "the text of a form that does not parse as one",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/invalid-form-body.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// How many findings tell enough about one body: it is written in one way throughout.
const MOST: usize = 10;

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some(declared) = request.media_type.or_else(|| request.content_type()).map(Part::text) else {
        return;
    };
    let essence = media_type::essence(&declared);
    let Some(words) =
        request.body_text().filter(|_| MediaFormat::of(&essence.to_ascii_lowercase()) == MediaFormat::Form)
    else {
        return;
    };
    let text = words.text();
    let is_other = text.trim_start().starts_with(['{', '[', '<']) || placeholder::words::is_shouted(text.trim());
    if is_other || words.is_blank() {
        return;
    }
    for finding in findings(words, &text).into_iter().take(MOST) {
        context.add(finding);
    }
}

fn findings(words: Part<'_>, text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in text.split('&') {
        let range = start..start + piece.len();
        start = range.end + 1;
        if found.len() > MOST {
            break;
        }
        check_piece(words, text, range, &mut found);
    }
    found
}

/// One name and value; `range` is its place between the ampersands.
fn check_piece(words: Part<'_>, text: &str, range: Range<usize>, found: &mut Vec<Finding>) {
    let piece = &text[range.clone()];
    let trimmed = piece.trim();
    if piece.is_empty() {
        found.push(empty_piece(words, text, range));
        return;
    }
    let inner = range.start + (piece.len() - piece.trim_start().len());
    let inner = inner..inner + trimmed.len();
    for space in [range.start..inner.start, inner.end..range.end] {
        if !space.is_empty() {
            let finding =
                Finding::new(words.place(space.clone()), "space between the pairs of a form is sent with them");
            // RFC 6749 breaks the lines of forms for display.
            let (finding, applicability) = if words.slice(space.clone()).raw().contains('\n') {
                (finding.severity(Severity::Hint), Applicability::Unsafe)
            } else {
                (finding, Applicability::Safe)
            };
            found.push(finding.fix(applicability, "remove it", words.replace(space, "")));
        }
    }
    if !trimmed.contains('=') && placeholder::len(trimmed) != Some(trimmed.len()) {
        found.push(pair_without_value(words, inner, trimmed));
        return;
    }
    check_characters(words, text, inner, found);
}

fn empty_piece(words: Part<'_>, text: &str, range: Range<usize>) -> Finding {
    let surplus = if range.end < text.len() { range.end..range.end + 1 } else { range.start - 1..range.start };
    Finding::new(words.place(surplus.clone()), "there is nothing beside this `&`").severity(Severity::Hint).fix(
        Applicability::Safe,
        "remove it",
        words.replace(surplus, ""),
    )
}

fn pair_without_value(words: Part<'_>, range: Range<usize>, text: &str) -> Finding {
    let finding = Finding::new(words.place(range.clone()), "a pair of a form without `=`");
    match text.find(':').filter(|&at| !text[..at].contains([' ', '/'])) {
        Some(at) => {
            let at = range.start + at..range.start + at + 1;
            finding.help("name and value have a `=` between them").fix(
                Applicability::Unsafe,
                "write `=`",
                words.replace(at, "="),
            )
        }
        None => finding.help("a pair is a name, `=` and a value; `&` in a value is written `%26`"),
    }
}

/// Spaces, quotes and broken escapes within a pair.
fn check_characters(words: Part<'_>, text: &str, range: Range<usize>, found: &mut Vec<Finding>) {
    let piece = &text[range.clone()];
    if !piece.contains([' ', '\n', '\r', '\t', '%', '"']) {
        return;
    }
    let is_elided = placeholder::omission::is_in(piece);
    for (at, character) in placeholder::outside(piece) {
        let place = range.start + at..range.start + at + character.len_utf8();
        let digits = piece.as_bytes().get(at + 1..at + 3);
        let is_escape = digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let (message, text) = match character {
            ' ' if is_elided => continue,
            ' ' => ("a space in a form is written `+` or `%20`", "+"),
            '\n' | '\r' | '\t' => ("a line break or tab in a pair of a form", ""),
            '"' => ("a quote in a form is written `%22`", "%22"),
            '%' if !is_escape => ("a `%` that starts no escape", "%25"),
            _ => continue,
        };
        let title = if text.is_empty() { "remove it".to_owned() } else { format!("write `{text}`") };
        found.push(Finding::new(words.place(place.clone()), message).fix(
            Applicability::Unsafe,
            title,
            words.replace(place, text),
        ));
        if found.len() > MOST {
            return;
        }
    }
}
