//! The tokens of text that should be JSON: every byte belongs to one, whatever it is.

use super::parser::{escape_len, number_len};
use crate::placeholder::{self, omission};
use crate::text::Span;

/// A piece of text and what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
}

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// `{ } [ ] , :`
    Symbol(Symbol),
    /// `;`, `=`, `=>`, `->`, `，`, `：`: what other languages put where JSON has a comma or a colon.
    Foreign,
    /// A string in straight double quotes; whether it is closed.
    String { closed: bool },
    /// A string in other quotes: single, typographic, back-ticks.
    OddString,
    /// A number as JSON has it.
    Number,
    /// `true`, `false` or `null`.
    Literal,
    /// Any other run of characters: a bare word, a placeholder, a number that is not one.
    Word,
    /// `// …`, `/* … */`, `# …` or `<!-- … -->`
    Comment,
    /// `...` or `…`
    Ellipsis,
    /// White space that JSON does not know: no-break spaces, byte-order marks, zero-width spaces.
    OddSpace,
    /// The end of the text.
    End,
}

/// The punctuation of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Symbol {
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Comma,
    Colon,
}

impl Symbol {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::OpenObject => "{",
            Self::CloseObject => "}",
            Self::OpenArray => "[",
            Self::CloseArray => "]",
            Self::Comma => ",",
            Self::Colon => ":",
        }
    }

    fn of(byte: u8) -> Option<Self> {
        Some(match byte {
            b'{' => Self::OpenObject,
            b'}' => Self::CloseObject,
            b'[' => Self::OpenArray,
            b']' => Self::CloseArray,
            b',' => Self::Comma,
            b':' => Self::Colon,
            _ => return None,
        })
    }
}

