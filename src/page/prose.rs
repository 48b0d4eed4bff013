//! What is between the blocks of a page: headings, links and inline code, each with its place.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{LinkType, Tag, TagEnd};

use super::markdown::{Events, Markdown};
use crate::text::Span;

/// The prose of a page, as far as rules ask for it; all lists in order of their place.
#[derive(Debug, Default)]
pub(crate) struct Prose<'t> {
    /// Its headings.
    pub(crate) headings: Vec<Heading>,
    /// Its links and images.
    pub(crate) links: Vec<Link<'t>>,
    /// Its inline code.
    pub(crate) codes: Vec<InlineCode<'t>>,
    /// What is not prose: blocks, inline code and HTML.
    pub(crate) code: Vec<Span>,
    /// The names and ids of HTML elements.
    pub(crate) ids: Vec<&'t str>,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// With its marks.
    pub(crate) span: Span,
    /// Its text without marks.
    pub(crate) text: String,
    is_open: bool,
}

/// A link or an image.
#[derive(Clone, Debug)]
pub struct Link<'t> {
    /// All of it.
    pub(crate) span: Span,
    /// Where it leads, without escapes.
    pub(crate) destination: Cow<'t, str>,
    /// The destination as it is written, here or where the reference is defined; all of the link if it has escapes.
    pub(crate) place: Span,
}

/// Code in a line of prose.
#[derive(Clone, Debug)]
pub(crate) struct InlineCode<'t> {
    /// With its back-ticks.
    pub(crate) span: Span,
    /// Without them.
    pub(crate) text: Cow<'t, str>,
}

impl<'t> Prose<'t> {
    /// No prose yet, with room for what most pages have.
    pub(super) fn with_room() -> Self {
        Self {
            links: Vec::with_capacity(16),
            codes: Vec::with_capacity(32),
            code: Vec::with_capacity(64),
            ..Self::default()
        }
    }

    /// Takes note of the start of an element; `range` is its place.
    #[inline]
    pub(super) fn start(
        &mut self,
        tag: Tag<'_>,
        range: Range<usize>,
        text: &'t str,
        events: &Events<'_>,
        markdown: &Markdown<'t>,
    ) {
        match tag {
            Tag::CodeBlock(_) => self.code.push(range.into()),
            Tag::Heading { .. } => {
                self.headings.push(Heading { span: range.into(), text: String::new(), is_open: true });
            }
            // A mail address leads to no place.
            Tag::Link { link_type: LinkType::Email, .. } => {}
            Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. } => {
                let is_inline = matches!(link_type, LinkType::Inline | LinkType::Autolink);
                let source = (!is_inline).then(|| events.definition(&id)).flatten();
                self.link(range.clone(), markdown.keep(dest_url), source.unwrap_or(range), text);
            }
            _ => {}
        }
    }

    /// Takes note of inline code.
    pub(super) fn code(&mut self, code: Cow<'t, str>, range: Range<usize>) {
        self.heading_text(&code);
        self.code.push(range.clone().into());
        self.codes.push(InlineCode { span: range.into(), text: code });
    }

    /// Takes note of the end of an element.
    #[inline]
    pub(super) fn end(&mut self, tag: TagEnd) {
        if let (TagEnd::Heading(_), Some(heading)) = (tag, self.headings.last_mut()) {
            heading.is_open = false;
        }
    }

    /// Takes note of text, which may be in a heading.
    #[inline]
    pub(super) fn heading_text(&mut self, text: &str) {
        if let Some(heading) = self.headings.last_mut().filter(|heading| heading.is_open) {
            heading.text.push_str(text);
        }
    }

    fn link(&mut self, range: Range<usize>, destination: Cow<'t, str>, source: Range<usize>, text: &'t str) {
        let written = text.get(source.clone()).and_then(|written| place_of(&destination, written));
        let place = written.map_or(range.clone(), |at| source.start + at..source.start + at + destination.len());
        self.links.push(Link { span: range.into(), destination, place: place.into() });
    }

    /// Takes note of HTML, in which links may find their targets.
    pub(super) fn html(&mut self, text: &'t str, range: Range<usize>) {
        if let Some(html) = text.get(range.clone()) {
            self.ids.extend(["id", "name"].iter().flat_map(|name| attributes(html, name)));
        }
        self.code.push(range.into());
    }

    /// Whether a place is in code or HTML.
    #[must_use]
    pub(crate) fn is_code(&self, span: Span) -> bool {
        let at = self.code.partition_point(|code| code.end <= span.start);
        self.code.get(at).is_some_and(|code| code.start < span.end)
    }

    /// The code and HTML that ends before a block, and that starts after it.
    #[must_use]
    pub(crate) fn code_around(&self, block: Span) -> (&[Span], &[Span]) {
        let before = self.code.partition_point(|code| code.end <= block.start);
        let behind = self.code.partition_point(|code| code.start < block.end);
        (&self.code[..before], &self.code[behind.max(before)..])
    }

    /// The inline code in a part of the page.
    #[must_use]
    pub(crate) fn codes_in(&self, part: Span) -> &[InlineCode<'t>] {
        within(&self.codes, part, |code| code.span)
    }

    /// The links in a part of the page.
    #[must_use]
    pub(crate) fn links_in(&self, part: Span) -> &[Link<'t>] {
        within(&self.links, part, |link| link.span)
    }

    /// The section that holds a place: from its heading to the next one, or to the end of the page.
    #[must_use]
    pub(crate) fn section(&self, place: Span, end: u32) -> Span {
        let next = self.headings.partition_point(|heading| heading.span.start <= place.start);
        let start = next.checked_sub(1).map_or(0, |at| self.headings[at].span.start);
        Span::new(start, self.headings.get(next).map_or(end, |heading| heading.span.start))
    }
}

/// Where a link's destination is in what is written: most often right before the last parenthesis.
fn place_of(destination: &str, written: &str) -> Option<usize> {
    let plain = written.strip_suffix(')').and_then(|written| written.strip_suffix(destination));
    plain.map(str::len).or_else(|| memmem::rfind(written.as_bytes(), destination.as_bytes()))
}

/// Those of a sorted list that start in a part of the page.
fn within<T>(list: &[T], part: Span, span: impl Fn(&T) -> Span) -> &[T] {
    let start = list.partition_point(|item| span(item).start < part.start);
    let end = list.partition_point(|item| span(item).start < part.end);
    &list[start..end.max(start)]
}

/// The values of an attribute in a piece of HTML.
fn attributes<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    html.match_indices(name).filter_map(|(at, name)| {
        let value = html[at + name.len()..].strip_prefix('=')?;
        match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split(quote).next(),
            _ => value.split([' ', '>', '/']).next(),
        }
    })
}
