//! Where the renderer is in a page: what is open, what was written, and what was learnt.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel};

use super::answer::NextAnswer;
use super::rendered::Rendered;
use crate::page::Slugs;
use crate::site::compiled::Changes;
use crate::site::containers::{self, Container};
use crate::site::fill::Filling;
use crate::site::footnotes::Footnotes;
use crate::site::raw::Raw;
use crate::site::scope::PageScope;
use crate::site::table::Table;
use crate::site::{Source, variables};
use crate::text::Span;

/// About how many bytes of a page make an event.
const BYTES_AN_EVENT: usize = 8;

/// Turns events into other events, one after the other; ranges count from where the page's Markdown starts.
pub(super) struct Renderer<'a> {
    pub(super) page: &'a Source<'a>,
    pub(super) scope: &'a PageScope<'a>,
    /// Where the Markdown starts in the page: after the front matter and the byte-order mark.
    pub(super) body: usize,
    pub(super) variables: Vec<variables::Occurrence<'a>>,
    pub(super) done: Rendered,
    /// The output; a part that is moved or measured has a buffer of its own until it ends.
    pub(super) buffers: Vec<Vec<Event<'a>>>,
    pub(super) slugs: Slugs,
    /// What other tools call headings of the page.
    pub(super) other_anchors: Vec<String>,
    pub(super) run: TextRun<'a>,
    pub(super) verbatim: Option<Verbatim<'a>>,
    pub(super) heading: Option<OpenHeading>,
    pub(super) paragraph: Option<String>,
    pub(super) level: u8,
    /// The headings around what is being read: their levels as written and as shown.
    pub(super) outline: Vec<(u8, u8)>,
    pub(super) links: Vec<bool>,
    pub(super) table: Table,
    pub(super) footnotes: Footnotes<'a>,
    pub(super) groups: usize,
    /// Whether what comes next may be the answer to a request.
    pub(super) answer: NextAnswer,
    /// The text of the paragraph after a request.
    pub(super) last_paragraph: String,
    pub(super) raw: Raw,
    /// The notes and tabs of other tools that are still to come, last first, and those that are open, with how deep.
    pub(super) containers: Vec<Container>,
    pub(super) open_containers: Vec<(Container, usize)>,
    /// Whether each quote around is one that the author wrote, and not the lines of a note or tab.
    pub(super) quotes: Vec<bool>,
    /// Whether the paragraph is nothing but the first or the last line of a note or tab.
    pub(super) is_in_mark: bool,
    pub(super) depth: usize,
    pub(super) changes: Changes,
    pub(super) filling: Filling,
    pub(super) has_fill_mark: bool,
    /// Whether this is an `import` or `export` of MDX, which is not text.
    pub(super) is_in_module: bool,
    /// The text of the page outside of headings, for the search.
    pub(super) text: String,
}

/// Neighboring texts, which the parser gives in pieces, and the place of each piece.
#[derive(Default)]
pub(super) struct TextRun<'a> {
    pub(super) text: String,
    /// The text as the parser gave it, as long as there is one piece.
    pub(super) only: Option<CowStr<'a>>,
    /// The start in `text` and the start in the page.
    pub(super) pieces: Vec<(usize, usize)>,
}

pub(super) struct OpenHeading {
    pub(super) level: HeadingLevel,
    /// As written, for the id: it stays when a variable's value changes.
    pub(super) written: String,
    pub(super) shown: String,
}

/// A part whose text is taken as it is.
pub(super) struct Verbatim<'a> {
    pub(super) kind: VerbatimKind<'a>,
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

pub(super) enum VerbatimKind<'a> {
    Code(CowStr<'a>),
    Html,
}

impl Verbatim<'_> {
    /// Adds a piece.
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

impl<'a> Renderer<'a> {
    pub(super) fn new(page: &'a Source<'a>, scope: &'a PageScope<'a>, body: usize) -> Self {
        let text = &page.text[body..];
        Self {
            page,
            scope,
            body,
            variables: variables::occurrences(text).collect(),
            done: Rendered::default(),
            buffers: vec![Vec::with_capacity(text.len() / BYTES_AN_EVENT)],
            slugs: Slugs::default(),
            other_anchors: Vec::new(),
            run: TextRun::default(),
            verbatim: None,
            heading: None,
            paragraph: None,
            level: 1,
            outline: Vec::new(),
            links: Vec::new(),
            table: Table::default(),
            footnotes: Footnotes::default(),
            groups: 0,
            answer: NextAnswer::None,
            last_paragraph: String::new(),
            raw: Raw::default(),
            containers: containers::find(text).into_iter().rev().collect(),
            open_containers: Vec::new(),
            quotes: Vec::new(),
            is_in_mark: false,
            depth: 0,
            changes: Changes::default(),
            filling: Filling::default(),
            has_fill_mark: false,
            is_in_module: false,
            text: String::with_capacity(text.len()),
        }
    }

    pub(super) fn push(&mut self, event: Event<'a>) {
        self.buffers.last_mut().expect("the outermost buffer stays").push(event);
    }

    pub(super) fn push_html(&mut self, html: impl Into<CowStr<'a>>) {
        self.push(Event::Html(html.into()));
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::from(range.start + self.body..range.end + self.body)
    }
}

impl<'a> TextRun<'a> {
    pub(super) fn push(&mut self, text: CowStr<'a>, start: usize) {
        self.pieces.push((self.text.len(), start));
        self.text.push_str(&text);
        self.only = Some(text).filter(|_| self.pieces.len() == 1);
    }

    /// Forgets everything but the room for more.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
        self.only = None;
    }

    /// Where the character at `inner` is in the page.
    pub(super) fn outer(&self, inner: usize) -> usize {
        let piece = self.pieces.partition_point(|&(start, _)| start <= inner) - 1;
        let (start, outer) = self.pieces[piece];
        outer + (inner - start)
    }
}
