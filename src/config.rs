//! `harkdown.toml`: what a project wants.
//!
//! Every key is in [`KEYS`]; the check for unknown keys, the file that `init` writes, the schema and the manual are
//! all made from it.

mod check;
mod extends;
mod keys;
mod named;
mod patterns;
mod schema;
mod scopes;
mod tables;
mod template;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::contract::{Binding, Contracts};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::generate::Generate;
use crate::path;
use crate::rules::Settings;
use crate::snippet::{SnippetSettings, Targets};
use crate::workspace;
use extends::ConfigLayer;

pub use keys::{KEYS, KeyTable, MARKDOWN_DIALECTS, TABLES, ValueKind};
pub use schema::schema;
pub(crate) use scopes::{Overrides, Scopes};
pub(crate) use tables::SiteVersion;
pub use tables::{Lint, PerFile, SiteConfig, Snippets};
pub use template::template;
pub(crate) use template::{Set, template_with};

/// The names of a config, the first one found counts.
pub(crate) const FILE_NAMES: &[&str] = &["harkdown.toml", ".harkdown.toml", ".config/harkdown.toml"];

/// What a project wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The file that it was read from; `None` for the defaults.
    pub(crate) path: Option<PathBuf>,
    /// The directory that its paths are relative to.
    pub(crate) root: PathBuf,
    /// `[lint]`.
    pub lint: Lint,
    /// `[variables]`: dotted names to what stands for them in pages.
    pub variables: BTreeMap<String, String>,
    /// `[snippets]`.
    pub(crate) snippets: Snippets,
    /// The targets of harkdown and those of the project.
    pub(crate) targets: Arc<Targets>,
    /// `[site]`.
    pub site: SiteConfig,
    /// Whether there is a `[site]`, so that pages become a site.
    pub has_site: bool,
    /// `[[generate]]`: pages that are made of data.
    pub(crate) generate: Vec<Generate>,
    /// `[[schema]]`: what bodies must follow.
    pub schemas: Vec<Binding>,
    /// What the entries of `[[schema]]` lead to.
    pub(crate) contracts: Contracts,
    /// The files that all this was read from.
    pub(crate) sources: Vec<PathBuf>,
}

impl Config {
    /// The defaults, with paths relative to `root`.
    #[must_use]
    pub(crate) fn isolated(root: &Path) -> Self {
        Self { root: root.to_path_buf(), ..Self::default() }
    }

    /// The nearest config in `directory` or above it; the defaults where there is none.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is wrong.
    pub(crate) fn find(directory: &Path) -> Result<Self> {
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
        let root = named::root_of(&path::absolute(directory, path));
        let mut config = Self { root, path: Some(path.to_path_buf()), ..Self::of(layer) };
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
        Self::parse_text(text).map_err(|found| extends::error_in(name, text, &found))
    }

    /// What is wrong with the config in `text` by itself, at its place.
    #[must_use]
    pub(crate) fn finding(text: &str) -> Option<Finding> {
        Self::parse_text(text).err()
    }

    /// The same for a config whose file is at this absolute path: also in the files that it names.
    #[must_use]
    pub(crate) fn finding_at(text: &str, path: &Path) -> Option<Finding> {
        Self::finding(text).or_else(|| named::finding(text, path))
    }

    /// The files that the config at this absolute path names, and those that it is made of, whether they can be read or not.
    #[must_use]
    pub(crate) fn named_files(path: &Path) -> Vec<PathBuf> {
        let text = workspace::read_text(path).unwrap_or_default();
        let mut files = named::files(&text, path);
        files.push(path.to_path_buf());
        files
    }

    fn parse_text(text: &str) -> Result<Self, Finding> {
        ConfigLayer::parse(text).map(Self::of)
    }

    fn of(layer: ConfigLayer) -> Self {
        let has_site = layer.has("site");
        let (file, variables, sources) = layer.into_parts();
        Self {
            has_site,
            lint: file.lint,
            snippets: file.snippets,
            site: file.site,
            schemas: file.schema,
            generate: file.generate,
            variables,
            sources,
            ..Self::default()
        }
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
            placeholders: self.lint.placeholders.iter().filter_map(|text| patterns::pattern(text).ok()).collect(),
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
        tables::set_levels(&mut settings, &self.lint.severity);
        settings
    }
}
