//! A word of a command: its text, and where each part of it is written.

use std::borrow::Cow;
use std::ops::Deref;

use super::ShellDialect;
use crate::text::Span;

/// How a stretch of a word is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quote {
    /// Without quotes.
    Bare,
    /// `'…'`
    Single,
    /// `"…"`
    Double,
    /// `$'…'`
    AnsiC,
    /// A line of a here-document whose delimiter is quoted.
    Document,
    /// A line of a here-document in which the shell expands variables.
    ExpandingDocument,
    /// Without quotes, in `PowerShell`.
    PsBare,
    /// `'…'` of `PowerShell`, where `''` is a quote.
    PsSingle,
    /// `"…"` of `PowerShell`, where the backtick escapes.
    PsDouble,
    /// `@'…'@`
    PsDocument,
    /// `@"…"@`
    PsExpandingDocument,
    /// Without quotes, in `cmd`.
    CmdBare,
    /// `"…"` of `cmd`, where `\"` is a quote.
    CmdDouble,
}

impl Quote {
    /// The shell that has it.
    #[must_use]
    pub(crate) fn dialect(self) -> ShellDialect {
        match self {
            Self::PsBare | Self::PsSingle | Self::PsDouble | Self::PsDocument | Self::PsExpandingDocument => {
                ShellDialect::PowerShell
            }
            Self::CmdBare | Self::CmdDouble => ShellDialect::Cmd,
            Self::Bare | Self::Single | Self::Double | Self::AnsiC | Self::Document | Self::ExpandingDocument => {
                ShellDialect::Posix
            }
        }
    }
}

/// What the characters of a run are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunKind {
    /// The text itself, byte for byte.
    Text,
    /// An escape; it is replaced as a whole.
    Escape,
    /// A variable, a command substitution or a placeholder: kept as written, never edited.
    Hole,
}

/// A stretch of a word's text and the place where it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordRun {
    /// In the word's text.
    pub inner: Span,
    /// In the script, without the quotes.
    pub outer: Span,
    /// How it is quoted.
    pub(crate) quote: Quote,
    /// What it is.
    pub kind: RunKind,
}

/// The runs of a word in order. They cover its text; between them are quotes and line continuations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Most words have one.
    One(WordRun),
    /// At least two.
    Many(Vec<WordRun>),
}

impl Deref for Runs {
    type Target = [WordRun];

    fn deref(&self) -> &[WordRun] {
        match self {
            Self::One(run) => std::slice::from_ref(run),
            Self::Many(runs) => runs,
        }
    }
}

/// What a word is, which decides how an edit of it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WordForm {
    /// A word of a command.
    Word,
    /// The lines of a here-document.
    Document {
        /// The line that ends it.
        delimiter: String,
        /// Whether leading tabs are removed (`<<-`).
        strips_tabs: bool,
        /// Whether variables are expanded.
        expands: bool,
    },
}

/// A word of a command, or the lines of a here-document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// With its quotes, in the script.
    pub span: Span,
    /// What the program gets; variables and placeholders as written.
    pub text: Cow<'t, str>,
    /// Where the text is written.
    pub runs: Runs,
    /// What it is.
    pub(crate) form: WordForm,
    /// What is before each further line of it in a session: `> `.
    pub(crate) prefix: &'static str,
}

