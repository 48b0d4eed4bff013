//! A page to rows of tokens: its lines, cut where a value may begin or end.

use super::call::{self, CallStyle};
use super::list;
use super::model::{Atom, AtomKind, LineToken, Row};
use crate::json::{self, Kind, Value};
use crate::layer::Stack;
use crate::page::Page;
use crate::placeholder;
use crate::request::Part;
use crate::script;
use crate::text::Span;

/// The rows of a page; with a style, each har block is one.
pub(super) fn rows(text: &str, scripts: &[String], style: Option<&CallStyle>) -> Vec<Row> {
    let page = Page::parse(text);
    let mut atoms = atoms(&page, scripts);
    atoms.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let mut atoms = disjoint(atoms).into_iter().peekable();
    let blocks = style.map(|style| call::written(text, style)).unwrap_or_default();
    let mut blocks = blocks.into_iter().peekable();
    let front = page.front_matter.map_or(0, |found| found.span.end);
    let mut rows = Vec::new();
    let mut at = 0_u32;
    while (at as usize) < text.len() {
        let block = blocks.next_if(|(span, _)| span.start == at);
        let last = block.as_ref().map_or(at, |(span, _)| span.end) as usize;
        let end = text[last..].find('\n').map_or(text.len(), |newline| last + newline + 1);
        let span = Span::new(at, end as u32);
        let mut own = Vec::new();
        while let Some(atom) = atoms.next_if(|(atom, _)| atom.start < span.end) {
            if span.contains(atom.0) {
                own.push(atom);
            }
        }
        let kind = kind(span.of(text), span.end <= front);
        let kind = if block.is_some() { Some("```har".to_owned()) } else { kind };
        let block = block.map(|(_, block)| block);
        rows.push(Row { span, tokens: tokens(text, span, &own), kind, block, list: None });
        at = span.end;
    }
    list::fold(text, rows)
}

/// Spans that do not overlap; of those that do, the outer one.
fn disjoint(atoms: Vec<(Span, Atom)>) -> Vec<(Span, Atom)> {
    let mut kept: Vec<(Span, Atom)> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        if kept.last().is_none_or(|(before, _)| before.end <= atom.0.start) {
            kept.push(atom);
        }
    }
    kept
}

/// What lines have in common that say the same about different pages: the level of a heading, the name of a field, code
/// alone.
fn kind(line: &str, is_front_matter: bool) -> Option<String> {
    let line = line.trim_start();
    let level = line.len() - line.trim_start_matches('#').len();
    if level > 0 && line[level..].starts_with(' ') {
        return Some(line[..level].to_owned());
    }
    let code = line.trim_end().strip_prefix('`').and_then(|line| line.strip_suffix('`'));
    if code.is_some_and(|code| !code.is_empty() && !code.contains('`')) {
        return Some("`".to_owned());
    }
    let key = line.split_once(':').map(|(key, _)| key.trim());
    key.filter(|key| is_front_matter || (key.starts_with('"') && key.ends_with('"'))).map(str::to_owned)
}

fn tokens(text: &str, row: Span, atoms: &[(Span, Atom)]) -> Vec<LineToken> {
    let mut tokens = Vec::new();
    let mut at = row.start;
    for (span, atom) in atoms {
        words(text, Span::new(at, span.start), &mut tokens);
        tokens.push(LineToken { span: *span, text: span.of(text).to_owned(), atom: Some(atom.clone()) });
        at = span.end;
    }
    words(text, Span::new(at, row.end), &mut tokens);
    tokens
}

/// The words of a text that is not a part of a page.
pub(super) fn words_of(text: &str) -> Vec<LineToken> {
    let mut tokens = Vec::new();
    words(text, Span::new(0, text.len() as u32), &mut tokens);
    tokens
}

/// Words with the spaces after them; all else character by character. A date, a version, an address is one word.
fn words(text: &str, span: Span, tokens: &mut Vec<LineToken>) {
    let part = span.of(text);
    let mut start = 0;
    while start < part.len() {
        let rest = &part[start..];
        let is_word = |character: char| character.is_alphanumeric() || character == '_';
        let word = rest.find(|character: char| !is_word(character)).unwrap_or(rest.len());
        let word = word.max(compound(rest));
        let len = match word {
            0 => rest.chars().next().map_or(1, char::len_utf8),
            word => word,
        };
        let is_space = rest.starts_with([' ', '\t']);
        let spaces = |from: usize| rest[from..].len() - rest[from..].trim_start_matches([' ', '\t']).len();
        let len = if is_space { spaces(0) } else { len + if word > 0 { spaces(word) } else { 0 } };
        let place = span.start + start as u32;
        tokens.push(LineToken { span: Span::new(place, place + len as u32), text: rest[..len].to_owned(), atom: None });
        start += len;
    }
}

/// What may be between the parts of a date, a version, an amount, an address of any kind.
const JOINTS: [char; 16] = ['-', '.', ':', '/', '@', '+', '%', '?', '=', '&', '#', '~', '_', ',', '{', '}'];

