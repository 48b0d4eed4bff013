//! What a page is checked against.

use std::collections::BTreeMap;
use std::sync::Arc;

use regex::Regex;

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
    pub(crate) fn is_placeholder(&self, text: &str) -> bool {
        placeholder::is_whole(text) || self.placeholders.iter().any(|pattern| pattern.is_match(text))
    }

    /// Whether trimmed text is a placeholder of a whole body.
    #[must_use]
    pub(crate) fn stands_for_body(&self, text: &str) -> bool {
        self.is_placeholder(text) || placeholder::describes_body(text)
    }

    /// Whether requests in a notation are read.
    #[must_use]
    pub(crate) fn reads(&self, notation: &Notation) -> bool {
        self.notations.as_deref().is_none_or(|names| names.iter().any(|name| name == notation.name))
    }

    /// Whether the findings of a rule are wanted.
    #[must_use]
    pub(crate) fn is_enabled(&self, rule: &str) -> bool {
        let names = |list: &[String]| list.iter().any(|name| name == rule);
        self.select.as_deref().is_none_or(names) && !names(&self.ignore)
    }
}
