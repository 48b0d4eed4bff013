//! What must be escaped in a broken string, and which of its escapes mean something else.

use crate::json::lexer::valid_escape_len;
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::mistake::{Mistake, MistakeKind};
use crate::json::string;
use crate::text::{Edit, Span};

/// What becomes of backslashes that JSON does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadEscapes {
    /// They go.
    Drop,
    /// They stand for themselves.
    Double,
    /// They go, and so does one of the two before a quote.
    Halve,
}

/// What must be changed between a string's quotes.
pub(super) struct StringChanges {
    pub(super) mistakes: Vec<(Cost, Mistake)>,
    /// What is there then.
    pub(super) raw: String,
    /// The quotes that lack a backslash.
    pub(super) quotes: Vec<u32>,
}

/// What must be changed in the content of a string, if what JSON does not know becomes of `escapes`.
pub(super) fn changes(text: &str, content: Span, escapes: BadEscapes) -> StringChanges {
    let (mut quotes, mut controls, mut mistakes) = (Vec::new(), Vec::new(), Vec::new());
    let mut raw = Rewrite::new(text, content);
    if let Some(path) = path(text, content) {
        path.edits.iter().for_each(|edit| raw.replace(edit.span, &edit.text));
        let raw = raw.finish(content.end as usize);
        return StringChanges { mistakes: vec![(cost::LOST_BACKSLASH, path)], raw, quotes };
    }
    let end = content.end as usize;
    let mut at = content.start as usize;
    let needs_change = |&byte: &u8| byte < 0x20 || matches!(byte, b'"' | b'\\');
    while let Some(found) = text.as_bytes()[at..end].iter().position(needs_change) {
        at += found;
        let here = Span::from(at..at + 1);
        match text.as_bytes()[at] {
            b'"' if escapes == BadEscapes::Halve && text[content.start as usize..at].ends_with("\\\\") => {
                let backslash = Span::from(at - 1..at);
                raw.replace(backslash, "");
                let span = Span::from(at - 2..at + 1);
                mistakes.push((
                    cost::DOUBLED_BACKSLASH,
                    Mistake::new(MistakeKind::BadEscape, span, vec![Edit::delete(backslash)]),
                ));
            }
            b'"' => {
                quotes.push(here.start);
                raw.replace(Span::empty(here.start), "\\");
            }
            b'\\' => {
                if let Some(len) = valid_escape_len(&text[at..end]) {
                    at += len;
                    continue;
                }
                let (cost, mistake) = bad_escape(text, at, end, escapes);
                mistake.edits.iter().for_each(|edit| raw.replace(edit.span, &edit.text));
                at += mistake.span.len() as usize;
                mistakes.push((cost, mistake));
                continue;
            }
            _ => {
                let mut edit = control(text, at);
                if is_after_drive(text, content, at) {
                    edit.text.insert(0, '\\');
                }
                raw.replace(edit.span, &edit.text);
                at = edit.span.end as usize;
                controls.push(edit);
                continue;
            }
        }
        at += 1;
    }
    mistakes.extend(unescaped_quotes(&quotes));
    mistakes.extend(raw_controls(controls));
    StringChanges { mistakes, raw: raw.finish(end), quotes }
}

/// The edit that writes a control character as an escape. A line break of two characters is one line break to its author.
pub(super) fn control(text: &str, at: usize) -> Edit {
    let is_pair = text[at..].starts_with("\r\n");
    let span = Span::from(at..at + 1 + usize::from(is_pair));
    let escape = if is_pair { "\\n".into() } else { string::encode(span.of(text)) };
    Edit::replace(span, escape)
}

/// A part of a text that is written again.
struct Rewrite<'t> {
    text: &'t str,
    done: usize,
    written: String,
}

impl<'t> Rewrite<'t> {
    fn new(text: &'t str, part: Span) -> Self {
        // Room for the backslashes of as many quotes as most strings have.
        let written = String::with_capacity(part.len() as usize + 64);
        Self { text, done: part.start as usize, written }
    }

    fn replace(&mut self, span: Span, by: &str) {
        self.written.push_str(&self.text[self.done..span.start as usize]);
        self.written.push_str(by);
        self.done = span.end as usize;
    }

    fn finish(mut self, end: usize) -> String {
        self.written.push_str(&self.text[self.done..end]);
        self.written
    }
}

/// What it costs that there are several of a kind in one string: little, as one who forgets it once does so again.
fn repeated(count: usize) -> Cost {
    Cost::points(count as u32 - 1).min(cost::MOST_REPEATED)
}

/// The mistake of quotes that lack their backslash; none if there are none.
fn unescaped_quotes(quotes: &[u32]) -> Option<(Cost, Mistake)> {
    let first = *quotes.first()?;
    let edits = quotes.iter().map(|&at| Edit::insert(at, "\\")).collect();
    let cost = cost::UNESCAPED_QUOTES + repeated(quotes.len());
    Some((cost, Mistake::new(MistakeKind::UnescapedQuotes, Span::new(first, first + 1), edits)))
}

/// The mistake of control characters that are not written as escapes, as these edits write them; none if there are none.
pub(super) fn raw_controls(controls: Vec<Edit>) -> Option<(Cost, Mistake)> {
    let first = controls.first()?;
    let base = if first.text == "\\n" { cost::RAW_LINE_BREAK } else { cost::RAW_TAB };
    let cost = base + repeated(controls.len());
    let is_path = first.text.starts_with("\\\\");
    let mistake = Mistake::new(MistakeKind::RawControl, first.span, controls);
    Some((cost, if is_path { mistake.likely() } else { mistake }))
}

