//! One page, changed where the docs tool reads it in its own way, and nowhere else.

mod raw;

use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::head::Head;
use super::links::Paths;
use super::tool::{Code, Flavour, Html, ProseSyntax};
use super::{escape, html, lists, tabs};
use crate::har::CheckedBlock;
use crate::page::{Markdown, Slugs, code_fence, is_module, leading_id, markdown_start, other_attributes, split_id};
use crate::path::is_mdx;
use crate::site::{self, Changes, Dropped, SiteInput, Source, Substitution, indented, variables};
use crate::web::runs_code;
use crate::{Diagnostic, Result};

/// A page for the docs tool.
#[derive(Debug, Default)]
pub(super) struct WrittenPage {
    pub(super) text: String,
    pub(super) title: String,
    pub(super) section: Option<String>,
    pub(super) order: Option<i64>,
    pub(super) is_draft: bool,
    pub(super) dropped: Dropped,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Writes a page.
///
/// # Errors
///
/// A template that cannot be rendered.
pub(super) fn write(page: &Source<'_>, input: &SiteInput<'_>, flavour: &Flavour, paths: &Paths) -> Result<WrittenPage> {
    let mut writer = Writer::new(page, input, flavour, paths);
    let markdown = Markdown::new(writer.text, 0);
    if !writer.allows_html && flavour.html != Html::None && writer.text.contains('<') {
        writer.harmless = html::harmless(writer.text, markdown.events(0), flavour);
    }
    let mut events = markdown.events(0);
    while let Some((event, range)) = events.next() {
        let definition = match &event {
            Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) => {
                (*link_type != LinkType::Inline).then(|| events.definition(id)).flatten()
            }
            _ => None,
        };
        let source = definition.unwrap_or_else(|| range.clone());
        writer.event(&event, range, source)?;
    }
    // A component may use what nothing else does.
    for (destination, range) in events.definitions() {
        writer.link(LinkType::Reference, &destination, range.clone(), range);
    }
    Ok(writer.finish())
}

/// A page with code in the places of its requests and no other change, and what was found on the way.
///
/// # Errors
///
/// A template that cannot be rendered.
pub(super) fn write_requests(
    page: &Source<'_>,
    input: &SiteInput<'_>,
    flavour: &Flavour,
    paths: &Paths,
) -> Result<(String, Vec<Diagnostic>)> {
    let mut writer = Writer::new(page, input, flavour, paths);
    for block in page.checked.blocks.iter().filter(|block| block.becomes_tabs(&input.settings.tabs)) {
        writer.har_block(block)?;
    }
    let body = writer.changes.apply(writer.text);
    Ok((format!("{}{body}", &page.text[..writer.offset]), writer.diagnostics))
}

/// Whether a page is the author's own MDX, which stays as it is where raw HTML may.
fn is_own_mdx(page: &Source<'_>, input: &SiteInput<'_>, flavour: &Flavour) -> bool {
    flavour.prose == ProseSyntax::Mdx && is_mdx(page.path) && input.settings.allow_html
}

#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the tool or the place decides")]
struct Writer<'w> {
    page: &'w Source<'w>,
    /// The Markdown, without the front matter and the byte-order mark.
    text: &'w str,
    /// Where it starts in the page.
    offset: usize,
    input: &'w SiteInput<'w>,
    flavour: &'w Flavour,
    paths: &'w Paths,
    changes: Changes,
    head: Head<'w>,
    /// The first heading of level 1.
    title: Option<String>,
    /// The heading that is open.
    heading: Option<Heading>,
    /// Where the last paragraph starts, if that is the start of a line.
    paragraph: Option<usize>,
    /// Whether this paragraph is an `import` or `export` of MDX.
    is_module: bool,
    /// Where the last code, link or emphasis in a line ends.
    inline_end: usize,
    /// Where the last cell of a table ends.
    cell_end: usize,
    slugs: Slugs,
    is_code: bool,
    /// What means something in prose and in code: nothing where the page is written in the tool's own syntax.
    prose: ProseSyntax,
    code: Code,
    /// Whether raw HTML, and so each component, stays as it is.
    allows_html: bool,
    /// Where the tags are that need no such leave, as their elements are harmless and end in the text that they start in.
    harmless: HashSet<usize>,
    /// Whether the page is written for the tool already: its links call headings as the tool does.
    is_own: bool,
    /// Code that its indentation makes one, where the tool knows none such.
    indented: Option<String>,
    /// The lines of the block of HTML that is open.
    html_lines: Vec<(Range<usize>, String)>,
    groups: usize,
    dropped: Dropped,
    diagnostics: Vec<Diagnostic>,
}

