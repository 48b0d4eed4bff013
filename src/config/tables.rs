//! The tables of the config.

use super::keys;
use crate::contract::Binding;
use crate::diagnostic::Severity;
use crate::generate::Generate;
use crate::har::Profile;
use crate::rules::Settings;
use crate::snippet::Options;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// `[lint]`: what pages are checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lint {
    /// How much of HAR 1.2 a block must hold.
    pub(crate) profile: Profile,
    /// If given, only these rules.
    pub select: Option<Vec<String>>,
    /// Without these rules.
    pub(crate) ignore: Vec<String>,
    /// If given, only requests in these notations.
    pub(crate) notations: Option<Vec<String>>,
    /// JSON paths in bodies whose strings are JavaScript.
    pub(crate) scripts: Vec<String>,
    /// Fields that the front matter of every page must have.
    pub(crate) required_front_matter: Vec<String>,
    /// Files and directories to leave out, as in a `.gitignore`.
    pub(crate) exclude: Vec<String>,
    /// Patterns of texts that stand for a reader's own values.
    pub(crate) placeholders: Vec<String>,
    /// The severities of rules.
    pub(crate) severity: BTreeMap<String, RuleLevel>,
    /// What is different for some pages.
    pub per_file: Vec<PerFile>,
}

/// `[[lint.per-file]]`: what is different for some pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct PerFile {
    /// The pages, as in a `.gitignore`.
    pub(crate) files: Vec<String>,
    /// In the place of the profile for all pages.
    pub(crate) profile: Option<Profile>,
    /// In the place of the selection for all pages.
    pub(crate) select: Option<Vec<String>>,
    /// Besides what is ignored in all pages.
    pub(crate) ignore: Vec<String>,
    /// Over the severities for all pages.
    pub(crate) severity: BTreeMap<String, RuleLevel>,
}

/// How much the findings of a rule matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RuleLevel {
    /// As errors.
    Error,
    /// As warnings.
    Warning,
    /// As hints.
    Hint,
    /// Not at all.
    Off,
}

impl RuleLevel {
    /// The severity; none for a rule that is off.
    #[must_use]
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Hint => Some(Severity::Hint),
            Self::Off => None,
        }
    }
}

/// `[snippets]`: how code is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snippets {
    /// A directory with targets of the project's own.
    pub(crate) targets: Option<PathBuf>,
    /// How their code is written, and that of the others.
    #[serde(flatten)]
    pub(crate) options: Options,
}

/// `[site]`: what is published. The defaults are those of [`KEYS`](super::KEYS).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteConfig {
    /// The site's name.
    pub title: String,
    /// The directory of the pages.
    pub source: PathBuf,
    /// The directory that the site is written to.
    pub(crate) output: PathBuf,
    /// A sentence on what the site is about.
    pub(crate) description: Option<String>,
    /// The address that the site is served at.
    pub(crate) url: Option<String>,
    /// The path that the site is served under, where no address is given.
    pub(crate) base: String,
    /// Where a page is edited; `{path}` stands for its path.
    pub(crate) edit_url: Option<String>,
    /// Whether there is an Atom feed of the pages that have a date.
    pub(crate) feed: bool,
    /// The targets that readers choose from, in order.
    pub(crate) targets: Vec<String>,
    /// The notations whose blocks become tabs.
    pub(crate) tabs: Vec<String>,
    /// A directory of templates that come before the built-in ones.
    pub templates: Option<PathBuf>,
    /// Whether raw HTML in pages is published as it is.
    pub(crate) allow_html: bool,
    /// The docs tool whose own syntax stays as it is in the pages that are made for it.
    pub dialect: Option<String>,
    /// The language of the pages, as in HTML's `lang`.
    pub(crate) language: String,
    /// The path of the project's logo in the directory of the pages.
    pub(crate) logo: Option<String>,
    /// Where the project is kept.
    pub(crate) repository: Option<String>,
    /// The version that the pages are about.
    pub(crate) version: Option<String>,
    /// `[site.colors]`.
    #[serde(default)]
    pub(crate) colors: Colors,
    /// `[[site.nav]]`: the sections of the navigation, in order.
    #[serde(default)]
    pub(crate) nav: Vec<NavSection>,
    /// `[[site.versions]]`: the versions that readers choose from.
    #[serde(default)]
    pub(crate) versions: Vec<SiteVersion>,
}

/// `[site.colors]`: the colors of the project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Colors {
    /// The color of links and of what is chosen, on light ground.
    pub(crate) accent: Option<String>,
    /// The same on dark ground.
    pub(crate) accent_dark: Option<String>,
}

/// `[[site.nav]]`: a section of the navigation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct NavSection {
    /// What it is called; nothing for pages above all sections.
    pub(crate) title: String,
    /// Its pages in order, as paths in the directory of the pages; a path of a directory means all of its pages.
    pub(crate) pages: Vec<String>,
}

/// `[[site.versions]]`: a version of the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SiteVersion {
    /// What it is called.
    pub(crate) title: String,
    /// Where its pages are.
    pub(crate) url: String,
}

impl Default for SiteConfig {
    fn default() -> Self {
        keys::defaults("site").try_into().expect("a test reads the defaults of the table")
    }
}

/// Gives rules their severities; those that are off are ignored.
pub(super) fn set_levels(settings: &mut Settings, levels: &BTreeMap<String, RuleLevel>) {
    settings.severities.clear();
    for (rule, level) in levels {
        match level.severity() {
            Some(severity) => drop(settings.severities.insert(rule.clone(), severity)),
            None => settings.ignore.push(rule.clone()),
        }
    }
}

/// The tables that deserialise as they are.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ConfigFile {
    pub(super) lint: Lint,
    pub(super) snippets: Snippets,
    pub(super) site: SiteConfig,
    pub(super) schema: Vec<Binding>,
    pub(super) generate: Vec<Generate>,
}
