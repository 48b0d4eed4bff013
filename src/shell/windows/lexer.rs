//! What the shells of Windows have in common: commands of words, prompts, and a character that continues a line.

use std::marker::PhantomData;

use crate::shell::script::{Command, CommandEnd, Script, ShellProblem};
use crate::shell::word::{Builder, Quote, RunKind, Word};
use crate::text::Span;

/// What a lexer reads otherwise for each shell.
pub(in crate::shell) trait ShellSyntax<'t> {
    /// At the end of a line, it continues the command on the next one.
    const CONTINUES: char;

    /// Reads all commands.
    fn commands(&mut self);

    /// Reads the next word.
    fn word(&mut self) -> Word<'t>;

    /// The length of the prompt that a line starts with.
    fn prompt(line: &str) -> Option<usize>;

    /// Whether a command is a comment.
    fn is_remark(_: &Command<'_>) -> bool {
        false
    }
}

/// A text of the shell `S` that is being read.
#[derive(Debug)]
pub(in crate::shell) struct WindowsLexer<'t, S> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) script: Script<'t>,
    shell: PhantomData<S>,
}

/// Reads the commands of a text.
pub(in crate::shell) fn read<'t, S>(text: &'t str) -> Script<'t>
where
    WindowsLexer<'t, S>: ShellSyntax<'t>,
{
    let mut lexer = WindowsLexer::new(text);
    lexer.commands();
    lexer.script
}

/// A word that is all of `text`.
pub(in crate::shell) fn word_of<'t, S>(text: &'t str) -> Option<Word<'t>>
where
    WindowsLexer<'t, S>: ShellSyntax<'t>,
{
    let mut lexer = WindowsLexer::new(text);
    let word = lexer.word();
    (lexer.at == text.len() && lexer.script.problems.is_empty()).then_some(word)
}

impl<'t, S> WindowsLexer<'t, S>
where
    Self: ShellSyntax<'t>,
{
    fn new(text: &'t str) -> Self {
        Self { text, at: 0, script: Script::default(), shell: PhantomData }
    }

    pub(super) fn start(&self) -> Command<'t> {
        Command { span: Span::empty(self.at as u32), ..Command::default() }
    }

    pub(super) fn close(&mut self, command: &mut Command<'t>, end: CommandEnd, len: usize) {
        command.end = end;
        command.end_span = Span::from(self.at..self.at + len);
        self.at += len;
        let next = self.start();
        let done = std::mem::replace(command, next);
        if !done.words.is_empty() && !Self::is_remark(&done) {
            self.script.commands.push(done);
        }
    }

    pub(super) fn next_word(&mut self, command: &mut Command<'t>) {
        // Longer than prompts are; without a limit, a long line would be searched for the end of one at each of its commands.
        const LONGEST_PROMPT: usize = 120;
        if command.words.is_empty()
            && let Some(len) = Self::prompt(self.line_within(LONGEST_PROMPT))
        {
            self.at += len;
            return;
        }
        let word = self.word();
        if command.words.is_empty() {
            command.span = word.span;
        }
        command.span.end = word.span.end;
        command.words.push(word);
    }

    /// Takes the next character as it is.
    pub(super) fn copy_one(&mut self, builder: &mut Builder, quote: Quote) {
        let next = self.rest().chars().next().map_or(0, char::len_utf8);
        builder.copy(self.text, Span::from(self.at..self.at + next), quote, RunKind::Text);
        self.at += next;
    }

    /// The length of what continues the line here.
    pub(super) fn continuation(&self) -> Option<usize> {
        let rest = self.rest();
        let after = rest.strip_prefix(Self::CONTINUES)?;
        if after.starts_with('\n') {
            return Some(2);
        }
        let after = after.trim_start_matches([' ', '\t', '\r']);
        (after.len() > 1 && after.starts_with('\n')).then(|| rest.len() - after.len() + 1)
    }

    pub(super) fn skip_continuation(&mut self) {
        let len = self.continuation().unwrap_or(1);
        let rest = self.text[self.at + 1..self.at + len].trim_end_matches(['\r', '\n']);
        if !rest.is_empty() {
            let rest = Span::from(self.at + 1..self.at + 1 + rest.len());
            self.script.problems.push(ShellProblem::Continuation { backslash: self.at as u32, rest });
        }
        self.at += len;
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The rest of the line, up to so many bytes of it.
    pub(super) fn line_within(&self, most: usize) -> &'t str {
        let rest = self.rest();
        let near = &rest[..rest.floor_char_boundary(most)];
        near.split_once('\n').map_or(near, |(line, _)| line)
    }

    /// The rest of the line.
    pub(super) fn line(&self) -> &'t str {
        let rest = self.rest();
        &rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())]
    }
}
