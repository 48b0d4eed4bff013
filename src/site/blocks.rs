//! A request turned into a group of tabs: one a target, and the HAR itself.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

use super::fill::{self, Filler, Filling};
use super::highlight::highlight;
use super::scope::PageScope;
use super::variables::Substitution;
use super::{CodeTab, compiled};
use crate::diagnostic::Finding;
use crate::har::{self, CheckedBlock, Request};
use crate::placeholder;
use crate::rules::publishing::failed_snippet;
use crate::snippet::slots::{Depth, FillLevel, hides_probe};
use crate::snippet::{View, plain};
use crate::{Diagnostic, Error, Result};

/// The name of the last tab.
const HAR: &str = "har";

/// One request of a page, on its way to a group of tabs.
#[derive(Debug)]
pub(super) struct Group {
    /// Its number on the page, from 1.
    pub(crate) number: usize,
    /// The level that its headings have.
    pub(crate) level: u8,
    /// Its number in its block, where that holds several.
    pub(crate) caption: Option<usize>,
    /// What the info string of its block calls it.
    pub(crate) title: Option<String>,
}

/// A snippet that could not be written.
#[derive(Debug)]
pub(super) struct FailedSnippet {
    target: String,
    reason: Error,
}

impl FailedSnippet {
    /// As a finding about a block.
    pub(super) fn of(&self, block: &CheckedBlock) -> Diagnostic {
        failed_snippet(block, &self.target, &self.reason)
    }
}

/// The code of a request in all targets, and its HAR at the end.
pub(super) struct RequestCode<'a> {
    tabs: Vec<Tab<'a>>,
}

/// A tab.
struct Tab<'a> {
    id: String,
    target: &'a str,
    title: &'a str,
    code: String,
    html: String,
}

/// A request as its author wrote it.
pub(super) struct WrittenRequest<'p> {
    pub(super) request: &'p Request,
    /// Its HAR if the page has it.
    pub(super) har: Option<&'p str>,
}

impl WrittenRequest<'_> {
    /// The request with values.
    pub(super) fn shown(&self, substitution: &Substitution) -> ShownRequest {
        ShownRequest { request: substitution.request(self.request), view: OnceCell::new() }
    }

    /// The same as HAR.
    pub(super) fn to_har(&self, shown: &ShownRequest, substitution: &Substitution) -> String {
        self.har.map_or_else(|| har::to_json(&shown.request), |har| substitution.json(har))
    }
}

/// A request as its reader sees it.
pub(super) struct ShownRequest {
    pub(super) request: Request,
    /// What must arrive, once someone has asked; an error where it cannot be sent.
    view: OnceCell<Result<View>>,
}

impl ShownRequest {
    /// The code of the request in the target of that name.
    fn code(&self, target: &str, scope: &PageScope<'_>) -> Result<String> {
        let view = self.view.get_or_init(|| View::of(&self.request));
        (scope.snippet)(view.as_ref().map_err(Clone::clone)?, target)
    }
}

impl Group {
    /// The code of the group, without the targets whose snippet cannot be written; `har` is the request as HAR.
    pub(super) fn render<'a>(
        &self,
        sent: &ShownRequest,
        har: &str,
        targets: &[&'a CodeTab],
        scope: &PageScope<'a>,
    ) -> (RequestCode<'a>, Vec<FailedSnippet>) {
        let mut tabs = Vec::with_capacity(targets.len() + 1);
        let mut failed = Vec::new();
        for &target in targets {
            match sent.code(&target.name, scope) {
                Ok(code) => tabs.push(self.tab(tabs.len(), &target.name, &target.title, code.trim_end())),
                Err(reason) => failed.push(FailedSnippet { target: target.name.clone(), reason }),
            }
        }
        tabs.push(self.tab(tabs.len(), HAR, "HAR", har));
        (RequestCode { tabs }, failed)
    }

    fn tab<'t>(&self, index: usize, target: &'t str, title: &'t str, code: &str) -> Tab<'t> {
        let id = format!("_har-{}-{}", self.number, index + 1);
        Tab { id, target, title, code: code.to_owned(), html: String::new() }
    }
}

