//! Har blocks to calls of the function that writes them.

use super::holes::{Hint, Hole, HoleKind};
use super::page::{AtomKind, Row, decoded};
use crate::generate::block;
use crate::generate::layout::{Body, Layout, Lists, Spaces, one_line};
use crate::page::{Closing, Page};
use crate::snippet::Literal;
use crate::text::Span;

/// What a block is written from.
pub(super) type Arguments = Vec<(String, Literal)>;

/// A part of a call.
#[derive(Debug)]
pub(super) enum Piece {
    Code(String),
    Hole(usize),
}

/// The blocks of a page that may be written by the function.
fn blocks(text: &str) -> Vec<(Span, Literal)> {
    let page = Page::parse(text);
    let is_plain = |block: &&crate::page::HarBlock<'_>| {
        block.opening.of(text) == "```har" && block.prefix.is_empty() && block.closing == Closing::Closed
    };
    let read = |block: &crate::page::HarBlock<'_>| Some((block.span, Literal::from_json(&block.content.text)?));
    page.blocks.iter().filter(is_plain).filter_map(read).collect()
}

/// The layout in which all blocks of all pages are written, if there are any and there is one.
pub(super) fn layout(texts: &[&str]) -> Option<Layout> {
    let mut all: Vec<(&str, Arguments)> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    for text in texts {
        let blocks = blocks(text);
        if blocks.len() != Page::parse(text).blocks.len() {
            return None;
        }
        for (span, request) in blocks {
            let Literal::Map(fields) = &request else { return None };
            if fields.len() > keys.len() {
                keys = fields.iter().map(|(key, _)| key.clone()).collect();
            }
            all.push((span.of(text), block::read(&request)?));
        }
    }
    let fits = |layout: &Layout| {
        !all.is_empty() && all.iter().all(|(text, arguments)| block::write(arguments, layout).as_deref() == Ok(text))
    };
    candidates(&keys).into_iter().find(fits)
}

fn candidates(keys: &[String]) -> Vec<Layout> {
    let mut layouts = Vec::new();
    for keys in [&[], keys] {
        for indent in ["  ", "\t", "    "] {
            for lists in [Lists::Lines, Lists::Expanded, Lists::Hugged] {
                for body in [Body::Spaced, Body::Tight, Body::Minified, Body::Pretty] {
                    layouts.push(Layout { indent: indent.to_owned(), lists, body, keys: keys.to_vec() });
                }
            }
        }
    }
    layouts
}

/// What the blocks of a page are written from.
pub(super) fn arguments(text: &str) -> Vec<(Span, Arguments)> {
    blocks(text).into_iter().filter_map(|(span, request)| Some((span, block::read(&request)?))).collect()
}

/// One call for the blocks of several pages.
pub(super) struct Caller<'c> {
    rows: &'c [(usize, &'c Row)],
    pages: usize,
    holes: &'c mut Vec<Hole>,
    pub(super) pieces: Vec<Piece>,
    /// The names that lead to where it is, within an argument.
    path: Vec<String>,
    argument: String,
}

impl<'c> Caller<'c> {
    pub(super) fn new(rows: &'c [(usize, &'c Row)], pages: usize, holes: &'c mut Vec<Hole>) -> Self {
        Self { rows, pages, holes, pieces: Vec::new(), path: Vec::new(), argument: String::new() }
    }
}

