//! The events of the parser, one after the other, to the HTML of a page.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd, html};

use super::answer::NextAnswer;
use super::heading::without_doubles;
use super::rendered::Rendered;
use super::renderer::{OpenHeading, Renderer, VerbatimKind};
use crate::Result;
use crate::page::is_module;
use crate::path::is_mdx;
use crate::site::containers::Container;

/// The longest description that is taken from a page's first paragraph, in characters: search engines show no more.
const DESCRIPTION_LIMIT: usize = 160;

impl<'a> Renderer<'a> {
    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>, source: &Range<usize>) -> Result<()> {
        if let Some(verbatim) = &mut self.verbatim {
            match event {
                Event::Text(text) | Event::Html(text) => verbatim.push(&text),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    self.end_verbatim()?;
                }
                _ => {}
            }
            return Ok(());
        }
        if let Event::Start(Tag::Paragraph) = &event {
            self.is_in_module = is_mdx(self.page.path) && is_module(&self.page.text[self.body + range.start..]);
        }
        if self.is_in_module {
            self.is_in_module = !matches!(event, Event::End(TagEnd::Paragraph));
            return Ok(());
        }
        if self.is_mark(&event, range.start) {
            return Ok(());
        }
        if let Event::Text(text) = event {
            self.run.push(text, range.start);
            return Ok(());
        }
        self.end_run();
        match &event {
            Event::Start(tag) => {
                if !is_of_a_line(tag) {
                    self.place_containers(matches!(tag, Tag::Paragraph), &range);
                }
                self.depth += 1;
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                self.close_containers(self.depth + 1, usize::MAX);
            }
            _ => {}
        }
        if self.is_of_container(&event, &range) {
            return Ok(());
        }
        match event {
            Event::Start(tag) => self.start(tag, range, source),
            Event::End(tag) => self.end(tag),
            Event::InlineHtml(html) if !self.scope.settings.allow_html => self.inline_html(&html),
            Event::Code(code) => {
                self.note_text(&code, &code);
                self.push(Event::Code(code));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.note_text(" ", " ");
                self.push(event);
            }
            Event::FootnoteReference(label) => {
                let reference = self.footnotes.reference(label);
                self.push_html(reference);
            }
            Event::TaskListMarker(checked) => self.push_html(task_marker(checked)),
            event => self.push(event),
        }
        Ok(())
    }

    /// Whether an event is of a line that opens or closes a note or tab, or the break after it.
    fn is_mark(&self, event: &Event<'_>, at: usize) -> bool {
        let is_text = matches!(event, Event::Text(_) | Event::SoftBreak | Event::HardBreak | Event::Code(_));
        is_text && self.open_containers.iter().any(|(container, _)| container.is_mark(at))
    }

    /// Whether an event is a tag of what is there for a note or tab alone: the quote that its lines are read as, and the
    /// paragraph of its first or its last line.
    fn is_of_container(&mut self, event: &Event<'_>, range: &Range<usize>) -> bool {
        match event {
            Event::Start(Tag::BlockQuote(None)) => {
                let is_written = self.containers.last().is_none_or(|next| !next.header.contains(&range.start));
                self.quotes.push(is_written);
                !is_written
            }
            Event::Start(Tag::BlockQuote(_)) => {
                self.quotes.push(true);
                false
            }
            Event::End(TagEnd::BlockQuote(_)) => !self.quotes.pop().unwrap_or(true),
            Event::Start(Tag::Paragraph) => {
                let end = range.start + self.page.text[self.body..][range.clone()].trim_end().len();
                let is_all = |mark: &Range<usize>| mark.contains(&range.start) && end <= mark.end;
                let mut marks =
                    self.open_containers.iter().flat_map(|(container, _)| [&container.header, &container.close]);
                self.is_in_mark = marks.any(is_all);
                self.is_in_mark
            }
            Event::End(TagEnd::Paragraph) => std::mem::take(&mut self.is_in_mark),
            _ => false,
        }
    }

    /// Closes the notes and tabs that end before a block, and opens those that start with it.
    fn place_containers(&mut self, is_paragraph: bool, block: &Range<usize>) {
        if self.containers.is_empty() && self.open_containers.is_empty() {
            return;
        }
        self.close_containers(self.depth, block.start);
        let is_past = |container: &mut Container| container.header.end <= block.start;
        while self.containers.pop_if(is_past).is_some() {}
        let is_here = |container: &mut Container| is_paragraph && container.header.contains(&block.start);
        if let Some(container) = self.containers.pop_if(is_here) {
            self.push_html(container.open_tag().to_owned());
            self.open_containers.push((container, self.depth));
        }
    }

    /// Closes the notes and tabs from a depth on that end before a place.
    fn close_containers(&mut self, depth: usize, at: usize) {
        let ends = |(container, own): &mut (Container, usize)| *own >= depth && container.end <= at;
        while let Some((container, _)) = self.open_containers.pop_if(ends) {
            self.push_html(container.close_tag());
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>, source: &Range<usize>) {
        if !matches!(tag, Tag::CodeBlock(_) | Tag::HtmlBlock) {
            self.raw.start();
        }
        if matches!(tag, Tag::List(_) | Tag::Table(_) | Tag::BlockQuote(_)) {
            self.answer = NextAnswer::None;
        }
        match tag {
            Tag::CodeBlock(kind) => self.start_verbatim(VerbatimKind::Code(info(kind)), range),
            Tag::HtmlBlock => self.start_verbatim(VerbatimKind::Html, range),
            Tag::Link { link_type, dest_url, title, id } => {
                self.start_link((&dest_url, &title), source, |dest_url, title| Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                });
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.start_link((&dest_url, &title), source, |dest_url, title| Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    id,
                });
            }
            tag => self.start_block(tag),
        }
    }

    fn start_block(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.heading = Some(OpenHeading { level, written: String::new(), shown: String::new() });
                self.buffers.push(Vec::new());
            }
            Tag::Paragraph => {
                self.last_paragraph.clear();
                if self.done.summary.is_none() {
                    self.paragraph.get_or_insert_default();
                }
                self.push(Event::Start(tag));
            }
            Tag::FootnoteDefinition(label) => {
                self.footnotes.start(label);
                self.buffers.push(Vec::new());
            }
            Tag::BlockQuote(Some(kind)) => {
                self.push(Event::Start(tag));
                self.push_html(format!("<p class=\"alert-title\">{kind:?}</p>\n"));
            }
            tag => self.start_table_part(tag),
        }
    }

    fn start_table_part(&mut self, tag: Tag<'a>) {
        let html: CowStr<'a> = match tag {
            Tag::Table(alignments) => self.table.start(alignments).into(),
            Tag::TableHead => self.table.start_row(true).into(),
            Tag::TableRow => self.table.start_row(false).into(),
            Tag::TableCell => self.table.start_cell().into(),
            tag => return self.push(Event::Start(tag)),
        };
        self.push_html(html);
    }

    fn end(&mut self, tag: TagEnd) {
        if !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) {
            self.text.push('\n');
        }
        let open = self.raw.end();
        if !open.is_empty() {
            self.push_html(open);
        }
        match tag {
            TagEnd::Heading(_) => {
                self.answer = NextAnswer::None;
                self.end_heading();
            }
            TagEnd::Paragraph => {
                self.answer = std::mem::take(&mut self.answer).after(&self.last_paragraph);
                self.last_paragraph.clear();
                let paragraph = self.paragraph.take().map(|text| summary(&text)).filter(|text| !text.is_empty());
                self.done.summary = self.done.summary.take().or(paragraph);
                self.push(Event::End(tag));
            }
            TagEnd::Link | TagEnd::Image => {
                if self.links.pop().unwrap_or(false) {
                    self.push(Event::End(tag));
                }
            }
            TagEnd::FootnoteDefinition => {
                let body = self.buffers.pop().unwrap_or_default();
                self.footnotes.end(body);
            }
            TagEnd::Table => self.push_html("</tbody></table></div>\n"),
            TagEnd::TableHead => self.push_html("</tr></thead><tbody>\n"),
            TagEnd::TableRow => self.push_html("</tr>\n"),
            TagEnd::TableCell => self.end_cell(),
            tag => self.push(Event::End(tag)),
        }
    }

    /// Ends a cell. One that is empty heads nothing.
    fn end_cell(&mut self) {
        let events = self.buffers.last_mut().expect("the outermost buffer stays");
        let is_empty = matches!(events.last(), Some(Event::Html(html)) if html.starts_with("<th"));
        if is_empty {
            events.pop();
        }
        self.push_html(if is_empty { "<td></td>" } else { self.table.end_cell() });
    }

    fn inline_html(&mut self, html: &CowStr<'a>) {
        if html.starts_with("<!--") {
            self.done.dropped.note_comment(html);
            return;
        }
        let (urls, path) = (self.scope.urls, self.page.path);
        let link = |address: &str| urls.rewrite(path, address).map(Cow::into_owned);
        let (clean, _) = self.raw.clean(html, true, &link);
        self.push_html(clean);
    }

    pub(super) fn finish(mut self) -> Result<Rendered> {
        self.end_run();
        let open = self.raw.finish();
        self.push_html(open);
        self.close_containers(0, usize::MAX);
        self.done.dropped.elements = std::mem::take(&mut self.raw.escaped);
        self.done.dropped.attributes = std::mem::take(&mut self.raw.lost);
        self.done.markdown = std::mem::take(&mut self.changes).apply(&self.page.text[self.body..]);
        for heading in &self.done.headings {
            self.done.words.add_heading(&heading.text);
        }
        self.done.words.add(&self.text);
        self.done.text = std::mem::take(&mut self.text);
        let events = std::mem::take(&mut self.buffers).into_iter().flatten().chain(self.footnotes.finish());
        // A page with requests makes HTML of several times its length.
        self.done.html.reserve(4 * self.page.text.len());
        html::push_html(&mut self.done.html, events);
        self.done.html = without_doubles(std::mem::take(&mut self.done.html), &self.other_anchors);
        self.done.diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.name));
        self.done.diagnostics.dedup();
        self.fill()?;
        Ok(self.done)
    }
}

/// Whether it marks a part of a line and is not a block.
fn is_of_a_line(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn info(kind: CodeBlockKind) -> CowStr {
    match kind {
        CodeBlockKind::Fenced(info) => info,
        CodeBlockKind::Indented => "".into(),
    }
}

fn task_marker(checked: bool) -> &'static str {
    if checked {
        "<input type=\"checkbox\" disabled checked aria-label=\"Done\"> "
    } else {
        "<input type=\"checkbox\" disabled aria-label=\"To do\"> "
    }
}

/// The first characters of a paragraph, cut at a word.
fn summary(paragraph: &str) -> String {
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    let text = words.join(" ");
    let Some((limit, _)) = text.char_indices().nth(DESCRIPTION_LIMIT) else { return text };
    let cut = text[..limit].rfind(' ').unwrap_or(limit);
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', '.']))
}
