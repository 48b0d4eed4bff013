//! What can be written at the cursor.
//!
//! The text around it is being written, so nothing here needs it to be right: what is before the cursor tells where it is.

mod body;
mod har;
mod http;
mod items;
mod page;
mod shell;
mod vocabulary;

use lsp_types::{CompletionParams, CompletionResponse};

use super::answer::Result;
use super::snapshot::Snapshot;
use crate::layer::Stack;
use crate::page::{Block, Page};
use crate::request::Notation;
use crate::shell::Style;
use items::Items;

/// The characters that bring up the list.
pub(super) const TRIGGERS: &[&str] = &["\"", "`", "~", "-", ":", "{", "/", " ", "."];

/// `textDocument/completion`
pub(super) fn complete(now: &Snapshot, params: &CompletionParams) -> Result<CompletionResponse> {
    let place = &params.text_document_position;
    let document = now.document(&place.text_document.uri)?;
    if !document.is_page() {
        return Ok(CompletionResponse::Array(Vec::new()));
    }
    let settings = now.settings(&document);
    let at = document.offset(place.position);
    let page = Page::parse(&document.text);
    let takes_snippets = now.client.snippets;
    let mut items = Items { document: &document, settings: &settings, page: &page, takes_snippets, found: Vec::new() };
    items.at(at);
    Ok(CompletionResponse::Array(items.found))
}

impl Items<'_> {
    fn at(&mut self, at: u32) {
        if self.page.front_matter.as_ref().is_some_and(|front_matter| at < front_matter.span.end) {
            return;
        }
        if page::variable(self, at) {
            return;
        }
        let block = self.page.blocks.iter().find(|block| block.span.start <= at && at <= block.span.end);
        match block {
            Some(block) if at <= block.opening.end => page::tag(self, block, at),
            Some(block) => self.in_block(block, at),
            None => page::comment(self, at),
        }
    }

    fn in_block(&mut self, block: &Block<'_>, at: u32) {
        let content = block.content();
        let Some(inner) = content.offset_inward(at) else { return };
        let stack = Stack::new(&content);
        match Language::of(block) {
            Some(Language::Har) => har::document(self, &stack, inner),
            Some(Language::Http) => http::message(self, block, &stack, inner),
            Some(Language::Shell(style)) => shell::command(self, style, &stack, inner),
            Some(Language::Json) | None => {}
        }
    }
}

/// How a block is read whatever is in it by now.
enum Language {
    Har,
    Http,
    Shell(Style),
    Json,
}

impl Language {
    fn of(block: &Block<'_>) -> Option<Self> {
        let tag = block.tag().to_ascii_lowercase();
        let claimed = Notation::of(block).map(|notation| notation.name);
        let style = Style::of_tag(&tag).filter(|_| !tag.is_empty());
        match (claimed, tag.as_str()) {
            (Some("har"), _) => Some(Self::Har),
            (Some("http" | "console"), _) => Some(Self::Http),
            (Some("json"), _) => Some(Self::Json),
            (Some("curl"), _) => style.map(Self::Shell),
            (_, "http" | "https" | "rest" | "http-request" | "httprequest" | "es" | "kibana" | "sense") => {
                Some(Self::Http)
            }
            _ => style.map(Self::Shell),
        }
    }
}
