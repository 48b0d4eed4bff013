//! What a page holds as it is: code, requests among it, raw HTML.

use std::borrow::Cow;
use std::ops::Range;

use super::answer::NextAnswer;
use super::renderer::{Renderer, Verbatim, VerbatimKind};
use crate::har::CheckedBlock;
use crate::site::blocks::{Group, WrittenRequest, failed_snippet, without_user};
use crate::site::comments::without_comments;
use crate::site::highlight::{escape, highlight};
use crate::site::variables::Substitution;
use crate::site::{CodeTab, Settings, compiled, links};
use crate::text::Span;
use crate::{Error, Result};

/// Is where the fields of a page go until all of them are known.
const FILL_MARK: &str = "<!--harkdown:fill-->";

impl<'a> Renderer<'a> {
    pub(super) fn start_verbatim(&mut self, kind: VerbatimKind<'a>, range: Range<usize>) {
        self.verbatim = Some(Verbatim { kind, range, text: String::new() });
    }

    pub(super) fn end_verbatim(&mut self) -> Result<()> {
        let Some(verbatim) = self.verbatim.take() else { return Ok(()) };
        match verbatim.kind {
            VerbatimKind::Code(info) => return self.code_block(&info, verbatim.range, &verbatim.text),
            VerbatimKind::Html if self.scope.settings.allow_html => self.push_html(verbatim.text),
            VerbatimKind::Html => self.raw_html(&verbatim.text),
        }
        Ok(())
    }

    /// Raw HTML with what is harmless, and the rest as text; comments are for anyone who edits the page and disappear.
    fn raw_html(&mut self, html: &str) {
        let text = without_comments(html, |comment| self.done.dropped.note_comment(comment));
        self.text.push_str(&text);
        if text.trim().is_empty() {
            return;
        }
        let (urls, path) = (self.scope.urls, self.page.path);
        let link = |address: &str| urls.rewrite(path, address).map(Cow::into_owned);
        let (clean, has_tags) = self.raw.clean(text.trim(), false, &link);
        self.push_html(if has_tags { format!("{clean}\n") } else { format!("<p>{clean}</p>\n") });
    }

