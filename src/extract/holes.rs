//! Columns to what is the same in them and the holes between.

use super::align::{self, Column};
use super::call::{Caller, Piece};
use super::page::{Atom, AtomKind, Row, Token, decoded};
use crate::text::Span;

/// What pages are made of.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) parts: Vec<Part>,
    pub(super) holes: Vec<Hole>,
}

/// A part of a template.
#[derive(Debug)]
pub(super) enum Part {
    /// What all pages say.
    Literal(String),
    /// Where they differ: the number of a hole.
    Hole(usize),
    /// What some pages say.
    Some(Group),
    /// A har block that a function writes.
    Call(Vec<Piece>),
}

/// What some pages say.
#[derive(Debug)]
pub(super) struct Group {
    /// Which pages.
    pub(super) present: Vec<bool>,
    pub(super) parts: Vec<Part>,
    /// Whether it is items of a list, of which pages may have any number.
    pub(super) is_in_list: bool,
    /// Where it stands in each page, or where it would.
    pub(super) spans: Vec<Span>,
}

/// A place where pages differ.
#[derive(Debug)]
pub(super) struct Hole {
    /// What each page says, none where the place is not on the page.
    pub(super) values: Vec<Option<String>>,
    /// Where it stands.
    pub(super) spans: Vec<Span>,
    /// In how many JSON strings it is to be written.
    pub(super) depth: usize,
    pub(super) kind: HoleKind,
    pub(super) hint: Hint,
    /// What most pages say, where the others depart.
    pub(super) usual: Option<String>,
    /// Whether it is a value of a call.
    pub(super) is_in_call: bool,
    /// Whether it stands in items of a list, of which pages may have any number.
    pub(super) is_in_list: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HoleKind {
    Text,
    Script,
    /// A JSON value.
    Json,
    /// Whole lines, which some pages do not have.
    Lines,
}

/// What a hole could be called.
#[derive(Clone, Debug, Default)]
pub(super) struct Hint {
    pub(super) path: Vec<String>,
    pub(super) atom: Option<AtomKind>,
    /// What lines of this kind have in common: a heading's level, a field's name.
    pub(super) row: Option<String>,
    /// Whether it is all that the line says.
    pub(super) is_whole: bool,
    /// The word before it.
    pub(super) before: Option<String>,
}

type Side<'r> = (&'r str, &'r [Row]);

/// Finds what is the same in columns.
pub(super) fn find(columns: &[Column], pages: &[Side<'_>]) -> Body {
    let mut finder = Finder { pages, holes: Vec::new(), at: vec![0; pages.len()], is_in_list: false };
    let mut parts = Vec::new();
    let mut rest = columns;
    while let Some(first) = rest.first() {
        let present = presence(first);
        let many = present.iter().filter(|is| **is).count();
        let is_alike = |column: &&Column| {
            let other = presence(column);
            let alone = other.iter().filter(|is| **is).count() == 1;
            if many == 1 { alone } else { other == present }
        };
        let len = rest.iter().take_while(is_alike).count();
        let (run, after) = rest.split_at(len);
        rest = after;
        finder.is_in_list = many < pages.len() && run.iter().all(|column| finder.is_item(column));
        if many == pages.len() {
            for column in run {
                finder.column(column, &mut parts);
            }
        } else if many == 1 {
            finder.lines(run, &mut parts);
        } else {
            let start = finder.at.clone();
            let mut inner = Vec::new();
            for column in run {
                finder.column(column, &mut inner);
            }
            let spans = start.iter().zip(&finder.at).map(|(start, end)| Span::new(*start, *end)).collect();
            parts.push(Part::Some(Group { present, parts: inner, is_in_list: finder.is_in_list, spans }));
        }
    }
    Body { parts, holes: finder.holes }
}

fn presence(column: &Column) -> Vec<bool> {
    column.iter().map(Option::is_some).collect()
}

struct Finder<'r> {
    pages: &'r [Side<'r>],
    holes: Vec<Hole>,
    /// How far each page is read.
    at: Vec<u32>,
    /// Whether the rows are items of lists of different lengths.
    is_in_list: bool,
}

