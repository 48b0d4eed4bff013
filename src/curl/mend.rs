//! What the shell takes otherwise than the author of a curl command meant it: lines that do not go on, quotes that close
//! in the wrong place, and what would undo it.

use std::ops::Range;

use super::options::{self, FoundOption, Takes};
use super::quoting::{self, Dollars};
use super::read::{self, Command, Refused};
use crate::shell::{self, CommandEnd, Dialect, Quote, Script, ShellProblem, Style, Word};
use crate::text::{Edit, Edits, Span};
use crate::{json, placeholder};

/// How many ends are tried for a quote that closes in the wrong place: each is judged by reading the rest as JSON, so
/// time grows with the square.
const MOST_ENDS: usize = 40;

/// How many lost lines of a text are judged by reading all of it with their repair: time grows with the square, and no page
/// has as many. The others have no certain repair until these are put right.
const MOST_JUDGED: usize = 32;

/// In longer texts no ends are tried, in bytes: no one writes a longer command by hand, and each try reads all of it.
const LONGEST: usize = 64 * 1024;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellMistakeKind {
    /// A line whose next one is an option, without a backslash.
    NoBackslash,
    /// No blank before a backslash, so that the words of two lines are one.
    NoBlank,
    /// Blanks after a backslash.
    BlankAfterBackslash,
    /// A comment after a backslash.
    CommentAfterBackslash,
    /// A comment between the lines of a command.
    CommentInCommand,
    /// An empty line between the lines of a command.
    EmptyLine,
    /// A quote that nothing closes.
    OpenQuote,
    /// A quote within a text in quotes, which ends it.
    InnerQuote(char),
    /// A quote that is there twice.
    DoubledQuote,
    /// `&` in a URL without quotes.
    Background,
    /// `&amp;` for an `&`, in a URL without quotes.
    Entity,
    /// Another character or a blank that ends a URL without quotes, though its query goes on.
    Cut(char),
    /// A quote, a dash or a blank that the shell does not know.
    Typographic(char),
    /// A here-document without its end.
    OpenDocument,
}

/// A mistake, in positions of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShellMistake {
    /// What it is.
    pub kind: ShellMistakeKind,
    /// The characters to change.
    pub span: Span,
    /// Where the command starts.
    pub command: Span,
    /// What undoes it; empty if nothing certainly does.
    pub edits: Edits,
    /// Whether that is what was meant for certain.
    pub is_certain: bool,
}

/// Whether a text with quotes in it is what was meant, a JSON document, and whether that is certain.
pub type Judge<'j> = &'j dyn Fn(&str) -> Option<bool>;

/// What is wrong in the curl commands of a text, in order.
#[must_use]
pub fn mistakes(text: &str, style: Style, is_json: Judge<'_>) -> Vec<ShellMistake> {
    let script = shell::read(text, style);
    let commands = read::commands(text, &script);
    let finder = Finder { text, style, script: &script, is_json };
    let mut found = Vec::new();
    finder.names(&mut found);
    for command in commands.iter().filter(|command| !command.is_prose()) {
        let before = found.len();
        finder.typographic(command, &mut found);
        if found.len() > before {
            continue;
        }
        if style.dialect == Dialect::Posix && finder.quotes(command, &mut found) {
            continue;
        }
        finder.joined(command, &mut found);
        finder.continuations(command, &mut found);
        finder.lines(command, &mut found);
        finder.background(command, &mut found);
        finder.cut(command, &mut found);
        finder.documents(command, &mut found);
    }
    found.sort_by_key(|mistake| mistake.span.start);
    found.dedup_by(|one, other| one.span == other.span);
    keep_apart(&mut found);
    found
}

/// Takes the edits from mistakes whose edits overlap others.
fn keep_apart(found: &mut [ShellMistake]) {
    let mut done = 0;
    for mistake in found {
        let start = mistake.edits.first().map_or(u32::MAX, |edit| edit.span.start);
        if start < done {
            mistake.edits = Edits::default();
        } else if let Some(last) = mistake.edits.last() {
            done = last.span.end.max(last.span.start + 1);
        }
    }
}

struct Finder<'f, 's, 't> {
    text: &'t str,
    style: Style,
    script: &'s Script<'t>,
    is_json: Judge<'f>,
}

