//! What is said of the place under the pointer.

use std::fmt::Write as _;
use std::sync::Arc;

use lsp_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind};

use super::answer::Result;
use super::cursor::{Cursor, Expects};
use super::document::Document;
use super::format::pretty;
use super::placeholders::{Placeholder, everywhere};
use super::reading::{self, ReadRequest};
use super::snapshot::Snapshot;
use crate::contract::{Described, RequestFacts};
use crate::diagnostic::rule_url;
use crate::har::Request;
use crate::page::{Page, code_fence};
use crate::placeholder::VARIABLE;
use crate::report::{Mask, count};
use crate::rules::{self, Settings};
use crate::snippet::{self, Body, View, built_in};
use crate::suppression::WORDS;
use crate::text::{Span, shown};

/// How much of a body is shown, in bytes: more than a hover holds without scrolling for long.
const LONGEST: usize = 4_000;

/// How much of the name of a format is shown, in characters: those that have a meaning are shorter.
const FORMAT: usize = 60;

/// How much of a URL is shown, in characters: some lines of a hover.
const URL: usize = 300;

/// How many pages with a placeholder are named: a hover is not a list of references.
const MOST_PAGES: usize = 10;

/// `textDocument/hover`
pub(super) fn hover(now: &Snapshot, params: &HoverParams) -> Result<Option<Hover>> {
    let place = &params.text_document_position_params;
    let document = now.document(&place.text_document.uri)?;
    if !document.is_page() {
        return Ok(None);
    }
    let page = Page::parse(&document.text);
    let at = document.offset(place.position);
    let found = rule(&page, at)
        .or_else(|| placeholder(now, &document, &page, at))
        .or_else(|| in_block(now, &document, &page, at));
    Ok(found.map(|(span, value)| {
        // A screen is shared more often than a page.
        let value = Mask::of(&document.text).text(&value);
        let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
        Hover { contents, range: Some(document.range(span)) }
    }))
}

/// A rule that a comment names.
fn rule(page: &Page<'_>, at: u32) -> Option<(Span, String)> {
    let text = page.text;
    let at = text.floor_char_boundary(at as usize);
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let start = text[..at].trim_end_matches(is_part).len();
    let end = text.len() - text[at..].trim_start_matches(is_part).len();
    let rule = rules::find(&text[start..end])?;
    let open = text[..start].rfind("<!--").filter(|&open| !text[open..start].contains("-->"))?;
    let word = text[open + "<!--".len()..start].split_whitespace().next()?;
    WORDS.iter().any(|known| known.0 == word).then(|| {
        let name = rule.name;
        (Span::from(start..end), format!("`{name}`: {}\n\n[{name}]({})", rule.summary, rule_url(name)))
    })
}

/// Where else a placeholder is, and what the config puts in its place.
fn placeholder(now: &Snapshot, document: &Arc<Document>, page: &Page<'_>, at: u32) -> Option<(Span, String)> {
    let found = Placeholder::at(page, at)?;
    let all = everywhere(now, document, &found);
    let places: usize = all.iter().map(|(_, spans)| spans.len()).sum();
    let mut text = format!("`{}`: {} on {}\n", found.text, count(places, "place"), count(all.len(), "page"));
    let variables = &now.surroundings(document).config.variables;
    let name = VARIABLE.strip(&found.text);
    if let Some((name, value)) = name.and_then(|name| variables.get_key_value(name)) {
        let value = Mask::default().field(name, value);
        let _ = write!(text, "\nThe config puts `{value}` in its place.\n");
    }
    for (other, spans) in all.iter().take(MOST_PAGES) {
        let line = other.position(spans[0].start).line + 1;
        let path = other
            .path
            .as_deref()
            .map_or_else(|| other.uri.as_str().into(), |path| path.file_name().unwrap_or_default().to_string_lossy());
        let _ = write!(text, "\n- [{path}:{line}]({}#L{line}): {}", other.uri.as_str(), count(spans.len(), "place"));
    }
    if all.len() > MOST_PAGES {
        let _ = write!(text, "\n- and {} more", count(all.len() - MOST_PAGES, "page"));
    }
    Some((found.span, text))
}