/// The token at or after byte `at`, after JSON's white space.
pub(super) fn token(text: &str, at: usize) -> Token {
    let start =
        at + text.as_bytes()[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
    let rest = &text[start..];
    let Some(&first) = rest.as_bytes().first() else {
        return Token { kind: TokenKind::End, span: Span::empty(start as u32) };
    };
    let (kind, len) = match first {
        b'"' => string(rest),
        b'$' | b'{' | b'<' if placeholder::len_in_json(rest).is_some() => (TokenKind::Word, word_len(rest)),
        _ if Symbol::of(first).is_some() => (Symbol::of(first).map_or(TokenKind::Word, TokenKind::Symbol), 1),
        b';' => (TokenKind::Foreign, 1),
        b'-' if rest.starts_with("->") => (TokenKind::Foreign, 2),
        b'=' => (TokenKind::Foreign, 1 + usize::from(rest.as_bytes().get(1) == Some(&b'>'))),
        _ if is_wide_symbol(rest.chars().next()) => (TokenKind::Foreign, rest.chars().next().map_or(1, char::len_utf8)),
        b'/' if follows_scheme(text, start) => (TokenKind::Word, word_len(rest)),
        _ => other(rest),
    };
    Token { kind, span: Span::from(start..start + len) }
}

/// Whether slashes at a place are those of a URL: `http://`, or the start of a string of which a quote is there twice.
pub(super) fn follows_scheme(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let is_after_scheme =
        before.strip_suffix(':').is_some_and(|scheme| scheme.ends_with(|last: char| last.is_ascii_alphanumeric()));
    text[at..].starts_with("//") && (is_after_scheme || before.ends_with("\"\""))
}

/// The comma, colon and semicolon of East Asian keyboards.
const WIDE_SYMBOLS: [char; 3] = ['\u{ff0c}', '\u{ff1a}', '\u{ff1b}'];

fn is_wide_symbol(character: Option<char>) -> bool {
    character.is_some_and(|character| WIDE_SYMBOLS.contains(&character))
}

fn string(rest: &str) -> (TokenKind, usize) {
    match string_len(rest) {
        Some(len) => (TokenKind::String { closed: true }, len),
        None => (TokenKind::String { closed: false }, rest.len()),
    }
}

/// The length of the string at the start of `rest`, up to the first quote that no backslash precedes.
pub(super) fn string_len(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if bytes[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

fn other(rest: &str) -> (TokenKind, usize) {
    if let Some(len) = comment_len(rest) {
        return (TokenKind::Comment, len);
    }
    if let Some(len) = odd_string_len(rest) {
        return (TokenKind::OddString, len);
    }
    if let Some(dots) = omission::len(rest).filter(|&dots| dots >= 3) {
        return (TokenKind::Ellipsis, dots);
    }
    let spaces = rest.len() - rest.trim_start_matches(is_odd_space).len();
    if spaces > 0 {
        return (TokenKind::OddSpace, spaces);
    }
    let len = len_before_comment(rest).unwrap_or_else(|| word_len(rest));
    let kind = match &rest[..len] {
        "true" | "false" | "null" => TokenKind::Literal,
        word if number_len(word.as_bytes()) == Some(len) => TokenKind::Number,
        _ => TokenKind::Word,
    };
    (kind, len)
}

/// The length of the number or literal that `rest` starts with, if a comment follows it at once.
fn len_before_comment(rest: &str) -> Option<usize> {
    let literal = ["true", "false", "null"].into_iter().find(|literal| rest.starts_with(literal)).map(str::len);
    let len = literal.or_else(|| number_len(rest.as_bytes()))?;
    (rest[len..].starts_with("//") || rest[len..].starts_with("/*")).then_some(len)
}

/// White space of Unicode that JSON does not take for white space.
pub(crate) fn is_odd_space(character: char) -> bool {
    matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{b}' | '\u{c}')
        || (character.is_whitespace() && !character.is_ascii())
}

fn comment_len(rest: &str) -> Option<usize> {
    let line = || rest.find('\n').unwrap_or(rest.len());
    let until = |close: &str| rest.find(close).map_or(rest.len(), |at| at + close.len());
    match rest.as_bytes() {
        [b'/', b'/', ..] | [b'#', ..] => Some(rest[..line()].trim_end().len()),
        [b'/', b'*', ..] => Some(until("*/")),
        [b'<', b'!', b'-', b'-', ..] => Some(until("-->")),
        _ => None,
    }
}

/// The quotes that close a string which opens with `open`.
pub(super) fn closing_quotes(open: char) -> &'static [char] {
    match open {
        '\'' => &['\''],
        '`' => &['`', '\''],
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '\u{ff02}' => {
            &['\u{201d}', '\u{201c}', '\u{201f}', '\u{ff02}', '"']
        }
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' => &['\u{2019}', '\u{2018}', '\u{201b}', '\''],
        '\u{ab}' => &['\u{bb}'],
        '\u{2033}' => &['\u{2033}'],
        _ => &[],
    }
}

/// How far the end of a string in other quotes is looked for, in bytes: without a limit, every apostrophe of a prose
/// text would be looked for to its end.
const LONGEST_ODD_STRING: usize = 4_000;

/// The length of a string in other quotes; it ends on its line.
fn odd_string_len(rest: &str) -> Option<usize> {
    let open = rest.chars().next()?;
    let closers = closing_quotes(open);
    if closers.is_empty() {
        return None;
    }
    let mut characters = rest.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\n' => return None,
            _ if at > LONGEST_ODD_STRING => return None,
            '\\' => {
                characters.next();
            }
            _ if closers.contains(&character) && ends_value(&rest[at + character.len_utf8()..]) => {
                return Some(at + character.len_utf8());
            }
            _ => {}
        }
    }
    None
}

/// Whether what follows a string's end may follow one in JSON.
pub(super) fn ends_value(rest: &str) -> bool {
    // More blanks are not what someone puts between two tokens; without a limit, many strings before them would each pass
    // over all of them.
    const MAX_BLANKS: usize = 100;
    let next = rest.chars().take(MAX_BLANKS).find(|letter| !matches!(letter, ' ' | '\t' | '\r'));
    next.is_none_or(|letter| ":,}];=\"\n".contains(letter) || WIDE_SYMBOLS.contains(&letter))
}