/// A heading as far as it was read.
#[derive(Debug)]
struct Heading {
    level: HeadingLevel,
    text: String,
    /// Where it starts on the page, and where its text ends.
    start: usize,
    end: usize,
}

impl Heading {
    /// Whether some tools would name it otherwise than others.
    fn is_odd(&self) -> bool {
        let is_plain = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
        !self.text.trim().split([' ', '-']).all(is_plain)
    }
}

impl<'w> Writer<'w> {
    fn new(page: &'w Source<'w>, input: &'w SiteInput<'w>, flavour: &'w Flavour, paths: &'w Paths) -> Self {
        let offset = markdown_start(page.text);
        let is_own = input.settings.dialect.as_deref() == Some(flavour.name) || is_own_mdx(page, input, flavour);
        Self {
            page,
            text: &page.text[offset..],
            offset,
            input,
            flavour,
            paths,
            changes: Changes::default(),
            head: Head::new(page.text, flavour, is_own),
            title: None,
            heading: None,
            paragraph: None,
            is_module: false,
            inline_end: 0,
            cell_end: 0,
            slugs: Slugs::default(),
            is_code: false,
            prose: if is_own { ProseSyntax::Markdown } else { flavour.prose },
            code: if is_own { Code::Verbatim } else { flavour.code },
            allows_html: input.settings.allow_html || is_own,
            harmless: HashSet::new(),
            is_own,
            indented: None,
            html_lines: Vec::new(),
            groups: 0,
            dropped: Dropped::default(),
            diagnostics: Vec::new(),
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>, source: Range<usize>) -> Result<()> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.heading =
                    Some(Heading { level: *level, text: String::new(), start: range.start, end: range.start });
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::Paragraph) => {
                let is_line = range.start == 0 || self.text[..range.start].ends_with('\n');
                self.paragraph = Some(range.start).filter(|_| is_line);
                self.is_module = self.allows_html && is_line && is_module(&self.text[range.start..]);
                if self.is_module {
                    self.imports(range.start);
                }
            }
            Event::End(TagEnd::Paragraph) => self.is_module = false,
            Event::End(TagEnd::TableCell) => self.cell_end = range.end,
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.end_row(range),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) if self.prose == ProseSyntax::Mdx => {
                self.is_code = true;
                self.indented = Some(String::new());
            }
            // In MDX, no code is indented.
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))
                if self.is_own && self.flavour.prose == ProseSyntax::Mdx =>
            {
                self.is_code = true;
                let text = self.with_links(&self.text[range.clone()]);
                if text != self.text[range.clone()] {
                    self.changes.replace(range, text);
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.is_code = true;
                self.code_block(kind, range)?;
            }
            Event::End(TagEnd::CodeBlock) => {
                self.is_code = false;
                if let Some(code) = self.indented.take() {
                    self.fenced(code.trim_end(), range);
                }
            }
            Event::Code(code) => {
                self.inline_end = range.end;
                self.heading_text(code, range.end);
                self.inline_code(range);
            }
            Event::Text(text) if self.is_code => {
                if let Some(code) = &mut self.indented {
                    code.push_str(text);
                }
            }
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                self.link(*link_type, dest_url, range, source);
            }
            Event::Start(Tag::HtmlBlock) => self.html_lines.clear(),
            Event::Html(html) => self.html_lines.push((range, html.to_string())),
            Event::End(TagEnd::HtmlBlock) => self.html_block(range),
            Event::InlineHtml(html) => {
                let is_tag = self.allows_html || is_comment(html) || self.harmless.contains(&range.start);
                let shown = if is_tag { "" } else { html };
                self.heading_text(shown, range.end);
                self.inline_html(html, range);
            }
            Event::Text(text) => {
                self.heading_text(text, range.end);
                self.prose(range);
            }
            Event::End(end) => {
                if matches!(end, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) {
                    self.inline_end = range.end;
                }
                self.heading_text("", range.end);
            }
            _ => {}
        }
        Ok(())
    }

    fn heading_text(&mut self, text: &str, end: usize) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
            heading.end = heading.end.max(end);
        }
    }

    /// A heading that tools name in different ways says what links call it, if it is a line of its own.
    fn end_heading(&mut self) {
        let Some(heading) = self.heading.take() else { return };
        let (text, own_id) = match split_id(&heading.text) {
            Some((text, id)) => (text, Some(id)),
            None => (heading.text.as_str(), None),
        };
        let id = match own_id {
            Some(id) => self.slugs.own(id),
            None => self.slugs.unique(text),
        };
        let (before, rest) = self.text.split_at(heading.start);
        // In a quote, too.
        let is_line = rest.starts_with('#') && before[line_start(before)..].chars().all(|it| matches!(it, ' ' | '>'));
        if self.flavour.heading_ids && !self.is_own && own_id.is_none() && is_line && heading.is_odd() {
            // Tools look for the id at the very end of the line.
            let rest = &self.text[heading.end..];
            let after = rest.trim_start_matches([' ', '\t']);
            let is_end = after.is_empty() || after.starts_with(['\r', '\n']);
            let blanks = if is_end { rest.len() - after.len() } else { 0 };
            let brace = self.id_brace(before);
            self.changes.replace(heading.end..heading.end + blanks, format!(" {brace}#{id}}}"));
        }
        if heading.level == HeadingLevel::H1 && self.title.is_none() {
            self.title = Some(text.trim().to_owned());
        }
    }

    /// Leaves out the cells of a row for which the table has no columns: readers don't see them, and MDX would run them.
    fn end_row(&mut self, row: Range<usize>) {
        let start = self.cell_end.max(row.start);
        let Some(rest) = self.text.get(start..row.end) else { return };
        let shown = rest.trim_end();
        if self.prose != ProseSyntax::Markdown && !shown.trim_matches([' ', '\t', '|']).is_empty() {
            self.changes.replace(start..start + shown.len(), "|");
        }
    }

    /// Prose with values for variables, in which nothing means anything to the tool but Markdown.
    ///
    /// A brace after a backslash: MDX leaves it alone as Markdown does, Vue sees what Markdown has made of it. MDX takes a
    /// paragraph that starts with `import` or `export` for code.
    fn prose(&mut self, mut range: Range<usize>) {
        let is_escaped =
            self.text[..range.start].ends_with('\\') && self.text[range.start..].starts_with(['{', '}', '<']);
        match self.prose {
            ProseSyntax::Vue if is_escaped && self.text[range.start..].starts_with('{') => {
                self.changes.replace(range.start - 1..range.start + 1, "&#123;");
                range.start += 1;
            }
            ProseSyntax::Vue if is_escaped => self.changes.replace(range.start - 1..range.start, ""),
            ProseSyntax::Mdx if is_escaped => range.start += 1,
            ProseSyntax::Mdx if self.paragraph == Some(range.start) && self.is_taken_for_module(range.start) => {
                let first = self.text.as_bytes()[range.start];
                self.changes.replace(range.start..range.start + 1, format!("&#{first};"));
                range.start += 1;
            }
            _ => {}
        }
        let Some(source) = self.text.get(range.clone()).filter(|_| !self.is_module) else { return };
        let mut written = String::new();
        let mut done = 0;
        let has_own = self.flavour.inline_ids && !self.is_own && self.heading.is_none();
        let is_placed =
            |rest: &str| range.start == self.inline_end || (rest.trim().is_empty() && self.continues(range.start));
        if let Some((id, rest)) = leading_id(source).filter(|(_, rest)| has_own && is_placed(rest)) {
            let _ = write!(written, "<span id=\"{}\"></span>", escape::html(id));
            done = source.len() - rest.len();
        }
        for found in variables::occurrences(source) {
            let Some(value) = self.substitution().value(&found) else { continue };
            if found.range.start < done {
                continue;
            }
            written.push_str(&escape::prose(&source[done..found.range.start], self.prose));
            written.push_str(&escape::plain(value));
            done = found.range.end;
        }
        let rest = &source[done..];
        let own_id = self.own_id(rest);
        let mut escaped = escape::prose(own_id.map_or(rest, |(text, _)| text), self.prose);
        // The parser gives what looks like a tag in pieces.
        let starts_name = |next: char| next.is_ascii_alphabetic() || next == '/';
        if self.prose == ProseSyntax::Vue && escaped.ends_with('<') && self.text[range.end..].starts_with(starts_name) {
            escaped.replace_range(escaped.len() - 1.., "&lt;");
        }
        let is_list = own_id.is_none()
            && !self.is_own
            && ((self.heading.is_some() && sets_attributes(&escaped)) || self.would_lose_end(&escaped, &range));
        match escaped.rsplit_once('{').filter(|_| is_list) {
            Some((text, list)) => written.extend([text, "&#123;", list]),
            None => written.push_str(&escaped),
        }
        if let Some((_, id)) = own_id {
            let others = self.attributes_beside_id(rest);
            let start = self.heading.as_ref().map_or(0, |heading| heading.start);
            let _ = write!(written, " {}#{id}{others}}}", self.id_brace(&self.text[..start]));
        }
        if written != source {
            self.changes.replace(range, written);
        }
    }

    /// Whether `VitePress` would take braces at the end of a line for a list of attributes, whatever they hold.
    fn would_lose_end(&self, text: &str, place: &Range<usize>) -> bool {
        let line = &self.text[line_start(&self.text[..place.start])..];
        let is_of_tool = [":::", "<<<"].iter().any(|mark| line.trim_start_matches([' ', '>']).starts_with(mark));
        let is_end = self.text[place.end..]
            .trim_start_matches([' ', '\t', '\r', '#'])
            .chars()
            .next()
            .is_none_or(|it| it == '\n');
        self.prose == ProseSyntax::Vue && is_end && !is_of_tool && ends_in_braces(text)
    }

    /// What starts the id of a heading that comes after `before`: tools of MDX escape the brace by themselves at the start of a line.
    fn id_brace(&self, before: &str) -> &'static str {
        let is_escaped = before.is_empty() || before.ends_with('\n') || self.flavour.prose != ProseSyntax::Mdx;
        if is_escaped { "{" } else { "\\{" }
    }

    /// Whether the text at that place starts a line that is not the first of its paragraph.
    fn continues(&self, at: usize) -> bool {
        let is_blank = |line: &str| line.chars().all(|letter| matches!(letter, ' ' | '\t' | '\r' | '>'));
        let mut lines = self.text[..at].rsplit('\n');
        lines.next().is_some_and(is_blank) && lines.next().is_some_and(|line| !is_blank(line))
    }

    /// Whether MDX would take the text at that place for code. A module that is shown as text has backslashes in it.
    fn is_taken_for_module(&self, at: usize) -> bool {
        let text = &self.text[at..];
        let paragraph = text.split("\n\n").next().unwrap_or_default();
        let is_shown = !self.allows_html && paragraph.contains(['{', '}', '<']);
        escape::is_taken_for_module(text) || (is_shown && is_module(text))
    }

    /// The end of a heading's text and the id that the heading gives itself, in a tool that reads such ids.
    fn own_id<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        split_id(text).filter(|_| self.heading.is_some() && self.flavour.heading_ids && !self.is_own)
    }

    /// What a heading says of itself beside its id, each after a space; MDX knows nothing but ids.
    fn attributes_beside_id(&mut self, text: &str) -> String {
        let (classes, others) = other_attributes(text);
        let name = |word: &str| word.split('=').next().unwrap_or(word).to_owned();
        self.dropped.attributes.extend(others.into_iter().map(name));
        if self.flavour.prose == ProseSyntax::Mdx {
            self.dropped.attributes.extend((!classes.is_empty()).then(|| "class".to_owned()));
            return String::new();
        }
        classes.into_iter().flat_map(|word| [" ", word]).collect()
    }

    fn substitution(&self) -> Substitution<'_> {
        Substitution::new(self.input.settings)
    }

    /// Leads the imports of a module to pages where these are.
    fn imports(&mut self, start: usize) {
        let module = &self.text[start..];
        let module = &module[..module.find("\n\n").unwrap_or(module.len())];
        for (at, quote) in module.match_indices(['"', '\'']) {
            let inner = &module[at + 1..];
            let path = &inner[..inner.find([quote.as_bytes()[0].into(), '\n']).unwrap_or_default()];
            if let Some(file) = self.paths.import(self.page.path, path) {
                let place = start + at + 1;
                self.changes.replace(place..place + path.len(), file);
            }
        }
    }

    fn link(&mut self, kind: LinkType, destination: &str, range: Range<usize>, source: Range<usize>) {
        if matches!(kind, LinkType::Autolink | LinkType::Email) && self.prose == ProseSyntax::Mdx {
            let scheme = if kind == LinkType::Email { "mailto:" } else { "" };
            self.changes.replace(range, format!("[{}]({scheme}{destination})", escape::plain(destination)));
            return;
        }
        if destination.is_empty() && kind == LinkType::Inline && self.paths.needs_addresses() {
            let end = self.text[..source.end].trim_end_matches(')').len();
            self.changes.replace(end..end, "#");
            return;
        }
        let filled = self.substitution().text(destination);
        let rewritten = match self.paths.rewrite(self.page.path, &filled) {
            _ if runs_code(&filled) => Some("#".to_owned()),
            None if filled != destination => Some(filled.replace(' ', "%20").replace(')', "%29")),
            rewritten => rewritten,
        };
        let place = self.text.get(source.clone()).and_then(|link| link.rfind(destination));
        if let (Some(rewritten), Some(at)) = (rewritten, place) {
            let start = source.start + at;
            self.changes.replace(start..start + destination.len(), rewritten);
        }
    }

    fn inline_code(&mut self, range: Range<usize>) {
        let Some(source) = self.text.get(range.clone()) else { return };
        let code = escape::inline_code(source, self.prose, self.code);
        if code != source {
            self.changes.replace(range, code);
        }
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Result<()> {
        let place = range.start + self.offset..range.end + self.offset;
        let blocks = &self.page.checked.blocks;
        let block = blocks.get(blocks.partition_point(|block| block.span.end as usize <= place.start));
        let tabs = &self.input.settings.tabs;
        let block = block.filter(|block| (block.span.start as usize) < place.end);
        if let Some(block) = block.filter(|block| block.becomes_tabs(tabs)) {
            return self.har_block(block);
        }
        if let Some(block) = block.filter(|block| block.stays(tabs)) {
            self.dropped.unshown.extend(block.unshown.iter().cloned());
        }
        if let Some(source) = self.text.get(range.clone()) {
            let mut code = escape::code(source, self.code);
            if let CodeBlockKind::Fenced(info) = kind {
                let language = info.split_whitespace().next().unwrap_or_default();
                // VitePress takes attributes of MkDocs, `hl_lines="2"`, for a language.
                let is_attribute = self.prose == ProseSyntax::Vue && language.contains(['"', '=']);
                let named = if is_attribute { &format!("text {language}") } else { self.flavour.language(language) };
                code = code.replacen(language, named, 1);
            }
            if code != source {
                self.changes.replace(range, code);
            }
        }
        Ok(())
    }

    /// Puts code between fences that was there by its indentation.
    fn fenced(&mut self, code: &str, range: Range<usize>) {
        let before = &self.text[..range.start];
        let spaces = before.len() - before.trim_end_matches(' ').len();
        let start = range.start - if before.ends_with('\t') { 1 } else { spaces.min(4) };
        let end = self.text[..range.end].trim_end().len();
        let fence = code_fence(code);
        let block = indented(&format!("{fence}\n{code}\n{fence}"), self.text, start);
        self.changes.replace(start..end, block.trim_end());
    }

    fn har_block(&mut self, block: &CheckedBlock) -> Result<()> {
        let code = self.code_of_tabs(block);
        let mut markdown = String::new();
        for (index, request) in block.requests.iter().enumerate() {
            self.groups += 1;
            let request = self.substitution().request(request);
            if index > 0 {
                markdown.push_str("\n\n");
            }
            let (group, failed) = tabs::group(self.input, self.flavour, code, block, &request, self.groups)?;
            markdown.push_str(&group);
            self.diagnostics.extend(failed);
        }
        let range = block.span.range();
        let start = range.start - self.offset;
        let end = self.text[..range.end - self.offset].trim_end_matches(['\r', '\n']).len();
        let markdown = if self.code == code { markdown } else { escape::page(&markdown, code).into_owned() };
        let markdown = if self.is_below_html(start) { format!("\n{markdown}") } else { markdown };
        let markdown = indented(&markdown, self.text, start);
        self.changes.replace(start..end, markdown.trim_end());
        Ok(())
    }

    /// What means something to the tool in the code of a request: nothing where its author wants that, and writes shortcodes into it.
    fn code_of_tabs(&self, block: &CheckedBlock) -> Code {
        let source = block.span.of(self.page.text);
        let has_own = self.is_own && escape::code(source, self.flavour.code) != source;
        if has_own { Code::Verbatim } else { self.flavour.code }
    }

    /// Whether the line before is HTML, after which other tools see no block without an empty line.
    fn is_below_html(&self, at: usize) -> bool {
        let line = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let before = self.text[..line].lines().next_back().unwrap_or_default();
        self.allows_html && before.trim_start_matches([' ', '\t', '>']).starts_with('<')
    }

    fn finish(mut self) -> WrittenPage {
        let stem = name_of(self.page.path);
        let is_shown_as_it_is = |title: &String| escape::html(title) == *title;
        let parsed = &self.head.parsed;
        let is_titled = parsed.title.is_some() || self.title.as_ref().is_none_or(is_shown_as_it_is);
        let title = parsed.title.clone().or(self.title).unwrap_or_else(|| stem.to_owned());
        let body = self.changes.apply(self.text);
        let body = escape::page(&body, self.code).into_owned();
        let body = if self.flavour.wide_lists { lists::indented_by_four(&body) } else { body };
        let is_section = self.paths.places.of(self.page.path).ends_with("_index.md");
        let mut text = self.head.front_matter(&title, is_titled, is_section);
        if self.groups > 0 {
            text.push_str(&self.head.preamble(&body));
        }
        let body = site::without_blank_start(&body);
        let body = if text.is_empty() { site::without_false_front_matter(body) } else { body.into() };
        text.push_str(&body);
        let is_listed = self.paths.has_made_list;
        self.dropped.keys = self.head.dropped(is_listed);
        self.dropped.draft = parsed.is_draft && self.flavour.publishes_drafts(is_listed);
        WrittenPage {
            text,
            title,
            section: parsed.section.clone(),
            order: parsed.order,
            is_draft: parsed.is_draft,
            dropped: self.dropped,
            diagnostics: self.diagnostics,
        }
    }
}

