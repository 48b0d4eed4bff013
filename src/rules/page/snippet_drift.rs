//! A command of curl, `HTTPie` or Wget beside a request in another notation that sends something else.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::clients::{self, Sent};
use crate::diagnostic::{Finding, Severity};
use crate::har::{CheckedBlock, Param, Request};
use crate::json::Literal;
use crate::layer::Layer;
use crate::page::{Block, Page};
use crate::placeholder;
use crate::request::{MOST_IN_ROW, Notation};
use crate::rules::secrets;
use crate::rules::{About, Check, Context, Rule};
use crate::shell::{self, Style};
use crate::snippet::{Body, FormPart, SentPart, View};
use crate::sync;
use crate::text::{Span, shown};
use crate::verify::{self, Difference, Received, compare};
use crate::web::normalize_target;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "snippet-drift",
    summary: "a command beside a request sends something else",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/snippet-drift.md"),
    checks: &[Check::Documented { concerns, check }],
    about: About::Text,
    withholds: true,
};

static CURL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("curl "));

/// Whether there are commands of clients that may be compared: with a har block, or with a block in the same row.
fn concerns(page: &Page<'_>) -> bool {
    let is_har = page.har_blocks().next().is_some() && CURL.find(page.text.as_bytes()).is_some();
    let names_others =
        LazyCell::new(|| ["wget ", "http ", "https ", "xh "].iter().any(|name| page.text.contains(name)));
    let is_other = |block: &Block<'_>| Notation::of(block).is_some_and(|it| it.has_requests && it.name != "curl");
    let is_row = |pair: &[Block<'_>]| {
        page.are_side_by_side(&pair[0], &pair[1])
            && pair.iter().any(|block| Style::of_tag(block.tag()).is_some())
            && (pair.iter().any(is_other) || *names_others)
    };
    is_har || page.blocks.windows(2).any(is_row)
}

fn check(page: &Page<'_>, blocks: &[CheckedBlock], context: &mut Context<'_>) {
    let regions = sync::regions_if_any(page);
    let sources: Vec<&CheckedBlock> = blocks.iter().filter(|block| block.notation == "har").collect();
    for (at, code) in page.blocks.iter().enumerate() {
        let Some(style) = Style::of_tag(code.tag()).filter(|_| !sync::cover(&regions, code.span) && !code.is_ignored())
        else {
            continue;
        };
        let in_section = beside(page, &sources, code.span);
        let in_row = || in_row(page, blocks, at);
        if in_section.is_none() && in_row().next().is_none() {
            continue;
        }
        let content = code.content();
        let script = shell::read(&content.text, style.of_text(&content.text));
        for sent in clients::sent(&script) {
            let other = |block: &&CheckedBlock| block.notation != sent.client;
            let command = Command { sent: &sent, content: &content };
            let Some(block) = in_section.or_else(|| in_row().find(other)) else { continue };
            let found = compare_with(&command, block, page);
            // Of several calls in a row, the command may be another one.
            let rivals = section(page, &sources, code.span).iter().copied().chain(in_row().filter(other));
            let is_of_rival =
                |rival: &CheckedBlock| compare_with(&command, rival, page).is_some_and(|it| it.is_empty());
            let has_rival = |found: &Vec<Finding>| !found.is_empty() && rivals.take(MOST_IN_ROW).any(is_of_rival);
            for finding in found.filter(|found| !has_rival(found)).unwrap_or_default() {
                context.add(finding);
            }
        }
    }
}

/// What a command sends, and where it is.
struct Command<'c, 't> {
    sent: &'c Sent,
    content: &'c Layer<'t>,
}

impl Command<'_, '_> {
    /// Where the URL is, in the page.
    fn url(&self) -> Span {
        self.content.span_outward(self.sent.url)
    }

    /// Where the header of that name is, in the page.
    fn header(&self, name: &str) -> Option<Span> {
        let found = self.sent.headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name))?;
        Some(self.content.span_outward(found.1))
    }

    /// Where the body is, in the page: all that adds to it.
    fn body(&self) -> Option<Span> {
        Some(self.content.span_outward(self.sent.body?))
    }
}

