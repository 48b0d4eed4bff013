//! Completion in HTTP messages and in the requests of consoles.

use lsp_types::CompletionItemKind as Kind;

use super::body;
use super::items::{Items, word_before};
use super::vocabulary::{HEADERS, METHODS, VERSIONS, values_of};
use crate::contract::RequestFacts;
use crate::http::{is_request_line, precedes_message};
use crate::layer::Stack;
use crate::page::Block;
use crate::request::{Part, Source, console, http};
use crate::text::Span;

/// What belongs at a place of a block with messages.
pub(super) fn message(items: &mut Items<'_>, block: &Block<'_>, stack: &Stack<'_>, at: u32) {
    let text = stack.text();
    let start = text[..at as usize].rfind('\n').map_or(0, |end| end + 1);
    let line = &text[start..at as usize];
    if in_body(items, block, stack, at) {
        return;
    }
    match above(&text[..start]) {
        Above::Nothing => {
            let word = word_before(text, at, char::is_alphabetic);
            if word.start as usize == start {
                items.words(METHODS, Kind::KEYWORD, stack, word, " ");
            } else if line.contains(' ') && line.trim_end().contains(' ') {
                let word = word_before(text, at, |character| !character.is_whitespace());
                items.words(VERSIONS, Kind::KEYWORD, stack, word, "");
            }
        }
        Above::Head => match line.split_once(':') {
            None => {
                let has_colon = text[at as usize..].lines().next().is_some_and(|rest| rest.contains(':'));
                let end = if has_colon { "" } else { ": " };
                items.words(HEADERS, Kind::FIELD, stack, Span::new(start as u32, at), end);
            }
            Some((name, value)) => {
                let value = at - value.trim_start().len() as u32;
                let value = value + list_start(&text[value as usize..at as usize]);
                items.words(values_of(name), Kind::VALUE, stack, Span::new(value, at), "");
            }
        },
        Above::Body => {}
    }
}

/// Where the last element of a list starts.
fn list_start(value: &str) -> u32 {
    value.rfind(',').map_or(0, |comma| {
        let rest = &value[comma + 1..];
        (value.len() - rest.trim_start().len()) as u32
    })
}

/// What the lines above the cursor are.
enum Above {
    /// Nothing of the message yet.
    Nothing,
    /// Its first line, and header fields.
    Head,
    /// An empty line after those.
    Body,
}

fn above(text: &str) -> Above {
    let message = text.rfind("\n###").map_or(text, |at| text[at + 1..].split_once('\n').map_or("", |(_, rest)| rest));
    let mut lines = message.lines().skip_while(|line| precedes_message(line));
    match lines.next() {
        Some(first) if is_request_line(first) || first.contains("://") || first.starts_with("HTTP/") => {
            if lines.any(|line| line.trim().is_empty()) { Above::Body } else { Above::Head }
        }
        Some(_) => Above::Head,
        None => Above::Nothing,
    }
}

/// What belongs at a place of a body; whether the cursor is in one.
fn in_body(items: &mut Items<'_>, block: &Block<'_>, stack: &Stack<'_>, at: u32) -> bool {
    let text = stack.text();
    let source = Source { tag: block.tag(), text };
    let notation = if (console::CONSOLE.claims)(block) { &console::CONSOLE } else { &http::HTTP };
    let crate::request::Reader::Text(read) = notation.reader else { return false };
    let reading = read(&source);
    for request in &reading.requests {
        let Some(part) = request.body_text() else { continue };
        let layer = part.layer();
        // What is not JSON may be a header field that is being written.
        let is_json = layer.text.trim_start().starts_with(['{', '[']);
        if let Some(inner) = layer.offset_inward(at).filter(|_| is_json) {
            let (method, url) = (request.sent_method(), request.url.map(Part::text).unwrap_or_default());
            let essence = request.essence();
            let sent = RequestFacts { method: &method, url: &url, media_type: essence.as_deref() };
            body::complete(items, &sent, &stack.push(&layer), inner);
            return true;
        }
    }
    false
}
