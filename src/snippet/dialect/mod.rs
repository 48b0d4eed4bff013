//! How languages write values: every literal whole, with its quotes, so that no text can leave it.

mod block;
mod c;
mod clojure;
mod cmd;
mod collection;
mod crystal;
mod csharp;
mod dart;
mod elixir;
mod fsharp;
mod go;
mod hurl;
mod java;
mod javascript;
mod json;
mod julia;
mod kotlin;
mod lua;
mod objc;
mod ocaml;
mod perl;
mod php;
mod powershell;
mod python;
mod r;
mod ruby;
mod rust;
mod shell;
mod swift;
mod text;
mod yaml;

use std::fmt::{self, Write as _};

use crate::placeholder::pieces::{self as placeholder, Piece};
use crate::web::Bytes;

pub use collection::Collections;
pub(super) use collection::{LiteralStart, Writer};

/// How a language writes values and comments.
pub struct Dialect {
    /// The name of the language.
    pub name: &'static str,
    /// Writes a text as a whole literal, over several lines where that reads better.
    pub quote: fn(&str) -> String,
    /// What starts and ends a comment; the end is empty where the line ends it.
    pub comment: [&'static str; 2],
    /// What may not be in a comment of this language alone, and what is written for it.
    pub comment_breaks: &'static [[&'static str; 2]],
    /// What continues a command on the next line; empty where there are no commands.
    pub continuation: &'static str,
    /// How maps and lists are written; `None` where JSON is written as text.
    pub collections: Option<&'static Collections>,
    /// How a variable of the environment is read; `None` where code cannot.
    pub environment: Option<&'static Environment>,
    /// Writes a text with placeholders as one literal, where no expression of the language joins texts.
    pub interpolate: Option<fn(&[Piece<'_>]) -> String>,
    /// Writes a text, which may have lines, where a body of text stands; lines of its own have that many spaces before them.
    pub block: Option<fn(&[Piece<'_>], usize) -> String>,
    /// Whether every byte of a text counts where it stands, so that nothing may stand for its line breaks.
    pub(super) is_verbatim: bool,
}

/// How an expression reads variables of the environment.
#[derive(Debug)]
pub struct Environment {
    /// The expression for a variable.
    pub read: fn(&str) -> String,
    /// What opens, separates and closes several texts that become one.
    pub join: [&'static str; 3],
}

/// All dialects.
pub static DIALECTS: &[&Dialect] = &[
    &shell::DIALECT,
    &python::DIALECT,
    &javascript::DIALECT,
    &javascript::BROWSER,
    &javascript::K6,
    &go::DIALECT,
    &lua::DIALECT,
    &r::DIALECT,
    &ocaml::DIALECT,
    &elixir::DIALECT,
    &crystal::DIALECT,
    &julia::DIALECT,
    &java::DIALECT,
    &kotlin::DIALECT,
    &clojure::DIALECT,
    &c::DIALECT,
    &rust::DIALECT,
    &csharp::DIALECT,
    &fsharp::DIALECT,
    &objc::DIALECT,
    &swift::DIALECT,
    &dart::DIALECT,
    &text::DIALECT,
    &text::JSON,
    &text::HTTP_FILE,
    &text::BRUNO,
    &json::DIALECT,
    &hurl::DIALECT,
    &ruby::DIALECT,
    &php::DIALECT,
    &perl::DIALECT,
    &powershell::DIALECT,
    &cmd::DIALECT,
    &yaml::DIALECT,
    &yaml::ANSIBLE,
];

/// What stands for a line break inside a literal while a template is rendered, so that no line of a literal is taken
/// for one of the code. No literal holds it.
pub(super) const LITERAL_LINE: &str = "\0";

impl Dialect {
    /// A dialect that writes JSON as text, and reads no environment.
    const fn new(name: &'static str, comment: &'static str, quote: fn(&str) -> String) -> Self {
        Self {
            name,
            quote,
            comment: [comment, ""],
            comment_breaks: &[],
            continuation: "",
            collections: None,
            environment: None,
            interpolate: None,
            block: None,
            is_verbatim: false,
        }
    }

    /// The dialect of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        DIALECTS.iter().copied().find(|dialect| dialect.name == name)
    }

    /// Writes a text as a literal, or as an expression that reads the placeholders in it from the environment.
    #[must_use]
    pub fn write(&self, text: &str, reads_environment: bool) -> String {
        match self.environment {
            Some(environment) if reads_environment => self.write_pieces(text, environment),
            _ => (self.quote)(text),
        }
    }

    /// The same with [`LITERAL_LINE`] for every line break.
    pub(super) fn write_on_lines(&self, text: &str, reads_environment: bool) -> String {
        let literal = self.write(text, reads_environment);
        if self.is_verbatim { literal } else { replace_byte(literal, "\n", LITERAL_LINE) }
    }

    /// The text, cut at the placeholders that are read from the environment.
    pub(super) fn pieces<'t>(&self, text: &'t str, reads_environment: bool) -> Vec<Piece<'t>> {
        if reads_environment && self.environment.is_some() {
            placeholder::pieces(text)
        } else {
            vec![Piece::Text(text)]
        }
    }

    fn write_pieces(&self, text: &str, environment: &Environment) -> String {
        let write = |piece: &Piece<'_>| match piece {
            Piece::Text(text) => (self.quote)(text),
            Piece::Placeholder(text) => (environment.read)(&placeholder::variable(text)),
        };
        let [open, separator, close] = environment.join;
        match (placeholder::pieces(text).as_slice(), self.interpolate) {
            ([] | [Piece::Text(_)], _) => (self.quote)(text),
            (pieces, Some(interpolate)) => interpolate(pieces),
            ([piece], None) => write(piece),
            (pieces, None) => format!("{open}{}{close}", pieces.iter().map(write).collect::<Vec<_>>().join(separator)),
        }
    }

    /// Writes a text as one comment line; whatever could end the comment, or a script element around it, is broken up.
    /// No line ends in a backslash, which would take the next line into the comment.
    #[must_use]
    pub fn write_comment(&self, text: &str) -> String {
        let [start, end] = self.comment;
        let mut line = visible(text);
        let of_any =
            [["\\u", "\\ u"], ["</", "< /"], ["<!", "< !"], ["*/", "* /"], ["*)", "* )"], ["?>", "? >"], ["#>", "# >"]];
        for [whole, broken] in self.comment_breaks.iter().chain(&of_any) {
            line = line.replace(whole, broken);
        }
        if end.is_empty() && line.trim_end().ends_with('\\') {
            line.push('.');
        }
        format!("{start}{line}{end}")
    }
}

