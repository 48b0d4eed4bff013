//! `PowerShell`: the backtick escapes and continues lines, `''` is a quote in `'…'`, and `@'…'@` has several lines.
//!
//! A backslash before a double quote is what Windows' own rules for arguments want, and is taken for an escape.

use super::lexer::{ShellSyntax, WindowsLexer};
use crate::placeholder;
use crate::shell::script::{Command, CommandEnd, ShellProblem};
use crate::shell::word::{Builder, Quote, RunKind, Word, WordForm};
use crate::text::Span;

/// The first byte of the quotes of typography.
const TYPOGRAPHIC: u8 = 0xE2;

/// The quote that a text starts with, and its length: to `PowerShell`, typographic quotes are quotes as well.
fn quote_at(text: &str) -> Option<(Quote, usize)> {
    match *text.as_bytes().first()? {
        b'\'' => Some((Quote::PsSingle, 1)),
        b'"' => Some((Quote::PsDouble, 1)),
        TYPOGRAPHIC => match text.chars().next()? {
            first @ ('\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') => Some((Quote::PsSingle, first.len_utf8())),
            first @ ('\u{201c}' | '\u{201d}' | '\u{201e}') => Some((Quote::PsDouble, first.len_utf8())),
            _ => None,
        },
        _ => None,
    }
}

/// How far the end of a variable is looked for, in bytes, so that reading stays linear.
const WINDOW: usize = 200;

/// `PowerShell`.
#[derive(Debug)]
pub(in crate::shell) struct PowerShell;

impl<'t> ShellSyntax<'t> for WindowsLexer<'t, PowerShell> {
    const CONTINUES: char = '`';

    fn commands(&mut self) {
        let mut command = self.start();
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'`' if self.continuation().is_some() => self.skip_continuation(),
                b'\n' => self.close(&mut command, CommandEnd::Line, 1),
                b'#' => self.at += self.line().len(),
                b';' => self.close(&mut command, CommandEnd::Semicolon, 1),
                b'|' => self.close(&mut command, CommandEnd::Pipe, 1),
                // The operator that calls a program.
                b'&' => self.at += 1,
                // What stops PowerShell from reading the rest of the line as its own.
                b'-' if self.rest().starts_with("--% ") && !command.words.is_empty() => self.at += 3,
                b'(' if self.expression(&command).is_some() => self.expression_word(&mut command),
                b'(' | b')' | b'{' | b'}' if placeholder::shell::len(self.rest()).is_none() => {
                    self.close(&mut command, CommandEnd::Close, 1);
                }
                b'=' if command.words.len() == 1 && command.words[0].text.starts_with('$') => {
                    self.at += 1;
                    command = self.start();
                }
                b'>' => {
                    self.at += 1;
                    self.skip_blanks();
                    self.word();
                }
                _ => self.next_word(&mut command),
            }
        }
        self.close(&mut command, CommandEnd::Text, 0);
    }

    fn word(&mut self) -> Word<'t> {
        let start = self.at;
        let mut builder = Builder::new();
        let mut empty = (start as u32, Quote::PsBare);
        while let Some(byte) = self.peek() {
            if let Some((quote, len)) = quote_at(self.rest()) {
                empty = ((self.at + len) as u32, quote);
                self.quoted(&mut builder, quote, len);
                continue;
            }
            match byte {
                b'@' if self.at == start && self.opens_document() => self.document(&mut builder),
                b'`' if self.continuation().is_some() => break,
                b'`' => self.escape(&mut builder, Quote::PsBare),
                b'\\' if self.rest().starts_with("\\\"") => {
                    builder.escape("\"", Span::from(self.at..self.at + 2), Quote::PsBare);
                    self.at += 2;
                }
                b'$' => self.variable(&mut builder, Quote::PsBare),
                b'<' | b'{' if placeholder::shell::len(self.rest()).is_some() => {
                    let len = placeholder::shell::len(self.rest()).unwrap_or(1);
                    self.hole(&mut builder, len, Quote::PsBare);
                }
                b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b'(' | b')' | b'}' => break,
                _ => self.copy_one(&mut builder, Quote::PsBare),
            }
        }
        if self.at == start {
            self.copy_one(&mut builder, Quote::PsBare);
        }
        builder.finish(self.text, Span::from(start..self.at), empty, WordForm::Word, "")
    }

    /// `PS C:\> `, `PS> `, `> `.
    fn prompt(line: &str) -> Option<usize> {
        if line.starts_with("> ") {
            return Some(2);
        }
        let end = line.strip_prefix("PS")?.find('>')? + 3;
        let is_place = line[2..end - 1].is_empty() || line[2..].starts_with(' ');
        is_place.then_some(end)
    }
}