impl<'s, 't> Finder<'_, 's, 't> {
    fn push(
        found: &mut Vec<ShellMistake>,
        command: &Command<'_, '_>,
        kind: ShellMistakeKind,
        span: Span,
        edits: Vec<Edit>,
        is_certain: bool,
    ) {
        let edits = Edits::new(edits).unwrap_or_default();
        found.push(ShellMistake { kind, span, command: command.name.span, edits, is_certain });
    }

    /// Commands whose name and first argument are one word, since the blank between them is none to the shell.
    fn names(&self, found: &mut Vec<ShellMistake>) {
        for word in self.script.commands.iter().filter_map(|command| command.words.first()) {
            let Some(blank) = word.text.strip_prefix("curl").and_then(|rest| rest.chars().next()) else { continue };
            if is_odd_blank(blank) && word.is_bare(4) {
                let span = word.place(Span::new(4, 4 + blank.len_utf8() as u32));
                let edits = Edits::from(Edit::replace(span, " "));
                let kind = ShellMistakeKind::Typographic(blank);
                found.push(ShellMistake { kind, span, command: word.span, edits, is_certain: true });
            }
        }
    }

    /// The problems of the shell in a part of the text.
    fn problems(&self, part: Span) -> &'s [ShellProblem] {
        let problems = &self.script.problems;
        let start = problems.partition_point(|problem| problem.span().start < part.start);
        let len = problems[start..].partition_point(|problem| problem.span().start <= part.end);
        &problems[start..start + len]
    }

    /// Words of two lines that are one, since no blank is before the backslash.
    fn joined(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
        for word in command.words {
            let source = word.span.of(self.text);
            for (at, _) in source.match_indices("\\\n").take(MOST_ENDS) {
                let next = &source[at + 2..];
                let is_url = next.trim_start_matches(['\'', '"']).starts_with("http");
                let place = word.span.start + at as u32;
                if at > 0 && (is_option(next.lines().next().unwrap_or_default()) || is_url) && is_outside(word, place) {
                    let span = Span::new(place, place + 1);
                    Self::push(found, command, ShellMistakeKind::NoBlank, span, vec![Edit::insert(place, " ")], true);
                }
            }
        }
    }

    /// Blanks and comments after a backslash.
    fn continuations(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
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
    fn lines(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
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
            let span = Span::from(line_start..next.min(self.text.len()));
            Self::push(
                found,
                command,
                ShellMistakeKind::EmptyLine,
                Span::empty(span.start),
                vec![Edit::delete(span)],
                true,
            );
        } else if line.trim_start().starts_with('#') {
            let span = Span::from(line_start + line.len() - line.trim_start().len()..at);
            let whole = Span::from(line_start..end_span.end as usize);
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
                edits.push(Edit::delete(Span::from(end_span.end as usize..next)));
            }
            let place = if has_comment { command.span.end } else { content as u32 };
            let is_judged = is_next && !has_comment && found.len() < MOST_JUDGED;
            let is_certain = is_judged && !self.adds_strays(command, &edits);
            Self::push(found, command, ShellMistakeKind::NoBackslash, Span::empty(place), edits, is_certain);
        }
    }

    /// Whether the last word of a line is what somebody typed for the mark that continues it: `\\` or `/`, alone.
    fn is_like_mark(&self, word: &Word<'_>) -> bool {
        self.style.dialect == Dialect::Posix && matches!(word.span.of(self.text), "\\\\" | "/")
    }

    /// Whether edits that join a line to a command give it words that belong to nothing.
    fn adds_strays(&self, command: &Command<'s, 't>, edits: &[Edit]) -> bool {
        let Some(changed) = Edits::new(edits.to_vec()).map(|edits| edits.apply(self.text)) else { return true };
        let script = shell::read(&changed, self.style);
        let commands = read::commands(&changed, &script);
        let joined = commands.iter().find(|joined| joined.name.span.start == command.name.span.start);
        // Words around an apostrophe that ends a quote are not stray: the repair of the quote takes them in.
        let is_open = |problem: &ShellProblem| matches!(problem, ShellProblem::OpenQuote { .. });
        let has_lost_quote = |joined: &Command<'_, '_>| {
            joined.words.iter().any(|word| is_glued(word, &changed)) || script.problems.iter().any(is_open)
        };
        joined.is_none_or(|joined| strays(joined) > strays(command) && !has_lost_quote(joined))
    }

    /// What continues a line.
    fn mark(&self) -> &'static str {
        match self.style.dialect {
            Dialect::Posix => "\\",
            Dialect::PowerShell => "`",
            Dialect::Cmd => "^",
        }
    }

    /// Where the next line starts that has text, if that text is an option of curl or the URL that the command lacks.
    fn lost_line(&self, command: &Command<'s, 't>, from: usize) -> Option<usize> {
        let mut at = from;
        for line in self.text.get(from..)?.split_inclusive('\n').take(3) {
            let trimmed = line.trim();
            if trimmed.is_empty() || trimmed.starts_with("# ") {
                at += line.len();
                continue;
            }
            // A pipe at the start of a line is an error to the shell; a table ends in one, too.
            let is_pipe = at == from
                && self.style.dialect == Dialect::Posix
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

    /// `&` in a URL without quotes.
    fn background(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
        let (end, at) = command.end();
        let is_cmd = self.style.dialect == Dialect::Cmd;
        let is_sign = if is_cmd { at.of(self.text) == "&" } else { end == CommandEnd::Background };
        let Some(word) = command.words.last().filter(|word| is_sign && word.span.end == at.start) else { return };
        let rest = &self.text[at.end as usize..];
        let run = with_entities(rest);
        let is_pair = run.starts_with(|it: char| it.is_alphanumeric() || "_$<{[%".contains(it));
        let looks_like_url = word.text.contains("://") || word.text.contains('?') || word.text.starts_with('$');
        if !is_pair || !looks_like_url || !is_address(command, word) {
            return;
        }
        let end = at.end + run.len() as u32;
        let whole = Span::new(word.span.start, end).of(self.text);
        let rest = &rest[run.len()..];
        let is_quoted = whole.contains(['\'', '"', '\\', '`']) || rest.starts_with(['\'', '"']);
        let dollars = quoting::dollars(whole, false);
        let is_variable = matches!(dollars, Dollars::Variables | Dollars::Unclear);
        let quote = if is_variable || is_cmd { "\"" } else { "'" };
        let mut edits = vec![Edit::insert(word.span.start, quote), Edit::insert(end, quote)];
        let places = whole.match_indices(ENTITY).map(|(place, _)| word.span.start as usize + place + 1);
        edits.extend(places.map(|place| Edit::delete(Span::from(place..place + ENTITY.len() - 1))));
        let has_entity = edits.len() > 2;
        // Behind another `&`, one more pair may be missing.
        let goes_on = rest.starts_with('&') && quoting::pair(rest).is_none();
        let is_name = |(place, _): (usize, _)| quoting::pair(&whole[place..].replacen(ENTITY, "&", 1)) == Some(0);
        let is_clear = quoting::ends_url(rest) && whole.match_indices(ENTITY).all(is_name);
        let is_certain = is_clear && !goes_on && dollars != Dollars::Unclear;
        let edits = if is_quoted || !is_clear && !goes_on { Vec::new() } else { edits };
        let kind = match is_cmd {
            _ if has_entity => ShellMistakeKind::Entity,
            true => ShellMistakeKind::Cut('&'),
            false => ShellMistakeKind::Background,
        };
        Self::push(found, command, kind, at, edits, is_certain);
    }

    /// What ends a URL without quotes in the middle of its query, but for an `&` right before the next pair.
    fn cut(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
        let has_query = |part: &read::WordPart<'_, '_>| {
            let mark = part.text().find('?').map(|at| at as u32 + part.range.start);
            let ends_bare = !part.word.span.of(self.text).ends_with(['\'', '"']);
            part.text().contains("://") && ends_bare && mark.is_some_and(|at| part.word.is_bare(at))
        };
        let mut urls = command.transfers.iter().flat_map(|transfer| transfer.values("url"));
        let Some(url) = urls.find(has_query).map(|part| part.word.span) else { return };
        let line = self.text[url.end as usize..].lines().next().unwrap_or_default();
        let word = line.split([' ', '\t']).next().unwrap_or_default();
        let sign = word.chars().next();
        let has_pair = quoting::pair(word).is_some();
        let (kind, at) = match sign {
            Some(sign @ (';' | '|')) if has_pair => (ShellMistakeKind::Cut(sign), 0),
            Some(sign @ '>') if word[1..].starts_with('=') => (ShellMistakeKind::Cut(sign), 0),
            Some(sign @ '(') if quoting::pair(line).is_some() => (ShellMistakeKind::Cut(sign), 0),
            None => {
                // Only words that mean nothing to a shell can be between the URL and the rest of its query.
                let Some(pair) = quoting::pair(line).filter(|at| line[*at..].starts_with('&')) else { return };
                let is_letter = |it: char| it.is_alphanumeric() || " :,.'+*&_".contains(it);
                let between = &line[..pair];
                let names = || between.split([' ', '&']).filter(|word| !word.is_empty());
                let is_command =
                    between.contains("&&") || names().any(|word| matches!(word, "curl" | "sleep" | "wait"));
                if !between.chars().all(is_letter) || is_command || names().count() > 3 {
                    return;
                }
                let sign = between.trim_start();
                let (kind, at) = if sign.is_empty() || sign.starts_with('&') {
                    (ShellMistakeKind::Background, line.len() - line.trim_start().len())
                } else {
                    (ShellMistakeKind::Cut(' '), 0)
                };
                (kind, at)
            }
            _ => return,
        };
        let place = url.end + at as u32;
        Self::push(found, command, kind, Span::new(place, place + 1), Vec::new(), false);
    }

    fn documents(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
        for redirection in &self.script.commands[command.number].redirections {
            let Some(document) = redirection.document.map(|number| &self.script.documents[number]) else { continue };
            if !document.is_closed {
                Self::push(found, command, ShellMistakeKind::OpenDocument, redirection.span, Vec::new(), false);
            }
        }
    }

    /// Typographic quotes and dashes that begin a word, and blanks that do not separate words.
    fn typographic(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) {
        let end = command.end().1.start;
        for (at, word) in command.words.iter().enumerate() {
            let odd = word.text.char_indices().find(|(at, it)| is_odd_blank(*it) && word.is_bare(*at as u32));
            if let Some((inner, blank)) = odd {
                let span = word.place(Span::new(inner as u32, (inner + blank.len_utf8()) as u32));
                Self::push(
                    found,
                    command,
                    ShellMistakeKind::Typographic(blank),
                    span,
                    vec![Edit::replace(span, " ")],
                    true,
                );
                return;
            }
            let Some(first) = word.text.chars().next().filter(|_| word.is_bare(0)) else { continue };
            let start = word.span.start;
            if is_double(first) || is_single(first) {
                let (edits, is_certain) = self.straightened(start, end).unwrap_or_default();
                let span = Span::new(start, start + first.len_utf8() as u32);
                Self::push(found, command, ShellMistakeKind::Typographic(first), span, edits, is_certain);
                return;
            }
            if "–—―−".contains(first) {
                let name = &word.text[first.len_utf8()..];
                let is_long = matches!(options::long(name.trim_start_matches('-')), FoundOption::Exact(_));
                let is_short = name.chars().next().and_then(options::short).is_some();
                let dashes = if is_long {
                    Some("--")
                } else if is_short {
                    Some("-")
                } else {
                    None
                };
                let span = Span::new(start, start + first.len_utf8() as u32);
                let edits = dashes.map(|dashes| Edit::replace(span, dashes));
                if edits.is_some() || at == 0 {
                    Self::push(
                        found,
                        command,
                        ShellMistakeKind::Typographic(first),
                        span,
                        edits.into_iter().collect(),
                        true,
                    );
                    return;
                }
            }
        }
    }

    /// Straight quotes in the place of the typographic ones from `start` on, both ends of one text, and whether that is certain.
    /// Only JSON goes over several lines.
    fn straightened(&self, start: u32, end: u32) -> Option<(Vec<Edit>, bool)> {
        let text = self.text.get(start as usize..)?;
        let open = text.chars().next()?;
        let is_closing = |letter: char| {
            if is_double(open) { is_double(letter) || letter == '"' } else { is_single(letter) || letter == '\'' }
        };
        let inner = &text[open.len_utf8()..];
        let ends_word = |rest: &str| rest.chars().next().is_none_or(|next| " \t\n;|)\\".contains(next));
        let mut ends = inner
            .char_indices()
            .filter(|(at, letter)| is_closing(*letter) && ends_word(&inner[at + letter.len_utf8()..]))
            .take(MOST_ENDS);
        // Quotes with a backslash were written for the double quotes of the shell.
        let is_for_double = is_double(open) && inner.contains("\\\"");
        let of = |quote: &str, close: u32, last: char| {
            vec![
                Edit::replace(Span::new(start, start + open.len_utf8() as u32), quote),
                Edit::replace(Span::new(close, close + last.len_utf8() as u32), quote),
            ]
        };
        if is_for_double && self.text.len() <= LONGEST {
            let read = ends.clone().find_map(|(at, last)| {
                let edits = of("\"", start + (open.len_utf8() + at) as u32, last);
                let sent = self.read_with(&edits, start as usize)?;
                Some((edits, (self.is_json)(&sent)? && !inner[..at].contains(['$', '`'])))
            });
            if read.is_some() {
                return read;
            }
        }
        let (at, last, is_certain) = if inner.trim_start().starts_with(['{', '[']) && self.text.len() <= LONGEST {
            ends.find_map(|(at, letter)| Some((at, letter, (self.is_json)(&inner[..at])?)))?
        } else {
            let (at, letter) = ends.next()?;
            (!inner[..at].contains('\n') && start + at as u32 <= end + 400).then_some((at, letter, true))?
        };
        let content = &inner[..at];
        let straight = if is_double(open) { "\"" } else { "'" };
        let is_free = |quote: &str| !content.contains(quote);
        let quote = [straight, "'", "\""]
            .into_iter()
            .find(|quote| is_free(quote) && (*quote == "'" || !content.contains(['`', '\\'])))?;
        let close = start + (open.len_utf8() + at) as u32;
        let dollars = quoting::dollars(content, content.trim_start().starts_with(['{', '[']));
        let (quote, is_meant) = match dollars {
            Dollars::None => (quote, true),
            Dollars::Letters if !content.contains('\'') => ("'", true),
            Dollars::Variables => (quote, quote == straight),
            Dollars::Letters | Dollars::Unclear => (quote, quote == "'"),
        };
        let is_certain = is_certain && is_meant && !is_for_double;
        Some((of(quote, close, last), is_certain))
    }

    /// Quotes that nothing closes, or that close in the wrong place; whether there are any.
    fn quotes(&self, command: &Command<'s, 't>, found: &mut Vec<ShellMistake>) -> bool {
        if self.text.len() > LONGEST {
            return false;
        }
        let open = self.problems(command.span).iter().find_map(|problem| match problem {
            ShellProblem::OpenQuote { span, .. } if command.span.contains(*span) => Some(*span),
            _ => None,
        });
        if let Some(word) = command.words.iter().find(|word| self.swallows(word)) {
            let start = word.span.start + prefix_len(word.span.of(self.text));
            if let Some((edits, is_certain)) = self.closed(command, start) {
                let span = Span::new(start, start + 1);
                Self::push(found, command, ShellMistakeKind::OpenQuote, span, edits, is_certain);
                return true;
            }
        }
        if let Some(open) = open {
            self.open_quote(command, open, found);
            return true;
        }
        let eaten = command.words.iter().find(|word| self.is_eaten(word) || self.is_cut_by_quotes(word));
        let Some(word) = eaten else { return false };
        let start = word.span.start + prefix_len(word.span.of(self.text));
        let Some((edits, is_certain)) = self.escaped(start) else { return false };
        self.push_inner(command, start, edits, is_certain, found);
        true
    }

    /// Whether a text in quotes that is no JSON takes in what follows it, since a quote of the other kind was meant to close it:
    /// `"Accept: */*' -H 'A: b`.
    fn swallows(&self, word: &Word<'_>) -> bool {
        let source = word.span.of(self.text);
        let inner = &source[prefix_len(source) as usize..];
        let Some(quote) = inner.chars().next().filter(|it| "'\"".contains(*it)) else { return false };
        let content = &inner[1..];
        let content = &content[..content.find(quote).unwrap_or(content.len())];
        let other = if quote == '"' { '\'' } else { '"' };
        let Some((value, rest)) = content.split_once(other) else { return false };
        let rest = rest.strip_prefix([' ', '\t', '\n', '\r']);
        let rest = rest.map(|rest| rest.trim_start_matches([' ', '\t', '\n', '\r', '\\']));
        let is_text =
            !value.trim_start().starts_with(['{', '[']) && !value.contains(['\n', ' ']) || value.contains(": ");
        let first = |rest: &'t str| rest.split([' ', '\t', '\n']).next().unwrap_or_default();
        is_text && rest.is_some_and(|rest| rest.is_empty() || is_of_command(first(rest)) || is_option(rest))
    }

    /// Whether quotes of a JSON text were taken for the shell's: `"{"a": 1}"`.
    fn is_eaten(&self, word: &Word<'_>) -> bool {
        let source = word.span.of(self.text);
        let starts = opens_json(&source[prefix_len(source) as usize..]);
        starts && word.runs.iter().any(|run| run.quote == Quote::Bare)
    }

    /// Whether single quotes of a JSON text were taken for the shell's: `'{"a": "b = 'c'"}'`.
    fn is_cut_by_quotes(&self, word: &Word<'_>) -> bool {
        let source = word.span.of(self.text);
        let prefix = prefix_len(source) as usize;
        (source[prefix..].starts_with("'{") || source[prefix..].starts_with("'["))
            && is_glued(word, self.text)
            && (self.is_json)(&word.text[prefix..]).is_none()
    }

    fn open_quote(&self, command: &Command<'s, 't>, open: Span, found: &mut Vec<ShellMistake>) {
        let before = found.len();
        // The first word whose quotes close before the word ends is where it went wrong, else the one that is open.
        let glued = command.words.iter().find(|word| is_glued(word, self.text));
        let suspects =
            glued.map(|word| word.span.start + prefix_len(word.span.of(self.text))).into_iter().chain([open.start]);
        for start in suspects {
            if let Some(edit) = self.doubled(start) {
                Self::push(found, command, ShellMistakeKind::DoubledQuote, edit.span, vec![edit], true);
            } else if let Some((edits, is_certain)) = self.escaped(start) {
                self.push_inner(command, start, edits, is_certain, found);
            } else if let Some((edits, is_certain)) = self.closed(command, start) {
                let len = if open.start == start { open.len() } else { 1 };
                let span = Span::new(start, start + len);
                Self::push(found, command, ShellMistakeKind::OpenQuote, span, edits, is_certain);
            }
            if found.len() > before {
                return;
            }
        }
        Self::push(found, command, ShellMistakeKind::OpenQuote, open, Vec::new(), false);
    }

    fn push_inner(
        &self,
        command: &Command<'_, '_>,
        start: u32,
        edits: Vec<Edit>,
        is_certain: bool,
        found: &mut Vec<ShellMistake>,
    ) {
        let quote = self.text[start as usize..].chars().next().unwrap_or('\'');
        let first = edits.iter().find(|edit| edit.span.start > start).map_or(start, |edit| edit.span.start);
        let first = self.text[first as usize..].find(quote).map_or(first, |at| first + at as u32);
        let inner = self.text[start as usize + 1..].find(quote).map_or(first, |at| start + 1 + at as u32);
        let span = Span::new(inner.min(first), inner.min(first) + 1);
        Self::push(found, command, ShellMistakeKind::InnerQuote(quote), span, edits, is_certain);
    }

    /// The edit that takes out one of two quotes at an end of the text in quotes at `start`, if that leaves a command that is
    /// read without a mistake.
    fn doubled(&self, start: u32) -> Option<Edit> {
        let start = start as usize;
        let quote = self.text[start..].chars().next().filter(|it| "'\"".contains(*it))?;
        let ends_word = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
        let is_second = self.text[..start].ends_with(quote) && ends_word(&self.text[start + 1..]);
        let len = if is_second { 0 } else { self.text[start + 1..].find(quote)? };
        let end = start + 1 + len;
        let after = &self.text[end + 1..];
        let is_doubled = match len {
            _ if is_second => true,
            0 => !ends_word(after),
            _ => after.strip_prefix(quote).is_some_and(ends_word),
        };
        let surplus = if len == 0 { start } else { end };
        let edit = Edit::delete(Span::from(surplus..surplus + 1));
        (is_doubled && self.is_sound_with(std::slice::from_ref(&edit), start)).then_some(edit)
    }

    /// The edits that make the quotes within the text in quotes at `start` a part of it, if one end leaves a command
    /// that is read without a mistake; and whether that end is certain.
    fn escaped(&self, start: u32) -> Option<(Vec<Edit>, bool)> {
        let start = start as usize;
        let quote = self.text[start..].chars().next().filter(|it| "'\"".contains(*it))?;
        let ends = self.text[start + 1..].match_indices(quote).map(|(at, _)| start + 1 + at);
        let ends = ends.filter(|end| {
            self.text[end + 1..].chars().next().is_none_or(|next| " \t\n;|)&\r".contains(next))
                && !self.text[..*end].ends_with('\\')
        });
        for end in ends.take(MOST_ENDS) {
            let inner = &self.text[start + 1..end];
            let meant = if quote == '\'' { quoting::splices(inner) } else { Vec::new() };
            let is_meant = |at: &usize| meant.iter().any(|splice| splice.contains(at));
            let quotes: Vec<usize> =
                inner_quotes(inner, quote).filter(|at| !is_meant(at)).map(|at| start + 1 + at).collect();
            // A quote that is there twice is none of the text.
            let is_doubled = quotes.len() % 2 == 1 && quotes.last() == Some(&(end - 1));
            if quotes.is_empty() || is_doubled {
                continue;
            }
            if inner.trim_start().starts_with(['{', '[']) {
                if let Some(found) = self.kept_json(start, end, &quotes) {
                    return Some(found);
                }
                continue;
            }
            let is_cut_off = inner.split_whitespace().skip(1).any(is_of_command) || inner.contains('\n');
            if is_cut_off || quote == '"' || quotes.len() > 1 {
                continue;
            }
            let edits: Vec<Edit> = quotes.iter().map(|&at| Edit::replace(Span::from(at..at + 1), "'\\''")).collect();
            if self.is_sound_with(&edits, start) {
                return Some((edits, true));
            }
        }
        None
    }

    /// The edits that make quotes a part of the JSON between the quotes at `start` and `end`, if curl gets JSON then; and
    /// whether that is certain.
    fn kept_json(&self, start: usize, end: usize, quotes: &[usize]) -> Option<(Vec<Edit>, bool)> {
        let inner = &self.text[start + 1..end];
        let escaped = |written: &str| -> Vec<Edit> {
            quotes.iter().map(|&at| Edit::replace(Span::from(at..at + 1), written)).collect()
        };
        let swapped =
            || vec![Edit::replace(Span::from(start..start + 1), "'"), Edit::replace(Span::from(end..end + 1), "'")];
        if self.text[start..].starts_with('\'') {
            let (edits, is_certain) = self.judged(escaped("'\\''"), start, None)?;
            // The second quote of `'$NAME's` may be an apostrophe.
            let is_apostrophe = |end: usize| inner[end..].starts_with(char::is_alphabetic);
            let is_whole = quoting::splices(inner).iter().all(|splice| !is_apostrophe(splice.end));
            let is_clear = is_whole && !quotes.iter().any(|at| quoting::touches_variable(inner, at - start - 1));
            return Some((edits, is_certain && is_clear));
        }
        let dollars = quoting::dollars(inner, true);
        let is_clear = dollars != Dollars::Unclear && !inner.contains('`');
        let is_literal = matches!(dollars, Dollars::None | Dollars::Letters) && !inner.contains('`');
        // Quotes in a text of the JSON have a backslash of their own: that one the shell must leave.
        if inner.contains('\\') && json::parse(inner).is_ok() {
            let edits = if is_literal && !inner.contains('\'') {
                swapped()
            } else {
                let special = inner.match_indices(['"', '\\']).map(|(at, _)| (start + 1 + at) as u32);
                special.map(|at| Edit::insert(at, "\\")).collect()
            };
            let (edits, is_certain) = self.judged(edits, start, Some(inner))?;
            let other = self.read_with(&escaped("\\\""), start).filter(|other| other != inner);
            let is_other = other.is_some_and(|other| (self.is_json)(&other) == Some(true));
            return Some((edits, is_certain && is_clear && !is_other));
        }
        // In single quotes `'$NAME'` would be a variable.
        if inner.contains("'$") || inner.contains("'\"$") || inner.contains("'`") {
            let is_splice = quoting::splices(inner).iter().map(Range::len).sum::<usize>() > 0;
            let (edits, _) = self.judged(if is_splice { swapped() } else { escaped("\\\"") }, start, None)?;
            return Some((edits, false));
        }
        // What is between backticks the shell runs, and Markdown shows as code.
        let is_clear = !inner.contains('`');
        let swaps = is_literal && !inner.contains(['\'', '\\']);
        let (edits, is_certain) = self.judged(if swaps { swapped() } else { escaped("\\\"") }, start, None)?;
        Some((edits, is_certain && is_clear && (swaps || matches!(dollars, Dollars::None | Dollars::Variables))))
    }

    /// Edits after which curl gets JSON for the text in quotes at `start`, and that text if one is given; whether that is
    /// certain.
    fn judged(&self, edits: Vec<Edit>, start: usize, text: Option<&str>) -> Option<(Vec<Edit>, bool)> {
        let got = self.read_with(&edits, start)?;
        let is_certain = (self.is_json)(&got)?;
        text.is_none_or(|text| text == got).then_some((edits, is_certain))
    }

    /// The edit that closes the quote at `start` where the text of its word ends: at the end of a URL, of a line, of JSON; and
    /// whether that end is certain.
    fn closed(&self, command: &Command<'s, 't>, start: u32) -> Option<(Vec<Edit>, bool)> {
        // An apostrophe that is escaped closes quotes of the word before.
        let word = command.words.iter().find(|word| word.span.start <= start && start < word.span.end);
        let word_start = word.map_or(start, |word| word.span.start + prefix_len(word.span.of(self.text))) as usize;
        let start = start as usize;
        let quote = self.text[start..].chars().next().filter(|it| "'\"$".contains(*it))?;
        let quote = if quote == '$' { '\'' } else { quote };
        let inner = &self.text[start + 1..];
        let mut ends = Vec::new();
        if inner.starts_with("http") {
            let end = inner.find([' ', '\n', '\t']).unwrap_or(inner.len());
            ends.push(inner[..end].trim_end_matches('\\').len());
        }
        // A quote of the other kind before a blank.
        let other = if quote == '"' { '\'' } else { '"' };
        if let Some(end) = inner.find([other, quote]).filter(|&end| inner[end..].starts_with(other))
            && inner[end + 1..].starts_with([' ', '\t'])
        {
            ends.push(end + 1);
        }
        let mut at = 0;
        for line in inner.split_inclusive('\n').take(MOST_ENDS) {
            let content = line.trim_end().trim_end_matches('\\').trim_end();
            ends.push(at + content.len());
            at += line.len();
        }
        ends.into_iter()
            .filter(|end| *end > 0)
            .map(|end| {
                let blank = if inner[end..].starts_with('\\') { " " } else { "" };
                let other = other_quote_len(&inner[..end], quote);
                let place = Span::from(start + 1 + end - other..start + 1 + end);
                vec![Edit::replace(place, format!("{quote}{blank}"))]
            })
            .find_map(|edits| {
                let written = self.text[word_start + 1..edits[0].span.start as usize].replace("'\\''", "'");
                let looks_like_json = written.trim_start().starts_with(['{', '[']);
                // The shell reads variables and backslashes in double quotes only, and either kind may have been meant.
                let closes_other = matches!((quote, edits[0].span.of(self.text)), ('"', "'") | ('\'', "\""));
                let is_same = !closes_other || !written.contains(['$', '`', '\\']);
                let got = self.read_with(&edits, start)?;
                let is_text = quote == '\'' || quoting::dollars(&written, looks_like_json) != Dollars::Letters;
                let is_certain = if looks_like_json {
                    (self.is_json)(&written)?;
                    (self.is_json)(&got)?
                } else {
                    is_value(&written) && is_same
                };
                Some((edits, is_certain && is_text))
            })
    }

    /// Whether the command around `start` is read without a mistake after these edits.
    fn is_sound_with(&self, edits: &[Edit], start: usize) -> bool {
        self.read_with(edits, start).is_some()
    }

    /// What curl gets after these edits for the text in quotes at `start`, if the command around it is read without a mistake.
    fn read_with(&self, edits: &[Edit], start: usize) -> Option<String> {
        let changed = Edits::new(edits.to_vec()).map(|edits| edits.apply(self.text))?;
        let script = shell::read(&changed, self.style);
        let commands = read::commands(&changed, &script);
        let command = commands.iter().rev().find(|command| command.name.span.start as usize <= start)?;
        let end = command.end().1.start;
        let is_open =
            |problem: &ShellProblem| matches!(problem, ShellProblem::OpenQuote { span, .. } if span.start <= end);
        let is_glued = command.words.iter().any(|word| is_glued(word, &changed) || is_eaten_in(word, &changed));
        let has_stray = strays(command) > 0;
        let is_at = |word: &&Word<'_>| word.span.start as usize <= start && start <= word.span.end as usize;
        let word = command.words.iter().rev().find(is_at)?;
        let has_address = command.transfers.iter().all(|transfer| transfer.has("url") || transfer.needs_no_url());
        let is_read = command.mistakes.iter().all(is_slip) && !has_stray && !is_glued && has_address;
        let prefix = start - word.span.start as usize;
        let is_sound = is_read && !script.problems.iter().any(is_open);
        is_sound.then(|| word.text.get(prefix..).unwrap_or_default().to_owned())
    }
}

/// Whether a text is one value, and holds nothing of a command after it: an option, an address, a pipe, or the quotes and
/// brackets of others.
fn is_value(text: &str) -> bool {
    let is_even = |is_quote: &dyn Fn(char) -> bool| text.chars().filter(|&it| is_quote(it)).count().is_multiple_of(2);
    let is_balanced = text.matches('(').count() == text.matches(')').count();
    !text.starts_with(char::is_whitespace)
        && !text.contains('\n')
        && is_even(&|letter| letter == '"' || is_double(letter))
        && is_even(&|letter| letter == '\'' || is_single(letter))
        && is_balanced
        && !text.split_whitespace().skip(1).any(is_of_command)
}

/// Whether what curl does not take is one dash for two, or two for one: a mistake of its own, wherever the quotes are.
fn is_slip(refused: &Refused<'_, '_>) -> bool {
    match refused {
        Refused::OneDash(_) | Refused::Equals(..) => true,
        Refused::UnknownOption(word) => {
            let letter = word.word.text.strip_prefix("--").map(|rest| (rest.chars().next(), rest.len()));
            letter.is_some_and(|(letter, len)| len == 1 && letter.is_some_and(|it| options::short(it).is_some()))
        }
        Refused::Abbreviated(..) | Refused::NoValue(..) => false,
    }
}

/// Whether a word after the first one of a text is of a command: an option, an address, a pipe.
fn is_of_command(word: &str) -> bool {
    let is_like_option =
        word.strip_prefix('-').is_some_and(|rest| rest.starts_with(|it: char| it == '-' || it.is_ascii_alphabetic()));
    matches!(word, "|" | ">" | "&" | "&&" | ";" | "\\") || is_like_option || word.contains("://")
}

/// Whether a character looks like a blank, and is none to the shell.
fn is_odd_blank(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{3000}')
}

/// How many words without an option can be no address.
fn strays(command: &Command<'_, '_>) -> usize {
    let arguments = command.transfers.iter().flat_map(|transfer| &transfer.arguments);
    let words = arguments.filter(|argument| argument.option.name == "url" && argument.flag.is_none());
    words.filter_map(|argument| argument.value).filter(|value| !is_url_like(value.text())).count()
}

/// What of a text belongs to the URL that it goes on: up to a blank, a quote, the next command, or a bracket that is opened
/// before it.
fn url_run(rest: &str) -> &str {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(character) = rest[at..].chars().next() {
        let placeholder = crate::placeholder::len_at(rest, at);
        match character {
            _ if placeholder.is_some() => {}
            ' ' | '\t' | '\n' | '\r' | '\'' | '"' | ';' | '<' | '>' | '|' => break,
            '(' => depth += 1,
            ')' if depth == 0 => break,
            ')' => depth -= 1,
            _ => {}
        }
        at += placeholder.unwrap_or(character.len_utf8());
    }
    rest[..at].trim_end_matches('&')
}

/// How HTML writes `&`.
const ENTITY: &str = "&amp;";

/// What of a text belongs to the URL that it goes on, over each `&amp;` before the name of a pair; `rest` is what follows
/// an `&`.
fn with_entities(rest: &str) -> &str {
    let mut len = url_run(rest).len();
    while rest[..len].ends_with("amp") && (len == 3 || rest[..len].ends_with("&amp")) && rest[len..].starts_with(';') {
        let more = url_run(&rest[len + 1..]).len();
        if more == 0 {
            break;
        }
        len += 1 + more;
    }
    &rest[..len]
}

fn is_eaten_in(word: &Word<'_>, text: &str) -> bool {
    opens_json(word.span.of(text))
}

/// Whether a text in double quotes starts with brackets and another such quote: `"{"`, `"[{ "`.
fn opens_json(source: &str) -> bool {
    let Some(content) = source.strip_prefix('"') else { return false };
    let inner = content.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, '{' | '['));
    content.trim_start().starts_with(['{', '[']) && inner.starts_with('"')
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