/// The har block before the code in the same section, else the first one after it.
fn beside<'b>(page: &Page<'_>, sources: &[&'b CheckedBlock], code: Span) -> Option<&'b CheckedBlock> {
    let section = page.prose.section(code, page.text.len() as u32);
    let behind = sources.partition_point(|block| block.span.end <= code.start);
    let before = sources[..behind].last().filter(|block| section.start <= block.span.start);
    before.or_else(|| sources.get(behind).filter(|block| block.span.start < section.end)).copied()
}

/// The har blocks of the section that a code is in.
fn section<'s, 'b>(page: &Page<'_>, sources: &'s [&'b CheckedBlock], code: Span) -> &'s [&'b CheckedBlock] {
    let section = page.prose.section(code, page.text.len() as u32);
    let start = sources.partition_point(|block| block.span.start < section.start);
    let end = sources.partition_point(|block| block.span.start < section.end);
    &sources[start..end]
}

/// The blocks with a request that are side by side with the block of that number, nearest first.
fn in_row<'b>(page: &Page<'_>, blocks: &'b [CheckedBlock], at: usize) -> impl Iterator<Item = &'b CheckedBlock> {
    let is_joined = |one: usize, other: usize| page.are_side_by_side(&page.blocks[one], &page.blocks[other]);
    let before = (0..at).rev().take_while(|&one| is_joined(one, one + 1)).take(MOST_IN_ROW);
    let behind = (at + 1..page.blocks.len()).take_while(|&one| is_joined(one - 1, one)).take(MOST_IN_ROW);
    let spans: Vec<Span> = before.chain(behind).map(|one| page.blocks[one].span).collect();
    spans.into_iter().filter_map(|span| {
        let found = blocks.binary_search_by_key(&span.start, |block| block.span.start).ok()?;
        Some(&blocks[found])
    })
}

/// What a command sends otherwise than the request of a block; `None` where they are different calls.
fn compare_with(command: &Command<'_, '_>, block: &CheckedBlock, page: &Page<'_>) -> Option<Vec<Finding>> {
    let [request] = block.requests.as_slice() else { return None };
    let (mut request, mut sent) = (request.clone(), command.sent.request.clone());
    sent.url = with_base_of(&sent.url, &request.url).unwrap_or(sent.url);
    request.url = with_base_of(&request.url, &sent.url).unwrap_or(request.url);
    let written = sent;
    let (expected, sent) = (masked(&request), masked(&written));
    let (Ok(view), Ok(sent)) = (View::of(&expected), View::of(&sent)) else { return None };
    if !is_same_resource(&view, &sent) || are_different_calls(&view, &sent) {
        return None;
    }
    let mut differences = compare(&expected, &Received::of(&sent)).ok()?;
    differences.retain(|difference| {
        !is_host(difference, &sent) && !is_usual(difference, block, command) && !difference.is_boundary()
    });
    as_written(&mut differences, &request, &written);
    let label = block.span.first_line(page.text);
    let is_named = !view.authority.to_ascii_uppercase().contains("YOUR_HOST");
    let host = (is_named && view.authority != sent.authority).then(|| {
        let message =
            format!("this command asks `{}`, and block {} asks `{}`", sent.authority, block.number, view.authority);
        Finding::new(command.url(), message)
    });
    let other = differences.iter().map(|difference| {
        let message = describe(difference, &view, &sent, block.number);
        Finding::new(place(difference, command), message)
    });
    Some(host.into_iter().chain(other).map(|finding| finding.label(label, "the block")).collect())
}

/// Whether one reads what the other changes: with another method, and only one of them with a body.
fn are_different_calls(one: &View, other: &View) -> bool {
    one.method != other.method && (one.body == Body::None) != (other.body == Body::None)
}

/// A URL whose base is a placeholder, `$BASE_URL/items`, with the base of another one that ends in the same path.
fn with_base_of(url: &str, other: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    let rest = &rest[placeholder::value_len_at(rest, 0)?..];
    let rest = Some(rest).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']))?;
    let base_of = |url: &str| url.split('?').next().unwrap_or_default().to_owned();
    let base = base_of(other);
    let base =
        base.strip_suffix(&base_of(rest)).filter(|base| !placeholder::has_value(base) && base.contains("://"))?;
    Some(format!("{base}{rest}"))
}

/// Shows placeholders in the words of the page.
fn as_written(differences: &mut [Difference], expected: &Request, sent: &Request) {
    let Ok(view) = View::of(sent) else { return };
    let Ok(written) = compare(expected, &Received::of(&view)) else { return };
    for difference in differences.iter_mut() {
        if let Some(same) = written.iter().find(|written| written.part == difference.part) {
            *difference = same.clone();
        }
    }
}

/// Whether the header that a command lacks is the `Host` that its client makes of the URL.
fn is_host(difference: &Difference, sent: &View) -> bool {
    let is_name = matches!(&difference.part, SentPart::Header(name) if name == "host");
    is_name && difference.received.is_empty() && difference.expected.trim().eq_ignore_ascii_case(&sent.authority)
}

/// Whether a difference is one of how the two are written: a console sends headers of its own and knows who asks, a
/// message shows what clients add, and `HTTPie` says which answers it takes.
fn is_usual(difference: &Difference, block: &CheckedBlock, command: &Command<'_, '_>) -> bool {
    let SentPart::Header(name) = &difference.part else { return false };
    match block.notation {
        "har" => name == "accept" && command.sent.client == "HTTPie" && difference.received.is_empty(),
        "console" => true,
        _ => difference.received.is_empty() && verify::is_added(name),
    }
}

/// Whether both ask for the same thing: the same path, or at least the same host with the same last step.
fn is_same_resource(one: &View, other: &View) -> bool {
    let path = |view: &View| {
        let target = normalize_target(&view.path_and_query);
        target.split('?').next().unwrap_or_default().trim_end_matches('/').to_owned()
    };
    let (one_path, other_path) = (path(one), path(other));
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    one_path == other_path || (one.authority == other.authority && last(&one_path) == last(&other_path))
}

/// Where in the command the difference is.
fn place(difference: &Difference, command: &Command<'_, '_>) -> Span {
    match &difference.part {
        SentPart::Header(name) => command.header(name).unwrap_or_else(|| command.url()),
        SentPart::Body | SentPart::File => command.body().unwrap_or_else(|| command.url()),
        _ => command.url(),
    }
}

fn describe(difference: &Difference, view: &View, sent: &View, number: u32) -> String {
    let Difference { part, expected, received } = difference;
    match part {
        SentPart::Body | SentPart::File => describe_body(view, sent, number),
        _ if received.is_empty() => {
            format!("this command sends no {part}, which block {number} has: `{}`", value_of(part, expected))
        }
        _ if expected.is_empty() => {
            format!("this command sends the {part} `{}`, which block {number} does not have", value_of(part, received))
        }
        _ => {
            format!(
                "the {part} of this command is `{}`, and in block {number} `{}`",
                value_of(part, received),
                value_of(part, expected)
            )
        }
    }
}

/// A value for a message: what only its owner may know is cut off, as reports cut it off.
fn value_of(part: &SentPart, value: &str) -> String {
    match part {
        SentPart::Header(name) if secrets::holds_secret(name, value) => secrets::first_characters(value),
        _ => shown(value, MOST_SHOWN),
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
        (Body::Multipart(expected), Body::Multipart(parts)) => describe_parts(expected, parts, number),
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

/// What differs between the parts of two forms: the first part that is not the same, and in what.
fn describe_parts(expected: &[FormPart], sent: &[FormPart], number: u32) -> String {
    for (one, other) in expected.iter().zip(sent) {
        let differs = [
            (one.name != other.name, "name"),
            (one.file_name != other.file_name, "file name"),
            (one.content_type.is_some() && one.content_type != other.content_type, "type"),
            (!one.is_read_from_disk() && one.content() != other.content(), "content"),
        ];
        let what: Vec<&str> = differs.iter().filter(|(differs, _)| *differs).map(|(_, what)| *what).collect();
        if !what.is_empty() {
            let name = shown(&one.name, MOST_SHOWN);
            return format!(
                "the part `{name}` of this command has another {} than in block {number}",
                what.join(" and ")
            );
        }
    }
    let count =
        |parts: &[FormPart]| if parts.len() == 1 { "1 part".to_owned() } else { format!("{} parts", parts.len()) };
    format!("this command sends {}, and block {number} has {}", count(sent), count(expected))
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

/// How many characters of a value tell which one it is.
const MOST_SHOWN: usize = 80;

/// What all placeholders are compared as.
const VALUE: &str = "{value}";

/// The request with all placeholders alike.
fn masked(request: &Request) -> Request {
    let mask = |text: &str| placeholder::masked(text, VALUE);
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
