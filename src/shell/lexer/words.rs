//! The words of commands: quotes, escapes, expansions and what is in them.
//!
//! The lexer of commands reads them itself: a word may hold commands, as `$(…)` does, and those have words again.

use super::{Lexer, MAX_DEPTH};
use crate::placeholder;
use crate::shell::ansi;
use crate::shell::script::ShellProblem;
use crate::shell::special::{BARE, IN_DOUBLE_QUOTES, SpecialBytes};
use crate::shell::word::{Builder, Quote, RunKind, Word, WordForm};
use crate::text::Span;

/// How far the end of `${…}` and `$((…))` is looked for, in bytes: without a limit, a `${` that nothing closes would be
/// looked for to the end of the text each time.
const EXPANSION: usize = 256;

impl<'t> Lexer<'t> {
    /// Reads the word that starts here; at least one character.
    pub(in crate::shell) fn word(&mut self) -> Word<'t> {
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
                _ => self.plain(&mut builder, Quote::Bare, &BARE),
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
        placeholder::shell::len(rest).or_else(|| placeholder::shell::doubled(rest).filter(|_| is_within))
    }

    /// Copies up to a special byte; at least one byte.
    pub(super) fn plain(&mut self, builder: &mut Builder, quote: Quote, special: &SpecialBytes) {
        let rest = &self.text.as_bytes()[self.at + 1..self.end];
        let len = rest.iter().position(|&byte| special[usize::from(byte)]).unwrap_or(rest.len());
        let end = self.at + 1 + len;
        builder.copy(self.text, Span::from(self.at..end), quote, RunKind::Text);
        self.at = end;
    }

    fn brace(&mut self, builder: &mut Builder) {
        match placeholder::shell::len(self.rest()) {
            Some(len) => self.hole(builder, self.at + len, Quote::Bare),
            None => self.plain(builder, Quote::Bare, &BARE),
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
                _ => self.plain(builder, Quote::Double, &IN_DOUBLE_QUOTES),
            }
        }
        self.open_quote(open, 1, Quote::Double);
    }

    fn open_quote(&mut self, open: usize, len: usize, quote: Quote) {
        self.script.problems.push(ShellProblem::OpenQuote { span: Span::from(open..open + len), quote });
    }

    /// A backslash before a character; without quotes (`special` empty) it escapes each.
    pub(super) fn backslash(&mut self, builder: &mut Builder, quote: Quote, special: &[u8]) {
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
    pub(super) fn expansion(&mut self, builder: &mut Builder, quote: Quote) {
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
    pub(super) fn is_process(&self) -> bool {
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
