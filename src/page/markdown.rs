//! The Markdown of a page as docs tools read it: one stream of events, with places in the page.
//!
//! The parser knows `CommonMark`. Where a docs tool finds blocks that `CommonMark` does not see, the parser gets a text in
//! which they are, and the places of its events are led back to the page.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, OffsetIter, Options, Parser, TagEnd};

use super::content::ContentPiece;
use super::tools;
use crate::text::{Edit, Jump, SourceMap};

/// The Markdown of a page.
#[derive(Debug)]
pub struct Markdown<'t> {
    page: &'t str,
    /// What the parser reads: the page itself but for few pages.
    text: Cow<'t, str>,
    /// The way from that text to the page, where it is another one.
    map: Option<SourceMap>,
}

impl<'t> Markdown<'t> {
    /// The Markdown of a page; `start` is where it starts, after the front matter.
    #[must_use]
    pub(crate) fn new(page: &'t str, start: u32) -> Self {
        let edits = tools::edits(page, start);
        if edits.is_empty() {
            return Self { page, text: Cow::Borrowed(page), map: None };
        }
        let text = edits.apply(page);
        let map = map(&edits, text.len() as u32);
        Self { page, text: Cow::Owned(text), map: Some(map) }
    }

    /// The events from byte `from` of the page on, the start of a line.
    #[must_use]
    pub(crate) fn events(&self, from: usize) -> Events<'_> {
        self.events_with(from, Options::empty())
    }

    /// The same with further options of the parser.
    pub(crate) fn events_with(&self, from: usize, options: Options) -> Events<'_> {
        let start = self.map.as_ref().map_or(from, |map| map.inner(from as u32) as usize);
        let events = Parser::new_ext(&self.text[start..], super::markdown_options() | options).into_offset_iter();
        Events { inner: events, start, map: self.map.as_ref() }
    }

    /// A string of an event for as long as the page lives: a part of the page, if it is one.
    pub(crate) fn keep(&self, string: CowStr<'_>) -> Cow<'t, str> {
        let at = (string.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let place = at..at.saturating_add(string.len());
        let part = match &self.map {
            // What starts within the text is a part of it.
            None => self.page.get(place),
            Some(map) if place.end <= self.text.len() => {
                Some(map.span(place.into()).of(self.page)).filter(|part| **part == *string)
            }
            Some(_) => None,
        };
        part.map_or_else(|| Cow::Owned(string.into_string()), Cow::Borrowed)
    }
}

/// The way back from an edited text. What ends where something was removed ends before that.
fn map(edits: &[Edit], len: u32) -> SourceMap {
    let mut map = SourceMap::with_room(0, 2 * edits.len());
    let (mut added, mut removed) = (0, 0);
    for Edit { span, text } in edits {
        let start = span.start + added - removed;
        added += text.len() as u32;
        removed += span.len();
        let end = Jump { inner: span.end + added - removed, outer_end: span.end, outer_start: span.end };
        if text.is_empty() {
            map.push(Jump { outer_end: span.start, ..end });
        } else {
            map.push(Jump { inner: start, outer_end: span.start, outer_start: span.start });
            map.push(end);
        }
    }
    map.finish(len);
    map
}

/// Events and their places in the page.
#[derive(Debug)]
pub(crate) struct Events<'m> {
    inner: OffsetIter<'m>,
    /// Where the parser started in its text.
    start: usize,
    map: Option<&'m SourceMap>,
}

impl<'m> Events<'m> {
    /// The place of the definition that a link of that label refers to.
    #[must_use]
    pub(crate) fn definition(&self, label: &str) -> Option<Range<usize>> {
        self.inner.reference_definitions().get(label).map(|definition| self.place(definition.span.clone()))
    }

    /// Where links lead that are defined apart, used or not, and where each definition is.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (String, Range<usize>)> {
        let all = self.inner.reference_definitions().iter();
        all.map(|(_, definition)| (definition.dest.to_string(), self.place(definition.span.clone())))
    }

    /// Reads on to the end of a code block; adds its content to `pieces`.
    pub(super) fn code(&mut self, pieces: &mut Vec<ContentPiece>) {
        while let Some((event, range)) = self.inner.next() {
            match event {
                Event::Text(text) if self.map.is_none() => pieces.push(ContentPiece::new(&text, self.place(range))),
                // Lines that follow each other here may be apart in the page.
                Event::Text(text) => {
                    let mut start = range.start;
                    for line in text.split_inclusive('\n') {
                        let end = (start + line.len()).min(range.end);
                        pieces.push(ContentPiece::new(line, self.place(start..end)));
                        start = end;
                    }
                }
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
    }

    /// The next event as the parser gives it, and its place in what the parser reads, of which [`Self::place`] makes one in
    /// the page: few events are worth that.
    #[inline]
    pub(super) fn next_read(&mut self) -> Option<(Event<'m>, Range<usize>)> {
        self.inner.next()
    }

    /// The place in the page of what the parser reads.
    #[inline]
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let range = self.start + range.start..self.start + range.end;
        match self.map {
            Some(map) => map.span(range.into()).range(),
            None => range,
        }
    }
}

impl<'m> Iterator for Events<'m> {
    type Item = (Event<'m>, Range<usize>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (event, range) = self.inner.next()?;
        Some((event, self.place(range)))
    }
}
