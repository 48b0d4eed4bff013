//! The blocks of a page: fenced code blocks, wherever they nest and however badly they are closed.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::content::{self, ContentPiece, Pieces};
use super::fence::Fence;
use super::info;
use super::line::{line_at, line_start, next_line, trim_line_end};
use super::markdown::{Events, Markdown};
use super::open::fence;
use super::prose::Prose;
use crate::json;
use crate::layer::Layer;
use crate::text::{Edit, Edits, Span};

/// A fenced code block.
#[derive(Debug)]
pub struct Block<'t> {
    /// From the opening fence to the end of the closing one.
    pub(crate) span: Span,
    /// The opening fence with its info string.
    pub(crate) opening: Span,
    /// The language that the info string names; empty where it names none.
    pub(crate) language: Span,
    /// How the block ends.
    pub closing: Closing,
    page: &'t str,
    pieces: Pieces,
}

impl<'t> Block<'t> {
    /// What the info string calls the language, as it is written.
    #[must_use]
    pub fn tag(&self) -> &'t str {
        self.language.of(self.page)
    }

    /// Whether its language is one of these, in any case.
    #[must_use]
    pub(crate) fn is_tagged(&self, tags: &[&str]) -> bool {
        let tag = self.tag();
        tags.iter().any(|known| known.eq_ignore_ascii_case(tag))
    }

    /// Whether its language is `har`, in any case.
    #[must_use]
    pub fn is_har(&self) -> bool {
        self.tag().eq_ignore_ascii_case("har")
    }

    /// Whether its info string says that nothing is to be checked in it.
    #[must_use]
    pub(crate) fn is_ignored(&self) -> bool {
        info::has_word(self.opening.of(self.page), IGNORE)
    }

    /// Whether its info string asks for tabs with the code of all targets.
    #[must_use]
    pub(crate) fn asks_for_tabs(&self) -> bool {
        info::has_word(self.opening.of(self.page), TABS)
    }

    /// The text in the block; made when it is asked for.
    #[must_use]
    pub fn content(&self) -> Layer<'t> {
        content::layer(self.page, self.opening, &self.pieces)
    }

    /// The text in the block, without the way to the page.
    #[must_use]
    pub(crate) fn text(&self) -> Cow<'t, str> {
        self.pieces.text(self.page)
    }

    /// What is before the opening fence, list markers as spaces: it belongs before the closing one too.
    #[must_use]
    pub(crate) fn prefix(&self) -> String {
        content::opening_prefix(self.page, self.opening)
    }

    /// The fence that keeps `text` in the block: the one that it has, or a longer one where the text has as many marks in a row.
    #[must_use]
    pub(crate) fn fence_for(&self, text: &str) -> String {
        let opening = self.opening.of(self.page);
        let mark = opening.chars().next().unwrap_or('`');
        fence(mark, opening.len() - opening.trim_start_matches(mark).len(), text)
    }

    /// The edits that give the block [`Self::fence_for`] a text, which is empty where it has that; `None` without a closing
    /// fence.
    #[must_use]
    pub(crate) fn fence_edits(&self, text: &str) -> Option<Edits> {
        if self.closing != Closing::Closed {
            return None;
        }
        let fence = self.fence_for(text);
        let opening = self.opening.of(self.page);
        let mark = opening.chars().next()?;
        let whole = self.span.of(self.page).trim_end();
        let end = self.span.start + whole.len() as u32;
        let closing = Span::new(end - (whole.len() - whole.trim_end_matches(mark).len()) as u32, end);
        let len = (opening.len() - opening.trim_start_matches(mark).len()) as u32;
        let opening = Span::new(self.opening.start, self.opening.start + len);
        let edit = |place: Span| (place.len() < fence.len() as u32).then(|| Edit::replace(place, fence.clone()));
        Edits::new([opening, closing].into_iter().filter_map(edit).collect())
    }

    /// Whether the page ends before the block and its JSON do.
    #[must_use]
    pub(crate) fn is_cut_off(&self) -> bool {
        matches!(self.closing, Closing::Missing(_)) && json::value_len(&self.text()).is_none()
    }

    /// Whether its text starts as a JSON object does.
    pub(crate) fn opens_object(&self) -> bool {
        let start = next_line(self.page, self.opening.end as usize);
        self.page[start..].trim_start_matches([' ', '\t', '\n', '\r', '>']).starts_with('{')
    }
}

/// What the info string of a block says that is not to be checked.
const IGNORE: &str = "harkdown-ignore";

/// What the info string of a block says that becomes tabs on a site, whatever its notation.
const TABS: &str = "harkdown-tabs";

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

/// How often a page is parsed again from within, so that no page takes quadratic time: each block that is not closed
/// needs one.
const MAX_RESTARTS: usize = 64;

/// Finds the blocks and the prose of a page from byte `from` on.
pub(super) fn blocks<'t>(text: &'t str, markdown: &Markdown<'t>, from: usize) -> (Vec<Block<'t>>, Prose<'t>) {
    let mut scan =
        Scan { text, markdown, pieces: Vec::new(), blocks: Vec::with_capacity(16), prose: Prose::with_room() };
    let mut from = from;
    for _ in 0..MAX_RESTARTS {
        match scan.run(from) {
            Some(restart) if restart < text.len() => from = restart,
            _ => break,
        }
    }
    (scan.blocks, scan.prose)
}

