//! What the linter is told about each page: the config, what it says for some pages, and the command line over both.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::tables::set_levels;
use super::{Config, Lint, PerFile};
use crate::error::Result;
use crate::har::Profile;
use crate::path::absolute;
use crate::project::Project;
use crate::rules::Settings;
use crate::workspace::Exclude;

/// The settings of all pages.
#[derive(Clone, Debug)]
pub(crate) struct Scopes {
    /// Those of a page for which nothing else is said, with the overrides.
    common: Settings,
    /// Those of the config by itself, without what it ignores.
    base: Settings,
    lint: Lint,
    overrides: Overrides,
    tables: Vec<(Exclude, PerFile)>,
    directory: PathBuf,
}

/// What comes before the config, for every page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    /// In the place of the config's profile.
    pub(crate) profile: Option<Profile>,
    /// In the place of the config's selection.
    pub(crate) select: Option<Vec<String>>,
    /// Besides what the config ignores.
    pub(crate) ignore: Vec<String>,
    /// In the place of the config's variables.
    pub(crate) variables: Option<BTreeMap<String, String>>,
    /// The files that links may lead to.
    pub(crate) project: Option<Arc<Project>>,
}

impl Scopes {
    /// The settings of a config; pages are named relative to `directory`.
    ///
    /// # Errors
    ///
    /// When a pattern for pages is malformed.
    pub(crate) fn new(config: &Config, overrides: Overrides, directory: &Path) -> Result<Self> {
        let table = |table: &PerFile| Ok((Exclude::new(&config.root, &table.files)?, table.clone()));
        let tables = config.lint.per_file.iter().map(table).collect::<Result<_>>()?;
        let base = Settings { ignore: Vec::new(), ..config.settings() };
        let common = overrides.apply(config.settings());
        let lint = config.lint.clone();
        Ok(Self { common, base, lint, overrides, tables, directory: directory.to_path_buf() })
    }

    /// The files that links may lead to.
    #[must_use]
    pub(crate) fn project(&self) -> Option<&Project> {
        self.overrides.project.as_deref()
    }

    /// What a page is checked against.
    #[must_use]
    pub(crate) fn settings(&self, page: &Path) -> Cow<'_, Settings> {
        if self.tables.is_empty() {
            return Cow::Borrowed(&self.common);
        }
        let page = absolute(&self.directory, page);
        let mut tables = self.tables.iter().filter(|(files, _)| files.covers_file(&page)).peekable();
        if tables.peek().is_none() {
            return Cow::Borrowed(&self.common);
        }
        let mut levels = self.lint.severity.clone();
        let mut settings = Settings { ignore: self.lint.ignore.clone(), ..self.base.clone() };
        for (_, table) in tables {
            settings.profile = table.profile.unwrap_or(settings.profile);
            settings.select = table.select.clone().or(settings.select);
            settings.ignore.extend(table.ignore.iter().cloned());
            levels.extend(table.severity.iter().map(|(rule, level)| (rule.clone(), *level)));
        }
        set_levels(&mut settings, &levels);
        Cow::Owned(self.overrides.apply(settings))
    }
}

impl Overrides {
    fn apply(&self, mut settings: Settings) -> Settings {
        settings.profile = self.profile.unwrap_or(settings.profile);
        settings.select = self.select.clone().or(settings.select);
        settings.ignore.extend(self.ignore.iter().cloned());
        settings.variables = self.variables.clone().or(settings.variables);
        settings.project.clone_from(&self.project);
        settings
    }
}
