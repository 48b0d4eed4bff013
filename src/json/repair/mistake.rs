//! One mistake in a JSON text: what someone typed, what belongs there.

use std::borrow::Cow;

use crate::diagnostic::{Alternative, Label};
use crate::json::lexer::Symbol;
use crate::text::{Edit, Edits, Span, first_line};

/// The message about a no-break space and others of its kind.
pub(super) const ODD_SPACE: &str = "JSON does not allow this white space";

/// A mistake that a repair assumes, with the edits that undo it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) kind: MistakeKind,
    /// The characters to change.
    pub(super) span: Span,
    pub(super) edits: Vec<Edit>,
    /// The other end: the bracket that is never closed, say.
    pub(super) related: Option<(Span, &'static str)>,
    /// The string before it: the name whose colon is missing.
    pub(super) name: Option<Span>,
    /// How far its edits can be trusted.
    pub(super) trust: Trust,
    /// What else may be meant, if the edits are one of several ways.
    pub(super) others: Vec<Alternative>,
    /// What to do about it, where the edits do not say.
    pub(super) help: Option<&'static str>,
    /// A bit for what someone who does it once does again; none for slips.
    pub(super) habit: u32,
}

/// How far the edits of a mistake can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// They are a way to read on: what belongs there is not known.
    Guess,
    /// They are likely, and someone should look at them.
    Likely,
    /// They undo a typing mistake that has one reading.
    Sure,
}

/// What kind of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MistakeKind {
    /// Something else is where this symbol belongs.
    Instead(Symbol),
    /// This symbol is missing.
    Missing(Symbol),
    /// A symbol too many.
    Surplus,
    /// A comma with nothing after it.
    TrailingComma,
    /// A string has no opening quote.
    NoOpeningQuote,
    /// A string has no closing quote.
    NoClosingQuote,
    /// A quote too many.
    SurplusQuote,
    /// Quotes inside a string without their backslash.
    UnescapedQuotes,
    /// Quotes that are not JSON's.
    OddQuotes,
    /// A name or value without quotes.
    Unquoted,
    /// `True`, `None`, `undefined`, …
    OddLiteral,
    /// `+1`, `.5`, `0x10`, …
    OddNumber,
    /// `"a" + b`, `new Date()`, …
    Expression,
    /// A comment.
    Comment,
    /// `...`
    Ellipsis,
    /// White space that JSON does not know.
    OddSpace,
    /// A raw line break, tab or control character in a string.
    RawControl,
    /// A backslash before a character that needs none.
    BadEscape,
    /// A backslash that stands for itself, or for one of the language in the string.
    LostBackslash,
    /// A value is missing.
    NoValue,
    /// The text ends within a member.
    CutOff,
    /// Text that belongs to no value.
    Stray,
}

impl MistakeKind {
    /// A bit for what someone who does it once does again: a way of writing, not a slip. None for slips.
    pub(super) fn habit(self) -> u32 {
        match self {
            Self::OddQuotes => 1,
            Self::Unquoted => 2,
            Self::OddLiteral => 4,
            Self::OddNumber => 8,
            Self::Comment => 16,
            Self::OddSpace => 32,
            Self::RawControl => 64,
            Self::TrailingComma => 128,
            Self::BadEscape => 256,
            Self::LostBackslash => 512,
            _ => 0,
        }
    }
}

impl MistakeKind {
    /// Whether such a mistake decides where the values after it belong.
    pub(super) fn decides_structure(self) -> bool {
        match self {
            Self::Instead(symbol) | Self::Missing(symbol) => !matches!(symbol, Symbol::Comma | Symbol::Colon),
            Self::Surplus
            | Self::NoOpeningQuote
            | Self::NoClosingQuote
            | Self::SurplusQuote
            | Self::UnescapedQuotes
            | Self::NoValue
            | Self::CutOff
            | Self::Stray => true,
            _ => false,
        }
    }
}

/// The edits of all mistakes; none where two want the same characters.
pub(super) fn edits_of<'m>(mistakes: impl IntoIterator<Item = &'m Mistake>) -> Option<Edits> {
    Edits::new(mistakes.into_iter().flat_map(|mistake| mistake.edits.iter().cloned()).collect())
}

impl Mistake {
    pub(super) fn new(kind: MistakeKind, span: Span, edits: Vec<Edit>) -> Self {
        let trust = Trust::Sure;
        let habit = kind.habit();
        Self { kind, span, edits, related: None, name: None, trust, others: Vec::new(), help: None, habit }
    }

    pub(super) fn insert(kind: MistakeKind, at: u32, text: impl Into<String>) -> Self {
        Self::new(kind, Span::empty(at), vec![Edit::insert(at, text)])
    }

    pub(super) fn replace(kind: MistakeKind, span: Span, text: impl Into<String>) -> Self {
        Self::new(kind, span, vec![Edit::replace(span, text)])
    }

    pub(super) fn delete(kind: MistakeKind, span: Span) -> Self {
        Self::new(kind, span, vec![Edit::delete(span)])
    }

    pub(super) fn related(mut self, span: Span, message: &'static str) -> Self {
        self.related = Some((span, message));
        self
    }

    /// Notes which string it follows.
    pub(super) fn after(self, name: Option<Span>) -> Self {
        Self { name, ..self }
    }

    /// Its edits are made up.
    pub(super) fn guess(self) -> Self {
        self.trust(Trust::Guess)
    }

    /// Its edits are likely, not more.
    pub(super) fn likely(self) -> Self {
        self.trust(Trust::Likely)
    }

    /// Its edits can be trusted no further than this.
    pub(super) fn trust(mut self, trust: Trust) -> Self {
        self.trust = self.trust.min(trust);
        self
    }

