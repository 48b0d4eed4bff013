//! A word of a command that belongs to nothing: most of them were meant to be in quotes.

use std::cell::LazyCell;

use super::repaired;
use crate::curl::mend::{self, ShellMistake, ShellMistakeKind};
use crate::curl::{Argument, CurlCommand, Transfer, WordPart, is_data};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::rules::{About, Check, Context, Rule};
use crate::shell::{Quote, ShellDialect};
use crate::text::{Edit, Span, clip};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "stray-word",
    summary: "a word of a curl command that belongs to nothing, or a body without quotes",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/stray-word.md"),
    checks: &[Check::BrokenShell(cut_bodies), Check::Curl(check)],
    about: About::Text,
    withholds: true,
};

/// Bodies that the shell ends in their middle.
fn cut_bodies(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        let (message, help) = match mistake.kind {
            ShellMistakeKind::PartedBody => {
                ("`&` without quotes ends the command: the rest of the body is not sent", "put the body in quotes")
            }
            ShellMistakeKind::OpenBody => (
                "the body has no quotes around it: the command ends at the end of this line",
                "put the body in single quotes",
            ),
            _ => continue,
        };
        context.add(repaired(Finding::new(mistake.span, message).help(help), mistake, "add quotes"));
    }
}

fn check(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    // What is after an unknown option may be its value.
    if !command.mistakes.is_empty() {
        return;
    }
    for transfer in &command.transfers {
        if command.is_open {
            cut_headers(command, transfer, context);
        } else {
            bodies(transfer, context);
            look(command, transfer, context);
        }
    }
}

/// A header that ends at a blank: a variable after it leaves the command open.
fn cut_headers(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let addresses = LazyCell::new(|| addresses(transfer));
    let after = |at: usize| transfer.arguments[at..].iter().take_while(|argument| argument.flag.is_none()).count();
    for (at, argument) in transfer.arguments.iter().enumerate() {
        if argument.option.name == "header" && is_cut(argument) && after(at + 1) > 0 {
            quote(command, &addresses, argument, &transfer.arguments[at + 1..=at + after(at + 1)], context);
        }
    }
}

fn look(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let addresses = LazyCell::new(|| addresses(transfer));
    let mut before: Option<&Argument<'_, '_>> = None;
    let arguments = &transfer.arguments;
    let has_url = transfer.values("url").any(|url| mend::is_url_like(url.text()));
    let mut at = 0;
    while at < arguments.len() {
        let argument = &arguments[at];
        if argument.flag.is_none()
            && let Some(cut) = before.filter(|before| is_cut(before))
        {
            let strays = arguments[at..].iter().take_while(|argument| argument.flag.is_none()).count();
            quote(command, &addresses, cut, &arguments[at..at + strays], context);
            at += strays;
            before = None;
            continue;
        }
        if argument.flag.is_none()
            && let Some(value) = argument.value
            && has_url
            && is_stray(value)
        {
            context.add(
                Finding::new(value.span(), format!("curl takes `{}` for another URL", clip(value.text())))
                    .help("is there an option missing before it, or quotes around it?"),
            );
            return;
        }
        before = Some(argument);
        at += 1;
    }
}

/// Whether a word without an option is not an address: a plain word, a header, or a path that a blank cut off the URL.
fn is_stray(value: WordPart<'_, '_>) -> bool {
    let text = value.text();
    let name = text.split_once(": ").map_or("", |(name, _)| name);
    let is_header = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_path = text.starts_with('/') && text[1..].starts_with(|it: char| it.is_ascii_alphanumeric());
    is_header || is_path || !mend::is_url_like(text) && !value.has_hole()
}