impl<'t> WindowsLexer<'t, PowerShell> {
    /// The length of an expression that is the value of an option: `(Get-Content a.json -Raw)`, `($body | ConvertTo-Json).Trim()`.
    fn expression(&self, command: &Command<'t>) -> Option<usize> {
        let [program, .., option] = command.words.as_slice() else { return None };
        if program.text.starts_with('$') || !option.text.starts_with('-') {
            return None;
        }
        let rest = self.rest();
        let mut len = bracketed(rest, b'(', b')')?;
        while let Some(member) = rest[len..].strip_prefix('.') {
            len += 1 + member.bytes().take_while(u8::is_ascii_alphanumeric).count();
            if rest[len..].starts_with('(') {
                len += bracketed(&rest[len..], b'(', b')')?;
            }
        }
        Some(len)
    }

    fn expression_word(&mut self, command: &mut Command<'t>) {
        let len = self.expression(command).unwrap_or(1);
        let span = Span::from(self.at..self.at + len);
        let mut builder = Builder::new();
        self.hole(&mut builder, len, Quote::PsBare);
        command.span.end = span.end;
        command.words.push(builder.finish(self.text, span, (span.start, Quote::PsBare), WordForm::Word, ""));
    }

    /// `'…'` and `"…"`, in which the quote itself is written twice.
    fn quoted(&mut self, builder: &mut Builder, quote: Quote, len: usize) {
        let open = self.at;
        let mark = if quote == Quote::PsSingle { b'\'' } else { b'"' };
        self.at += len;
        while let Some(byte) = self.peek() {
            let closing = quote_at(self.rest()).filter(|(kind, _)| *kind == quote).map(|(_, len)| len);
            if let Some(len) = closing {
                let second = quote_at(&self.rest()[len..]).filter(|(kind, _)| *kind == quote);
                let Some((_, second)) = second else {
                    self.at += len;
                    return;
                };
                let outer = Span::from(self.at..self.at + len + second);
                builder.escape(&self.text[self.at..self.at + len], outer, quote);
                self.at += len + second;
                continue;
            }
            match byte {
                b'\\' if self.rest().starts_with("\\\"") && (mark == b'\'' || self.continues_after_quote()) => {
                    let mark_len = if self.rest().starts_with("\\\"\"") && mark == b'"' { 3 } else { 2 };
                    builder.escape("\"", Span::from(self.at..self.at + mark_len), quote);
                    self.at += mark_len;
                }
                b'\\' if mark == b'"' && self.rest().starts_with("\\`\"") => {
                    builder.escape("\"", Span::from(self.at..self.at + 3), quote);
                    self.at += 3;
                }
                b'`' if mark == b'"' => self.escape(builder, quote),
                b'$' if mark == b'"' => self.variable(builder, quote),
                _ => self.plain(builder, quote),
            }
        }
        self.script.problems.push(ShellProblem::OpenQuote { span: Span::from(open..open + len), quote });
    }

    /// Whether `\"` in `"…"` is meant as an escape: the string goes on after it on its line.
    fn continues_after_quote(&self) -> bool {
        // A string on a line of documentation is shorter; without a limit, each of these would be followed to its end.
        const LONGEST: usize = 400;
        let line = &self.line_within(LONGEST)[2..];
        line.contains('"') && !line.starts_with([' ', '\r'])
    }

    fn plain(&mut self, builder: &mut Builder, quote: Quote) {
        let rest = &self.text.as_bytes()[self.at + 1..];
        let is_special = |byte: &u8| b"'\"`$\\\n".contains(byte) || *byte == TYPOGRAPHIC;
        let mut len = rest.iter().position(is_special).unwrap_or(rest.len());
        while !self.rest().is_char_boundary(1 + len) {
            len += 1;
        }
        builder.copy(self.text, Span::from(self.at..self.at + 1 + len), quote, RunKind::Text);
        self.at += 1 + len;
    }