    /// What else may be meant.
    pub(super) fn or(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.others.extend(Edits::new(edits).map(|edits| Alternative { title: title.into(), edits }));
        self
    }

    /// What to do about it.
    pub(super) fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    /// It is the way in which someone writes a symbol, or leaves it out, all over the text.
    pub(super) fn by_habit(mut self) -> Self {
        self.habit = match self.kind {
            MistakeKind::Instead(Symbol::Comma) => 1 << 10,
            MistakeKind::Instead(Symbol::Colon) => 1 << 11,
            MistakeKind::Missing(Symbol::Comma) => 1 << 12,
            _ => self.habit,
        };
        self
    }

    /// The other end, with what it is.
    pub(super) fn label(&self) -> Option<Label> {
        self.related.map(|(span, message)| Label { span, message: message.to_owned() })
    }

    /// Where it inserts, if that is all it does.
    pub(super) fn insertion(&self) -> Option<u32> {
        match self.edits.as_slice() {
            [edit] if edit.span.is_empty() => Some(edit.span.start),
            _ => None,
        }
    }

    /// Whether it only takes text out.
    pub(super) fn removes(&self) -> bool {
        self.edits.iter().all(|edit| edit.text.is_empty())
    }

    /// Whether its edits are worth suggesting, and not only a way to read on.
    pub(super) fn is_suggested(&self) -> bool {
        self.trust > Trust::Guess
    }

    /// What is wrong, for the text that it was found in.
    pub(super) fn message(&self, text: &str) -> String {
        let found = clip(self.span.of(text));
        match self.kind {
            MistakeKind::Instead(Symbol::Colon) => format!("expected `:`{}, found `{found}`", self.after_key(text)),
            MistakeKind::Missing(Symbol::Colon) => format!("missing `:`{}", self.after_key(text)),
            MistakeKind::Instead(symbol) => format!("expected `{}`, found `{found}`", symbol.as_str()),
            MistakeKind::Missing(Symbol::CloseObject) => "this object is never closed".into(),
            MistakeKind::Missing(Symbol::CloseArray) => "this array is never closed".into(),
            MistakeKind::Missing(symbol) => format!("missing `{}`", symbol.as_str()),
            MistakeKind::Surplus => format!("unexpected `{found}`"),
            MistakeKind::TrailingComma => "trailing `,`".into(),
            MistakeKind::NoOpeningQuote => "missing opening quote".into(),
            MistakeKind::NoClosingQuote => "this string is never closed".into(),
            MistakeKind::SurplusQuote => "one quote too many".into(),
            MistakeKind::UnescapedQuotes => "quote inside a string without a backslash".into(),
            MistakeKind::OddQuotes => "JSON strings take straight double quotes".into(),
            MistakeKind::Unquoted => format!("missing quotes around `{found}`"),
            MistakeKind::OddLiteral => format!("`{found}` is not a JSON value"),
            MistakeKind::OddNumber => format!("`{found}` is not a JSON number"),
            MistakeKind::Expression => format!("`{found}` is an expression of a program where JSON wants a value"),
            MistakeKind::Comment => "JSON has no comments".into(),
            MistakeKind::Ellipsis => "an ellipsis is not JSON".into(),
            MistakeKind::OddSpace => ODD_SPACE.into(),
            MistakeKind::RawControl => format!("raw {} in a string", control_name(self.span.of(text))),
            MistakeKind::BadEscape if found.ends_with('"') => "this quote has one backslash too many".into(),
            MistakeKind::BadEscape | MistakeKind::LostBackslash => format!("`{found}` is not a JSON escape"),
            MistakeKind::NoValue => "missing value".into(),
            MistakeKind::CutOff => "cut off here".into(),
            MistakeKind::Stray => format!("unexpected `{found}`"),
        }
    }

    fn after_key(&self, text: &str) -> String {
        self.name.map_or_else(String::new, |name| format!(" after the key `{}`", clip(name.of(text).trim_matches('"'))))
    }

    /// What its edits do, as an order.
    pub(super) fn title(&self, text: &str) -> String {
        if self.insertion().is_some() {
            return format!("insert `{}`", clip(self.edits[0].text.trim()));
        }
        match (self.kind, self.edits.as_slice()) {
            (MistakeKind::UnescapedQuotes, _) => "escape the quotes inside the string".into(),
            (MistakeKind::OddQuotes, _) => "use straight double quotes".into(),
            (MistakeKind::Unquoted, _) => "put it in quotes".into(),
            (MistakeKind::Ellipsis, _) => "remove it".into(),
            (MistakeKind::RawControl, _) if self.trust < Trust::Sure => {
                "write it as a backslash and a letter, as in a path".into()
            }
            (MistakeKind::RawControl, _) => "write it as an escape".into(),
            (MistakeKind::LostBackslash, [_, _, ..]) => "double the backslashes of the path".into(),
            (MistakeKind::OddSpace, [edit]) if !edit.text.is_empty() => "write spaces".into(),
            (_, [edit]) if edit.text.is_empty() => format!("remove `{}`", clip(edit.span.of(text))),
            (_, [edit]) => format!("replace `{}` with `{}`", clip(edit.span.of(text)), clip(&edit.text)),
            _ => "repair it".into(),
        }
    }
}

fn control_name(found: &str) -> &'static str {
    match found.chars().next() {
        Some('\n' | '\r') => "line break",
        Some('\t') => "tab",
        _ => "control character",
    }
}

/// As much of the text at fault as fits beside what is wrong with it.
pub(super) fn clip(text: &str) -> Cow<'_, str> {
    // Half a line of a terminal, in which the message has its place too.
    const LONGEST: usize = 40;
    first_line(text, LONGEST)
}
