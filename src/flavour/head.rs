//! What is before the text of a page: its front matter as the docs tool reads it, and what its components need.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value as Json;

use super::tool::{Drafts, Flavour, Headers};
use super::zola::{self, ZolaFrontMatter};
use crate::page::{FrontMatter, Syntax};
use crate::site::SiteFrontMatter;

/// What the head of a page is written from.
pub(super) struct Head<'h> {
    page: &'h str,
    flavour: &'h Flavour,
    /// Whether the page was written for the tool.
    is_own: bool,
    found: Option<FrontMatter<'h>>,
    fields: Vec<(Cow<'h, str>, Json)>,
    /// The YAML, of whatever the author has; empty where there is none.
    yaml: Cow<'h, str>,
    pub(super) parsed: SiteFrontMatter,
}

/// What the made list of pages says of a page.
const LISTED: [&str; 5] = ["title", "section", "order", "nav_order", "weight"];

impl<'h> Head<'h> {
    pub(super) fn new(page: &'h str, flavour: &'h Flavour, is_own: bool) -> Self {
        let found = FrontMatter::find(page);
        let fields = found.and_then(|found| found.fields().ok()).unwrap_or_default();
        let yaml = found.map_or_else(Cow::default, FrontMatter::to_yaml);
        let parsed = SiteFrontMatter::from_fields(fields.clone());
        Self { page, flavour, is_own, found, fields, yaml, parsed }
    }

    /// The front matter; with the title where nothing else on the page says it and the tool asks for one.
    pub(super) fn front_matter(&self, title: &str, is_titled: bool, is_section: bool) -> String {
        match (self.flavour.front_matter, self.found) {
            (Headers::None, _) => String::new(),
            (Headers::AsIs, Some(found)) if found.syntax == Syntax::Yaml => {
                format!("{}\n", &self.page[found.span.range()])
            }
            (Headers::Zola, _) => self.zola(title, is_section),
            (Headers::Yaml, Some(found)) if found.syntax == Syntax::Toml && self.flavour.reads_toml => {
                let mut added = String::new();
                for (key, value) in self.added() {
                    let _ = writeln!(added, "{key} = {value}");
                }
                format!("+++\n{added}{}\n+++\n\n", found.text.trim_matches(['\r', '\n']))
            }
            (Headers::Yaml | Headers::AsIs, _) => {
                let own = (self.flavour.titles && !is_titled).then(|| format!("title: {}\n", Json::from(title)));
                let mut lines = own.unwrap_or_default();
                let yaml = self.yaml.trim_matches(['\r', '\n']);
                if !yaml.is_empty() {
                    lines.extend([yaml, "\n"]);
                }
                for (key, value) in self.added() {
                    let _ = writeln!(lines, "{key}: {value}");
                }
                if lines.is_empty() { lines } else { format!("---\n{lines}---\n\n") }
            }
        }
    }

    /// What the author says in words that the tool does not know: the place of the page, and that it is a draft.
    fn added(&self) -> impl Iterator<Item = (&str, Json)> {
        let order = self.flavour.order_key.as_deref().zip(self.parsed.order.map(Json::from));
        let is_draft = self.parsed.is_draft && self.flavour.drafts == Drafts::LeftOut;
        let draft = is_draft.then_some(("draft", Json::Bool(true)));
        order.into_iter().chain(draft).filter(|(key, _)| self.fields.iter().all(|(own, _)| own != key))
    }

    fn zola(&self, title: &str, is_section: bool) -> String {
        let own = self.found.filter(|found| found.syntax == Syntax::Toml);
        if let Some(own) = own.filter(|_| self.is_own || zola::knows_all(&self.fields, is_section)) {
            let title = (self.parsed.title.is_none() && !self.is_own)
                .then(|| format!("title = {}\n", toml::Value::from(title)));
            let text = own.text.trim_matches(['\r', '\n']);
            return format!("+++\n{}{text}\n+++\n\n", title.unwrap_or_default());
        }
        let mut written = ZolaFrontMatter::new(&self.fields, is_section, self.is_own);
        if !written.has("title") {
            written.set("title", title);
        }
        if self.parsed.is_draft {
            written.set("draft", true);
        }
        format!("+++\n{}+++\n\n", written.to_toml())
    }

    /// The keys that the tool has no place for; `is_listed` is whether the list of pages is made.
    pub(super) fn dropped(&self, is_listed: bool) -> BTreeSet<String> {
        if self.flavour.front_matter != Headers::None {
            return BTreeSet::new();
        }
        let is_dropped = |key: &str| {
            let says_draft = self.parsed.is_draft && matches!(key, "draft" | "published");
            !(is_listed && (LISTED.contains(&key) || says_draft))
        };
        self.fields.iter().filter(|(key, _)| is_dropped(key)).map(|(key, _)| key.to_string()).collect()
    }

    /// What has to be before the text for the components of the tabs, without what `body` imports itself.
    pub(super) fn preamble(&self, body: &str) -> String {
        let is_imported = |line: &str| {
            let name = line.strip_prefix("import ").and_then(|rest| rest.split(' ').next());
            name.is_some_and(|name| body.lines().any(|line| line.starts_with(&format!("import {name} "))))
        };
        let preamble: Vec<&str> = self.flavour.preamble.trim().lines().filter(|line| !is_imported(line)).collect();
        if preamble.is_empty() { String::new() } else { format!("{}\n\n", preamble.join("\n")) }
    }
}
