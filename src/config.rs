//! `harkdown.toml`: what a project wants.
//!
//! Every key is in [`KEYS`]; the check for unknown keys, the file that `init` writes, the schema and the manual are
//! all made from it.

mod check;
mod extends;
mod keys;
mod schema;
mod scopes;
mod template;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

use crate::contract::{Binding, Contracts};
use crate::diagnostic::{Finding, Severity};
use crate::error::{Error, Result};
use crate::excerpt::located;
use crate::generate::Generate;
use crate::har::Profile;
use crate::path;
use crate::rules::Settings;
use crate::snippet::{Options, SnippetSettings, Targets};
use crate::workspace;

pub use keys::{Holds, KEYS, Key, KeyTable, ROOT, TABLES, VARIABLES, ValueKind};
pub use schema::schema;
pub use scopes::{Overrides, Scopes};
pub use template::{Set, template, template_with};

/// The names of a config, the first one found counts.
pub const FILE_NAMES: &[&str] = &["harkdown.toml", ".harkdown.toml", ".config/harkdown.toml"];

/// What a project wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The file that it was read from; `None` for the defaults.
    pub path: Option<PathBuf>,
    /// The directory that its paths are relative to.
    pub root: PathBuf,
    /// `[lint]`.
    pub lint: Lint,
    /// `[variables]`: dotted names to what stands for them in pages.
    pub variables: BTreeMap<String, String>,
    /// `[snippets]`.
    pub snippets: Snippets,
    /// The targets of harkdown and those of the project.
    pub targets: Arc<Targets>,
    /// `[site]`.
    pub site: SiteConfig,
    /// `[[generate]]`: pages that are made of data.
    pub generate: Vec<Generate>,
    /// `[[schema]]`: what bodies must follow.
    pub schemas: Vec<Binding>,
    /// What the entries of `[[schema]]` lead to.
    pub contracts: Contracts,
    /// The files that all this was read from.
    pub sources: Vec<PathBuf>,
}

/// `[lint]`: what pages are checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lint {
    /// How much of HAR 1.2 a block must hold.
    pub profile: Profile,
    /// If given, only these rules.
    pub select: Option<Vec<String>>,
    /// Without these rules.
    pub ignore: Vec<String>,
    /// If given, only requests in these notations.
    pub notations: Option<Vec<String>>,
    /// JSON paths in bodies whose strings are JavaScript.
    pub scripts: Vec<String>,
    /// Fields that the front matter of every page must have.
    pub required_front_matter: Vec<String>,
    /// Files and directories to leave out, as in a `.gitignore`.
    pub exclude: Vec<String>,
    /// Patterns of texts that stand for a reader's own values.
    pub placeholders: Vec<String>,
    /// The severities of rules.
    pub severity: BTreeMap<String, RuleLevel>,
    /// What is different for some pages.
    pub per_file: Vec<PerFile>,
}

/// `[[lint.per-file]]`: what is different for some pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct PerFile {
    /// The pages, as in a `.gitignore`.
    pub files: Vec<String>,
    /// In the place of the profile for all pages.
    pub profile: Option<Profile>,
    /// In the place of the selection for all pages.
    pub select: Option<Vec<String>>,
    /// Besides what is ignored in all pages.
    pub ignore: Vec<String>,
    /// Over the severities for all pages.
    pub severity: BTreeMap<String, RuleLevel>,
}

/// How much the findings of a rule matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleLevel {
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
    pub fn severity(self) -> Option<Severity> {
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
    pub targets: Option<PathBuf>,
    /// How their code is written, and that of the others.
    #[serde(flatten)]
    pub options: Options,
}

/// `[site]`: what is published. The defaults are those of [`KEYS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteConfig {
    /// The site's name.
    pub title: String,
    /// The directory of the pages.
    pub source: PathBuf,
    /// The directory that the site is written to.
    pub output: PathBuf,
    /// A sentence on what the site is about.
    pub description: Option<String>,
    /// The address that the site is served at.
    pub url: Option<String>,
    /// The path that the site is served under, where no address is given.
    pub base: String,
    /// Where a page is edited; `{path}` stands for its path.
    pub edit_url: Option<String>,
    /// Whether there is an Atom feed of the pages that have a date.
    pub feed: bool,
    /// The targets that readers choose from, in order.
    pub targets: Vec<String>,
    /// The notations whose blocks become tabs.
    pub tabs: Vec<String>,
    /// A directory of templates that come before the built-in ones.
    pub templates: Option<PathBuf>,
    /// Whether raw HTML in pages is published as it is.
    pub allow_html: bool,
    /// The docs tool whose own syntax stays as it is in the pages that are made for it.
    pub dialect: Option<String>,
    /// The language of the pages, as in HTML's `lang`.
    pub language: String,
    /// The path of the project's logo in the directory of the pages.
    pub logo: Option<String>,
    /// Where the project is kept.
    pub repository: Option<String>,
    /// The version that the pages are about.
    pub version: Option<String>,
    /// `[site.colors]`.
    #[serde(default)]
    pub colors: Colors,
    /// `[[site.nav]]`: the sections of the navigation, in order.
    #[serde(default)]
    pub nav: Vec<NavSection>,
    /// `[[site.versions]]`: the versions that readers choose from.
    #[serde(default)]
    pub versions: Vec<SiteVersion>,
}

