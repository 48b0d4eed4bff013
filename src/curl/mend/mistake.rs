//! A mistake of a shell command, and what undoes it.

use crate::text::{Edits, Span};

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShellMistakeKind {
    /// A line whose next one is an option, without a backslash.
    NoBackslash,
    /// No blank before a backslash, so that the words of two lines are one.
    NoBlank,
    /// Blanks after a backslash.
    BlankAfterBackslash,
    /// A comment after a backslash.
    CommentAfterBackslash,
    /// A comment between the lines of a command.
    CommentInCommand,
    /// An empty line between the lines of a command.
    EmptyLine,
    /// A quote that nothing closes.
    OpenQuote,
    /// A quote within a text in quotes, which ends it.
    InnerQuote(char),
    /// A quote that is there twice.
    DoubledQuote,
    /// `&` in a URL without quotes.
    Background,
    /// `&amp;` for an `&`, in a URL without quotes.
    Entity,
    /// `&` between the pairs of a form without quotes.
    PartedBody,
    /// A bracket at the end of a line, which opens a body without quotes.
    OpenBody,
    /// Another character or a blank that ends a URL without quotes, though its query goes on.
    Cut(char),
    /// A quote, a dash or a blank that the shell does not know.
    Typographic(char),
    /// A here-document without its end.
    OpenDocument,
}

/// A mistake, in positions of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShellMistake {
    /// What it is.
    pub(crate) kind: ShellMistakeKind,
    /// The characters to change.
    pub(crate) span: Span,
    /// Where the command starts.
    pub(crate) command: Span,
    /// What undoes it; empty if nothing certainly does.
    pub(crate) edits: Edits,
    /// Whether that is what was meant for certain.
    pub(crate) is_certain: bool,
}

/// Whether a text with quotes in it is what was meant, a JSON document, and whether that is certain.
pub(crate) type Judge<'j> = &'j dyn Fn(&str) -> Option<bool>;
