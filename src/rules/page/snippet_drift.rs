//! A curl command beside a har block that sends something else than the block says.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use regex::Regex;

use crate::curl::{self, Command};
use crate::diagnostic::{Finding, Severity};
use crate::har::{CheckedBlock, Param, Request};
use crate::json::Literal;
use crate::page::Page;
use crate::rules::{Check, Context, Rule};
use crate::snippet::{Body, Part, View};
use crate::sync;
use crate::text::Span;
use crate::verify::{Difference, Received, compare};
use crate::web::normalize_target;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "snippet-drift",
    summary: "a curl command beside a har block sends something else",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/snippet-drift.md"),
    checks: &[Check::Documented { concerns, check }],
    withholds: true,
};

static CURL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("curl "));

fn concerns(page: &Page<'_>) -> bool {
    page.har_blocks().next().is_some() && CURL.find(page.text.as_bytes()).is_some()
}

fn check(page: &Page<'_>, blocks: &[CheckedBlock], context: &mut Context<'_>) {
    let regions = sync::regions(page);
    let is_synced = |code: &Span| {
        regions.iter().filter_map(|region| region.inner).any(|inner| (inner.start..inner.end).contains(&code.start))
    };
    for code in page.prose.code.iter().filter(|code| !is_synced(code)) {
        let Some((content, prefix)) = shell_code(page.text, *code) else { continue };
        let Some(block) = beside(page, blocks, *code) else { continue };
        for command in curl::commands(page.text, content, prefix) {
            compare_with(&command, block, page, context);
        }
    }
}

/// The content of a fenced block of shell code, and the number of characters before its lines.
fn shell_code(text: &str, code: Span) -> Option<(Span, usize)> {
    let source = code.of(text);
    let fence = source.chars().next().filter(|&fence| fence == '`' || fence == '~')?;
    let opening = source.lines().next()?;
    let language = opening.trim_start_matches(fence).split_whitespace().next().unwrap_or_default();
    let is_fenced = opening.len() - opening.trim_start_matches(fence).len() >= 3;
    let is_shell = ["", "sh", "bash", "shell", "zsh", "console", "curl", "shell-session"].contains(&language);
    let last = source.trim_end().rfind('\n')?;
    (is_fenced && is_shell && last > opening.len()).then(|| {
        let before = &text[..code.start as usize];
        let prefix = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        (Span::from(code.start as usize + opening.len()..code.start as usize + last), prefix)
    })
}

/// The har block before the code in the same section, else the only one behind it.
fn beside<'b>(page: &Page<'_>, blocks: &'b [CheckedBlock], code: Span) -> Option<&'b CheckedBlock> {
    let section = page.prose.section(code, page.text.len() as u32);
    let inside = |block: &&CheckedBlock| section.start <= block.span.start && block.span.start < section.end;
    let mut before = blocks.iter().filter(inside).filter(|block| block.span.end <= code.start);
    let mut behind = blocks.iter().filter(inside).filter(|block| block.span.start >= code.end);
    before.next_back().or_else(|| behind.next())
}

fn compare_with(command: &Command, block: &CheckedBlock, page: &Page<'_>, context: &mut Context<'_>) {
    let [request] = block.requests.as_slice() else { return };
    let (expected, sent) = (masked(request), masked(&command.request));
    let (Ok(view), Ok(sent)) = (View::of(&expected), View::of(&sent)) else { return };
    if !is_same_resource(&view, &sent) {
        return;
    }
    let Ok(mut differences) = compare(&expected, &Received::of(&sent)) else { return };
    differences.retain(|difference| !is_host(difference, &sent));
    let label = block.span.first_line(page.text);
    let host = (view.authority != sent.authority).then(|| {
        let message =
            format!("this command asks `{}`, and block {} asks `{}`", sent.authority, block.number, view.authority);
        Finding::new(command.url, message)
    });
    let other = differences.iter().map(|difference| {
        let message = describe(difference, &view, &sent, block.number);
        Finding::new(place(difference, command), message)
    });
    for finding in host.into_iter().chain(other) {
        context.add(finding.label(label, "the block"));
    }
}

/// Whether the header that a command lacks is the `Host` that its client makes of the URL.
fn is_host(difference: &Difference, sent: &View) -> bool {
    let is_name = matches!(&difference.part, Part::Header(name) if name == "host");
    is_name && difference.received.is_empty() && difference.expected.trim().eq_ignore_ascii_case(&sent.authority)
}

