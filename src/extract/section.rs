//! Sections that say the same of several things: any number of them on each page.

use super::list::{shared, weight};
use super::model::{LineToken, ListKind, Row, RowList};
use crate::text::Span;

/// What sections have in common at least, in hundredths of what one says: below, they are different sections with the
/// same heading.
const LEAST_SHARED: usize = 35;

/// How many sections at most are compared: time grows with the square.
const MOST_COMPARED: usize = 400;

/// Makes one row of the sections of each page, where all pages have such that are alike, and not the same number.
pub(super) fn fold(mut pages: Vec<Vec<Row>>) -> Vec<Vec<Row>> {
    for level in ["##", "###", "####"] {
        let starts: Vec<Vec<usize>> = pages.iter().map(|rows| starts(rows, level)).collect();
        let counts: Vec<usize> = starts.iter().map(Vec::len).collect();
        let all: usize = counts.iter().sum();
        if counts.iter().all(|count| *count == counts[0]) || counts.contains(&0) || all > MOST_COMPARED {
            continue;
        }
        let Some(usual) = usual_length(&starts) else { continue };
        let sections: Vec<Vec<(usize, usize)>> =
            pages.iter().zip(&starts).map(|(rows, starts)| ranges(rows, starts, level, usual)).collect();
        if are_alike(&pages, &sections) {
            for (rows, sections) in pages.iter_mut().zip(&sections) {
                replace(rows, sections, level);
            }
            break;
        }
    }
    pages
}

fn is_heading(row: &Row) -> bool {
    row.kind.as_deref().is_some_and(|kind| kind.starts_with('#'))
}

/// Where sections of a level begin, as far as one follows the other.
fn starts(rows: &[Row], level: &str) -> Vec<usize> {
    let is_it = |row: &Row| row.kind.as_deref() == Some(level);
    let Some(first) = rows.iter().position(is_it) else { return Vec::new() };
    let is_above = |row: &Row| is_heading(row) && row.kind.as_deref().is_some_and(|kind| kind.len() < level.len());
    let end = rows[first..].iter().position(is_above).map_or(rows.len(), |end| first + end);
    (first..end).filter(|at| is_it(&rows[*at])).collect()
}

/// How many lines sections have, but for the last ones of pages, after which there may be more.
fn usual_length(starts: &[Vec<usize>]) -> Option<usize> {
    let lengths = starts.iter().flat_map(|starts| starts.windows(2).map(|pair| pair[1] - pair[0]));
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    lengths.for_each(|length| *counts.entry(length).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(length, _)| length)
}

fn ranges(rows: &[Row], starts: &[usize], level: &str, usual: usize) -> Vec<(usize, usize)> {
    let last = starts.last().copied().unwrap_or_default();
    let is_end = |row: &Row| is_heading(row) && row.kind.as_deref().is_some_and(|kind| kind.len() <= level.len());
    let end = rows[last + 1..].iter().position(is_end).map_or(rows.len(), |end| last + 1 + end);
    let ends = starts.iter().skip(1).copied().chain([end.min(last + usual)]);
    starts.iter().copied().zip(ends).collect()
}

fn are_alike(pages: &[Vec<Row>], sections: &[Vec<(usize, usize)>]) -> bool {
    let tokens = |rows: &[Row]| -> Vec<LineToken> { rows.iter().flat_map(|row| row.tokens.iter().cloned()).collect() };
    let all: Vec<Vec<LineToken>> = pages
        .iter()
        .zip(sections)
        .flat_map(|(rows, sections)| sections.iter().map(|(from, to)| tokens(&rows[*from..*to])))
        .collect();
    let slices: Vec<&[LineToken]> = all.iter().map(Vec::as_slice).collect();
    let shortest = slices.iter().map(|tokens| tokens.iter().map(weight).sum::<usize>()).min().unwrap_or_default();
    shared(&slices) * 100 > shortest * LEAST_SHARED
}

/// Puts one row in the place of the lines of sections.
fn replace(rows: &mut Vec<Row>, sections: &[(usize, usize)], level: &str) {
    let (Some((start, _)), Some((_, end))) = (sections.first(), sections.last()) else { return };
    let items: Vec<Vec<Row>> = sections.iter().map(|(from, to)| rows[*from..*to].to_vec()).collect();
    let span = items.iter().flatten().map(|row| row.span).reduce(Span::cover).unwrap_or_default();
    let tokens = items.iter().flatten().flat_map(|row| row.tokens.iter().cloned()).collect();
    let list = RowList { items, header: Vec::new(), above: vec!["Sections".to_owned()], kind: ListKind::Sections };
    let row = Row { span, tokens, kind: Some(format!("[{level}]")), block: None, list: Some(Box::new(list)) };
    rows.splice(*start..*end, [row]);
}
