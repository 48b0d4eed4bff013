//! What messages are made of, each part with its place.

use crate::text::Span;

/// A message of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    /// From its first line to its last.
    pub(crate) span: Span,
    /// What its first line says.
    pub(crate) start: StartLine,
    /// The pairs of its query that are in the lines below the target, in order.
    pub(crate) query: Vec<HeaderField>,
    /// Its header fields, in order.
    pub(crate) fields: Vec<HeaderField>,
    /// Its content, without the line breaks around it; `None` where there is none.
    pub(crate) body: Option<Span>,
    /// Whether it has header fields, or an empty line before its body: a console has neither.
    pub(crate) has_head: bool,
    /// Whether lines of its head are left out: `...`.
    pub(crate) is_elided: bool,
}

/// The first line of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StartLine {
    /// `POST /items HTTP/1.1`
    Request {
        /// None where the line is a target alone, which asks with GET.
        method: Option<Span>,
        /// The URL, or its path and query.
        target: Span,
        /// `HTTP/1.1`
        version: Option<Span>,
    },
    /// `HTTP/1.1 200 OK`
    Status {
        /// `200`
        code: Span,
    },
}

impl Default for StartLine {
    fn default() -> Self {
        Self::Status { code: Span::empty(0) }
    }
}

/// A header field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeaderField {
    /// Its name, without the blanks around it.
    pub(crate) name: Span,
    /// Its value, without the blanks around it.
    pub(crate) value: Span,
}

/// What keeps a text from being the messages that it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MessageProblem {
    /// The characters to change.
    pub(crate) span: Span,
    /// What is wrong there.
    pub(crate) kind: ProblemKind,
}

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProblemKind {
    /// No empty line is between the header fields and the body, which starts here.
    NoEmptyLine,
    /// An empty line is between the first line and the header fields: from the end of the one to the other.
    EmptyLine,
    /// A line among the header fields has no colon.
    NoColon,
    /// A blank in the target, where the version is expected.
    BlankInTarget,
    /// The version is misspelt: `HTP/1.1`, `HTTP 1.1`.
    Version,
    /// No blank is between the method and the target.
    NoBlank,
    /// Blanks are between the name of a header field and its colon.
    BlankBeforeColon,
}

/// The messages of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Messages {
    /// In the order of the text.
    pub(crate) all: Vec<Message>,
    /// What is wrong with them.
    pub(crate) problems: Vec<MessageProblem>,
    /// `@name = value`: what the text says of its variables.
    pub(crate) variables: Vec<HeaderField>,
}
