//! Where a request names its reader's own values, and what such a place can hold.

use std::ops::Range;

use regex::Regex;

use crate::page::variables::occurrences;
use crate::placeholder;
use crate::snippet::slots::Slot;

/// What a text of a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextRole {
    /// The URL of the request.
    Url,
    /// A text with no more of a syntax than it shows.
    Text,
    /// A text without any syntax.
    Plain,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// XML.
    Xml,
    /// A language that nothing is known of.
    Code,
}

/// A name of a reader's own value in a text.
#[derive(Clone, Debug)]
pub(super) struct FoundName<'t> {
    pub(super) range: Range<usize>,
    /// As written.
    pub(super) text: &'t str,
    /// The name of the variable, where it is one: `${name}`.
    pub(super) variable: Option<&'t str>,
    /// Whether a backslash before it makes it plain text.
    pub(super) escaped: bool,
}

/// All such names of a text, in order: `${name}`, `{{name}}`, `{name}`, `<name>`, `YOUR_NAME`, and texts that match a
/// pattern of the project as a whole.
pub(super) fn find<'t>(text: &'t str, patterns: &[Regex]) -> Vec<FoundName<'t>> {
    let trimmed = text.trim();
    if !trimmed.is_empty() && patterns.iter().any(|pattern| pattern.is_match(trimmed)) {
        let start = text.len() - text.trim_start().len();
        return vec![FoundName { range: start..start + trimmed.len(), text: trimmed, variable: None, escaped: false }];
    }
    let mut found: Vec<FoundName> = Vec::new();
    let mut variables = occurrences(text).peekable();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if let Some(variable) = variables.next_if(|variable| variable.range.start == at) {
            at = variable.range.end;
            let name = Some(variable.name);
            found.push(FoundName {
                text: &text[variable.range.clone()],
                range: variable.range,
                variable: name,
                escaped: variable.escaped,
            });
            continue;
        }
        let length = match bytes[at] {
            b'{' | b'<' => placeholder::field_len(&text[at..]),
            byte if is_word(byte) => {
                let length = word_len(&text[at..]);
                let is_name = placeholder::words::is_field(&text[at..at + length]);
                if !is_name {
                    at += length;
                    continue;
                }
                Some(length)
            }
            _ => None,
        };
        if let Some(length) = length {
            let range = at..at + length;
            found.push(FoundName { text: &text[range.clone()], range, variable: None, escaped: false });
        }
        at += length.unwrap_or(1);
    }
    found
}

/// Whether a text may be a JSON document: it starts as one does, and with no placeholder.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(['{', '[']) && placeholder::field_len(text).is_none()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || byte >= 0x80
}

fn word_len(text: &str) -> usize {
    text.bytes().take_while(|&byte| is_word(byte)).count()
}

/// The place of the one of `found` at `index`.
pub(super) fn place(text: &str, found: &[FoundName], index: usize, role: TextRole) -> Slot {
    let range = &found[index].range;
    let (before, after) = (&text[..range.start], &text[range.end..]);
    match role {
        TextRole::Plain => Slot::Text,
        TextRole::Form => Slot::Encoded,
        TextRole::Xml => Slot::Xml,
        TextRole::Code => Slot::Code,
        TextRole::Url | TextRole::Text if before.trim().is_empty() && after.starts_with('/') => Slot::Base,
        TextRole::Url if before.trim().is_empty() => Slot::Base,
        TextRole::Url => in_url(before, after),
        TextRole::Text if is_in_url(before) => in_url(before, after),
        TextRole::Text if is_plain(text, found) => Slot::Text,
        TextRole::Text => Slot::Code,
    }
}

/// Whether what is before a value is the start of a URL or a path.
fn is_in_url(before: &str) -> bool {
    before.contains('/') && !before.contains(|letter: char| letter.is_whitespace() || "\"'`();,\\".contains(letter))
}

fn in_url(before: &str, after: &str) -> Slot {
    let authority = before.split_once("://").map_or("/", |(_, rest)| rest);
    let is_before_host = || after.split(['/', '?', '#']).next().is_some_and(|rest| rest.contains('@'));
    match authority {
        authority if authority.contains(['/', '?', '#']) => Slot::Encoded,
        _ if is_before_host() => Slot::User,
        _ => Slot::Host,
    }
}

/// Whether nothing around the values has a meaning to any language.
fn is_plain(text: &str, found: &[FoundName]) -> bool {
    let is_plain = |part: &str| {
        part.chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.' | ':' | '/' | '@' | '+'))
    };
    let mut done = 0;
    for found in found {
        if !is_plain(&text[done..found.range.start]) {
            return false;
        }
        done = found.range.end;
    }
    is_plain(&text[done..])
}
