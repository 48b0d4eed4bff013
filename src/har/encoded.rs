//! Bodies that a log has in base64.

use crate::json::Value;
use crate::web::decode_base64;

/// What a body in base64 is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Encoded {
    /// Text.
    Text(String),
    /// Bytes that are not UTF-8.
    Bytes,
    /// Not base64, whatever `encoding` says.
    Broken,
}

/// The body in a `postData` whose `encoding` is `base64`; HAR 1.2 has that field for the content of responses only, and
/// programs write `encoding` or `_encoding` for requests, too.
#[must_use]
pub(crate) fn encoded(post_data: &Value<'_>) -> Option<Encoded> {
    let encoding = post_data.get_str("encoding").or_else(|| post_data.get_str("_encoding"))?;
    let text = post_data.get_str("text").filter(|_| encoding.eq_ignore_ascii_case("base64"))?;
    let text: String = text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
    if text.is_empty() {
        return None;
    }
    Some(match decode_base64(&text).map(String::from_utf8) {
        None => Encoded::Broken,
        Some(Err(_)) => Encoded::Bytes,
        Some(Ok(text)) => Encoded::Text(text),
    })
}