    /// The info string of a block of the page.
    fn info_of(&self, block: &CheckedBlock) -> &'a str {
        let page: &'a str = self.page.text;
        let line = page[block.span.range()].lines().next().unwrap_or_default();
        line.trim_start_matches(['`', '~', ' '])
    }

    /// The targets that a block, its page or the site asks for; those that no one knows are findings.
    fn targets(&mut self, info: &str, block: &CheckedBlock) -> Vec<&'a CodeTab> {
        let settings: &'a Settings = self.scope.settings;
        let of_block = attribute(info, "targets").map(|names| names.split(',').map(str::to_owned).collect());
        let named: Option<Vec<String>> = of_block.or_else(|| self.done.front_matter.targets());
        let mut targets = Vec::new();
        for name in named.unwrap_or_default() {
            let name = name.trim();
            let found = settings.targets.iter().chain(&settings.known_targets).find(|target| target.name == name);
            targets.extend(found);
            // Other tools may have targets of another kind.
            if found.is_none() && name.contains('/') {
                let reason = Error::new("there is no such target; `harkdown targets` lists all");
                self.done.diagnostics.push(failed_snippet(block, name, &reason));
            }
        }
        if targets.is_empty() { settings.targets.iter().collect() } else { targets }
    }

    fn code_block(&mut self, info: &str, range: Range<usize>, code: &str) -> Result<()> {
        let span = self.span(range);
        let blocks: &'a [CheckedBlock] = &self.page.checked.blocks;
        let block = blocks.get(blocks.partition_point(|block| block.span.end <= span.start));
        let tabs = &self.scope.settings.tabs;
        if let Some(block) = block.filter(|block| block.span.start < span.end && block.becomes_tabs(tabs)) {
            return self.har_block_within(block, span, code);
        }
        if let Some(block) = block.filter(|block| block.span.start < span.end && block.stays(tabs)) {
            self.done.dropped.unshown.extend(block.unshown.iter().cloned());
        }
        self.text.extend([code, "\n"]);
        let html = plain_code(info, code);
        let response = self.take_response(info, code);
        self.push_html(response.map_or_else(
            || html.clone(),
            |head| format!("<div class=\"response\" role=\"group\" aria-label=\"Response\">{head}{html}</div>\n"),
        ));
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

    /// The head of a code block that shows what answers the request before it; `None` for any other.
    fn take_response(&mut self, info: &str, code: &str) -> Option<String> {
        let answer = std::mem::take(&mut self.answer);
        let status = status_line(code).or_else(|| attribute(info, "status").map(str::to_owned));
        let language = language(info);
        let is_body = matches!(&*language, "json" | "jsonc" | "json5" | "http" | "xml" | "text" | "txt" | "yaml" | "");
        let status = match answer {
            _ if attribute(info, "status").is_some() => status,
            NextAnswer::None => return None,
            NextAnswer::Awaited | NextAnswer::Announced(_) if status.is_some() => status,
            NextAnswer::Awaited if is_body => None,
            NextAnswer::Announced(status) if is_body => status,
            _ => return None,
        };
        let shown = status.as_deref().map_or_else(String::new, |status| {
            let class = status.bytes().next().filter(u8::is_ascii_digit).map_or('0', char::from);
            format!("<span class=\"status status-{class}\">{}</span>", escape(status))
        });
        Some(format!("<p class=\"response-head\"><span>Response</span>{shown}</p>"))
    }

    /// Writes a group of tabs for each request of a har block.
    fn har_block(&mut self, block: &CheckedBlock, code: &str) -> Result<()> {
        let many = block.requests.len() > 1;
        let har = (block.notation == "har" && !many).then(|| code.trim_end());
        let info = self.info_of(block);
        let targets = self.targets(info, block);
        let mut markdown = String::new();
        for (index, request) in block.requests.iter().enumerate() {
            self.groups += 1;
            let caption = many.then_some(index + 1);
            let title = attribute(info, "title").map(str::to_owned);
            let group = Group { number: self.groups, level: (self.level + 1).min(6), caption, title };
            let written = WrittenRequest { request, har };
            let substitution = Substitution::new(self.scope.settings);
            let sent = written.shown(&substitution);
            let har = written.to_har(&sent, &substitution);
            let url = without_user(&sent.request.url);
            self.text.extend(["\n", &sent.request.method, " ", &url, "\n", &har, "\n"]);
            let (mut code, failed) = group.render(&sent, &har, &targets, self.scope);
            code.fill(&written, &mut self.filling, self.scope);
            self.push_fill_mark();
            self.push_html(code.to_html(&group, &sent.request, self.scope)?);
            markdown += &code.to_markdown(&sent.request);
            markdown.push('\n');
            self.done.diagnostics.extend(failed.first().map(|failed| failed.of(block)));
        }
        self.answer = NextAnswer::Awaited;
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
        let url = links::fill_url(self.scope.urls.places.of(self.page.path));
        let mut context = tera::Context::new();
        context.insert("fields", &self.filling.fields());
        context.insert("data", &links::encode(url.rsplit('/').next().unwrap_or_default()));
        let html = self.scope.templates.render("fill.html", &context)?;
        self.done.html = self.done.html.replacen(FILL_MARK, &html, 1);
        self.done.fill = Some(script);
        Ok(())
    }
}

/// The status of an HTTP message that is a response.
fn status_line(code: &str) -> Option<String> {
    let line = code.lines().next()?.trim();
    let (version, status) = line.split_once(' ')?;
    let is_status = status.len() >= 3 && status.bytes().take(3).all(|byte| byte.is_ascii_digit());
    (version.starts_with("HTTP/") && is_status).then(|| status.trim().to_owned())
}

/// The value of an attribute of an info string: `title="A"`, `targets=a,b`.
fn attribute<'i>(info: &'i str, name: &str) -> Option<&'i str> {
    let starts = info.match_indices(name).map(|(at, _)| at);
    let is_apart = |at: &usize| *at == 0 || info[..*at].ends_with([' ', '\t', ',', '{']);
    let value = starts.filter(is_apart).find_map(|at| info[at + name.len()..].strip_prefix('='))?;
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split([' ', '\t', '}']).next()?,
    };
    Some(value).filter(|value| !value.is_empty())
}

/// The language that an info string names, in lower case.
fn language(info: &str) -> String {
    let word = info.trim_start_matches(['{', '.']).split([' ', ',', '{', '}', '\t']).next().unwrap_or_default();
    word.to_ascii_lowercase()
}

/// A code block that is not a request. Diagrams and formulas are for those who draw them: text with a class.
fn plain_code(info: &str, code: &str) -> String {
    let language = language(info);
    let code = code.strip_suffix('\n').unwrap_or(code);
    if matches!(&*language, "mermaid" | "math" | "latex" | "tex" | "katex") {
        let class = if language == "mermaid" { "mermaid" } else { "math math-display" };
        return format!("<pre class=\"{class}\" tabindex=\"0\">{}</pre>\n", escape(code));
    }
    let title = attribute(info, "title").filter(|_| !info.starts_with("har"));
    let title = title.map_or_else(String::new, |title| format!("<p class=\"code-title\">{}</p>", escape(title)));
    let code = highlight(code, &language);
    format!("{title}<div class=\"code\"><pre tabindex=\"0\"><code>{code}</code></pre></div>\n")
}
