//! JSON that never fails: a strict parser with the place of every part, and a search that explains what it refuses.

mod documented;
mod embedded;
mod lexer;
mod literal;
mod look;
mod parser;
mod repair;
pub mod string;
mod tree;

pub use documented::plain;
pub(crate) use documented::{Documented, Extras, documented, opens_pair};
pub(crate) use embedded::{has_quotes_around, is_in_apostrophes, is_meant, may_embed};
pub(crate) use lexer::is_odd_space;
pub(crate) use literal::raw_string_len;
pub(crate) use literal::{Literal, value_of};
pub(crate) use look::looks_like_json;
pub use parser::{MAX_DEPTH, parse};
pub use repair::{Blind, Broken, End, read};
pub(crate) use repair::{Confidence, Guide, Spot, read_cut_off};
pub(crate) use tree::Member;
pub use tree::{Kind, Text, Value};

/// The length of the JSON value at the start of `text`, by its brackets: where the first one is closed again.
///
/// Strings hide brackets, but not past the end of their line.
#[must_use]
pub(crate) fn value_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at += string_on_line(&bytes[at..]),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        if depth == 0 && matches!(bytes.get(at - 1), Some(b'}' | b']')) {
            return Some(at);
        }
    }
    None
}

/// How far after its opening quote a string ends: at its closing quote, or at the end of its line.
fn string_on_line(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\n' => return at - 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len().saturating_sub(1)
}

/// Whether text is a whole JSON object or array.
#[must_use]
pub(crate) fn is_document(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(['{', '[']) && parse(text).is_ok()
}
