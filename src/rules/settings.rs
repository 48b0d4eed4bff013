//! What a page is checked against.

use std::collections::BTreeMap;
use std::sync::Arc;

use regex::Regex;

use super::{Diagnostic, RULES};
use crate::contract::Contracts;
use crate::diagnostic::Severity;
use crate::har::Profile;
use crate::placeholder;
use crate::project::Project;
use crate::request::Notation;
use crate::snippet::SnippetSettings;

/// What a page is checked against.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// How much of HAR 1.2 a block must hold.
    pub profile: Profile,
    /// If given, only these rules.
    pub select: Option<Vec<String>>,
    /// Without these rules.
    pub ignore: Vec<String>,
    /// If given, only requests in the notations of these names.
    pub notations: Option<Vec<String>>,
    /// JSON paths in bodies whose strings are JavaScript, beside all under `scripts`.
    pub scripts: Vec<String>,
    /// The severities of rules whose findings matter more or less than usual.
    pub severities: BTreeMap<String, Severity>,
    /// What further texts stand for a reader's own values, as wholes.
    pub placeholders: Vec<Regex>,
    /// What the bodies of requests must follow.
    pub contracts: Contracts,
    /// What stands for `${name}` in pages; none if the project has no variables.
    pub variables: Option<BTreeMap<String, String>>,
    /// The fields that the front matter of every page must have.
    pub required_front_matter: Vec<String>,
    /// The files that links may lead to; without them links are not followed.
    pub project: Option<Arc<Project>>,
    /// How the code that is in pages is written.
    pub code: SnippetSettings,
}

impl Settings {
    /// Whether trimmed text is nothing but a placeholder: of a common form, or of one of the project's own.
    #[must_use]
    pub fn is_placeholder(&self, text: &str) -> bool {
        placeholder::is_whole(text) || self.placeholders.iter().any(|pattern| pattern.is_match(text))
    }

    /// Whether requests in a notation are read.
    #[must_use]
    pub fn reads(&self, notation: &Notation) -> bool {
        self.notations.as_deref().is_none_or(|names| names.iter().any(|name| name == notation.name))
    }

    /// Gives findings the severities that the project wants.
    pub fn set_severities(&self, diagnostics: &mut [Diagnostic]) {
        if self.severities.is_empty() {
            return;
        }
        for diagnostic in diagnostics {
            diagnostic.severity = self.severities.get(diagnostic.rule.name).copied().unwrap_or(diagnostic.severity);
        }
    }

    /// Of findings that were made elsewhere those that are wanted, with the severities that the project wants.
    #[must_use]
    pub fn sift(&self, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        diagnostics.retain(|diagnostic| self.is_enabled(diagnostic.rule.name));
        self.set_severities(&mut diagnostics);
        diagnostics
    }

    /// Which rules of the table to look for: those whose findings are wanted, and those that decide whether a request
    /// gives code.
    pub(crate) fn wanted(&self) -> Vec<bool> {
        RULES.iter().map(|rule| rule.withholds || self.is_enabled(rule.name)).collect()
    }

    /// These settings, but with what decides whether a request gives code as everything that is wanted.
    #[must_use]
    pub fn for_requests(&self) -> Self {
        let names = RULES.iter().filter(|rule| rule.withholds).map(|rule| rule.name.to_owned());
        Self { select: Some(names.collect()), ignore: Vec::new(), ..self.clone() }
    }

    /// Whether the findings of a rule are wanted.
    #[must_use]
    pub fn is_enabled(&self, rule: &str) -> bool {
        let names = |list: &[String]| list.iter().any(|name| name == rule);
        self.select.as_deref().is_none_or(names) && !names(&self.ignore)
    }
}