    /// `` `n `` and the other escapes.
    fn escape(&mut self, builder: &mut Builder, quote: Quote) {
        let Some(next) = self.rest().chars().nth(1) else {
            builder.copy(self.text, Span::from(self.at..self.at + 1), quote, RunKind::Text);
            self.at += 1;
            return;
        };
        let outer = Span::from(self.at..self.at + 1 + next.len_utf8());
        let text = match next {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            '0' => "\0",
            'a' => "\u{7}",
            'b' => "\u{8}",
            'e' => "\u{1b}",
            'f' => "\u{c}",
            'v' => "\u{b}",
            _ => &self.text[self.at + 1..outer.end as usize],
        };
        builder.escape(text, outer, quote);
        self.at = outer.end as usize;
    }

    /// `$name`, `${name}`, `$env:NAME`, `$(…)`, or a lone `$`.
    fn variable(&mut self, builder: &mut Builder, quote: Quote) {
        let rest = self.rest();
        let len = match rest.as_bytes().get(1) {
            Some(b'{') => bracketed(rest, b'{', b'}'),
            Some(b'(') => bracketed(rest, b'(', b')'),
            Some(byte) if byte.is_ascii_alphanumeric() || *byte == b'_' => {
                let is_inside = |it: &u8| it.is_ascii_alphanumeric() || *it == b'_' || *it == b':';
                let name = rest.bytes().skip(1).take_while(|it| is_inside(it)).count();
                Some(1 + rest[1..=name].trim_end_matches(':').len())
            }
            _ => None,
        };
        if let Some(len) = len {
            self.hole(builder, len, quote);
        } else {
            builder.copy(self.text, Span::from(self.at..self.at + 1), quote, RunKind::Text);
            self.at += 1;
        }
    }

    fn hole(&mut self, builder: &mut Builder, len: usize, quote: Quote) {
        builder.copy(self.text, Span::from(self.at..self.at + len), quote, RunKind::Hole);
        self.at += len;
    }

    /// Whether a here-string starts: `@'` or `@"` at the end of a line.
    fn opens_document(&self) -> bool {
        let line = self.line().trim_end();
        line == "@'" || line == "@\""
    }

    /// `@'…'@`: its end is at the start of a line.
    fn document(&mut self, builder: &mut Builder) {
        let open = self.at;
        let is_single = self.rest().starts_with("@'");
        let (quote, end) = if is_single { (Quote::PsDocument, "'@") } else { (Quote::PsExpandingDocument, "\"@") };
        self.at += (self.line().len() + 1).min(self.rest().len());
        while self.at < self.text.len() {
            let line = self.line();
            if line.starts_with(end) {
                self.at += end.len();
                return;
            }
            let stop = (self.at + line.len() + 1).min(self.text.len());
            let ends_document = self.text[stop..].starts_with(end);
            let content = if ends_document { self.at + line.trim_end_matches('\r').len() } else { stop };
            while self.at < content {
                let stretch = &self.text[self.at..content];
                let len = if is_single { stretch.len() } else { stretch.find(['`', '$']).unwrap_or(stretch.len()) };
                if len > 0 {
                    builder.copy(self.text, Span::from(self.at..self.at + len), quote, RunKind::Text);
                    self.at += len;
                } else if stretch.starts_with('`') {
                    self.escape(builder, quote);
                } else {
                    self.variable(builder, quote);
                }
            }
            self.at = self.at.max(stop);
        }
        self.script.problems.push(ShellProblem::OpenQuote { span: Span::from(open..open + 2), quote });
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }
}

/// The length of `$(…)` or `${…}` on one line, within a window that keeps reading linear.
fn bracketed(text: &str, open: u8, close: u8) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().take(WINDOW).enumerate() {
        match byte {
            b'\n' => return None,
            _ if byte == open => depth += 1,
            _ if byte == close && depth <= 1 => return Some(at + 1),
            _ if byte == close => depth -= 1,
            _ => {}
        }
    }
    None
}
