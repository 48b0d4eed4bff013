//! Lists for tools that count four columns where `CommonMark` counts the marker.

use pulldown_cmark::{Event, Parser, Tag};

use crate::page::markdown_options;

/// The columns that the content of an item is indented by.
const COLUMNS: usize = 4;

/// Markdown in which the content of each item of a list starts four columns after its marker.
pub(super) fn indented_by_four(text: &str) -> String {
    let mut additions: Vec<(usize, usize)> = Vec::new();
    for (event, range) in Parser::new_ext(text, markdown_options()).into_offset_iter() {
        if !matches!(event, Event::Start(Tag::Item)) {
            continue;
        }
        let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let column = range.start - line;
        let missing = COLUMNS.saturating_sub(marker_width(&text[range.clone()]));
        let mut at = range.start;
        while let Some(next) = text[at..range.end].find('\n').map(|newline| at + newline + 1) {
            at = next;
            let is_inside = text.get(at..at + column).is_some_and(|before| before.chars().all(|is| " >".contains(is)));
            if is_inside && at + column < range.end && text[at + column..].starts_with(' ') {
                additions.push((at + column, missing));
            }
        }
    }
    additions.sort_unstable();
    let mut written = String::with_capacity(text.len() + COLUMNS * additions.len());
    let mut done = 0;
    for (at, missing) in additions {
        written.push_str(&text[done..at]);
        written.push_str(&" ".repeat(missing));
        done = at;
    }
    written.push_str(&text[done..]);
    written
}

/// How many columns a marker takes, with the spaces after it.
fn marker_width(item: &str) -> usize {
    let marker = item.len() - item.trim_start_matches(|character: char| !character.is_whitespace()).len();
    let spaces = item[marker..].len() - item[marker..].trim_start_matches(' ').len();
    marker + if (1..=COLUMNS).contains(&spaces) { spaces } else { 1 }
}