/// JSON without quotes and without blanks: the shell removes its quotes, and makes a word of each of its pairs.
fn bodies(transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    for value in transfer.data().filter_map(|argument| argument.value) {
        let written = value.word.span.of(context.text());
        let is_bare = value.range.start == 0 && value.word.is_bare(0);
        if !is_bare
            || !["{\"", "[{\"", "[\""].iter().any(|start| written.starts_with(start))
            || !written.ends_with(['}', ']'])
        {
            continue;
        }
        let span = Span::new(value.word.span.start, value.word.span.start + 1);
        let message =
            "the body has no quotes around it: the shell takes the braces apart, and removes the quotes of the JSON";
        let is_cmd = value.word.dialect() == ShellDialect::Cmd;
        let finding = Finding::new(span, message).help(if is_cmd {
            "put the body in double quotes, and a backslash before each of its own"
        } else {
            "put the body in single quotes"
        });
        let rest = context.text()[value.word.span.end as usize..].chars().next();
        let ends = rest.is_none_or(|next| next.is_whitespace() || ";|>)".contains(next));
        // What cmd reads in double quotes too.
        let special: &[char] = if is_cmd { &['%', '!', '^', '\\'] } else { &['\'', '$', '`', '\\'] };
        let is_plain = ends && !written.contains(special) && crate::json::parse(written).is_ok();
        context.add(if is_plain {
            let quotes = if is_cmd {
                vec![Edit::replace(value.word.span, format!("\"{}\"", written.replace('"', "\\\"")))]
            } else {
                vec![Edit::insert(value.word.span.start, "'"), Edit::insert(value.word.span.end, "'")]
            };
            finding.fix(Applicability::Safe, "add quotes", quotes)
        } else {
            finding
        });
    }
}

/// Whether the value of an option ends at a blank because it has no quotes: `-H Accept: text/html`, `-d {"a": 1}`.
fn is_cut(argument: &Argument<'_, '_>) -> bool {
    let Some(value) = argument.value.filter(|_| argument.flag.is_some()) else { return false };
    let is_bare = value.word.runs.iter().all(|run| run.quote == Quote::Bare);
    match argument.option.name {
        "header" => is_bare && value.text().ends_with(':'),
        name => {
            is_data(name) && value.text().starts_with('{') && !value.text().contains('}') && value.word.span.len() > 1
        }
    }
}

/// The words that are, or may be, addresses to ask.
fn addresses(transfer: &Transfer<'_, '_>) -> Vec<Span> {
    let urls = transfer.values("url").filter(|url| url.has_hole() || is_address(url.text()));
    urls.map(|url| url.word.span).collect()
}

/// Says that a value was cut off, and puts it in quotes.
fn quote(
    command: &CurlCommand<'_, '_>,
    addresses: &[Span],
    cut: &Argument<'_, '_>,
    strays: &[Argument<'_, '_>],
    context: &mut Context<'_>,
) {
    let strays: Vec<WordPart<'_, '_>> = strays.iter().filter_map(|stray| stray.value).collect();
    let (Some(value), Some(first)) = (cut.value, strays.first()) else { return };
    let is_header = cut.option.name == "header";
    // A URL after a header is the URL of the command, but for one that another command asks.
    let is_code = |text: &str| text.starts_with("$(") || text.starts_with('`');
    let is_url = |text: &str| text.contains("://") && !is_code(text);
    let belonging = strays.iter().take_while(|stray| !is_url(stray.text())).count();
    if belonging == 0 {
        return;
    }
    let what = if is_header { "header" } else { "body" };
    let finding =
        Finding::new(first.span(), format!("this isn't part of the {what}: without quotes it ends at the blank"))
            .label(value.span(), format!("all of the {what}"))
            .help(format!("put the {what} in quotes"));
    let is_own = |url: &Span| strays[..belonging].iter().any(|stray| stray.word.span == *url);
    let has_url = addresses.iter().any(|url| !is_own(url));
    let belonging = header_words(value.text(), &strays[..belonging], has_url);
    let Some((words, applicability)) = belonging.filter(|_| is_header) else {
        context.add(finding);
        return;
    };
    let last = words.last().map_or(value, |word| *word);
    let whole = Span::new(value.word.span.start, last.word.span.end);
    let first_word = command.words.partition_point(|word| word.span.start < whole.start);
    let words = command.words[first_word..].iter().take_while(|word| word.span.end <= whole.end);
    let is_bare = words
        .flat_map(|word| word.runs.iter())
        .all(|run| run.quote == Quote::Bare && run.kind != crate::shell::RunKind::Escape);
    let mark = quote_mark(whole.of(context.text()));
    let rest = context.text()[whole.end as usize..].trim_start_matches([' ', '\t']);
    let goes_on = rest.starts_with([';', '(', ')', '&']);
    let is_plain = is_bare && !goes_on && value.range.start == 0;
    context.add(match mark.filter(|_| is_plain) {
        Some(mark) => {
            let quotes = vec![Edit::insert(whole.start, mark), Edit::insert(whole.end, mark)];
            finding.fix(applicability, "add quotes", quotes)
        }
        None => finding,
    });
}

