//! The reader for bash: one pass over the text, without looking back.

use super::ansi;
use super::output;
use super::script::{Command, CommandEnd, HereDocument, Operator, Redirection, Script, ShellProblem};
use super::template;
use super::word::{Builder, Quote, RunKind, Word, WordForm};
use crate::text::Span;

/// How many substitutions and subshells may be in each other; deeper ones are text: the lexer is recursive, and pages
/// have two.
const MAX_DEPTH: u8 = 24;

/// How far the end of `${…}` and `$((…))` is looked for, in bytes: without a limit, a `${` that nothing closes would be
/// looked for to the end of the text each time.
const EXPANSION: usize = 256;

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
                b'<' | b'>' | b'&' if template::len(self.rest()).is_none() && !self.is_process() => {
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
                _ => self.plain(builder, quote, b"\n\\$`"),
            }
        }
    }

    /// Reads the word that starts here; at least one character.
    pub(super) fn word(&mut self) -> Word<'t> {
        let start = self.at;
        let mut builder = Builder::new();
        let mut empty = (start as u32, Quote::Bare);
        while let Some(byte) = self.peek() {
            match byte {
                b'\'' => {
                    empty = (self.at as u32 + 1, Quote::Single);
                    self.single(&mut builder);
                }
                b'"' => {
                    empty = (self.at as u32 + 1, Quote::Double);
                    self.double(&mut builder);
                }
                b'\\' => {
                    if self.is_broken_continuation() {
                        break;
                    }
                    self.backslash(&mut builder, Quote::Bare, b"");
                }
                b'$' if self.starts_with("$'") => {
                    empty = (self.at as u32 + 2, Quote::AnsiC);
                    self.ansi(&mut builder);
                }
                b'$' if self.starts_with("$\"") => self.at += 1,
                b'$' | b'`' => self.expansion(&mut builder, Quote::Bare),
                b'{' => self.brace(&mut builder),
                b'<' | b'>' if self.is_process() => self.process(&mut builder),
                b'<' => match self.placeholder(self.at > start) {
                    Some(len) => self.hole(&mut builder, self.at + len, Quote::Bare),
                    None => break,
                },
                b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b'>' | b')' => break,
                _ => self.plain(&mut builder, Quote::Bare, b" \t\r\n;|&<>()'\"\\$`{"),
            }
        }
        if self.at == start {
            // A character that no word starts with, such as a stray `)`.
            let next = self.rest().chars().next().map_or(0, char::len_utf8);
            builder.copy(self.text, Span::from(self.at..self.at + next), Quote::Bare, RunKind::Text);
            self.at += next;
        }
        builder.finish(self.text, Span::from(start..self.at), empty, WordForm::Word, self.prefix)
    }

    fn placeholder(&self, is_within: bool) -> Option<usize> {
        let rest = self.rest();
        template::len(rest).or_else(|| template::doubled(rest).filter(|_| is_within))
    }

    /// Copies up to one of `stops`; at least one byte.
    fn plain(&mut self, builder: &mut Builder, quote: Quote, stops: &[u8]) {
        let rest = &self.text.as_bytes()[self.at + 1..self.end];
        let len = rest.iter().position(|byte| stops.contains(byte)).unwrap_or(rest.len());
        let end = self.at + 1 + len;
        builder.copy(self.text, Span::from(self.at..end), quote, RunKind::Text);
        self.at = end;
    }

    fn brace(&mut self, builder: &mut Builder) {
        match template::len(self.rest()) {
            Some(len) => self.hole(builder, self.at + len, Quote::Bare),
            None => self.plain(builder, Quote::Bare, b" \t\r\n;|&<>()'\"\\$`{"),
        }
    }

    fn hole(&mut self, builder: &mut Builder, end: usize, quote: Quote) {
        builder.copy(self.text, Span::from(self.at..end), quote, RunKind::Hole);
        self.at = end;
    }

    fn single(&mut self, builder: &mut Builder) {
        let open = self.at;
        self.at += 1;
        let content = &self.text[self.at..self.end];
        let close = memchr::memchr(b'\'', content.as_bytes()).map(|at| self.at + at);
        self.lines(builder, close.unwrap_or(self.end), Quote::Single);
        match close {
            Some(close) => self.at = close + 1,
            None => self.open_quote(open, 1, Quote::Single),
        }
    }

    /// Copies up to `end`, without the prefixes of lines.
    fn lines(&mut self, builder: &mut Builder, end: usize, quote: Quote) {
        while self.at < end {
            let line = &self.text[self.at..end];
            let len = if self.prefix.is_empty() { line.len() } else { line.find('\n').map_or(line.len(), |at| at + 1) };
            builder.copy(self.text, Span::from(self.at..self.at + len), quote, RunKind::Text);
            self.at += len;
            if self.at < end {
                self.skip_prefix();
            }
        }
    }

    fn double(&mut self, builder: &mut Builder) {
        let open = self.at;
        self.at += 1;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.at += 1;
                    return;
                }
                b'\\' => self.backslash(builder, Quote::Double, b"\\\"$`"),
                b'$' | b'`' => self.expansion(builder, Quote::Double),
                b'\n' => {
                    builder.copy(self.text, Span::from(self.at..self.at + 1), Quote::Double, RunKind::Text);
                    self.at += 1;
                    self.skip_prefix();
                }
                _ => self.plain(builder, Quote::Double, b"\"\\$`\n"),
            }
        }
        self.open_quote(open, 1, Quote::Double);
    }

    fn open_quote(&mut self, open: usize, len: usize, quote: Quote) {
        self.script.problems.push(ShellProblem::OpenQuote { span: Span::from(open..open + len), quote });
    }

    /// A backslash before a character; without quotes (`special` empty) it escapes each.
    fn backslash(&mut self, builder: &mut Builder, quote: Quote, special: &[u8]) {
        let next = self.text.as_bytes().get(self.at + 1).copied().filter(|_| self.at + 1 < self.end);
        let rest = &self.text[self.at..self.end];
        match next {
            Some(b'\n') => {
                self.at += 2;
                self.skip_prefix();
            }
            Some(b'\r') if rest.as_bytes().get(2) == Some(&b'\n') => {
                self.at += 3;
                self.skip_prefix();
            }
            Some(byte) if special.is_empty() || special.contains(&byte) => {
                let len = rest[1..].chars().next().map_or(0, char::len_utf8);
                builder.escape(&rest[1..=len], Span::from(self.at..self.at + 1 + len), quote);
                self.at += 1 + len;
            }
            _ => {
                builder.copy(self.text, Span::from(self.at..self.at + 1), quote, RunKind::Text);
                self.at += 1;
            }
        }
    }

    fn ansi(&mut self, builder: &mut Builder) {
        let open = self.at;
        self.at += 2;
        let close = self.closing_ansi_quote();
        let end = self.end;
        self.end = close.unwrap_or(end);
        let mut is_cut = false;
        while let Some(byte) = self.peek() {
            match byte {
                b'\\' => is_cut |= self.ansi_escapes(builder, is_cut),
                b'\n' => {
                    self.ansi_plain(builder, is_cut, 1);
                    self.skip_prefix();
                }
                _ => {
                    let rest = self.rest();
                    let len = memchr::memchr2(b'\\', b'\n', rest.as_bytes()).unwrap_or(rest.len());
                    self.ansi_plain(builder, is_cut, len);
                }
            }
        }
        self.end = end;
        match close {
            Some(close) => self.at = close + 1,
            None => self.open_quote(open, 2, Quote::AnsiC),
        }
    }

    fn closing_ansi_quote(&self) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..self.end];
        let mut at = self.at;
        while let Some(found) = memchr::memchr2(b'\'', b'\\', bytes.get(at..)?) {
            if bytes[at + found] == b'\'' {
                return Some(at + found);
            }
            at += found + 2;
        }
        None
    }

    /// Copies, unless a NUL before has cut the string off.
    fn ansi_plain(&mut self, builder: &mut Builder, is_cut: bool, len: usize) {
        if !is_cut {
            builder.copy(self.text, Span::from(self.at..self.at + len), Quote::AnsiC, RunKind::Text);
        }
        self.at += len;
    }

    /// Escapes in a row: bytes that make one character together are one escape. Says whether a NUL is among them.
    fn ansi_escapes(&mut self, builder: &mut Builder, is_cut: bool) -> bool {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut decoded = Vec::new();
        while self.peek() == Some(b'\\') {
            let (escape, len) = ansi::read(&bytes[self.at..self.end]);
            match escape {
                ansi::Escape::Literal if self.at == start => {
                    // The character after the backslash is itself, and ends no string.
                    let next = self.rest()[1..].chars().next().filter(|&next| next != '\n').map_or(0, char::len_utf8);
                    self.ansi_plain(builder, is_cut, len.max(1 + next));
                    return false;
                }
                ansi::Escape::Literal => break,
                // What is after a NUL is cut off.
                ansi::Escape::Byte(0) | ansi::Escape::Point(0) if !decoded.is_empty() => break,
                ansi::Escape::Byte(byte) => decoded.push(byte),
                ansi::Escape::Point(point) => ansi::push_point(&mut decoded, point),
            }
            self.at += len;
            if decoded.last().is_none_or(u8::is_ascii) || std::str::from_utf8(&decoded).is_ok() {
                break;
            }
        }
        let outer = Span::from(start..self.at);
        let is_nul = decoded == [0];
        if !is_cut && !is_nul {
            builder.escape(&String::from_utf8_lossy(&decoded), outer, Quote::AnsiC);
        }
        is_nul
    }

    /// `$name`, `${…}`, `$(…)`, `` `…` ``, or a lone `$`.
    fn expansion(&mut self, builder: &mut Builder, quote: Quote) {
        let start = self.at;
        if self.peek() == Some(b'`') {
            self.backticks(builder, quote);
            return;
        }
        let bytes = &self.text.as_bytes()[self.at..self.end];
        let len = match bytes.get(1) {
            Some(b'(') => {
                let sum = if self.starts_with("$((") { self.until_arithmetic_end() } else { None };
                if sum.is_none() && self.depth < MAX_DEPTH {
                    self.at += 2;
                    self.nested(Span::from(start..self.at));
                    self.hole_from(builder, start, quote);
                    return;
                }
                sum
            }
            Some(b'{') => self.until_brace(),
            Some(byte) if byte.is_ascii_alphabetic() || *byte == b'_' => Some(1 + name_len(&bytes[1..])),
            Some(b'0'..=b'9' | b'@' | b'*' | b'#' | b'?' | b'-' | b'$' | b'!') => Some(2),
            _ => None,
        };
        if let Some(len) = len {
            self.hole(builder, self.at + len, quote);
        } else {
            builder.copy(self.text, Span::from(self.at..self.at + 1), quote, RunKind::Text);
            self.at += 1;
        }
    }

    fn hole_from(&mut self, builder: &mut Builder, start: usize, quote: Quote) {
        let end = self.at;
        self.at = start;
        self.hole(builder, end, quote);
    }

    /// `` `…` ``, which ends at the next backtick that has no backslash, whatever is between.
    fn backticks(&mut self, builder: &mut Builder, quote: Quote) {
        let open = self.at;
        let close = if self.backtick_is_open { None } else { self.closing_backtick() };
        let Some(close) = close.filter(|_| self.depth < MAX_DEPTH) else {
            if !self.backtick_is_open {
                self.script.problems.push(ShellProblem::OpenSubstitution(Span::from(open..open + 1)));
                self.backtick_is_open = true;
            }
            builder.copy(self.text, Span::from(open..open + 1), quote, RunKind::Text);
            self.at += 1;
            return;
        };
        self.at += 1;
        let end = std::mem::replace(&mut self.end, close);
        while self.peek().is_some() {
            self.inside();
            self.at = (self.at + 1).min(close);
        }
        self.end = end;
        self.at = close + 1;
        self.hole_from(builder, open, quote);
    }

    fn closing_backtick(&self) -> Option<usize> {
        let bytes = &self.text.as_bytes()[..self.end];
        let mut at = self.at + 1;
        while let Some(found) = memchr::memchr2(b'`', b'\\', bytes.get(at..)?) {
            if bytes[at + found] == b'`' {
                return Some(at + found);
            }
            at += found + 2;
        }
        None
    }

    /// The length of `$((…))`.
    fn until_arithmetic_end(&self) -> Option<usize> {
        let window = self.window();
        let line = window.find('\n').map_or(window, |end| &window[..end]);
        line.find("))").map(|at| at + 2)
    }

    /// The length of `${…}`.
    fn until_brace(&self) -> Option<usize> {
        let mut depth = 0_u32;
        for (at, byte) in self.window().bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' if depth == 1 => return Some(at + 1),
                b'}' => depth -= 1,
                b'\n' => return None,
                _ => {}
            }
        }
        None
    }

    fn window(&self) -> &'t str {
        let rest = self.rest();
        &rest[..rest.floor_char_boundary(EXPANSION)]
    }

    /// Whether `<(` or `>(` is next.
    fn is_process(&self) -> bool {
        self.starts_with("<(") || self.starts_with(">(")
    }

    fn process(&mut self, builder: &mut Builder) {
        let start = self.at;
        self.at += 2;
        if self.depth < MAX_DEPTH {
            self.nested(Span::from(start..self.at));
        }
        self.hole_from(builder, start, Quote::Bare);
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
        let Some(rest) = rest.strip_prefix('\\').filter(|rest| rest.starts_with([' ', '\t'])) else { return false };
        let after = rest.trim_start_matches([' ', '\t']);
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

/// The length of the name of a variable; a line continuation may be within it.
fn name_len(bytes: &[u8]) -> usize {
    let is_in_name = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let mut len = 0;
    loop {
        if is_in_name(bytes.get(len)) {
            len += 1;
        } else if bytes[len..].starts_with(b"\\\n") && is_in_name(bytes.get(len + 2)) {
            len += 2;
        } else {
            return len;
        }
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
