//! What is shown between the lines: what is sent without being written, and what can be done with a request.

use lsp_types::{
    CodeLens, CodeLensParams, Command, InlayHint, InlayHintKind, InlayHintLabel, InlayHintParams, InlayHintTooltip,
};
use serde_json::json;

use super::answer::Result;
use super::commands::{COPY_AS, OPEN_LAYER, RUN};
use super::document::Document;
use super::layers;
use super::reading::{self, ReadRequest};
use super::snapshot::Snapshot;
use crate::lint::check;
use crate::page::Page;
use crate::report::count;
use crate::request::Part;
use crate::snippet::View;
use crate::text::Span;

/// `textDocument/inlayHint`
pub(super) fn hints(now: &Snapshot, params: &InlayHintParams) -> Result<Vec<InlayHint>> {
    let document = now.document(&params.text_document.uri)?;
    if !now.client.preferences.inlay_hints || !document.is_page() {
        return Ok(Vec::new());
    }
    let range = document.span(params.range);
    let page = Page::parse(&document.text);
    let mut found = Vec::new();
    for place in reading::blocks(&page, &now.settings(&document)) {
        if place.block.span.start <= range.end && range.start <= place.block.span.end {
            reading::requests(&place, &mut |read| of_request(&document, read, &mut found));
        }
    }
    found.retain(|hint| {
        let at = document.offset(hint.position);
        range.start <= at && at <= range.end
    });
    Ok(found)
}

fn of_request(document: &Document, read: &ReadRequest<'_, '_>, found: &mut Vec<InlayHint>) {
    let (written, stack) = (read.written, read.stack);
    let mut add = |at: Span, label: String, why: &str, is_before: bool| {
        found.push(InlayHint {
            position: document.position(if is_before { at.start } else { at.end }),
            label: InlayHintLabel::String(label),
            kind: Some(InlayHintKind::PARAMETER),
            text_edits: None,
            tooltip: Some(InlayHintTooltip::String(why.to_owned())),
            padding_left: Some(!is_before),
            padding_right: Some(is_before),
            data: None,
        });
    };
    if let Some(url) = written.url.filter(|_| written.method.is_none() && !read.sent.method.is_empty()) {
        add(stack.span_in_page(url.outer()), read.sent.method.clone(), "the method that is sent", true);
    }
    let Some(body) = written.body_span else { return };
    let Ok(view) = View::of(&read.sent) else { return };
    let (text, _) = view.wire_body();
    if text.is_empty() {
        return;
    }
    let body_place = written.body_text().map_or(body, Part::outer);
    if written.content_type().is_none()
        && let Some(sent) = view.header("content-type")
    {
        let place = written.media_type.map_or(written.body_name.unwrap_or(Span::empty(body.start)), Part::outer);
        // What is written right there needs no repetition.
        if written.media_type.is_none() {
            add(stack.span_in_page(place), format!("Content-Type: {sent}"), "the media type that is sent", false);
        }
    }
    add(stack.span_in_page(body_place), count(text.len(), "byte"), "the length of the body", false);
}

/// `textDocument/codeLens`: for clients that carry these commands out.
pub(super) fn lenses(now: &Snapshot, params: &CodeLensParams) -> Result<Vec<CodeLens>> {
    let document = now.document(&params.text_document.uri)?;
    let preferences = &now.client.preferences;
    let is_wanted =
        preferences.code_lens && [RUN, COPY_AS, OPEN_LAYER].iter().any(|command| preferences.handles(command));
    if !is_wanted || !document.is_page() {
        return Ok(Vec::new());
    }
    let page = Page::parse(&document.text);
    let settings = now.settings(&document);
    let checked = check(document.page_text(), &settings.for_requests());
    let all = layers::list(now, &document, None);
    let mut found = Vec::new();
    for place in reading::blocks(&page, &settings) {
        let is_one = reading::count(&place) == 1;
        let gives_code = checked.blocks.iter().any(|own| own.number == place.number && !own.requests.is_empty());
        reading::requests(&place, &mut |read| {
            let span = if is_one { place.block.opening } else { read.stack.span_in_page(read.written.span) };
            let range = document.range(span.first_line(&document.text));
            let mut add = |title: &str, command: &str, arguments| {
                if preferences.handles(command) {
                    let command = Command::new(title.to_owned(), command.to_owned(), Some(arguments));
                    found.push(CodeLens { range, command: Some(command), data: None });
                }
            };
            let uri = document.uri.as_str();
            if gives_code && View::of(&read.sent).is_ok() {
                add("Run", RUN, vec![json!(uri), json!(place.number), json!(read.number)]);
                add(
                    "Copy as curl",
                    COPY_AS,
                    vec![json!(uri), json!(place.number), json!(read.number), json!("shell/curl")],
                );
            }
            let own = all.iter().filter(|layer| layer.block == place.number && layer.request == read.number);
            for layer in own {
                add(&format!("Edit {}", layer.name), OPEN_LAYER, vec![json!(layer.uri)]);
            }
        });
    }
    Ok(found)
}
