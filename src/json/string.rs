//! JSON strings: from their escapes to their text and back, with the map between them.

use std::fmt::Write as _;

use memchr::{memchr, memchr_iter};

use crate::text::{Jump, SourceMap};

/// The text of a JSON string and its map to the raw text between the quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text; lone surrogates are U+FFFD.
    pub text: String,
    /// Spans of `text` to spans of the raw text.
    pub map: SourceMap,
}

/// Decodes what is between the quotes of a JSON string (RFC 8259, section 7).
///
/// It never fails: an unknown escape stands for its character, a lone surrogate or a cut-off `\u` for U+FFFD.
#[must_use]
pub fn decode(raw: &str) -> Decoded {
    let mut map = SourceMap::with_room(0, memchr_iter(b'\\', raw.as_bytes()).count());
    let text = unescape(raw, |inner, outer| map.push(Jump { inner, outer_end: outer, outer_start: outer }));
    map.finish(text.len() as u32);
    Decoded { text, map }
}

/// The text alone, as [`decode`] has it; `learn` is told where each escape ends in the text and in `raw`.
pub(crate) fn unescape(raw: &str, mut learn: impl FnMut(u32, u32)) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut done = 0;
    while let Some(found) = memchr(b'\\', &raw.as_bytes()[done..]) {
        let start = done + found;
        text.push_str(&raw[done..start]);
        let (character, len) = escape(&raw[start..]);
        text.push(character);
        done = start + len;
        learn(text.len() as u32, done as u32);
    }
    text.push_str(&raw[done..]);
    text
}

/// The character that the escape at the start of `raw` stands for, and the bytes that it takes.
pub(crate) fn escape(raw: &str) -> (char, usize) {
    let Some(escaped) = raw[1..].chars().next() else {
        return ('\\', 1);
    };
    match escaped {
        'b' => ('\u{8}', 2),
        'f' => ('\u{c}', 2),
        'n' => ('\n', 2),
        'r' => ('\r', 2),
        't' => ('\t', 2),
        'u' => decode_unicode(raw),
        other => (other, 1 + other.len_utf8()),
    }
}

fn decode_unicode(raw: &str) -> (char, usize) {
    let Some(first) = hex4(raw, 0) else {
        return (char::REPLACEMENT_CHARACTER, 2);
    };
    if let Some(character) = char::from_u32(first) {
        return (character, 6);
    }
    let low = (first < 0xDC00).then(|| hex4(raw, 6)).flatten().filter(|unit| (0xDC00..0xE000).contains(unit));
    let pair = low.and_then(|low| char::from_u32(0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00)));
    pair.map_or((char::REPLACEMENT_CHARACTER, 6), |character| (character, 12))
}

/// The code unit of the `\uXXXX` at byte `at` of `raw`.
fn hex4(raw: &str, at: usize) -> Option<u32> {
    let digits = raw.get(at..at + 6)?.strip_prefix("\\u")?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

/// Writes `text` as it is between the quotes of a JSON string; only what must be escaped is.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut raw = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '"' => raw.push_str("\\\""),
            '\\' => raw.push_str("\\\\"),
            '\n' => raw.push_str("\\n"),
            '\r' => raw.push_str("\\r"),
            '\t' => raw.push_str("\\t"),
            '\u{8}' => raw.push_str("\\b"),
            '\u{c}' => raw.push_str("\\f"),
            control if control < ' ' => {
                let _ = write!(raw, "\\u{:04x}", u32::from(control));
            }
            other => raw.push(other),
        }
    }
    raw
}
