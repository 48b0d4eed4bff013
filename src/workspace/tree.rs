//! The files under a directory that are not pages.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::exclude::Exclude;
use super::read::read_bytes;
use super::walk::{is_made, unwalkable};
use crate::error::Result;
use crate::path::has_page_extension;

/// All files under a directory that are not pages, each with its path in it (with slashes) and its content, sorted; hidden ones
/// are left out, and what programs have made.
///
/// # Errors
///
/// When the directory or a file in it cannot be read, or a file is larger than [`MAX_BYTES`](super::MAX_BYTES).
pub(crate) fn read_tree(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    find_tree(root)?.into_iter().map(|(name, path)| Ok((name, read_bytes(&path)?))).collect()
}

/// The same files, each with its path in the directory (with slashes) and its path from here.
///
/// # Errors
///
/// When the directory cannot be read.
pub(crate) fn find_tree(root: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    let mut walk = WalkBuilder::new(root);
    walk.require_git(false).follow_links(false).filter_entry(|entry| entry.depth() == 0 || !is_made(entry));
    for entry in walk.build() {
        let entry = entry.map_err(|error| unwalkable(&error))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        if is_file && !has_page_extension(entry.path()) {
            let inner = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let name = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            files.push((name, entry.into_path()));
        }
    }
    files.sort();
    Ok(files)
}

/// The files with one of these extensions that patterns name, written as in a `.gitignore` and relative to `root`, sorted.
///
/// Hidden files are left out, and those that `.gitignore` names.
///
/// # Errors
///
/// When a pattern is malformed, or a directory cannot be read.
pub(crate) fn find_files(root: &Path, patterns: &[String], extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let named = Exclude::new(root, patterns)?;
    let mut files = Vec::new();
    let mut roots: Vec<PathBuf> = patterns.iter().map(|pattern| root.join(literal_start(pattern))).collect();
    roots.sort();
    roots.dedup();
    for start in roots.iter().filter(|start| start.exists()) {
        for entry in WalkBuilder::new(start).require_git(false).follow_links(false).build() {
            let entry = entry.map_err(|error| unwalkable(&error))?;
            let extension = entry.path().extension().and_then(|extension| extension.to_str());
            let is_known = extension.is_some_and(|extension| extensions.contains(&extension));
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            if is_file && is_known && named.covers_file(entry.path()) {
                files.push(entry.into_path());
            }
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

/// The directories, or the file, at the start of a pattern that hold no wildcard.
fn literal_start(pattern: &str) -> PathBuf {
    let pattern = pattern.trim_start_matches('!').trim_start_matches('/');
    if !pattern.contains('/') {
        return PathBuf::new();
    }
    pattern.split('/').take_while(|part| !part.contains(['*', '?', '[', '\\'])).collect()
}
