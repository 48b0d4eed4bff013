//! The files that a config names, each with the place where it does.

use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::contract::{Binding, Contracts};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::snippet::Targets;
use crate::text::Span;
use crate::workspace;

/// A file or a directory that a config names.
struct Named {
    /// Where its name is.
    span: Span,
    path: PathBuf,
    read: fn(&Path) -> Result<()>,
}

/// The first file that the config in `text` names and that cannot be read as what it should be; `path` is the config's own.
pub(super) fn finding(text: &str, path: &Path) -> Option<Finding> {
    let root = root_of(path);
    named(text, path).into_iter().find_map(|named| {
        let error = (named.read)(&named.path).err()?;
        let shown = error.to_string().replace(&format!("{}{}", root.display(), std::path::MAIN_SEPARATOR), "");
        Some(Finding::new(named.span, shown))
    })
}

/// The files that the config in `text` names.
pub(super) fn files(text: &str, path: &Path) -> Vec<PathBuf> {
    named(text, path).into_iter().map(|named| named.path).collect()
}

fn named(text: &str, path: &Path) -> Vec<Named> {
    let Ok(root) = DeTable::parse(text) else { return Vec::new() };
    let root = root.get_ref();
    let (directory, above) = (root_of(path), path.parent().unwrap_or(Path::new("")));
    let mut found = Vec::new();
    let mut add = |value: Option<&Spanned<DeValue<'_>>>, base: &Path, read: fn(&Path) -> Result<()>| {
        if let Some((value, name)) = value.and_then(|value| Some((value, value.get_ref().as_str()?))) {
            found.push(Named { span: value.span().into(), path: base.join(name), read });
        }
    };
    add(root.get("extends"), above, |path| workspace::read_text(path).map(drop));
    let schemas = root.get("schema").and_then(|value| value.get_ref().as_array());
    for entry in schemas.into_iter().flatten().filter_map(|entry| entry.get_ref().as_table()) {
        add(entry.get("file"), &directory, |path| {
            read(Binding { file: Some(path.to_path_buf()), ..Binding::default() })
        });
        add(entry.get("openapi"), &directory, |path| {
            read(Binding { openapi: Some(path.to_path_buf()), ..Binding::default() })
        });
    }
    let snippets = root.get("snippets").and_then(|value| value.get_ref().as_table());
    add(snippets.and_then(|table| table.get("targets")), &directory, |path| Targets::read(path).map(drop));
    found
}

fn read(binding: Binding) -> Result<()> {
    Contracts::read(&[binding], Path::new("")).map(drop)
}

/// The directory that the paths in the config at an absolute path are relative to.
pub(super) fn root_of(path: &Path) -> PathBuf {
    let above = path.parent().unwrap_or(Path::new(""));
    let is_inner = above.ends_with(".config");
    above.parent().filter(|_| is_inner).unwrap_or(above).to_path_buf()
}