impl Finder<'_> {
    /// Rows that stand in one page each.
    fn lines(&mut self, run: &[Column], parts: &mut Vec<Part>) {
        let mut values = vec![String::new(); self.pages.len()];
        let start = self.at.clone();
        for column in run {
            for (page, row) in column.iter().enumerate() {
                if let Some(row) = row {
                    let span = self.pages[page].1[*row].span;
                    values[page].push_str(span.of(self.pages[page].0));
                    self.at[page] = span.end;
                }
            }
        }
        let spans = start.iter().zip(&self.at).map(|(start, end)| Span::new(*start, *end)).collect();
        parts.push(Part::Hole(self.holes.len()));
        self.holes.push(Hole {
            values: values.into_iter().map(Some).collect(),
            spans,
            depth: 0,
            kind: HoleKind::Lines,
            hint: Hint::default(),
            usual: None,
            is_in_call: false,
            is_in_list: self.is_in_list,
        });
    }

    /// Rows that say the same about several pages.
    fn column(&mut self, column: &Column, parts: &mut Vec<Part>) {
        let rows: Vec<(usize, &Row)> =
            column.iter().enumerate().filter_map(|(page, row)| Some((page, &self.pages[page].1[(*row)?]))).collect();
        if self.call(&rows, parts).is_some() {
            return;
        }
        let tokens: Vec<&[Token]> = rows.iter().map(|(_, row)| row.tokens.as_slice()).collect();
        let common = align::common(&tokens);
        let mut from = vec![0; rows.len()];
        let ends = tokens.iter().map(|tokens| tokens.len()).collect();
        let mut before: Option<String> = None;
        for token in common.iter().chain([&ends]) {
            let gap: Vec<&[Token]> =
                tokens.iter().zip(&from).zip(token).map(|((all, from), to)| &all[*from..*to]).collect();
            self.gap(&rows, &gap, before.as_deref(), parts);
            if let Some(literal) = tokens[0].get(token[0]) {
                push_literal(parts, &literal.text);
                if literal.text.chars().filter(|character| character.is_alphabetic()).count() > 2 {
                    before = Some(literal.text.clone());
                }
            }
            from = token.iter().map(|at| at + 1).collect();
        }
        for (page, row) in rows {
            self.at[page] = row.span.end;
        }
    }

    /// Whether a column is items of lists, or rows of tables.
    fn is_item(&self, column: &Column) -> bool {
        let mut rows = column.iter().enumerate().filter_map(|(page, row)| Some((page, (*row)?)));
        rows.all(|(page, row)| {
            let (text, rows) = self.pages[page];
            let line = rows[row].span.of(text).trim_start();
            ["- ", "* ", "+ ", "|"].iter().any(|marker| line.starts_with(marker))
        })
    }

    /// Har blocks that one call writes.
    fn call(&mut self, rows: &[(usize, &Row)], parts: &mut Vec<Part>) -> Option<()> {
        let all = rows.iter().map(|(_, row)| row.block.as_ref()).collect::<Option<Vec<_>>>()?;
        let before = self.holes.len();
        let mut caller = Caller::new(rows, self.pages.len(), &mut self.holes);
        let done = caller.call(&all);
        let pieces = caller.pieces;
        if done.is_none() {
            self.holes.truncate(before);
            return None;
        }
        let behind = |(page, row): &(usize, &Row)| {
            let block = row.span.of(self.pages[*page].0);
            &block[block.rfind("```").map_or(block.len(), |at| at + 3)..]
        };
        let newline = behind(&rows[0]);
        if rows.iter().any(|row| behind(row) != newline) {
            self.holes.truncate(before);
            return None;
        }
        parts.push(Part::Call(pieces));
        push_literal(parts, newline);
        for (page, row) in rows {
            self.at[*page] = row.span.end;
        }
        Some(())
    }

    /// What stands between two tokens that all rows have.
    fn gap(&mut self, rows: &[(usize, &Row)], gap: &[&[Token]], before: Option<&str>, parts: &mut Vec<Part>) {
        if gap.iter().all(|tokens| tokens.is_empty()) {
            return;
        }
        let place = |row: &Row, tokens: &[Token]| match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::empty(row.span.start),
        };
        let mut hole = Hole {
            values: vec![None; self.pages.len()],
            spans: vec![Span::default(); self.pages.len()],
            depth: 0,
            kind: HoleKind::Text,
            hint: Hint {
                row: rows[0].1.kind.clone(),
                before: before.map(str::to_owned),
                is_whole: gap.iter().zip(rows).all(|(tokens, (_, row))| is_rest(tokens, row)),
                ..Hint::default()
            },
            usual: None,
            is_in_call: false,
            is_in_list: self.is_in_list,
        };
        for (row, tokens) in rows.iter().zip(gap) {
            hole.spans[row.0] = place(row.1, tokens);
        }
        let (space_before, space_after) = fill(&mut hole, rows, gap);
        push_literal(parts, &space_before);
        parts.push(Part::Hole(self.holes.len()));
        push_literal(parts, &space_after);
        self.holes.push(hole);
    }
}

