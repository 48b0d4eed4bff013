//! Lines that do not go on, and here-documents without an end.

use super::finder::{MOST_ENDS, MistakeFinder, is_glued, is_option, strays};
use super::mistake::{ShellMistake, ShellMistakeKind};
use crate::curl::read::{self, CurlCommand};
use crate::shell::{self, CommandEnd, Quote, ShellDialect, ShellProblem, Word};
use crate::text::{Edit, Edits, Span};

/// How many lost lines of a text are judged by reading all of it with their repair: time grows with the square, and no page
/// has as many. The others have no certain repair until these are put right.
const MOST_JUDGED: usize = 32;

impl<'s, 't> MistakeFinder<'_, 's, 't> {
    /// Words of two lines that are one, since no blank is before the backslash.
    pub(super) fn joined(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        for word in command.words {
            let source = word.span.of(self.text);
            if !source.contains('\n') {
                continue;
            }
            for (at, _) in source.match_indices("\\\n").take(MOST_ENDS) {
                let next = &source[at + 2..];
                let is_url = next.trim_start_matches(['\'', '"']).starts_with("http");
                let place = word.span.start + at as u32;
                let is_glued = !source[..at].is_empty() && !source[..at].ends_with([' ', '\t']);
                if is_glued && (is_option(next.lines().next().unwrap_or_default()) || is_url) && is_outside(word, place)
                {
                    let span = Span::new(place, place + 1);
                    Self::push(found, command, ShellMistakeKind::NoBlank, span, vec![Edit::insert(place, " ")], true);
                }
            }
        }
    }

    /// Blanks and comments after a backslash.
    pub(super) fn continuations(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let (_, end) = command.end();
        for problem in self.problems(Span::new(command.span.start, end.start)) {
            let ShellProblem::Continuation { rest, .. } = *problem else { continue };
            let is_comment = !rest.of(self.text).trim().is_empty();
            let kind = if is_comment {
                ShellMistakeKind::CommentAfterBackslash
            } else {
                ShellMistakeKind::BlankAfterBackslash
            };
            Self::push(found, command, kind, rest, vec![Edit::delete(rest)], !is_comment);
        }
    }

    /// The line after a command, where it is one of the command.
    pub(super) fn lines(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let (end, end_span) = command.end();
        let is_shown = |name: &str| command.transfers.iter().any(|transfer| transfer.has(name));
        // What `curl --help` prints are options.
        if end != CommandEnd::Line || command.is_open || is_shown("help") || is_shown("manual") {
            return;
        }
        let Some(next) = self.lost_line(command, end_span.end as usize) else { return };
        let at = end_span.start as usize;
        let line_start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = &self.text[line_start..at];
        let mark = self.mark();
        if line.trim().is_empty() && self.text[..line_start].trim_end_matches(['\n', '\r']).ends_with(mark) {
            let lines = self.lines_between(line_start, next);
            let is_blank = lines.of(self.text).trim().is_empty();
            let place = Span::empty(line_start as u32);
            Self::push(found, command, ShellMistakeKind::EmptyLine, place, vec![Edit::delete(lines)], is_blank);
        } else if line.trim_start().starts_with('#') {
            let span = Span::from(line_start + line.len() - line.trim_start().len()..at);
            let whole = self.lines_between(line_start, end_span.end as usize);
            Self::push(found, command, ShellMistakeKind::CommentInCommand, span, vec![Edit::delete(whole)], false);
        } else {
            let content = line_start + line.trim_end().len();
            let is_next = next == end_span.end as usize;
            let has_comment = command.span.end < content as u32;
            if let Some(word) = command.words.last().filter(|word| is_next && self.is_like_mark(word)) {
                let edits = vec![Edit::replace(Span::new(word.span.start, end_span.start), mark)];
                Self::push(found, command, ShellMistakeKind::NoBackslash, word.span, edits, true);
                return;
            }
            // After a backslash a comment would be a word.
            let mut edits = Vec::new();
            if !has_comment {
                let blanks = Span::new(command.span.end, end_span.start);
                edits.push(Edit::replace(blanks, format!(" {mark}")));
            }
            if !is_next && !has_comment {
                edits.push(Edit::delete(self.lines_between(end_span.end as usize, next)));
            }
            let place = if has_comment { command.span.end } else { content as u32 };
            let is_judged = is_next && !has_comment && found.len() < MOST_JUDGED;
            let is_certain = is_judged && !self.adds_strays(command, &edits);
            Self::push(found, command, ShellMistakeKind::NoBackslash, Span::empty(place), edits, is_certain);
        }
    }

    /// The whole lines from the start of one to the start of another, with the line end before them and without their own: what
    /// a list or a quote has before the next line stays.
    fn lines_between(&self, start: usize, next: usize) -> Span {
        let end = next.min(self.text.len());
        let is_before = start > 0 && self.text[..end].ends_with('\n');
        if is_before { Span::from(start - 1..end - 1) } else { Span::from(start..end) }
    }

    /// Whether the last word of a line is what somebody typed for the mark that continues it: `\\` or `/`, alone.
    fn is_like_mark(&self, word: &Word<'_>) -> bool {
        self.style.dialect == ShellDialect::Posix && matches!(word.span.of(self.text), "\\\\" | "/")
    }

    /// Whether edits that join a line to a command give it words that belong to nothing.
    fn adds_strays(&self, command: &CurlCommand<'s, 't>, edits: &[Edit]) -> bool {
        let Some(changed) = Edits::new(edits.to_vec()).map(|edits| edits.apply(self.text)) else { return true };
        let script = shell::read(&changed, self.style);
        let commands = read::commands(&script);
        let joined = commands.iter().find(|joined| joined.name.span.start == command.name.span.start);
        // Words around an apostrophe that ends a quote are not stray: the repair of the quote takes them in.
        let is_open = |problem: &ShellProblem| matches!(problem, ShellProblem::OpenQuote { .. });
        let has_lost_quote = |joined: &CurlCommand<'_, '_>| {
            joined.words.iter().any(|word| is_glued(word, &changed)) || script.problems.iter().any(is_open)
        };
        joined.is_none_or(|joined| strays(joined) > strays(command) && !has_lost_quote(joined))
    }

    /// What continues a line.
    fn mark(&self) -> &'static str {
        match self.style.dialect {
            ShellDialect::Posix => "\\",
            ShellDialect::PowerShell => "`",
            ShellDialect::Cmd => "^",
        }
    }

    /// Where the next line starts that has text, if that text is an option of curl or the URL that the command lacks.
    fn lost_line(&self, command: &CurlCommand<'s, 't>, from: usize) -> Option<usize> {
        let mut at = from;
        for line in self.text.get(from..)?.split_inclusive('\n').take(3) {
            let trimmed = line.trim();
            if trimmed.is_empty() || trimmed.starts_with("# ") {
                at += line.len();
                continue;
            }
            // A pipe at the start of a line is an error to the shell; a table ends in one, too.
            let is_pipe = at == from
                && self.style.dialect == ShellDialect::Posix
                && ["| ", "|| ", "&& "].iter().any(|sign| {
                    trimmed
                        .strip_prefix(sign)
                        .is_some_and(|rest| rest.trim_start().starts_with(|it: char| it.is_ascii_alphabetic()))
                })
                && !trimmed.ends_with('|');
            let lacks_url = !command.transfers.iter().any(|transfer| transfer.has("url") || transfer.needs_no_url());
            let is_url =
                lacks_url && trimmed.trim_start_matches(['\'', '"']).starts_with("http") && trimmed.contains("://");
            return (is_option(trimmed) || is_url || is_pipe).then_some(at);
        }
        None
    }

    pub(super) fn documents(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        for redirection in &self.script.commands[command.number].redirections {
            let Some(document) = redirection.document.map(|number| &self.script.documents[number]) else { continue };
            if !document.is_closed {
                Self::push(found, command, ShellMistakeKind::OpenDocument, redirection.span, Vec::new(), false);
            }
        }
    }
}

/// Whether a place in a word is in no quotes: the run before it ends there and has none, or its quotes close before.
fn is_outside(word: &Word<'_>, place: u32) -> bool {
    let is_quoted =
        |run: &shell::WordRun| run.quote != Quote::Bare && run.outer.start <= place && place < run.outer.end;
    if word.runs.iter().any(is_quoted) {
        return false;
    }
    let before = word.runs.iter().take_while(|run| run.outer.end <= place).last();
    before.is_some_and(|run| run.outer.end < place || run.quote == Quote::Bare)
}
