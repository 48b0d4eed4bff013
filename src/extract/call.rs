//! Har blocks to calls of the function that writes them.

use super::model::{Arguments, AtomKind, CallBlock, CallPiece, Hint, Hole, HoleKind, LineToken, Row};
use crate::generate::block;
use crate::generate::layout::{BodyStyle, Layout, ListStyle, Spaces, one_line};
use crate::json::{Literal, value_of};
use crate::page::{self, Closing, Page};
use crate::script;
use crate::text::{Span, line_ending};

/// The blocks of a page that may be written by the function.
fn blocks(text: &str) -> Vec<(Span, Option<Literal>)> {
    let page = Page::parse(text);
    let is_plain = |block: &&page::Block<'_>| {
        block.opening.of(text) == "```har" && block.prefix().is_empty() && block.closing == Closing::Closed
    };
    let read = |block: &page::Block<'_>| (block.span, Literal::from_json(&block.text()));
    page.har_blocks().filter(is_plain).map(read).collect()
}

/// How the function writes blocks.
#[derive(Clone, Debug)]
pub(super) struct CallStyle {
    /// That of most blocks, and those of others.
    layouts: Vec<Layout>,
    /// How lines end, of the template and so of blocks.
    line_ending: &'static str,
}

impl CallStyle {
    /// A template whose lines all end as those of the pages do.
    pub(super) fn with_line_endings(&self, template: String) -> String {
        if self.line_ending == "\n" { template } else { template.replace("\r\n", "\n").replace('\n', self.line_ending) }
    }

    /// The layout of most blocks.
    pub(super) fn layout(self) -> Layout {
        self.layouts.into_iter().next().unwrap_or_default()
    }

    /// The layouts that write a block as it is on the page, as a call names each.
    fn fitting(&self, arguments: &[(String, Literal)], text: &str) -> Vec<String> {
        let fits = |layout: &&Layout| write(arguments, layout, self.line_ending).as_deref() == Some(text);
        let own = |layout: &Layout| {
            let own = layout.beside(&self.layouts[0]);
            if own.is_empty() { Some(String::new()) } else { code(&Literal::Map(own)) }
        };
        self.layouts.iter().filter(fits).filter_map(own).collect()
    }
}

fn write(arguments: &[(String, Literal)], layout: &Layout, line_ending: &str) -> Option<String> {
    Some(block::write(arguments, layout).ok()?.replace('\n', line_ending))
}

/// How many layouts the blocks of a family may have. With more of them, a template says little but how blocks look.
const MOST_LAYOUTS: usize = 4;

/// The layouts in which nearly all blocks of the pages are written, if there are any.
pub(super) fn style(texts: &[&str]) -> Option<CallStyle> {
    let line_ending = if texts.iter().all(|text| line_ending(text) == "\r\n") { "\r\n" } else { "\n" };
    let mut all: Vec<(&str, Arguments)> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    let mut count = 0;
    for text in texts {
        let page = Page::parse(text);
        count += page.har_blocks().count();
        for (span, request) in blocks(text) {
            let Some(request) = request else { continue };
            let Literal::Map(fields) = &request else { continue };
            if fields.len() > keys.len() {
                keys = fields.iter().map(|(key, _)| key.clone()).collect();
            }
            all.extend(block::read(&request).map(|arguments| (span.of(text).trim_end(), arguments)));
        }
    }
    let mut left: Vec<&(&str, Arguments)> = all.iter().collect();
    let mut layouts = Vec::new();
    while layouts.len() < MOST_LAYOUTS && !left.is_empty() {
        let is_of = |layout: &Layout, (text, arguments): &(&str, Arguments)| {
            write(arguments, layout, line_ending).as_deref() == Some(text)
        };
        let fits = |layout: Layout| (left.iter().filter(|block| is_of(&layout, block)).count(), layout);
        // Of several that fit as many blocks the first one, which has least to say.
        let best =
            candidates(&keys).into_iter().map(fits).reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((_, layout)) = best.filter(|(count, _)| *count > 0) else { break };
        left.retain(|block| !is_of(&layout, block));
        layouts.push(layout);
    }
    let fits = all.len() - left.len();
    (fits > 0 && (count - fits) * 5 <= count).then_some(CallStyle { layouts, line_ending })
}

