//! What is in a block: its text, and the way from it to the page.

use std::borrow::Cow;
use std::ops::Range;

use super::line::{line_start, next_line};
use crate::layer::{Encoding, Layer};
use crate::text::{Jump, SourceMap, Span};

/// A piece of a block's content.
#[derive(Clone, Copy, Debug)]
pub(super) struct ContentPiece {
    place: Span,
    /// What a tab leaves of itself, if it is partly the block's indentation: at most three spaces.
    spaces: u8,
}

/// The content of a block.
#[derive(Debug)]
pub(super) enum Pieces {
    /// As it is in the page.
    Whole(Span),
    /// In order.
    Many(Box<[ContentPiece]>),
}

impl ContentPiece {
    /// A piece of content and its place in the page.
    pub(super) fn new(text: &str, place: Range<usize>) -> Self {
        let spaces = if place.is_empty() { text.len().min(3) as u8 } else { 0 };
        Self { place: place.into(), spaces }
    }

    pub(super) fn text(self, page: &str) -> &str {
        if self.spaces > 0 { &"   "[..usize::from(self.spaces)] } else { self.place.of(page) }
    }

    pub(super) fn start(self) -> usize {
        self.place.start as usize
    }

    pub(super) fn end(self) -> usize {
        self.place.end as usize
    }
}

impl Pieces {
    pub(super) fn of(pieces: &[ContentPiece]) -> Self {
        let follows = |pair: &[ContentPiece]| pair[0].place.end == pair[1].place.start;
        match (pieces.first(), pieces.last()) {
            (Some(first), Some(last))
                if pieces.iter().all(|piece| piece.spaces == 0) && pieces.windows(2).all(follows) =>
            {
                Self::Whole(Span::new(first.place.start, last.place.end))
            }
            _ => Self::Many(pieces.into()),
        }
    }

    pub(super) fn text<'t>(&self, page: &'t str) -> Cow<'t, str> {
        match self {
            Self::Whole(place) => Cow::Borrowed(place.of(page)),
            Self::Many(pieces) => pieces.iter().map(|piece| piece.text(page)).collect(),
        }
    }
}

/// Pieces of content, none of them longer than a line.
pub(super) fn lines(page: &str, pieces: &[ContentPiece]) -> Vec<ContentPiece> {
    let mut lines = Vec::with_capacity(pieces.len());
    for &piece in pieces {
        if piece.spaces > 0 {
            lines.push(piece);
            continue;
        }
        let mut start = piece.place.start;
        for line in piece.text(page).split_inclusive('\n') {
            let end = start + line.len() as u32;
            lines.push(ContentPiece { place: Span::new(start, end), spaces: 0 });
            start = end;
        }
    }
    lines
}

/// The layer of a block.
pub(super) fn layer<'t>(page: &'t str, opening: Span, pieces: &Pieces) -> Layer<'t> {
    let whole;
    let pieces = match pieces {
        Pieces::Whole(place) => {
            whole = [ContentPiece { place: *place, spaces: 0 }];
            &whole
        }
        Pieces::Many(pieces) => &**pieces,
    };
    let first_line = next_line(page, opening.end as usize);
    let newline = if page[opening.end as usize..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let encoding = Encoding::Lines { newline, prefix: prefix(page, opening, pieces) };
    let mut map = SourceMap::starting_at(first_line as u32);
    let mut inner = 0;
    let mut outer_end = first_line as u32;
    for piece in pieces {
        map.push(Jump { inner, outer_end, outer_start: piece.place.start });
        inner += piece.text(page).len() as u32;
        outer_end = piece.place.end;
    }
    map.push(Jump { inner, outer_end, outer_start: outer_end });
    map.finish(inner);
    let text = if map.is_verbatim() {
        Cow::Borrowed(&page[first_line..outer_end as usize])
    } else {
        Cow::Owned(pieces.iter().map(|piece| piece.text(page)).collect())
    };
    Layer::new(text, map, encoding)
}

/// What is before a content line: the longest prefix of those that are there, else the opening line's, in which a list
/// marker counts as spaces.
fn prefix(page: &str, opening: Span, pieces: &[ContentPiece]) -> String {
    let mut longest: Option<&str> = None;
    let mut at_line_start = true;
    for piece in pieces {
        let text = piece.text(page);
        if at_line_start && text.trim_end() != "" {
            let prefix = &page[line_start(page, piece.start())..piece.start()];
            if longest.is_none_or(|longest| prefix.len() > longest.len()) {
                longest = Some(prefix);
            }
        }
        at_line_start = text.ends_with('\n');
    }
    let opening = opening_prefix(page, opening);
    let mut prefix =
        longest.filter(|longest| !is_indented_after(&opening, longest)).map_or(opening.clone(), str::to_owned);
    // Markdown takes a space after the `>` of a quote for a part of it.
    if prefix.ends_with('>') {
        prefix.push(' ');
    }
    prefix
}

/// What is before the opening fence, list markers as spaces.
pub(super) fn opening_prefix(page: &str, opening: Span) -> String {
    let start = opening.start as usize;
    let prefix = page[line_start(page, start)..start].trim_start_matches('\u{feff}');
    prefix.chars().map(|character| if matches!(character, '>' | '\t') { character } else { ' ' }).collect()
}

/// Whether an opening line's prefix is a content line's and the fence's own indentation, which Markdown takes from
/// every content line that has it.
fn is_indented_after(opening: &str, content: &str) -> bool {
    let indent = opening.strip_prefix(content);
    indent.is_some_and(|indent| indent.len() < 4 && indent.trim_matches(' ').is_empty())
}
