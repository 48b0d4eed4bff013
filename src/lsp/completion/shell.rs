//! Completion in curl commands.

use lsp_types::CompletionItemKind as Kind;

use super::body;
use super::items::{ItemDraft, Items, word_before};
use super::vocabulary::{HEADERS, METHODS, values_of};
use crate::contract::RequestFacts;
use crate::curl::options::{self, CurlOption, Takes};
use crate::curl::{self, Argument, Transfer, is_data};
use crate::layer::Stack;
use crate::request::Part;
use crate::shell::{self, Style};
use crate::text::{Edit, Span};
use crate::web::FORM;

/// What belongs at a place of shell code.
pub(super) fn command(items: &mut Items<'_>, style: Style, stack: &Stack<'_>, at: u32) {
    let text = stack.text();
    let script = shell::read(text, style.of_text(text));
    for command in curl::commands(&script) {
        for transfer in &command.transfers {
            let is_in = |argument: &&Argument<'_, '_>| {
                argument.value.is_some_and(|value| value.word.span.start <= at && at <= value.word.span.end)
            };
            if let Some(argument) = transfer.arguments.iter().filter(is_in).find(|it| it.option.name != "url") {
                in_value(items, argument, transfer, stack, at);
                return;
            }
        }
        let is_in = command.name.span.end < at && at <= last_byte(text, command.span.end);
        if is_in {
            match awaiting(&command, at) {
                Some(option) => new_value(items, option, style, stack, at),
                None => option(items, stack, at),
            }
            return;
        }
    }
}

/// The end of a command with the blanks after it, in which one more option may be written.
fn last_byte(text: &str, end: u32) -> u32 {
    let rest = &text[end as usize..];
    end + (rest.len() - rest.trim_start_matches([' ', '\t', '\\', '-', '\n', '^', '`']).len()) as u32
}

/// The option whose value is to be written at a place between two words.
fn awaiting(command: &curl::CurlCommand<'_, '_>, at: u32) -> Option<CurlOption> {
    if command.words.iter().any(|word| word.span.start <= at && at <= word.span.end) {
        return None;
    }
    let before = command.words.iter().rev().find(|word| word.span.end < at)?;
    options::awaiting(&before.text)
}

/// What belongs in the value of an option of which nothing is written yet.
fn new_value(items: &mut Items<'_>, option: CurlOption, style: Style, stack: &Stack<'_>, at: u32) {
    let place = Span::empty(at);
    match option.name {
        "request" => items.words(METHODS, Kind::KEYWORD, stack, place, ""),
        "header" | "proxy-header" => {
            let cursor = if items.takes_snippets { "$0" } else { "" };
            for word in HEADERS {
                let Some(quoted) = style.dialect.quoted(&format!("{}: {cursor}", word.0)) else { continue };
                let item = ItemDraft { is_snippet: items.takes_snippets, ..ItemDraft::of_word(word, Kind::FIELD) };
                items.add(item, Some(stack), &Edit::replace(place, quoted), word.0);
            }
        }
        _ => {}
    }
}

/// The options of curl, where a word starts as one.
fn option(items: &mut Items<'_>, stack: &Stack<'_>, at: u32) {
    let text = stack.text();
    let word = word_before(text, at, |character| character.is_ascii_alphanumeric() || matches!(character, '-' | '.'));
    let starts_word = text[..word.start as usize].ends_with(char::is_whitespace);
    if !starts_word || !word.of(text).starts_with('-') && !word.is_empty() {
        return;
    }
    let takes_letters = !word.of(text).starts_with("--");
    for name in options::names() {
        let options::FoundOption::Exact(found) = options::long(name) else { continue };
        let letter = options::letter(name).map(|letter| format!("-{letter}"));
        let takes = (found.takes == Takes::Value).then(|| "with a value".to_owned());
        let rank = if COMMON.contains(&name) { 1 } else { 5 };
        let end = if found.takes == Takes::Value { " " } else { "" };
        let long = format!("--{name}");
        let mut add = |written: &str, other: Option<&String>| {
            let detail: Vec<String> = other.into_iter().chain(&takes).cloned().collect();
            let item = ItemDraft { detail: Some(detail.join(", ")), rank, ..ItemDraft::new(written, Kind::PROPERTY) };
            items.add(item, Some(stack), &Edit::replace(word, format!("{written}{end}")), written);
        };
        if let Some(letter) = letter.as_ref().filter(|_| takes_letters) {
            add(letter, Some(&long));
        }
        add(&long, letter.as_ref());
    }
}

/// The options that documentation uses most.
const COMMON: [&str; 14] = [
    "data",
    "data-raw",
    "data-urlencode",
    "form",
    "get",
    "head",
    "header",
    "include",
    "json",
    "location",
    "request",
    "url",
    "user",
    "verbose",
];

/// What belongs in the value of an option.
fn in_value(
    items: &mut Items<'_>,
    argument: &Argument<'_, '_>,
    transfer: &Transfer<'_, '_>,
    stack: &Stack<'_>,
    at: u32,
) {
    let Some(value) = argument.value else { return };
    let layer = Part::word(stack.text(), value.word).slice(value.range.range()).layer();
    let Some(inner) = layer.offset_inward(at) else { return };
    let stack = &stack.push(&layer);
    let whole = Span::from(0..layer.text.len());
    match argument.option.name {
        "request" => items.words(METHODS, Kind::KEYWORD, stack, whole, ""),
        "header" => header(items, stack, inner),
        name if is_data(name) || name == "json" => {
            let usual = if transfer.data().next().is_some() { "POST" } else { "GET" };
            let method = transfer.last("request").and_then(|method| method.value).map_or(usual, curl::WordPart::text);
            let url = transfer.values("url").next().map(curl::WordPart::text).unwrap_or_default();
            let declared =
                curl::content_type(transfer).map(|declared| crate::web::media_type::lower_essence(&declared));
            // curl's own default is not what someone means who writes JSON.
            let media_type = declared.filter(|essence| essence != FORM || !curl::looks_like_json(&layer.text));
            let sent = RequestFacts { method, url, media_type: media_type.as_deref() };
            body::complete(items, &sent, stack, inner);
        }
        _ => {}
    }
}

/// The name of a header field, or its value.
fn header(items: &mut Items<'_>, stack: &Stack<'_>, at: u32) {
    let text = stack.text();
    match text[..at as usize].split_once(':') {
        None => {
            let end = text.find(':').unwrap_or(text.len());
            let separator = if end < text.len() { "" } else { ": " };
            items.words(HEADERS, Kind::FIELD, stack, Span::from(0..end), separator);
        }
        Some((name, value)) => {
            let start = at as usize - value.trim_start().len();
            items.words(values_of(name), Kind::VALUE, stack, Span::from(start..text.len()), "");
        }
    }
}
