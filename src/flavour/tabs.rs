//! A request as the tabs of the docs tool.

use serde::Serialize;

use super::escape;
use super::tool::{Code, Flavour};
use crate::har::{self, CheckedBlock, Request};
use crate::page::code_fence;
use crate::site::{self, SiteInput};
use crate::snippet::View;
use crate::{Diagnostic, Error, Result};

/// A tab as templates see it.
#[derive(Serialize)]
struct Tab<'t> {
    target: &'t str,
    title: &'t str,
    language: &'t str,
    fence: String,
    code: String,
}

/// A request in all targets of the site, and what is wrong where a target cannot say it. `number` is its place among those
/// of the page; `means` is what of the code means something to the tool.
pub(super) fn group(
    input: &SiteInput<'_>,
    flavour: &Flavour,
    means: Code,
    block: &CheckedBlock,
    request: &Request,
    number: usize,
) -> Result<(String, Vec<Diagnostic>)> {
    let mut failed = Vec::new();
    let mut tabs = Vec::new();
    let view = View::of(request);
    for target in &input.settings.targets {
        let code = view.as_ref().map_err(Clone::clone).and_then(|view| (input.snippet)(view, &target.name));
        match code {
            Ok(code) => {
                let code = escape::code(code.trim_end(), means);
                let language = flavour.language(site::fence_language(&target.name));
                tabs.push(Tab { target: &target.name, title: &target.title, language, fence: code_fence(&code), code });
            }
            Err(error) => failed.push(site::failed_snippet(block, &target.name, &error)),
        }
    }
    if tabs.is_empty() {
        let code = escape::code(&har::to_json(request), means);
        tabs.push(Tab {
            target: "har",
            title: "HAR",
            language: flavour.language("json"),
            fence: code_fence(&code),
            code,
        });
    }
    let mut context = tera::Context::new();
    context.insert("number", &number);
    context.insert("method", &request.method);
    context.insert("url", &request.url);
    context.insert("tabs", &tabs);
    let text = flavour.engine().render(flavour.name, &context);
    text.map(|text| (text.trim().to_owned(), failed))
        .map_err(|error| Error::new(format!("the template of the flavour {}: {error}", flavour.name)))
}
