//! What a text of shell code was read as.

use super::word::{Quote, Word};
use crate::text::Span;

/// The commands of a text.
#[derive(Clone, Debug, Default)]
pub struct Script<'t> {
    /// In the order in which they start; those in substitutions and subshells too.
    pub commands: Vec<Command<'t>>,
    /// The here-documents.
    pub documents: Vec<HereDocument<'t>>,
    /// What the shell does not take, or takes otherwise than it was meant.
    pub problems: Vec<ShellProblem>,
    /// What is output of commands, not code.
    pub(crate) output: Vec<Span>,
}

/// A simple command.
#[derive(Clone, Debug, Default)]
pub struct Command<'t> {
    /// From its first word to the end of its last one.
    pub(crate) span: Span,
    /// The words `NAME=value` before the name of the program.
    pub assignments: Vec<Word<'t>>,
    /// The name of the program and its arguments.
    pub words: Vec<Word<'t>>,
    /// Where its input comes from and its output goes.
    pub redirections: Vec<Redirection<'t>>,
    /// What ended it, and where.
    pub end: CommandEnd,
    /// The characters that ended it; empty at the end of the text.
    pub(crate) end_span: Span,
    /// How many substitutions and subshells it is in.
    pub depth: u8,
}

/// What ends a command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CommandEnd {
    /// The end of the text.
    #[default]
    Text,
    /// The end of a line.
    Line,
    /// `;`
    Semicolon,
    /// `&`: the command runs in the background.
    Background,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `|` or `|&`
    Pipe,
    /// `)` or a backtick.
    Close,
}

/// `>file`, `2>&1`, `<<EOF`, …
#[derive(Clone, Debug)]
pub struct Redirection<'t> {
    /// With the number before it and the word after it.
    pub(crate) span: Span,
    /// What it does.
    pub operator: Operator,
    /// The file, the text of `<<<`, or the delimiter of a here-document.
    pub target: Option<Word<'t>>,
    /// Its place in [`Script::documents`].
    pub(crate) document: Option<usize>,
}

/// What a redirection does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `<`
    Input,
    /// `<<` and `<<-`
    Document,
    /// `<<<`
    Text,
    /// `>`, `>>` and the others.
    Output,
}

/// A here-document.
#[derive(Clone, Debug)]
pub struct HereDocument<'t> {
    /// Where it is asked for: the operator and the delimiter.
    pub(crate) opening: Span,
    /// Its lines.
    pub word: Word<'t>,
    /// Whether the line that ends it is there.
    pub is_closed: bool,
}

/// What the shell does not take, or takes otherwise than it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellProblem {
    /// A quote that is open at the end of the text.
    OpenQuote {
        /// The opening quote.
        span: Span,
        /// Its kind.
        quote: Quote,
    },
    /// A `$(`, `(` or backtick that is open at the end of the text.
    OpenSubstitution(Span),
    /// A here-document without its last line: where it is asked for.
    OpenDocument(Span),
    /// A backslash that was meant to continue the line, and the blanks or the comment after it.
    Continuation {
        /// The backslash.
        backslash: u32,
        /// What is after it on the line.
        rest: Span,
    },
}

impl ShellProblem {
    /// Where it is.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        match *self {
            Self::OpenQuote { span, .. } | Self::OpenSubstitution(span) | Self::OpenDocument(span) => span,
            Self::Continuation { rest, .. } => rest,
        }
    }
}