impl Caller<'_> {
    /// Writes the call; none if no one call can write all blocks.
    pub(super) fn call(&mut self, all: &[&Arguments]) -> Option<()> {
        let names: Vec<&str> = all[0].iter().map(|(name, _)| name.as_str()).collect();
        let is_same = |other: &&Arguments| other.iter().map(|(name, _)| name.as_str()).eq(names.iter().copied());
        if !all.iter().all(is_same) {
            return None;
        }
        self.code("har(\n");
        for (at, name) in names.iter().enumerate() {
            self.code(&format!("  {name} = "));
            let values: Vec<&Literal> = all.iter().map(|arguments| &arguments[at].1).collect();
            self.argument = if *name == "json" { "body".to_owned() } else { (*name).to_owned() };
            self.value(&values, 1)?;
            self.code(",\n");
        }
        self.code(")");
        Some(())
    }

    fn code(&mut self, code: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Code(last)) => last.push_str(code),
            _ => self.pieces.push(Piece::Code(code.to_owned())),
        }
    }

    fn value(&mut self, values: &[&Literal], level: usize) -> Option<()> {
        let first = values[0];
        if values.iter().all(|value| *value == first) && !matches!(first, Literal::Map(_)) {
            let code = code(first)?;
            self.code(&code);
            return Some(());
        }
        match first {
            Literal::Map(fields) if !fields.is_empty() && have_the_same_names(values) => {
                self.code("{\n");
                for (at, (name, _)) in fields.iter().enumerate() {
                    self.code(&format!("{}{}: ", "  ".repeat(level + 1), quoted(name)));
                    let inner: Vec<&Literal> = values.iter().filter_map(|value| field(value, at)).collect();
                    self.path.push(name.clone());
                    self.value(&inner, level + 1)?;
                    self.path.pop();
                    self.code(",\n");
                }
                self.code(&format!("{}}}", "  ".repeat(level)));
            }
            Literal::Map(fields) if fields.is_empty() && values.iter().all(|value| *value == first) => self.code("{}"),
            _ => self.hole(values),
        }
        Some(())
    }

    fn hole(&mut self, values: &[&Literal]) {
        let is_text = values.iter().all(|value| matches!(value, Literal::Text(_)));
        let is_script = self.path.len() > 1 && self.path[..self.path.len() - 1].iter().any(|key| key == "scripts");
        let (kind, atom) = match (is_text, is_script) {
            (true, true) => (HoleKind::Script, AtomKind::Script),
            (true, false) => (HoleKind::Text, AtomKind::Text),
            (false, _) => (HoleKind::Json, AtomKind::Json),
        };
        let path = if self.path.is_empty() { vec![self.argument.clone()] } else { self.path.clone() };
        let mut hole = Hole {
            values: vec![None; self.pages],
            spans: vec![Span::default(); self.pages],
            depth: 0,
            kind,
            hint: Hint { path, atom: Some(atom), ..Hint::default() },
            usual: None,
            is_in_call: true,
            is_in_list: false,
        };
        for ((page, row), value) in self.rows.iter().zip(values) {
            let text = match value {
                Literal::Text(text) if is_text => text.clone(),
                value => {
                    let mut text = String::new();
                    one_line(value, Spaces::Everywhere, &mut text);
                    text
                }
            };
            hole.spans[*page] = self.place(row, &text);
            hole.values[*page] = Some(text);
        }
        self.pieces.push(Piece::Hole(self.holes.len()));
        self.holes.push(hole);
    }

    /// Where a value stands in a block, as far as that can be told; else the block's first line.
    fn place(&self, row: &Row, value: &str) -> Span {
        let is_it = |token: &&super::page::Token| {
            token.atom.as_ref().is_some_and(|atom| atom.path.ends_with(&self.path) && decoded(token).0 == value)
        };
        let start = row.span.start;
        row.tokens.iter().find(is_it).map_or(Span::new(start, start + "```har".len() as u32), |token| token.span)
    }
}

fn field(value: &Literal, at: usize) -> Option<&Literal> {
    match value {
        Literal::Map(fields) => fields.get(at).map(|(_, value)| value),
        _ => None,
    }
}

fn have_the_same_names(values: &[&Literal]) -> bool {
    let names = |value: &Literal| match value {
        Literal::Map(fields) => Some(fields.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()),
        _ => None,
    };
    let first = names(values[0]);
    values.iter().all(|value| names(value) == first)
}

/// A text in a template's own quotes.
pub(super) fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t"))
}

/// A value as templates write it; none for what they cannot write exactly.
pub(super) fn code(value: &Literal) -> Option<String> {
    Some(match value {
        Literal::Null => "none".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Number(lexeme) => {
            let is_exact = lexeme.parse::<i64>().is_ok_and(|number| number.to_string() == *lexeme && number >= 0)
                || (lexeme.contains('.') && lexeme.parse::<f64>().is_ok_and(|number| format!("{number:?}") == *lexeme));
            is_exact.then(|| lexeme.clone())?
        }
        Literal::Text(text) => quoted(text),
        Literal::List(items) => format!("[{}]", items.iter().map(code).collect::<Option<Vec<_>>>()?.join(", ")),
        Literal::Map(fields) if fields.is_empty() => "{}".to_owned(),
        Literal::Map(fields) => {
            let field = |(name, value): &(String, Literal)| Some(format!("{}: {}", quoted(name), code(value)?));
            format!("{{{} }}", fields.iter().map(field).collect::<Option<Vec<_>>>()?.join(", "))
        }
        _ => return None,
    })
}
