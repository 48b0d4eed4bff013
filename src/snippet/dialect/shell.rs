//! POSIX shells: single quotes, in which nothing is special; a quote is outside of them, escaped.
//!
//! A text with a carriage return or another control character is in `$'…'` (POSIX.1-2024; bash, zsh and ksh before): a browser that
//! shows the code, and the clipboard, make a line feed of a carriage return that is written as it is, and nobody sees the others.

use memchr::memchr2_iter;

use super::literal::{common_escape, quoted};
use super::{Dialect, Environment};
use crate::placeholder::pieces::Piece;
use crate::web::Bytes;

/// The shell's dialect.
pub(crate) static DIALECT: Dialect = Dialect {
    environment: Some(&ENVIRONMENT),
    interpolate: Some(interpolate),
    continuation: "\\",
    ..Dialect::new("shell", "# ", quote)
};

/// Inside double quotes nothing in the value of a variable is expanded again.
static ENVIRONMENT: Environment = Environment { read: |name| format!("\"${name}\""), join: ["", "", ""] };

/// The bytes that no shell expands; `=` and `%` only at the start of a word.
const SAFE: Bytes = Bytes::ALPHANUMERIC.and(b"@%+=:,./-_");

/// What a byte asks of the word that holds it: quotes,
const IN_QUOTES: u8 = 1;
/// single quotes that end before it, as it is one, or is in no argument,
const APART: u8 = 2;
/// or an escape.
const ESCAPED: u8 = 4;

/// By byte.
static ASKS: [u8; 256] = {
    let mut asks = [0; 256];
    let mut byte = 0;
    while byte < asks.len() {
        let one = byte as u8;
        let is_apart = one == b'\'' || one == b'\0';
        asks[byte] = if SAFE.has(one) { 0 } else { IN_QUOTES }
            | if is_apart { APART } else { 0 }
            | if is_lost(one) { ESCAPED } else { 0 };
        byte += 1;
    }
    asks
};

/// What the bytes of a text ask for.
fn asks(text: &str) -> u8 {
    text.bytes().fold(0, |asks, byte| asks | ASKS[usize::from(byte)])
}

/// A text with variables in double quotes, as people write it; where they would need escapes, each piece has quotes of its own.
fn interpolate(pieces: &[Piece<'_>]) -> String {
    let is_plain = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => !text.contains(['"', '\\', '$', '`', '!', '\0']) && asks(text) & ESCAPED == 0,
        Piece::Placeholder(_) | Piece::Variable(_) => true,
    };
    if !pieces.iter().all(is_plain) {
        let write = |piece: &Piece<'_>| {
            piece.variable().map_or_else(|| quote(piece.as_str()), |name| (ENVIRONMENT.read)(&name))
        };
        return pieces.iter().map(write).collect();
    }
    let mut word = String::from('"');
    for (at, piece) in pieces.iter().enumerate() {
        let next = pieces.get(at + 1).and_then(|next| next.as_str().chars().next());
        let goes_on = next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '_' || next == '[');
        match piece.variable() {
            Some(name) if goes_on => word.extend(["${", &*name, "}"]),
            Some(name) => word.extend(["$", &*name]),
            None => word.push_str(piece.as_str()),
        }
    }
    word.push('"');
    word
}

/// A word needs no quotes when it holds nothing that any shell expands.
fn quote(text: &str) -> String {
    let asks = asks(text);
    if asks == 0 && !text.is_empty() && !text.starts_with(['=', '%']) {
        return text.to_owned();
    }
    if asks & ESCAPED != 0 {
        return quote_escaped(text);
    }
    let mut word = String::with_capacity(text.len() + 2);
    word.push('\'');
    if asks & APART == 0 {
        word.push_str(text);
        word.push('\'');
        return word;
    }
    let mut from = 0;
    for at in memchr2_iter(b'\'', 0, text.as_bytes()) {
        word.push_str(&text[from..at]);
        word.push_str(if text[at..].starts_with('\'') { r"'\''" } else { "" });
        from = at + 1;
    }
    word.push_str(&text[from..]);
    word.push('\'');
    word
}

/// Whether a character is not seen, or changed on the way from a page to a terminal. NUL is in no argument.
const fn is_lost(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\0' | b'\n' | b'\t')
}

fn quote_escaped(text: &str) -> String {
    quoted(text, ["$'", "'"], |word, character| match common_escape(character) {
        Some(escape) => word.push_str(escape),
        None if character == '\'' => word.push_str("\\'"),
        None if character == '\0' => {}
        // Octal: a hexadecimal number would take the letters after it.
        None if u8::try_from(character).is_ok_and(is_lost) => {
            word.extend(["\\", &format!("{:03o}", u32::from(character))]);
        }
        None => word.push(character),
    })
}
