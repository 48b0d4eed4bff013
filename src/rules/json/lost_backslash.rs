//! An escape that JSON knows where a backslash was meant to stand for itself.
//!
//! `C:\new` in a string is a colon, a line break and `ew`: one of two backslashes was lost, and nothing says so.

use memchr::{memchr, memchr_iter};

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har;
use crate::json::{Kind, Value};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "lost-backslash",
    summary: "an escape where a backslash was meant",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/lost-backslash.md"),
    checks: &[Check::Json(check)],
    about: About::Text,
    withholds: true,
};

/// Whether a text holds what a lost backslash may leave: `\b`, `\f`, or another escape after a colon.
fn may_have_lost(text: &[u8]) -> bool {
    memchr_iter(b'\\', text).any(|at| match text.get(at + 1) {
        Some(b'b' | b'f') => true,
        Some(b'n' | b'r' | b't') => at > 0 && text[at - 1] == b':',
        _ => false,
    })
}

fn check(root: &Value<'_>, context: &mut Context<'_>) {
    if !may_have_lost(context.text().as_bytes()) {
        return;
    }
    let mut found = Vec::new();
    walk(root, &mut found);
    // A body that is JSON is a layer of its own, in which a lost backslash is seen as what it leaves there.
    if !found.is_empty() && !context.is_body() {
        let requests = har::locate(root);
        let bodies: Vec<Span> =
            requests.iter().filter_map(|request| Some(har::json_body(request.value)?.span)).collect();
        found.retain(|(string, _)| !bodies.contains(string));
    }
    for (string, places) in found {
        context.add(finding(context.text(), string, &places));
    }
}

/// Collects the strings that lost backslashes, with the places of those that are left.
fn walk(value: &Value<'_>, found: &mut Vec<(Span, Vec<u32>)>) {
    match &value.kind {
        Kind::Object(members) => members.iter().for_each(|member| walk(&member.value, found)),
        Kind::Array(elements) => elements.iter().for_each(|element| walk(element, found)),
        // Bytes of another format have control characters of all kinds.
        Kind::String(text) if text.escaped && !text.raw.contains("\\u00") => {
            let places: Vec<u32> = lost(text.raw).map(|at| value.span.start + 1 + at as u32).collect();
            if !places.is_empty() {
                found.push((value.span, places));
            }
        }
        _ => {}
    }
}

/// The escapes for backspaces and form feeds, which no one writes, and those that break a path of Windows.
fn lost(raw: &str) -> impl Iterator<Item = usize> {
    let is_path = is_path(raw);
    let is_lost = move |letter: u8| matches!(letter, b'b' | b'f') || is_path && matches!(letter, b'n' | b'r' | b't');
    escapes(raw.as_bytes()).filter(move |&(_, letter)| is_lost(letter)).map(|(at, _)| at)
}

/// The escapes of a string: the place of the backslash, and what follows it.
fn escapes(raw: &[u8]) -> impl Iterator<Item = (usize, u8)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + memchr(b'\\', raw.get(from..)?)?;
        from = at + 2;
        Some((at, *raw.get(at + 1)?))
    })
}

/// Whether a string without spaces starts with a drive, a lost backslash and a name: `C:\new`.
fn is_path(raw: &str) -> bool {
    let [drive, b':', b'\\', b'b' | b'f' | b'n' | b'r' | b't', name, ..] = raw.as_bytes() else { return false };
    drive.is_ascii_alphabetic() && name.is_ascii_alphanumeric() && !raw.contains(' ')
}

fn finding(text: &str, string: Span, places: &[u32]) -> Finding {
    let first = Span::new(places[0], places[0] + 2);
    let is_path = is_path(Span::new(string.start + 1, string.end - 1).of(text));
    let written = first.of(text);
    let meaning = match written.as_bytes()[1] {
        b'b' => "a backspace",
        b'f' => "a form feed",
        b't' => "a tab",
        _ => "a line break",
    };
    let within = if is_path { " in what looks like a path" } else { "" };
    let edits: Vec<Edit> = places.iter().map(|&place| Edit::insert(place, "\\")).collect();
    Finding::new(first, format!("`{written}` is {meaning}{within}; was `\\{written}` meant?"))
        .help("JSON takes a backslash for the start of an escape; a backslash itself is written twice")
        .fix(Applicability::Unsafe, "double the backslash", edits)
}