impl fmt::Debug for Dialect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Dialect").field(&self.name).finish()
    }
}

/// Writes one ASCII character for another.
pub(super) fn replace_byte(text: String, old: &str, new: &str) -> String {
    let (old, new) = (old.as_bytes()[0], new.as_bytes()[0]);
    let Some(first) = memchr::memchr(old, text.as_bytes()) else { return text };
    let mut bytes = text.into_bytes();
    for byte in &mut bytes[first..] {
        *byte = if *byte == old { new } else { *byte };
    }
    String::from_utf8(bytes).expect("an ASCII character replaces another")
}

/// The text on one line, with a space for every character that does not show.
pub(super) fn visible(text: &str) -> String {
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
fn is_plain(character: char) -> bool {
    if character.is_ascii() {
        return !character.is_ascii_control();
    }
    !is_control(character) && !is_invisible(character)
}

/// A text between two quotes, each of its characters written by `push`.
fn quoted(text: &str, [open, close]: [&str; 2], push: fn(&mut String, char)) -> String {
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

/// The bytes that no language has to escape.
static PLAIN: Bytes = Bytes::ALPHANUMERIC.and(b" -_.,:;=+");

/// Writes the start of a text that no language has to escape; what follows it.
fn push_plain<'t>(literal: &mut String, text: &'t str) -> &'t str {
    let plain = text.bytes().position(|byte| !PLAIN.has(byte)).unwrap_or(text.len());
    let (plain, rest) = text.split_at(plain);
    literal.push_str(plain);
    rest
}

/// Writes the start of a text up to the first byte that is `special` or does not print; what follows it.
fn push_printable<'t>(literal: &mut String, text: &'t str, is_special: impl Fn(u8) -> bool) -> &'t str {
    let ends = |byte: u8| !(b' '..=b'~').contains(&byte) || is_special(byte);
    let (printable, rest) = text.split_at(text.bytes().position(ends).unwrap_or(text.len()));
    literal.push_str(printable);
    rest
}

/// Writes a character as `\\uXXXX`, or two of those.
fn push_utf16(literal: &mut String, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        write!(literal, "\\u{unit:04x}").expect("a String takes everything");
    }
}

/// The quote that needs fewer escapes; `"` where both need as many.
fn best_quote(text: &str) -> char {
    let count = |quote| memchr::memchr_iter(quote, text.as_bytes()).count();
    let double = count(b'"');
    if double > 0 && double > count(b'\'') { '\'' } else { '"' }
}

/// Whether a text reads better over several lines.
fn is_multi_line(text: &str) -> bool {
    let first = memchr::memchr(b'\n', text.as_bytes());
    first.is_some_and(|first| {
        let rest = &text[first + 1..];
        rest.contains('\n') && text.trim_end_matches('\n').len() > first
    })
}

/// Whether a text has several lines that end in CRLF, as a `multipart/form-data` body has.
fn is_lines_of_crlf(text: &str) -> bool {
    text.matches("\r\n").count() > 1
}

/// The filler as often as keeps a text from closing its literal: a few times, else more often than the text has it.
fn free_run(text: &str, filler: &str, is_free: impl Fn(&str) -> bool) -> String {
    let longest = text.split(|character: char| !filler.contains(character)).map(str::len).max().unwrap_or_default();
    let runs = (0..3).chain([longest + 1]).map(|count| filler.repeat(count));
    runs.into_iter().find(|run| is_free(run)).expect("a text does not hold more of the filler than it holds")
}

/// The first pair of delimiters of which the text holds neither.
fn free_delimiters(text: &str, delimiters: &[[char; 2]]) -> Option<[char; 2]> {
    delimiters.iter().copied().find(|pair| !text.contains(pair))
}

/// The escapes that most languages share.
fn common_escape(character: char) -> Option<&'static str> {
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
fn keeps_shortest(lexeme: &str) -> bool {
    if lexeme.contains(['e', 'E']) {
        return false;
    }
    if !lexeme.contains('.') {
        // Longer ones are beyond the largest number of 64 bits, of 309 digits.
        const LONGEST: usize = 300;
        return lexeme != "-0" && lexeme.len() <= LONGEST;
    }
    let Ok(number) = lexeme.parse::<f64>() else { return false };
    let is_positional = number == 0.0 || (1e-4..1e15).contains(&number.abs());
    is_positional && format!("{number:?}") == lexeme
}
