//! What is in a text for a value of the reader's: `YOUR_TOKEN`, `${account.namespace}`, `<ACCESS_TOKEN>`, `{id}`.

use super::form::{self, PlaceholderForm, Twin, VARIABLE};
use super::words::{is_shouted_phrase, yours_len};

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// What stays as it is.
    Text(&'t str),
    /// What the reader replaces, as it is written.
    Placeholder(&'t str),
    /// `${NAME}`, a variable of the author's shell, which keeps its name.
    Variable(&'t str),
}

impl<'t> Piece<'t> {
    /// The piece as it is written.
    #[must_use]
    pub(crate) fn as_str(&self) -> &'t str {
        match self {
            Self::Text(text) | Self::Placeholder(text) | Self::Variable(text) => text,
        }
    }

    /// The name of the environment variable that holds its value; none of a text that stays.
    #[must_use]
    pub(crate) fn variable(&self) -> Option<String> {
        match self {
            Self::Text(_) => None,
            Self::Placeholder(text) => Some(variable(text)),
            Self::Variable(text) => VARIABLE.strip(text).map(str::to_owned),
        }
    }
}

/// Cuts a text at its placeholders; the pieces together are the text.
///
/// Braces also open blocks of code, so a `{name}` only counts where a value belongs: as the whole text, after `/`,
/// `=` or `:`, or as the last word.
#[must_use]
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        let Some(len) = placeholder_len(text, at) else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        if start < at {
            pieces.push(Piece::Text(&text[start..at]));
        }
        pieces.push(Piece::Placeholder(&text[at..at + len]));
        at += len;
        start = at;
    }
    if start < text.len() {
        pieces.push(Piece::Text(&text[start..]));
    }
    pieces
}

/// Whether a snippet reads a part of the text from somewhere else.
#[must_use]
pub(crate) fn has_variable(text: &str) -> bool {
    pieces(text).iter().any(|piece| matches!(piece, Piece::Placeholder(_)))
}

/// The name of the environment variable for a placeholder: `ACCOUNT_NAMESPACE` for `${account.namespace}`.
#[must_use]
pub(crate) fn variable(placeholder: &str) -> String {
    let name = placeholder.trim_matches(|character: char| !character.is_ascii_alphanumeric());
    let part = |character: char| if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' };
    let name: String = name.chars().map(part).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

fn placeholder_len(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    match rest.as_bytes()[0] {
        b'Y' => return yours_len(text, at),
        byte if !form::may_open(byte) => return None,
        _ => {}
    }
    let form = form::IN_TEXT.iter().filter(|form| form.fits_url).find(|form| rest.starts_with(form.open))?;
    match form.twin {
        Twin::Braces => enclosed(rest, form, is_path).filter(|len| is_value(text, at, at + len)),
        Twin::Tag => enclosed(rest, form, is_shouted_phrase),
        Twin::Nothing | Twin::List => enclosed(rest, form, is_path),
    }
}

/// The length of a form with a name in it that `test` takes.
fn enclosed(rest: &str, form: &PlaceholderForm, test: fn(&str) -> bool) -> Option<usize> {
    let inner = rest.strip_prefix(form.open)?;
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte);
    let len = inner.bytes().take_while(|&byte| is_inner(byte)).count();
    (inner[len..].starts_with(form.close) && test(&inner[..len])).then(|| form.len(&inner[..len]))
}

/// `account.namespace`
fn is_path(name: &str) -> bool {
    let is_part = |part: &str| part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let name = name.trim_matches(' ');
    !name.contains(' ') && name.split('.').all(is_part)
}

/// Whether a name in single braces is where a value would.
fn is_value(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let follows =
        before.is_empty() || before.ends_with(['/', '=', ':', '"']) || (before.ends_with(' ') && after.is_empty());
    follows && (after.is_empty() || after.starts_with(['/', '&', '?', '.', ':', '"', ',']))
}
