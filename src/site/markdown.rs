//! A page's Markdown turned into the HTML of its body, with everything the site needs to know of it.

mod verbatim;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Tag, TagEnd, html};

use super::compiled::{self, Changes};
use super::containers::{self, Container};
use super::fill::Filling;
use super::footnotes::Footnotes;
use super::front_matter::{self, SiteFrontMatter};
use super::highlight::escape;
use super::raw::Raw;
use super::table::Table;
use super::variables;
use super::words::Words;
use super::{Scope, Settings, Source};
use crate::diagnostic::Finding;
use crate::page::{Markdown, Slugs, is_module, leading_id, other_anchors, split_front_matter, split_id};
use crate::path::is_mdx;
use crate::rules::BROKEN_LINK;
use crate::text::Span;
use crate::{Diagnostic, Result};
use verbatim::{NextAnswer, Verbatim, VerbatimKind};

/// The longest description that is taken from a page's first paragraph, in characters: search engines show no more.
const DESCRIPTION_LIMIT: usize = 160;

/// A page's body and what was learnt on the way.
#[derive(Debug, Default)]
pub(super) struct Rendered {
    pub html: String,
    pub headings: Vec<SiteHeading>,
    pub front_matter: SiteFrontMatter,
    /// The text of the first paragraph, cut to a sentence or two.
    pub summary: Option<String>,
    pub diagnostics: Vec<Diagnostic>,
    /// The page as Markdown that any program can read.
    pub markdown: String,
    /// What readers may look for.
    pub words: Words,
    /// The text of the page outside of headings, for excerpts.
    pub text: String,
    /// The names of the elements of raw HTML that are shown as text.
    pub escaped: Vec<String>,
    /// What the page's script needs to put its reader's values into snippets, if there are any.
    pub fill: Option<String>,
}

impl Rendered {
    /// What the page is about, as it says itself or as its first paragraph says.
    pub(super) fn description(&self) -> Option<String> {
        self.front_matter.description.clone().or_else(|| self.summary.clone())
    }

    /// Whether the page has a heading of level 1.
    pub(super) fn has_title(&self) -> bool {
        self.headings.iter().any(|heading| heading.level == 1)
    }
}

/// A heading that links may point to.
#[derive(Debug)]
pub(super) struct SiteHeading {
    pub level: u8,
    pub id: String,
    pub text: String,
}

/// Renders the body of one page.
///
/// Errors: a template of the site that cannot be rendered.
pub(super) fn render(page: &Source, scope: &Scope) -> Result<Rendered> {
    let (front_matter, start) = split_front_matter(page.text);
    let mut renderer = Renderer::new(page, scope, start);
    // The linter has reported front matter that cannot be read.
    renderer.done.front_matter = front_matter::parse(&front_matter).unwrap_or_default();
    let markdown = Markdown::new(&page.text[start..], 0);
    // A line of three colons would define something.
    let has_colons = page.text.contains(":::");
    let options = if has_colons { Options::empty() } else { Options::ENABLE_DEFINITION_LIST };
    let mut events = markdown.events_with(0, options);
    while let Some((event, range)) = events.next() {
        let source = link_id(&event).and_then(|id| events.definition(id)).unwrap_or_else(|| range.clone());
        renderer.event(event, range, &source)?;
    }
    renderer.finish()
}

/// What a page says of itself, and its first heading of level 1.
pub(super) fn outline(text: &str, settings: &Settings) -> (SiteFrontMatter, Option<String>) {
    let (yaml, start) = split_front_matter(text);
    let front_matter = front_matter::parse(&yaml).unwrap_or_default();
    if front_matter.title.as_ref().is_some_and(|title| !title.trim().is_empty()) {
        return (front_matter, None);
    }
    (front_matter, first_heading(&text[start..], settings))
}

fn first_heading(text: &str, settings: &Settings) -> Option<String> {
    let markdown = Markdown::new(text, 0);
    let mut events = markdown.events(0).map(|(event, _)| event);
    events.find(|event| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. })))?;
    let (mut heading, mut run) = (String::new(), String::new());
    let substitution = variables::Substitution::new(settings);
    for event in events {
        if let Event::Text(text) = &event {
            run.push_str(text);
            continue;
        }
        heading.push_str(&substitution.text(&run));
        run.clear();
        match event {
            Event::Code(code) => heading.push_str(&code),
            Event::SoftBreak | Event::HardBreak => heading.push(' '),
            Event::End(TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    let text = split_id(&heading).map_or(heading.as_str(), |(text, _)| text);
    Some(text.trim().to_owned())
}

/// The label of a link or image that is defined elsewhere.
fn link_id<'e>(event: &'e Event) -> Option<&'e str> {
    match event {
        Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) => {
            (*link_type != LinkType::Inline && !id.is_empty()).then_some(id)
        }
        _ => None,
    }
}