/// A way down the page.
struct Scan<'t, 'm> {
    text: &'t str,
    markdown: &'m Markdown<'t>,
    /// The content of the block at hand.
    pieces: Vec<ContentPiece>,
    blocks: Vec<Block<'t>>,
    prose: Prose<'t>,
}

impl<'t> Scan<'t, '_> {
    /// Collects blocks from byte `from` on; the offset from which to parse again where Markdown and the author disagree
    /// about a fence.
    fn run(&mut self, from: usize) -> Option<usize> {
        let markdown = self.markdown;
        let mut events = markdown.events(from);
        while let Some((event, read)) = events.next_read() {
            // Most events are text and the ends of elements.
            match event {
                Event::Text(words) => self.prose.heading_text(&words),
                Event::End(tag) => self.prose.end(tag),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                    let restart = self.fenced(events.place(read), &mut events);
                    if restart.is_some() {
                        return restart;
                    }
                }
                Event::Start(tag) => self.prose.start(tag, events.place(read), self.text, &events, markdown),
                Event::Code(code) => self.prose.code(markdown.keep(code), events.place(read)),
                Event::SoftBreak | Event::HardBreak => self.prose.heading_text(" "),
                Event::InlineHtml(_) | Event::Html(_) => self.prose.html(self.text, events.place(read)),
                _ => {}
            }
        }
        None
    }

    /// Takes note of a fenced block; the offset from which to parse again, as for [`Self::run`].
    fn fenced(&mut self, range: Range<usize>, events: &mut Events<'_>) -> Option<usize> {
        self.pieces.clear();
        events.code(&mut self.pieces);
        let opening = line_at(self.text, range.start);
        let fence = Fence::of(&self.text[opening.clone()]);
        let language = info::language(self.text, opening.start + fence.len..opening.end);
        let draft = BlockDraft { text: self.text, opening, fence, language };
        let resume = if language.of(self.text).eq_ignore_ascii_case("har") {
            self.add_har(&draft, range)
        } else {
            self.add_other(&draft, range)
        };
        self.prose.code.extend(self.blocks.last().map(|block| block.span));
        resume
    }

    /// Adds a har block; the offset to go on from, where that is not where Markdown would go on.
    fn add_har(&mut self, draft: &BlockDraft<'t>, range: Range<usize>) -> Option<usize> {
        let text = self.text;
        let range = trim_line_end(text, range);
        let content_end = self.pieces.last().map_or_else(|| next_line(text, draft.opening.end), |piece| piece.end());
        let is_closed = range.end > content_end && text[..range.end].trim_end().ends_with(draft.fence.byte as char);
        let has_fences = has_fence(&text[draft.opening.end..content_end.max(draft.opening.end)]);
        if !is_closed || has_fences {
            self.pieces = content::lines(text, &self.pieces);
        }
        let stray = has_fences.then(|| draft.stray_closer(&self.pieces)).flatten();
        let reopening = has_fences.then(|| draft.reopening(&self.pieces)).flatten();
        let reopening = reopening.filter(|&at| stray.as_ref().is_none_or(|stray| at < stray.piece));
        if let Some(at) = reopening {
            self.pieces.truncate(at);
            return self.add_unclosed(draft, range);
        }
        if let Some(stray) = stray {
            let end = trim_line_end(text, stray.place.clone()).end;
            let resume = next_line(text, end);
            let indent = Closing::Indented(Span::from(line_start(text, stray.place.start)..stray.place.start));
            self.pieces.truncate(stray.piece);
            self.add(draft, range.start..end, indent);
            return Some(resume);
        }
        if is_closed {
            self.add(draft, range, Closing::Closed);
            return None;
        }
        let after = next_line(text, range.end);
        let line = line_at(text, after);
        let marks = prefix_len(&text[line.clone()]);
        if draft.fence.is_closed_by(text[line.clone()][marks..].trim_end()) {
            let fence_start = line.start + marks;
            let closing = Closing::Indented(Span::from(line.start..fence_start));
            let resume = next_line(text, line.end);
            self.add(draft, range.start..line.end, closing);
            return Some(resume);
        }
        self.add_unclosed(draft, range)
    }

    /// Adds a block in another language.
    fn add_other(&mut self, draft: &BlockDraft<'t>, range: Range<usize>) -> Option<usize> {
        let range = trim_line_end(self.text, range);
        let is_closed = draft.is_closed(&range);
        let content_end = if is_closed { line_start(self.text, range.end) } else { range.end };
        if let Some(har) = draft.swallowed_har(content_end) {
            self.pieces.retain(|piece| piece.start() < har);
            self.add(draft, range.start..har, Closing::Missing(har as u32));
            return Some(har);
        }
        let closing = if is_closed { Closing::Closed } else { Closing::Missing(range.end as u32) };
        self.add(draft, range, closing);
        None
    }

    /// Ends a har block that nothing closes after its JSON value, so that the rest of the page is a page again.
    fn add_unclosed(&mut self, draft: &BlockDraft<'t>, range: Range<usize>) -> Option<usize> {
        let content: String = self.pieces.iter().map(|piece| piece.text(self.text)).collect();
        let len = json::value_len(&content).map_or(content.len(), |len| {
            len + content[len..].find('\n').map_or(content.len() - len, |newline| newline + 1)
        });
        let mut inner = 0;
        let mut end = None;
        for (at, piece) in self.pieces.iter().enumerate() {
            inner += piece.text(self.text).len();
            if inner >= len {
                end = Some((at + 1, piece.end()));
                break;
            }
        }
        let (piece, end) = end.unwrap_or_else(|| (0, next_line(self.text, draft.opening.end)));
        self.pieces.truncate(piece);
        self.add(draft, range.start..end, Closing::Missing(end as u32));
        (end < range.end).then_some(end)
    }

    /// Adds a block with the pieces at hand as its content.
    fn add(&mut self, draft: &BlockDraft<'t>, span: Range<usize>, closing: Closing) {
        self.blocks.push(Block {
            span: Span::from(span),
            opening: Span::from(draft.opening.clone()),
            language: draft.language,
            closing,
            page: self.text,
            pieces: Pieces::of(&self.pieces),
        });
    }
}

