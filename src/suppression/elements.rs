//! The elements of a page that comments speak of, and the comments between them.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::comment::{self, Comment};
use crate::page::{Block, Closing, Page};
use crate::sync;
use crate::text::Span;

/// How often a page is parsed again from within, as for its blocks.
const MAX_RESTARTS: usize = 64;

/// What was found in a page.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// In the order of their starts, containers before what they hold.
    pub(super) elements: Vec<Element>,
    pub(super) comments: Vec<FoundComment>,
}

/// A heading, a paragraph, a block, a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    pub(super) span: Span,
    /// Whether it is not a container.
    pub(super) is_leaf: bool,
    /// Whether a line before it would change what it is: the text of a task.
    pub(super) is_task: bool,
}

/// A comment and the element that it speaks of when it speaks of one.
#[derive(Clone, Debug)]
pub(super) struct FoundComment {
    pub(super) comment: Comment,
    /// Where its container ends, or the element that it is in.
    home: Home,
    pub(super) target: Option<Span>,
}

#[derive(Clone, Copy, Debug)]
enum Home {
    Container(u32),
    Leaf(usize),
}

impl Found {
    /// Makes a place for snippets one element: a comment between its markers would be written over.
    fn add_region(&mut self, span: Span) {
        let at = self.elements.partition_point(|element| element.span.start < span.start);
        for inner in self.elements[at..].iter_mut().take_while(|inner| inner.span.start < span.end) {
            inner.is_leaf = false;
        }
        self.elements.insert(at, Element { span, is_leaf: true, is_task: false });
        for comment in &mut self.comments {
            if let Home::Leaf(home) = &mut comment.home {
                *home += usize::from(*home >= at);
            }
        }
    }

    /// The comments, and what each of them speaks of if it speaks of the next element.
    pub(super) fn into_comments(self) -> (Vec<Comment>, Vec<Option<Span>>) {
        self.comments.into_iter().map(|found| (found.comment, found.target)).unzip()
    }
}

/// Reads a page.
pub(super) fn read(page: &Page<'_>) -> Found {
    let mut reader = ElementReader { page, next_block: 0, found: Found::default() };
    let mut from = page.body_start() as usize;
    for _ in 0..MAX_RESTARTS {
        match reader.run(from) {
            Some(restart) if restart < page.text.len() => from = restart,
            _ => break,
        }
    }
    let mut found = reader.found;
    for region in sync::regions(page) {
        found.add_region(region.span());
    }
    let targets: Vec<_> = found.comments.iter().map(|comment| target(&found.elements, comment)).collect();
    for (comment, target) in found.comments.iter_mut().zip(targets) {
        comment.target = target;
    }
    found
}

fn target(elements: &[Element], comment: &FoundComment) -> Option<Span> {
    match comment.home {
        Home::Leaf(at) => Some(elements[at].span),
        Home::Container(end) => {
            let next = elements.partition_point(|element| element.span.start < comment.comment.span.end);
            elements.get(next).map(|element| element.span).filter(|span| span.start < end)
        }
    }
}

struct ElementReader<'p, 't> {
    page: &'p Page<'t>,
    /// The first har block that was not met yet.
    next_block: usize,
    found: Found,
}

/// What is open while events come in.
struct Open {
    /// Where each open container ends.
    containers: Vec<u32>,
    /// The open leaf, and whether only its text says that it is there: the text of a tight list item.
    leaf: Option<(usize, bool)>,
    /// How many tags are open within the leaf.
    depth: usize,
}