/// Turns events into other events, one after the other; ranges count from where the page's Markdown starts.
struct Renderer<'a> {
    page: &'a Source<'a>,
    scope: &'a Scope<'a>,
    /// Where the Markdown starts in the page: after the front matter and the byte-order mark.
    body: usize,
    variables: Vec<variables::Occurrence<'a>>,
    done: Rendered,
    /// The output; a part that is moved or measured has a buffer of its own until it ends.
    buffers: Vec<Vec<Event<'a>>>,
    slugs: Slugs,
    /// What other tools call headings of the page.
    other_anchors: Vec<String>,
    run: Run,
    verbatim: Option<Verbatim<'a>>,
    heading: Option<OpenHeading>,
    paragraph: Option<String>,
    level: u8,
    /// The headings around what is being read: their levels as written and as shown.
    outline: Vec<(u8, u8)>,
    links: Vec<bool>,
    table: Table,
    footnotes: Footnotes<'a>,
    groups: usize,
    /// Whether what comes next may be the answer to a request.
    answer: NextAnswer,
    /// The text of the paragraph after a request.
    last_paragraph: String,
    raw: Raw,
    /// The notes and tabs of other tools that are still to come, last first, and those that are open, with how deep.
    containers: Vec<Container>,
    open_containers: Vec<(Container, usize)>,
    depth: usize,
    changes: Changes,
    filling: Filling,
    has_fill_mark: bool,
    /// Whether this is an `import` or `export` of MDX, which is not text.
    is_in_module: bool,
    /// The text of the page outside of headings, for the search.
    text: String,
}

/// Neighbouring texts, which the parser gives in pieces, and where each piece stands.
#[derive(Default)]
struct Run {
    text: String,
    /// The start in `text` and the start in the page.
    pieces: Vec<(usize, usize)>,
}

struct OpenHeading {
    level: HeadingLevel,
    /// As written, for the id: it stays when a variable's value changes.
    written: String,
    shown: String,
}

impl<'a> Renderer<'a> {
    fn new(page: &'a Source<'a>, scope: &'a Scope<'a>, body: usize) -> Self {
        let text = &page.text[body..];
        Self {
            page,
            scope,
            body,
            variables: variables::occurrences(text).collect(),
            done: Rendered::default(),
            buffers: vec![Vec::new()],
            slugs: Slugs::default(),
            other_anchors: Vec::new(),
            run: Run::default(),
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
            depth: 0,
            changes: Changes::default(),
            filling: Filling::default(),
            has_fill_mark: false,
            is_in_module: false,
            text: String::new(),
        }
    }

    fn push(&mut self, event: Event<'a>) {
        self.buffers.last_mut().expect("the outermost buffer stays").push(event);
    }

