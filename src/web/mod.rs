//! What the standards of the web say, with no document in sight: percent-encoding, media types, forms, URLs.

mod address;
mod bytes;
pub(crate) mod media_type;
mod normal;
mod percent;
mod query;
mod scheme;

pub(crate) use address::Address;
pub(crate) use media_type::{FORM, is_json_media_type};
pub use normal::{is_normal_equal, normalize_target};
pub(crate) use percent::{encode_component, looks_like_form};

pub(crate) use bytes::Bytes;
pub(crate) use normal::remove_dot_segments;
pub(crate) use percent::{OF_PATH, OF_QUERY, UNRESERVED, decode, decode_pair, encode};
pub(crate) use query::{Query, QueryPair};
pub(crate) use scheme::{is_runnable, runs_code, scheme};

/// The methods that HTTP registers and that requests use (RFC 9110, section 9.3; RFC 5789).
pub(crate) const METHODS: [&str; 9] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/// What of a link or a URL comes before its query and fragment, and those (RFC 3986, section 4.1).
#[must_use]
pub(crate) fn split_path(link: &str) -> (&str, &str) {
    link.split_at(memchr::memchr2(b'?', b'#', link.as_bytes()).unwrap_or(link.len()))
}

/// Whether a text is a token (RFC 9110, section 5.6.2), as methods and names of headers are.
#[must_use]
pub(crate) fn is_token(text: &str) -> bool {
    const OF_TOKEN: Bytes = Bytes::ALPHANUMERIC.and(b"!#$%&'*+-.^_`|~");
    !text.is_empty() && OF_TOKEN.hold(text)
}

/// The bytes of Base64 in either alphabet (RFC 4648, sections 4 and 5), with or without padding; `None` if it is not that.
#[must_use]
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        bits = (bits << 6) | u32::from(sextet(byte)?);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    (text.len() % 4 != 1 && !text.is_empty()).then_some(bytes)
}

/// Base64 with padding (RFC 4648, section 4).
#[must_use]
pub fn encode_base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, at| group << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * at)) as usize & 63];
            text.push(if at > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}
