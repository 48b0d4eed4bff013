//! A request turned into a group of tabs: one a target, and the HAR itself.

use serde_json::{Value, json};

use super::Scope;
use super::highlight::highlight;
use super::templates::safe;
use crate::har::{NameValue, Param, PostData, Request};
use crate::rules::publishing::FAILED_SNIPPET;
use crate::text::Span;
use crate::{Diagnostic, Error, Result};

/// One request of a page, on its way to a group of tabs.
#[derive(Debug)]
pub(super) struct Group {
    /// Its number on the page, from 1.
    pub number: usize,
    /// The level that its headings have.
    pub level: u8,
    /// Its number in its block, where that holds several.
    pub caption: Option<usize>,
}

/// A snippet that could not be written.
#[derive(Debug)]
pub(super) struct FailedSnippet {
    target: String,
    reason: Error,
}

impl FailedSnippet {
    /// As a finding about the block at `span`.
    pub(super) fn at(&self, span: Span) -> Diagnostic {
        let message = format!("no `{}` snippet can be written: {}", self.target, self.reason);
        FAILED_SNIPPET.finding(span, message)
    }
}

/// What the template knows of a tab.
struct Tab<'a> {
    id: String,
    target: &'a str,
    title: &'a str,
    /// HTML.
    code: String,
}

impl Group {
    /// The HTML of the group.
    ///
    /// Errors: a snippet that cannot be written; inside, a template that cannot be rendered.
    pub(super) fn render(&self, request: &Request, har: &str, scope: &Scope) -> Result<Result<String>, FailedSnippet> {
        let mut tabs = Vec::with_capacity(scope.settings.targets.len() + 1);
        for target in &scope.settings.targets {
            let failed = |reason| FailedSnippet { target: target.name.clone(), reason };
            let snippet = (scope.snippet)(request, &target.name).map_err(failed)?;
            let language = target.name.split('/').next().unwrap_or_default();
            tabs.push(self.tab(tabs.len(), &target.name, &target.title, highlight(snippet.trim_end(), language)));
        }
        tabs.push(self.tab(tabs.len(), "har", "HAR", highlight(har, "har")));
        Ok(self.fill_template(request, &tabs, scope))
    }

    fn tab<'t>(&self, index: usize, target: &'t str, title: &'t str, code: String) -> Tab<'t> {
        Tab { id: format!("_har-{}-{}", self.number, index + 1), target, title, code }
    }

    fn fill_template(&self, request: &Request, tabs: &[Tab], scope: &Scope) -> Result<String> {
        let mut context = tera::Context::new();
        context.insert("number", &self.number);
        context.insert("level", &self.level);
        context.insert("caption", &self.caption);
        context.insert("method", &request.method);
        context.insert("url", &request.url);
        context.insert_value("tabs", tabs.iter().map(Tab::value).collect::<Vec<_>>().into());
        scope.templates.render("har.html", &context)
    }
}

impl Tab<'_> {
    fn value(&self) -> tera::Value {
        let mut tab = tera::Map::new();
        tab.insert("id".into(), self.id.as_str().into());
        tab.insert("target".into(), self.target.into());
        tab.insert("title".into(), self.title.into());
        tab.insert("code".into(), safe(&self.code));
        tab.into()
    }
}

/// The request as a HAR document, for a log whose own text holds several.
pub(super) fn to_har(request: &Request) -> String {
    let cookies: Vec<Value> = request.cookies.iter().map(|cookie| pair(&cookie.name, &cookie.value)).collect();
    let mut har = json!({
        "method": request.method,
        "url": request.url,
        "httpVersion": request.http_version,
        "cookies": cookies,
        "headers": pairs(&request.headers),
        "queryString": pairs(&request.query_string),
    });
    if let Some(body) = &request.post_data {
        har["postData"] = post_data(body);
    }
    format!("{har:#}")
}

fn pair(name: &str, value: &str) -> Value {
    json!({ "name": name, "value": value })
}

fn pairs(pairs: &[NameValue]) -> Vec<Value> {
    pairs.iter().map(|header| pair(&header.name, &header.value)).collect()
}

fn post_data(body: &PostData) -> Value {
    let mut har = json!({ "mimeType": body.mime_type });
    if let Some(text) = &body.text {
        har["text"] = text.as_str().into();
    }
    if !body.params.is_empty() {
        har["params"] = body.params.iter().map(param).collect();
    }
    har
}

fn param(param: &Param) -> Value {
    let fields = [("value", &param.value), ("fileName", &param.file_name), ("contentType", &param.content_type)];
    let mut har = json!({ "name": param.name });
    for (field, value) in fields {
        if let Some(value) = value {
            har[field] = value.as_str().into();
        }
    }
    har
}
