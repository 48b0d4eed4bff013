//! The requests of a page, each with the layers in which it is written.

use crate::har::{self, Request, Shape};
use crate::json::{self, Value};
use crate::layer::{Layer, Stack};
use crate::page::{Block, Page};
use crate::request::{Notation, Part, Reader, Source, Written};
use crate::rules::Settings;
use crate::script;
use crate::shell::{self, Style};
use crate::sync;
use crate::{curl, request::curl as curl_notation};

/// A block of a page that documents requests.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequestBlock<'p, 't> {
    pub(super) block: &'p Block<'t>,
    /// From 1, as findings have it.
    pub(super) number: u32,
    pub(super) notation: &'static Notation,
}

/// The blocks of a page that document requests, in order.
pub(super) fn blocks<'p, 't>(page: &'p Page<'t>, settings: &Settings) -> Vec<RequestBlock<'p, 't>> {
    let sources = sync::sources(page, |notation| settings.reads(notation));
    sources.map(|(number, block, notation)| RequestBlock { block, number, notation }).collect()
}

/// A request of a block, and the layers around it.
pub(super) struct ReadRequest<'r, 'a> {
    pub(super) written: &'r Written<'a>,
    pub(super) stack: &'r Stack<'r>,
    /// What is sent.
    pub(super) sent: Request,
    /// Of all requests in the block, from 1.
    pub(super) number: usize,
}

/// How many requests a block has.
pub(super) fn count(place: &RequestBlock<'_, '_>) -> usize {
    let mut count = 0;
    requests(place, &mut |_| count += 1);
    count
}

/// The number of the request of a block at a place; the first where none is there.
pub(super) fn number_at(place: &RequestBlock<'_, '_>, at: u32) -> usize {
    let mut found = 1;
    requests(place, &mut |read| {
        let span = read.stack.span_in_page(read.written.span);
        if span.start <= at && at <= span.end {
            found = read.number;
        }
    });
    found
}

/// Shows each request of a block with the layers around it. A JSON document is read as its repair would leave it, certain or
/// not, and a command as it is: people are shown what they type, of which the walk of the rules leaves out what has errors.
pub(super) fn requests(place: &RequestBlock<'_, '_>, visit: &mut dyn FnMut(&ReadRequest<'_, '_>)) {
    let mut number = 0;
    each(place, &mut |written, sent, stack| {
        number += 1;
        let sent = sent.unwrap_or_else(|| written.request());
        visit(&ReadRequest { written, stack, sent, number });
    });
}

/// What is shown a request, what it sends where that is known by more than its parts, and its layers.
type Visit<'v> = dyn FnMut(&Written<'_>, Option<Request>, &Stack<'_>) + 'v;

fn each(place: &RequestBlock<'_, '_>, visit: &mut Visit<'_>) {
    let content = place.block.content();
    let stack = Stack::new(&content);
    match place.notation.reader {
        Reader::Json { guide, requests } => {
            let mut show = |root: &Value<'_>, stack: &Stack<'_>| {
                for request in &requests(stack.text(), root) {
                    visit(request, None, stack);
                }
            };
            match json::read(stack.text(), guide) {
                Ok(root) => show(&root, &stack),
                Err(broken) => {
                    let Some(edits) = &broken.edits else { return };
                    let repaired = Layer::of_edits(stack.text(), edits);
                    let stack = stack.push(&repaired);
                    if let Ok(root) = json::parse(stack.text()) {
                        show(&root, &stack);
                    }
                }
            }
        }
        Reader::Shell => {
            let style = Style::of_tag(place.block.tag()).unwrap_or_default().of_text(stack.text());
            let script = shell::read(stack.text(), style);
            for command in curl::commands(&script) {
                let written = curl_notation::written(stack.text(), &command);
                let sent = curl::requests(&command).filter(|sent| sent.len() == written.len());
                for (at, request) in written.iter().enumerate() {
                    visit(request, sent.as_ref().map(|sent| sent[at].clone()), &stack);
                }
            }
        }
        Reader::Text(read) => {
            let source = Source { tag: place.block.tag(), text: stack.text() };
            read(&source).requests.iter().for_each(|request| visit(request, None, &stack));
        }
    }
}

/// A layer of a request that can be shown by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    /// The body, which is JSON or not.
    Body { is_json: bool },
    /// A string of the body, by the path that leads to it: `scripts.fetchUserProfile`.
    Text { path: String, is_script: bool },
}

/// Shows the body of a request, and the strings in it.
pub(super) fn layers(request: &Written<'_>, stack: &Stack<'_>, visit: &mut dyn FnMut(&Inner, &Stack<'_>)) {
    let Some(part) = request.document().or_else(|| request.body_text()) else { return };
    let layer = part.layer();
    let is_json = request.has_json_body(&layer.text);
    let stack = stack.push(&layer);
    visit(&Inner::Body { is_json }, &stack);
    if is_json && let Ok(root) = json::parse(stack.text()) {
        har::strings(&root, Shape::Any, &mut |value, shape, path| {
            let layer = Part::quoted(stack.text(), value.span).layer();
            let is_script = shape == Shape::Script || value.as_text().is_some_and(|text| script::is_code(text.raw));
            visit(&Inner::Text { path: path.to_string(), is_script }, &stack.push(&layer));
        });
    }
}
