//! The part of a page that shows a finding: few lines, and of a long line only the windows around its places.

use std::ops::Range;

use crate::text::{LineIndex, Span};

/// Lines up to this many bytes are shown whole: they fit a usual terminal, or wrap once.
const SHORT_LINE: usize = 120;
/// The characters shown on each side of a place in a long line: with the place about one line of a terminal.
const AROUND: usize = 40;
/// The characters shown of a long place itself: enough to know it again.
const INSIDE: usize = 40;
/// Places this close to each other share a window: what would be cut out between them is hardly longer than the sign
/// for it.
const NEAR: u32 = 12;
/// Lines between two places that are shown: folding fewer would save nothing.
const SMALL_GAP: usize = 3;
/// Lines between two places that are folded; more of them part the excerpt, as the two have little to do with each
/// other.
const LARGE_GAP: usize = 100;
/// The places shown in one excerpt; the rest is told: with more of them their lines cannot be told apart.
const MOST_MARKS: usize = 8;

/// A place to show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ExcerptMark<'m> {
    pub(crate) span: Span,
    pub(crate) label: Option<&'m str>,
}

/// What shows a finding.
#[derive(Debug, Default)]
pub(crate) struct Excerpt<'m> {
    /// In the order of the page.
    pub(crate) pieces: Vec<ExcerptPiece<'m>>,
    /// The marks that did not go in.
    pub(crate) told: Vec<ExcerptMark<'m>>,
}

/// A made-up text that shows places of a page: whole lines, or one window of a long line.
#[derive(Debug, Default)]
pub(crate) struct ExcerptPiece<'m> {
    pub(crate) source: String,
    /// The number of the first line, from 1.
    pub(crate) first_line: usize,
    /// The marks, and where they are in `source`.
    pub(crate) shown: Vec<ShownMark<'m>>,
    /// The line after the last one, from 0.
    next_line: usize,
    /// The number of the last line.
    last_line: usize,
}

/// A mark in a piece.
#[derive(Debug)]
pub(crate) struct ShownMark<'m> {
    pub(crate) range: Range<usize>,
    pub(crate) label: Option<&'m str>,
    /// Whether it is the finding's own place.
    pub(crate) is_primary: bool,
}

/// A mark, cut to its first line.
#[derive(Clone, Copy)]
struct Placed<'m> {
    line: usize,
    span: Span,
    label: Option<&'m str>,
    is_primary: bool,
}

/// Shows `marks` of `text`, the first of which is the finding's own.
pub(crate) fn cut<'m>(text: &str, lines: &LineIndex, marks: &[ExcerptMark<'m>]) -> Excerpt<'m> {
    let (shown, told) = marks.split_at(marks.len().min(MOST_MARKS));
    let mut placed: Vec<_> = shown.iter().enumerate().map(|(at, &mark)| place(text, lines, mark, at == 0)).collect();
    placed.sort_by_key(|place| (place.line, place.span));
    let mut excerpt = Excerpt { pieces: Vec::new(), told: told.to_vec() };
    for group in placed.chunk_by(|one, next| one.line == next.line) {
        excerpt.add_line(text, lines, group);
    }
    excerpt
}

impl<'m> Excerpt<'m> {
    /// The highest number of a line that it shows.
    pub(crate) fn last_line(&self) -> usize {
        self.pieces.iter().map(|piece| piece.last_line).max().unwrap_or(1)
    }

    /// A line with places: windows that touch become one, and each further one starts a piece.
    fn add_line(&mut self, text: &str, lines: &LineIndex, group: &[Placed<'m>]) {
        let number = group[0].line;
        let line = line_span(text, lines, number);
        let mut rest = group;
        while let Some(first) = rest.first() {
            let mut window = window_of(text, line, first.span);
            let mut taken = 1;
            while let Some(next) = rest.get(taken).map(|place| window_of(text, line, place.span)) {
                if next.start > window.end.saturating_add(NEAR) {
                    break;
                }
                window = window.cover(next);
                taken += 1;
            }
            let (inside, after) = rest.split_at(taken);
            self.piece_for(text, lines, number).add_window(text, line, window, inside);
            rest = after;
        }
    }

    /// The piece that the line with this number (from 0) goes to.
    fn piece_for(&mut self, text: &str, lines: &LineIndex, number: usize) -> &mut ExcerptPiece<'m> {
        let last = self.pieces.last().map(|piece| piece.next_line);
        if !last.is_some_and(|next| (next..=next + LARGE_GAP).contains(&number)) {
            self.pieces.push(ExcerptPiece {
                first_line: lines.number(number),
                next_line: number,
                ..ExcerptPiece::default()
            });
        }
        let piece = self.pieces.last_mut().expect("there is one now");
        piece.fill(text, lines, number);
        piece.last_line = lines.number(number);
        piece
    }
}