/// What the API says of a member of a body; else the request as it is sent.
fn in_block(now: &Snapshot, document: &Document, page: &Page<'_>, at: u32) -> Option<(Span, String)> {
    let settings = now.settings(document);
    let place =
        reading::blocks(page, &settings).into_iter().find(|it| it.block.span.start <= at && at < it.block.span.end)?;
    let mut found = None;
    let mut first = None;
    reading::requests(&place, &mut |read| {
        let span = read.stack.span_in_page(read.written.span);
        if span.start <= at && at <= span.end && found.is_none() {
            let described = member(&settings, read, at);
            found = Some(described.unwrap_or_else(|| (span, sent(&read.sent))));
        } else if first.is_none() {
            first = Some((place.block.opening, sent(&read.sent)));
        }
    });
    found.or_else(|| first.filter(|_| at <= place.block.opening.end))
}

/// What the API says of the member of a body under the pointer.
fn member(settings: &Settings, read: &ReadRequest<'_, '_>, at: u32) -> Option<(Span, String)> {
    if settings.contracts.is_empty() {
        return None;
    }
    let layer = read.written.document()?.layer();
    let stack = read.stack.push(&layer);
    let inner = stack.offset_inward(at)?;
    let cursor = Cursor::find(stack.text(), inner);
    let request = &read.sent;
    let media_type = request.media_type();
    let sent = RequestFacts { method: &request.method, url: &request.url, media_type: media_type.as_deref() };
    if cursor.expects == Expects::Symbol {
        return None;
    }
    let described = settings.contracts.values(&sent, &cursor.path()).into_iter().next()?;
    let place = cursor.string.map_or(cursor.word, |string| string.inner);
    Some((stack.span_in_page(place), words_of(&described)))
}

fn words_of(described: &Described) -> String {
    let mut facts = vec![described.types.join(" or ")];
    facts.extend(described.format.as_ref().map(|format| format!("`{}`", shown(format, FORMAT))));
    facts.extend(described.is_required.then(|| "required".to_owned()));
    facts.extend(described.is_deprecated.then(|| "deprecated".to_owned()));
    facts.retain(|fact| !fact.is_empty());
    let mut text = format!("`{}`", described.name);
    if !facts.is_empty() {
        let _ = write!(text, ": {}", facts.join(", "));
    }
    if !described.about.is_empty() {
        let _ = write!(text, "\n\n{}", described.about);
    }
    if !described.values.is_empty() {
        // A hover is a glance: of a list of all countries, its start says what it is.
        const MOST: usize = 20;
        let values: Vec<String> = described.values.iter().take(MOST).map(|value| format!("`{value}`")).collect();
        let _ = write!(text, "\n\nValues: {}", values.join(", "));
    }
    let _ = write!(text, "\n\n{}", described.by);
    text
}

/// A request as it is sent: a message without its body, then the body, laid out if it is JSON.
fn sent(request: &Request) -> String {
    let request = &masked(request);
    let view = match View::of(request) {
        Ok(view) => view,
        Err(error) => return format!("This cannot be sent: {error}"),
    };
    let mut text = format!("**{}** `{}`\n", view.method, shown(&view.url, URL));
    let headless = View { body: Body::None, ..view.clone() };
    let message = built_in()
        .find("http/http1.1")
        .ok()
        .and_then(|target| snippet::render(&headless, target, &snippet::Options::default()).ok());
    if let Some(message) = message {
        push_code(&mut text, "http", message.code.replace('\r', "").trim_end());
    }
    let (body, _) = view.wire_body();
    if !body.is_empty() {
        let _ = write!(text, "\nBody: {}\n", count(body.len(), "byte"));
        let cut = &body[..body.floor_char_boundary(LONGEST)];
        let laid_out = if cut.len() == body.len() { pretty(&body) } else { None };
        let language = if laid_out.is_some() { "json" } else { "text" };
        push_code(&mut text, language, laid_out.as_deref().unwrap_or(cut));
        if cut.len() < body.len() {
            text.push_str("\n…\n");
        }
    }
    for loss in &view.losses {
        let _ = write!(text, "\n- {loss}");
    }
    text
}

/// A request whose fields show no secrets; those in its body are masked with the rest.
fn masked(request: &Request) -> Request {
    let (mask, mut masked) = (Mask::default(), request.clone());
    masked.url = mask.url(&request.url);
    for field in masked.headers.iter_mut().chain(&mut masked.query_string) {
        field.value = mask.field(&field.name, &field.value);
    }
    for cookie in &mut masked.cookies {
        let pair = mask.field("Cookie", &format!("{}={}", cookie.name, cookie.value));
        pair.get(cookie.name.len() + 1..).unwrap_or_default().clone_into(&mut cookie.value);
    }
    masked
}

fn push_code(text: &mut String, language: &str, code: &str) {
    let fence = code_fence(code);
    let _ = write!(text, "\n{fence}{language}\n{code}\n{fence}\n");
}
