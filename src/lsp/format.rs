//! JSON laid out again: only the blanks between its symbols change.

use lsp_types::{DocumentFormattingParams, DocumentRangeFormattingParams, FormattingOptions, TextEdit};

use super::answer::Result;
use super::document::Document;
use super::snapshot::Snapshot;
use crate::json::{self, Kind, Value};
use crate::page::{Block, Closing, Page};
use crate::request::Notation;
use crate::text::{Edit, Edits, Span};

/// How long an object or an array may be that stays on one line, in bytes: the width of most formatters of JSON.
const WIDTH: usize = 80;

/// `textDocument/formatting`
pub(super) fn document(now: &Snapshot, params: &DocumentFormattingParams) -> Result<Vec<TextEdit>> {
    let document = now.document(&params.text_document.uri)?;
    let all = Span::from(0..document.text.len());
    Ok(blocks(now, &document, all, &params.options))
}

/// `textDocument/rangeFormatting`: the blocks that the range touches.
pub(super) fn range(now: &Snapshot, params: &DocumentRangeFormattingParams) -> Result<Vec<TextEdit>> {
    let document = now.document(&params.text_document.uri)?;
    let range = document.span(params.range);
    Ok(blocks(now, &document, range, &params.options))
}

fn blocks(now: &Snapshot, document: &Document, range: Span, options: &FormattingOptions) -> Vec<TextEdit> {
    // No one indents by more; an editor may send any number.
    const WIDEST: u32 = 16;
    if !now.client.preferences.format || !document.is_page() {
        return Vec::new();
    }
    let indent =
        if options.insert_spaces { " ".repeat(options.tab_size.min(WIDEST) as usize) } else { "\t".to_owned() };
    let page = Page::parse(&document.text);
    let is_touched = |block: &&Block<'_>| block.span.start <= range.end && range.start <= block.span.end;
    let edits = page.blocks.iter().filter(is_touched).filter_map(|block| block_edits(block, &indent));
    edits.flat_map(|edits| document.edits(&edits)).collect()
}

/// The edits of a block that is one JSON document; none for others.
fn block_edits(block: &Block<'_>, indent: &str) -> Option<Edits> {
    let is_document = Notation::of(block).is_some_and(|notation| matches!(notation.name, "har" | "json"));
    if !is_document || block.closing != Closing::Closed {
        return None;
    }
    let content = block.content();
    let root = json::parse(&content.text).ok()?;
    let edits = layout(&content.text, &root, indent);
    Edits::new(edits.iter().map(|edit| content.edit_outward(edit)).collect::<Option<_>>()?)
}

/// The edits that lay a document out: what starts on a line of its own stays so, and so does what fits on one.
pub(super) fn layout(text: &str, root: &Value<'_>, indent: &str) -> Edits {
    let mut layout = Layout { text, indent, edits: Vec::new() };
    layout.value(root, 0, 0);
    // Each is a gap between two tokens.
    Edits::disjoint(layout.edits)
}

/// A document laid out; none for what is not JSON.
pub(super) fn pretty(text: &str) -> Option<String> {
    let root = json::parse(text).ok()?;
    Some(layout(text, &root, "  ").apply(text))
}

struct Layout<'t> {
    text: &'t str,
    indent: &'t str,
    edits: Vec<Edit>,
}

impl Layout<'_> {
    /// Lays out a value that starts so many bytes after the start of its line.
    fn value(&mut self, value: &Value<'_>, depth: usize, before: usize) {
        let is_open = !self.fits(value, before);
        let line = |depth: usize| if is_open { format!("\n{}", self.indent.repeat(depth)) } else { String::new() };
        let (first, last) = (line(depth + 1), line(depth));
        let between = if is_open { format!(",{first}") } else { ", ".to_owned() };
        let mut at = value.span.start + 1;
        match &value.kind {
            Kind::Object(members) => {
                for (number, member) in members.iter().enumerate() {
                    self.gap(at, member.key_span.start, if number == 0 { &first } else { &between });
                    self.gap(member.key_span.end, member.colon.start, "");
                    self.gap(member.colon.end, member.value.span.start, " ");
                    let before = self.indent.len() * (depth + 1) + member.key_span.len() as usize + 2;
                    self.value(&member.value, depth + 1, before);
                    at = member.value.span.end;
                }
                self.gap(at, value.span.end - 1, if members.is_empty() { "" } else { &last });
            }
            Kind::Array(elements) => {
                for (number, element) in elements.iter().enumerate() {
                    self.gap(at, element.span.start, if number == 0 { &first } else { &between });
                    self.value(element, depth + 1, self.indent.len() * (depth + 1));
                    at = element.span.end;
                }
                self.gap(at, value.span.end - 1, if elements.is_empty() { "" } else { &last });
            }
            _ => {}
        }
    }

    /// Whether a value stays on its line: it was on one, and is not too long.
    fn fits(&self, value: &Value<'_>, before: usize) -> bool {
        let mut room = WIDTH.saturating_sub(before);
        self.takes(value, &mut room)
    }

    fn takes(&self, value: &Value<'_>, room: &mut usize) -> bool {
        let mut take = |len: usize| {
            let fits = len <= *room;
            *room = room.saturating_sub(len);
            fits
        };
        let starts_line = |at: u32| Span::new(value.span.start + 1, at).of(self.text).contains('\n');
        match &value.kind {
            Kind::Object(members) => {
                let first = members.first().map_or(value.span.end, |member| member.key_span.start);
                let names = members.iter().map(|member| member.key_span.len() as usize + 4).sum::<usize>();
                (members.is_empty() || !starts_line(first))
                    && take(names + 2)
                    && members.iter().all(|member| self.takes(&member.value, room))
            }
            Kind::Array(elements) => {
                let first = elements.first().map_or(value.span.end, |element| element.span.start);
                (elements.is_empty() || !starts_line(first))
                    && take(elements.len() * 2 + 2)
                    && elements.iter().all(|element| self.takes(element, room))
            }
            _ => take(value.span.len() as usize),
        }
    }

    fn gap(&mut self, from: u32, to: u32, wanted: &str) {
        let span = Span::new(from, to);
        if span.of(self.text) != wanted {
            self.edits.push(Edit::replace(span, wanted));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_blanks_change_and_twice_is_once() {
        let text = "{\"a\":1.0 ,\"b\" : {\"c\":\"x  y\\u00e9\"},\n \"d\": [\n1,2], \"e\":[ ], \"f\": \"0123456789012345678901234567890123456789012345678901234567890\"}";
        let once = pretty(text).expect("it is JSON");
        assert_eq!(
            once,
            "{\n  \"a\": 1.0,\n  \"b\": {\"c\": \"x  y\\u00e9\"},\n  \"d\": [\n    1,\n    2\n  ],\n  \"e\": [],\n  \"f\": \"0123456789012345678901234567890123456789012345678901234567890\"\n}"
        );
        assert_eq!(pretty(&once).as_deref(), Some(once.as_str()));
    }
}
