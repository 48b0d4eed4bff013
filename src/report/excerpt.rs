//! The part of a page that shows a finding: few lines, and of a long line only the windows around its places.

use std::ops::Range;

use crate::text::{LineIndex, Span};

/// Lines up to this many bytes are shown whole.
const SHORT_LINE: usize = 120;
/// The characters shown on each side of a place in a long line.
const AROUND: usize = 40;
/// The characters shown of a long place itself.
const INSIDE: usize = 40;
/// Places this close to each other share a window.
const NEAR: u32 = 12;
/// Lines between two places that are shown rather than folded.
const SMALL_GAP: usize = 3;
/// A place further away from the finding than this many lines is told, not shown.
const FAR: usize = 2_000;
/// The places shown in one excerpt; the rest is told.
const MOST_MARKS: usize = 8;

/// A place to show.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'m> {
    pub(super) span: Span,
    pub(super) label: Option<&'m str>,
}

/// A made-up text that shows places of a page, with the number of its first line.
#[derive(Debug, Default)]
pub(super) struct Excerpt<'m> {
    pub(super) source: String,
    /// The number of the first line, from 1.
    pub(super) first_line: usize,
    /// The number of the last line, from 1.
    pub(super) last_line: usize,
    /// Where the marks stand in `source`; the finding's own place first.
    pub(super) shown: Vec<(Range<usize>, Mark<'m>)>,
    /// The marks that did not go in.
    pub(super) told: Vec<Mark<'m>>,
}

/// A mark, cut to its first line.
#[derive(Clone, Copy)]
struct Placed<'m> {
    line: usize,
    span: Span,
    mark: Mark<'m>,
    order: usize,
}

/// Shows `marks` of `text`, the first of which is the finding's own.
pub(super) fn cut<'m>(text: &str, lines: &LineIndex, marks: &[Mark<'m>]) -> Excerpt<'m> {
    let mut placed: Vec<_> = marks.iter().enumerate().map(|(order, &mark)| place(text, lines, mark, order)).collect();
    let home = placed.first().map_or(0, |first| first.line);
    let (mut shown, told): (Vec<_>, Vec<_>) =
        placed.drain(..).partition(|place| place.order < MOST_MARKS && place.line.abs_diff(home) <= FAR);
    shown.sort_by_key(|place| (place.line, place.span));
    let mut excerpt = Excerpt { told: told.iter().map(|place| place.mark).collect(), ..Excerpt::default() };
    excerpt.first_line = shown.first().map_or(1, |place| place.line + 1);
    let mut orders = Vec::new();
    let mut line = excerpt.first_line - 1;
    for group in shown.chunk_by(|one, next| one.line == next.line) {
        excerpt.fill(text, lines, line..group[0].line);
        excerpt.line(text, lines, group);
        orders.extend(group.iter().map(|place| place.order));
        line = group[0].line + 1;
    }
    excerpt.last_line = line.max(1);
    excerpt.first_mark_first(&orders);
    excerpt
}

impl<'m> Excerpt<'m> {
    /// The lines between two places: text where they are few, blank where they get folded anyway.
    fn fill(&mut self, text: &str, lines: &LineIndex, gap: Range<usize>) {
        let is_small = gap.len() <= SMALL_GAP;
        for line in gap {
            if is_small {
                let span = line_span(text, lines, line);
                self.window(text, span, Span::new(span.start, forward(text, span.start, AROUND * 2, span.end)));
            }
            self.source.push('\n');
        }
    }

    /// A line with places, and their marks.
    fn line(&mut self, text: &str, lines: &LineIndex, group: &[Placed<'m>]) {
        let line = line_span(text, lines, group[0].line);
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
            self.marked_window(text, line, window, inside);
            rest = after;
        }
        self.source.push('\n');
    }

    fn marked_window(&mut self, text: &str, line: Span, window: Span, marks: &[Placed<'m>]) {
        let base = self.window(text, line, window);
        for place in marks {
            let start = place.span.start.clamp(window.start, window.end) - window.start;
            let end = place.span.end.clamp(window.start, window.end) - window.start;
            self.shown.push((base + start as usize..base + end as usize, place.mark));
        }
    }

    /// Adds a window of a line, with `…` where something is left out; gives back where its text starts.
    fn window(&mut self, text: &str, line: Span, window: Span) -> usize {
        if window.start > line.start {
            let joins = self.source.ends_with('…');
            self.source.push_str(if joins { " " } else { "…" });
        }
        let base = self.source.len();
        self.source.push_str(window.of(text));
        if window.end < line.end {
            self.source.push('…');
        }
        base
    }

    fn first_mark_first(&mut self, orders: &[usize]) {
        if let Some(at) = orders.iter().position(|&order| order == 0) {
            let first = self.shown.remove(at);
            self.shown.insert(0, first);
        }
    }
}

/// Cuts a mark to whole characters of its first line.
fn place<'m>(text: &str, lines: &LineIndex, mark: Mark<'m>, order: usize) -> Placed<'m> {
    let start = text.floor_char_boundary(mark.span.start as usize) as u32;
    let end = text.ceil_char_boundary(mark.span.end as usize) as u32;
    let line = lines.line_of(start);
    let whole = line_span(text, lines, line);
    let span = Span::new(start.min(whole.end), end.min(whole.end));
    Placed { line, span, mark, order }
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
