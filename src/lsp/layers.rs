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
use crate::layer::{Barrier, Stack};
use crate::page::{Block, Page};
use crate::rules::Settings;
use crate::text::{Edits, Span, shown};

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
/// Of what an editor saves, the line endings are those of its platform: a layer without carriage returns gets none. Editors may
/// end the last line as well, or not: the text is written as the block can hold it, without that end or, in a here-document,
/// with it.
pub(super) fn write(now: &Snapshot, uri: &Uri, text: &str, seen: Option<&str>) -> Result<WorkspaceEdit> {
    let (document, name) = named(now, uri)?;
    let settings = now.settings(&document);
    let edits = show(&Page::parse(&document.text), &settings, &name, |block, stack| {
        let old = stack.text();
        let own_lines = |text: &str| if old.contains('\r') { text.to_owned() } else { text.replace("\r\n", "\n") };
        if seen.is_some_and(|seen| seen != old && own_lines(seen) != old) {
            return Err(Failure::refused("the page has changed, and this text with it; open it again"));
        }
        let draft = LayerDraft { page: &document.text, settings: &settings, name: &name, block, stack };
        let text = own_lines(text);
        let lines = text.trim_end_matches(['\r', '\n']);
        let other = if lines.len() < text.len() { lines.to_owned() } else { format!("{text}\n") };
        let edits = draft.edits(&text).or_else(|why| draft.edits(&other).map_err(|_| why));
        edits.map_err(|why| Failure::refused(format!("this cannot be written into the page: {why}")))
    })??;
    Ok(of_document(now, &document, &edits))
}

/// A layer of a page that is to get another text.
struct LayerDraft<'d> {
    page: &'d str,
    settings: &'d Settings,
    name: &'d Name,
    block: &'d Block<'d>,
    stack: &'d Stack<'d>,
}

impl LayerDraft<'_> {
    /// The edits of the page after which the layer is read as this text; if there are none, why.
    fn edits(&self, text: &str) -> std::result::Result<Edits, String> {
        let old = self.stack.text();
        let edit = trimmed(old, Span::from(0..old.len()), text);
        if edit.span.is_empty() && edit.text.is_empty() {
            return Ok(Edits::default());
        }
        let Some(alone) = self.stack.edit_in_page(&edit).map(Edits::from) else {
            return Err(self.stack.barrier(&edit).as_ref().map(explained).unwrap_or_default());
        };
        let with_fences = self.block.fence_edits(text).and_then(|fences| alone.clone().and(fences));
        let mut why = String::new();
        for edits in [Some(alone), with_fences].into_iter().flatten() {
            match self.misread(&edits, text) {
                None => return Ok(edits),
                Some(reason) => why = reason,
            }
        }
        Err(why)
    }

    /// Whether the block of the layer is one with requests on a page.
    fn is_read(&self, page: &str) -> bool {
        let page = Page::parse(page);
        reading::blocks(&page, self.settings).iter().any(|place| place.number == self.name.block)
    }

    /// What is wrong with the page after edits that were to give the layer this text.
    fn misread(&self, edits: &Edits, text: &str) -> Option<String> {
        let page = edits.apply(self.page);
        match show(&Page::parse(&page), self.settings, self.name, |_, stack| stack.text().to_owned()) {
            Ok(read) => difference(&read, text),
            Err(_) if self.is_read(&page) => {
                Some(format!("block {} would have no {}", self.name.block, self.name.layer))
            }
            Err(_) => Some(format!("block {} would not be read as a request", self.name.block)),
        }
    }
}

/// What keeps an edit from being written, in the words of a message.
fn explained(barrier: &Barrier) -> String {
    match barrier {
        Barrier::Repair => "the block has a mistake there; fix that first".to_owned(),
        Barrier::Comment => {
            "a comment, or something that is left out, is within the change; edit the page there".to_owned()
        }
        Barrier::Hole(hole) => {
            format!("the change would replace `{}`, which is not a part of this text", shown(hole, MOST_SHOWN))
        }
        Barrier::Document(delimiter) => {
            format!("the here-document, which `{}` ends, cannot hold it", shown(delimiter, MOST_SHOWN))
        }
        Barrier::Quoting => "the quotes that are there cannot hold the change".to_owned(),
    }
}

/// So much of a text is quoted, in characters.
const MOST_SHOWN: usize = 40;

/// Where a text is read otherwise than it was written.
fn difference(read: &str, written: &str) -> Option<String> {
    if read == written {
        return None;
    }
    if let Some(rest) = written.strip_prefix(read) {
        let rest = rest.trim_start_matches(['\r', '\n']);
        let line = written[..written.len() - rest.len()].matches('\n').count() + 1;
        let found = rest.lines().next().unwrap_or_default();
        return Some(if found.is_empty() {
            "the block would be read without the empty lines at its end".to_owned()
        } else {
            format!("the block would end this text before `{}` in line {line}", shown(found, MOST_SHOWN))
        });
    }
    let (mut read, mut written) = (read.lines(), written.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (read.next(), written.next()) {
            (Some(one), Some(other)) if one == other => {}
            (Some(one), _) => {
                let one = shown(one, MOST_SHOWN);
                return Some(format!("the block would read line {number} as `{one}`"));
            }
            (None, _) => return Some(format!("the block would read other line endings from line {number} on")),
        }
    }
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
