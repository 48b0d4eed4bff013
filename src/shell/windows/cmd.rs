//! The command prompt of Windows and batch files: `^` escapes and continues lines, `"…"` quotes, and in it `\"` is a
//! quote, as Windows' own rules for arguments want.

use super::lexer::{ShellSyntax, WindowsLexer};
use crate::placeholder;
use crate::shell::script::{Command, CommandEnd, ShellProblem};
use crate::shell::word::{Builder, Quote, RunKind, Word, WordForm};
use crate::text::Span;

/// The command prompt.
#[derive(Debug)]
pub(in crate::shell) struct Cmd;

impl<'t> ShellSyntax<'t> for WindowsLexer<'t, Cmd> {
    const CONTINUES: char = '^';

    fn commands(&mut self) {
        let mut command = self.start();
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'^' if self.continuation().is_some() => self.skip_continuation(),
                b'\n' => self.close(&mut command, CommandEnd::Line, 1),
                b':' if command.words.is_empty() && self.rest().starts_with("::") => self.at += self.line().len(),
                b'&' if self.rest().starts_with("&&") => self.close(&mut command, CommandEnd::And, 2),
                b'&' => self.close(&mut command, CommandEnd::Semicolon, 1),
                b'|' if self.rest().starts_with("||") => self.close(&mut command, CommandEnd::Or, 2),
                b'|' => self.close(&mut command, CommandEnd::Pipe, 1),
                b'<' | b'>' if placeholder::shell::len(self.rest()).is_none() => {
                    self.at += 1;
                    while matches!(self.peek(), Some(b' ' | b'\t' | b'>' | b'&')) {
                        self.at += 1;
                    }
                    if self.peek().is_some_and(|byte| byte != b'\n') {
                        self.word();
                    }
                }
                _ => self.next_word(&mut command),
            }
        }
        self.close(&mut command, CommandEnd::Text, 0);
    }

    fn word(&mut self) -> Word<'t> {
        let start = self.at;
        let mut builder = Builder::new();
        let mut empty = (start as u32, Quote::CmdBare);
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    empty = (self.at as u32 + 1, Quote::CmdDouble);
                    self.quoted(&mut builder);
                }
                b'^' if self.continuation().is_some() => break,
                b'^' => self.caret(&mut builder),
                b'\\' if self.rest().starts_with("\\\"") => {
                    builder.escape("\"", Span::from(self.at..self.at + 2), Quote::CmdBare);
                    self.at += 2;
                }
                b'%' => self.variable(&mut builder, Quote::CmdBare),
                b'<' | b'{' if placeholder::shell::len(self.rest()).is_some() => {
                    let len = placeholder::shell::len(self.rest()).unwrap_or(1);
                    builder.copy(self.text, Span::from(self.at..self.at + len), Quote::CmdBare, RunKind::Hole);
                    self.at += len;
                }
                b' ' | b'\t' | b'\r' | b'\n' | b'|' | b'&' | b'<' | b'>' => break,
                _ => self.copy_one(&mut builder, Quote::CmdBare),
            }
        }
        if self.at == start {
            self.copy_one(&mut builder, Quote::CmdBare);
        }
        builder.finish(self.text, Span::from(start..self.at), empty, WordForm::Word, "")
    }

    /// `C:\>`, `C:\Users\me> `, `> `.
    fn prompt(line: &str) -> Option<usize> {
        if line.starts_with("> ") {
            return Some(2);
        }
        let bytes = line.as_bytes();
        let is_drive = bytes.first().is_some_and(u8::is_ascii_alphabetic) && bytes.get(1..3) == Some(b":\\");
        is_drive.then(|| line.find('>').map(|end| end + 1)).flatten()
    }

    fn is_remark(command: &Command<'_>) -> bool {
        command.words.first().is_some_and(|word| word.text.eq_ignore_ascii_case("rem"))
    }
}

impl WindowsLexer<'_, Cmd> {
    fn quoted(&mut self, builder: &mut Builder) {
        let open = self.at;
        let quote = Quote::CmdDouble;
        self.at += 1;
        while let Some(byte) = self.peek() {
            match byte {
                b'\\' if self.rest().starts_with("\\\"") => {
                    builder.escape("\"", Span::from(self.at..self.at + 2), quote);
                    self.at += 2;
                }
                b'"' if self.rest().starts_with("\"\"") => {
                    builder.escape("\"", Span::from(self.at..self.at + 2), quote);
                    self.at += 2;
                }
                b'"' => {
                    self.at += 1;
                    return;
                }
                // In quotes the caret is itself, but documentation continues lines with it there too.
                b'^' if self.rest().starts_with("^\n") => self.at += 2,
                b'^' if self.rest().starts_with("^\r\n") => self.at += 3,
                b'%' => self.variable(builder, quote),
                _ => self.copy_one(builder, quote),
            }
        }
        self.script.problems.push(ShellProblem::OpenQuote { span: Span::from(open..open + 1), quote });
    }

    fn caret(&mut self, builder: &mut Builder) {
        match self.rest().chars().nth(1) {
            Some(next) => {
                let outer = Span::from(self.at..self.at + 1 + next.len_utf8());
                builder.escape(&self.text[self.at + 1..outer.end as usize], outer, Quote::CmdBare);
                self.at = outer.end as usize;
            }
            None => self.copy_one(builder, Quote::CmdBare),
        }
    }

    /// `%NAME%`, or a lone `%`.
    fn variable(&mut self, builder: &mut Builder, quote: Quote) {
        // Longer than names of variables are; without a limit, each percent sign would be followed to the end of its line.
        const LONGEST: usize = 80;
        let name =
            self.rest()[1..].bytes().take(LONGEST).take_while(|it| it.is_ascii_alphanumeric() || *it == b'_').count();
        if name > 0 && self.rest()[1 + name..].starts_with('%') && !self.rest().as_bytes()[1].is_ascii_digit() {
            let end = self.at + name + 2;
            builder.copy(self.text, Span::from(self.at..end), quote, RunKind::Hole);
            self.at = end;
        } else {
            self.copy_one(builder, quote);
        }
    }
}
