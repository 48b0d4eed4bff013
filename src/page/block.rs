//! The har blocks of a page: fenced code blocks, wherever they nest and however badly they are closed.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Parser, Tag, TagEnd};

use super::prose::Prose;
use crate::json;
use crate::layer::{Encoding, Layer};
use crate::text::{Jump, SourceMap, Span};

/// A fenced code block whose language is `har`.
#[derive(Debug)]
pub struct HarBlock<'t> {
    /// From the opening fence to the end of the closing one.
    pub span: Span,
    /// The opening fence with its info string.
    pub opening: Span,
    /// How the block ends.
    pub closing: Closing,
    /// What stands before the opening fence, list markers as spaces: it belongs before the closing one too.
    pub prefix: String,
    /// The text in the block.
    pub content: Layer<'t>,
}

impl HarBlock<'_> {
    /// Whether the page ends before the block and its JSON do.
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        matches!(self.closing, Closing::Missing(_)) && json::value_len(&self.content.text).is_none()
    }
}

/// How a fenced block ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// With a closing fence.
    Closed,
    /// With a fence whose indentation keeps Markdown from seeing it; this is that indentation.
    Indented(Span),
    /// Not at all: a closing fence is missing at this offset.
    Missing(u32),
}

/// A fenced block in another language that may hold a HAR document all the same.
#[derive(Debug)]
pub struct OtherBlock<'t> {
    /// The language, as it is written behind the fence.
    pub language: Span,
    /// What it would be as a har block.
    pub block: HarBlock<'t>,
}

/// How often a page is parsed anew from within, so that no page takes quadratic time.
const MAX_RESTARTS: usize = 64;

/// The fenced blocks of a page that matter.
#[derive(Debug, Default)]
pub(super) struct Blocks<'t> {
    pub(super) har: Vec<HarBlock<'t>>,
    /// The opening fences of other blocks that nothing closes.
    pub(super) unclosed: Vec<Span>,
    pub(super) others: Vec<OtherBlock<'t>>,
    pub(super) prose: Prose<'t>,
}

/// Finds the blocks of `text` from byte `from` on.
pub(super) fn blocks(text: &str, from: usize) -> Blocks<'_> {
    let mut blocks = Blocks { prose: Prose::with_room(), ..Blocks::default() };
    let mut from = from;
    for _ in 0..MAX_RESTARTS {
        match (Scan { text, from, blocks: &mut blocks }).run() {
            Some(restart) if restart < text.len() => from = restart,
            _ => break,
        }
    }
    blocks
}

/// One pass of the Markdown parser over the rest of a page.
struct Scan<'t, 'b> {
    text: &'t str,
    from: usize,
    blocks: &'b mut Blocks<'t>,
}

