//! Where a broken string may end, and what must be escaped in it.

use super::mistake::{Mistake, What};
use super::search::{Cost, NodeId, Search};
use crate::har::{Shape, looks_like_json};
use crate::json::lexer::{self, is_odd_space, valid_escape_len};
use crate::json::string;
use crate::script;
use crate::text::{Edit, Span, apply};

/// How many ends of one string are tried, and how far they are looked for.
const MAX_ENDS: usize = 8;
const WINDOW: usize = 16_000;

/// How a string ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// With the quote that stands at this byte.
    Quote(usize),
    /// With a character that should have been the quote.
    Instead(Span),
    /// Without one: it belongs at this byte.
    Missing(usize),
}

impl End {
    /// Where the content ends.
    fn content(self) -> usize {
        match self {
            Self::Quote(at) | Self::Missing(at) => at,
            Self::Instead(span) => span.start as usize,
        }
    }

    /// Where reading goes on.
    fn resume(self) -> u32 {
        match self {
            Self::Quote(at) => at as u32 + 1,
            Self::Instead(span) => span.end,
            Self::Missing(at) => at as u32,
        }
    }

    /// What is wrong with it. A text that is cut off in a string may lack more than the quote, unless a parser of what
    /// the string holds says that it is whole.
    fn mistake(self, text: &str, start: usize, verified: bool) -> Option<(Cost, Mistake)> {
        match self {
            Self::Quote(_) => None,
            Self::Instead(span) => Some((8, Mistake::replace(What::OddQuotes, span, "\""))),
            Self::Missing(at) => {
                let opening = Span::from(start..start + 1);
                let mistake =
                    Mistake::insert(What::NoClosingQuote, at as u32, "\"").related(opening, "the string opens here");
                let is_cut_off = text[at..].trim().is_empty() && !verified;
                Some((10, if is_cut_off { mistake.guess() } else { mistake }))
            }
        }
    }
}

/// Whether a string with its quotes needs no repair: no control characters, no unknown escapes.
pub(super) fn is_sound(string: &str) -> bool {
    let bytes = string.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            0..0x20 => return false,
            b'\\' => {
                if let Some(valid) = valid_escape_len(&text[at..end]) {
                    len = valid;
                } else {
                    let (cost, mistake) = bad_escape(text, at, end);
                    len = mistake.span.len() as usize;
                    edits.extend(mistake.edits.iter().cloned());
                    mistakes.push((cost, mistake));
                }
            }
            _ => {
                controls.push(Edit::replace(here, string::encode(here.of(text))));
                edits.extend(controls.last().cloned());
            }
        }
        at += len;
    }
    mistakes.extend(unescaped_quotes(&quotes));
    mistakes.extend(raw_controls(controls));
    Changes { mistakes, edits, quotes }
}

fn unescaped_quotes(quotes: &[u32]) -> Option<(Cost, Mistake)> {
    let first = *quotes.first()?;
    let edits = quotes.iter().map(|&at| Edit::insert(at, "\\")).collect();
    let cost = 9 + (quotes.len() as Cost - 1).min(6);
    Some((cost, Mistake::new(What::UnescapedQuotes, Span::new(first, first + 1), edits)))
}

fn raw_controls(controls: Vec<Edit>) -> Option<(Cost, Mistake)> {
    let first = controls.first()?;
    let base = if first.text == "\\n" { 8 } else { 5 };
    let cost = base + (controls.len() as Cost - 1).min(6);
    Some((cost, Mistake::new(What::RawControl, first.span, controls)))
}

/// The length of an escape that JSON does not know: the backslash and its character, as far as they are there.
fn bad_escape_len(text: &str, at: usize, end: usize) -> usize {
    text[at + 1..end].chars().next().map_or(1, |character| 1 + character.len_utf8())
}

/// `\'` stands for the quote, other punctuation for itself; a letter more likely lost the other backslash.
fn bad_escape(text: &str, at: usize, end: usize) -> (Cost, Mistake) {
    let span = Span::from(at..at + bad_escape_len(text, at, end));
    let backslash = Span::new(span.start, span.start + 1);
    let escaped = text[at + 1..end].chars().next();
    let drop = Edit::delete(backslash);
    match escaped {
        Some('\'' | '`') => (6, Mistake::new(What::BadEscape, span, vec![drop])),
        Some(other) if other.is_ascii_punctuation() => (7, Mistake::new(What::BadEscape, span, vec![drop])),
        _ => (9, Mistake::new(What::BadEscape, span, vec![Edit::insert(span.start, "\\")]).guess()),
    }
}
