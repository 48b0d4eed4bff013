//! How languages write values: every literal whole, with its quotes, so that no text can leave it.

mod collection;
mod go;
mod javascript;
mod python;
mod shell;

use std::fmt;
use std::sync::OnceLock;

use tera::{EscapeFn, Tera};

pub use collection::Collections;
pub(super) use collection::Place;

/// How a language writes values and comments.
pub struct Dialect {
    /// The name of the language.
    pub name: &'static str,
    /// Writes a text as a whole literal, over several lines where that reads better.
    pub quote: fn(&str) -> String,
    /// What starts a comment that ends with its line.
    pub comment: &'static str,
    /// How maps and lists are written; `None` where JSON is written as text.
    pub collections: Option<&'static Collections>,
    /// Writes the same literal for templates.
    pub(super) escape: EscapeFn,
    pub(super) engine: OnceLock<Tera>,
}

/// All dialects.
pub static DIALECTS: [&Dialect; 4] = [&shell::DIALECT, &python::DIALECT, &javascript::DIALECT, &go::DIALECT];

pub(super) use go::DIALECT as GO;
pub(super) use javascript::DIALECT as JAVASCRIPT;
pub(super) use python::DIALECT as PYTHON;
pub(super) use shell::DIALECT as SHELL;

impl Dialect {
    const fn new(
        name: &'static str,
        comment: &'static str,
        quote: fn(&str) -> String,
        escape: EscapeFn,
        collections: Option<&'static Collections>,
    ) -> Self {
        Self { name, quote, comment, collections, escape, engine: OnceLock::new() }
    }

    /// Writes a text as one comment line; whatever could end the comment, or a script element around it, is broken up.
    #[must_use]
    pub fn write_comment(&self, text: &str) -> String {
        let line = visible(text).replace("</", "< /").replace("<!", "< !").replace("*/", "* /").replace("?>", "? >");
        format!("{}{line}", self.comment)
    }
}

impl fmt::Debug for Dialect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Dialect").field(&self.name).finish()
    }
}

/// The text on one line, with a space for every character that does not show.
pub(super) fn visible(text: &str) -> String {
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
    !is_control(character) && !is_invisible(character)
}

/// The quote that needs fewer escapes; `"` where both need as many.
fn best_quote(text: &str) -> char {
    let count = |quote| text.chars().filter(|&character| character == quote).count();
    if count('"') > count('\'') { '\'' } else { '"' }
}

/// Whether a text reads better over several lines.
fn is_multi_line(text: &str) -> bool {
    text.trim_end_matches('\n').contains('\n') && text.matches('\n').count() > 1
}

/// The escapes that Python, JavaScript and Go share.
fn common_escape(character: char) -> Option<&'static str> {
    match character {
        '\\' => Some("\\\\"),
        '\n' => Some("\\n"),
        '\r' => Some("\\r"),
        '\t' => Some("\\t"),
        _ => None,
    }
}