/// How long the date, version, amount, or address is that a text begins with; 0 if it begins with none.
fn compound(text: &str) -> usize {
    if !text.starts_with(char::is_alphanumeric) {
        return 0;
    }
    let is_part = |character: char| character.is_alphanumeric() || JOINTS.contains(&character);
    let all = &text[..text.find(|character: char| !is_part(character)).unwrap_or(text.len())];
    let scheme = all.find("://").filter(|at| all[..*at].chars().all(char::is_alphabetic));
    let is_url = scheme.is_some();
    let end = if is_url { all.len() } else { all.find(['{', '}']).unwrap_or(all.len()) };
    let all = all[..end].trim_end_matches(['.', ':', ',', '?', '#', '=', '&', '@', '-', '+', '%', '~']);
    let is_address = all.contains('@') || all.contains(|character: char| character.is_ascii_digit());
    let has_joint = all.contains(JOINTS);
    // A list without spaces is not a single value, but `1,000` is.
    let has_list =
        all.split(',').skip(1).any(|part| part.len() < 3 || !part.as_bytes()[..3].iter().all(u8::is_ascii_digit));
    if has_joint && (is_url || (is_address && !has_list)) { all.len() } else { 0 }
}

fn atoms(page: &Page<'_>, scripts: &[String]) -> Vec<(Span, Atom)> {
    let mut finder = Finder { page: page.text, scripts, atoms: Vec::new() };
    for block in page.har_blocks() {
        let content = block.content();
        let stack = Stack::new(&content);
        if let Ok(root) = json::parse(stack.text()) {
            finder.value(&root, &mut Vec::new(), &stack, 1);
        }
    }
    for link in &page.prose.links {
        let is_plain = link.place.len() < link.span.len() && link.place.of(page.text) == link.destination;
        if is_plain && !link.place.is_empty() {
            let words = link_words(page.text, link.span);
            finder.push(link.place, AtomKind::Link, words.into_iter().collect(), 0);
        }
    }
    for code in &page.prose.codes {
        let written = code.span.of(page.text);
        let ticks = written.len() - written.trim_start_matches('`').len();
        let inner = Span::new(code.span.start + ticks as u32, (code.span.end as usize - ticks) as u32);
        if inner.of(page.text) == code.text && !inner.is_empty() {
            finder.push(inner, AtomKind::Code, Vec::new(), 0);
        }
    }
    finder.atoms
}

/// What a link is called: its text, or the name of what it shows.
fn link_words(text: &str, span: Span) -> Option<String> {
    let written = span.of(text);
    let words = written.strip_prefix("![").or_else(|| written.strip_prefix('['))?;
    words.split_once(']').map(|(words, _)| words.to_owned())
}

struct Finder<'p> {
    page: &'p str,
    scripts: &'p [String],
    atoms: Vec<(Span, Atom)>,
}

impl Finder<'_> {
    fn push(&mut self, span: Span, kind: AtomKind, path: Vec<String>, depth: usize) {
        if span.end as usize <= self.page.len() && !span.of(self.page).contains('\n') {
            self.atoms.push((span, Atom { kind, path, depth }));
        }
    }

    fn value(&mut self, value: &Value<'_>, path: &mut Vec<String>, stack: &Stack<'_>, depth: usize) {
        match &value.kind {
            Kind::Object(members) => {
                let named = value.get_str("name").map(std::borrow::Cow::into_owned);
                for member in members {
                    let key = member.key.decode().into_owned();
                    // What is listed with names goes by those.
                    let key = named.clone().filter(|_| key == "value" && depth == 1).unwrap_or(key);
                    path.push(key);
                    self.value(&member.value, path, stack, depth);
                    path.pop();
                }
            }
            Kind::Array(items) if items.iter().all(is_scalar) => {
                self.push(stack.span_in_page(value.span), AtomKind::Json, path.clone(), depth - 1);
            }
            Kind::Array(items) => {
                for item in items {
                    self.value(item, path, stack, depth);
                }
            }
            Kind::String(text) => self.text(value, &text.decode(), path, stack, depth),
            _ => self.push(stack.span_in_page(value.span), AtomKind::Json, path.clone(), depth - 1),
        }
    }

    fn text(&mut self, value: &Value<'_>, text: &str, path: &[String], stack: &Stack<'_>, depth: usize) {
        let inner = Span::new(value.span.start + 1, value.span.end - 1);
        let is_body =
            depth == 1 && path.last().is_some_and(|key| key == "text") && text.trim_start().starts_with(['{', '[']);
        if is_body && !placeholder::is_whole(text.trim()) {
            let layer = Part::quoted(stack.text(), value.span).layer();
            let inside = stack.push(&layer);
            if let Ok(root) = json::parse(inside.text()) {
                return self.value(&root, &mut Vec::new(), &inside, depth + 1);
            }
        }
        let is_script = depth > 1 && path.len() > 1 && path[..path.len() - 1].iter().any(|key| key == "scripts");
        let is_script = is_script || self.scripts.contains(&path.join(".")) || (depth > 1 && script::is_code(text));
        let kind = if is_script { AtomKind::Script } else { AtomKind::Text };
        let span = stack.span_in_page(value.span);
        // The quotes are as long as their escapes.
        let quote = (2_u32.pow(depth as u32 - 1)).min(span.len() / 2);
        if inner.is_empty() {
            return;
        }
        self.push(Span::new(span.start + quote, span.end - quote), kind, path.to_vec(), depth);
    }
}

fn is_scalar(value: &Value<'_>) -> bool {
    !matches!(value.kind, Kind::Object(_) | Kind::Array(_))
}