/// The quotes in which words without quotes stay what they are: double ones if they hold a variable.
fn quote_mark(words: &str) -> Option<&'static str> {
    if words.contains('$') {
        (!words.contains(['`', '"', '\\', '!']) && !words.contains("$(")).then_some("\"")
    } else {
        (!words.contains(['\'', '`'])).then_some("'")
    }
}

/// Which of the words after the name of a header are its value, and how sure that is. A word that looks like an address
/// may be the URL of the command; the last one is, where the command has no other.
fn header_words<'w, 's, 't>(
    name: &str,
    words: &'w [WordPart<'s, 't>],
    has_url: bool,
) -> Option<(&'w [WordPart<'s, 't>], Applicability)> {
    let addresses = words.iter().filter(|word| is_address(word.text())).count();
    let (last, before) = words.split_last()?;
    if has_url {
        let is_host = words.len() == 1 && name.eq_ignore_ascii_case("host:");
        let is_certain = addresses == 0 || is_host;
        return Some((words, if is_certain { Applicability::Safe } else { Applicability::Unsafe }));
    }
    // What follows `Bearer` is a token, whatever it looks like.
    let is_complete = !before.is_empty() && (before.len() > 1 || !name.eq_ignore_ascii_case("authorization:"));
    (is_complete && addresses == 1 && is_address(last.text())).then_some((before, Applicability::Safe))
}

/// The types of media: what is before the slash of `application/json`.
const MEDIA: &[&str] =
    &["application", "audio", "example", "font", "image", "message", "model", "multipart", "text", "video", "*"];

/// Whether a word of a command looks like an address rather than like a word of a header.
fn is_address(text: &str) -> bool {
    if text.contains("://") || text.starts_with('/') {
        return true;
    }
    let (host, path) = text.split_once(['/', '?']).map_or((text, None), |(host, path)| (host, Some(path)));
    let is_version = |path: &str| !host.contains(['.', ':']) && path.starts_with(|it: char| it.is_ascii_digit());
    if let Some(path) = path {
        return !MEDIA.contains(&&*host.to_ascii_lowercase()) && !is_version(path) && !host.is_empty();
    }
    // A token of the Web starts with `{"` in Base64, and has dots.
    if host.starts_with("eyJ") || host.contains([',', '=']) {
        return false;
    }
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let is_time = |host: &str| host.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    if let Some((host, port)) = host.rsplit_once(':') {
        return is_port(port) && !host.is_empty() && !is_time(host);
    }
    let is_number = |label: &str| label.bytes().all(|byte| byte.is_ascii_digit());
    let labels: Vec<&str> = host.split('.').collect();
    let is_named = labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
        && (labels.last().is_some_and(|last| last.starts_with(|it: char| it.is_ascii_alphabetic()))
            || labels.len() == 4 && labels.iter().all(|label| is_number(label)));
    let is_shouted = host.len() > 2
        && host.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && ["URL", "URI", "HOST", "DOMAIN", "ENDPOINT", "SERVER"].iter().any(|word| host.contains(word));
    is_named || is_shouted || host == "localhost"
}
