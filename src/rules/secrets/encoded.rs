//! Secrets that say what they are once they are decoded: JSON Web Tokens, Basic credentials, private keys.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde_json::Value as Json;

use super::judge::{entropy, is_made_up, is_password, is_published, is_random};
use crate::web::decode_base64;

/// What an object opens with in Base64.
static WEB_TOKEN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("eyJ"));

/// What the first line of a private key opens with.
static KEY_OPENING: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-----BEGIN "));

/// The tokens of a text with a header, a payload and a signature that belong to each other (RFC 7519, RFC 7516).
pub(super) fn web_tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + WEB_TOKEN.find(&text.as_bytes()[from..])?;
            let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
            let length = text[start..].bytes().take_while(is_part).count();
            from = start + length;
            if is_web_token(&text[start..from]) {
                return Some(start..from);
            }
        }
    })
}

fn is_web_token(token: &str) -> bool {
    // A signature of HMAC with SHA-256 has 43 characters and a tag of a JWE 22; examples end theirs after a few.
    const SIGNATURE: usize = 20;
    const TAG: usize = 16;
    let parts: Vec<&str> = token.split('.').collect();
    let object = |part: &str| decode_base64(part).and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
    let Some(header) = parts.first().and_then(|part| object(part)).filter(|header| header["alg"].is_string()) else {
        return false;
    };
    match parts[..] {
        [_, payload, signature] => {
            signature.len() >= SIGNATURE
                && object(payload).is_some_and(|payload| payload.is_object() && !is_sample(&payload))
        }
        [_, _, _, content, tag] => header["enc"].is_string() && content.len() >= TAG && tag.len() >= TAG,
        _ => false,
    }
}

/// Whether the payload is one that a specification or a well-known page prints: RFC 7519 section 3.1, `OpenID` Connect Core
/// appendix A, and the token that decoders of tokens show first.
fn is_sample(payload: &Json) -> bool {
    let is = |claim: &str, value: &str| payload[claim].as_str() == Some(value);
    is("sub", "1234567890")
        || is("name", "John Doe")
        || is("iss", "joe")
        || is("iss", "https://server.example.com")
        || is("iss", "http://server.example.com")
}

/// Whether Basic credentials (RFC 7617) decode to a user and a password that are not placeholders.
pub(super) fn is_user_and_password(credentials: &str) -> bool {
    if is_published(credentials) {
        return false;
    }
    let decoded = decode_base64(credentials).and_then(|bytes| String::from_utf8(bytes).ok());
    let decoded = decoded.filter(|text| !text.chars().any(char::is_control));
    let pair = decoded.as_deref().and_then(|text| text.split_once(':'));
    pair.is_some_and(|(user, password)| match password {
        "" => is_random(user, 16),
        _ if is_password(password) => true,
        _ => user != password && is_given(user) && is_given(password),
    })
}

/// Whether a user name or password is one: no placeholder, no name of a name.
fn is_given(text: &str) -> bool {
    let words = ["user", "pass", "secret", "token", "key", "client", "aladdin", "name", "hello", "foo", "login"];
    let lower = text.to_ascii_lowercase();
    text.len() >= 4 && !is_made_up(text) && !words.iter().any(|word| lower.contains(word))
}

/// The private keys of a text, from the line that opens one to the line that closes it, or to the end.
pub(super) fn private_keys(text: &str) -> impl Iterator<Item = Range<usize>> {
    // `ENCRYPTED PRIVATE KEY` is among the longest labels; what is longer is not the first line of a key.
    const LONGEST_LABEL: usize = 64;
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + KEY_OPENING.find(&text.as_bytes()[from..])?;
            from = start + KEY_OPENING.needle().len();
            let label = text[from..].find("-----").map(|end| &text[from..from + end]);
            let Some(label) = label.filter(|label| label.len() < LONGEST_LABEL && label.contains("PRIVATE KEY")) else {
                continue;
            };
            let body = from + label.len() + "-----".len();
            let end = text[body..].find("-----END ").map_or(text.len(), |end| body + end);
            from = text[end..].find("KEY").map_or(text.len(), |key| end + key + 3);
            from += text[from..].bytes().take_while(|&byte| byte == b'-').count();
            if is_key_material(&text[body..end]) {
                return Some(start..from);
            }
        }
    })
}

/// Whether lines hold as much as a short elliptic key does, and nothing but Base64 and headers.
fn is_key_material(lines: &str) -> bool {
    // The material of an elliptic key, in lines of which the last one may be short. Base64 that was drawn by chance has
    // nearly 6 bits a character, and words have about 4.
    const SHORTEST_LINE: usize = 16;
    const SHORTEST: usize = 64;
    const BITS: f64 = 4.0;
    let is_line = |line: &&str| line.len() >= SHORTEST_LINE && line.bytes().all(is_base64);
    let lines = without_escapes(lines);
    let material: String = lines.split(['\n', '\r', ' ']).filter(is_line).collect();
    material.len() >= SHORTEST && entropy(&material) > BITS && !KEY_FILLERS.iter().any(|filler| lines.contains(filler))
}

/// What is in a private key that someone left out. Runs of one letter are not among it: keys of `OpenSSH` have them.
const KEY_FILLERS: [&str; 7] = ["...", "…", "XXXXXXXX", "xxxxxxxx", "EXAMPLE", "YOUR_", "REDACTED"];

/// Line breaks for the escapes of line breaks, at any depth of strings in strings.
fn without_escapes(lines: &str) -> Cow<'_, str> {
    if !lines.contains('\\') {
        return Cow::Borrowed(lines);
    }
    let parts = lines.split('\\').map(|part| part.strip_prefix(['n', 'r', 't']).unwrap_or(part));
    Cow::Owned(parts.collect::<Vec<_>>().join("\n"))
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}