/// A block that is being put together.
struct BlockDraft<'t> {
    text: &'t str,
    opening: Range<usize>,
    fence: Fence,
    language: Span,
}

/// A line in a block that its author meant to close it.
struct StrayCloser {
    piece: usize,
    place: Range<usize>,
}

impl BlockDraft<'_> {
    /// The first line of the content that is a fence, indented too far to be seen as one.
    fn stray_closer(&self, pieces: &[ContentPiece]) -> Option<StrayCloser> {
        let mut line_piece = 0;
        let mut at_line_start = true;
        for (at, piece) in pieces.iter().enumerate() {
            if at_line_start {
                line_piece = at;
            }
            let text = piece.text(self.text);
            let indent = prefix_len(text);
            if at_line_start && self.fence.is_closed_by(text[indent..].trim_end()) {
                let start = piece.start() + indent;
                let end = piece.start() + text.trim_end().len();
                return Some(StrayCloser { piece: line_piece, place: start..end });
            }
            at_line_start = text.ends_with('\n') || (at_line_start && text.trim().is_empty());
        }
        None
    }

    /// The first line of the content that opens another block: this one should have been closed before.
    fn reopening(&self, pieces: &[ContentPiece]) -> Option<usize> {
        let mut at_line_start = true;
        pieces.iter().position(|piece| {
            let text = piece.text(self.text);
            let is_opening = at_line_start && opens_block(text.trim());
            at_line_start = text.ends_with('\n');
            is_opening
        })
    }

    /// The line before `end` that opens a har block whose closing fence closes this one: this one lacks its own.
    fn swallowed_har(&self, end: usize) -> Option<usize> {
        let mut start = self.opening.end + 1;
        if start > end || !has_fence(&self.text[self.opening.end..end]) {
            return None;
        }
        while start < end {
            let line = line_at(self.text, start);
            let source = &self.text[line.clone()];
            if opens_har(source) {
                let inner = Fence::of(source.trim_start_matches(' '));
                if inner.byte == self.fence.byte && inner.len >= self.fence.len {
                    return Some(start);
                }
            }
            start = line.end + 1;
        }
        None
    }

    /// Whether the last line of a block closes it.
    fn is_closed(&self, range: &Range<usize>) -> bool {
        let last = line_start(self.text, range.end);
        let closing = self.text[last..range.end].trim_start_matches([' ', '\t', '>']).trim_end();
        last > self.opening.start && self.fence.is_closed_by(closing)
    }
}

/// Whether a fence may be in the content of a block.
fn has_fence(content: &str) -> bool {
    [b"```", b"~~~"].iter().any(|fence| memmem::find(content.as_bytes(), *fence).is_some())
}

/// How much of a line is indentation and the marks of quotes.
fn prefix_len(line: &str) -> usize {
    line.len() - line.trim_start_matches(|character: char| character == '>' || character.is_whitespace()).len()
}

/// Whether a line opens a fenced har block.
fn opens_har(line: &str) -> bool {
    let fence = line.trim_start_matches(' ');
    let info = fence.trim_start_matches('`');
    let info = if info.len() == fence.len() { fence.trim_start_matches('~') } else { info };
    let is_fence = line.len() - fence.len() < 4 && fence.len() - info.len() >= 3;
    is_fence && info::language(info, 0..info.len()).of(info).eq_ignore_ascii_case("har")
}

/// Whether a line opens a fenced block of any language.
fn opens_block(line: &str) -> bool {
    let info = line.trim_start_matches('`');
    let info = if info.len() == line.len() { line.trim_start_matches('~') } else { info };
    line.len() - info.len() >= 3 && !info.is_empty() && !info.contains('`')
}