impl<'p> ElementReader<'p, '_> {
    /// Reads on from byte `from`; the offset to parse again from, where Markdown and the page part.
    fn run(&mut self, from: usize) -> Option<usize> {
        let text = self.page.text;
        let mut open = Open { containers: vec![text.len() as u32], leaf: None, depth: 0 };
        for (event, range) in self.page.markdown.events(from) {
            let span = Span::from(range);
            if let Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) = event
                && let Some(block) = self.strayed(span)
            {
                self.scan(Span::new(span.start, block.opening.start), &open);
                self.push(block.span, true);
                return Some(after_line(text, block.span.end as usize));
            }
            self.event(&event, span, &mut open);
        }
        None
    }

    /// The har block in a block of Markdown's that does not end where that one ends.
    fn strayed(&mut self, span: Span) -> Option<&'p Block<'p>> {
        let page: &'p Page<'p> = self.page;
        let is_passed = |block: &Block<'_>| !block.is_har() || block.opening.start < span.start;
        while page.blocks.get(self.next_block).is_some_and(is_passed) {
            self.next_block += 1;
        }
        let block = page.blocks.get(self.next_block).filter(|block| block.opening.start < span.end)?;
        self.next_block += 1;
        let is_same = block.opening.start == span.start && block.closing == Closing::Closed;
        (!is_same).then_some(block)
    }

    fn event(&mut self, event: &Event<'_>, span: Span, open: &mut Open) {
        if let Some((leaf, false)) = open.leaf {
            self.event_in_leaf(event, span, leaf, open);
            return;
        }
        match event {
            Event::Start(tag) if is_container(tag) => {
                open.leaf = None;
                if !matches!(tag, Tag::Item) {
                    self.push(span, false);
                }
                open.containers.push(span.end);
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition) => {
                open.leaf = None;
                open.containers.pop();
            }
            Event::Start(Tag::HtmlBlock) => {
                open.leaf = None;
                self.scan(span, open);
                let is_comment = span.of(self.page.text).trim().starts_with("<!--");
                let leaf = if is_comment { usize::MAX } else { self.push(span, true) };
                open.leaf = Some((leaf, false));
                open.depth = 1;
            }
            Event::Start(tag) if is_leaf(tag) => {
                open.leaf = Some((self.push(span, true), false));
                open.depth = 1;
            }
            Event::Rule => {
                open.leaf = None;
                self.push(span, true);
            }
            _ => self.event_in_text(event, span, open),
        }
    }

    fn event_in_leaf(&mut self, event: &Event<'_>, span: Span, leaf: usize, open: &mut Open) {
        match event {
            Event::Start(_) => open.depth += 1,
            Event::End(_) => {
                open.depth -= 1;
                if open.depth == 0 {
                    open.leaf = None;
                }
            }
            Event::InlineHtml(_) => self.add_comments(span, Home::Leaf(leaf)),
            _ => {}
        }
    }

    /// The text of a tight list item, which has no paragraph around it.
    fn event_in_text(&mut self, event: &Event<'_>, span: Span, open: &mut Open) {
        let (leaf, _) = *open.leaf.get_or_insert((self.found.elements.len(), true));
        if leaf == self.found.elements.len() {
            self.push(span, true);
        }
        let element = &mut self.found.elements[leaf];
        element.span = element.span.cover(span);
        match event {
            Event::TaskListMarker(_) => element.is_task = true,
            Event::InlineHtml(_) => self.add_comments(span, Home::Leaf(leaf)),
            _ => {}
        }
    }

    fn push(&mut self, span: Span, is_leaf: bool) -> usize {
        self.found.elements.push(Element { span, is_leaf, is_task: false });
        self.found.elements.len() - 1
    }

    /// Adds the comments of a piece of HTML.
    fn scan(&mut self, span: Span, open: &Open) {
        let end = open.containers.last().copied().unwrap_or(u32::MAX);
        self.add_comments(span, Home::Container(end));
    }

    fn add_comments(&mut self, span: Span, home: Home) {
        let comments = comment::find(self.page.text, span);
        let placed = comments.into_iter().map(|comment| FoundComment { comment, home, target: None });
        self.found.comments.extend(placed);
    }
}

fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::FootnoteDefinition(_))
}

fn is_leaf(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::Table(_))
}

/// The start of the line after the one that holds byte `at`.
fn after_line(text: &str, at: usize) -> usize {
    let Range { start, end } = at.min(text.len())..text.len();
    text[start..end].find('\n').map_or(end, |newline| start + newline + 1)
}
