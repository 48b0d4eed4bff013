//! Layers as documents of their own: the decoded body of a request, and the scripts in it.
//!
//! `harkdown:/docs/page.md/block-3/body.json` is the body of the request in the third block of a page. A change of such a
//! document is one edit of the page, in the escaping of every layer around it.

use std::fmt;
use std::sync::Arc;

use lsp_types::{Range, Uri, WorkspaceEdit};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Serialize;

use super::answer::{Failure, Result};
use super::changes::{of_document, trimmed};
use super::document::Document;
use super::reading::{self, Inner, ReadRequest};
use super::snapshot::Snapshot;
use crate::layer::Stack;
use crate::page::{Block, Page};
use crate::rules::Settings;
use crate::text::{Edits, Span};

/// The scheme of the URIs of layers.
pub(super) const SCHEME: &str = "harkdown";

/// What the names of layers have as they are.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

/// A layer that can be opened.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ListedLayer {
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
pub(super) fn list(now: &Snapshot, document: &Document, at: Option<u32>) -> Vec<ListedLayer> {
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
                let (name, extension) = match inner {
                    Inner::Body { is_json } => ("body", if *is_json { "json" } else { "txt" }),
                    Inner::Text { path, is_script: true } => (path.as_str(), "js"),
                    Inner::Text { .. } => return,
                };
                let file = utf8_percent_encode(&format!("{name}.{extension}"), PLAIN).to_string();
                let request = if several { format!("request-{}/", read.number) } else { String::new() };
                let file = format!("block-{}/{request}{file}", place.number);
                let span = stack.span_in_page(Span::from(0..stack.text().len()));
                found.extend(uri(document, &file).map(|uri| ListedLayer {
                    uri,
                    name: name.to_owned(),
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

/// The page of a layer's URI, and which layer of it is meant.
fn named(now: &Snapshot, uri: &Uri) -> Result<(Arc<Document>, Name)> {
    let unknown = || Failure::of_params(format!("`{}` is not a layer of a page", uri.as_str()));
    let path = uri.as_str().strip_prefix(SCHEME).and_then(|rest| rest.strip_prefix(':')).ok_or_else(unknown)?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let at = path.rfind("/block-").ok_or_else(unknown)?;
    let page: Uri = format!("file://{}", &path[..at]).parse().map_err(|_| unknown())?;
    let name = Name::parse(&path[at + 1..]).ok_or_else(unknown)?;
    Ok((now.document(&page)?, name))
}

/// Shows a layer of a page, with its block.
fn show<T>(
    page: &Page<'_>,
    settings: &Settings,
    name: &Name,
    show: impl FnOnce(&Block<'_>, &Stack<'_>) -> T,
) -> Result<T> {
    let place = reading::blocks(page, settings).into_iter().find(|place| place.number == name.block);
    let place = place.ok_or_else(|| Failure::refused(format!("the page has no block {}", name.block)))?;
    let (mut show, mut shown) = (Some(show), None);
    reading::requests(&place, &mut |read: &ReadRequest<'_, '_>| {
        if read.number != name.request {
            return;
        }
        reading::layers(read.written, read.stack, &mut |inner, stack| {
            if name.layer.is(inner)
                && let Some(show) = show.take()
            {
                shown = Some(show(place.block, stack));
            }
        });
    });
    shown.ok_or_else(|| Failure::refused(format!("block {} has no {}", name.block, name.layer)))
}

/// The last parts of a URI.
#[derive(Debug, PartialEq, Eq)]
struct Name {
    block: u32,
    request: usize,
    layer: Wanted,
}

/// Which layer of a request is meant. The extension of a body tells what it was when it was listed, and means nothing: the URI
/// of an open document stays valid when its text becomes JSON or stops being JSON.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Body,
    /// By its path in the body.
    Text(String),
}

impl Wanted {
    fn is(&self, inner: &Inner) -> bool {
        match (self, inner) {
            (Self::Body, Inner::Body { .. }) => true,
            (Self::Text(wanted), Inner::Text { path, .. }) => wanted == path,
            _ => false,
        }
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => out.write_str("body"),
            Self::Text(path) => write!(out, "`{path}` in its body, or the body is not JSON"),
        }
    }
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
        let file = percent_decode_str(last).decode_utf8().ok()?;
        let layer = match &*file {
            "body.json" | "body.txt" => Wanted::Body,
            file => Wanted::Text(file.strip_suffix(".js")?.to_owned()),
        };
        parts.next().is_none().then_some(Self { block, request, layer })
    }
}

/// The text of a layer.
pub(super) fn read(now: &Snapshot, uri: &Uri) -> Result<String> {
    let (document, name) = named(now, uri)?;
    show(&Page::parse(&document.text), &now.settings(&document), &name, |_, stack| stack.text().to_owned())
}

/// The change of the page that gives a layer another text; `seen` is the text that it had when the client saw it last: blocks
/// move, so that another layer may be there now.
///
/// Of what an editor saves, the line endings are those of its platform: a layer without carriage returns gets none.
pub(super) fn write(now: &Snapshot, uri: &Uri, text: &str, seen: Option<&str>) -> Result<WorkspaceEdit> {
    let (document, name) = named(now, uri)?;
    let settings = now.settings(&document);
    let edits = show(&Page::parse(&document.text), &settings, &name, |block, stack| {
        let old = stack.text();
        if seen.is_some_and(|seen| seen != old) {
            return Err(Failure::refused("the page has changed, and this text with it; open it again"));
        }
        let text = if old.contains('\r') { text.to_owned() } else { text.replace("\r\n", "\n") };
        let edit = trimmed(old, Span::from(0..old.len()), &text);
        if edit.span.is_empty() && edit.text.is_empty() {
            return Ok(Some(Edits::default()));
        }
        let Some(edit) = stack.edit_in_page(&edit) else { return Ok(None) };
        let fences = block.fence_edits(&text).unwrap_or_default();
        let is_kept = |edits: &Edits| {
            let page = edits.apply(&document.text);
            let kept = show(&Page::parse(&page), &settings, &name, |_, stack| is_same(stack.text(), &text));
            kept.is_ok_and(|is_same| is_same)
        };
        let edit = Edits::from(edit);
        let with_fences = edit.clone().and(fences);
        Ok([Some(edit), with_fences].into_iter().flatten().find(is_kept))
    })??;
    let edits = edits.ok_or_else(|| {
        let why = "a mistake or a placeholder is there, or the block would read another text";
        Failure::refused(format!("this cannot be written into the page: {why}"))
    })?;
    Ok(of_document(now, &document, &edits))
}

/// Whether a text is read as it was written. The block has the line endings at its end, which editors add.
fn is_same(read: &str, written: &str) -> bool {
    read == written || read == written.trim_end_matches('\n')
}

#[cfg(test)]
mod tests {
    use super::{Name, Wanted};

    #[test]
    fn names_are_read() {
        let name = |block, request, layer| Some(Name { block, request, layer });
        assert_eq!(Name::parse("block-3/body.json"), name(3, 1, Wanted::Body));
        assert_eq!(Name::parse("block-3/body.txt"), name(3, 1, Wanted::Body));
        assert_eq!(Name::parse("block-3/body.js"), name(3, 1, Wanted::Text("body".to_owned())));
        let script = Wanted::Text("scripts.a b".to_owned());
        assert_eq!(Name::parse("block-3/request-2/scripts.a%20b.js"), name(3, 2, script));
        assert_eq!(Name::parse("block-3/body.css"), None);
        assert_eq!(Name::parse("block-3"), None);
        assert_eq!(Name::parse("block-x/body.json"), None);
        assert_eq!(Name::parse("block-1/body.json/x"), None);
    }
}
