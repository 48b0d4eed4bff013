//! What is in a text for a value of the reader's: `YOUR_TOKEN`, `${account.namespace}`, `<ACCESS_TOKEN>`, `{id}`.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// What stays as it is.
    Text(&'t str),
    /// What the reader replaces, as it is written.
    Placeholder(&'t str),
}

impl<'t> Piece<'t> {
    /// The piece as it is written.
    #[must_use]
    pub fn as_str(&self) -> &'t str {
        match self {
            Self::Text(text) | Self::Placeholder(text) => text,
        }
    }
}

/// Cuts a text at its placeholders; the pieces together are the text.
///
/// Braces also open blocks of code, so a `{name}` only counts where a value would stand: as the whole text, after `/`,
/// `=` or `:`, or as the last word.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
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

/// Whether a placeholder is in the text.
#[must_use]
pub fn is_in(text: &str) -> bool {
    pieces(text).iter().any(|piece| matches!(piece, Piece::Placeholder(_)))
}

/// The name of the environment variable for a placeholder: `ACCOUNT_NAMESPACE` for `${account.namespace}`.
#[must_use]
pub fn variable(placeholder: &str) -> String {
    let name = placeholder.trim_matches(|character: char| !character.is_ascii_alphanumeric());
    let part = |character: char| if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' };
    let name: String = name.chars().map(part).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

fn placeholder_len(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    match rest.as_bytes()[0] {
        b'$' => enclosed(rest, "${", "}", is_path),
        b'{' if rest.starts_with("{{") => enclosed(rest, "{{", "}}", is_path),
        b'{' => enclosed(rest, "{", "}", is_path).filter(|len| is_value(text, at, at + len)),
        b'<' => enclosed(rest, "<", ">", is_shouted),
        b'Y' => shouted_len(text, at),
        _ => None,
    }
}

/// The length of `open`, a name that `test` takes, and `close`.
fn enclosed(rest: &str, open: &str, close: &str, test: fn(&str) -> bool) -> Option<usize> {
    let inner = rest.strip_prefix(open)?;
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte);
    let len = inner.bytes().take_while(|&byte| is_inner(byte)).count();
    (inner[len..].starts_with(close) && test(&inner[..len])).then_some(open.len() + len + close.len())
}

/// `account.namespace`
fn is_path(name: &str) -> bool {
    let is_part = |part: &str| part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let name = name.trim_matches(' ');
    !name.contains(' ') && name.split('.').all(is_part)
}

/// `ACCESS_TOKEN`, `YOUR-API-KEY`, `YOUR TOKEN`
fn is_shouted(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.ends_with(' ')
        && !name.bytes().any(|byte| byte.is_ascii_lowercase() || byte == b'.')
}

/// Whether a name in single braces is where a value would.
fn is_value(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let follows =
        before.is_empty() || before.ends_with(['/', '=', ':', '"']) || (before.ends_with(' ') && after.is_empty());
    follows && (after.is_empty() || after.starts_with(['/', '&', '?', '.', ':', '"', ',']))
}

/// The length of a word such as `YOUR_TOKEN` or `YOUR-API-KEY`.
pub(super) fn shouted_len(text: &str, at: usize) -> Option<usize> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if text[..at].bytes().next_back().is_some_and(is_word) {
        return None;
    }
    let rest = &text[at..];
    let is_inner = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
    let word = &rest[..rest.bytes().take_while(|&byte| is_inner(byte)).count()];
    let word = word.trim_end_matches(['_', '-']);
    let is_whole = !rest[word.len()..].starts_with(|next: char| next.is_ascii_lowercase());
    (word.len() > 5 && (word.starts_with("YOUR_") || word.starts_with("YOUR-")) && is_whole).then_some(word.len())
}
