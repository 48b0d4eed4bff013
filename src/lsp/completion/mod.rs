//! What can be written at the cursor.
//!
//! The text around it is being written, so nothing here needs it to be right: what is before the cursor tells where it is.

mod body;
mod har;
mod http;
mod page;
mod shell;
mod vocabulary;

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionItemTag, CompletionParams, CompletionResponse, CompletionTextEdit,
    Documentation, InsertTextFormat, MarkupContent, MarkupKind, TextEdit,
};

use super::answer::Result;
use super::document::Document;
use super::snapshot::Snapshot;
use crate::layer::Stack;
use crate::page::{Block, Page};
use crate::request::Notation;
use crate::rules::Settings;
use crate::shell::Style;
use crate::text::{Edit, Span};
use vocabulary::VocabularyWord;

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

/// Items in the making.
struct Items<'a> {
    document: &'a Document,
    settings: &'a Settings,
    page: &'a Page<'a>,
    /// Whether `$0` in an item of the client's may say where the cursor goes.
    takes_snippets: bool,
    found: Vec<CompletionItem>,
}

/// An item in the making.
#[derive(Clone, Debug)]
struct Item<'i> {
    label: &'i str,
    kind: CompletionItemKind,
    detail: Option<String>,
    about: Option<String>,
    is_deprecated: bool,
    /// Whether its text says where the cursor goes.
    is_snippet: bool,
    /// What comes first in the list.
    rank: u8,
}

impl<'i> Item<'i> {
    fn new(label: &'i str, kind: CompletionItemKind) -> Self {
        Self { label, kind, detail: None, about: None, is_deprecated: false, is_snippet: false, rank: 5 }
    }

    fn of_word(&(label, about): &'i VocabularyWord, kind: CompletionItemKind) -> Self {
        Self { detail: (!about.is_empty()).then(|| about.to_owned()), ..Self::new(label, kind) }
    }
}

/// How a block is read whatever is in it by now.
enum Language {
    Har,
    Http,
    Shell(Style),
    Json,
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

    /// Adds an item that is written by an edit of the layer; nothing where that cannot be written.
    fn add(&mut self, item: Item<'_>, stack: Option<&Stack<'_>>, edit: &Edit, filter: &str) {
        let outward = |edit: &Edit| stack.map_or_else(|| Some(edit.clone()), |stack| stack.edit_in_page(edit));
        let Some(written) = outward(edit) else { return };
        let filter = outward(&Edit::replace(edit.span, filter)).map(|edit| edit.text);
        let range = self.document.range(written.span);
        if range.start.line != range.end.line {
            return;
        }
        let about =
            item.about.map(|value| Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value }));
        self.found.push(CompletionItem {
            label: item.label.trim_end().to_owned(),
            kind: Some(item.kind),
            detail: item.detail,
            documentation: about,
            tags: item.is_deprecated.then(|| vec![CompletionItemTag::DEPRECATED]),
            sort_text: Some(format!("{}{:05}", item.rank, self.found.len())),
            filter_text: filter,
            insert_text_format: item.is_snippet.then_some(InsertTextFormat::SNIPPET),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, written.text))),
            ..CompletionItem::default()
        });
    }

    /// Adds words that take the place of what is written at a span of a layer.
    fn words(&mut self, words: &[VocabularyWord], kind: CompletionItemKind, stack: &Stack<'_>, span: Span, end: &str) {
        for word in words {
            let edit = Edit::replace(span, format!("{}{end}", word.0));
            self.add(Item::of_word(word, kind), Some(stack), &edit, word.0);
        }
    }
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

/// The part of a text before a place that a test holds for, character by character.
fn word_before(text: &str, at: u32, is_part: impl Fn(char) -> bool) -> Span {
    let before = &text[..text.floor_char_boundary(at as usize)];
    let start = before.trim_end_matches(is_part).len();
    Span::from(start..before.len())
}
