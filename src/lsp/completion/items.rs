//! The items of a list in the making.

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionItemTag, CompletionTextEdit, Documentation, InsertTextFormat,
    MarkupContent, MarkupKind, TextEdit,
};

use super::vocabulary::VocabularyWord;
use crate::layer::Stack;
use crate::lsp::document::Document;
use crate::page::Page;
use crate::rules::Settings;
use crate::text::{Edit, Span};

/// Items in the making.
pub(super) struct Items<'a> {
    pub(super) document: &'a Document,
    pub(super) settings: &'a Settings,
    pub(super) page: &'a Page<'a>,
    /// Whether `$0` in an item of the client's may say where the cursor goes.
    pub(super) takes_snippets: bool,
    pub(super) found: Vec<CompletionItem>,
}

/// An item in the making.
#[derive(Clone, Debug)]
pub(super) struct ItemDraft<'i> {
    pub(super) label: &'i str,
    pub(super) kind: CompletionItemKind,
    pub(super) detail: Option<String>,
    pub(super) about: Option<String>,
    pub(super) is_deprecated: bool,
    /// Whether its text says where the cursor goes.
    pub(super) is_snippet: bool,
    /// What comes first in the list.
    pub(super) rank: u8,
}

impl<'i> ItemDraft<'i> {
    pub(super) fn new(label: &'i str, kind: CompletionItemKind) -> Self {
        Self { label, kind, detail: None, about: None, is_deprecated: false, is_snippet: false, rank: 5 }
    }

    pub(super) fn of_word(&(label, about): &'i VocabularyWord, kind: CompletionItemKind) -> Self {
        Self { detail: (!about.is_empty()).then(|| about.to_owned()), ..Self::new(label, kind) }
    }
}

impl Items<'_> {
    /// Adds an item that is written by an edit of the layer; nothing where that cannot be written.
    pub(super) fn add(&mut self, item: ItemDraft<'_>, stack: Option<&Stack<'_>>, edit: &Edit, filter: &str) {
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
    pub(super) fn words(
        &mut self,
        words: &[VocabularyWord],
        kind: CompletionItemKind,
        stack: &Stack<'_>,
        span: Span,
        end: &str,
    ) {
        for word in words {
            let edit = Edit::replace(span, format!("{}{end}", word.0));
            self.add(ItemDraft::of_word(word, kind), Some(stack), &edit, word.0);
        }
    }
}

/// The part of a text before a place that a test holds for, character by character.
pub(super) fn word_before(text: &str, at: u32, is_part: impl Fn(char) -> bool) -> Span {
    let before = &text[..text.floor_char_boundary(at as usize)];
    let start = before.trim_end_matches(is_part).len();
    Span::from(start..before.len())
}
