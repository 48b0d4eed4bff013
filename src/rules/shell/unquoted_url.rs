//! A URL with characters that the shell or curl takes for something else.
//!
//! Without quotes `&` ends the command and runs it in the background; zsh, the shell of macOS, looks for files that match
//! `?`, `*` and `[`. curl itself reads brackets and braces as ranges and lists.

use std::cell::LazyCell;
use std::ops::Deref;

use memchr::{memchr2, memchr3_iter};

use super::repaired;
use crate::curl::mend::{self, ShellMistake, ShellMistakeKind};
use crate::curl::quoting::{self, Dollars};
use crate::curl::{CurlCommand, WordPart};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::rules::{About, Check, Context, Rule};
use crate::shell::{Quote, ShellDialect};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unquoted-url",
    summary: "a URL that the shell or curl takes apart",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unquoted-url.md"),
    checks: &[Check::BrokenShell(background), Check::Curl(patterns)],
    about: About::Text,
    withholds: true,
};

fn background(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        let Some((message, help, title)) = words(mistake.kind) else { continue };
        context.add(repaired(Finding::new(mistake.span, message).help(help), mistake, title));
    }
}

/// What is wrong, what to do, and what a fix does.
fn words(kind: ShellMistakeKind) -> Option<(&'static str, &'static str, &'static str)> {
    let quotes = "put the URL in quotes";
    Some(match kind {
        ShellMistakeKind::Background => {
            ("`&` without quotes ends the command and runs it in the background", quotes, "quote the URL")
        }
        ShellMistakeKind::Entity => (
            "`&amp;` is how HTML writes `&`: the shell takes the URL apart at both of its signs",
            "write `&`, and put the URL in quotes",
            "write `&` and quote the URL",
        ),
        ShellMistakeKind::Cut('&') => (
            "`&` without quotes ends the command, and cmd runs what follows as another command",
            "put the URL in double quotes",
            "quote the URL",
        ),
        ShellMistakeKind::Cut(';') => ("`;` without quotes ends the command", quotes, ""),
        ShellMistakeKind::Cut('|') => ("`|` without quotes runs what follows as another command", quotes, ""),
        ShellMistakeKind::Cut('>') => ("`>` without quotes writes the response to a file", quotes, ""),
        ShellMistakeKind::Cut('(') => ("the shell does not read `(` as a part of a word without quotes", quotes, ""),
        ShellMistakeKind::Cut(_) => {
            ("a blank without quotes ends the URL", "write `%20`, and put the URL in quotes", "")
        }
        _ => return None,
    })
}

fn patterns(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    // Both look at all of the command, and few URLs ask.
    let has_stray = LazyCell::new(|| has_stray(command));
    let has_list = LazyCell::new(|| {
        let mut urls = command.transfers.iter().flat_map(|transfer| transfer.values("url"));
        urls.any(|url| has_list(url.text()))
    });
    for transfer in &command.transfers {
        let takes_ranges = !transfer.has("globoff") && !command.is_open;
        for url in transfer.values("url") {
            let rest = &context.text()[url.word.span.end as usize..];
            if let Some(at) = json_in(url, context.text()) {
                let message = "without quotes the shell takes the braces apart, and removes the quotes of the JSON";
                let help = "put the URL in single quotes, and add `-g`: curl itself takes braces for a list";
                context.add(Finding::new(Span::new(at, at + 1), message).help(help));
                continue;
            }
            if url.word.dialect() == ShellDialect::Posix {
                files(url, rest, &has_stray, context);
            }
            if takes_ranges {
                ranges(command, url, &has_list, context);
            }
        }
    }
}

/// Where JSON starts that a URL without quotes has in its query, in the text.
fn json_in(url: WordPart<'_, '_>, text: &str) -> Option<u32> {
    let source = url.word.span.of(text);
    memchr2(b'{', b'[', source.as_bytes())?;
    let place = |sign: &str| source.find(sign).map(|at| url.word.span.start + at as u32 + 1);
    let at = ["={\"", "=[{\"", "=[\""].into_iter().filter_map(place).min()?;
    let is_bare = |run: &crate::shell::WordRun| run.quote == Quote::Bare && run.outer.start <= at && at < run.outer.end;
    url.word.runs.iter().any(is_bare).then_some(at)
}