impl<'t> Scan<'t, '_> {
    /// Collects blocks; the offset from which to parse anew where Markdown and the author disagree about a fence.
    fn run(&mut self) -> Option<usize> {
        let mut events = Parser::new_ext(&self.text[self.from..], super::markdown_options()).into_offset_iter();
        while let Some((event, range)) = events.next() {
            // Most events are text and the ends of elements.
            match event {
                Event::Text(words) => self.blocks.prose.heading_text(&words),
                Event::End(tag) => self.blocks.prose.end(tag),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    let restart = self.fenced(&info, self.shift(range), &mut events);
                    if restart.is_some() {
                        return restart;
                    }
                }
                Event::Start(tag) => self.blocks.prose.start(tag, self.shift(range), self.text, &events, self.from),
                Event::Code(code) => self.blocks.prose.code(code, self.shift(range)),
                Event::SoftBreak | Event::HardBreak => self.blocks.prose.heading_text(" "),
                Event::InlineHtml(_) => self.blocks.prose.html(self.text, self.shift(range)),
                Event::Html(_) => {
                    let range = self.shift(range);
                    let line = self.text[range.start..].lines().next().unwrap_or_default();
                    if range.start > self.from && opens_har(line) {
                        return Some(range.start);
                    }
                    self.blocks.prose.html(self.text, range);
                }
                _ => {}
            }
        }
        None
    }

    /// Takes note of a fenced block; the offset from which to parse anew, as for [`Self::run`].
    fn fenced(&mut self, info: &str, range: Range<usize>, events: &mut OffsetIter<'t>) -> Option<usize> {
        if is_har(info) {
            let pieces = self.pieces(events);
            let resume = self.add(range, pieces);
            if let Some(block) = self.blocks.har.last() {
                self.blocks.prose.code.push(block.span);
            }
            return resume;
        }
        let range = trim_line_end(self.text, range);
        if let Some(har) = swallowed_har(self.text, range.clone()) {
            self.blocks.prose.code.push(Span::from(range.start..har));
            self.blocks.unclosed.push(line_at(self.text, range.start).into());
            return Some(har);
        }
        self.blocks.prose.code.push(range.clone().into());
        let unclosed = unclosed_opening(self.text, range.clone());
        self.blocks.unclosed.extend(unclosed);
        if unclosed.is_none() && opens_object(self.text, range.start) {
            let pieces = self.pieces(events);
            self.add_other(range, pieces);
        }
        None
    }

    fn shift(&self, range: Range<usize>) -> Range<usize> {
        self.from + range.start..self.from + range.end
    }

    /// The content of a fenced block: what Markdown says that it holds, and where each piece stands.
    fn pieces<'e>(&self, events: &mut OffsetIter<'e>) -> Vec<(Cow<'e, str>, Range<usize>)> {
        let mut pieces = Vec::new();
        for (event, range) in events.by_ref() {
            match event {
                Event::Text(text) => pieces.push((Cow::from(text), self.shift(range))),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        pieces
    }

    /// Adds the block; the offset to go on from, where that is not where Markdown would go on.
    fn add(&mut self, range: Range<usize>, pieces: Vec<(Cow<'_, str>, Range<usize>)>) -> Option<usize> {
        let text = self.text;
        let range = trim_line_end(text, range);
        let opening = line_at(text, range.start);
        let content_end = pieces.last().map_or_else(|| next_line(text, opening.end), |(_, place)| place.end);
        let fence = Fence::of(&text[opening.clone()]);
        let is_closed = range.end > content_end && text[..range.end].trim_end().ends_with(fence.byte as char);
        let has_fences = has_fence(&text[opening.end..content_end.max(opening.end)]);
        let pieces = if is_closed && !has_fences { pieces } else { lines(pieces) };
        let mut draft = Draft { text, opening, fence, pieces };
        let stray = has_fences.then(|| draft.stray_closer()).flatten();
        let reopening = has_fences.then(|| draft.reopening()).flatten();
        let reopening = reopening.filter(|&at| stray.as_ref().is_none_or(|stray| at < stray.piece));
        if let Some(at) = reopening {
            draft.pieces.truncate(at);
            return self.add_unclosed(&draft, range);
        }
        if let Some(stray) = stray {
            let end = trim_line_end(text, stray.place.clone()).end;
            let resume = next_line(text, end);
            let indent = Closing::Indented(Span::from(line_start(text, stray.place.start)..stray.place.start));
            self.blocks.har.push(draft.finish(Some(stray.piece), range.start..end, indent));
            return Some(resume);
        }
        if is_closed {
            self.blocks.har.push(draft.finish(None, range, Closing::Closed));
            return None;
        }
        let after = next_line(text, range.end);
        let line = line_at(text, after);
        let marks = prefix_len(&text[line.clone()]);
        if fence.is_closed_by(text[line.clone()][marks..].trim_end()) {
            let fence_start = line.start + marks;
            let closing = Closing::Indented(Span::from(line.start..fence_start));
            let resume = next_line(text, line.end);
            self.blocks.har.push(draft.finish(None, range.start..line.end, closing));
            return Some(resume);
        }
        self.add_unclosed(&draft, range)
    }

    /// Adds a closed block in another language.
    fn add_other(&mut self, range: Range<usize>, pieces: Vec<(Cow<'_, str>, Range<usize>)>) {
        let opening = line_at(self.text, range.start);
        let fence = Fence::of(&self.text[opening.clone()]);
        let info = &self.text[opening.start + fence.len..opening.end];
        let start = opening.end - info.trim_start().len();
        let len = info.trim_start().find([' ', '\t', '{', ',']).unwrap_or(info.trim().len());
        let draft = Draft { text: self.text, opening, fence, pieces };
        let block = draft.finish(None, range, Closing::Closed);
        self.blocks.others.push(OtherBlock { language: Span::from(start..start + len), block });
    }

    /// Ends a block that nothing closes behind its JSON value, so that the rest of the page is a page again.
    fn add_unclosed(&mut self, draft: &Draft<'t, '_>, range: Range<usize>) -> Option<usize> {
        let content: String = draft.pieces.iter().map(|(piece, _)| piece.as_ref()).collect();
        let len = json::value_len(&content).map_or(content.len(), |len| {
            len + content[len..].find('\n').map_or(content.len() - len, |newline| newline + 1)
        });
        let mut inner = 0;
        let mut end = None;
        for (at, (piece, place)) in draft.pieces.iter().enumerate() {
            inner += piece.len();
            if inner >= len {
                end = Some((at + 1, place.end));
                break;
            }
        }
        let (piece, end) = end.unwrap_or_else(|| (0, next_line(self.text, draft.opening.end)));
        let block = draft.finish(Some(piece), range.start..end, Closing::Missing(end as u32));
        self.blocks.har.push(block);
        (end < range.end).then_some(end)
    }
}

/// The fence that opens a block.
#[derive(Clone, Copy, Debug)]
struct Fence {
    byte: u8,
    len: usize,
}

impl Fence {
    /// The fence at the start of a line that begins with one.
    fn of(line: &str) -> Self {
        let byte = line.bytes().next().unwrap_or(b'`');
        Self { byte, len: line.bytes().take_while(|&other| other == byte).count() }
    }

    /// Whether a line without its indentation closes the block.
    fn is_closed_by(self, line: &str) -> bool {
        line.len() >= self.len && line.bytes().all(|byte| byte == self.byte)
    }
}

/// A block that is being put together.
struct Draft<'t, 'e> {
    text: &'t str,
    opening: Range<usize>,
    fence: Fence,
    pieces: Vec<(Cow<'e, str>, Range<usize>)>,
}

/// A line in a block that its author meant to close it.
struct StrayCloser {
    piece: usize,
    place: Range<usize>,
}

impl<'t> Draft<'t, '_> {
    /// The first line of the content that is a fence, indented too far to be seen as one.
    fn stray_closer(&self) -> Option<StrayCloser> {
        let mut line_piece = 0;
        let mut at_line_start = true;
        for (at, (piece, place)) in self.pieces.iter().enumerate() {
            if at_line_start {
                line_piece = at;
            }
            let indent = prefix_len(piece);
            if at_line_start && self.fence.is_closed_by(piece[indent..].trim_end()) {
                let start = place.start + indent;
                let end = place.start + piece.trim_end().len();
                return Some(StrayCloser { piece: line_piece, place: start..end });
            }
            at_line_start = piece.ends_with('\n') || (at_line_start && piece.trim().is_empty());
        }
        None
    }

    /// The first line of the content that opens another block: this one should have been closed before.
    fn reopening(&self) -> Option<usize> {
        let mut at_line_start = true;
        self.pieces.iter().position(|(piece, _)| {
            let is_opening = at_line_start && opens_block(piece.trim());
            at_line_start = piece.ends_with('\n');
            is_opening
        })
    }

    /// The block with its first pieces (or all of them) as content.
    fn finish(&self, pieces: Option<usize>, span: Range<usize>, closing: Closing) -> HarBlock<'t> {
        let pieces = &self.pieces[..pieces.unwrap_or(self.pieces.len())];
        HarBlock {
            span: Span::from(span),
            opening: Span::from(self.opening.clone()),
            closing,
            prefix: self.opening_prefix(),
            content: self.content(pieces),
        }
    }

    fn content(&self, pieces: &[(Cow<'_, str>, Range<usize>)]) -> Layer<'t> {
        let first_line = next_line(self.text, self.opening.end);
        let encoding = Encoding::Lines { newline: self.newline(), prefix: self.prefix(pieces) };
        let mut map = SourceMap::starting_at(first_line as u32);
        let mut inner = 0;
        let mut outer_end = first_line as u32;
        for (piece, place) in pieces {
            map.push(Jump { inner, outer_end, outer_start: place.start as u32 });
            inner += piece.len() as u32;
            outer_end = place.end as u32;
        }
        map.push(Jump { inner, outer_end, outer_start: outer_end });
        map.finish(inner);
        let text = if map.is_verbatim() {
            Cow::Borrowed(&self.text[first_line..outer_end as usize])
        } else {
            Cow::Owned(pieces.iter().map(|(piece, _)| piece.as_ref()).collect())
        };
        Layer::new(text, map, encoding)
    }

    fn newline(&self) -> &'static str {
        if self.text[self.opening.end..].starts_with("\r\n") { "\r\n" } else { "\n" }
    }

    /// What stands before a content line: the longest prefix of those that are there, else the opening line's,
    /// in which a list marker counts as spaces.
    fn prefix(&self, pieces: &[(Cow<'_, str>, Range<usize>)]) -> String {
        let mut longest: Option<&str> = None;
        let mut at_line_start = true;
        for (piece, place) in pieces {
            if at_line_start && piece.trim_end() != "" {
                let line = line_start(self.text, place.start);
                let prefix = &self.text[line..place.start];
                if longest.is_none_or(|longest| prefix.len() > longest.len()) {
                    longest = Some(prefix);
                }
            }
            at_line_start = piece.ends_with('\n');
        }
        let opening = self.opening_prefix();
        let mut prefix =
            longest.filter(|longest| !is_indented_behind(&opening, longest)).map_or(opening.clone(), str::to_owned);
        // Markdown takes a space behind the `>` of a quote for a part of it.
        if prefix.ends_with('>') {
            prefix.push(' ');
        }
        prefix
    }

    fn opening_prefix(&self) -> String {
        let line = line_start(self.text, self.opening.start);
        let prefix = &self.text[line..self.opening.start];
        let prefix = prefix.trim_start_matches('\u{feff}');
        prefix.chars().map(|character| if matches!(character, '>' | '\t') { character } else { ' ' }).collect()
    }
}

/// Whether an opening line's prefix is a content line's and the fence's own indentation, which Markdown takes from
/// every content line that has it.
fn is_indented_behind(opening: &str, content: &str) -> bool {
    let indent = opening.strip_prefix(content);
    indent.is_some_and(|indent| indent.len() < 4 && indent.trim_matches(' ').is_empty())
}

/// Whether a fence may stand in the content of a block.
fn has_fence(content: &str) -> bool {
    [b"```", b"~~~"].iter().any(|fence| memmem::find(content.as_bytes(), *fence).is_some())
}

/// Pieces of content, none of them longer than a line.
fn lines(pieces: Vec<(Cow<'_, str>, Range<usize>)>) -> Vec<(Cow<'_, str>, Range<usize>)> {
    let mut lines = Vec::with_capacity(pieces.len());
    for (piece, place) in pieces {
        if piece.len() != place.len() {
            lines.push((piece, place));
            continue;
        }
        let mut start = 0;
        for line in piece.split_inclusive('\n') {
            let end = start + line.len();
            let line = match &piece {
                Cow::Borrowed(whole) => Cow::Borrowed(&whole[start..end]),
                Cow::Owned(_) => Cow::Owned(line.to_owned()),
            };
            lines.push((line, place.start + start..place.start + end));
            start = end;
        }
    }
    lines
}

/// How much of a line is indentation and the marks of quotes.
fn prefix_len(line: &str) -> usize {
    line.len() - line.trim_start_matches(|character: char| character == '>' || character.is_whitespace()).len()
}

/// Whether the first line in a fenced block opens a JSON object.
fn opens_object(text: &str, start: usize) -> bool {
    let content = &text[next_line(text, line_at(text, start).end)..];
    content.trim_start_matches([' ', '\t', '\n', '\r', '>']).starts_with('{')
}

/// The opening fence of a block that nothing closes.
fn unclosed_opening(text: &str, range: Range<usize>) -> Option<Span> {
    let opening = line_at(text, range.start);
    let fence = Fence::of(&text[opening.clone()]);
    let last = line_start(text, range.end);
    let closing = text[last..range.end].trim_start_matches([' ', '\t', '>']).trim_end();
    (last <= opening.start || !fence.is_closed_by(closing)).then(|| Span::from(opening))
}

/// The line in a fenced block that opens a har block whose closing fence closes the outer one: the outer one lacks its own.
fn swallowed_har(text: &str, range: Range<usize>) -> Option<usize> {
    let opening = line_at(text, range.start);
    let outer = Fence::of(&text[opening.clone()]);
    let mut start = opening.end + 1;
    while start < range.end {
        let line = line_at(text, start);
        let source = &text[line.clone()];
        if opens_har(source) {
            let inner = Fence::of(source.trim_start_matches(' '));
            if inner.byte == outer.byte && inner.len >= outer.len {
                return Some(start);
            }
        }
        start = line.end + 1;
    }
    None
}

/// Whether an info string names the language `har`, in any case.
fn is_har(info: &str) -> bool {
    let language = info.trim_start().split([' ', '\t', '{', ',']).next().unwrap_or_default();
    language.eq_ignore_ascii_case("har")
}

/// Whether a line opens a fenced har block.
fn opens_har(line: &str) -> bool {
    let fence = line.trim_start_matches(' ');
    let info = fence.trim_start_matches('`');
    let info = if info.len() == fence.len() { fence.trim_start_matches('~') } else { info };
    line.len() - fence.len() < 4 && fence.len() - info.len() >= 3 && is_har(info)
}

/// Whether a line opens a fenced block of any language.
fn opens_block(line: &str) -> bool {
    let info = line.trim_start_matches('`');
    let info = if info.len() == line.len() { line.trim_start_matches('~') } else { info };
    line.len() - info.len() >= 3 && !info.is_empty() && !info.contains('`')
}

/// The start of the line that holds byte `at`.
fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// From byte `at` to the end of its line, without the line ending.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    let end = if text[at..end].ends_with('\r') { end - 1 } else { end };
    at..end
}

/// The start of the line after the one that ends at or holds byte `at`.
fn next_line(text: &str, at: usize) -> usize {
    if at > 0 && text.as_bytes()[at - 1] == b'\n' {
        return at;
    }
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

/// A range without the line ending that it may end in.
fn trim_line_end(text: &str, range: Range<usize>) -> Range<usize> {
    let trimmed = text[range.clone()].trim_end_matches(['\n', '\r']);
    range.start..range.start + trimmed.len()
}
