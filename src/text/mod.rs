//! Positions in texts, the map from an inner text to the text around it, edits, and a search for words.

mod any_of;
mod edit;
mod hash;
mod line_index;
mod source_map;
mod span;
mod visible;
mod words;

pub(crate) use any_of::AnyOf;
pub(crate) use edit::IntoEdits;
pub use edit::{Edit, Edits};
pub(crate) use hash::{StableHash, short_hash};
pub use line_index::{LineIndex, Position};
pub(crate) use source_map::{Jump, SourceMap};
pub use span::Span;
pub(crate) use span::shifted;
pub(crate) use visible::visible;
pub(crate) use visible::{clip, first_line, shown, start};
pub(crate) use words::words;

/// How the lines of a text end: with CRLF if all of them do.
pub(crate) fn line_ending(text: &str) -> &'static str {
    let windows = memchr::memmem::find_iter(text.as_bytes(), "\r\n").count();
    let all = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    if windows > 0 && windows == all { "\r\n" } else { "\n" }
}