/// What zsh takes for a pattern of file names. `rest` is what follows the URL, and it may belong to it; so may a word of the
/// command that belongs to nothing.
fn files(url: WordPart<'_, '_>, rest: &str, has_stray: &impl Deref<Target = bool>, context: &mut Context<'_>) {
    let text = url.text();
    let mut signs = memchr3_iter(b'?', b'*', b'[', text.as_bytes()).map(|at| at as u32);
    let found = signs.find(|at| url.word.is_bare(at + url.range.start));
    let Some(at) = found.filter(|_| text.contains("://")) else { return };
    let character = char::from(text.as_bytes()[at as usize]);
    let span = url.place(Span::new(at, at + 1));
    let word = url.word.span;
    let dollars = quoting::dollars(text, false);
    let quote = if dollars == Dollars::Variables { "\"" } else { "'" };
    let is_plain = url.word.runs.len() == 1 || url.word.runs.iter().all(|run| run.quote == Quote::Bare);
    let finding = Finding::new(
        span,
        format!("`{character}` without quotes: zsh looks for files of that name, and refuses to run curl"),
    )
    .severity(Severity::Hint)
    .help("put the URL in quotes");
    let has_template = url.word.holes().any(|hole| !hole.of(&url.word.text).starts_with('$'));
    let closes = !text.contains('(') && rest.starts_with(')');
    let ends = if rest.starts_with(')') { closes } else { quoting::ends_url(rest) } && !**has_stray;
    // In quotes, a backslash is a character, and the shell makes no numbers of `{1..3}`.
    let is_written = word.of(context.text()) == url.word.text && !(text.contains('{') && text.contains(".."));
    let is_clear = dollars != Dollars::Unclear && is_written && !text.contains(['\'', '"', '`', '\\']);
    context.add(if is_plain && ends && !has_template && is_clear {
        finding.fix(
            Applicability::Safe,
            "quote the URL",
            vec![Edit::insert(word.start, quote), Edit::insert(word.end, quote)],
        )
    } else {
        finding
    });
}

/// Whether a word of the command belongs to nothing: it may be a part of the URL.
fn has_stray(command: &CurlCommand<'_, '_>) -> bool {
    let words = command.transfers.iter().flat_map(|transfer| &transfer.arguments);
    let words = words.filter(|argument| argument.option.name == "url" && argument.flag.is_none());
    words.filter_map(|argument| argument.value).any(|value| !value.has_hole() && !mend::is_url_like(value.text()))
}

/// Brackets that curl takes for a range and refuses. `-g` would end lists in other URLs of the command, too.
fn ranges(
    command: &CurlCommand<'_, '_>,
    url: WordPart<'_, '_>,
    has_list: &impl Deref<Target = bool>,
    context: &mut Context<'_>,
) {
    let text = url.text();
    let Some(at) = bad_range(text) else { return };
    if url.word.has_hole(Span::new(url.range.start + at as u32, url.range.start + at as u32 + 1)) {
        return;
    }
    let span = url.place(Span::new(at as u32, at as u32 + 1));
    let applicability = if **has_list { Applicability::Unsafe } else { Applicability::Safe };
    let shown = text[at..].find(']').map_or("[", |end| &text[at..=at + end]);
    context.add(
        Finding::new(span, format!("curl takes `{shown}` for a range and stops: `bad range`"))
            .help("add `-g`, or write `%5B` and `%5D`")
            .fix(applicability, "add `-g`", vec![Edit::insert(command.name.span.end, " -g")]),
    );
}

/// Whether a URL has a list or a range of which curl makes several URLs: `-g` would end that.
fn has_list(text: &str) -> bool {
    let inner = |open: char, close: char| {
        text.split(open).skip(1).filter_map(move |rest| rest.split_once(close)).map(|(inner, _)| inner)
    };
    inner('{', '}').any(|inner| inner.contains(',')) || inner('[', ']').any(is_range)
}

/// Where a bracket is that is part of a name, as in `filter[status]`, and no range. A bracket at the start of a part of
/// the URL is a placeholder.
fn bad_range(text: &str) -> Option<usize> {
    let mut rest = 0;
    while let Some(open) = text[rest..].find('[').map(|at| rest + at) {
        let inside = &text[open + 1..open + 1 + text[open + 1..].find(']')?];
        let is_after_name = text[..open].ends_with(|it: char| it.is_ascii_alphanumeric() || "_]-".contains(it));
        let is_name = !inside.is_empty() && inside.chars().all(|it| it.is_ascii_alphanumeric() || "_.-:$".contains(it));
        if is_after_name && is_name && !is_range(inside) && text[..open].contains(['/', '?']) {
            return Some(open);
        }
        rest = open + inside.len() + 2;
    }
    None
}

fn is_range(inside: &str) -> bool {
    let bounds = inside.split(':').next().unwrap_or_default();
    bounds.split_once('-').is_some_and(|(first, last)| {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_letter = |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_number(first) && is_number(last) || is_letter(first) && is_letter(last)
    })
}
