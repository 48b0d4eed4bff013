//! Completion outside of requests: tags of fences, names of rules and targets in comments, variables.

use lsp_types::CompletionItemKind as Kind;

use super::items::{ItemDraft, Items, word_before};
use super::vocabulary::TAGS;
use crate::page::Block;
use crate::placeholder::VARIABLE;
use crate::rules::RULES;
use crate::suppression::WORDS;
use crate::sync;
use crate::text::{Edit, Span};

/// The tag after an opening fence.
pub(super) fn tag(items: &mut Items<'_>, block: &Block<'_>, at: u32) {
    let text = items.page.text;
    let word = word_before(text, at, |character| character.is_alphanumeric() || matches!(character, '-' | '_'));
    let before = Span::new(block.opening.start, word.start).of(text);
    let is_first = before.trim_matches(['`', '~', ' ', '{', '.']).is_empty();
    if !is_first {
        return;
    }
    for (rank, tag) in TAGS.iter().enumerate() {
        let rank = if rank < 6 { 1 } else { 5 };
        let item = ItemDraft { rank, ..ItemDraft::of_word(tag, Kind::KEYWORD) };
        items.add(item, None, &Edit::replace(word, tag.0), tag.0);
    }
}

/// What belongs in a comment that speaks to harkdown.
pub(super) fn comment(items: &mut Items<'_>, at: u32) {
    let text = items.page.text;
    let before = &text[..text.floor_char_boundary(at as usize)];
    let Some(open) = before.rfind("<!--").filter(|&open| !before[open..].contains("-->")) else { return };
    let is_part = |character: char| character.is_alphanumeric() || matches!(character, '-' | ':' | '/' | '.' | '_');
    let word = word_before(text, at, is_part);
    let inside = before[open + "<!--".len()..word.start as usize].trim();
    let first = inside.split_whitespace().next();
    match first {
        None => {
            for name in WORDS.iter().map(|word| word.0) {
                items.add(ItemDraft::new(name, Kind::KEYWORD), None, &Edit::replace(word, name), name);
            }
            let snippets = sync::MARKERS;
            for name in snippets {
                items.add(ItemDraft::new(name, Kind::KEYWORD), None, &Edit::replace(word, name), name);
            }
        }
        Some(name) if WORDS.iter().any(|word| word.0 == name) && !inside.contains(':') => {
            let named = |rule: &str| inside.split([' ', ',', '\t', '\n']).any(|other| other == rule);
            for rule in RULES.iter().filter(|rule| !named(rule.name)) {
                let item =
                    ItemDraft { detail: Some(rule.summary.to_owned()), ..ItemDraft::new(rule.name, Kind::CONSTANT) };
                items.add(item, None, &Edit::replace(word, rule.name), rule.name);
            }
        }
        Some(name) if sync::MARKERS.first() == Some(&name) => {
            let targets = std::sync::Arc::clone(&items.settings.code.targets);
            for target in targets.all() {
                let name = target.name();
                let item = ItemDraft { detail: Some(target.title.clone()), ..ItemDraft::new(&name, Kind::CONSTANT) };
                items.add(item, None, &Edit::replace(word, name.as_str()), &name);
            }
        }
        Some(_) => {}
    }
}

/// The name of a variable after `${`; whether the cursor is in one.
pub(super) fn variable(items: &mut Items<'_>, at: u32) -> bool {
    let text = items.page.text;
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.');
    let word = word_before(text, at, is_part);
    let Some(variables) =
        items.settings.variables.as_ref().filter(|_| text[..word.start as usize].ends_with(VARIABLE.open))
    else {
        return false;
    };
    let is_closed = text[at as usize..].trim_start_matches(is_part).starts_with('}');
    for (name, value) in variables {
        let item = ItemDraft { detail: Some(value.clone()), ..ItemDraft::new(name, Kind::VARIABLE) };
        let end = if is_closed { "" } else { "}" };
        items.add(item, None, &Edit::replace(word, format!("{name}{end}")), name);
    }
    true
}
