//! The reader for bash: one pass over the text, without looking back.

mod words;

use super::output;
use super::script::{Command, CommandEnd, HereDocument, Operator, Redirection, Script, ShellProblem};
use super::special::IN_DOCUMENT;
use super::word::{Builder, Quote, RunKind, Word, WordForm, is_odd_blank};
use crate::placeholder;
use crate::text::Span;

/// How many substitutions and subshells may be in each other; deeper ones are text: the lexer is recursive, and pages
/// have two.
const MAX_DEPTH: u8 = 24;

/// Words before a command that are not a program: `if curl …; then`.
const RESERVED: &[&str] = &["if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "done", "fi"];

/// Where a list of commands ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closer {
    /// At the end of the text.
    Text,
    /// At the end of the line on which a whole command ends.
    Line,
    /// At `)`.
    Paren,
}

/// A here-document that is asked for and starts on the next line.
#[derive(Debug)]
struct Pending {
    document: usize,
    delimiter: String,
    strips_tabs: bool,
    expands: bool,
}

/// A reader in a text.
#[derive(Debug)]
pub(super) struct Lexer<'t> {
    text: &'t str,
    pub(super) at: usize,
    pub(super) end: usize,
    /// What is before further lines of a command in a session.
    pub(super) prefix: &'static str,
    depth: u8,
    /// Whether there is a backtick without a second one.
    backtick_is_open: bool,
    pending: Vec<Pending>,
    output_is_open: bool,
    /// Whether lines that are not commands are output.
    pub(super) finds_output: bool,
    pub(super) script: Script<'t>,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            end: text.len(),
            prefix: "",
            depth: 0,
            backtick_is_open: false,
            pending: Vec::new(),
            output_is_open: false,
            finds_output: false,
            script: Script::default(),
        }
    }

    /// Reads commands up to `closer`, which is left where it is.
    pub(super) fn commands(&mut self, closer: Closer) {
        let mut command = self.start();
        if closer == Closer::Text {
            self.skip_output();
        }
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\\' if self.continuation().is_some() => self.skip_continuation(),
                // What the statement of a template leaves is after the backslash.
                b'\\' if self.starts_with("\\{%") => self.at += 1,
                b'\n' => {
                    self.close(&mut command, CommandEnd::Line, 1);
                    self.documents();
                    match closer {
                        Closer::Line if !self.goes_on() => return,
                        Closer::Text => self.skip_output(),
                        Closer::Line | Closer::Paren => {}
                    }
                    self.skip_prefix();
                }
                b'#' => self.skip_comment(),
                b')' if closer == Closer::Paren => break,
                b'(' if command.words.is_empty() && command.assignments.is_empty() => self.subshell(&mut command),
                b'(' if self.rest().starts_with("()") && command.words.len() == 1 => {
                    self.at += 2;
                    command.words.clear();
                }
                b';' | b'|' | b'&' | b')' if !self.starts_with("&>") => self.operator(&mut command),
                b'<' | b'>' | b'&' if placeholder::shell::len(self.rest()).is_none() && !self.is_process() => {
                    self.redirection(&mut command);
                }
                _ => self.next_word(&mut command),
            }
        }
        self.close(&mut command, if self.peek().is_some() { CommandEnd::Close } else { CommandEnd::Text }, 0);
        if self.depth == 0 && self.peek().is_none() {
            self.documents();
        }
    }

    /// Whether the line that is next in a session belongs to the command before it, as one of a loop does.
    fn goes_on(&self) -> bool {
        let next = self.rest().strip_prefix(self.prefix).filter(|_| !self.prefix.is_empty());
        next.is_some_and(|next| !output::is_sent_line(next))
    }

    fn start(&self) -> Command<'t> {
        Command { span: Span::empty(self.at as u32), depth: self.depth, ..Command::default() }
    }

    /// Ends a command with the `len` bytes that are next.
    fn close(&mut self, command: &mut Command<'t>, end: CommandEnd, len: usize) {
        command.end = end;
        command.end_span = Span::from(self.at..self.at + len);
        self.at += len;
        let next = self.start();
        let done = std::mem::replace(command, next);
        if !done.words.is_empty() || !done.assignments.is_empty() || !done.redirections.is_empty() {
            self.script.commands.push(done);
        }
    }

    fn operator(&mut self, command: &mut Command<'t>) {
        let rest = self.rest();
        let (end, len) = match rest.as_bytes() {
            [b'&', b'&', ..] => (CommandEnd::And, 2),
            [b'&', ..] => (CommandEnd::Background, 1),
            [b'|', b'|', ..] => (CommandEnd::Or, 2),
            [b'|', b'&', ..] => (CommandEnd::Pipe, 2),
            [b'|', ..] => (CommandEnd::Pipe, 1),
            [b';', b';', ..] => (CommandEnd::Semicolon, 2),
            _ => (CommandEnd::Semicolon, 1),
        };
        self.close(command, end, len);
    }

    fn subshell(&mut self, command: &mut Command<'t>) {
        let open = Span::from(self.at..self.at + 1);
        self.at += 1;
        if self.depth >= MAX_DEPTH {
            return;
        }
        self.nested(open);
        let next = self.start();
        command.span = next.span;
    }

    /// Reads commands in brackets, whose opening one is read, and the closing bracket.
    fn nested(&mut self, open: Span) {
        self.inside();
        if self.peek().is_some() {
            self.at += 1;
        } else {
            self.script.problems.push(ShellProblem::OpenSubstitution(open));
        }
    }

    /// Reads commands up to a `)` or the end.
    fn inside(&mut self) {
        self.depth += 1;
        let finds_output = std::mem::replace(&mut self.finds_output, false);
        let pending = std::mem::take(&mut self.pending);
        self.commands(Closer::Paren);
        self.pending = pending;
        self.finds_output = finds_output;
        self.depth -= 1;
    }

    fn next_word(&mut self, command: &mut Command<'t>) {
        let word = self.word();
        let is_number = !word.text.is_empty() && word.text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && word.span.len() as usize == word.text.len() && matches!(self.peek(), Some(b'<' | b'>')) {
            self.redirection(command);
            if let Some(last) = command.redirections.last_mut() {
                last.span.start = word.span.start;
            }
            return;
        }
        if command.words.is_empty() && RESERVED.contains(&&*word.text) && word.runs.len() == 1 && word.is_bare(0) {
            let next = self.start();
            command.span = next.span;
            return;
        }
        if command.words.is_empty() && command.assignments.is_empty() && command.redirections.is_empty() {
            command.span = word.span;
        }
        command.span.end = word.span.end;
        if command.words.is_empty() && is_assignment(&word) {
            command.assignments.push(word);
        } else {
            command.words.push(word);
        }
    }

    fn redirection(&mut self, command: &mut Command<'t>) {
        let start = self.at;
        let rest = self.rest();
        let operators = ["<<<", "<<-", "&>>", "<<", ">>", "<&", ">&", "<>", ">|", "&>", "<", ">"];
        let operator = operators.iter().find(|operator| rest.starts_with(**operator)).copied().unwrap_or(">");
        self.at += operator.len();
        self.skip_blanks();
        let has_target = self.peek().is_some_and(|byte| !matches!(byte, b'\n' | b';' | b'|' | b'&' | b')' | b'#'));
        let target = has_target.then(|| self.word());
        let span = Span::from(start..target.as_ref().map_or(self.at, |word| word.span.end as usize));
        let (kind, document) = match operator {
            "<<" | "<<-" => {
                (Operator::Document, target.as_ref().map(|target| self.ask(target, operator == "<<-", span)))
            }
            "<<<" => (Operator::Text, None),
            "<" => (Operator::Input, None),
            _ => (Operator::Output, None),
        };
        if command.words.is_empty() && command.assignments.is_empty() && command.redirections.is_empty() {
            command.span = span;
        }
        command.span.end = span.end;
        command.redirections.push(Redirection { span, operator: kind, target, document });
    }

    /// Asks for a here-document; its number.
    fn ask(&mut self, delimiter: &Word<'t>, strips_tabs: bool, opening: Span) -> usize {
        let document = self.script.documents.len();
        let word = Builder::new().finish(
            self.text,
            Span::empty(opening.end),
            (opening.end, Quote::Document),
            WordForm::Word,
            self.prefix,
        );
        self.script.documents.push(HereDocument { opening, word, is_closed: false });
        let expands = delimiter.span.len() as usize == delimiter.text.len();
        self.pending.push(Pending { document, delimiter: delimiter.text.clone().into_owned(), strips_tabs, expands });
        document
    }

    /// Reads the here-documents that start on this line.
    fn documents(&mut self) {
        for pending in std::mem::take(&mut self.pending) {
            let number = pending.document;
            let (word, is_closed) = self.document(pending);
            let document = &mut self.script.documents[number];
            document.word = word;
            document.is_closed = is_closed;
            if !is_closed {
                self.script.problems.push(ShellProblem::OpenDocument(document.opening));
            }
        }
    }

    fn document(&mut self, pending: Pending) -> (Word<'t>, bool) {
        let start = self.at;
        let mut builder = Builder::new();
        let quote = if pending.expands { Quote::ExpandingDocument } else { Quote::Document };
        let mut end = start;
        let mut is_closed = false;
        while self.at < self.end {
            self.skip_prefix();
            let line_start = self.at;
            self.skip_line_start(&pending);
            let line = self.line();
            if line.trim_end_matches('\r') == pending.delimiter {
                self.at += line.len();
                is_closed = true;
                end = line_start;
                break;
            }
            if pending.expands {
                self.expanding_lines(&mut builder);
            } else {
                let stop = (self.at + line.len() + 1).min(self.end);
                builder.copy(self.text, Span::from(self.at..stop), quote, RunKind::Text);
                self.at = stop;
            }
            end = self.at;
        }
        let Pending { delimiter, strips_tabs, expands, .. } = pending;
        let form = WordForm::Document { delimiter, strips_tabs, expands };
        let word = builder.finish(self.text, Span::from(start..end), (start as u32, quote), form, self.prefix);
        (word, is_closed)
    }

    /// Skips the tabs of `<<-`, which are removed from lines that are joined before.
    fn skip_line_start(&mut self, pending: &Pending) {
        loop {
            if pending.strips_tabs && self.peek() == Some(b'\t') {
                self.at += 1;
            } else if pending.expands && self.starts_with("\\\n") {
                self.at += 2;
                self.skip_prefix();
            } else {
                return;
            }
        }
    }

    /// Reads a line of a here-document that is expanded, with those that it continues on and those of a substitution.
    fn expanding_lines(&mut self, builder: &mut Builder) {
        let quote = Quote::ExpandingDocument;
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => {
                    builder.copy(self.text, Span::from(self.at..self.at + 1), quote, RunKind::Text);
                    self.at += 1;
                    return;
                }
                b'\\' => self.backslash(builder, quote, b"\\$`"),
                b'$' | b'`' => self.expansion(builder, quote),
                _ => self.plain(builder, quote, &IN_DOCUMENT),
            }
        }
    }

    /// The length of the backslash and line end that are next.
    fn continuation(&self) -> Option<usize> {
        let rest = self.rest();
        if rest.starts_with("\\\n") {
            Some(2)
        } else if rest.starts_with("\\\r\n") {
            Some(3)
        } else {
            self.is_broken_continuation().then(|| self.line().len() + 1)
        }
    }

    /// Whether the backslash here was meant to continue the line: only blanks or a comment are after it, and the text
    /// goes on.
    fn is_broken_continuation(&self) -> bool {
        let rest = self.rest();
        let is_blank = |letter: char| matches!(letter, ' ' | '\t') || is_odd_blank(letter);
        let Some(rest) = rest.strip_prefix('\\').filter(|rest| rest.starts_with(is_blank)) else { return false };
        let after = rest.trim_start_matches(is_blank);
        let is_end = after.starts_with('\n') || after.starts_with("\r\n");
        (is_end && after.trim_start_matches('\r').len() > 1) || (after.starts_with("# ") && after.contains('\n'))
    }

    fn skip_continuation(&mut self) {
        if self.is_broken_continuation() {
            let line = self.line().trim_end_matches('\r');
            let rest = Span::from(self.at + 1..self.at + line.len());
            self.script.problems.push(ShellProblem::Continuation { backslash: self.at as u32, rest });
        }
        self.at += self.continuation().unwrap_or(1);
        self.at = self.at.min(self.end);
        self.skip_prefix();
    }

    fn skip_output(&mut self) {
        if !self.finds_output || self.depth > 0 {
            return;
        }
        while let Some(len) = output::len(self.rest(), &mut self.output_is_open) {
            self.script.output.push(Span::from(self.at..self.at + len));
            self.at += len;
            if len == 0 {
                return;
            }
        }
    }

    fn skip_comment(&mut self) {
        self.at += self.line().len();
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn skip_prefix(&mut self) {
        if !self.prefix.is_empty() && self.rest().starts_with(self.prefix) {
            self.at += self.prefix.len();
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes()[..self.end].get(self.at).copied()
    }

    fn starts_with(&self, prefix: &str) -> bool {
        self.rest().starts_with(prefix)
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    /// The rest of the line without its end.
    fn line(&self) -> &'t str {
        let rest = self.rest();
        &rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())]
    }
}

fn is_assignment(word: &Word<'_>) -> bool {
    let Some((name, _)) = word.text.split_once('=') else { return false };
    let name = name.strip_suffix('+').unwrap_or(name);
    !name.is_empty()
        && !name.starts_with(|it: char| it.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && word.is_bare(0)
}

/// The lines of a here-document that is all of `text`; `None` where a line of it would end it.
pub(super) fn document_of<'t>(
    text: &'t str,
    delimiter: &str,
    strips_tabs: bool,
    expands: bool,
    prefix: &'static str,
) -> Option<Word<'t>> {
    let mut lexer = Lexer::new(text);
    lexer.prefix = prefix;
    let pending = Pending { document: 0, delimiter: delimiter.to_owned(), strips_tabs, expands };
    let (word, is_closed) = lexer.document(pending);
    let is_whole = !is_closed && lexer.at == text.len() && lexer.script.problems.is_empty();
    // A last line that goes on would take in the delimiter.
    (is_whole && (text.is_empty() || word.text.ends_with('\n'))).then_some(word)
}
