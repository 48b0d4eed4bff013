//! From places of a page to the texts of records that are there.
//!
//! A page is rendered once more with characters around and within each text that are in no page. Where they arrive,
//! the text has arrived, whatever wrote it: plain, in a JSON string, in a JSON string in a JSON string.

use super::record::{Place, RecordNode, SourceFile};
use crate::error::Result;
use crate::text::Span;

/// Before each character of a text.
const WITHIN: char = '\u{fdd0}';

/// Before a text and its number.
const START: char = '\u{fdd1}';

/// The digits of its number.
const DIGITS: [char; 10] = [
    '\u{fdd2}', '\u{fdd3}', '\u{fdd4}', '\u{fdd5}', '\u{fdd6}', '\u{fdd7}', '\u{fdd8}', '\u{fdd9}', '\u{fdda}',
    '\u{fddb}',
];

/// After a text.
const END: char = '\u{fdef}';

/// How many texts a page is rendered for again where its template does not take all marks at once: each costs a
/// rendering, and pages with findings are few.
const MOST: usize = 256;

/// Where the texts of records are in a page.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    parts: Vec<Part>,
}

/// A part of a page that is a text of a record.
#[derive(Debug)]
struct Part {
    span: Span,
    place: Place,
    value: String,
    /// Where each character of the value starts in the page.
    starts: Vec<u32>,
}

impl Trace {
    /// Follows the texts into the page `plain`, which `render` gives if it leaves them as they are.
    pub(super) fn new(plain: &str, render: &dyn Fn(&mut super::template::Marking<'_>) -> Result<String>) -> Self {
        if plain.contains(is_mark) {
            return Self::default();
        }
        let (trace, texts) = Self::marking(plain, render, None);
        if let Some(trace) = trace {
            return trace;
        }
        let each = (0..texts.min(MOST)).filter_map(|number| Self::marking(plain, render, Some(number)).0);
        Self { parts: each.flat_map(|trace| trace.parts).collect() }
    }

    /// Marks all texts or one; none if the template does not take the marks. And how many texts there are.
    fn marking(
        plain: &str,
        render: &dyn Fn(&mut super::template::Marking<'_>) -> Result<String>,
        only: Option<usize>,
    ) -> (Option<Self>, usize) {
        let mut texts: Vec<(Place, String)> = Vec::new();
        let marked = render(&mut |node: &RecordNode, text: &str| {
            texts.push((node.place, text.to_owned()));
            let number = texts.len() - 1;
            if only.is_none_or(|only| only == number) { mark(number, text) } else { text.to_owned() }
        });
        let trace = marked.ok().and_then(|marked| read(&marked, plain, &texts));
        (trace, texts.len())
    }

    /// The same for a page into which `len` bytes were put at `offset`.
    #[must_use]
    pub(super) fn behind(mut self, offset: u32, len: u32) -> Self {
        let shifted = |at: u32| if at >= offset { at + len } else { at };
        for part in &mut self.parts {
            let end = if part.span.end > offset { shifted(part.span.end) } else { part.span.end };
            part.span = Span::new(shifted(part.span.start), end);
            part.starts.iter_mut().for_each(|start| *start = shifted(*start));
        }
        self
    }

    /// Where the text at a span of the page comes from.
    ///
    /// None where the span holds more that comes from elsewhere than what comes from one text.
    #[must_use]
    pub(crate) fn origin(&self, span: Span, sources: &[SourceFile]) -> Option<Place> {
        let holding = self.parts.iter().filter(|part| part.span.contains(span));
        if let Some(part) = holding.min_by_key(|part| part.span.len()) {
            return Some(part.place.within(&sources[part.place.source].text, &part.value, part.inner(span)));
        }
        let within = self.parts.iter().filter(|part| span.contains(part.span));
        let part = within.max_by_key(|part| part.span.len()).filter(|part| part.span.len() * 2 >= span.len())?;
        let whole = Span::from(0..part.value.len());
        Some(part.place.within(&sources[part.place.source].text, &part.value, whole))
    }
}

impl Part {
    /// The bytes of the value that are at a span of the page.
    fn inner(&self, span: Span) -> Span {
        let first = self.starts.partition_point(|&start| start <= span.start).saturating_sub(1);
        let first = if span.start >= self.span.end { self.starts.len() } else { first };
        let last = self.starts.partition_point(|&start| start < span.end).max(first);
        let offset =
            |character: usize| self.value.char_indices().nth(character).map_or(self.value.len(), |(offset, _)| offset);
        let end = if span.is_empty() { offset(first) } else { offset(last) };
        Span::from(offset(first)..end)
    }
}

fn is_mark(character: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&character)
}

fn mark(number: usize, text: &str) -> String {
    let mut marked = String::with_capacity(4 * text.len() + 16);
    marked.push(START);
    marked.extend(number.to_string().bytes().map(|digit| DIGITS[usize::from(digit - b'0')]));
    for character in text.chars() {
        marked.extend([WITHIN, character]);
    }
    marked.push(END);
    marked
}

/// Takes the marks out of a page again; none if what is left is another page.
fn read(marked: &str, plain: &str, texts: &[(Place, String)]) -> Option<Trace> {
    let mut stripped = String::with_capacity(plain.len());
    let mut parts: Vec<Part> = Vec::new();
    let mut open: Option<(usize, u32, Vec<u32>)> = None;
    let mut close = |open: &mut Option<(usize, u32, Vec<u32>)>, end: usize| {
        if let Some((number, start, starts)) = open.take()
            && let Some((place, value)) = texts.get(number)
        {
            parts.push(Part { span: Span::new(start, end as u32), place: *place, value: value.clone(), starts });
        }
    };
    for character in marked.chars() {
        match character {
            START => {
                close(&mut open, stripped.len());
                open = Some((0, stripped.len() as u32, Vec::new()));
            }
            WITHIN => open.iter_mut().for_each(|open| open.2.push(stripped.len() as u32)),
            END => close(&mut open, stripped.len()),
            other => match (DIGITS.iter().position(|&digit| digit == other), &mut open) {
                (Some(digit), Some(open)) => open.0 = open.0 * 10 + digit,
                (Some(_), None) => return None,
                (None, _) => stripped.push(other),
            },
        }
    }
    close(&mut open, stripped.len());
    (stripped == plain).then_some(Trace { parts })
}