impl<'a> RequestCode<'a> {
    /// Finds the places of the reader's own values in the code of the request `written`.
    pub(super) fn fill(&mut self, written: &WrittenRequest<'_>, filling: &mut Filling, scope: &PageScope<'a>) {
        let has_fields = filling.collect(|filler| {
            let substitution = Substitution::new(scope.settings).with(filler);
            written.to_har(&written.shown(&substitution), &substitution);
        });
        if !has_fields {
            return;
        }
        let fields = RefCell::new(filling.fields());
        let sent: [[OnceCell<ShownRequest>; 2]; 3] = Default::default();
        for tab in &mut self.tabs {
            let probed = |level: FillLevel, depth: Depth| {
                let filler = Filler::probing(&fields, level, depth);
                let substitution = Substitution::new(scope.settings).with(&filler);
                let sent = sent[level as usize][depth as usize].get_or_init(|| written.shown(&substitution));
                match tab.target {
                    HAR => Some(written.to_har(sent, &substitution)),
                    target => match sent.code(target, scope).ok()? {
                        code if hides_probe(&code) => {
                            let filler = Filler::probing(&fields, level, depth).keeping_users();
                            let substitution = Substitution::new(scope.settings).with(&filler);
                            written.shown(&substitution).code(target, scope).ok()
                        }
                        code => Some(code),
                    },
                }
            };
            let code = fill::FilledSnippet {
                id: &tab.id,
                target: tab.target,
                language: tab.language(),
                text: &tab.code,
                is_wordy: tab.target != HAR && scope.is_wordy(tab.target),
                known: &scope.known,
            };
            let learnt = filling.code(&code, &probed);
            tab.html = learnt.unwrap_or_default();
        }
    }

    /// The HTML of a group of tabs.
    ///
    /// Errors: a template that cannot be rendered.
    pub(super) fn to_html(&self, group: &Group, request: &Request, scope: &PageScope) -> Result<String> {
        let mut context = tera::Context::new();
        context.insert("number", &group.number);
        context.insert("level", &group.level);
        context.insert("caption", &group.caption);
        context.insert("method", &request.method);
        let url = without_user(&request.url);
        context.insert("url", &url);
        let (host, path) = split_url(&url);
        context.insert("host", host);
        context.insert("path", path);
        context.insert("title", &group.title);
        context.insert("method_class", &method_class(&request.method));
        context.insert_value("tabs", self.tabs.iter().map(Tab::value).collect::<Vec<_>>().into());
        scope.templates.render("har.html", &context)
    }

    /// The code of all targets as Markdown; the HAR where there is no target.
    pub(super) fn to_markdown(&self, request: &Request) -> String {
        let shown = self.tabs.len().saturating_sub(1).max(1);
        let codes: Vec<Cow<'_, str>> = self.tabs[..shown].iter().map(|tab| plain(&tab.code)).collect();
        let blocks = self.tabs.iter().zip(&codes).map(|(tab, code)| (tab.title, tab.fence(), &**code));
        compiled::code_blocks(request, blocks)
    }
}

/// A URL without the user and the password before its host: browsers refuse addresses with them, and code has them elsewhere.
pub(super) fn without_user(url: &str) -> Cow<'_, str> {
    let start = url.find("://").map_or(0, |at| at + 3);
    let authority = url[start..].split(['/', '?', '#']).next().unwrap_or_default();
    match authority.rfind('@').filter(|_| start > 0) {
        Some(at) => Cow::Owned(format!("{}{}", &url[..start], &url[start + at + 1..])),
        None => Cow::Borrowed(url),
    }
}

/// Scheme and host of a URL, and what follows them.
fn split_url(url: &str) -> (&str, &str) {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    let is_host = start > 0 || placeholder::is_unmistakable(url);
    url.split_at(if is_host { end } else { 0 })
}

fn method_class(method: &str) -> String {
    if method.bytes().all(|byte| byte.is_ascii_alphabetic()) { method.to_ascii_lowercase() } else { "other".to_owned() }
}

impl Tab<'_> {
    fn value(&self) -> tera::Value {
        let mut tab = tera::Map::new();
        tab.insert("id".into(), self.id.as_str().into());
        tab.insert("target".into(), self.target.into());
        tab.insert("title".into(), self.title.into());
        let html = if self.html.is_empty() { &highlight(&self.code, self.language()) } else { &self.html };
        tab.insert("code".into(), tera::Value::safe_string(html));
        tab.into()
    }

    fn language(&self) -> &str {
        self.target.split('/').next().unwrap_or_default()
    }

    /// What a code block of Markdown calls the language.
    fn fence(&self) -> &str {
        fence_language(self.target)
    }
}

/// What a code block of Markdown calls the language of a target.
pub(crate) fn fence_language(target: &str) -> &str {
    match target.split('/').next().unwrap_or_default() {
        "node" => "javascript",
        "shell" => "sh",
        "har" => "json",
        language => language,
    }
}

/// A target for which no snippet could be written, as a finding about a block.
pub(crate) fn failed_snippet(block: &CheckedBlock, target: &str, reason: &Error) -> Diagnostic {
    let message = format!("no `{target}` snippet can be written: {reason}");
    Diagnostic { block: Some(block.number), ..failed_snippet::RULE.diagnostic(Finding::new(block.span, message)) }
}