/// The length of a bare word: up to white space, punctuation or a quote; placeholders count as a whole.
fn word_len(rest: &str) -> usize {
    let mut at = 0;
    while let Some(character) = rest[at..].chars().next() {
        if let Some(len) = placeholder::len_in_json(&rest[at..]) {
            at += len;
        } else if character.is_ascii_whitespace()
            || is_odd_space(character)
            || "{}[],:;\"'`=“”".contains(character)
            || WIDE_SYMBOLS.contains(&character)
        {
            break;
        } else {
            at += character.len_utf8();
        }
    }
    at.max(rest.chars().next().map_or(0, char::len_utf8))
}

/// The length of the JSON escape at the start of `rest`, which starts with a backslash.
pub(super) fn valid_escape_len(rest: &str) -> Option<usize> {
    escape_len(rest.as_bytes())
}

/// Whether a string with its quotes needs no repair: no control characters, no unknown escapes.
pub(super) fn is_sound(string: &str) -> bool {
    let bytes = string.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            0..0x20 => return false,
            b'\\' => match valid_escape_len(&string[at..]) {
                Some(len) => at += len,
                None => return false,
            },
            _ => at += 1,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text, and its tokens with what they look like.
    const ROWS: [(&str, &str); 16] = [
        (
            "{\"a\": [1, true]}",
            "symbol {|string \"a\"|symbol :|symbol [|number 1|symbol ,|literal true|symbol ]|symbol }",
        ),
        ("a => 'b'; c -> `d`", "word a|foreign =>|other string 'b'|foreign ;|word c|foreign ->|other string `d`"),
        (r#""a\"b" "c"#, r#"string "a\"b"|open string "c"#),
        ("01 -1.5e3 0x1f .5", "word 01|number -1.5e3|word 0x1f|word .5"),
        ("1// one\n2/* two */3", "number 1|comment // one|number 2|comment /* two */|number 3"),
        ("http://a.test // b", "word http|symbol :|word //a.test|comment // b"),
        ("# a\n/* b", "comment # a|comment /* b"),
        ("<!-- a: b --><!-- b -->", "comment <!-- a: b -->|comment <!-- b -->"),
        ("[1, ...]", "symbol [|number 1|symbol ,|ellipsis ...|symbol ]"),
        ("…, ..", "ellipsis …|symbol ,|word .."),
        ("a\u{a0}b\u{feff}", "word a|space \u{a0}|word b|space \u{feff}"),
        ("\"a\"：1，2", "string \"a\"|foreign ：|number 1|foreign ，|number 2"),
        ("{{ id }} <ID> ${a.b}c {id}", "word {{ id }}|word <ID>|word ${a.b}c|symbol {|word id|symbol }"),
        ("“a”, ‘b’, «c»", "other string “a”|symbol ,|other string ‘b’|symbol ,|other string «c»"),
        ("don't", "word don|word '|word t"),
        ("nullable null", "word nullable|literal null"),
    ];

    fn look(kind: TokenKind) -> &'static str {
        match kind {
            TokenKind::Symbol(_) => "symbol",
            TokenKind::Foreign => "foreign",
            TokenKind::String { closed: true } => "string",
            TokenKind::String { closed: false } => "open string",
            TokenKind::OddString => "other string",
            TokenKind::Number => "number",
            TokenKind::Literal => "literal",
            TokenKind::Word => "word",
            TokenKind::Comment => "comment",
            TokenKind::Ellipsis => "ellipsis",
            TokenKind::OddSpace => "space",
            TokenKind::End => "end",
        }
    }

    #[test]
    fn every_text_has_the_tokens_of_the_table() {
        for (text, tokens) in ROWS {
            let (mut found, mut at) = (Vec::new(), 0);
            loop {
                let token = token(text, at);
                if token.kind == TokenKind::End {
                    break;
                }
                found.push(format!("{} {}", look(token.kind), token.span.of(text)));
                at = token.span.end as usize;
            }
            assert_eq!(found.join("|"), tokens, "{text}");
        }
    }
}
