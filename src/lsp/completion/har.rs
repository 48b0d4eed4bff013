//! Completion in HAR documents.

use lsp_types::CompletionItemKind as Kind;
use serde_json::Value as Json;

use super::body;
use super::items::{ItemDraft, Items};
use super::vocabulary::{HEADERS, MEDIA_TYPES, METHODS, VERSIONS, VocabularyWord, values_of};
use crate::contract::{RequestFacts, Step};
use crate::har::Shape;
use crate::layer::{Layer, Stack};
use crate::lsp::cursor::{Cursor, Expects, JsonContainer, Quoted};

/// What belongs at a place of a HAR document, or of the body in it.
pub(super) fn document(items: &mut Items<'_>, stack: &Stack<'_>, at: u32) {
    let cursor = Cursor::find(stack.text(), at);
    let shapes = shapes(&cursor.above());
    let shape = shapes.last().copied().unwrap_or_default();
    match cursor.expects {
        Expects::Name => fields(items, shape, &cursor, stack),
        Expects::Value => {
            let member = cursor.member().unwrap_or_default().to_owned();
            match (shape, member.as_str(), cursor.string) {
                (Shape::PostData, "text", Some(found)) => in_body(items, &cursor, &shapes, found, stack, at),
                _ => {
                    for word in words(shape, &member, &cursor, stack) {
                        let about = (!word.1.is_empty()).then(|| word.1.to_owned());
                        body::value(items, &Json::String(word.0.to_owned()), &cursor, stack, about);
                    }
                }
            }
        }
        Expects::Symbol => {}
    }
}

/// What each of the objects and arrays on a way is; the first is the document.
fn shapes(path: &[Step]) -> Vec<Shape> {
    let mut shapes = vec![Shape::Document];
    for step in path {
        let shape = shapes[shapes.len() - 1];
        shapes.push(match step {
            Step::Member(name) => shape.field(name),
            Step::Element(_) => shape.element(),
        });
    }
    shapes
}

/// The fields of HAR 1.2 that the object does not have yet.
fn fields(items: &mut Items<'_>, shape: Shape, cursor: &Cursor, stack: &Stack<'_>) {
    let known = cursor.around.last().map(|object| object.members.as_slice()).unwrap_or_default();
    let shape = if shape == Shape::Document { Shape::Request } else { shape };
    for &(name, inner) in shape.fields() {
        if known.iter().any(|(known, _)| known == name) {
            continue;
        }
        let rank = if matches!(name, "comment" | "headersSize" | "bodySize" | "httpVersion") { 3 } else { 1 };
        let item = ItemDraft { detail: Some(describe(inner).to_owned()), rank, ..ItemDraft::new(name, Kind::FIELD) };
        body::name(items, item, name, cursor, stack);
    }
}

fn describe(shape: Shape) -> &'static str {
    match shape {
        Shape::NameValues | Shape::Cookies | Shape::Params | Shape::Entries => "a list",
        Shape::Text => "a string",
        Shape::BodyText => "the body, as a string",
        Shape::PostData | Shape::Request | Shape::Log => "an object",
        _ => "HAR 1.2",
    }
}

/// The words for a value.
fn words(shape: Shape, member: &str, cursor: &Cursor, stack: &Stack<'_>) -> &'static [VocabularyWord] {
    let list = cursor.around.iter().rev().find_map(|container| match &container.step {
        Some(Step::Member(name)) if name != member => Some(name.as_str()),
        _ => None,
    });
    match (shape, member) {
        (Shape::Request | Shape::Document, "method") => METHODS,
        (Shape::Request | Shape::Document, "httpVersion") => VERSIONS,
        (Shape::PostData, "mimeType") | (Shape::Param, "contentType") => MEDIA_TYPES,
        (Shape::NameValue, "name") if list == Some("headers") => HEADERS,
        (Shape::NameValue, "value") if list == Some("headers") => {
            let name = cursor.around.last().and_then(|header| header.text(stack.text(), "name"));
            name.map_or(&[], |name| values_of(&name))
        }
        _ => &[],
    }
}

/// What belongs at a place of the body.
fn in_body(items: &mut Items<'_>, cursor: &Cursor, shapes: &[Shape], found: Quoted, stack: &Stack<'_>, at: u32) {
    let text = stack.text();
    let request = shapes.iter().rposition(|shape| matches!(shape, Shape::Request | Shape::Document));
    let Some(request) = request.and_then(|at| cursor.around.get(at)) else { return };
    let of = |container: Option<&JsonContainer>, name: &str| {
        container.and_then(|it| it.text(text, name)).unwrap_or_default()
    };
    let (method, url) = (of(Some(request), "method"), of(Some(request), "url"));
    let media_type = crate::web::media_type::lower_essence(&of(cursor.around.last(), "mimeType"));
    let sent =
        RequestFacts { method: &method, url: &url, media_type: Some(media_type.as_str()).filter(|it| !it.is_empty()) };
    let layer = layer(text, found);
    let Some(inner) = layer.offset_inward(at) else { return };
    body::complete(items, &sent, &stack.push(&layer), inner);
}

/// The text of a string, whether it is closed or not.
pub(in crate::lsp) fn layer(text: &str, found: Quoted) -> Layer<'_> {
    Layer::of_json_text(text, found.inner)
}
