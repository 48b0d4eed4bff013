//! `${name}` in texts: what the config has a value for.

use std::ops::Range;

use memchr::memchr;

use crate::placeholder::VARIABLE;

/// One `${name}` of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Occurrence<'t> {
    /// From the dollar sign to the brace.
    pub(crate) range: Range<usize>,
    /// What is between the braces.
    pub(crate) name: &'t str,
    /// Whether a backslash before it makes it plain text.
    pub(crate) escaped: bool,
}

/// Every `${name}` of a text, in order. A name has letters, digits, `_`, `-` and `.`, and starts with a letter.
pub(crate) fn occurrences(text: &str) -> impl Iterator<Item = Occurrence<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + memchr(VARIABLE.open.as_bytes()[0], &text.as_bytes()[from..])?;
            from = start + 1;
            if !text[start..].starts_with(VARIABLE.open) {
                continue;
            }
            let inner = start + VARIABLE.open.len();
            let length = text[inner..].bytes().take_while(|&byte| is_name_byte(byte)).count();
            let end = inner + length;
            from = end;
            let name = &text[inner..end];
            if text[end..].starts_with(VARIABLE.close) && name.starts_with(|first: char| first.is_ascii_alphabetic()) {
                let backslashes = text[..start].bytes().rev().take_while(|&byte| byte == b'\\').count();
                return Some(Occurrence {
                    range: start..end + VARIABLE.close.len(),
                    name,
                    escaped: backslashes % 2 == 1,
                });
            }
        }
    })
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// Says of places of `text`, in rising order, whether they are outside JavaScript's template literals.
///
/// In a string that may be JavaScript, `${…}` between back-ticks belongs to the language.
pub(crate) fn outside_templates(text: &str) -> impl FnMut(usize) -> bool {
    let mut seen = 0;
    let mut in_template = false;
    move |at| {
        in_template ^= text[seen..at].matches('`').count() % 2 == 1;
        seen = at;
        !in_template
    }
}
