//! A config over those that it extends.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::de::DeTable;
use toml::{Table, Value};

use super::check::{check, of_toml, variables};
use super::keys;
use super::tables::ConfigFile;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::excerpt::located;
use crate::path::{self, display_name};
use crate::workspace;

/// One config, or several put together.
#[derive(Default)]
pub(super) struct ConfigLayer {
    tables: Table,
    variables: BTreeMap<String, String>,
    extends: Option<String>,
    /// The files that it was read from.
    sources: Vec<PathBuf>,
}

impl ConfigLayer {
    pub(super) fn parse(text: &str) -> Result<Self, Finding> {
        let root = DeTable::parse(text).map_err(|error| of_toml(&error, text))?;
        check(root.get_ref())?;
        let variables = variables(root.get_ref())?;
        let mut tables: Table = toml::from_str(text).map_err(|error| of_toml(&error, text))?;
        with_defaults(tables.clone()).try_into::<ConfigFile>().map_err(|error| of_toml(&error, text))?;
        let extends = tables.remove("extends").and_then(|value| value.as_str().map(str::to_owned));
        Ok(Self { tables, variables, extends, sources: Vec::new() })
    }

    /// Whether it has a table of that name.
    pub(super) fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }

    /// What this one says, and else what `base` says.
    fn over(self, base: Self) -> Self {
        let mut variables = base.variables;
        variables.extend(self.variables);
        Self { tables: merge(base.tables, self.tables), variables, ..Self::default() }
    }

    /// What it says, with the defaults for all else, its variables, and the files that it was read from.
    pub(super) fn into_parts(self) -> (ConfigFile, BTreeMap<String, String>, Vec<PathBuf>) {
        let tables = with_defaults(self.tables);
        let file = tables.try_into().expect("each part was read by itself, and tables join key by key");
        (file, self.variables, self.sources)
    }
}

/// What is said, over what is so where nothing is said.
fn with_defaults(tables: Table) -> Table {
    let site = Table::from_iter([("site".to_owned(), Value::Table(keys::defaults("site")))]);
    merge(site, tables)
}

/// Tables are joined key by key; all else, lists too, is replaced.
fn merge(mut base: Table, over: Table) -> Table {
    for (key, value) in over {
        let value = match (base.remove(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => Value::Table(merge(below, above)),
            (_, value) => value,
        };
        base.insert(key, value);
    }
    base
}

/// Reads a config and those that it extends.
pub(super) fn read(path: &Path, directory: &Path) -> Result<ConfigLayer> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut layers = Vec::new();
    let mut next = Some(path.to_path_buf());
    while let Some(path) = next.take() {
        let absolute = path::absolute(directory, &path);
        if seen.contains(&absolute) {
            let way: Vec<_> = seen.iter().chain([&absolute]).map(|path| shown(path, directory)).collect();
            return Err(Error::in_file(shown(&absolute, directory), format!("extends itself: {}", way.join(" → "))));
        }
        let text = match (workspace::read_text(&path), seen.last()) {
            (Ok(text), _) => text,
            (Err(error), Some(from)) => {
                return Err(Error::new(format!("{}: `extends` leads nowhere: {error}", shown(from, directory))));
            }
            (Err(error), None) => return Err(error),
        };
        let name = display_name(&path);
        let layer = ConfigLayer::parse(&text).map_err(|found| error_in(&name, &text, &found))?;
        next = layer.extends.as_deref().map(|base| path.parent().unwrap_or(Path::new("")).join(base));
        seen.push(absolute);
        layers.push(layer);
    }
    let joined = layers.into_iter().rev().fold(ConfigLayer::default(), |base, layer| layer.over(base));
    Ok(ConfigLayer { sources: seen, ..joined })
}

/// What is wrong with the config in `text`, as an error with its place and an excerpt.
pub(super) fn error_in(name: &str, text: &str, found: &Finding) -> Error {
    Error::new(located(name, text, found.span, &found.message, found.help.as_deref().unwrap_or_default()))
}

fn shown(path: &Path, directory: &Path) -> String {
    display_name(path.strip_prefix(directory).unwrap_or(path))
}
