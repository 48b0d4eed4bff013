//! Columns to what is the same in them and the holes between.

use super::call::Caller;
use super::line::LineReader;
use super::list::{self, AlikeLists};
use super::model::{
    Arguments, CallBlock, CallPiece, Column, CommonText, FamilyBody, Hint, Hole, HoleKind, ListKind, Loop, PageGroup,
    PartPlace, Row, RowList, Said, Side, TemplatePart, push_literal,
};
use super::name;
use crate::text::Span;

impl Loop {
    fn of(rows: &[(usize, &Row)], lists: &[&RowList], pages: &[Side<'_>]) -> Self {
        let mut items: Vec<Side<'_>> = Vec::new();
        let mut owners = Vec::new();
        for ((page, _), list) in rows.iter().zip(lists) {
            items.extend(list.items.iter().map(|rows| (pages[*page].0, rows.as_slice())));
            owners.resize(items.len(), *page);
        }
        let columns = list::items_side_by_side(&items);
        Self { body: find_in(&columns, &items, &lists[0].header), owners, names: list::names(lists) }
    }
}

/// Finds what is the same in columns.
pub(super) fn find(columns: &[Column], pages: &[Side<'_>]) -> FamilyBody {
    find_in(columns, pages, &[])
}

/// The same for the rows of a table under a header.
fn find_in(columns: &[Column], pages: &[Side<'_>], header: &[String]) -> FamilyBody {
    let mut finder = Finder { holes: Vec::new(), at: vec![0; pages.len()], header, name: None };
    let parts = finder.parts(columns, pages, &vec![true; pages.len()]);
    FamilyBody { parts, holes: finder.holes }
}

fn presence(column: &Column) -> Vec<bool> {
    column.iter().map(Option::is_some).collect()
}

fn count(present: &[bool]) -> usize {
    present.iter().filter(|is| **is).count()
}

pub(super) struct Finder<'h> {
    holes: Vec<Hole>,
    /// How far each page is read.
    pub(super) at: Vec<u32>,
    pub(super) header: &'h [String],
    /// What an item of the list is called that is read.
    pub(super) name: Option<String>,
}

impl Finder<'_> {
    /// The parts that columns are, where some of the pages have them.
    fn parts(&mut self, columns: &[Column], pages: &[Side<'_>], scope: &[bool]) -> Vec<TemplatePart> {
        let mut parts = Vec::new();
        let mut rest = columns;
        while let Some(first) = rest.first() {
            let present = presence(first);
            let many = count(&present);
            let is_alike = |column: &&Column| {
                let other = presence(column);
                if many == 1 { count(&other) == 1 } else { other == present }
            };
            let len = rest.iter().take_while(is_alike).count();
            let (run, after) = rest.split_at(len);
            rest = after;
            if many == count(scope) {
                for column in run {
                    self.column(column, pages, &mut parts);
                }
            } else if many == 1 {
                self.lines(run, pages, scope, &mut parts);
            } else {
                let start = self.at.clone();
                let mut inner = Vec::new();
                for column in run {
                    self.column(column, pages, &mut inner);
                }
                // A list that is on some pages only is empty on the others.
                if let [TemplatePart::Loop(_)] = inner.as_slice() {
                    parts.append(&mut inner);
                    continue;
                }
                let spans = start.iter().zip(&self.at).map(|(start, end)| Span::new(*start, *end));
                let places =
                    present.into_iter().zip(spans).map(|(is_there, span)| PartPlace { is_there, span }).collect();
                parts.push(TemplatePart::Optional(PageGroup { parts: inner, places, is_choice: false }));
            }
        }
        parts
    }

    /// Rows that are in one page each.
    fn lines(&mut self, run: &[Column], pages: &[Side<'_>], scope: &[bool], parts: &mut Vec<TemplatePart>) {
        let mut values: Vec<Option<String>> = scope.iter().map(|is| is.then(String::new)).collect();
        let start = self.at.clone();
        for column in run {
            for (page, row) in column.iter().enumerate() {
                if let (Some(row), Some(value)) = (row, &mut values[page]) {
                    let span = pages[page].1[*row].span;
                    value.push_str(span.of(pages[page].0));
                    self.at[page] = span.end;
                }
            }
        }
        let spans = start.iter().zip(&self.at).map(|(start, end)| Span::new(*start, *end));
        let values = values.into_iter().map(|value| value.filter(|value| !value.is_empty()));
        let said = values.zip(spans).map(|(value, span)| Said { value, span }).collect();
        let usual = Some(String::new());
        let hole = Hole { said, usual, ..Hole::new(0, HoleKind::OptionalLines, Hint::default()) };
        parts.push(TemplatePart::Hole(hole.add_to(&mut self.holes)));
    }

    /// Lists: a loop over what their items say, or what is the same in their lines.
    fn list(&mut self, rows: &[(usize, &Row)], pages: &[Side<'_>], parts: &mut Vec<TemplatePart>) -> Option<()> {
        let lists = rows.iter().map(|(_, row)| row.list.as_deref()).collect::<Option<Vec<_>>>()?;
        let flat: Vec<Vec<Row>> = lists.iter().map(|list| list.items.iter().flatten().cloned().collect()).collect();
        let mut sides: Vec<Side<'_>> = pages.iter().map(|(text, _)| (*text, &[] as &[Row])).collect();
        let mut scope = vec![false; pages.len()];
        for ((page, _), rows) in rows.iter().zip(&flat) {
            sides[*page].1 = rows;
            scope[*page] = true;
        }
        let columns = list::side_by_side(&sides, &lists);
        if lists.iter().all(|list| list.kind == ListKind::Code) && !list::is_alike(&columns, &sides) {
            self.code(rows, pages, parts);
            return Some(());
        }
        let of_lists: Vec<Column> =
            columns.iter().map(|column| rows.iter().map(|(page, _)| column[*page]).collect()).collect();
        if AlikeLists::new(lists.clone()).are_data(&of_lists) {
            parts.push(TemplatePart::Loop(Loop::of(rows, &lists, pages)));
        } else {
            let outer = std::mem::replace(
                &mut self.name,
                list::names(&lists)
                    .first()
                    .filter(|_| lists[0].kind == ListKind::Items)
                    .and_then(|name| name::singular(name)),
            );
            let inner = self.parts(&columns, &sides, &scope);
            self.name = outer;
            for part in inner {
                match part {
                    TemplatePart::Literal(text) => push_literal(parts, &text),
                    other => parts.push(other),
                }
            }
        }
        for (page, row) in rows {
            self.at[*page] = row.span.end;
        }
        Some(())
    }

    /// Rows that say the same about several pages.
    fn column(&mut self, column: &Column, pages: &[Side<'_>], parts: &mut Vec<TemplatePart>) {
        let rows: Vec<(usize, &Row)> =
            column.iter().enumerate().filter_map(|(page, row)| Some((page, &pages[page].1[(*row)?]))).collect();
        if self.list(&rows, pages, parts).is_some() || self.call(&rows, pages, parts).is_some() {
            return;
        }
        let mut reader = LineReader {
            holes: &mut self.holes,
            pages: self.at.len(),
            header: self.header,
            name: self.name.as_deref(),
        };
        reader.line(&rows, pages, parts);
        for (page, row) in rows {
            self.at[page] = row.span.end;
        }
    }

    /// Har blocks that one call writes, but for some that stay as they are.
    fn call(&mut self, rows: &[(usize, &Row)], pages: &[Side<'_>], parts: &mut Vec<TemplatePart>) -> Option<()> {
        let all = rows.iter().map(|(_, row)| row.block.as_ref()).collect::<Option<Vec<_>>>()?;
        let behind = |(page, row): &(usize, &Row)| {
            let block = row.span.of(pages[*page].0);
            &block[block.rfind("```").map_or(block.len(), |at| at + 3)..]
        };
        let newline = behind(&rows[0]);
        if rows.iter().any(|row| behind(row) != newline) {
            return None;
        }
        let (written, arguments): (Vec<(usize, &Row)>, Vec<&Arguments>) =
            rows.iter().zip(&all).filter_map(|(row, block)| Some((*row, block.arguments.as_ref()?))).unzip();
        if written.is_empty() {
            return None;
        }
        let layout = usual_layout(&all)?;
        let is_as_written = |block: &&CallBlock| block.layouts.contains(layout);
        let before = self.holes.len();
        let mut caller = Caller::new(&written, self.at.len(), &mut self.holes);
        let done = caller.call(&arguments, layout);
        let pieces = caller.pieces;
        if done.is_none() {
            self.holes.truncate(before);
            return None;
        }
        if all.iter().all(is_as_written) {
            parts.push(TemplatePart::Call(pieces));
        } else {
            let own: Vec<(usize, &Row)> =
                rows.iter().zip(&all).filter(|(_, block)| !is_as_written(block)).map(|(row, _)| *row).collect();
            let hole = self.own_blocks(&own, pages);
            parts.push(TemplatePart::Verbatim(CommonText { hole, parts: vec![TemplatePart::Call(pieces)] }));
        }
        push_literal(parts, newline);
        for (page, row) in rows {
            self.at[*page] = row.span.end;
        }
        Some(())
    }

    /// Code of which each page has its own.
    fn code(&mut self, rows: &[(usize, &Row)], pages: &[Side<'_>], parts: &mut Vec<TemplatePart>) {
        let hint = Hint { name: Some("code".to_owned()), ..Hint::default() };
        let mut hole = Hole::new(self.at.len(), HoleKind::Text, hint);
        let text = |(page, row): &(usize, &Row)| row.span.of(pages[*page].0).to_owned();
        let ending = if rows.iter().all(|row| text(row).ends_with("\r\n")) { "\r\n" } else { "\n" };
        let ending = if rows.iter().all(|row| text(row).ends_with(ending)) { ending } else { "" };
        for (page, row) in rows {
            let all = row.span.of(pages[*page].0);
            hole.said[*page].value = Some(all[..all.len() - ending.len()].to_owned());
            hole.said[*page].span = row.span;
            self.at[*page] = row.span.end;
        }
        parts.push(TemplatePart::Hole(hole.add_to(&mut self.holes)));
        push_literal(parts, ending);
    }

    /// The blocks that no call writes as they are.
    fn own_blocks(&mut self, rows: &[(usize, &Row)], pages: &[Side<'_>]) -> usize {
        let hint = Hint { name: Some("har_block".to_owned()), ..Hint::default() };
        let mut hole = Hole { is_optional: true, ..Hole::new(self.at.len(), HoleKind::Block, hint) };
        for (page, row) in rows {
            let text = row.span.of(pages[*page].0);
            let end = text.rfind("```").map_or(text.len(), |at| at + 3);
            hole.said[*page].span = Span::new(row.span.start, row.span.start + "```har".len() as u32);
            hole.said[*page].value = Some(text[..end].to_owned());
        }
        hole.add_to(&mut self.holes)
    }
}

/// The layout of most blocks, if it is that of half of them.
fn usual_layout<'b>(blocks: &[&'b CallBlock]) -> Option<&'b String> {
    let fitting = |layout: &&String| blocks.iter().filter(|block| block.layouts.contains(*layout)).count();
    let layouts = blocks.iter().flat_map(|block| &block.layouts);
    let usual =
        layouts.map(|layout| (fitting(&layout), layout)).reduce(|best, next| if next.0 > best.0 { next } else { best });
    usual.filter(|(count, _)| count * 2 >= blocks.len()).map(|(_, layout)| layout)
}

impl FamilyBody {
    /// How much of what each page says is the template's, in hundredths.
    pub(super) fn shares(&self, pages: &[Side<'_>]) -> Vec<u32> {
        // A long word says no more than another one, and a value no more than a word, however long it is.
        const WORD: u64 = 6;
        const ATOM: u64 = WORD;
        let weight = |text: &str| -> u64 {
            text.split(|character: char| !character.is_alphanumeric())
                .map(|word| (word.chars().count() as u64).min(WORD))
                .sum()
        };
        let all = pages.iter().map(|(_, rows)| {
            let tokens = rows.iter().flat_map(|row| &row.tokens);
            tokens
                .map(|token| if token.atom.is_some() { weight(&token.text).min(ATOM) } else { weight(&token.text) })
                .sum()
        });
        let all: Vec<u64> = all.collect();
        let shared = weights(&self.parts, &vec![true; pages.len()], pages.len(), &weight);
        all.iter()
            .zip(shared)
            .map(|(all, shared)| if *all == 0 { 100 } else { (shared * 100 / all).min(100) as u32 })
            .collect()
    }
}

/// What the template says of each page. What only so many pages say is not much of a family.
fn weights(parts: &[TemplatePart], present: &[bool], many: usize, weight: &dyn Fn(&str) -> u64) -> Vec<u64> {
    let mut sums = vec![0_u64; present.len()];
    let mut add = |text: &str| {
        let own = weight(text) * many as u64 / present.len() as u64;
        sums.iter_mut().zip(present).filter(|(_, is)| **is).for_each(|(sum, _)| *sum += own);
    };
    let of_group = |group: &PageGroup| {
        let present: Vec<bool> = group.present().collect();
        // That there is one of a few scripts is what all pages say.
        let many = if group.is_choice { many } else { count(&present) };
        weights(&group.parts, &present, many, weight).into_iter().enumerate()
    };
    let mut inner: Vec<(usize, u64)> = Vec::new();
    for part in parts {
        match part {
            TemplatePart::Literal(text) => add(text),
            TemplatePart::Verbatim(own) => {
                inner.extend(weights(&own.parts, present, many, weight).into_iter().enumerate());
            }
            TemplatePart::Call(pieces) => pieces.iter().for_each(|piece| match piece {
                CallPiece::Code(code) => add(code),
                CallPiece::Choice(groups) => groups.iter().for_each(|group| inner.extend(of_group(group))),
                CallPiece::Hole(_) => {}
            }),
            TemplatePart::Optional(group) => inner.extend(of_group(group)),
            TemplatePart::Loop(each) => {
                let items = weights(&each.body.parts, &vec![true; each.owners.len()], each.owners.len(), weight);
                inner.extend(each.owners.iter().copied().zip(items));
            }
            TemplatePart::Hole(_) => {}
        }
    }
    for (page, own) in inner {
        sums[page] += own;
    }
    sums
}