/// Whether a word is an address that the command asks, not the value of another option.
fn is_address(command: &Command<'_, '_>, word: &Word<'_>) -> bool {
    command.transfers.iter().any(|transfer| transfer.values("url").any(|part| part.word.span == word.span))
}

/// Whether a line starts with an option of curl.
fn is_option(line: &str) -> bool {
    if is_listed(line) {
        return false;
    }
    let word = line.split([' ', '\t', '\'', '"', '=']).next().unwrap_or_default();
    match word.strip_prefix("--") {
        Some(name) => !name.is_empty() && matches!(options::long(name), FoundOption::Exact(_)),
        None => word.strip_prefix('-').is_some_and(|letters| {
            let first = letters.chars().next().and_then(options::short);
            first.is_some_and(|option| {
                option.takes == Takes::Value && "XHdFuAbeoTGx".contains(letters.chars().next().unwrap_or(' '))
                    || letters.len() == 1
            })
        }),
    }
}

/// Whether a line explains an option, as the help of curl does: `-d, --data <data>  HTTP POST data`.
fn is_listed(line: &str) -> bool {
    let letter = line.trim_start().strip_prefix('-').and_then(|rest| rest.split_once(", --"));
    letter.is_some_and(|(letter, _)| letter.chars().count() == 1)
}