/// Whether a control character is what became of a backslash and a letter in a path: `C:\new`.
fn is_after_drive(text: &str, content: Span, at: usize) -> bool {
    let drive = &text.as_bytes()[content.start as usize..at];
    matches!(drive, [letter, b':'] if letter.is_ascii_alphabetic()) && !content.of(text).contains(' ')
}

/// The length of an escape that JSON does not know: the backslash and its character, as far as they are there.
fn bad_escape_len(text: &str, at: usize, end: usize) -> usize {
    text[at + 1..end].chars().next().map_or(1, |character| 1 + character.len_utf8())
}

/// `\x41` is JavaScript's for `\u0041`, or a backslash of a pattern that was lost.
fn hex_escape(text: &str, span: Span, end: usize) -> Mistake {
    let start = span.start as usize;
    let digits = text[start + 2..end].get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let doubled = vec![Edit::insert(span.start, "\\")];
    let Some(digits) = digits else {
        return Mistake::new(MistakeKind::LostBackslash, span, doubled).likely();
    };
    let whole = Span::new(span.start, span.end + 2);
    let escape = format!("\\u00{digits}");
    let title = format!("replace `{}` with `{escape}`", whole.of(text));
    let edit = vec![Edit::replace(whole, escape)];
    Mistake::new(MistakeKind::BadEscape, whole, edit.clone()).likely().or(title, edit).or("insert `\\`", doubled)
}

/// The mistake of a path of Windows with one backslash for each of its folders: all of them lack their own, also those that
/// make an escape with the letter after them. In `\\host\folder`, the first two may stand for one or for two.
fn path(text: &str, content: Span) -> Option<Mistake> {
    let path = content.of(text);
    let is_drive = matches!(path.as_bytes(), [letter, b':', b'\\', ..] if letter.is_ascii_alphabetic());
    let folders = if is_drive { &path[3..] } else { path.strip_prefix("\\\\")? };
    let is_of_name = |letter: char| {
        if is_drive {
            letter >= ' ' && !"/:*?\"<>|".contains(letter)
        } else {
            letter.is_alphanumeric() || "-_.$ ".contains(letter)
        }
    };
    let is_name = |name: &str| name.len() > usize::from(!is_drive) && name.chars().all(is_of_name);
    let is_bad = |&(at, _): &(usize, &str)| !path[..at].ends_with('\\') && valid_escape_len(&path[at..]).is_none();
    let (at, _) = path.match_indices('\\').find(is_bad).filter(|_| folders.split('\\').all(is_name))?;
    let edits = path.match_indices('\\').map(|(at, _)| Edit::insert(content.start + at as u32, "\\")).collect();
    let end = at + bad_escape_len(path, at, path.len());
    let mistake = Mistake::new(MistakeKind::LostBackslash, Span::from(at..end).shift(content.start), edits);
    Some(if is_drive { mistake } else { mistake.likely() })
}

/// Whether a string that has escapes of JSON and others may mean all of them otherwise: `\bword\d`. Where a backslash has
/// its own, the others are slips.
pub(super) fn may_mean_all_otherwise(written: &str) -> bool {
    let backslashes = written.match_indices('\\').map(|(at, _)| at);
    let is_letter = |at: usize| written[at + 1..].starts_with(['b', 'f', 'n', 'r', 't']);
    !written.contains("\\\\") && backslashes.into_iter().any(is_letter)
}

/// `\'` stands for the quote, other punctuation for itself; a letter more likely lost the other backslash.
fn bad_escape(text: &str, at: usize, end: usize, escapes: BadEscapes) -> (Cost, Mistake) {
    let span = Span::from(at..at + bad_escape_len(text, at, end));
    let backslash = Span::new(span.start, span.start + 1);
    let escaped = text[at + 1..end].chars().next();
    let drop = Edit::delete(backslash);
    let insert = Edit::insert(span.start, "\\");
    match escaped {
        _ if escapes == BadEscapes::Double => {
            (cost::ESCAPED_MARK, Mistake::new(MistakeKind::BadEscape, span, vec![insert]).likely())
        }
        Some('\'' | '`' | '{' | '}') => (cost::ESCAPED_MARK, Mistake::new(MistakeKind::BadEscape, span, vec![drop])),
        Some('_' | '#' | '&' | '@' | '!' | '%' | '~' | ':' | ';' | ',' | '=' | '<' | '>' | ' ') => {
            (cost::ESCAPED_OTHER, Mistake::new(MistakeKind::BadEscape, span, vec![drop]))
        }
        Some(other) if !other.is_alphanumeric() => {
            (cost::ESCAPED_OTHER, Mistake::new(MistakeKind::BadEscape, span, vec![drop]).likely())
        }
        Some('x') => (cost::LOST_BACKSLASH, hex_escape(text, span, end)),
        Some('u' | '0'..='9') => {
            (cost::LOST_BACKSLASH, Mistake::new(MistakeKind::LostBackslash, span, vec![insert]).likely())
        }
        _ => (cost::LOST_BACKSLASH, Mistake::new(MistakeKind::LostBackslash, span, vec![insert])),
    }
}