impl<'m> ExcerptPiece<'m> {
    /// The lines up to the next place: text where they are few, blank where they get folded anyway.
    fn fill(&mut self, text: &str, lines: &LineIndex, number: usize) {
        let gap = self.next_line..number;
        for line in gap.clone() {
            if gap.len() <= SMALL_GAP {
                let span = line_span(text, lines, line);
                self.push(text, span, Span::new(span.start, forward(text, span.start, AROUND * 2, span.end)));
            }
            self.source.push('\n');
        }
        self.next_line = number;
    }

    fn add_window(&mut self, text: &str, line: Span, window: Span, marks: &[Placed<'m>]) {
        let base = self.push(text, line, window);
        for place in marks {
            let start = place.span.start.clamp(window.start, window.end) - window.start;
            let end = place.span.end.clamp(window.start, window.end) - window.start;
            let range = base + start as usize..base + end as usize;
            self.shown.push(ShownMark { range, label: place.label, is_primary: place.is_primary });
        }
        self.source.push('\n');
        self.next_line += 1;
    }

    /// Adds a window of a line, with `…` where something is left out; gives back where its text starts.
    fn push(&mut self, text: &str, line: Span, window: Span) -> usize {
        if window.start > line.start {
            self.source.push('…');
        }
        let base = self.source.len();
        self.source.push_str(window.of(text));
        if window.end < line.end {
            self.source.push('…');
        }
        base
    }
}

/// Cuts a mark to whole characters of its first line.
fn place<'m>(text: &str, lines: &LineIndex, mark: ExcerptMark<'m>, is_primary: bool) -> Placed<'m> {
    let start = text.floor_char_boundary(mark.span.start as usize) as u32;
    let end = text.ceil_char_boundary(mark.span.end as usize) as u32;
    let line = lines.line_of(start);
    let whole = line_span(text, lines, line);
    let span = Span::new(start.min(whole.end), end.min(whole.end));
    Placed { line, span, label: mark.label, is_primary }
}

/// A line without its line end and without a byte-order mark.
fn line_span(text: &str, lines: &LineIndex, line: usize) -> Span {
    let mut start = lines.line_start(line, text);
    let whole = Span::new(start, lines.line_start(line + 1, text)).of(text);
    if line == 0 && whole.starts_with('\u{feff}') {
        start += '\u{feff}'.len_utf8() as u32;
    }
    let end = lines.line_start(line, text) + whole.trim_end_matches(['\r', '\n']).len() as u32;
    Span::new(start, end)
}

/// What to show of `line` around `place`.
fn window_of(text: &str, line: Span, place: Span) -> Span {
    if line.len() as usize <= SHORT_LINE {
        return line;
    }
    let place = Span::new(place.start.max(line.start), place.end);
    let inside = forward(text, place.start, INSIDE, place.end);
    Span::new(backward(text, place.start, AROUND, line.start), forward(text, inside, AROUND, line.end))
}

/// The offset `count` characters after `from`, but not past `end`.
fn forward(text: &str, from: u32, count: usize, end: u32) -> u32 {
    let rest = Span::new(from, end).of(text);
    rest.char_indices().nth(count).map_or(end.max(from), |(at, _)| from + at as u32)
}

/// The offset `count` characters before `from`, but not before `start`.
fn backward(text: &str, from: u32, count: usize, start: u32) -> u32 {
    let before = Span::new(start, from).of(text);
    before.char_indices().rev().nth(count - 1).map_or(start, |(at, _)| start + at as u32)
}