const INDENTS: [&str; 3] = ["  ", "\t", "    "];

fn candidates(keys: &[String]) -> Vec<Layout> {
    let mut layouts = Vec::new();
    for keys in [&[], keys] {
        for indent in INDENTS {
            for lists in [ListStyle::Lines, ListStyle::Expanded, ListStyle::Hugged] {
                let layout = |body, body_indent: Option<&str>| Layout {
                    indent: indent.to_owned(),
                    lists,
                    body,
                    body_indent: body_indent.map(str::to_owned),
                    keys: keys.to_vec(),
                };
                let styles = [BodyStyle::Spaced, BodyStyle::Tight, BodyStyle::Minified, BodyStyle::Pretty];
                layouts.extend(styles.map(|body| layout(body, None)));
                let others = INDENTS.into_iter().filter(|other| *other != indent);
                layouts.extend(others.map(|other| layout(BodyStyle::Pretty, Some(other))));
            }
        }
    }
    layouts
}

/// What the blocks of a page are written from.
pub(super) fn written(text: &str, style: &CallStyle) -> Vec<(Span, CallBlock)> {
    let block = |(span, request): (Span, Option<Literal>)| {
        let arguments = request.and_then(|request| block::read(&request));
        let arguments = arguments.filter(|arguments| block::write(arguments, &Layout::default()).is_ok());
        let fitting = |arguments: &Arguments| style.fitting(arguments, span.of(text).trim_end());
        let layouts = arguments.as_ref().map(fitting).unwrap_or_default();
        (span, CallBlock { arguments, layouts })
    };
    blocks(text).into_iter().map(block).collect()
}

/// Whether the function can write what a block says.
pub(super) fn is_readable(block: &str) -> bool {
    blocks(block).into_iter().any(|(_, request)| request.is_some_and(|request| block::read(&request).is_some()))
}

