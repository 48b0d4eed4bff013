//! An edit of a word's text, written into the script in the word's own quoting.

use super::ShellDialect;
use super::lexer::{Lexer, document_of};
use super::windows::{self, Cmd, PowerShell};
use super::word::{Quote, RunKind, Word, WordForm, WordRun};
use crate::text::{Edit, Span};

impl Word<'_> {
    /// An edit of the text as an edit of `source`, the script that the word was read from.
    ///
    /// It is written in the quoting in which it starts. `None` where it touches a variable or a placeholder, starts and
    /// ends in different quotings, or where the shell would not read it back as it was meant.
    #[must_use]
    pub fn edit(&self, source: &str, edit: &Edit) -> Option<Edit> {
        if self.has_hole(edit.span) {
            return None;
        }
        let candidates = self.candidates(edit.span);
        candidates.into_iter().flatten().find_map(|(outer, quote)| {
            let written = Edit { span: outer, text: encode(&edit.text, quote, self)? };
            let with_backslash = widened(source, &written, quote);
            [with_quotes(source, &written), Some(written), with_backslash].into_iter().flatten().find(|written| {
                self.is_plain_edit(source, edit, written, quote) || self.is_read_back(source, edit, written)
            })
        })
    }

    /// Where an edit may be written, and in which quoting: an insertion between two runs belongs to either.
    fn candidates(&self, span: Span) -> [Option<(Span, Quote)>; 2] {
        if !span.is_empty() {
            let (first, last) = (self.run_at(span.start), self.run_at(span.end - 1));
            let outer = Span::new(first.start_of(span.start), last.end_of(span.end));
            return [(first.quote == last.quote).then_some((outer, first.quote)), None];
        }
        let at = span.start;
        let before = self.runs.partition_point(|run| run.inner.end < at);
        let after = self.runs.partition_point(|run| run.inner.end <= at);
        let place = |run: &WordRun| (Span::empty(run.end_of(at)), run.quote);
        let is_text = |run: &&WordRun| run.kind != RunKind::Hole;
        let before = self.runs.get(before);
        let after = self.runs.get(after).or(before);
        let start = |run: &WordRun| (Span::empty(run.start_of(at)), run.quote);
        let [first, second] = if before.is_some_and(|run| run.kind == RunKind::Hole) {
            [after.map(start), before.map(place)]
        } else {
            [before.map(place), after.filter(is_text).map(start)]
        };
        [first, second]
    }

    /// Whether an edit stays within quotes that nothing in it or beside it can end or extend: so a word with many of them is
    /// not read again for each.
    fn is_plain_edit(&self, source: &str, edit: &Edit, written: &Edit, quote: Quote) -> bool {
        let (before, old) = (&source[..written.span.start as usize], written.span.of(source));
        let follows_hole = || edit.span.start > 0 && self.run_at(edit.span.start - 1).kind == RunKind::Hole;
        let is_harmless = match quote {
            Quote::Single => !written.text.contains('\'') && !old.contains('\''),
            Quote::Double => {
                !before.ends_with(['\\', '$'])
                    && !old.contains(['$', '`'])
                    && (!follows_hole() || written.text.starts_with('\\'))
            }
            _ => false,
        };
        let is_in_word = self.form == WordForm::Word && self.prefix.is_empty();
        is_harmless && is_in_word && self.span.start < written.span.start && written.span.end < self.span.end
    }

    /// Whether the shell reads the changed word as the changed text, with the same variables.
    fn is_read_back(&self, source: &str, edit: &Edit, written: &Edit) -> bool {
        let expected = edit.apply(&self.text);
        let start = self.span.start;
        if written.span.start < start || written.span.end > self.span.end {
            return false;
        }
        let changed = Edit { span: Span::new(written.span.start - start, written.span.end - start), ..written.clone() };
        let changed = changed.apply(self.span.of(source));
        let moved = |at: u32| if at >= edit.span.end { at + edit.text.len() as u32 - edit.span.len() } else { at };
        let holes = self.holes().map(|hole| Span::new(moved(hole.start), moved(hole.end)));
        let Some(word) = self.read_again(&changed, source[self.span.end as usize..].chars().next()) else {
            return false;
        };
        word.text == expected && word.holes().eq(holes) && word.span.len() as usize == changed.len()
    }

    /// Reads a changed word; `next` is the character after it.
    fn read_again<'c>(&self, changed: &'c str, next: Option<char>) -> Option<Word<'c>> {
        match &self.form {
            WordForm::Document { delimiter, strips_tabs, expands } => {
                document_of(changed, delimiter, *strips_tabs, *expands, self.prefix)
            }
            WordForm::Word => match self.dialect() {
                ShellDialect::PowerShell => windows::word_of::<PowerShell>(changed),
                ShellDialect::Cmd => windows::word_of::<Cmd>(changed),
                ShellDialect::Posix => {
                    let becomes_number = next.is_some_and(|next| "<>".contains(next));
                    if changed.replace("\\\n", "").is_empty() {
                        return None;
                    }
                    if becomes_number && changed.bytes().all(|byte| byte.is_ascii_digit()) {
                        return None;
                    }
                    let mut lexer = Lexer::new(changed);
                    lexer.prefix = self.prefix;
                    let word = lexer.word();
                    (lexer.at == changed.len() && lexer.script.problems.is_empty() && !changed.starts_with('#'))
                        .then_some(word)
                }
            },
        }
    }
}