/// Whether quotes of a word close right before a letter, or open right after one: what an apostrophe does.
fn is_glued(word: &Word<'_>, text: &str) -> bool {
    let source = word.span.of(text);
    if !source[prefix_len(source).min(source.len() as u32) as usize..].starts_with(['\'', '"']) {
        return false;
    }
    word.runs.windows(2).any(|pair| {
        let (before, after) = (pair[0], pair[1]);
        let starts_with_letter = |run: shell::WordRun| run.outer.of(text).starts_with(char::is_alphanumeric);
        before.quote != Quote::Bare
            && after.quote == Quote::Bare
            && after.kind == shell::RunKind::Text
            && starts_with_letter(after)
    })
}

/// The length of the quote of another kind that ends a text, where it has no partner there: it was meant to close the text.
fn other_quote_len(content: &str, quote: char) -> usize {
    let is_of_double = |letter: char| letter == '"' || is_double(letter);
    let is_of_single = |letter: char| letter == '\'' || is_single(letter);
    let is_other = |last: &char| (is_of_double(*last) || is_of_single(*last)) && *last != quote;
    let Some(last) = content.chars().next_back().filter(is_other) else { return 0 };
    let is_kin = |letter: &char| if is_of_double(last) { is_of_double(*letter) } else { is_of_single(*letter) };
    if content.chars().filter(is_kin).count().is_multiple_of(2) { 0 } else { last.len_utf8() }
}

