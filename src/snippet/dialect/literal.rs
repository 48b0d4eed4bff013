//! What literals of many languages have in common: escapes, delimiters, characters that do not show.

use std::fmt::Write as _;
use std::ops::Range;

use crate::web::Bytes;

/// What stands for a line break inside a literal while a template is rendered, so that no line of a literal is taken
/// for one of the code. No literal holds it.
pub(in crate::snippet) const LITERAL_LINE: &str = "\0";

/// What stands for a line break between the parts of a literal, each of which starts where the literal does, and what is
/// before the literal. No literal of such a language holds them.
pub(in crate::snippet) const LITERAL_PART: &str = "\u{e}";
pub(in crate::snippet) const LITERAL_START: &str = "\u{f}";

/// Writes one ASCII character for another.
pub(in crate::snippet) fn replace_byte(text: String, old: &str, new: &str) -> String {
    let (old, new) = (old.as_bytes()[0], new.as_bytes()[0]);
    let Some(first) = memchr::memchr(old, text.as_bytes()) else { return text };
    let mut bytes = text.into_bytes();
    for byte in &mut bytes[first..] {
        *byte = if *byte == old { new } else { *byte };
    }
    String::from_utf8(bytes).expect("an ASCII character replaces another")
}

/// The text on one line, with a space for every character that does not show.
pub(in crate::snippet) fn visible(text: &str) -> String {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    text.replace(|character| is_control(character) || is_invisible(character), " ")
}

fn is_control(character: char) -> bool {
    character.is_control()
}

/// Characters that do not show, or change the order in which a line is read.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
    )
}

/// Whether a literal may hold the character as it is, in any language that has escapes.
pub(super) fn is_plain(character: char) -> bool {
    if character.is_ascii() {
        return !character.is_ascii_control();
    }
    !is_control(character) && !is_invisible(character)
}

/// Whether a literal may hold all of a text as it is, where it may hold some other bytes, too.
pub(super) fn is_all_plain(text: &str, others: &[u8]) -> bool {
    let (_, rest) = Bytes::PRINTABLE.split(text);
    rest.chars().all(|character| is_plain(character) || u8::try_from(character).is_ok_and(|it| others.contains(&it)))
}

/// Whether a literal without escapes may hold a text: its lines and tabs may be in it as they are.
pub(super) fn is_raw(text: &str) -> bool {
    is_all_plain(text, b"\n\t")
}

/// A text between two quotes, each of its characters written by `push`.
pub(super) fn quoted(text: &str, [open, close]: [&str; 2], push: fn(&mut String, char)) -> String {
    let mut literal = String::with_capacity(text.len() + open.len() + close.len());
    literal.push_str(open);
    let mut rest = push_plain(&mut literal, text);
    while let Some(character) = rest.chars().next() {
        push(&mut literal, character);
        rest = push_plain(&mut literal, &rest[character.len_utf8()..]);
    }
    literal.push_str(close);
    literal
}

/// Writes a character of a literal of several lines: a line break as it is, all others with `push`.
pub(super) fn push_in_lines(literal: &mut String, character: char, push: fn(&mut String, char)) {
    if character == '\n' { literal.push('\n') } else { push(literal, character) }
}

/// The bytes that no language has to escape.
static PLAIN: Bytes = Bytes::ALPHANUMERIC.and(b" -_.,:;=+");

/// Writes the start of a text that no language has to escape; what follows it.
fn push_plain<'t>(literal: &mut String, text: &'t str) -> &'t str {
    push_from(literal, text, &PLAIN)
}

/// Writes the characters of a set that a text starts with; what follows them.
pub(super) fn push_from<'t>(literal: &mut String, text: &'t str, set: &Bytes) -> &'t str {
    let (start, rest) = set.split(text);
    literal.push_str(start);
    rest
}

/// Writes a character as `\\uXXXX`, or two of those.
pub(super) fn push_utf16(literal: &mut String, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        write!(literal, "\\u{unit:04x}").expect("a String takes everything");
    }
}

/// Writes a character of a string in double quotes whose escapes are those of UTF-16.
pub(super) fn push_in_double(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if character == '"' => literal.push_str("\\\""),
        None if is_plain(character) => literal.push(character),
        None => push_utf16(literal, character),
    }
}

