//! A dialect: how a language writes values, comments and what reads the environment.

use std::fmt;

use super::Collections;
use super::literal::{LITERAL_LINE, LITERAL_PART, LITERAL_START, replace_byte, visible};
use crate::placeholder::pieces::Piece;
use crate::snippet::reads::Reads;

/// How a language writes values and comments.
pub struct Dialect {
    /// The name of the language.
    pub name: &'static str,
    /// Writes a text as a whole literal, over several lines where that reads better.
    pub quote: fn(&str) -> String,
    /// What starts and ends a comment; the end is empty where the line ends it.
    pub(crate) comment: [&'static str; 2],
    /// What may not be in a comment of this language alone, and what is written for it.
    pub(crate) comment_breaks: &'static [[&'static str; 2]],
    /// What continues a command on the next line; empty where there are no commands.
    pub(crate) continuation: &'static str,
    /// How maps and lists are written; `None` where JSON is written as text.
    pub(crate) collections: Option<&'static Collections>,
    /// How a variable of the environment is read; `None` where code cannot.
    pub(crate) environment: Option<&'static Environment>,
    /// Writes a text with placeholders as one literal, where no expression of the language joins texts.
    pub(crate) interpolate: Option<fn(&[Piece<'_>]) -> String>,
    /// Writes a text, which may have lines, where a body of text belongs; lines of its own have that many spaces before them.
    pub block: Option<fn(&[Piece<'_>], usize) -> String>,
    /// Whether the parts of a literal that are strings of their own start at the same column.
    pub(in crate::snippet) aligns_parts: bool,
    /// Whether every byte of a text counts where it is, so that nothing may stand for its line breaks.
    pub(in crate::snippet) is_verbatim: bool,
}

/// How an expression reads variables of the environment.
#[derive(Debug)]
pub(crate) struct Environment {
    /// The expression for a variable.
    pub(crate) read: fn(&str) -> String,
    /// What opens, separates and closes several texts that become one.
    pub(crate) join: [&'static str; 3],
}

impl Dialect {
    /// A dialect that writes JSON as text, and reads no environment.
    pub(super) const fn new(name: &'static str, comment: &'static str, quote: fn(&str) -> String) -> Self {
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
            aligns_parts: false,
            is_verbatim: false,
        }
    }

    /// Writes a text as a literal, or as an expression that reads what is to be read from the environment.
    #[must_use]
    pub(in crate::snippet) fn write(&self, text: &str, reads: Reads<'_>) -> String {
        match self.environment {
            Some(environment) if reads.is_any() => self.write_pieces(text, &reads.pieces(text), environment),
            _ => (self.quote)(text),
        }
    }

    /// The same with [`LITERAL_LINE`] for every line break, or [`LITERAL_PART`] where only parts are on lines of their own.
    pub(in crate::snippet) fn write_on_lines(&self, text: &str, reads: Reads<'_>) -> String {
        let literal = self.write(text, reads);
        if self.aligns_parts && literal.starts_with('"') && literal.contains(" \\\n") && !literal.contains("%q") {
            return format!("{LITERAL_START}{}", literal.replace('\n', LITERAL_PART));
        }
        if self.is_verbatim { literal } else { replace_byte(literal, "\n", LITERAL_LINE) }
    }

    fn write_pieces(&self, text: &str, pieces: &[Piece<'_>], environment: &Environment) -> String {
        let write = |piece: &Piece<'_>| {
            piece.variable().map_or_else(|| (self.quote)(piece.as_str()), |name| (environment.read)(&name))
        };
        let [open, separator, close] = environment.join;
        match (pieces, self.interpolate) {
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