impl Word<'_> {
    /// Where a part of the text is written: from its first to its last character, without quotes around it.
    #[must_use]
    pub(crate) fn place(&self, part: Span) -> Span {
        if part.is_empty() {
            return Span::empty(self.insertion(part.start));
        }
        let first = self.run_at(part.start);
        let last = self.run_at(part.end - 1);
        Span::new(first.start_of(part.start), last.end_of(part.end))
    }

    /// The shell that it is written for.
    #[must_use]
    pub(crate) fn dialect(&self) -> ShellDialect {
        self.runs[0].quote.dialect()
    }

    /// Whether a part of the text is a variable, a substitution or a placeholder, or has one in it.
    #[must_use]
    pub(crate) fn has_hole(&self, part: Span) -> bool {
        self.hole_in(part).is_some()
    }

    /// The first variable, substitution or placeholder that a part of the text touches.
    pub(crate) fn hole_in(&self, part: Span) -> Option<Span> {
        let first = self.runs.partition_point(|run| run.inner.end <= part.start);
        let touching = self.runs[first..].iter().take_while(|run| run.inner.start < part.end);
        touching.filter(|run| run.kind == RunKind::Hole && part.start < run.inner.end).map(|run| run.inner).next()
    }

    /// The variables, substitutions and placeholders, in the text.
    pub fn holes(&self) -> impl Iterator<Item = Span> {
        self.runs.iter().filter(|run| run.kind == RunKind::Hole).map(|run| run.inner)
    }

    /// Whether the character at an offset of the text has no quotes around it and no backslash before it.
    #[must_use]
    pub(crate) fn is_bare(&self, at: u32) -> bool {
        let run = self.run_at(at);
        run.kind == RunKind::Text && matches!(run.quote, Quote::Bare | Quote::PsBare | Quote::CmdBare)
    }

    /// The run of the character at an offset; the last one at the end.
    #[must_use]
    pub(crate) fn run_at(&self, at: u32) -> WordRun {
        let next = self.runs.partition_point(|run| run.inner.end <= at);
        self.runs[next.min(self.runs.len() - 1)]
    }

    fn insertion(&self, at: u32) -> u32 {
        let before = self.runs.partition_point(|run| run.inner.end < at);
        self.runs[before.min(self.runs.len() - 1)].end_of(at)
    }
}

impl WordRun {
    /// Where a character of it starts.
    pub(super) fn start_of(self, inner: u32) -> u32 {
        match self.kind {
            RunKind::Escape => self.outer.start,
            _ => self.outer.start + inner.saturating_sub(self.inner.start).min(self.inner.len()),
        }
    }

    /// Where the text of it before an offset ends.
    pub(super) fn end_of(self, inner: u32) -> u32 {
        match self.kind {
            RunKind::Escape if inner > self.inner.start => self.outer.end,
            RunKind::Escape => self.outer.start,
            _ => self.outer.start + inner.saturating_sub(self.inner.start).min(self.inner.len()),
        }
    }
}

/// A word in the making.
#[derive(Debug)]
pub(super) struct Builder {
    text: String,
    runs: Vec<WordRun>,
    /// Whether all of the text is written byte for byte in one place.
    is_verbatim: bool,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { text: String::new(), runs: Vec::new(), is_verbatim: true }
    }

    /// Adds what is written byte for byte at `outer`.
    pub(super) fn copy(&mut self, source: &str, outer: Span, quote: Quote, kind: RunKind) {
        let start = self.text.len() as u32;
        self.text.push_str(outer.of(source));
        let inner = Span::new(start, self.text.len() as u32);
        if kind == RunKind::Text
            && let Some(last) = self.runs.last_mut()
            && last.kind == RunKind::Text
            && last.quote == quote
            && last.outer.end == outer.start
        {
            last.inner.end = inner.end;
            last.outer.end = outer.end;
            return;
        }
        self.push(WordRun { inner, outer, quote, kind });
    }

    /// Adds an escape written at `outer`.
    pub(super) fn escape(&mut self, text: &str, outer: Span, quote: Quote) {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        self.is_verbatim = false;
        self.push(WordRun { inner: Span::new(start, self.text.len() as u32), outer, quote, kind: RunKind::Escape });
    }

    fn push(&mut self, run: WordRun) {
        self.is_verbatim &= self.runs.is_empty();
        self.runs.push(run);
    }

    /// The word at `span` of `source`; `at` is where text goes if it has none yet.
    pub(super) fn finish<'t>(
        mut self,
        source: &'t str,
        span: Span,
        at: (u32, Quote),
        form: WordForm,
        prefix: &'static str,
    ) -> Word<'t> {
        if self.runs.len() > 1 {
            self.runs.retain(|run| !run.inner.is_empty());
        }
        if self.runs.is_empty() {
            let outer = Span::empty(at.0);
            self.runs.push(WordRun { inner: Span::empty(0), outer, quote: at.1, kind: RunKind::Text });
        }
        let text = if self.is_verbatim { Cow::Borrowed(self.runs[0].outer.of(source)) } else { Cow::Owned(self.text) };
        let runs = if self.runs.len() == 1 { Runs::One(self.runs[0]) } else { Runs::Many(self.runs) };
        Word { span, text, runs, form, prefix }
    }
}

/// Whether a character looks like a blank that the shell does not know.
pub(crate) fn is_odd_blank(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{3000}')
}
