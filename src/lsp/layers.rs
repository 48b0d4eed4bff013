//! Layers as documents of their own: the decoded body of a request, and the scripts in it.
//!
//! `harkdown:/docs/page.md/block-3/body.json` is the body of the request in the third block of a page. A change of such a
//! document is one edit of the page, in the escaping of every layer around it.

use lsp_types::{Range, Uri, WorkspaceEdit};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Serialize;

use super::answer::{Failure, Result};
use super::changes::{of_document, trimmed};
use super::document::Document;
use super::reading::{self, Read};
use super::snapshot::Snapshot;
use crate::layer::Stack;
use crate::page::Page;
use crate::text::{Edits, Span};

/// The scheme of the URIs of layers.
pub(super) const SCHEME: &str = "harkdown";

/// What the names of layers have as they are.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

/// A layer that can be opened.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Listed {
    /// The URI of its document.
    pub(super) uri: String,
    /// What people call it: `body`, `scripts.fetchUserProfile`.
    pub(super) name: String,
    /// Where it is on the page.
    pub(super) range: Range,
    /// Of all blocks with requests, from 1.
    pub(super) block: u32,
    /// Of all requests in the block, from 1.
    pub(super) request: usize,
}

/// The layers of a page; with a place only those of the request there.
pub(super) fn list(now: &Snapshot, document: &Document, at: Option<u32>) -> Vec<Listed> {
    let page = Page::parse(&document.text);
    let settings = now.settings(document);
    let mut found = Vec::new();
    for place in reading::blocks(&page, &settings) {
        if at.is_some_and(|at| at < place.block.span.start || place.block.span.end < at) {
            continue;
        }
        let several = reading::count(&place) > 1;
        reading::requests(&place, &mut |read| {
            let span = read.stack.span_in_page(read.written.span);
            if several && at.is_some_and(|at| at < span.start || span.end < at) {
                return;
            }
            reading::layers(read.written, read.stack, &mut |inner, stack| {
                let name = format!("{}.{}", inner.name, inner.extension);
                let request = if several { format!("request-{}/", read.number) } else { String::new() };
                let name = format!("block-{}/{request}{}", place.number, utf8_percent_encode(&name, PLAIN));
                let span = stack.span_in_page(Span::from(0..stack.text().len()));
                found.extend(uri(document, &name).map(|uri| Listed {
                    uri,
                    name: inner.name.clone(),
                    range: document.range(span),
                    block: place.number,
                    request: read.number,
                }));
            });
        });
    }
    found
}

/// The URI of a layer of a page in a file.
fn uri(document: &Document, name: &str) -> Option<String> {
    let path = document.uri.as_str().strip_prefix("file://")?;
    Some(format!("{SCHEME}:{path}/{name}"))
}

/// Shows the layer of a URI, in its page.
fn with<T>(now: &Snapshot, uri: &Uri, show: impl FnOnce(&Document, &Stack<'_>) -> T) -> Result<T> {
    let unknown = || Failure::of_params(format!("`{}` is not a layer of a page", uri.as_str()));
    let path = uri.as_str().strip_prefix(SCHEME).and_then(|rest| rest.strip_prefix(':')).ok_or_else(unknown)?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let at = path.rfind("/block-").ok_or_else(unknown)?;
    let page: Uri = format!("file://{}", &path[..at]).parse().map_err(|_| unknown())?;
    let wanted = Name::parse(&path[at + 1..]).ok_or_else(unknown)?;
    let document = now.document(&page)?;
    let parsed = Page::parse(&document.text);
    let settings = now.settings(&document);
    let place = reading::blocks(&parsed, &settings).into_iter().find(|place| place.number == wanted.block);
    let place = place.ok_or_else(|| Failure::refused(format!("the page has no block {}", wanted.block)))?;
    let (mut show, mut shown) = (Some(show), None);
    reading::requests(&place, &mut |read: &Read<'_, '_>| {
        if read.number != wanted.request {
            return;
        }
        reading::layers(read.written, read.stack, &mut |inner, stack| {
            if format!("{}.{}", inner.name, inner.extension) == wanted.layer
                && let Some(show) = show.take()
            {
                shown = Some(show(&document, stack));
            }
        });
    });
    shown.ok_or_else(|| Failure::refused(format!("block {} has no `{}`", wanted.block, wanted.layer)))
}

/// The last parts of a URI.
#[derive(Debug, PartialEq, Eq)]
struct Name {
    block: u32,
    request: usize,
    layer: String,
}

impl Name {
    /// `block-3/body.json`, `block-3/request-2/body.json`
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let block = parts.next()?.strip_prefix("block-")?.parse().ok()?;
        let mut last = parts.next()?;
        let mut request = 1;
        if let Some(number) = last.strip_prefix("request-").and_then(|number| number.parse().ok()) {
            request = number;
            last = parts.next()?;
        }
        let layer = percent_decode_str(last).decode_utf8().ok()?.into_owned();
        parts.next().is_none().then_some(Self { block, request, layer })
    }
}

/// The text of a layer.
pub(super) fn read(now: &Snapshot, uri: &Uri) -> Result<String> {
    with(now, uri, |_, stack| stack.text().to_owned())
}

/// The change of the page that gives a layer another text.
pub(super) fn write(now: &Snapshot, uri: &Uri, text: &str) -> Result<WorkspaceEdit> {
    let edit = with(now, uri, |document, stack| {
        let old = stack.text();
        let edit = trimmed(old, Span::from(0..old.len()), text);
        if edit.span.is_empty() && edit.text.is_empty() {
            return Some(of_document(now, document, &Edits::default()));
        }
        Some(of_document(now, document, &stack.edit_in_page(&edit)?.into()))
    })?;
    edit.ok_or_else(|| Failure::refused("this cannot be written into the page: a mistake or a placeholder is there"))
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_are_read() {
        let name = |block, request, layer: &str| Some(Name { block, request, layer: layer.to_owned() });
        assert_eq!(Name::parse("block-3/body.json"), name(3, 1, "body.json"));
        assert_eq!(Name::parse("block-3/request-2/scripts.a%20b.js"), name(3, 2, "scripts.a b.js"));
        assert_eq!(Name::parse("block-3"), None);
        assert_eq!(Name::parse("block-x/body.json"), None);
        assert_eq!(Name::parse("block-1/body.json/x"), None);
    }
}
