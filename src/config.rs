//! `harkdown.toml`: what a project wants.
//!
//! Every key stands in [`KEYS`]; the check for unknown keys, the file that `init` writes, the schema and the manual are
//! all made from it.

mod check;
mod keys;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use toml::de::DeTable;

use crate::error::{Error, Result};
use crate::lint::{Profile, Settings};
use crate::report::located;
use crate::workspace;
use check::{Problem, check, variables};

pub use check::unknown_rule;
pub use keys::{KEYS, Key, Kind, TABLES, VARIABLES, schema, template};

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
    /// `[site]`.
    pub site: Site,
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
    /// JSON paths in bodies whose strings are JavaScript.
    pub scripts: Vec<String>,
    /// Fields that the front matter of every page must have.
    pub required_front_matter: Vec<String>,
    /// Files and directories to leave out, as in a `.gitignore`.
    pub exclude: Vec<String>,
}

/// `[site]`: what is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    /// The site's name.
    pub title: String,
    /// The directory of the pages.
    pub source: PathBuf,
    /// The directory that the site is written to.
    pub output: PathBuf,
    /// The path that the site is served under.
    pub base: String,
    /// The targets that readers choose from, in order.
    pub targets: Vec<String>,
    /// A directory of templates that come before the built-in ones.
    pub templates: Option<PathBuf>,
    /// Whether raw HTML in pages is published as it is.
    pub allow_html: bool,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            title: "Documentation".to_owned(),
            source: PathBuf::from("docs"),
            output: PathBuf::from("site"),
            base: "/".to_owned(),
            targets: DEFAULT_TARGETS.iter().map(|&target| target.to_owned()).collect(),
            templates: None,
            allow_html: false,
        }
    }
}

const DEFAULT_TARGETS: &[&str] = &["shell/curl", "python/requests", "javascript/fetch", "node/fetch", "go/native"];

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

    /// The config in the file at `path`, which is relative to `directory`.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is wrong.
    pub fn read(path: &Path, directory: &Path) -> Result<Self> {
        let text = workspace::read_text(path)?;
        let mut config = Self::parse(&text, &workspace::display_name(path))?;
        let above = workspace::absolute(directory, path).parent().map(Path::to_path_buf).unwrap_or_default();
        config.root =
            if above.ends_with(".config") { above.parent().map(Path::to_path_buf).unwrap_or_default() } else { above };
        config.path = Some(path.to_path_buf());
        Ok(config)
    }

    /// The config in `text`; messages call it `name`.
    ///
    /// # Errors
    ///
    /// With the place and an excerpt, when the text is no TOML, a key is unknown, or a value is of the wrong type.
    pub fn parse(text: &str, name: &str) -> Result<Self> {
        Self::parse_text(text)
            .map_err(|problem| Error::new(located(name, text, problem.span, &problem.message, &problem.label)))
    }

    fn parse_text(text: &str) -> Result<Self, Problem> {
        let root = DeTable::parse(text).map_err(|error| Problem::of_toml(&error, text))?;
        check(root.get_ref())?;
        let variables = variables(root.get_ref())?;
        let file: File = toml::from_str(text).map_err(|error| Problem::of_toml(&error, text))?;
        Ok(Self { lint: file.lint, site: file.site, variables, ..Self::default() })
    }

    /// What the linter is told.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            profile: self.lint.profile,
            select: self.lint.select.clone(),
            ignore: self.lint.ignore.clone(),
            scripts: self.lint.scripts.clone(),
            variables: (!self.variables.is_empty()).then(|| self.variables.clone()),
            required_front_matter: self.lint.required_front_matter.clone(),
            project: None,
        }
    }
}

/// The tables that deserialise as they are.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    lint: Lint,
    site: Site,
}
