//! What a page holds as it is: code, requests among it, raw HTML.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::Renderer;
use crate::Result;
use crate::har::CheckedBlock;
use crate::site::blocks::{Group, Sent};
use crate::site::highlight::{escape, highlight};
use crate::site::variables::Substitution;
use crate::site::{compiled, fill_url, links};
use crate::text::Span;

/// Stands where the fields of a page go until all of them are known.
const FILL_MARK: &str = "<!--harkdown:fill-->";

/// A part whose text is taken as it is.
pub(super) struct Verbatim<'a> {
    kind: VerbatimKind<'a>,
    range: Range<usize>,
    text: String,
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
    pub(super) fn start_verbatim(&mut self, kind: VerbatimKind<'a>, range: Range<usize>) {
        self.verbatim = Some(Verbatim { kind, range, text: String::new() });
    }

    pub(super) fn end_verbatim(&mut self) -> Result<()> {
        let Some(verbatim) = self.verbatim.take() else { return Ok(()) };
        match verbatim.kind {
            VerbatimKind::Code(info) => return self.code_block(&info, verbatim.range, &verbatim.text),
            VerbatimKind::Html if self.scope.settings.allow_html => self.push_html(verbatim.text),
            VerbatimKind::Html => self.escaped_html(&verbatim.text),
        }
        Ok(())
    }

    /// Raw HTML as the text that it is; comments are for whoever edits the page and disappear.
    fn escaped_html(&mut self, html: &str) {
        let text = without_comments(html);
        self.text.push_str(&text);
        if !text.trim().is_empty() {
            self.push_html(format!("<p>{}</p>\n", escape(text.trim())));
        }
    }

    fn code_block(&mut self, info: &str, range: Range<usize>, code: &str) -> Result<()> {
        let span = self.span(range);
        let blocks: &'a [CheckedBlock] = &self.page.checked.blocks;
        let block = blocks.get(blocks.partition_point(|block| block.span.end <= span.start));
        let tabs = &self.scope.settings.tabs;
        if let Some(block) = block.filter(|block| block.span.start < span.end && block.becomes_tabs(tabs)) {
            return self.har_block_within(block, span, code);
        }
        self.text.extend([code, "\n"]);
        self.push_html(plain_code(info, code));
        Ok(())
    }

    /// A har block and, where Markdown takes more for a block than it is, the text around it.
    fn har_block_within(&mut self, block: &CheckedBlock, whole: Span, code: &str) -> Result<()> {
        let page: &'a str = self.page.text;
        let before = whole.start..block.span.start.max(whole.start);
        let after = block.span.end.min(whole.end)..whole.end;
        self.text_around(&page[before.start as usize..before.end as usize]);
        self.har_block(block, code)?;
        self.text_around(&page[after.start as usize..after.end as usize]);
        Ok(())
    }

    fn text_around(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.text.extend([text, "\n"]);
            self.push_html(plain_code("", text.trim_matches('\n')));
        }
    }

    /// Writes a group of tabs for each request of a har block.
    fn har_block(&mut self, block: &CheckedBlock, code: &str) -> Result<()> {
        let many = block.requests.len() > 1;
        let har = (block.notation == "har" && !many).then(|| code.trim_end());
        let mut markdown = String::new();
        for (index, raw) in block.requests.iter().enumerate() {
            self.groups += 1;
            let caption = many.then_some(index + 1);
            let group = Group { number: self.groups, level: (self.level + 1).min(6), caption };
            let write = |substitution: &Substitution| Sent::new(raw, har, substitution);
            let sent = write(&Substitution::new(self.scope.settings));
            self.text.extend(["\n", &sent.request.method, " ", &sent.request.url, "\n", &sent.har, "\n"]);
            let (mut code, failed) = group.render(&sent, self.scope);
            code.fill(&write, &mut self.filling, self.scope);
            self.push_fill_mark();
            self.push_html(code.to_html(&group, &sent.request, self.scope)?);
            markdown += &code.to_markdown(&sent.request);
            markdown.push('\n');
            self.done.diagnostics.extend(failed.first().map(|failed| failed.of(block)));
        }
        let place = block.span.range();
        let start = place.start - self.body;
        let markdown = compiled::indented(&markdown, &self.page.text[self.body..], start);
        self.changes.replace(start..place.end - self.body, markdown.trim_end());
        Ok(())
    }

    /// Marks the place of the fields: before the first request that has any.
    fn push_fill_mark(&mut self) {
        if !self.has_fill_mark && self.filling.has_places() {
            self.has_fill_mark = true;
            self.push_html(FILL_MARK);
        }
    }

    /// Puts the fields of the page in the place of their mark.
    ///
    /// Errors: a template that cannot be rendered.
    pub(super) fn fill(&mut self) -> Result<()> {
        let Some(script) = self.filling.script() else { return Ok(()) };
        let url = fill_url(self.scope.urls.of(self.page.path));
        let mut context = tera::Context::new();
        context.insert("fields", &self.filling.fields());
        context.insert("data", &links::encode(url.rsplit('/').next().unwrap_or_default()));
        let html = self.scope.templates.render("fill.html", &context)?;
        self.done.html = self.done.html.replacen(FILL_MARK, &html, 1);
        self.done.fill = Some(script);
        Ok(())
    }
}

/// A code block that is no request.
fn plain_code(info: &str, code: &str) -> String {
    let language = info.split([' ', ',', '{']).next().unwrap_or_default().to_ascii_lowercase();
    let code = highlight(code.strip_suffix('\n').unwrap_or(code), &language);
    format!("<div class=\"code\"><pre tabindex=\"0\"><code>{code}</code></pre></div>\n")
}

/// HTML without its comments. One that nothing closes is no comment: it would take the rest of the page along.
fn without_comments(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        let Some(end) = rest[start..].find("-->") else { break };
        text.push_str(&rest[..start]);
        rest = &rest[start + end + 3..];
    }
    text + rest
}
