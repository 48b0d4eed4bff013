//! A record as a tree, in which every value has its place in a file.

use crate::diagnostic::Finding;
use crate::json::string;
use crate::request::Part;
use crate::rules::Diagnostic;
use crate::rules::data::invalid_record;
use crate::text::Span;

/// A part of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The source, by its number among all.
    pub(crate) source: usize,
    /// The part.
    pub(crate) span: Span,
}

impl Place {
    /// The place of a range of bytes of the value at this place; the whole place where that cannot be told.
    #[must_use]
    pub(crate) fn within(self, text: &str, value: &str, range: Span) -> Self {
        let written = self.span.of(text);
        let verbatim = ["", "\"", "'", "\"\"\"\n", "'''\n", "\"\"\"", "'''"].into_iter().find_map(|quote| {
            let rest = written.strip_prefix(quote)?;
            rest.starts_with(value).then_some(self.span.start + quote.len() as u32)
        });
        let span = match verbatim {
            Some(start) => range.shift(start),
            None if written.len() > 1 && written.starts_with('"') && is_decoded(written, value) => {
                Part::quoted(text, self.span).place(range.range())
            }
            None => self.span,
        };
        Self { span, ..self }
    }
}

/// Whether a quoted text stands for a value by JSON's escapes, which TOML and YAML have too.
pub(super) fn is_decoded(quoted: &str, value: &str) -> bool {
    quoted.get(1..quoted.len() - 1).is_some_and(|raw| string::decode(raw).text == value)
}

/// A value and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RecordNode {
    /// Its place.
    pub(crate) place: Place,
    /// What it is.
    pub(crate) kind: NodeKind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NodeKind {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number as JSON writes it.
    Number(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<RecordNode>),
    /// Names and values in order.
    Table(Vec<NamedNode>),
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NamedNode {
    /// The name.
    pub(crate) key: String,
    /// The place of the name.
    pub(crate) place: Place,
    /// The value.
    pub(crate) value: RecordNode,
}

/// What is wrong at a span of a source.
pub(super) fn wrong(span: Span, message: impl Into<String>) -> Vec<Diagnostic> {
    vec![invalid_record::RULE.diagnostic(Finding::new(span, message))]
}