/// Where the last line of a text starts.
fn line_start(text: &str) -> usize {
    text.rfind('\n').map_or(0, |at| at + 1)
}

/// Whether some tools take the end of a heading for attributes of any kind, which could run code.
fn sets_attributes(text: &str) -> bool {
    let list = text.trim_end().strip_suffix('}').and_then(|rest| rest.rsplit_once('{'));
    list.is_some_and(|(before, list)| !before.ends_with('\\') && list.contains('='))
}

/// Whether a text ends in braces that do not hold a list of attributes.
fn ends_in_braces(text: &str) -> bool {
    let list = text.trim_end().strip_suffix('}').and_then(|rest| rest.rsplit_once('{'));
    let is_attribute = |word: &str| word.starts_with(['.', '#']) || word.contains('=');
    list.is_some_and(|(_, list)| !list.trim_start_matches(':').split_whitespace().all(is_attribute))
}

/// What a page is called that says nothing about it: as its file, or as its folder if it stands for that.
fn name_of(path: &str) -> &str {
    let mut parts = path.rsplit('/');
    let stem = parts.next().and_then(|name| name.split('.').next()).unwrap_or_default();
    let is_index = ["index", "_index", "readme"].iter().any(|index| stem.eq_ignore_ascii_case(index));
    parts.next().filter(|_| is_index).unwrap_or(stem)
}

fn is_comment(html: &str) -> bool {
    html.trim_start().starts_with("<!--")
}