/// The same edit with the quotes that only an escaped apostrophe needs which it takes out: `'it'\''s'` becomes `'its'`.
fn with_quotes(source: &str, written: &Edit) -> Option<Edit> {
    let (start, end) = (written.span.start as usize, written.span.end as usize);
    let is_between_quotes = source[..start].ends_with('\'') && source[end..].starts_with('\'');
    let is_apostrophe = written.text.is_empty() && &source[start..end] == "\\'";
    (is_apostrophe && is_between_quotes).then(|| Edit::delete(Span::from(start - 1..end + 1)))
}

/// The same edit with the lone backslash before it written as an escape: otherwise it would escape what the edit starts
/// with.
fn widened(source: &str, written: &Edit, quote: Quote) -> Option<Edit> {
    let before = &source[..written.span.start as usize];
    let is_escaping = matches!(quote, Quote::Double | Quote::ExpandingDocument | Quote::AnsiC);
    (is_escaping && before.ends_with('\\')).then(|| Edit {
        span: Span::new(written.span.start - 1, written.span.end),
        text: format!("\\\\{}", written.text),
    })
}

/// Writes a text in a quoting; `None` where it cannot be written there.
fn encode(text: &str, quote: Quote, word: &Word<'_>) -> Option<String> {
    let escaped = |special: &str, escape: char| {
        let mut written = String::with_capacity(text.len() + 4);
        for character in text.chars() {
            if special.contains(character) {
                written.push(escape);
            }
            written.push(character);
        }
        written
    };
    let written = match quote {
        Quote::Single => text.replace('\'', r"'\''"),
        Quote::Double => escaped("\\\"$`", '\\'),
        Quote::ExpandingDocument => escaped("\\$`", '\\'),
        Quote::Document | Quote::PsDocument => text.to_owned(),
        Quote::AnsiC => escaped("\\'", '\\').replace('\n', "\\n").replace('\r', "\\r"),
        Quote::Bare => bare(text, word),
        Quote::PsSingle => text.replace('\'', "''"),
        Quote::PsDouble => escaped("`\"$", '`'),
        Quote::PsExpandingDocument => escaped("`$", '`'),
        Quote::PsBare if text.chars().all(is_plain) => text.to_owned(),
        Quote::CmdBare if text.chars().all(is_plain) => text.to_owned(),
        Quote::CmdDouble if !text.contains(['\n', '%']) => text.replace('"', "\\\""),
        Quote::PsBare | Quote::CmdBare | Quote::CmdDouble => return None,
    };
    Some(if word.prefix.is_empty() { written } else { written.replace('\n', &format!("\n{}", word.prefix)) })
}

/// Characters that mean nothing to any shell.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || "_:/-".contains(character)
        || (!character.is_ascii() && !character.is_whitespace())
}

/// Without quotes everything is escaped that the shell may take for something else: in braces also `,` and `.`.
fn bare(text: &str, word: &Word<'_>) -> String {
    let has_brace = word.text.contains('{');
    let mut written = String::with_capacity(text.len() + 4);
    for character in text.chars() {
        let is_plain = is_plain(character) || "@%+=".contains(character) || (!has_brace && ",.".contains(character));
        match character {
            '\n' => written.push_str("'\n'"),
            other if is_plain => written.push(other),
            other if !other.is_ascii() => written.push(other),
            other => written.extend(['\\', other]),
        }
    }
    written
}