/// `[site.colors]`: the colors of the project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Colors {
    /// The color of links and of what is chosen, on light ground.
    pub accent: Option<String>,
    /// The same on dark ground.
    pub accent_dark: Option<String>,
}

/// `[[site.nav]]`: a section of the navigation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct NavSection {
    /// What it is called; nothing for pages above all sections.
    pub title: String,
    /// Its pages in order, as paths in the directory of the pages; a path of a directory means all of its pages.
    pub pages: Vec<String>,
}

/// `[[site.versions]]`: a version of the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteVersion {
    /// What it is called.
    pub title: String,
    /// Where its pages are.
    pub url: String,
}

impl Default for SiteConfig {
    fn default() -> Self {
        keys::defaults("site").try_into().expect("a test reads the defaults of the table")
    }
}

impl Config {
    /// The defaults, with paths relative to `root`.
    #[must_use]
    pub fn isolated(root: &Path) -> Self {
        Self { root: root.to_path_buf(), ..Self::default() }
    }

    /// The nearest config in `directory` or above it; the defaults where there is none.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is wrong.
    pub fn find(directory: &Path) -> Result<Self> {
        match workspace::find_upwards(directory, FILE_NAMES) {
            Some(path) => {
                let shown = path.strip_prefix(directory).unwrap_or(&path).to_path_buf();
                Self::read(&shown, directory)
            }
            None => Ok(Self::isolated(directory)),
        }
    }

    /// The config in the file at `path`, which is relative to `directory`, over those that it extends.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is wrong, or extends itself; when a schema cannot be read.
    pub fn read(path: &Path, directory: &Path) -> Result<Self> {
        let layer = extends::read(path, directory)?;
        let above = path::absolute(directory, path).parent().map(Path::to_path_buf).unwrap_or_default();
        let root =
            if above.ends_with(".config") { above.parent().map(Path::to_path_buf).unwrap_or_default() } else { above };
        let mut config = Self { root, path: Some(path.to_path_buf()), ..layer.into_config() };
        config.contracts = Contracts::read(&config.schemas, &config.root)?;
        if let Some(directory) = &config.snippets.targets {
            config.targets = Arc::new(Targets::read(&config.root.join(directory))?);
        }
        config.sources.extend(config.contracts.sources());
        Ok(config)
    }

    /// The config in `text`; messages call it `name`.
    ///
    /// # Errors
    ///
    /// With the place and an excerpt, when the text is not TOML, a key is unknown, or a value is of the wrong type.
    pub fn parse(text: &str, name: &str) -> Result<Self> {
        Self::parse_text(text).map_err(|found| error_in(name, text, &found))
    }

    /// What is wrong with the config in `text` by itself, at its place.
    #[must_use]
    pub fn finding(text: &str) -> Option<Finding> {
        Self::parse_text(text).err()
    }

    fn parse_text(text: &str) -> Result<Self, Finding> {
        extends::ConfigLayer::parse(text).map(extends::ConfigLayer::into_config)
    }

    /// What the linter is told about pages for which the config says nothing else.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let mut settings = Settings {
            profile: self.lint.profile,
            select: self.lint.select.clone(),
            ignore: self.lint.ignore.clone(),
            notations: self.lint.notations.clone(),
            scripts: self.lint.scripts.clone(),
            placeholders: self.lint.placeholders.iter().filter_map(|text| pattern(text).ok()).collect(),
            contracts: self.contracts.clone(),
            code: SnippetSettings {
                targets: Arc::clone(&self.targets),
                names: self.site.targets.clone(),
                options: self.snippets.options.clone(),
            },
            variables: (!self.variables.is_empty()).then(|| self.variables.clone()),
            required_front_matter: self.lint.required_front_matter.clone(),
            ..Settings::default()
        };
        scopes::set_levels(&mut settings, &self.lint.severity);
        settings
    }
}

/// What is wrong with the config in `text`, as an error with its place and an excerpt.
fn error_in(name: &str, text: &str, found: &Finding) -> Error {
    Error::new(located(name, text, found.span, &found.message, found.help.as_deref().unwrap_or_default()))
}

/// A pattern of `placeholders`: a glob, or a regular expression between slashes.
fn pattern(text: &str) -> Result<Regex, String> {
    let regex = match text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        Some(regex) => format!("^(?:{regex})$"),
        None => format!("^{}$", regex::escape(text).replace("\\*", ".*").replace("\\?", ".")),
    };
    // A pattern of a few words takes some kilobytes; `(a{999}){999}` would take all memory.
    const MOST_BYTES: usize = 1 << 20;
    RegexBuilder::new(&regex).size_limit(MOST_BYTES).build().map_err(|error| {
        let reason = error.to_string();
        let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
        format!("`{text}` is not a regular expression: {reason}")
    })
}

/// The tables that deserialise as they are.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    lint: Lint,
    snippets: Snippets,
    site: SiteConfig,
    schema: Vec<Binding>,
    generate: Vec<Generate>,
}
