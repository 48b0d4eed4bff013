//! Writes the comments that hide everything that is found in a page today.

use std::collections::{BTreeMap, BTreeSet};

use super::comment::{CommentKind, blank_markers};
use super::elements::{self, Element, Found};
use super::mark::anchor;
use crate::page::{Block, Page};
use crate::rules::Diagnostic;
use crate::rules::suppression::invalid_suppression::RULE as INVALID;
use crate::rules::suppression::unused_suppression::RULE as UNUSED;
use crate::text::{Edit, Edits, Span};

/// How often comments are written: where blocks are never closed, one comment can uncover what another one hides.
const MAX_ROUNDS: usize = 8;

/// The names of rules, in the order in which they are written.
type Names = BTreeSet<&'static str>;

/// Finds what is wrong with a page.
type Find<'f> = dyn Fn(&str) -> Vec<Diagnostic> + 'f;

/// The page with comments that hide what is found in it, and how many findings those are.
///
/// A comment goes before the block or the element, into a comment that is there already, or, where neither hides the
/// finding, to the top of the page. What is wrong with comments themselves is not hidden. Adding twice is adding once.
#[must_use]
pub fn add(text: &str, find: &Find<'_>) -> (String, usize) {
    let (mut text, mut all) = (text.to_owned(), 0);
    for _ in 0..MAX_ROUNDS {
        let Some((next, hidden)) = add_once(&text, find) else {
            break;
        };
        text = next;
        all += hidden;
    }
    (text, all)
}

/// One round; none where it would hide nothing more.
fn add_once(text: &str, find: &Find<'_>) -> Option<(String, usize)> {
    let before = hideable(text, find);
    if before.is_empty() {
        return None;
    }
    let beside = add_beside(text, &before);
    let left = hideable(&beside, find);
    let done = if left.is_empty() { beside } else { add_to_file(&beside, &left) };
    let hidden = before.len().saturating_sub(hideable(&done, find).len());
    (hidden > 0).then_some((done, hidden))
}

fn hideable(text: &str, find: &Find<'_>) -> Vec<Diagnostic> {
    let mut found = find(text);
    found.retain(|found| found.rule.name != UNUSED.name && found.rule.name != INVALID.name);
    found
}

/// Puts comments before what they speak of.
fn add_beside(text: &str, diagnostics: &[Diagnostic]) -> String {
    let page = Page::parse(text);
    let found = elements::read(&page);
    let mut places: BTreeMap<u32, (Element, Names)> = BTreeMap::new();
    let mut for_file = Vec::new();
    for diagnostic in diagnostics {
        match element_at(&found, &page, diagnostic) {
            Some(element) => {
                places.entry(element.span.start).or_insert((element, Names::new())).1.insert(diagnostic.rule.name);
            }
            None => for_file.push(diagnostic.clone()),
        }
    }
    let edits: Vec<Edit> = places.values().map(|(element, names)| edit(&page, &found, element, names)).collect();
    let text = Edits::new(edits).map_or_else(|| text.to_owned(), |edits| edits.apply(text));
    if for_file.is_empty() { text } else { add_to_file(&text, &for_file) }
}

/// The block or the innermost element that a finding lies in.
fn element_at(found: &Found, page: &Page<'_>, diagnostic: &Diagnostic) -> Option<Element> {
    let anchor = anchor(page, diagnostic);
    // A place for snippets is one element: what is written in it does not stay.
    let is_kept = |block: &&Block<'_>| {
        let at = found.elements.partition_point(|element| element.span.start < block.opening.start);
        let element = found.elements.get(at).filter(|element| element.span.start == block.opening.start);
        block.is_har() || element.is_some_and(|element| element.is_leaf)
    };
    if let Some(block) = page.block_at(anchor).filter(is_kept) {
        return Some(Element { span: Span::new(block.opening.start, block.span.end), is_leaf: true, is_task: false });
    }
    let end = found.elements.partition_point(|element| element.span.start <= anchor);
    let leaf = found.elements[..end].iter().rev().find(|element| element.is_leaf)?;
    (anchor < leaf.span.end.max(leaf.span.start + 1)).then_some(*leaf)
}

fn edit(page: &Page<'_>, found: &Found, element: &Element, names: &Names) -> Edit {
    let own = found.comments.iter().find(|found| {
        let is_own = found.target.is_some_and(|target| target.start == element.span.start);
        is_own && found.comment.kind == Some(CommentKind::Next) && !found.comment.names.is_empty()
    });
    if let Some(own) = own {
        return Edit::insert(own.comment.names_span.end, format!(", {}", joined(names)));
    }
    if element.is_task {
        let content = element.span.of(page.text).trim_end().len() as u32;
        let end = element.span.start + content;
        return Edit::insert(end, format!(" <!-- harkdown-ignore {} -->", joined(names)));
    }
    let line = page.text[..element.span.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &page.text[line..element.span.start as usize];
    let prefix = blank_markers(before);
    Edit::insert(
        element.span.start,
        format!("<!-- harkdown-ignore {} -->{}{prefix}", joined(names), newline(page.text)),
    )
}

fn add_to_file(text: &str, diagnostics: &[Diagnostic]) -> String {
    let page = Page::parse(text);
    let names: Names = diagnostics.iter().map(|diagnostic| diagnostic.rule.name).collect();
    edit_of_file(&page, &elements::read(&page), &names).apply(text)
}

/// Puts a comment to the top of the page, or the names into the one that is there.
fn edit_of_file(page: &Page<'_>, found: &Found, names: &Names) -> Edit {
    let own = found
        .comments
        .iter()
        .find(|found| found.comment.kind == Some(CommentKind::File) && !found.comment.names.is_empty());
    if let Some(own) = own {
        return Edit::insert(own.comment.names_span.end, format!(", {}", joined(names)));
    }
    let text = page.text;
    let start = page.body_start();
    let newline = newline(text);
    let is_blank = text[start as usize..].lines().next().is_none_or(|line| line.trim().is_empty());
    let gap = if is_blank { "" } else { newline };
    Edit::insert(start, format!("<!-- harkdown-ignore-file {} -->{newline}{gap}", joined(names)))
}

/// The edits that hide one finding: before the block or the element that it lies in, if it lies in one, and in the whole
/// page. None for what is wrong with comments themselves.
#[must_use]
pub(crate) fn edits(page: &Page<'_>, diagnostic: &Diagnostic) -> Option<(Option<Edit>, Edit)> {
    if diagnostic.rule.name == UNUSED.name || diagnostic.rule.name == INVALID.name {
        return None;
    }
    let found = elements::read(page);
    let names = Names::from([diagnostic.rule.name]);
    let beside = element_at(&found, page, diagnostic).map(|element| edit(page, &found, &element, &names));
    Some((beside, edit_of_file(page, &found, &names)))
}

fn joined(names: &Names) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