/// One call for the blocks of several pages.
pub(super) struct Caller<'c> {
    rows: &'c [(usize, &'c Row)],
    pages: usize,
    holes: &'c mut Vec<Hole>,
    pub(super) pieces: Vec<CallPiece>,
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
    /// Writes the call, with a layout where that is not the usual one; none if no one call can write all blocks.
    pub(super) fn call(&mut self, all: &[&Arguments], layout: &str) -> Option<()> {
        let names = union(&all.iter().map(|arguments| names_of(arguments)).collect::<Vec<_>>())?;
        self.code("har(\n");
        for name in names {
            self.code(&format!("  {name} = "));
            let values: Vec<Option<&Literal>> = all.iter().map(|arguments| value_of(arguments, name)).collect();
            self.argument = if name == "json" { "body".to_owned() } else { name.to_owned() };
            self.value(&values, 1)?;
            self.code(",\n");
        }
        if !layout.is_empty() {
            self.code(&format!("  layout = {layout},\n"));
        }
        self.code(")");
        Some(())
    }

    fn code(&mut self, code: &str) {
        match self.pieces.last_mut() {
            Some(CallPiece::Code(last)) => last.push_str(code),
            _ => self.pieces.push(CallPiece::Code(code.to_owned())),
        }
    }

    /// Writes a value; a page has none where the argument or the member is left out.
    fn value(&mut self, values: &[Option<&Literal>], level: usize) -> Option<()> {
        let all: Option<Vec<&Literal>> = values.iter().copied().collect();
        let Some(all) = all else {
            self.hole(values);
            return Some(());
        };
        let first = all[0];
        if all.iter().all(|value| *value == first) && !matches!(first, Literal::Map(_)) {
            let code = code(first)?;
            self.code(&code);
            return Some(());
        }
        let Some(names) = members(&all) else {
            self.hole(values);
            return Some(());
        };
        if names.is_empty() {
            self.code("{}");
            return Some(());
        }
        self.code("{\n");
        for name in names {
            self.code(&format!("{}{}: ", "  ".repeat(level + 1), quoted(name)));
            let inner: Vec<Option<&Literal>> = all.iter().map(|value| member(value, name)).collect();
            self.path.push(name.to_owned());
            self.value(&inner, level + 1)?;
            self.path.pop();
            self.code(",\n");
        }
        self.code(&format!("{}}}", "  ".repeat(level)));
        Some(())
    }

    fn hole(&mut self, values: &[Option<&Literal>]) {
        let is_text = values.iter().flatten().all(|value| matches!(value, Literal::Text(_)));
        let is_code = |value: &&Literal| matches!(value, Literal::Text(text) if script::is_code(text));
        let is_script = self.path.len() > 1 && self.path[..self.path.len() - 1].iter().any(|key| key == "scripts");
        let is_script = is_script || (self.argument == "body" && values.iter().flatten().all(is_code));
        let (kind, atom) = match (is_text, is_script) {
            (true, true) => (HoleKind::Script, AtomKind::Script),
            (true, false) => (HoleKind::Text, AtomKind::Text),
            (false, _) => (HoleKind::Json, AtomKind::Json),
        };
        let path = if self.path.is_empty() { vec![self.argument.clone()] } else { self.path.clone() };
        let hint = Hint { path, atom: Some(atom), ..Hint::default() };
        let is_optional = values.iter().any(Option::is_none);
        let mut hole = Hole { is_in_call: true, is_optional, ..Hole::new(self.pages, kind, hint) };
        for ((page, row), value) in self.rows.iter().zip(values) {
            let text = value.map(|value| match value {
                Literal::Text(text) if is_text => text.clone(),
                value => {
                    let mut text = String::new();
                    one_line(value, Spaces::Everywhere, &mut text);
                    text
                }
            });
            hole.said[*page].span = self.place(row, text.as_deref().unwrap_or_default());
            hole.said[*page].value = text;
        }
        self.pieces.push(CallPiece::Hole(hole.add_to(self.holes)));
    }

    /// Where a value is in a block, as far as that can be told; else the block's first line.
    fn place(&self, row: &Row, value: &str) -> Span {
        let is_it = |token: &&LineToken| {
            token.atom.as_ref().is_some_and(|atom| atom.path.ends_with(&self.path) && token.decoded().0 == value)
        };
        let start = row.span.start;
        row.tokens.iter().find(is_it).map_or(Span::new(start, start + "```har".len() as u32), |token| token.span)
    }
}

fn member<'a>(value: &'a Literal, name: &str) -> Option<&'a Literal> {
    match value {
        Literal::Map(fields) => value_of(fields, name),
        _ => None,
    }
}

fn names_of(fields: &[(String, Literal)]) -> Vec<&str> {
    fields.iter().map(|(name, _)| name.as_str()).collect()
}

/// The members that objects have together, in the order that all of them keep; none if they are not such objects, or have
/// more of their own than in common.
fn members<'a>(values: &[&'a Literal]) -> Option<Vec<&'a str>> {
    let lists = values.iter().map(|value| match value {
        Literal::Map(fields) => Some(names_of(fields)),
        _ => None,
    });
    let lists: Vec<Vec<&str>> = lists.collect::<Option<_>>()?;
    let names = union(&lists)?;
    let common = names.iter().filter(|name| lists.iter().all(|list| list.contains(*name))).count();
    (names.len() <= 3 * common).then_some(names)
}

/// Lists of names as one, in the order that all of them keep.
fn union<'a>(lists: &[Vec<&'a str>]) -> Option<Vec<&'a str>> {
    let mut all: Vec<&str> = Vec::new();
    for list in lists {
        let mut at = 0;
        for name in list {
            let known = all.iter().position(|known| known == name);
            if known.is_none() {
                all.insert(at, name);
            }
            at = known.unwrap_or(at) + 1;
        }
    }
    let keeps = |list: &Vec<&str>| {
        let mut rest = all.iter();
        list.iter().all(|name| rest.any(|known| known == name))
    };
    lists.iter().all(keeps).then_some(all)
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
            is_exact.then(|| lexeme.to_string())?
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