/// Whether a character is typed for a double quote.
fn is_double(letter: char) -> bool {
    "“”„‟″＂".contains(letter)
}

/// Whether a character is typed for a single quote.
fn is_single(letter: char) -> bool {
    "‘’‚‛´′＇".contains(letter)
}

/// The length of what is before the quotes of a word: `name=`, or the `-d` of an option.
fn prefix_len(source: &str) -> u32 {
    let bare = source.find(['\'', '"']).unwrap_or(0);
    let is_option =
        bare == 2 && source.starts_with('-') && source[1..].starts_with(|it: char| it.is_ascii_alphabetic());
    if is_option || source[..bare].ends_with(['=', ':', '@']) { bare as u32 } else { 0 }
}

/// The quotes within a text in quotes, without those that are already escaped.
fn inner_quotes(inner: &str, quote: char) -> impl Iterator<Item = usize> + '_ {
    let takes_backslash = quote == '"';
    let mut skip_until = 0;
    inner.match_indices(quote).filter_map(move |(at, _)| {
        if at < skip_until {
            return None;
        }
        if takes_backslash && inner[..at].ends_with('\\') {
            return None;
        }
        if quote == '\'' && inner[at..].starts_with("'\\''") {
            skip_until = at + 4;
            return None;
        }
        if quote == '\'' && inner[at..].starts_with("'\"'\"'") {
            skip_until = at + 5;
            return None;
        }
        Some(at)
    })
}

/// Whether a text may be an address: it has what only addresses have, or a placeholder.
#[must_use]
pub fn is_url_like(text: &str) -> bool {
    let has_blank =
        text.contains([' ', '\t', '\n']) && !text.contains("://") && !text.starts_with(placeholder::OPENERS);
    !has_blank
        && (text.contains(['.', '/', '$', '{', '<', '[', '%'])
            || text == "localhost"
            || text.starts_with("localhost:")
            || text.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
            || text.chars().all(|it| it.is_ascii_uppercase() || it == '_')
                && text.len() > 2
                && (text.contains("URL") || text.contains("HOST") || text.contains("ENDPOINT") || text.contains("URI")))
}
