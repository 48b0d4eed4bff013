//! What is at a path: a file, a directory or nothing, and what a file was like.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, reason};

/// Whether there is anything at `path`.
#[must_use]
pub(crate) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether there is a file at `path`, or a link that leads to one.
#[must_use]
pub(crate) fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether there is a directory at `path`, or a link that leads to one.
#[must_use]
pub(crate) fn is_directory(path: &Path) -> bool {
    path.is_dir()
}

/// Where the link at `path` leads; none if there is no link.
#[must_use]
pub(super) fn link_target(path: &Path) -> Option<PathBuf> {
    fs::read_link(path).ok()
}

/// The names of what is in a directory, sorted; none if it cannot be read.
#[must_use]
pub(crate) fn names_in(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// The nearest of `names` in `directory` or a directory above it.
#[must_use]
pub(crate) fn find_upwards(directory: &Path, names: &[&str]) -> Option<PathBuf> {
    let candidates = directory.ancestors().flat_map(|above| names.iter().map(|name| above.join(name)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}

/// What a file was like at one time: another stamp means another content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    modified: Option<std::time::SystemTime>,
    len: u64,
}

/// What a file is like now; none where there is no file.
#[must_use]
pub(crate) fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some(Stamp { modified: metadata.modified().ok(), len: metadata.len() })
}

/// The directory that the program runs in.
///
/// # Errors
///
/// When it cannot be read: it may be gone.
pub(crate) fn current_directory() -> Result<PathBuf> {
    env::current_dir().map_err(|error| Error::new(format!("the current directory cannot be read: {}", reason(&error))))
}

/// The path as it is, or as seen from the current directory where that is above it.
#[must_use]
pub(crate) fn shortened(path: &Path) -> PathBuf {
    let current = current_directory().unwrap_or_default();
    path.strip_prefix(&current).unwrap_or(path).components().collect()
}

/// The path from the root of the file system of what `path` means in the current directory; none where that is gone.
#[must_use]
pub(crate) fn from_here(path: &Path) -> Option<PathBuf> {
    std::path::absolute(path).ok()
}