    fn push_html(&mut self, html: impl Into<CowStr<'a>>) {
        self.push(Event::Html(html.into()));
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>, source: &Range<usize>) -> Result<()> {
        if let Some(verbatim) = &mut self.verbatim {
            match event {
                Event::Text(text) | Event::Html(text) => verbatim.push(&text),
                Event::End(_) => self.end_verbatim()?,
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
        if let Event::Text(text) = &event {
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

    /// Adds to the heading and the paragraph that are being read, if any.
    fn note_text(&mut self, written: &str, shown: &str) {
        if let Some(heading) = &mut self.heading {
            heading.written.push_str(written);
            heading.shown.push_str(shown);
            return;
        }
        self.text.push_str(shown);
        if matches!(self.answer, NextAnswer::Awaited) {
            self.last_paragraph.push_str(shown);
        }
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.push_str(shown);
        }
    }

    /// Writes the collected text, with values in the place of variables.
    fn end_run(&mut self) {
        if self.run.text.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let shown = self.fill_in(&run);
        if let Some((id, rest)) = leading_id(&shown).filter(|_| self.heading.is_none() && self.is_after_inline()) {
            self.push_html(format!("<span id=\"{}\"></span>", escape(id)));
            self.note_text(rest, rest);
            self.push(Event::Text(rest.to_owned().into()));
        } else {
            self.note_text(&run.text, &shown);
            self.push(Event::Text(shown.into()));
        }
    }

    /// Whether a list of attributes here would be about an element in the line before it.
    fn is_after_inline(&self) -> bool {
        let last = self.buffers.last().and_then(|events| events.last());
        matches!(
            last,
            Some(Event::Code(_) | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image))
        )
    }

    fn fill_in(&mut self, run: &Run) -> String {
        let mut shown = String::with_capacity(run.text.len());
        let mut done = 0;
        for found in variables::occurrences(&run.text) {
            let start = run.outer(found.range.start);
            let Ok(at) = self.variables.binary_search_by_key(&start, |variable| variable.range.start) else { continue };
            if let Some(value) = self.value(at) {
                shown.push_str(&run.text[done..found.range.start]);
                shown.push_str(value);
                done = found.range.end;
                self.changes.replace(self.variables[at].range.clone(), compiled::escape(value));
            }
        }
        shown.push_str(&run.text[done..]);
        shown
    }

    /// The value of the variable that is at this place of the list, if the config has one.
    fn value(&mut self, at: usize) -> Option<&'a str> {
        let scope: &'a Scope<'a> = self.scope;
        let found = &self.variables[at];
        if found.escaped {
            return None;
        }
        scope.settings.variables.get(found.name).map(String::as_str)
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::from(range.start + self.body..range.end + self.body)
    }

    /// The destination and title of a link with values in the place of variables, which end its source.
    fn destination(&mut self, destination: &str, title: &str, source: &Range<usize>) -> (String, String) {
        let count = variables::occurrences(destination).count() + variables::occurrences(title).count();
        if count == 0 {
            return (destination.to_owned(), title.to_owned());
        }
        let first = self.variables.partition_point(|variable| variable.range.start < source.start);
        let last = self.variables.partition_point(|variable| variable.range.end <= source.end);
        let mut values = Vec::new();
        for at in first.max(last.saturating_sub(count))..last {
            let value = self.value(at);
            values.push(value);
            if let Some(value) = value {
                self.changes.replace(self.variables[at].range.clone(), value);
            }
        }
        let mut values = values.into_iter();
        let destination = replace_next(destination, &mut values);
        (destination, replace_next(title, &mut values))
    }

    /// Opens a link or image unless its destination would run code: then only its text remains.
    fn start_link(
        &mut self,
        (destination, title): (&str, &str),
        source: &Range<usize>,
        tag: impl FnOnce(CowStr<'a>, CowStr<'a>) -> Tag<'a>,
    ) {
        self.relink(destination, source);
        self.check_link(destination, source);
        let (destination, title) = self.destination(destination, title, source);
        let target = self.scope.urls.rewrite(self.page.path, &destination).map(Cow::into_owned);
        self.links.push(target.is_some());
        if let Some(target) = target {
            self.push(Event::Start(tag(target.into(), title.into())));
        }
    }

    /// Notes a link to a page that is not published.
    fn check_link(&mut self, destination: &str, source: &Range<usize>) {
        let page = self.scope.urls.page(self.page.path, destination);
        let Some(draft) = page.filter(|page| self.scope.drafts.contains(page)) else { return };
        let message = format!("`{draft}` is a draft and is not published: the link leads nowhere");
        let finding = Finding::new(self.span(source.clone()), message);
        self.done.diagnostics.push(BROKEN_LINK.diagnostic(finding));
    }

    /// Lets a link between pages lead to the compiled Markdown of its page.
    fn relink(&mut self, destination: &str, source: &Range<usize>) {
        let Some(compiled) = self.scope.urls.rewrite_to_markdown(self.page.path, destination) else { return };
        let text = &self.page.text[self.body..];
        let written = text.get(source.clone()).and_then(|link| link.rfind(destination));
        if let Some(at) = written.map(|at| source.start + at).filter(|_| compiled != destination) {
            self.changes.replace(at..at + destination.len(), compiled);
        }
    }

    /// The level that a heading is shown with: one below the heading around it, whatever levels the page leaves out.
    fn shown_level(&mut self, level: u8) -> u8 {
        while self.outline.pop_if(|(written, _)| *written >= level).is_some() {}
        let shown = self.outline.last().map_or(level.min(2), |(_, shown)| shown + 1);
        self.outline.push((level, shown));
        shown
    }

    fn end_heading(&mut self) {
        let mut inner = self.buffers.pop().unwrap_or_default();
        let Some(heading) = self.heading.take() else { return };
        let own_id = split_id(&heading.written).filter(|_| trim_id(&mut inner));
        let text =
            own_id.and_then(|_| split_id(&heading.shown)).map_or(heading.shown.as_str(), |(text, _)| text).trim();
        let id = escape(&self.slugs.unique(own_id.map_or(heading.written.as_str(), |(_, id)| id)));
        self.level = self.shown_level(heading.level as u8);
        self.push_html(format!("<div class=\"heading\"><h{} id=\"{id}\">", self.level));
        for anchor in other_anchors(&id) {
            self.push_html(other_place(&anchor));
            self.other_anchors.push(anchor);
        }
        for event in inner {
            self.push(event);
        }
        let label = escape(text);
        let anchor = format!("<a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to “{label}”\">#</a>");
        self.push_html(format!("</h{}>{anchor}</div>\n", self.level));
        self.done.headings.push(SiteHeading { level: self.level, id, text: text.to_owned() });
    }

    fn inline_html(&mut self, html: &CowStr<'a>) {
        if html.starts_with("<!--") {
            return;
        }
        let (urls, path) = (self.scope.urls, self.page.path);
        let link = |address: &str| urls.rewrite(path, address).map(Cow::into_owned);
        let (clean, _) = self.raw.clean(html, true, &link);
        self.push_html(clean);
    }

    fn finish(mut self) -> Result<Rendered> {
        self.end_run();
        let open = self.raw.finish();
        self.push_html(open);
        self.close_containers(0, usize::MAX);
        self.done.escaped = std::mem::take(&mut self.raw.escaped).into_iter().collect();
        self.done.markdown = std::mem::take(&mut self.changes).apply(&self.page.text[self.body..]);
        for heading in &self.done.headings {
            self.done.words.add_heading(&heading.text);
        }
        self.done.words.add(&self.text);
        self.done.text = std::mem::take(&mut self.text);
        let events = std::mem::take(&mut self.buffers).into_iter().flatten().chain(self.footnotes.finish());
        html::push_html(&mut self.done.html, events);
        for anchor in &self.other_anchors {
            let id = format!(" id=\"{anchor}\"");
            if self.done.html.matches(&id).nth(1).is_some() {
                self.done.html = self.done.html.replacen(&other_place(anchor), "", 1);
            }
        }
        self.done.diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.name));
        self.done.diagnostics.dedup();
        self.fill()?;
        Ok(self.done)
    }
}

