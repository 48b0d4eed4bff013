//! What is before the text of a page: its front matter as the docs tool reads it, and what its components need.

use std::fmt::Write as _;

use serde_json::Value;

use super::tool::{Flavour, Headers};
use crate::site::SiteFrontMatter;

/// What the head of a page is written from.
pub(super) struct Head<'h> {
    pub(super) flavour: &'h Flavour,
    /// The front matter in YAML; empty where there is none.
    pub(super) yaml: &'h str,
    /// The front matter in TOML, if the page has it so.
    pub(super) toml: Option<&'h str>,
    pub(super) parsed: &'h SiteFrontMatter,
}

impl Head<'_> {
    /// The front matter; with the title where nothing else on the page says it and the tool asks for one.
    pub(super) fn front_matter(&self, title: &str, is_titled: bool) -> String {
        let own = (self.flavour.titles && !is_titled).then(|| format!("title: {}", Value::from(title)));
        let mut text = String::new();
        match self.flavour.front_matter {
            Headers::Yaml if self.toml.is_some() && self.flavour.reads_toml => {
                let _ = writeln!(text, "+++\n{}\n+++\n", self.toml.unwrap_or_default());
            }
            Headers::Toml if self.toml.is_some() => {
                text.push_str("+++\n");
                if self.parsed.title.is_none() {
                    let _ = writeln!(text, "title = {}", toml::Value::String(title.to_owned()));
                }
                let _ = writeln!(text, "{}\n+++\n", self.toml.unwrap_or_default());
            }
            Headers::Yaml if self.yaml.is_empty() && own.is_none() => {}
            Headers::Yaml => {
                text.push_str("---\n");
                for line in own.iter().map(String::as_str).chain(Some(self.yaml).filter(|yaml| !yaml.is_empty())) {
                    let _ = writeln!(text, "{line}");
                }
                let has_key = |key: &str| {
                    self.yaml.lines().any(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')))
                };
                if let (Some(key), Some(order)) = (&self.flavour.order_key, self.parsed.order)
                    && !has_key(key)
                {
                    let _ = writeln!(text, "{key}: {order}");
                }
                text.push_str("---\n\n");
            }
            Headers::Toml => {
                let value = |text: &str| toml::Value::String(text.to_owned()).to_string();
                let _ = writeln!(text, "+++\ntitle = {}", value(title));
                if let Some(description) = &self.parsed.description {
                    let _ = writeln!(text, "description = {}", value(description));
                }
                if let (Some(key), Some(order)) = (&self.flavour.order_key, self.parsed.order) {
                    let _ = writeln!(text, "{key} = {order}");
                }
                text.push_str("+++\n\n");
            }
            Headers::None => {}
        }
        text
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
