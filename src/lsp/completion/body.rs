//! Completion in the JSON of a body, from the API's own document.

use lsp_types::CompletionItemKind as Kind;
use serde_json::Value as Json;

use super::items::{ItemDraft, Items};
use crate::contract::{Described, RequestFacts};
use crate::json::string;
use crate::layer::Stack;
use crate::lsp::cursor::{Cursor, Expects};
use crate::text::{Edit, Span};

/// What the schemas for a request say belongs at a place of its body.
pub(super) fn complete(items: &mut Items<'_>, sent: &RequestFacts<'_>, stack: &Stack<'_>, at: u32) {
    if items.settings.contracts.is_empty() {
        return;
    }
    let contracts = items.settings.contracts.clone();
    let cursor = Cursor::find(stack.text(), at);
    match cursor.expects {
        Expects::Name => {
            let known = cursor.around.last().map(|object| object.members.as_slice()).unwrap_or_default();
            let members = contracts.members(sent, &cursor.above());
            let is_new = |member: &&Described| !known.iter().any(|(name, _)| *name == member.name);
            for member in members.iter().filter(is_new) {
                let rank = if member.is_required { 1 } else { 2 };
                let item = ItemDraft {
                    detail: Some(kind_of(member)),
                    about: about(member),
                    is_deprecated: member.is_deprecated,
                    rank,
                    ..ItemDraft::new(&member.name, Kind::PROPERTY)
                };
                name(items, item, &member.name, &cursor, stack);
            }
        }
        Expects::Value => {
            for described in contracts.values(sent, &cursor.path()) {
                for choice in choices(&described) {
                    value(items, &choice, &cursor, stack, about(&described));
                }
            }
        }
        Expects::Symbol => {}
    }
}

/// Adds the name of a member, with the colon that follows it.
pub(super) fn name(items: &mut Items<'_>, item: ItemDraft<'_>, name: &str, cursor: &Cursor, stack: &Stack<'_>) {
    let quoted = format!("\"{}\"", string::encode(name));
    let (span, is_named) = match cursor.string {
        Some(found) => {
            let end = found.inner.end + u32::from(found.is_closed);
            (Span::new(found.inner.start - 1, end), found.is_named)
        }
        None => (cursor.word, false),
    };
    let text = if is_named { quoted.clone() } else { format!("{quoted}: ") };
    items.add(item, Some(stack), &Edit::replace(span, text), &quoted);
}

/// Adds a value, within the quotes that are there.
pub(super) fn value(items: &mut Items<'_>, value: &Json, cursor: &Cursor, stack: &Stack<'_>, about: Option<String>) {
    let label = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let item = ItemDraft { about, rank: 1, ..ItemDraft::new(&label, Kind::VALUE) };
    match (cursor.string, value.as_str()) {
        (Some(found), Some(text)) => {
            let text = string::encode(text);
            let end = if found.is_closed { "" } else { "\"" };
            items.add(item, Some(stack), &Edit::replace(found.inner, format!("{text}{end}")), &text);
        }
        (Some(_), None) => {}
        (None, _) => {
            let text = value.to_string();
            items.add(item, Some(stack), &Edit::replace(cursor.word, text.as_str()), &text);
        }
    }
}

/// The values that a schema lists or that its types leave.
fn choices(described: &Described) -> Vec<Json> {
    if !described.values.is_empty() {
        return described.values.clone();
    }
    let of_type = |name: &String| match name.as_str() {
        "boolean" => vec![Json::Bool(true), Json::Bool(false)],
        "null" => vec![Json::Null],
        _ => Vec::new(),
    };
    described.types.iter().flat_map(of_type).collect()
}

fn kind_of(described: &Described) -> String {
    let kind = described.types.join(" or ");
    match (kind.is_empty(), described.is_required) {
        (true, true) => "required".to_owned(),
        (false, true) => format!("{kind}, required"),
        _ => kind,
    }
}

fn about(described: &Described) -> Option<String> {
    (!described.about.is_empty()).then(|| format!("{}\n\n{}", described.about, described.by))
}