impl Run {
    fn push(&mut self, text: &str, start: usize) {
        self.pieces.push((self.text.len(), start));
        self.text.push_str(text);
    }

    /// Where the character at `inner` is in the page.
    fn outer(&self, inner: usize) -> usize {
        let piece = self.pieces.partition_point(|&(start, _)| start <= inner) - 1;
        let (start, outer) = self.pieces[piece];
        outer + (inner - start)
    }
}

/// Where a link leads that calls a heading as another tool does.
fn other_place(anchor: &str) -> String {
    format!("<span id=\"{anchor}\"></span>")
}

/// Whether it marks a part of a line and is not a block.
fn is_of_a_line(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Removes the id from the last text of a heading; says whether it stood there.
fn trim_id(inner: &mut [Event]) -> bool {
    let Some(Event::Text(last)) = inner.last_mut() else { return false };
    let Some((text, _)) = split_id(last) else { return false };
    *last = text.to_owned().into();
    true
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

/// Every variable of `text` replaced by the next value; those without one stay.
fn replace_next<'v>(text: &str, values: &mut impl Iterator<Item = Option<&'v str>>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for found in variables::occurrences(text) {
        result.push_str(&text[done..found.range.start]);
        result.push_str(values.next().flatten().unwrap_or(&text[found.range.clone()]));
        done = found.range.end;
    }
    result + &text[done..]
}

/// The first characters of a paragraph, cut at a word.
fn summary(paragraph: &str) -> String {
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    let text = words.join(" ");
    let Some((limit, _)) = text.char_indices().nth(DESCRIPTION_LIMIT) else { return text };
    let cut = text[..limit].rfind(' ').unwrap_or(limit);
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', '.']))
}