/// Whether both ask for the same thing: the same path, or at least the same host with the same last step.
fn is_same_resource(one: &View, other: &View) -> bool {
    let path = |view: &View| {
        let target = normalize_target(&view.target);
        target.split('?').next().unwrap_or_default().trim_end_matches('/').to_owned()
    };
    let (one_path, other_path) = (path(one), path(other));
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    one_path == other_path || (one.authority == other.authority && last(&one_path) == last(&other_path))
}

/// Where in the command the difference stands.
fn place(difference: &Difference, command: &Command) -> Span {
    match &difference.part {
        Part::Header(name) => {
            let at = command.request.headers.iter().position(|header| header.name.trim().eq_ignore_ascii_case(name));
            at.and_then(|at| command.headers.get(at).copied()).unwrap_or(command.url)
        }
        Part::Body | Part::File if command.body.start < command.body.end => command.body,
        _ => command.url,
    }
}

fn describe(difference: &Difference, view: &View, sent: &View, number: u32) -> String {
    let Difference { part, expected, received } = difference;
    match part {
        Part::Body | Part::File => describe_body(view, sent, number),
        _ if received.is_empty() => {
            format!("this command sends no {part}, which block {number} has: `{}`", short(expected))
        }
        _ if expected.is_empty() => {
            format!("this command sends the {part} `{}`, which block {number} does not have", short(received))
        }
        _ => {
            format!("the {part} of this command is `{}`, and in block {number} `{}`", short(received), short(expected))
        }
    }
}

fn describe_body(view: &View, sent: &View, number: u32) -> String {
    let value = |view: &View| match &view.body {
        Body::Json(document) => document.literal().map(Cow::into_owned),
        Body::Text(text) => Literal::from_json(text),
        _ => None,
    };
    match (&view.body, &sent.body) {
        (Body::None, _) => format!("this command sends a body, and block {number} has none"),
        (_, Body::None) => format!("this command sends no body, and block {number} has one"),
        _ => {
            let mut names = Vec::new();
            if let (Some(one), Some(other)) = (value(view), value(sent)) {
                differing(&one, &other, "", &mut names);
            }
            let names: Vec<String> = names.iter().take(5).map(|name| format!("`{name}`")).collect();
            let what = if names.is_empty() { String::new() } else { format!(" at {}", names.join(", ")) };
            format!("the body of this command is not the one of block {number}{what}")
        }
    }
}

/// The paths at which two JSON values differ.
fn differing(one: &Literal, other: &Literal, path: &str, names: &mut Vec<String>) {
    match (one, other) {
        (Literal::Map(one), Literal::Map(other)) => {
            let dot = if path.is_empty() { "" } else { "." };
            let find = |pairs: &[(String, Literal)], name: &str| {
                pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
            };
            for (name, value) in one {
                match find(other, name) {
                    Some(found) => differing(value, &found, &format!("{path}{dot}{name}"), names),
                    None => names.push(format!("{path}{dot}{name}")),
                }
            }
            let added = other.iter().filter(|(name, _)| find(one, name).is_none());
            names.extend(added.map(|(name, _)| format!("{path}{dot}{name}")));
        }
        _ if one != other => names.push(if path.is_empty() { "the whole".to_owned() } else { path.to_owned() }),
        _ => {}
    }
}

fn short(text: &str) -> String {
    let text = crate::text::visible(text);
    if text.chars().count() <= 80 { text } else { format!("{}…", text.chars().take(80).collect::<String>()) }
}

/// What stands for a value of the reader's, in the block as in the command.
static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    let forms = [
        r"\$\{[^{}\n]{1,80}\}",
        r"\$[A-Za-z_][A-Za-z0-9_]*",
        r"\{\{[^{}\n]{1,80}\}\}",
        r"\{[A-Za-z_][A-Za-z0-9_.-]*\}",
        r"<[A-Za-z][A-Za-z0-9_ .-]{0,80}>",
        r"\bYOUR[-_][A-Z0-9_-]*[A-Z0-9]",
    ];
    Regex::new(&forms.join("|")).expect("the pattern is one")
});

/// The request with all placeholders alike.
fn masked(request: &Request) -> Request {
    let mask = |text: &str| PLACEHOLDER.replace_all(text, "{value}").into_owned();
    let mut request = request.clone();
    request.url = mask(&request.url);
    for pair in request.headers.iter_mut().chain(&mut request.query_string) {
        pair.value = mask(&pair.value);
    }
    for cookie in &mut request.cookies {
        cookie.value = mask(&cookie.value);
    }
    if let Some(data) = &mut request.post_data {
        data.text = data.text.as_deref().map(mask);
        for Param { value, .. } in &mut data.params {
            *value = value.as_deref().map(mask);
        }
    }
    request
}