/// Fills a hole; the spaces that all its values begin and end with are left to the template.
fn fill(hole: &mut Hole, rows: &[(usize, &Row)], gap: &[&[Token]]) -> (String, String) {
    if let Some((atom, values)) = atoms(gap) {
        hole.depth = values.iter().map(|(_, depth)| *depth).max().unwrap_or_default();
        hole.kind = match atom.kind {
            AtomKind::Script => HoleKind::Script,
            AtomKind::Json => HoleKind::Json,
            _ => HoleKind::Text,
        };
        hole.hint.path = atom.path;
        hole.hint.atom = Some(atom.kind);
        for ((page, _), (value, _)) in rows.iter().zip(values) {
            hole.values[*page] = Some(value);
        }
        return (String::new(), String::new());
    }
    let texts: Vec<String> =
        gap.iter().map(|tokens| tokens.iter().map(|token| token.text.as_str()).collect()).collect();
    let spaces = [' ', '\t', '\n', '\r'];
    let leading: Vec<&str> =
        texts.iter().map(|text| &text[..text.len() - text.trim_start_matches(spaces).len()]).collect();
    let start = if leading.iter().all(|space| *space == leading[0]) { leading[0] } else { "" };
    let rest: Vec<&str> = texts.iter().map(|text| &text[start.len()..]).collect();
    let trailing: Vec<&str> = rest.iter().map(|text| &text[text.trim_end_matches(spaces).len()..]).collect();
    let end = if trailing.iter().all(|space| *space == trailing[0]) { trailing[0] } else { "" };
    for ((page, _), text) in rows.iter().zip(&rest) {
        hole.values[*page] = Some(text[..text.len() - end.len()].to_owned());
        let span = hole.spans[*page];
        hole.spans[*page] = Span::new(span.start + start.len() as u32, span.end - end.len() as u32);
    }
    (start.to_owned(), end.to_owned())
}

/// Whether tokens are all that a line says behind its marks.
fn is_rest(tokens: &[Token], row: &Row) -> bool {
    let is_word = |token: &Token| token.text.chars().any(char::is_alphanumeric);
    let all = row.tokens.iter().filter(|token| is_word(token)).count();
    let key = usize::from(row.kind.as_deref().is_some_and(|kind| !kind.starts_with('#')));
    tokens.iter().filter(|token| is_word(token)).count() + key >= all
}

/// The values of a gap that is one atom in each row, or empty.
fn atoms(gap: &[&[Token]]) -> Option<(Atom, Vec<(String, usize)>)> {
    let mut first: Option<Atom> = None;
    let mut values = Vec::with_capacity(gap.len());
    for tokens in gap {
        match tokens {
            [] => values.push((String::new(), 0)),
            [Token { atom: Some(atom), .. }] => {
                let known = first.get_or_insert_with(|| atom.clone());
                if known.kind != atom.kind || known.depth != atom.depth {
                    return None;
                }
                if known.path != atom.path && atom.kind == AtomKind::Link {
                    known.path.clear();
                }
                values.push(decoded(&tokens[0]));
            }
            _ => return None,
        }
    }
    let atom = first?;
    let is_exact = values.iter().all(|(value, depth)| value.is_empty() || *depth == atom.depth);
    let has_empty = values.iter().any(|(value, _)| value.is_empty());
    (is_exact && !(has_empty && atom.kind == AtomKind::Json)).then_some((atom, values))
}

fn push_literal(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Literal(literal)) => literal.push_str(text),
        _ => parts.push(Part::Literal(text.to_owned())),
    }
}

impl Body {
    /// How much of what each page says is the template's, in hundredths.
    pub(super) fn shares(&self, pages: &[Side<'_>]) -> Vec<u32> {
        let weight = |text: &str| -> u64 {
            text.split(|character: char| !character.is_alphanumeric())
                .map(|word| word.chars().count().min(6) as u64)
                .sum()
        };
        let all = pages.iter().map(|(_, rows)| {
            let tokens = rows.iter().flat_map(|row| &row.tokens);
            tokens
                .map(|token| if token.atom.is_some() { weight(&token.text).min(6) } else { weight(&token.text) })
                .sum()
        });
        let all: Vec<u64> = all.collect();
        let mut shared = vec![0_u64; pages.len()];
        let is_all = vec![true; pages.len()];
        each_literal(&self.parts, &is_all, &mut |text, present| {
            // What few pages say is not much of a family.
            let many = present.iter().filter(|is| **is).count() as u64;
            let weight = weight(text) * many / pages.len() as u64;
            shared.iter_mut().zip(present).filter(|(_, is)| **is).for_each(|(shared, _)| *shared += weight);
        });
        all.iter()
            .zip(shared)
            .map(|(all, shared)| if *all == 0 { 100 } else { (shared * 100 / all).min(100) as u32 })
            .collect()
    }
}

/// Shows each literal text, and on which pages it is.
fn each_literal(parts: &[Part], present: &[bool], each: &mut dyn FnMut(&str, &[bool])) {
    for part in parts {
        match part {
            Part::Literal(text) => each(text, present),
            Part::Some(group) => each_literal(&group.parts, &group.present, each),
            Part::Call(pieces) => {
                for piece in pieces {
                    if let Piece::Code(code) = piece {
                        each(code, present);
                    }
                }
            }
            Part::Hole(_) => {}
        }
    }
}
