//! Lists for tools that count four columns where `CommonMark` counts the marker.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use crate::page::markdown_options;

/// The columns that the content of an item is indented by.
const COLUMNS: usize = 4;

/// An item of a list.
struct Item {
    range: Range<usize>,
    /// The column of its marker.
    column: usize,
    /// The column from which on the first of its blocks with a line of its own is written, by how far to the left one starts.
    content: Option<usize>,
}

/// Markdown in which the content of each item of a list starts four columns after its marker.
pub(super) fn indented_by_four(text: &str) -> String {
    let mut moves: Vec<(usize, isize)> = items(text).iter().flat_map(|item| moves(text, item)).collect();
    moves.sort_unstable();
    let mut written = String::with_capacity(text.len() + COLUMNS * moves.len());
    let mut done = 0;
    for (at, columns) in moves {
        // Of two moves to the left, the first may have taken the blanks of the second.
        let at = at.max(done);
        written.push_str(&text[done..at]);
        let blanks = text[at..].len() - text[at..].trim_start_matches(' ').len();
        written.push_str(&" ".repeat(columns.max(0).unsigned_abs()));
        done = at + blanks.min(columns.min(0).unsigned_abs());
    }
    written.push_str(&text[done..]);
    written
}

/// The items of all lists.
fn items(text: &str) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    // The items that are open, and where the blocks that are open end.
    let mut open: Vec<usize> = Vec::new();
    for (event, range) in Parser::new_ext(text, markdown_options()).into_offset_iter() {
        let Event::Start(tag) = event else { continue };
        let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        // Some blocks start where the content around them does, and some at their first character.
        let blanks = text[range.start..].len() - text[range.start..].trim_start_matches(' ').len();
        let column = range.start + blanks - line;
        open.retain(|&item| range.start < items[item].range.end);
        if let Some(around) = open.last().map(|&item| &mut items[item])
            && line > around.range.start
            && !matches!(tag, Tag::Item | Tag::CodeBlock(CodeBlockKind::Indented))
            && tag_is_block(&tag)
        {
            around.content = Some(around.content.map_or(column, |content| content.min(column)));
        }
        if tag == Tag::Item {
            open.push(items.len());
            items.push(Item { column, range: range.start + blanks..range.end, content: None });
        }
    }
    items
}

/// Whether it is a block that may be in an item of a list.
fn tag_is_block(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Table(_)
    )
}

/// By how many columns each line of an item after the first goes to the right, and where.
fn moves(text: &str, item: &Item) -> Vec<(usize, isize)> {
    let Item { range, column, content } = item;
    let width = content.and_then(|content| content.checked_sub(*column)).filter(|&width| width > 0);
    let width = width.unwrap_or_else(|| marker_width(&text[range.clone()]));
    let columns = COLUMNS.cast_signed() - width.cast_signed();
    let (mut moves, mut at) = (Vec::new(), range.start);
    while let Some(next) = text[at..range.end].find('\n').map(|newline| at + newline + 1) {
        at = next;
        let is_inside = text.get(at..at + column).is_some_and(|before| before.chars().all(|is| " >".contains(is)));
        if columns != 0 && is_inside && at + column < range.end && text[at + column..].starts_with(' ') {
            moves.push((at + column, columns));
        }
    }
    moves
}

/// How many columns a marker takes, with the spaces after it.
fn marker_width(item: &str) -> usize {
    let marker = item.len() - item.trim_start_matches(|character: char| !character.is_whitespace()).len();
    let spaces = item[marker..].len() - item[marker..].trim_start_matches(' ').len();
    marker + if (1..=COLUMNS).contains(&spaces) { spaces } else { 1 }
}