/// Writes a character as it is, or with the shortest of the escapes `\xXX` and `\uXXXX`.
pub(super) fn push_shortest(literal: &mut String, character: char) {
    if let Some(escape) = common_escape(character) {
        return literal.push_str(escape);
    }
    let code = character as u32;
    match code {
        _ if is_plain(character) => literal.push(character),
        0..0x100 => write!(literal, "\\x{code:02x}").expect("a String takes everything"),
        _ => write!(literal, "\\u{code:04x}").expect("every such character is in the first plane"),
    }
}

/// Writes a character as it is, or the bytes that it has in UTF-8 as `\xXX`.
pub(super) fn push_bytes(literal: &mut String, character: char) {
    match common_escape(character) {
        Some(escape) => literal.push_str(escape),
        None if is_plain(character) => literal.push(character),
        None => {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                write!(literal, "\\x{byte:02x}").expect("a String takes everything");
            }
        }
    }
}

/// The quote that needs fewer escapes; `"` where both need as many.
pub(super) fn best_quote(text: &str) -> char {
    let count = |quote| memchr::memchr_iter(quote, text.as_bytes()).count();
    let double = count(b'"');
    if double > 0 && double > count(b'\'') { '\'' } else { '"' }
}

/// Whether a text reads better over several lines.
pub(super) fn is_multi_line(text: &str) -> bool {
    let first = memchr::memchr(b'\n', text.as_bytes());
    first.is_some_and(|first| {
        let rest = &text[first + 1..];
        rest.contains('\n') && text.trim_end_matches('\n').len() > first
    })
}

/// Whether a text has several lines that end in CRLF, as a `multipart/form-data` body has.
pub(super) fn is_lines_of_crlf(text: &str) -> bool {
    text.matches("\r\n").count() > 1
}

/// The filler as often as keeps a text from closing its literal: a few times, else more often than the text has it.
pub(super) fn free_run(text: &str, filler: &str, is_free: impl Fn(&str) -> bool) -> String {
    let longest = text.split(|character: char| !filler.contains(character)).map(str::len).max().unwrap_or_default();
    let runs = (0..3).chain([longest + 1]).map(|count| filler.repeat(count));
    runs.into_iter().find(|run| is_free(run)).expect("a text does not hold more of the filler than it holds")
}

/// The first pair of delimiters of which the text holds neither.
pub(super) fn free_delimiters(text: &str, delimiters: &[[char; 2]]) -> Option<[char; 2]> {
    delimiters.iter().copied().find(|pair| !text.contains(pair))
}

/// The escapes that most languages share.
pub(super) fn common_escape(character: char) -> Option<&'static str> {
    match character {
        '\\' => Some("\\\\"),
        '\n' => Some("\\n"),
        '\r' => Some("\\r"),
        '\t' => Some("\\t"),
        _ => None,
    }
}

/// Whether a language that reads integers of any size, and writes the shortest digits that mean the same number, writes the
/// number of this lexeme with the same lexeme.
pub(super) fn keeps_shortest(lexeme: &str) -> bool {
    if lexeme.contains(['e', 'E']) {
        return false;
    }
    if !lexeme.contains('.') {
        // Longer ones are beyond the largest number of 64 bits, of 309 digits.
        const LONGEST: usize = 300;
        return lexeme != "-0" && lexeme.len() <= LONGEST;
    }
    is_shortest(lexeme, 1e-4..1e15)
}

/// Whether a language with integers of 64 bits, which writes fractions of these sizes with the shortest digits and without an
/// exponent, writes the number of this lexeme with the same lexeme.
pub(super) fn keeps_64_bits(lexeme: &str, positional: Range<f64>) -> bool {
    if lexeme.contains(['.', 'e', 'E']) {
        return is_shortest(lexeme, positional);
    }
    lexeme != "-0" && lexeme.parse::<i64>().is_ok()
}

fn is_shortest(lexeme: &str, positional: Range<f64>) -> bool {
    let Ok(number) = lexeme.parse::<f64>() else { return false };
    let is_positional = number == 0.0 || positional.contains(&number.abs());
    is_positional && format!("{number:?}") == lexeme
}
