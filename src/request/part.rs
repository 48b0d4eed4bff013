//! A part of a request: what it says, where it is, and how a change of it is written.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::json::{Text, Value};
use crate::layer::Layer;
use crate::shell::{ShellDialect, Word};
use crate::text::{Edit, Edits, Span};

/// A part of a request. It is as small as a few words: what it says is decoded when it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The text in which it is written.
    source: &'a str,
    form: Form<'a>,
    /// Which bytes of the decoded text it is.
    slice: Span,
}

/// The slice that is the whole text.
const ALL: Span = Span { start: 0, end: u32::MAX };

/// How a part is written.
#[derive(Clone, Copy, Debug)]
enum Form<'a> {
    /// As it is.
    Plain(Span),
    /// A string of a JSON document: its place with its quotes, and whether there are escapes between them.
    JsonString(Span, bool),
    /// A word of shell code.
    Word(&'a Word<'a>),
}

impl<'a> Part<'a> {
    /// What is written as it is at `span` of `source`.
    #[must_use]
    pub(crate) fn plain(source: &'a str, span: Span) -> Self {
        Self { source, form: Form::Plain(span), slice: ALL }
    }

    /// A string of a JSON document; `None` for other values.
    #[must_use]
    pub(crate) fn of_value(source: &'a str, value: &Value<'a>) -> Option<Self> {
        let form = Form::JsonString(value.span, value.as_text()?.escaped);
        Some(Self { source, form, slice: ALL })
    }

    /// The JSON string that is, with its quotes, at `outer`.
    #[must_use]
    pub(crate) fn quoted(source: &'a str, outer: Span) -> Self {
        let form = Form::JsonString(outer, outer.of(source).contains('\\'));
        Self { source, form, slice: ALL }
    }

    /// A word of shell code.
    #[must_use]
    pub(crate) fn word(source: &'a str, word: &'a Word<'a>) -> Self {
        Self { source, form: Form::Word(word), slice: ALL }
    }

    /// The part at these bytes of [`Self::text`].
    #[must_use]
    pub(crate) fn slice(self, range: Range<usize>) -> Self {
        let slice = self.in_whole(range);
        match self.form {
            Form::Plain(span) => Self { form: Form::Plain(slice.shift(span.start)), ..self },
            _ => Self { slice, ..self },
        }
    }

    /// What it says.
    #[must_use]
    pub(crate) fn text(self) -> Cow<'a, str> {
        let whole = match self.form {
            Form::Plain(span) => return Cow::Borrowed(span.of(self.source)),
            Form::JsonString(outer, escaped) => Text { raw: inside(outer).of(self.source), escaped }.decode(),
            Form::Word(word) => Cow::Borrowed(&*word.text),
        };
        match whole {
            whole if self.is_whole() => whole,
            Cow::Borrowed(whole) => Cow::Borrowed(self.slice.of(whole)),
            Cow::Owned(whole) => Cow::Owned(self.slice.of(&whole).to_owned()),
        }
    }

    /// The shell that it is written for; `None` where it is not a word of one.
    #[must_use]
    pub(crate) fn dialect(self) -> Option<ShellDialect> {
        match self.form {
            Form::Word(word) => Some(word.dialect()),
            _ => None,
        }
    }

    /// What is written, without quotes around it.
    #[must_use]
    pub(crate) fn raw(self) -> &'a str {
        self.inner().of(self.source)
    }

    /// Whether it says nothing.
    #[must_use]
    pub(crate) fn is_empty(self) -> bool {
        self.raw().is_empty()
    }

    /// Whether it says nothing but white space.
    #[must_use]
    pub(crate) fn is_blank(self) -> bool {
        match self.form {
            Form::Word(_) => self.text().trim().is_empty(),
            _ => self.raw().trim().is_empty(),
        }
    }

    /// Its place with the quotes around it.
    #[must_use]
    pub(crate) fn outer(self) -> Span {
        match self.form {
            Form::JsonString(outer, _) if self.is_whole() => outer,
            Form::Word(word) if self.is_whole() => word.span,
            _ => self.inner(),
        }
    }

    /// The place of what it says; the quotes with it where it is empty.
    #[must_use]
    pub(crate) fn span(self) -> Span {
        let inner = self.inner();
        if inner.is_empty() { self.outer() } else { inner }
    }

    /// The place of what it says, without quotes around it.
    fn inner(self) -> Span {
        match self.form {
            Form::Plain(span) => span,
            Form::JsonString(outer, _) if self.is_whole() => inside(outer),
            Form::JsonString(outer, _) => Layer::of_json_string(self.source, outer).span_outward(self.slice),
            Form::Word(word) => word.place(self.in_word(word)),
        }
    }

    /// The place of a part of [`Self::text`].
    #[must_use]
    pub(crate) fn place(self, range: Range<usize>) -> Span {
        match self.form {
            Form::Plain(span) => Span::from(range).shift(span.start),
            _ => self.whole().layer().span_outward(self.in_whole(range)),
        }
    }

    /// The edits that put `text` in the place of a part of [`Self::text`]; `None` where that cannot be written there, or
    /// where a variable or a placeholder is.
    #[must_use]
    pub(crate) fn replace(self, range: Range<usize>, text: &str) -> Option<Edits> {
        let edit = Edit::replace(self.in_whole(range), text);
        self.whole().layer().edit_outward(&edit).map(Edits::from)
    }

    /// The edits that put `text` in the place of all of it.
    #[must_use]
    pub(crate) fn replace_all(self, text: &str) -> Option<Edits> {
        self.replace(0..self.text().len(), text)
    }

    /// Whether a variable, a command or a placeholder of its language is in it, so that no one knows what it says.
    #[must_use]
    pub(crate) fn has_hole(self) -> bool {
        match self.form {
            Form::Word(word) => word.has_hole(self.in_word(word)),
            _ => false,
        }
    }

    /// What it says as a layer of its own: for JSON, scripts and forms in it.
    #[must_use]
    pub(crate) fn layer(self) -> Layer<'a> {
        match self.form {
            Form::Plain(span) => Layer::plain(self.source, span),
            Form::JsonString(outer, _) if self.is_whole() => Layer::of_json_string(self.source, outer),
            Form::JsonString(outer, _) => Layer::of_json_string(self.source, outer).slice(self.slice),
            Form::Word(word) => Layer::of_word(self.source, word, self.in_word(word)),
        }
    }

    fn whole(self) -> Self {
        Self { slice: ALL, ..self }
    }

    fn is_whole(self) -> bool {
        self.slice == ALL
    }

    /// The slice in the text of its word.
    fn in_word(self, word: &Word<'_>) -> Span {
        if self.is_whole() { Span::from(0..word.text.len()) } else { self.slice }
    }

    /// A part of its text as a part of the text that it is a slice of.
    fn in_whole(self, range: Range<usize>) -> Span {
        Span::from(range).shift(self.slice.start)
    }
}

/// What is between the quotes.
fn inside(outer: Span) -> Span {
    Span::new(outer.start + 1, outer.end.saturating_sub(1))
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text())
    }
}
