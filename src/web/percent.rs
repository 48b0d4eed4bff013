//! Percent-encoding (RFC 3986, section 2) and the pairs of forms and queries.

use std::fmt::Write;

use super::bytes::Bytes;
use crate::placeholder;

/// What is never encoded (RFC 3986, section 2.3).
pub(crate) const UNRESERVED: Bytes = Bytes::ALPHANUMERIC.and(b"-._~");

/// What may be in a path, and the brackets, which every client sends as they are.
pub(crate) const OF_PATH: Bytes = UNRESERVED.and(b"!$&'()*+,;=:@/[]");

/// What may be in a query, and the brackets.
pub(crate) const OF_QUERY: Bytes = OF_PATH.and(b"?");

/// The name and the value of a pair of a query or a form.
pub(crate) fn decode_pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (decode(name), decode(value))
}

/// Decodes a name or value of a query or of a form.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let decoded = (byte == b'%').then(|| hex_byte(after)).flatten();
        bytes.push(decoded.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that two hexadecimal digits at the start of a text stand for.
pub(super) fn hex_byte(digits: &[u8]) -> Option<u8> {
    let nibble = |at: usize| digits.get(at).and_then(|&digit| char::from(digit).to_digit(16));
    Some((nibble(0)? * 16 + nibble(1)?) as u8)
}

/// Encodes a name or value of a query or form: everything but the unreserved characters, UTF-8, placeholders kept.
#[must_use]
pub(crate) fn encode_component(text: &str) -> String {
    encode(text, &UNRESERVED)
}

/// Percent-encodes what is not in `kept`; placeholders stay, and so do escapes where `%` may be in the text.
pub(crate) fn encode(text: &str, kept: &Bytes) -> String {
    if kept.hold(text) {
        return text.to_owned();
    }
    let is_encoded_already = kept.has(b'/');
    let mut encoded = String::with_capacity(text.len() + 8);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let placeholder =
            matches!(byte, b'$' | b'{' | b'<').then(|| text.get(at..).and_then(placeholder::len_in_url)).flatten();
        let is_escape = is_encoded_already && byte == b'%' && hex_byte(&text.as_bytes()[at + 1..]).is_some();
        match placeholder {
            Some(len) => encoded.push_str(&text[at..at + len]),
            None if kept.has(byte) || is_escape => encoded.push(char::from(byte)),
            None => write!(encoded, "%{byte:02X}").expect("a String takes everything"),
        }
        at += placeholder.unwrap_or(1);
    }
    encoded
}

/// Whether trimmed text is the pairs of a form: `a=b&c=d`.
#[must_use]
pub(crate) fn looks_like_form(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.~%+[]".contains(&byte);
        !name.is_empty() && name.bytes().all(is_part) && !name.starts_with('[')
    };
    let is_value = |value: &str| !value.contains(['"', '\n', '=']) && !value.starts_with([' ', '{', '[']);
    text.split('&')
        .all(|pair| pair.trim().split_once('=').is_some_and(|(name, value)| is_name(name) && is_value(value)))
}
